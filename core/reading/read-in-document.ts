/**
 * Reads a number as its document and its project have it: in the document's language; an ambiguous figure as a person said
 * that such figures of this document are read; a vague word by the project's convention.
 */
import { readNumber } from '../number/read-number.ts';
import type { NumberReading } from '../number/reading.ts';
import type { Span } from '../text/anchor.ts';
import { byVagueConvention, type VagueConvention } from './vague-conventions.ts';

export interface ReadingRules {
  /** Of the document, BCP 47. */
  language: string;
  /** The language as in which ambiguous figures of the document are read; '' where nobody has said. */
  figures_as: string;
  /** Of the project. */
  vague_convention: VagueConvention;
}

/** Offsets are UTF-16; null where the span holds no quantity. */
export function readInDocument(text: string, span: Span, rules: ReadingRules): NumberReading | null {
  const reading = readNumber(text, { start: span.start, end: span.end }, rules.language);
  return reading && byVagueConvention(settled(reading, rules.figures_as), rules.vague_convention);
}

/** An ambiguous reading as in a language; left open where none of its readings is of that language. */
function settled(reading: NumberReading, as: string): NumberReading {
  if (reading.state !== 'ambiguous' || as === '') return reading;
  const meant = reading.alternatives.find(({ locale }) => locale === as);
  if (meant === undefined) return reading;
  const { low, best, high, group, decimal, locale: language } = meant;
  const separators = [
    { role: 'group' as const, text: group },
    { role: 'decimal' as const, text: decimal },
  ].filter(({ text }) => text !== '');
  return {
    ...reading,
    low,
    best,
    high,
    state: 'auto',
    alternatives: [],
    why: [
      ...separators.map(({ role, text }) => ({ part: 'separator' as const, text, role, language })),
      ...reading.why.filter(({ part }) => part !== 'ambiguous' && part !== 'separator'),
    ],
  };
}
