/** What the dialog lets a person choose, kept while the window is open, and the choice it makes. */
import type { Delimiter, ExportChoice, ExportFormat } from '../../../core/contract/export.ts';

export interface Form {
  format: ExportFormat;
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

export function choiceFrom({ format, profile, delimiter, texts }: Form): ExportChoice {
  return { format, texts, csv: profile === 'excel' ? { profile, delimiter } : { profile } };
}
