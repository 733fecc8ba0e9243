/** Collects the values of a statement under names of their own, so that equal statements have equal text and are prepared once. */
import type { Value } from '../sqlite/readable-db.ts';

export interface Binding {
  readonly values: Record<string, Value>;
  /** Answers what stands for the value in the SQL. */
  readonly bind: (value: Value) => string;
}

export function binding(): Binding {
  const values: Record<string, Value> = {};
  let count = 0;
  return {
    values,
    bind(value) {
      const name = `v${++count}`;
      values[name] = value;
      return `@${name}`;
    },
  };
}
