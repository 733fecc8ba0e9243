/** Numbers in sentences, with their places and values: NumberModel of microsoft/Recognizers-Text. */
import { findNumbers } from '../../core/number/find-numbers.ts';
import { utf16FromCodePoint, astralIndexFromText } from '../../core/text/offsets.ts';
import type { Comparator } from '../../core/number/reading.ts';
import counted from './counted.json' with { type: 'json' };
import { isSameValue, type Judged, shown } from './judgement.ts';
import { exceptionFor, isPromised, linesOf } from './rows.ts';

interface Row {
  lang: string;
  model: string;
  text: string;
  notsupported: string | null;
  spans2: {
    text: string;
    start: number;
    end: number;
    offset: string;
    resolution: { value?: string | null };
  }[];
}

const tags: Record<string, string> = {
  Arabic: 'ar', Chinese: 'zh', Dutch: 'nl', English: 'en', French: 'fr', German: 'de', Hindi: 'hi', Italian: 'it', Japanese: 'ja',
  Korean: 'ko', Portuguese: 'pt', Spanish: 'es', Swedish: 'sv', Turkish: 'tr',
}; // prettier-ignore

const bounding = new Set<Comparator>(['>', '≥', '<', '≤']);

export function judgeRecognizers(): Judged[] {
  const rows = linesOf('unified/recognizers.open.jsonl.gz') as Row[];
  return rows.flatMap((row) => {
    const language = tags[row.lang] ?? 'und';
    if (row.model !== 'NumberModel' || !isPromised(language)) return [];
    const fields = { text: row.text, notsupported: row.notsupported ?? '', spans: String(row.spans2.length) };
    if (exceptionFor(fields, counted.recognizers.except) !== null) return [];
    // The rows write decimals as their language does.
    const wanted = row.spans2.map(({ resolution }) => (resolution.value ?? '').replace(',', '.'));
    const readings = findNumbers(row.text, language);
    const index = astralIndexFromText(row.text);
    const right = row.spans2.every((span, at) =>
      readings.some(
        // Of a bound (十多万, 1조원이 넘는) the row's value is the bound.
        ({ start, end, best, low, high, comparator }) =>
          isSameValue(best ?? (bounding.has(comparator) ? (low ?? high) : null), wanted[at] ?? '') &&
          (span.offset === 'none' ||
            (start < utf16FromCodePoint(index, span.end) && end > utf16FromCodePoint(index, span.start))),
      ),
    );
    return [
      {
        set: 'recognizers',
        group: language,
        language,
        text: row.text,
        wanted: wanted.join(' | '),
        got: shown(readings),
        right,
      },
    ];
  });
}
