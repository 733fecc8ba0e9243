/**
 * The flat CSV's one row per mark: its columns, in the order of the file (data model, "The flat CSV"), and the row that
 * db/ fills and the writers turn into bytes. Every cell is a string and '' means "not given", so that no figure passes
 * through a float: a `number` cell is a decimal with a point and no group separators ("100000", "-1.2"), a `date` cell is
 * ISO 8601 as far as it is known, a `json` cell is one JSON value. `start` and `end` count Unicode code points, the
 * `_utf16` columns UTF-16 units, both from 0, end exclusive. The descriptions are the data dictionary.
 */
export type FlatColumnType = 'text' | 'number' | 'date' | 'json';

export interface FlatColumn {
  name: string;
  type: FlatColumnType;
  description: string;
}

const text = <Name extends string>(name: Name, description: string) =>
  ({ name, type: 'text', description }) as const;
const number = <Name extends string>(name: Name, description: string) =>
  ({ name, type: 'number', description }) as const;
const date = <Name extends string>(name: Name, description: string) =>
  ({ name, type: 'date', description }) as const;
const json = <Name extends string>(name: Name, description: string) =>
  ({ name, type: 'json', description }) as const;

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
  number('start', 'Where the mark begins in the text, in Unicode code points from 0.'),
  number('end', 'Where the mark ends in the text, in Unicode code points, exclusive.'),
  number('start_utf16', 'Where the mark begins in the text, in UTF-16 units from 0.'),
  number('end_utf16', 'Where the mark ends in the text, in UTF-16 units, exclusive.'),
  number('paragraph', 'Paragraph (non-blank line) in which the mark begins, from 1.'),
  number('page', 'Page on which the mark begins, where the document has pages.'),
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
  date('created_at', 'When the mark was made (UTC).'),
  date('updated_at', 'When the mark was last changed (UTC).'),
  text('text_sha256', 'SHA-256 of the document’s text in UTF-8, against which the row can be checked.'),
] as const satisfies readonly FlatColumn[];

export type FlatColumnName = (typeof flatColumns)[number]['name'];

export const flatColumnNames: readonly FlatColumnName[] = flatColumns.map((column) => column.name);

export type FlatRow = Readonly<Record<FlatColumnName, string>>;

/** Parts tags in the `tags` cell. */
export const tagSeparator = '; ';

/** The cells of a row in the order of the columns. */
export function cellsFromRow(row: FlatRow): string[] {
  return flatColumnNames.map((name) => row[name]);
}
