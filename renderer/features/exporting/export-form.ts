/** What the dialog lets a person choose, kept while the window is open, and the choice it makes. */
import type { Delimiter, DialogChoice, DialogFormat, ExportChoice } from '../../../core/contract/export.ts';
import type { Settings } from '../../../core/contract/shell.ts';

export interface Form {
  format: DialogFormat;
  profile: 'data' | 'excel';
  delimiter: Delimiter;
  texts: boolean;
}

/** Whoever exports again exports alike. */
let last: Form | null = null;

/** `listSeparator` is what spreadsheets of this system expect. */
export function firstForm(settings: Settings, listSeparator: Delimiter): Form {
  const { csv_profile: profile, csv_delimiter: delimiter } = settings;
  return last ?? { format: 'csv', profile, delimiter: delimiter ?? listSeparator, texts: true };
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
