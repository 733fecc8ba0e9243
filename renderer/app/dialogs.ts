/** Which dialog is open. One at a time; what it needs to know travels with its name. */
import { useSyncExternalStore } from 'react';
import type { SalvageReport, WhichProject } from '../../core/contract/backups.ts';
import type { ImportReport } from '../../core/contract/commands.ts';
import type { ReimportPreview } from '../../core/contract/reimport.ts';
import { setDialogIsOpen } from './action-registry.ts';

export type OpenDialog =
  | { name: 'palette' }
  | { name: 'settings' }
  | { name: 'keys' }
  | { name: 'guide' }
  | { name: 'about' }
  | { name: 'licences' }
  | { name: 'export'; print?: boolean }
  | { name: 'verify' }
  | { name: 'reimport'; preview: ReimportPreview }
  | { name: 'paste'; text: string }
  | { name: 'import-preview' }
  | { name: 'import-report'; report: ImportReport }
  | { name: 'document-details'; document: string }
  | { name: 'backups'; of: WhichProject }
  | { name: 'refused' }
  | { name: 'salvage-report'; report: SalvageReport }
  | { name: 'remove-document'; document: string; title: string; marks: number };

let current: OpenDialog | null = null;
const listeners = new Set<() => void>();

function show(dialog: OpenDialog | null): void {
  current = dialog;
  setDialogIsOpen(dialog !== null);
  for (const listener of listeners) listener();
}

export function openDialog(dialog: OpenDialog): void {
  show(dialog);
}

export function closeDialog(): void {
  show(null);
}

export function openedDialog(): OpenDialog['name'] | null {
  return current?.name ?? null;
}

export function useDialog(): OpenDialog | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
}
