/**
 * Quantities in paragraphs of science (MeasEval, SemEval-2021 task 8): a quantity is found where a reading overlaps it, one
 * to one; what was found besides counts against precision. Offsets of the source are code points.
 */
import { findNumbers } from '../../core/number/find-numbers.ts';
import { astralIndexFromText, utf16FromCodePoint } from '../../core/text/offsets.ts';
import counted from './counted.json' with { type: 'json' };
import type { Judged } from './judgement.ts';
import { exceptionFor, linesOf } from './rows.ts';

interface Row {
  text: string;
  spans: { label: string; start: number; end: number; text: string }[];
}

export interface MeasEval {
  wanted: number;
  found: number;
  extra: number;
  exact: number;
  precision: number;
  recall: number;
  f1: number;
  errors: Judged[];
}

export function judgeMeasEval(): MeasEval {
  let [wanted, found, extra, exact] = [0, 0, 0, 0];
  const errors: Judged[] = [];
  for (const { text, spans } of linesOf('unified/measeval.open.jsonl.gz') as Row[]) {
    const index = astralIndexFromText(text);
    const quantities = spans
      .filter(({ label }) => label === 'Quantity')
      .map(({ start, end, text: quantity }) => ({
        start: utf16FromCodePoint(index, start),
        end: utf16FromCodePoint(index, end),
        counts: exceptionFor({ quantity }, counted.measeval.except) === null,
        taken: false,
      }))
      .toSorted((a, b) => a.start - b.start);
    for (const reading of findNumbers(text, 'en')) {
      const over = quantities.filter(({ start, end }) => start < reading.end && end > reading.start);
      const match = over.find(({ taken }) => !taken);
      if (match === undefined) {
        if (over.some(({ counts }) => !counts)) continue;
        extra += 1;
        errors.push(error('extra', text, reading.start, reading.end));
        continue;
      }
      match.taken = true;
      if (!match.counts) continue;
      found += 1;
      if (match.start === reading.start && match.end === reading.end) exact += 1;
    }
    wanted += quantities.filter(({ counts }) => counts).length;
    for (const { start, end, taken, counts } of quantities) {
      if (!taken && counts) errors.push(error('missed', text, start, end));
    }
  }
  const precision = found / (found + extra);
  const recall = found / wanted;
  return {
    wanted,
    found,
    extra,
    exact,
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    errors,
  };
}

function error(kind: string, text: string, start: number, end: number): Judged {
  const around = `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`;
  return { set: 'measeval', group: kind, language: 'en', text: around, wanted: kind, got: '', right: false };
}
