/** Picks the form of a counted phrase by the plural rules of the language (`Intl.PluralRules`). */
export interface PluralForms {
  one?: string;
  other: string;
}

const rules = new Map<string, Intl.PluralRules>();
const formats = new Map<string, Intl.NumberFormat>();

/** `#` in the chosen form stands for the count, written as the language writes it. */
export function plural(language: string, count: number, forms: PluralForms): string {
  const rule = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, rule);
  const form = rule.select(count) === 'one' ? (forms.one ?? forms.other) : forms.other;
  return form.replaceAll('#', formatCount(language, count));
}

/** A whole number as the interface's language writes it ("1,234", "1.234"). */
export function formatCount(language: string, count: number): string {
  const format = formats.get(language) ?? new Intl.NumberFormat(language);
  formats.set(language, format);
  return format.format(count);
}
