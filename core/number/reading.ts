/**
 * What a reading of one quantity says. Positions are UTF-16 offsets into the text that was read, end exclusive; values
 * are decimal strings ("100000", "1.2", "-3") so that no figure ever passes through a float.
 *
 * Bounds follow from the comparator (data model, "Number"): `=` all three; `≥` low = best; `>` low only; `≤` high only;
 * `<` (almost) best = high; `≈` best only; `range` and `vague` low and high; `±` all three. A bound that the words leave
 * open is null. In state `ambiguous` all three are null and `alternatives` holds the candidates: never a silent choice.
 */
export const comparators = ['=', '≈', '≥', '>', '≤', '<', 'range', '±', 'list', '×', 'Δ', 'vague'] as const;
export type Comparator = (typeof comparators)[number];

export const numberForms = ['digits', 'words', 'mixed', 'vague'] as const;
export type NumberForm = (typeof numberForms)[number];

export const readingStates = ['auto', 'confirmed', 'corrected', 'ambiguous'] as const;
export type ReadingState = (typeof readingStates)[number];

export interface Bounds {
  low: string | null;
  best: string | null;
  high: string | null;
}

/** One way to read an ambiguous figure. `group` and `decimal` are the separators it assumes ('' where none is used). */
export interface Alternative extends Bounds {
  /** The convention that gives this reading, as a BCP 47 tag ("id", "en"), from which the interface names it. */
  locale: string;
  group: string;
  decimal: string;
}

/** One part of the surface and the rule that read it: the interface writes its explanation from these. */
export type Reason =
  | { part: 'separator'; text: string; role: 'group' | 'decimal'; language: string }
  | { part: 'magnitude'; text: string; exponent: number }
  | { part: 'approximator'; text: string; comparator: Comparator }
  | { part: 'words'; text: string; value: string }
  | { part: 'vague'; text: string; low: string; high: string; rule: string }
  | { part: 'currency'; text: string; code: string }
  | { part: 'unit'; text: string; unit: string }
  | { part: 'ambiguous'; text: string; factor: string };

export interface NumberReading extends Bounds {
  /** The words as written, from `start` to `end`: figure, contiguous modifier, unit or what is counted. */
  surface: string;
  start: number;
  end: number;
  comparator: Comparator;
  /** The modifier as written ("setidaknya"), '' where there is none; one on each side is joined by " … " ("sekitar … -an"). */
  approximator: string;
  form: NumberForm;
  /** The id of the vague-word rule used ("plain:dozens"), null unless the form is vague. */
  vagueRule: string | null;
  /** The unit or counted noun as written ("tentara", "Rp", "km"). */
  unitText: string;
  /** Normalised unit: ISO 4217, UCUM or "%"; '' for things counted. */
  unit: string;
  /** ISO 4217 code where the unit is money, else ''. */
  currency: string;
  /** What is counted, as written ("tentara"), '' for measures and money. */
  counted: string;
  /** A reader only ever answers `auto` or `ambiguous`; the other states are a person's. */
  state: ReadingState;
  alternatives: Alternative[];
  why: Reason[];
}
