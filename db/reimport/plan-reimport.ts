/**
 * Looks at marks that come back onto a project that has their documents, and says of each what it is:
 *
 * - `new`: the project has no mark of this id, and its place was found.
 * - `same`: the project has it, and nothing the file says of it differs.
 * - `changed`: it differs, and the project's has not been touched since the file was written (or the file is the later one).
 * - `conflicting`: it differs, and the project's was changed after the file was written.
 * - `unanchored`: the document is not there, or the words stand nowhere or in several places; or the file says something
 *   the project cannot hold. It is for a person to settle, never guessed.
 *
 * Nothing is written here.
 */
import type { ReimportItem, SettledPlace } from '../../core/contract/reimport.ts';
import { FailureError } from '../../core/contract/failure.ts';
import { idSchema } from '../../core/model/id.ts';
import { kinds, type Kind } from '../../core/model/kinds.ts';
import { certainties, type Mark, markStatuses, segmentRoles } from '../../core/model/mark.ts';
import { findPlace } from '../../formats/import/find-place.ts';
import type { IncomingMark } from '../../formats/import/incoming-mark.ts';
import { ownFields } from '../codebook/read-codebook.ts';
import { checkFields, type Fields, mergeFields } from '../marks/fields.ts';
import { withOwnValues } from '../marks/given-fields.ts';
import type { NewSegment } from '../marks/insert-mark.ts';
import { placeByHand, possiblePlaces } from './settled-places.ts';
import type { Span } from '../../core/text/anchor.ts';
import { getMark } from '../queries/marks.ts';
import type { ReadableDb } from '../sqlite/readable-db.ts';

export interface PlannedMark {
  item: ReimportItem;
  incoming: IncomingMark;
  /** The document's key, and the pieces in UTF-16; absent where unanchored. */
  placed?: { document: number; kind: Kind; segments: NewSegment[]; fields: Fields };
  /** As the project has it. */
  existing?: Mark;
}

interface KnownDocument {
  key: number;
  id: string;
  title: string;
  source_name: string;
  text_sha256: string;
}

/** `settled`: places that a person chose for marks whose own could not be told. */
export function planReimport(
  db: ReadableDb,
  incoming: readonly IncomingMark[],
  settled: readonly SettledPlace[] = [],
): PlannedMark[] {
  const byHand = new Map(settled.map((place) => [place.line, place]));
  const find = documentFinder(db);
  const seen = new Set<string>();
  return incoming.map((mark) => {
    const planned = planMark(db, find, mark, byHand.get(mark.line));
    if (mark.id === '') return planned;
    if (seen.has(mark.id)) return unanchored(mark, null, 'the file has this mark twice');
    seen.add(mark.id);
    return planned;
  });
}

const isOneOf = <Value extends string>(list: readonly Value[], value: string): value is Value =>
  (list as readonly string[]).includes(value);

function planMark(
  db: ReadableDb,
  find: FindDocument,
  read: IncomingMark,
  settled?: SettledPlace,
): PlannedMark {
  const added = isOneOf(kinds, read.kind) ? ownFields(db, read.kind) : [];
  const incoming =
    added.length === 0 ? read : { ...read, fields: withOwnValues(added, read.fields as Fields) };
  const document = find(incoming.document);
  if (typeof document === 'string') return unanchored(incoming, null, document);
  if (!isOneOf(kinds, incoming.kind))
    return unanchored(incoming, document, `there is no kind “${incoming.kind}”`);
  const { kind } = incoming;
  const wrong = wrongValue(incoming);
  if (wrong !== null) return unanchored(incoming, document, wrong);
  const existing = existingMark(db, incoming.id);
  const { text } = db.texts.of(document.key);
  const own = placesOf(db, document, incoming);
  const places = 'reason' in own ? (placeByHand(text, incoming, settled) ?? own) : own;
  if ('reason' in places) {
    const planned = unanchored(incoming, document, places.reason, existing);
    const item = {
      ...planned.item,
      can_settle: incoming.segments.length === 1,
      places: possiblePlaces(text, places.spans),
    };
    return { ...planned, item };
  }
  try {
    checkFields(kind, incoming.fields as Fields, added);
  } catch (error) {
    if (!(error instanceof FailureError) || error.failure.kind !== 'wrong-field') throw error;
    const { field, reason } = error.failure.detail;
    return unanchored(incoming, document, `${field}: ${reason}`, existing);
  }
  const placed = {
    document: document.key,
    kind,
    segments: places.segments,
    fields: incoming.fields as Fields,
  };
  const base = { incoming, placed, item: itemOf(incoming, document, 'new', places) };
  if (existing === undefined) return sameElsewhere(db, document, base);
  if (existing.document_id !== document.id || existing.kind !== kind)
    return unanchored(
      incoming,
      document,
      'the project has this mark in another document or of another kind',
      existing,
    );
  const changes = changesBetween(existing, incoming, places.segments);
  const state = changes.length === 0 ? 'same' : isNewer(existing, incoming) ? 'conflicting' : 'changed';
  return { ...base, existing, item: { ...base.item, state, mark: existing.id, changes } };
}

/** A mark that names no id is not made a second time where one of its kind and place says the same. */
function sameElsewhere(db: ReadableDb, document: KnownDocument, planned: PlannedMark): PlannedMark {
  const { incoming, placed } = planned;
  const main = placed?.segments.find(({ role }) => role === 'content');
  if (incoming.id !== '' || placed === undefined || main === undefined) return planned;
  const rows = db.all<{ id: string }>(
    'SELECT id FROM mark WHERE document = ? AND start_utf16 = ? AND end_utf16 = ? AND kind = ?',
    document.key,
    main.start,
    main.end,
    placed.kind,
  );
  for (const { id } of rows) {
    const existing = getMark(db, { id });
    if (changesBetween(existing, incoming, placed.segments).length > 0) continue;
    return { ...planned, existing, item: { ...planned.item, state: 'same', mark: id } };
  }
  return planned;
}

/** What the project cannot hold; null where all is well. */
function wrongValue({ id, status, certainty, segments }: IncomingMark): string | null {
  if (id !== '' && !idSchema.safeParse(id).success) return `“${id}” is no identifier`;
  if (status !== undefined && !isOneOf(markStatuses, status)) return `status cannot be “${status}”`;
  if (certainty !== undefined && !isOneOf(certainties, certainty))
    return `certainty cannot be “${certainty}”`;
  if (!segments.some(({ role }) => role === 'content')) return 'no piece is the content';
  const role = segments.find((segment) => !isOneOf(segmentRoles, segment.role))?.role;
  return role === undefined ? null : `a piece cannot be “${role}”`;
}

function existingMark(db: ReadableDb, id: string): Mark | undefined {
  const known = db.get(
    "SELECT 1 FROM mark JOIN document ON document.key = mark.document WHERE mark.id = ? AND state = 'present'",
    id,
  );
  return known === undefined ? undefined : getMark(db, { id });
}

export interface Places {
  segments: NewSegment[];
  by: NonNullable<ReimportItem['by']>;
  score: number;
}

/** Why it cannot be told, and where it could be. */
interface Unplaced {
  reason: string;
  spans: readonly Span[];
}

/** Where the pieces stand, or why that cannot be told. */
function placesOf(
  db: ReadableDb,
  document: KnownDocument,
  { segments, document: named }: IncomingMark,
): Places | Unplaced {
  const { text, astral } = db.texts.of(document.key);
  // Offsets count in the text they were made in; in another one only the words are a guide.
  const sameText =
    named.text_sha256 === '' ? named.id === document.id : named.text_sha256 === document.text_sha256;
  const places: Places = { segments: [], by: 'offsets', score: 1 };
  for (const segment of segments) {
    const bare = segment.quote === '' && !sameText;
    const place = findPlace(text, astral(), bare ? { ...segment, start: null, end: null } : segment);
    if (!place.found)
      return { reason: reasons[place.reason](segment.quote, place.matches), spans: place.spans };
    places.segments.push({
      ...place.span,
      role: isOneOf(segmentRoles, segment.role) ? segment.role : 'content',
    });
    if (place.by !== 'offsets') places.by = place.by;
    places.score = Math.min(places.score, place.score);
  }
  return places;
}

const reasons = {
  'no words': () => 'it has neither words nor offsets that count in this text',
  'not there': (quote: string) => `“${brief(quote)}” does not stand in the text`,
  'several places': (quote: string, matches: number) => `“${brief(quote)}” stands in ${matches} places`,
};

const brief = (words: string) => (words.length > 80 ? `${words.slice(0, 80).toWellFormed()}…` : words);

function itemOf(
  { line, id, segments }: IncomingMark,
  document: KnownDocument,
  state: ReimportItem['state'],
  { by, score }: Pick<Places, 'by' | 'score'>,
): ReimportItem {
  const quote = segments.find(({ role }) => role === 'content')?.quote ?? '';
  return {
    line,
    id,
    mark: null,
    document: document.id,
    state,
    quote: brief(quote),
    by,
    score,
    changes: [],
    reason: '',
    can_settle: false,
    places: [],
  };
}

function unanchored(
  incoming: IncomingMark,
  document: KnownDocument | null,
  reason: string,
  existing?: Mark,
): PlannedMark {
  const quote = brief(incoming.segments[0]?.quote ?? '');
  return {
    incoming,
    item: {
      line: incoming.line,
      id: incoming.id,
      mark: existing?.id ?? null,
      document: document?.id ?? null,
      state: 'unanchored',
      quote,
      by: null,
      score: 0,
      changes: [],
      reason,
      can_settle: false,
      places: [],
    },
  };
}

/** Names of what the file says otherwise than the project. */
function changesBetween(existing: Mark, incoming: IncomingMark, segments: readonly NewSegment[]): string[] {
  const changes: string[] = [];
  const now = fieldsAfter(existing, incoming);
  for (const name of new Set([...Object.keys(existing.fields), ...Object.keys(now)]))
    if (!isEqual((existing.fields as Fields)[name], now[name])) changes.push(name);
  for (const name of ['status', 'certainty', 'note', 'tags'] as const)
    if (incoming[name] !== undefined && !isEqual(existing[name], incoming[name])) changes.push(name);
  const place = ({ role, start, end }: NewSegment) => [role, start, end];
  if (!isEqual(existing.segments.map(place), segments.map(place))) changes.push('segments');
  return changes;
}

/** The fields a mark has once the file is taken: all of them where the file says all, else with those it says. */
export function fieldsAfter(existing: Mark, { fields, whole }: IncomingMark): Fields {
  return mergeFields(whole ? {} : existing.fields, fields as Fields);
}

const isEqual = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

const isNewer = (existing: Mark, { updated_at }: IncomingMark) =>
  updated_at !== undefined && existing.updated_at > updated_at;

type FindDocument = (named: IncomingMark['document']) => KnownDocument | string;

/** By id, else by the text's hash, else by file name or title; a reason where none or several are called so. */
function documentFinder(db: ReadableDb): FindDocument {
  const rows = db.all<KnownDocument>(
    "SELECT key, id, title, source_name, text_sha256 FROM document WHERE state = 'present'",
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  const byHash = new Map(rows.map((row) => [row.text_sha256, row]));
  const byFile = Map.groupBy(rows, ({ source_name }) => source_name);
  const byTitle = Map.groupBy(rows, ({ title }) => title);
  return ({ id, text_sha256, name }) => {
    const found = byId.get(id) ?? byHash.get(text_sha256);
    if (found !== undefined) return found;
    const named = [id, name].flatMap((word) =>
      word === '' ? [] : [byFile.get(word) ?? byTitle.get(word) ?? []],
    );
    const [matches = []] = named.filter(({ length }) => length > 0);
    const [only] = matches;
    if (only === undefined) return `no document “${name || id}” is in the project`;
    return matches.length === 1 ? only : `${matches.length} documents are called “${name || id}”`;
  };
}
