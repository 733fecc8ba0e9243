/**
 * The flat table's one row per mark: its columns, in the order of the file (data model, "The flat CSV"), and the row a mark
 * makes. `start` and `end` count Unicode code points, the `_utf16` columns UTF-16 units, both from 0, end exclusive.
 */
import { type Column, date, integer, json, number, text, time } from './columns.ts';
import type { MarkRecord } from './mark-record.ts';

export const flatColumns = [
  text('annotation_id', 'Identifier of the mark (UUIDv7).'),
  text('document_id', 'Identifier of the document (UUIDv7).'),
  text('document_title', 'Title of the document.'),
  text('document_status', 'How far the coding of the document is: to do, in progress or done.'),
  text('outlet', 'Who published the document.'),
  text('author', 'Who wrote the document.'),
  date('published_on', 'Day of publication.'),
  text('url', 'Address of the document.'),
  text('language', 'Language of the document (BCP 47; und where unknown).'),
  text('kind', 'Kind of mark: claim, quote or number.'),
  integer('start', 'Where the mark begins in the text, in Unicode code points from 0.'),
  integer('end', 'Where the mark ends in the text, in Unicode code points, exclusive.'),
  integer('start_utf16', 'Where the mark begins in the text, in UTF-16 units from 0.'),
  integer('end_utf16', 'Where the mark ends in the text, in UTF-16 units, exclusive.'),
  integer('paragraph', 'Paragraph (non-blank line) in which the mark begins, from 1.'),
  integer('page', 'Page on which the mark begins, where the document has pages.'),
  text('quote', 'The marked words, exactly the text from start to end.'),
  text('prefix', 'Up to 32 characters of the text before the mark.'),
  text('suffix', 'Up to 32 characters of the text after the mark.'),
  json(
    'segments',
    'All pieces of the mark where it has more than one: role, start, end (code points), quote.',
  ),
  number('value_low', 'Lowest value the words allow; empty where they leave it open.'),
  number('value_best', 'Best single value; empty where the words give none.'),
  number('value_high', 'Highest value the words allow; empty where they leave it open.'),
  text('comparator', 'How the words bound the value: = ≈ ≥ > ≤ < range ± list × Δ vague.'),
  text('approximator', 'The modifier as written, such as "setidaknya" or "about".'),
  text('form', 'How the number is written: digits, words, mixed or vague.'),
  text('reading_state', 'How far the reading can be trusted: auto, confirmed, corrected or ambiguous.'),
  text('unit_text', 'The unit or counted noun as written.'),
  text('unit', 'The unit normalised: ISO 4217, UCUM or %; empty for things counted.'),
  text('currency', 'Currency of an amount of money (ISO 4217).'),
  text('counted', 'What is counted, as written.'),
  text('quantity_class', 'Class of the quantity, such as deployed, killed, money.'),
  text(
    'scope',
    'What the figure covers: single event, cumulative to date, per period, capacity, planned, change.',
  ),
  date('as_of', 'The date the figure speaks of, as given.'),
  text('speaker', 'Who speaks in a quote.'),
  text('speaker_role', 'In which role the speaker speaks.'),
  text('quote_form', 'Form of a quote: direct, indirect or mixed.'),
  text('polarity', 'Whether the quote affirms, denies or does neither.'),
  text('claim_text', 'The claim rewritten to stand alone.'),
  text('claimant', 'Who makes the claim.'),
  text('stance', 'What the claimant does: asserts, denies, reports unconfirmed, asks, retracts.'),
  text('verdict', 'Verdict on the claim (AVeriTeC).'),
  text('status', 'Status of the mark: draft, final or disputed.'),
  text('certainty', 'How sure the coder is: guess, likely or sure.'),
  text('tags', 'Tags of the mark, parted by "; ".'),
  text('note', 'Note of the coder.'),
  json('links', 'Links to other marks: type, direction, annotation_id, note.'),
  text('coder', 'Who made the mark.'),
  text('origin', 'How the mark was made: human, rule:<id>@<version> or import:<format>.'),
  time('created_at', 'When the mark was made (UTC).'),
  time('updated_at', 'When the mark was last changed (UTC).'),
  text('text_sha256', 'SHA-256 of the document’s text in UTF-8, against which the row can be checked.'),
] as const satisfies readonly Column[];

export type FlatColumnName = (typeof flatColumns)[number]['name'];

export const flatColumnNames: readonly FlatColumnName[] = flatColumns.map((column) => column.name);

export type FlatRow = Readonly<Record<FlatColumnName, string>>;

/** Parts tags in the `tags` cell. */
export const tagSeparator = '; ';

/** The cells of a row in the order of the columns. */
export function cellsFromRow(row: FlatRow): string[] {
  return flatColumnNames.map((name) => row[name]);
}

/** The row of a mark. Fields that have no column here are in the long table. */
export function flatRowFrom(mark: MarkRecord): FlatRow {
  const { document, main, fields } = mark;
  const field = (name: string) => {
    const value = fields[name];
    // Every field that has a column is a text; figures are kept as decimal strings.
    return typeof value === 'string' ? value : '';
  };
  return {
    annotation_id: mark.id,
    document_id: document.id,
    document_title: document.title,
    document_status: document.status,
    outlet: document.outlet,
    author: document.author,
    published_on: document.published_on,
    url: document.url,
    language: document.language,
    kind: mark.kind,
    start: String(main.start),
    end: String(main.end),
    start_utf16: String(main.start_utf16),
    end_utf16: String(main.end_utf16),
    paragraph: String(mark.paragraph),
    page: '',
    quote: main.quote,
    prefix: main.prefix,
    suffix: main.suffix,
    segments: mark.segments.length === 1 ? '' : JSON.stringify(mark.segments.map(segmentCell)),
    value_low: field('value_low'),
    value_best: field('value_best'),
    value_high: field('value_high'),
    comparator: field('comparator'),
    approximator: field('approximator'),
    form: field('form'),
    reading_state: field('reading_state'),
    unit_text: field('unit_text'),
    unit: field('unit'),
    currency: field('currency'),
    counted: field('counted'),
    quantity_class: field('quantity_class'),
    scope: field('scope'),
    as_of: field('as_of'),
    speaker: field('speaker'),
    speaker_role: field('speaker_role'),
    quote_form: field('quote_form'),
    polarity: field('polarity'),
    claim_text: field('claim_text'),
    claimant: field('claimant'),
    stance: field('stance'),
    verdict: field('verdict'),
    status: mark.status,
    certainty: mark.certainty,
    tags: mark.tags.join(tagSeparator),
    note: mark.note,
    links: mark.links.length === 0 ? '' : JSON.stringify(mark.links.map(linkCell)),
    coder: mark.coder,
    origin: mark.origin,
    created_at: mark.created_at,
    updated_at: mark.updated_at,
    text_sha256: document.text_sha256,
  };
}

const segmentCell = ({ role, start, end, quote }: MarkRecord['segments'][number]) => ({
  role,
  start,
  end,
  quote,
});

const linkCell = ({ type, direction, annotation_id, note }: MarkRecord['links'][number]) => ({
  type,
  direction,
  annotation_id,
  note,
});
