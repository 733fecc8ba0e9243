/**
 * The part of a filter that needs the marks themselves, their fields and words: answers the keys of all marks that fit
 * it. Goes through the marks part by part, so that whoever runs it can let others through and stop.
 */
import type { Condition, TableFilter } from '../../core/table/filter.ts';
import type { ReadableDb } from '../sqlite/readable-db.ts';
import { type Binding, binding } from './binding.ts';
import { sourceOf } from './column-sql.ts';
import { compare, contains } from './compare.ts';

const marksAtOnce = 50_000;
const mostWords = 8;

/** What of a filter is slow; a filter without it needs no search through the marks. */
export interface SlowPart {
  words: readonly string[];
  conditions: readonly Condition[];
}

/** null where nothing of it is slow. */
export function slowPart({ text, conditions }: TableFilter): SlowPart | null {
  const words = text.trim().split(/\s+/u).filter(Boolean).slice(0, mostWords);
  const slow = conditions.filter(({ column }) => ['mark', 'quote'].includes(sourceOf(column).at));
  return words.length === 0 && slow.length === 0 ? null : { words, conditions: slow };
}

/** Yields after each part. The answer is a JSON list of keys, as SQL takes it. */
export function* slowMatches(db: ReadableDb, part: SlowPart): Generator<void, string, undefined> {
  const bound = binding();
  const tests = [
    ...part.words.map((word) => anywhere(word, bound)),
    ...part.conditions.map((condition) => slowCondition(condition, bound)),
  ];
  const last = db.get<{ key: number | null }>('SELECT max(key) AS key FROM mark')?.key ?? 0;
  const found: number[] = [];
  for (let from = 1; from <= last; from += marksAtOnce) {
    const rows = db.all<{ key: number }>(
      `SELECT m.key FROM mark AS m WHERE m.key BETWEEN @from AND @to AND ${tests.join(' AND ')}`,
      { ...bound.values, from, to: from + marksAtOnce - 1 },
    );
    for (const { key } of rows) found.push(key);
    yield;
  }
  return JSON.stringify(found);
}

function slowCondition(condition: Condition, bound: Binding): string {
  const source = sourceOf(condition.column);
  if (source.at === 'mark') return compare(condition, source.expression, bound);
  return compare(condition, firstQuote, bound);
}

/** The words of a mark that the table shows. */
const firstQuote = `(SELECT quote FROM segment WHERE segment.mark = m.key AND role = 'content' ORDER BY ordinal LIMIT 1)`;

/** In the words of the mark, what is said about it, its note and tags, or the name of who says it. */
function anywhere(word: string, { bind }: Binding): string {
  const inside = (expression: string) => contains(expression, word, bind);
  return `(EXISTS (SELECT 1 FROM segment WHERE segment.mark = m.key AND ${inside('quote')})
    OR ${inside('m.note')} OR ${inside('m.tags')} OR ${inside("m.fields ->> 'claim_text'")}
    OR ${inside('(SELECT said_by FROM typed_mark WHERE typed_mark.mark = m.key)')})`;
}
