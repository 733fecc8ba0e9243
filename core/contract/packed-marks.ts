/**
 * A list of marks on its way between the processes: 100,000 objects are copied property by property at each of the three
 * doors, which took seconds; one string of ids and one array of numbers pass as blocks. Of briefs that are alike (most
 * claims begin so) there is one.
 */
import { type Kind, kinds } from '../model/kinds.ts';
import { type MarkBrief, markStatuses, type MarkSummary } from '../model/mark.ts';

export interface PackedMarks {
  document: string;
  /** One a line; '' where there are no marks. */
  ids: string;
  /** For each mark its kind's place in `kinds`, start, end, status' place in `markStatuses`, and brief's in `briefs`. */
  numbers: Int32Array;
  kinds: Kind[];
  /** JSON: the distinct briefs. */
  briefs: string;
  /** JSON: the other segments of the few marks that have several, each with its mark's place in the list. */
  more: string;
}

type More = [at: number, segments: NonNullable<MarkSummary['more']>][];

const perMark = 5;

/** Precondition: all marks are of one document. */
export function packMarks(marks: readonly MarkSummary[]): PackedMarks {
  const numbers = new Int32Array(marks.length * perMark);
  const briefs: MarkBrief[] = [];
  const known = new Map<string, number>();
  const several: More = [];
  let at = 0;
  for (const { kind, start, end, status, brief, more } of marks) {
    const words = spelled(brief);
    let place = known.get(words);
    if (place === undefined) {
      place = briefs.push(brief) - 1;
      known.set(words, place);
    }
    if (more) several.push([at / perMark, more]);
    numbers[at++] = kinds.indexOf(kind);
    numbers[at++] = start;
    numbers[at++] = end;
    numbers[at++] = markStatuses.indexOf(status);
    numbers[at++] = place;
  }
  return {
    document: marks[0]?.document ?? '',
    ids: marks.map(({ id }) => id).join('\n'),
    numbers,
    kinds: [...kinds],
    briefs: JSON.stringify(briefs),
    more: JSON.stringify(several),
  };
}

/** Tells briefs apart; quicker than JSON for the few fields that most have. Only a control character typed into a field could blur two. */
function spelled(brief: MarkBrief): string {
  let words = '';
  for (const name in brief) words += `${name}\u0000${brief[name as keyof MarkBrief]}\u0001`;
  return words;
}

/** Marks may share one brief: it is never changed in place. */
export function unpackMarks(packed: PackedMarks): MarkSummary[] {
  const { document, numbers } = packed;
  const briefs = JSON.parse(packed.briefs) as MarkBrief[];
  const number = (at: number, column: number) => numbers[at * perMark + column] ?? 0;
  const marks =
    packed.ids === ''
      ? []
      : packed.ids.split('\n').map((id, at): MarkSummary => ({
          id,
          document,
          kind: packed.kinds[number(at, 0)] ?? 'claim',
          start: number(at, 1),
          end: number(at, 2),
          status: markStatuses[number(at, 3)] ?? 'draft',
          brief: briefs[number(at, 4)] ?? {},
        }));
  for (const [at, segments] of JSON.parse(packed.more) as More) {
    const mark = marks[at];
    if (mark) mark.more = segments;
  }
  return marks;
}
