/** What does not agree between the pieces of a mark, its row in annotations.csv and the text. */
import type { ProblemKind } from '../../core/contract/verify.ts';
import { anchorFromSpan, isSpanOf } from '../../core/text/anchor.ts';
import type { FoundText } from '../export/verify-csv.ts';
import type { TableRow } from './table-rows.ts';

interface SegmentProblem {
  row: TableRow;
  kind: ProblemKind;
  detail: string;
}

const integer = (cell: string | undefined) => (/^\d{1,15}$/.test(cell ?? '') ? Number(cell) : Number.NaN);

/** `found` is null where the text is not to be had: annotations.csv has told that already. */
export function* segmentProblems(
  annotation: TableRow,
  segments: readonly TableRow[],
  found: FoundText | null,
): Generator<SegmentProblem> {
  const main = segments.find(({ cells }) => cells['role'] === 'content');
  if (main === undefined) {
    yield { row: annotation, kind: 'place', detail: `the mark has no piece that is its content` };
  } else {
    for (const name of ['start', 'end', 'start_utf16', 'end_utf16', 'quote', 'prefix', 'suffix'])
      if (main.cells[name] !== annotation.cells[name])
        yield { row: main, kind: 'place', detail: `${name} is not that of annotations.csv` };
  }
  for (const [at, row] of segments.entries()) {
    const { cells } = row;
    if (cells['ordinal'] !== String(at)) yield { row, kind: 'place', detail: `ordinal is not ${at}` };
    if (found === null) continue;
    const span = { start: integer(cells['start_utf16']), end: integer(cells['end_utf16']) };
    if (!isSpanOf(found.text, span)) {
      yield { row, kind: 'place', detail: 'not in the text' };
      continue;
    }
    if (
      found.utf16(integer(cells['start'])) !== span.start ||
      found.utf16(integer(cells['end'])) !== span.end
    )
      yield { row, kind: 'place', detail: 'its two kinds of offsets do not agree' };
    const anchor = anchorFromSpan(found.text, span);
    if (anchor.quote !== cells['quote'])
      yield { row, kind: 'quote', detail: `“${anchor.quote}” stands there, not “${cells['quote'] ?? ''}”` };
    if (anchor.prefix !== cells['prefix'] || anchor.suffix !== cells['suffix'])
      yield { row, kind: 'context', detail: 'other context' };
  }
}
