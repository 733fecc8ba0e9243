/** Words of what comes in and what is handed over: importing, exporting, verifying, bringing back. */
import type { DialogFormat } from '../../contract/export.ts';
import { documents, marks, n } from './counts.ts';

export const importing = {
  drop: 'Drop to import',
  dropHint:
    'Web pages, Word and PDF files, mail, subtitles, tables and texts become documents of this project.',
  dropReadOnly: 'This project is read-only',
  dropReadOnlyHint: 'Nothing can be imported into it. Save a copy to work on it.',
  reportTitle: 'Import',
  imported: (count: number) => n(count, '# document came in', '# documents came in'),
  refused: (count: number) => n(count, '# was not imported', '# were not imported'),
  one: (title: string, encoding: string, language: string) =>
    `“${title}” was imported (${encoding}, language: ${language}).`,
  nothing: 'Nothing was imported',
  row: (encoding: string, language: string) => `Read as ${encoding}; language: ${language}.`,
  replaced: (count: number) =>
    n(
      count,
      '# character could not be read and shows as �.',
      '# characters could not be read and show as �.',
    ),
  languageUnknown: 'not recognised',
  progress: (done: string, total: string) => `Importing ${done} of ${total}`,
  pasteTitle: 'Paste text as a document',
  pasteText: 'Text',
  pasteTextHint: 'Paste or type the text here',
  pasteName: 'Title',
  pasteNameHint: 'First line of the text',
  pasted: 'Pasted text',
  pasteImport: 'Add document',
};

export const exporting = {
  title: 'Export',
  scope: 'Documents',
  thisDocument: 'This document',
  /** Those that fit its filter. */
  tableRows: 'Rows of the table',
  allDocuments: (count: string) => `All ${count}`,
  kinds: 'Kinds',
  preview: 'Preview',
  emptyColumns: (count: number) => n(count, '# empty column not shown', '# empty columns not shown'),
  empty: 'No marks to export. Mark something, or widen the choice.',
  format: 'Format',
  formats: {
    csv: 'CSV, one row per mark',
    'csv-long': 'CSV, one row per field',
    xlsx: 'Excel workbook',
    jsonl: 'JSON lines',
    w3c: 'Web Annotations (W3C)',
    bundle: 'Bundle of tables and texts',
    html: 'Annotated page (HTML)',
    pdf: 'Annotated page (PDF)',
  },
  purposes: {
    csv: 'For R, Python, SQLite and any table program.',
    'csv-long': 'For fields that have no column of their own.',
    xlsx: 'For reading and sorting in a spreadsheet.',
    jsonl: 'For programs: one mark a line, with everything.',
    w3c: 'For other annotation tools.',
    bundle: 'To publish or archive: explains itself and comes back.',
    html: 'For reading and printing: the text with its marks.',
    pdf: 'For printing and handing round: the text with its marks on pages.',
  },
  profile: 'Written for',
  profiles: { data: 'Programs', excel: 'Excel' },
  delimiter: 'Between cells',
  delimiters: { comma: 'Comma', semicolon: 'Semicolon', tab: 'Tab' },
  withTexts: 'With the texts',
  notes: {
    csv: 'A spreadsheet may turn a figure as written, such as 100.000, into 100: an Excel workbook keeps it as text.',
    'csv-long': 'One row for each field of a mark: annotation_id, field, ordinal, value.',
    xlsx: 'Figures as written stay text; value_low, value_best and value_high are numbers. Sheets for the codebook and the columns.',
    jsonl: 'Names as in the CSV; offsets in Unicode code points and in UTF-16.',
    w3c: 'JSON-LD by the W3C recommendation: positions, quotes and the hash of the text.',
    bundle:
      'A zip with CSV tables, datapackage.json, CSVW metadata and a README. Claimlight can verify it and read it back.',
    html: 'One file without script: marks, numbered notes in the margin, legend, source. Print it from any browser.',
    pdf: 'A4 with page numbers, made from the annotated page. Your PDF viewer shows and prints it.',
  },
  marks,
  run: 'Export…',
  exported: (format: DialogFormat, rows: number, path: string) =>
    format.startsWith('csv')
      ? `${n(rows, '# row was', '# rows were')} written to ${path}`
      : `${n(rows, '# mark was', '# marks were')} written to ${path}`,
  progress: (done: string, total: string) => `Exporting ${done} of ${total}`,
};

export const verifying = {
  title: 'Verify dataset',
  explain:
    'Reads everything again and compares it: texts, the words of every mark at its place, fields and keys.',
  project: 'Verify this project',
  file: 'Verify an exported file…',
  running: 'Reading everything again…',
  stop: 'Stop',
  ok: 'Everything agrees.',
  problems: (count: number) =>
    n(count, '# problem was found. Nothing was changed.', '# problems were found. Nothing was changed.'),
  more: (count: number) => n(count, '… and # more.', '… and # more.'),
  checked: (documentCount: number, markCount: number) =>
    documentCount === 0 ? marks(markCount) : `${documents(documentCount)}, ${marks(markCount)}`,
  noTexts:
    'The file holds no texts, and this project does not have them: its rows were not read against them.',
  line: (file: string | null, line: number | null) =>
    [file, line === null ? null : `line ${line}`].filter(Boolean).join(', '),
  progress: (done: string, total: string) => `Verifying ${done} of ${total}`,
  kinds: {
    file: 'File changed or damaged',
    'text-hash': 'Another text',
    'source-hash': 'Another source file',
    length: 'Length of the text',
    quote: 'Words',
    context: 'Words around',
    place: 'Place',
    fields: 'Field',
    entity: 'Person or organisation',
    document: 'Document not found',
    key: 'Key',
    value: 'Value',
  },
};

export const reimporting = {
  title: 'Bring back an export',
  whole: (documentCount: number, markCount: number) =>
    `${documents(documentCount)} and ${marks(markCount)} will come back with their ids, times, fields and links.`,
  counts: {
    new: (count: number) => n(count, '# new', '# new'),
    same: (count: number) => n(count, '# the same', '# the same'),
    changed: (count: number) => n(count, '# changed', '# changed'),
    conflicting: (count: number) => n(count, '# in conflict', '# in conflict'),
    unanchored: (count: number) => n(count, '# without a place', '# without a place'),
  },
  states: {
    new: 'New',
    same: 'The same',
    changed: 'Changed in the file',
    conflicting: 'Changed in the file and in the project since',
    unanchored: 'Stays out',
  },
  settle: 'Choose its place…',
  settleTitle: (words: string) => `Place of “${words}”`,
  settlePlaces: 'The words stand here:',
  settleSelect: 'Or select its words in the text:',
  takeSelected: 'Take what is selected',
  settledAt: (words: string) => `Its place: “${words}”`,
  leaveOut: 'Leave out',
  paragraph: (number: string) => `¶ ${number}`,
  takeConflicting: 'Take those in conflict from the file too',
  similar: (score: string) => `similar words, ${score}`,
  more: (count: number) => n(count, '… and # more.', '… and # more.'),
  nothing: 'Nothing in the file differs from the project.',
  run: 'Bring back',
  doneWhole: (documentCount: number, markCount: number) =>
    `${documents(documentCount)} and ${marks(markCount)} came back.`,
  done: (made: number, replaced: number) =>
    `${n(made, '# mark was made', '# marks were made')}, ${n(replaced, '# was changed', '# were changed')}.`,
};
