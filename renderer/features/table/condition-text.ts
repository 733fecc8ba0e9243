/** A condition as a person says it: "Best > 10,000", "Published on between 1 Jan 2022 and 31 Jan 2022". */
import type { Catalogue } from '../../../core/catalogue/catalogue.ts';
import type { Condition } from '../../../core/table/filter.ts';
import { columnName, writtenValue } from './cell-text.ts';

export function conditionText(
  words: Catalogue,
  { column, operator, values }: Condition,
  documents: readonly { id: string; title: string }[],
): string {
  const written = values.map((value) =>
    column === 'document'
      ? `“${documents.find(({ id }) => id === value)?.title ?? value}”`
      : value === ''
        ? words.table.emptied
        : writtenValue(words, column, value),
  );
  const [first = '', second = ''] = written;
  const said =
    operator === 'between'
      ? words.table.and(first, second)
      : written.length > 3
        ? `${written.slice(0, 3).join(', ')} …`
        : written.join(', ');
  return words.table.condition(columnName(words, column), words.table.operators[operator], said);
}
