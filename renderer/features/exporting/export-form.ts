/** What the dialog lets a person choose, kept while the window is open, and the choice it makes. */
import type { Delimiter, DialogChoice, DialogFormat, ExportChoice } from '../../../core/contract/export.ts';

export interface Form {
  format: DialogFormat;
  profile: 'data' | 'excel';
  delimiter: Delimiter;
  texts: boolean;
}

/** Whoever exports again exports alike. */
let last: Form | null = null;

export function firstForm(listSeparator: Delimiter): Form {
  return last ?? { format: 'csv', profile: 'data', delimiter: listSeparator, texts: true };
}

export function keepForm(form: Form): void {
  last = form;
}

export function choiceFrom({ format, profile, delimiter, texts }: Form): DialogChoice {
  return { format, texts, csv: profile === 'excel' ? { profile, delimiter } : { profile } };
}

/** A PDF is previewed as the page it is printed from. */
export const previewChoice = (choice: DialogChoice): ExportChoice => ({
  ...choice,
  format: choice.format === 'pdf' ? 'html' : choice.format,
});
