/** Says in words how a number was read: “.” groups thousands · “setidaknya” = at least. */
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import type { NumberReading, Reason } from '../../core/number/reading.ts';
import type { ReadingRules } from '../../core/reading/read-in-document.ts';
import { formatDecimal } from './format-reading.ts';
import { languageName } from './language-name.ts';

/** One sentence; null where there is nothing to explain. `language` is the document's. */
export function explainReading(words: Catalogue, why: readonly Reason[], language: string): string | null {
  const { reading } = words.workbench;
  const reasons = [
    ...new Set(why.map((reason) => explainReason(words, reason)).filter((text) => text !== '')),
  ];
  if (reasons.length === 0) return null;
  const name = languageName(language, words.language);
  const told = reasons.join(' · ');
  return name === null ? told : reading.readAs(name, told);
}

/** As in which language a number was read: that of its document, or the one a person chose for its ambiguous figures. */
export function languageOfReading({ why }: NumberReading, { language, figures_as }: ReadingRules): string {
  const settled = why.some((reason) => reason.part === 'separator' && reason.language === figures_as);
  return settled ? figures_as : language;
}

function explainReason(words: Catalogue, reason: Reason): string {
  const { reading } = words.workbench;
  const write = (value: string) => formatDecimal(value, words.language);
  switch (reason.part) {
    case 'separator':
      if (reason.role === 'decimal') return reading.decimal(reason.text);
      return reason.text.trim() === '' ? reading.groupSpace : reading.group(reason.text);
    case 'magnitude':
      return reading.magnitude(reason.text, write(powerOfTen(reason.exponent)));
    case 'approximator':
      return reading.approximator(reason.text, reading.meanings[reason.comparator]);
    case 'words':
      return reading.words(reason.text, write(reason.value));
    case 'vague':
      return reason.low === reason.high
        ? reading.words(reason.text, write(reason.low))
        : reading.vague(reason.text, write(reason.low), write(reason.high));
    case 'currency':
      return reason.text === reason.code ? '' : reading.currency(reason.text, reason.code);
    case 'unit':
      return reason.text === reason.unit ? '' : reading.unit(reason.text, reason.unit);
    case 'ambiguous':
      // Told with the choice itself.
      return '';
  }
}

const powerOfTen = (exponent: number) =>
  exponent >= 0 ? `1${'0'.repeat(exponent)}` : `0.${'0'.repeat(-exponent - 1)}1`;
