/**
 * Inputs for the fuzz tests: such as a schema allows, made from the schema itself so that a new call is covered by being
 * there, and such as no schema should ever let through.
 */
import fc from 'fast-check';
import type { z } from 'zod';
import { idSchema } from '../../core/model/id.ts';

type Def = { type: string } & Record<string, unknown>;
const defOf = (schema: z.ZodType) => schema._zod.def as unknown as Def;
const inner = (value: unknown) => value as z.ZodType;

/** What fits `schema` mostly; what a refinement refuses is among it. `ids` are those of things that exist. */
export function fitting(schema: z.ZodType, ids: readonly string[]): fc.Arbitrary<unknown> {
  const of = (value: unknown) => fitting(inner(value), ids);
  const def = defOf(schema);
  switch (def.type) {
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(def['shape'] as Record<string, z.ZodType>).map(([name, value]) => [name, of(value)]),
        ),
      );
    case 'string':
      return stringFor(schema as z.ZodString, ids);
    case 'number':
      return fc.oneof({ weight: 6, arbitrary: fc.nat(60) }, fc.integer(), fc.double());
    case 'boolean':
      return fc.boolean();
    case 'enum':
      return fc.constantFrom(...Object.values(def['entries'] as Record<string, string>));
    case 'literal':
      return fc.constantFrom(...(def['values'] as unknown[]));
    case 'array':
      return fc.array(of(def['element']), { minLength: 0, maxLength: 2 });
    case 'record':
      return fc.dictionary(fc.string(), of(def['valueType']), { maxKeys: 4 });
    case 'union':
      return fc.oneof(...(def['options'] as z.ZodType[]).map(of));
    case 'nullable':
      return fc.oneof(fc.constant(null), of(def['innerType']));
    case 'optional':
    case 'default':
    case 'prefault':
      return fc.oneof(
        { weight: 5, arbitrary: fc.constant(undefined) },
        { weight: 1, arbitrary: of(def['innerType']) },
      );
    case 'pipe':
      return of(def['in']);
    case 'null':
      return fc.constant(null);
    case 'lazy':
      // Only z.json() looks into itself.
      return fc.jsonValue({ maxDepth: 3 });
    case 'custom':
      // What is no plain value: bytes of a file, places of a text.
      return fc.oneof(
        fc.uint8Array({ maxLength: 200 }),
        fc.array(fc.nat(60), { maxLength: 8 }).map((places) => Int32Array.from(places)),
      );
    default:
      throw new Error(`The fuzz tests do not know what fits "${def.type}": say it in inputs-for-tests.ts.`);
  }
}

const isId = (schema: z.ZodType) =>
  schema === idSchema || defOf(schema)['checks'] === defOf(idSchema)['checks'];

function stringFor(schema: z.ZodString, ids: readonly string[]): fc.Arbitrary<string> {
  if (isId(schema)) return fc.constantFrom(...ids, '01890a5d-ac96-7b1c-8d4f-3a2b1c0d9e8f');
  const format = fc.constantFrom('2022-01-12', '100000', '-1.5', 'id', 'en', '', 'kata');
  return fc.oneof(
    { weight: 8, arbitrary: format },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
    { weight: 1, arbitrary: hostileString },
  );
}

const hostileString = fc.oneof(
  fc.constantFrom(
    '\ud800',
    '\udc00x',
    'a\0b',
    '__proto__',
    'constructor',
    'NaN',
    "' OR 1=1 --",
    '\u202e',
    '../../x',
  ),
  fc.constantFrom(10_001, 300_000).map((length) => 'x'.repeat(length)),
);

function nested(depth: number): unknown {
  let value: unknown = 0;
  for (let level = 0; level < depth; level++) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}

/** What no call was made for. All of it can travel between processes (structured clone). */
export const hostile: fc.Arbitrary<unknown> = fc.oneof(
  hostileString,
  fc.constantFrom(
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -0,
    2 ** 53,
    -1,
    1e308,
    0.5,
    10n ** 30n,
    null,
    undefined,
    true,
    new Date(Number.NaN),
  ),
  fc.constantFrom(500, 5_000).map(nested),
  fc.constantFrom<unknown>(
    JSON.parse('{"__proto__":{"polluted":1}}'),
    JSON.parse('{"constructor":{"prototype":{"polluted":1}}}'),
    Object.create(null),
    new Map([['id', 1]]),
    new Set([1]),
    Array.from({ length: 200_000 }, () => 0),
    new Uint8Array(100_000),
    new Int32Array([-1, 2 ** 31 - 1, 5]),
    { length: 3, 0: 1 },
  ),
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
    maxDepth: 4,
  }),
);

/** `base` with something hostile put at one place, taken away, or added beside. */
export function spoilt(base: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(base, hostile, fc.nat(), fc.constantFrom('put', 'remove', 'add'))
    .map(([value, bad, at, how]) => {
      const copy = structuredClone(value);
      const places = placesIn(copy);
      const place = places[at % Math.max(places.length, 1)];
      if (place === undefined) return bad;
      const [holder, name] = place;
      if (how === 'remove') Reflect.deleteProperty(holder, name);
      else if (how === 'put')
        Object.defineProperty(holder, name, {
          value: bad,
          enumerable: true,
          configurable: true,
          writable: true,
        });
      else
        Object.defineProperty(holder, '__proto__', {
          value: bad,
          enumerable: true,
          configurable: true,
          writable: true,
        });
      return copy;
    });
}

/** Every holder and name in plain objects and lists, outermost first. */
function placesIn(value: unknown, depth = 0): [object, string][] {
  if (typeof value !== 'object' || value === null || depth > 6 || ArrayBuffer.isView(value)) return [];
  return Object.entries(value).flatMap(([name, within]) => [
    [value, name] as [object, string],
    ...placesIn(within, depth + 1),
  ]);
}
