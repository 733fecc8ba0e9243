/**
 * What a mark's fields say before anyone has touched them: a number is read from its words as its document has it, a
 * quote that opens with a quotation mark is direct, a claim is the words as asserted. Fields given win.
 *
 * A reading never hides doubt: an ambiguous one keeps its values empty and says so in `reading_state`. Values that were
 * given count as `confirmed` where the reading says the same, else as `corrected`.
 */
import type { Kind } from '../../core/model/kinds.ts';
import type { NumberReading } from '../../core/number/reading.ts';
import { readInDocument, type ReadingRules } from '../../core/reading/read-in-document.ts';
import type { Span } from '../../core/text/anchor.ts';
import { type Fields, mergeFields } from './fields.ts';

const valueFields = ['value_low', 'value_best', 'value_high'];
const noValues: Fields = { value_low: null, value_best: null, value_high: null };

/** What a person cannot change without having reviewed the reading: always as the words say. */
const alwaysRead = [...valueFields, 'reading_state'];

const quotationMark = /^[\s([]*["“”„‟«»‹›‘‚'「『〝《〈＂]/;
const longestClaim = 20_000;

/** `span` is the first content segment's, UTF-16 offsets into the document's text. */
export function prefillFields(
  kind: Kind,
  text: string,
  span: Span,
  rules: ReadingRules,
  given: Fields,
): Fields {
  if (kind === 'number') return numberFields(readInDocument(text, span, rules), given);
  if (kind === 'claim') return mergeFields({ claim_text: claimWords(text, span), stance: 'asserts' }, given);
  const isDirect = quotationMark.test(text.slice(span.start, Math.min(span.end, span.start + 10)));
  return mergeFields(isDirect ? { quote_form: 'direct' } : {}, given);
}

/** The words of a claim before anyone has rewritten them to stand alone. */
export function claimWords(text: string, { start, end }: Span): string {
  const words = text.slice(start, end);
  return words.length <= longestClaim ? words : words.slice(0, longestClaim).toWellFormed();
}

function numberFields(reading: NumberReading | null, given: Fields): Fields {
  const read = fieldsFromReading(reading);
  if (!valueFields.some((name) => name in given)) return mergeFields(read, given);
  const agrees =
    valueFields.every((name) => (given[name] ?? null) === (read[name] ?? null)) &&
    (given.comparator === undefined || given.comparator === read.comparator);
  // A bound that was not given beside one that was is open: the reading must not fill it with another figure.
  return mergeFields(read, { ...noValues, reading_state: agrees ? 'confirmed' : 'corrected', ...given });
}

function fieldsFromReading(reading: NumberReading | null): Fields {
  if (reading === null) return {};
  const fields: Fields = {
    value_low: reading.low,
    value_best: reading.best,
    value_high: reading.high,
    comparator: reading.comparator,
    approximator: reading.approximator,
    form: reading.form,
    vague_rule: reading.vagueRule,
    reading_state: reading.state,
    unit_text: reading.unitText,
    unit: reading.unit,
    currency: reading.currency,
    counted: reading.counted,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== ''));
}

/** True where nobody has confirmed or corrected the reading yet. */
export function isUnreviewedReading(fields: Fields): boolean {
  const state = fields.reading_state;
  return state === undefined || state === 'auto' || state === 'ambiguous';
}

/** Words of a text, and how they are read. */
interface Place {
  span: Span;
  rules: ReadingRules;
}

/**
 * The fields of an unreviewed number read anew, by other rules or at another place. What the reader does not fill
 * stays, and so does what a person has written or cleared: all that differs from the reading `from` where it was.
 */
export function readAnew(text: string, fields: Fields, from: Place, to: Place): Fields {
  const before = fieldsFromReading(readInDocument(text, from.span, from.rules));
  const own = Object.keys({ ...before, ...fields }).filter(
    (name) => !alwaysRead.includes(name) && fields[name] !== before[name],
  );
  const kept = Object.fromEntries(own.map((name) => [name, fields[name] ?? null]));
  return mergeFields(fieldsFromReading(readInDocument(text, to.span, to.rules)), kept);
}
