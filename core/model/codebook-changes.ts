/**
 * What a change of the codebook does to what is there: which own fields lose values by it (taken away, of another type, or
 * with fewer choices), and which fields are only shown otherwise. How many marks that touches, the database says.
 */
import { type Codebook, type CodedField, fieldsOfKind, ownFieldsOf, ownValueProblem } from './codebook.ts';
import { type Kind, kinds } from './kinds.ts';

export interface CodebookChange {
  kind: Kind;
  field: string;
  /** Of 'removed' and 'narrowed' the values that no longer fit would be lost. */
  what: 'added' | 'removed' | 'narrowed' | 'shown otherwise';
}

export function changesBetween(before: Codebook, after: Codebook): CodebookChange[] {
  return kinds.flatMap((kind) => {
    const now = new Map(fieldsOfKind(after, kind).map((field) => [field.name, field]));
    const own = ownFieldsOf(before, kind);
    const gone = own
      .filter(({ name }) => !now.has(name))
      .map(({ name }): CodebookChange => ({ kind, field: name, what: 'removed' }));
    const known = new Map(fieldsOfKind(before, kind).map((field) => [field.name, field]));
    const others = [...now.values()].flatMap((field): CodebookChange[] => {
      const old = known.get(field.name);
      if (old === undefined) return [{ kind, field: field.name, what: 'added' }];
      const narrowed =
        old.type !== field.type || (old.choices ?? []).some((one) => !field.choices?.includes(one));
      if (narrowed) return [{ kind, field: field.name, what: 'narrowed' }];
      return spelled(old) === spelled(field) ? [] : [{ kind, field: field.name, what: 'shown otherwise' }];
    });
    return [...gone, ...others];
  });
}

/** Whether the value can stay once the field is so; undefined: it is no more. */
export function fits(field: CodedField | undefined, value: unknown): boolean {
  return field !== undefined && ownValueProblem(field, value) === null;
}

/** The same for the same field, in whatever order it is written. */
const spelled = (field: object) =>
  JSON.stringify(Object.entries(field).toSorted(([a], [b]) => (a < b ? -1 : 1)));
