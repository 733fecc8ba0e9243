/** One condition as SQL over an expression. An expression that is null or '' is empty; nothing but `empty` and negations fit it. */
import { factsOf } from '../../core/table/columns.ts';
import type { Condition } from '../../core/table/filter.ts';
import type { Binding } from './binding.ts';

export function compare(
  { column, operator, values }: Condition,
  expression: string,
  { bind }: Binding,
): string {
  const { type } = factsOf(column);
  const [first = ''] = values;
  const isEmpty = `coalesce(${expression}, '') ${type === 'tags' ? "IN ('', '[]')" : "= ''"}`;
  const some = () =>
    `coalesce(${expression}, '') IN (SELECT value FROM json_each(${bind(JSON.stringify(values))}))`;
  switch (operator) {
    case 'empty':
      return isEmpty;
    case 'filled':
      return `NOT (${isEmpty})`;
    case 'anyOf':
      return values.length === 1 && first !== '' ? `${expression} = ${bind(first)}` : some();
    case 'noneOf':
      return `NOT ${some()}`;
    case 'contains':
      return contains(expression, first, bind);
    case 'lacks':
      return `NOT coalesce(${contains(expression, first, bind)}, 0)`;
    case 'is':
      return `${expression} = ${bind(first)}`;
    case 'isNot':
      return `${expression} IS NOT ${bind(first)}`;
    default:
      return ordered(operator, type === 'number', expression, values, bind);
  }
}

type Ordered = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le' | 'between';

const signs: Record<Exclude<Ordered, 'between'>, string> = {
  eq: '=',
  ne: '<>',
  gt: '>',
  ge: '>=',
  lt: '<',
  le: '<=',
};

function ordered(
  operator: Ordered,
  isNumber: boolean,
  expression: string,
  [first = '', second = '']: readonly string[],
  bind: Binding['bind'],
): string {
  const value = (written: string) => bind(isNumber ? Number(written) : written);
  const side = isNumber || expression === 't.published_on' ? expression : dayOf(expression);
  if (operator === 'between') return `${side} BETWEEN ${value(first)} AND ${value(second)}`;
  return `${side} ${signs[operator]} ${value(first)}`;
}

/** Of a time the day; what was typed as words is no date and fits none. */
const dayOf = (expression: string) =>
  `CASE WHEN ${expression} GLOB '[0-9][0-9][0-9][0-9]*' THEN substr(${expression}, 1, 10) END`;

/** Whatever the case. SQLite's LIKE knows only that of ASCII: other letters are also tried all small and all large. */
export function contains(expression: string, words: string, bind: Binding['bind']): string {
  const spellings = new Set([words, words.toLowerCase(), words.toUpperCase()]);
  const ascii = /^[\x20-\x7e]*$/.test(words);
  const patterns = (ascii ? [words] : [...spellings]).map(
    (spelling) =>
      `${expression} LIKE ${bind(`%${spelling.replace(/[\\%_]/g, String.raw`\$&`)}%`)} ESCAPE '\\'`,
  );
  return `(${patterns.join(' OR ')})`;
}
