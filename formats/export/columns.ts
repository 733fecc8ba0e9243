/**
 * The columns of a table that leaves Claimlight. Every cell is a string and '' means "not given", so that no figure passes
 * through a float: a `number` is a decimal with a point and no group separators ("100000", "-1.2"), an `integer` counts or
 * points, a `date` is ISO 8601 as far as it is known, a `time` is ISO 8601 in UTC, a `json` cell is one JSON value. The
 * descriptions are the data dictionary.
 */
export const columnTypes = ['text', 'integer', 'number', 'date', 'time', 'json'] as const;
export type ColumnType = (typeof columnTypes)[number];

export interface Column {
  name: string;
  type: ColumnType;
  description: string;
}

const column =
  <Type extends ColumnType>(type: Type) =>
  <Name extends string>(name: Name, description: string) =>
    ({ name, type, description }) as const;

export const text = column('text');
export const integer = column('integer');
export const number = column('number');
export const date = column('date');
export const time = column('time');
export const json = column('json');

/** Whether a spreadsheet may calculate with the column; such cells are never guarded. */
export const isNumeric = ({ type }: Column) => type === 'integer' || type === 'number';
