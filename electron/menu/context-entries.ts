/** Which entries the right-click menu has, by what was clicked. Empty where there is nothing to offer. */
import type { Catalogue } from '../../core/catalogue/catalogue.ts';

export interface ClickedPlace {
  isEditable: boolean;
  editFlags: { canCut: boolean; canCopy: boolean; canPaste: boolean; canSelectAll: boolean };
}

export interface ContextEntry {
  role: 'cut' | 'copy' | 'paste' | 'selectAll';
  label: string;
  enabled: boolean;
}

export function contextEntries(place: ClickedPlace, words: Catalogue['systemMenu']): ContextEntry[] {
  const { canCut, canCopy, canPaste, canSelectAll } = place.editFlags;
  const copy: ContextEntry = { role: 'copy', label: words.copy, enabled: canCopy };
  if (!place.isEditable) return canCopy ? [copy] : [];
  return [
    { role: 'cut', label: words.cut, enabled: canCut },
    copy,
    { role: 'paste', label: words.paste, enabled: canPaste },
    { role: 'selectAll', label: words.selectAll, enabled: canSelectAll },
  ];
}
