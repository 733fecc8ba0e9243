/** Words of the window around the text: library, inspector, dialogs, status bar. */
import type { ExportFormat } from '../../contract/export.ts';
import { plural } from '../plural.ts';

const n = (count: number, one: string, other: string) => plural('en', count, { one, other });

const documents = (count: number) => n(count, '# document', '# documents');
const marks = (count: number) => n(count, '# mark', '# marks');

const frame = {
  search: 'Search',
  undo: (step: string | null) => (step === null ? 'Undo' : `Undo “${step}”`),
  redo: (step: string | null) => (step === null ? 'Redo' : `Redo “${step}”`),
  export: 'Export',
  undone: (step: string) => `Undone: ${step}`,
  redone: (step: string) => `Redone: ${step}`,
  views: 'Views',
  read: 'Read',
  libraryPane: 'Library',
  textPane: 'Text',
  inspectorPane: 'Fields and marks',
  statusPane: 'Status',
  resizeLibrary: 'Width of the library',
  resizeInspector: 'Width of the fields',
  broken: 'Something in the window went wrong. Everything shown as saved is kept.',
  reload: 'Reload',
  close: 'Close',
  cancel: 'Cancel',
  ok: 'OK',
  save: 'Save',
  done: 'Done',
};

const start = {
  sentence: 'Mark the claims, quotes and numbers in articles, and export a dataset others can check.',
  newProject: 'New project',
  openProject: 'Open project',
  openSample: 'Open the sample project',
  recent: 'Recent projects',
  actions: 'Start',
  local: 'A project is one file on this computer. Nothing is sent anywhere.',
};

const library = {
  find: 'Find documents',
  clearFind: 'Clear',
  filters: 'Filters',
  all: (count: string) => `All ${count}`,
  documents: 'Documents',
  counts: (claims: number, quotes: number, numbers: number) =>
    [
      n(claims, '# claim', '# claims'),
      n(quotes, '# quote', '# quotes'),
      n(numbers, '# number', '# numbers'),
    ].join(', '),
  menu: (title: string) => `Actions for “${title}”`,
  details: 'Details…',
  remove: 'Remove…',
  status: 'Status',
  emptyTitle: 'No documents yet',
  emptyHint: 'Drop text files here, or bring them in:',
  emptyReadOnly: 'This project holds no documents and is open read-only.',
  import: 'Import files…',
  paste: 'Paste text…',
  noneFound: 'No document fits.',
  showAll: 'Show all documents',
  shown: documents,
  noDocumentTitle: 'Nothing open',
  noDocumentHint: 'Choose a document on the left to read it.',
  firstDocumentTitle: 'Bring in the first article',
  firstDocumentHint:
    'Drop .txt files anywhere in this window, import them from a folder, or paste text you copied.',
  loading: 'Opening the document',
};

const importing = {
  drop: 'Drop to import',
  dropHint: 'Plain text files become documents of this project.',
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
  folder: 'it is a folder; open it and drop the files in it',
  offered: (count: number) => n(count, '# document was imported.', '# documents were imported.'),
  progress: (done: string, total: string) => `Importing ${done} of ${total}`,
  pasteTitle: 'Paste text as a document',
  pasteText: 'Text',
  pasteTextHint: 'Paste or type the text here',
  pasteName: 'Title',
  pasteNameHint: 'First line of the text',
  pasted: 'Pasted text',
  pasteImport: 'Add document',
};

const inspector = {
  marksHeading: (count: string) => `In this document · ${count}`,
  noMarks: 'No marks yet',
  noMarksHint: (claim: string, quote: string, number: string) =>
    `Select words in the text and press ${claim} for a claim, ${quote} for a quote, ${number} for a number.`,
  noMark: 'No mark chosen',
  noMarkHint: 'Click a mark in the text or in the list to see its fields.',
  marksList: 'Marks of this document',
  fieldsOf: (kind: string) => `Fields of the ${kind}`,
  delete: 'Delete this mark',
  none: '–',
  open: 'open',
  unclear: 'choose reading',
  suggestions: 'Suggestions',
  notSaved: (reason: string) => `Not saved. ${reason}`,
  notANumber: 'Not a number Claimlight can read. Nothing was saved.',
  typedTwoWays: 'This can be read two ways. Which do you mean?',
  typedAs: (value: string) => `= ${value}`,
  claimHint: 'The claim in words that stand alone',
  tagsHint: 'Comma between tags',
  dateHint: 'YYYY-MM-DD',
  unitHint: 'km, %',
  currencyHint: 'USD',
};

const reading = {
  readAs: (language: string, reasons: string) =>
    reasons === '' ? `Read as ${language}` : `Read as ${language}: ${reasons}`,
  group: (text: string) => `“${text}” groups thousands`,
  groupSpace: 'a space groups thousands',
  decimal: (text: string) => `“${text}” begins the decimals`,
  magnitude: (text: string, factor: string) => `“${text}” = × ${factor}`,
  approximator: (text: string, meaning: string) => `“${text}” = ${meaning}`,
  words: (text: string, value: string) => `“${text}” = ${value}`,
  vague: (text: string, low: string, high: string) => `“${text}” = ${low} to ${high}`,
  currency: (text: string, code: string) => `“${text}” = ${code}`,
  unit: (text: string, unit: string) => `“${text}” = ${unit}`,
  meanings: {
    '=': 'exactly',
    '≈': 'about',
    '≥': 'at least',
    '>': 'more than',
    '≤': 'at most',
    '<': 'less than',
    range: 'a range',
    '±': 'plus or minus',
    list: 'a list',
    '×': 'times',
    Δ: 'a change',
    vague: 'vague',
  },
  ambiguous: 'This figure can be read two ways',
  ambiguousMany: 'This figure can be read in several ways',
  apart: (factor: string) => `${factor} times apart. Nothing is filled in until you choose.`,
  chooseHint: 'Nothing is filled in until you choose.',
  choose: 'Choose a reading',
  as: (language: string) => `as in ${language}`,
  confirmed: 'Reading confirmed',
  corrected: 'Corrected by hand',
  textReads: (value: string) => `The text reads ${value}`,
  useText: 'Use the reading of the text',
  confirm: 'Confirm reading',
  forDocument: (language: string) => `Read all such figures of this document as in ${language}`,
  instead: (value: string) => `Read it as ${value} instead`,
  more: 'More of the reading',
  byHand: 'No figure was read here. Fill in the values.',
};

const status = {
  saved: 'All changes saved',
  savedAt: (time: string) => `All changes saved · ${time}`,
  saving: 'Saving…',
  notSaved: (reason: string) => `Not saved: ${reason}`,
  readOnly: 'Read-only',
  readOnlyMedium: 'Read-only: the file cannot be written where it lies. Save a copy to work on it.',
  readOnlyNewer:
    'Read-only: a copy of a project made by a newer Claimlight. Update Claimlight to work on it.',
  readOnlyHeld: 'Read-only: the project is open elsewhere. Save a copy to work on it.',
  coder: (name: string) => `Coder: ${name}`,
  changeCoder: (name: string) => `Coder: ${name}. Change`,
  marks,
  suggestions: (count: number) => n(count, '# suggestion', '# suggestions'),
  paragraph: (number: string) => `¶ ${number}`,
  chars: (start: string, end: string) => `chars ${start}–${end}`,
  char: (at: string) => `char ${at}`,
  selection: (count: number) => n(count, '# character selected', '# characters selected'),
  restarted: 'The database process stopped and was started again. Everything shown as saved is kept.',
  notRestarted:
    'The database process keeps stopping and was not started again. Everything shown as saved is kept; open the project anew.',
  lookedAfter: (time: string) => `Checked ${time}`,
  backedUp: (time: string) => `Backed up ${time}`,
  reopen: 'Open the project anew',
  copyUnsaved: (count: number) =>
    n(count, 'Copy the text of # unsaved field', 'Copy the text of # unsaved fields'),
  unsavedCopied: 'The unsaved text is on the clipboard.',
};

const coder = {
  question: 'Who is marking?',
  hint: 'Your name goes into every mark you make. You can change it in the settings.',
  name: 'Name of the coder',
  fallback: 'coder',
};

const palette = {
  title: 'Commands and documents',
  placeholder: 'Type a command or a title',
  commands: 'Commands',
  documents: 'Documents',
  none: 'Nothing fits.',
  results: (count: number) => n(count, '# result', '# results'),
  unavailable: 'Not available now',
};

const keyCard = {
  title: 'Keys',
  inText: 'while the text has the focus',
  hint: 'Single letters act in the text only, never in a field.',
};

const exporting = {
  title: 'Export',
  scope: 'Documents',
  thisDocument: 'This document',
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
  },
  purposes: {
    csv: 'For R, Python, SQLite and any table program.',
    'csv-long': 'For fields that have no column of their own.',
    xlsx: 'For reading and sorting in a spreadsheet.',
    jsonl: 'For programs: one mark a line, with everything.',
    w3c: 'For other annotation tools.',
    bundle: 'To publish or archive: explains itself and comes back.',
    html: 'For reading and printing: the text with its marks.',
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
  },
  marks,
  run: 'Export…',
  exported: (format: ExportFormat, rows: number, path: string) =>
    format.startsWith('csv')
      ? `${n(rows, '# row was', '# rows were')} written to ${path}`
      : `${n(rows, '# mark was', '# marks were')} written to ${path}`,
  progress: (done: string, total: string) => `Exporting ${done} of ${total}`,
};

const verifying = {
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

const reimporting = {
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

const settings = {
  title: 'Settings',
  coder: 'Coder',
  coderHint: 'Goes into every mark you make from now on.',
  theme: 'Appearance',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  language: 'Language',
  languages: { system: 'As the system', en: 'English', id: 'Bahasa Indonesia' },
  project: 'This project',
  vague: 'Vague words',
  vagueConventions: { plain: 'As said', acled: 'ACLED', ucdp: 'UCDP' },
  vagueHints: {
    plain: '“Dozens” is 24 to 99, with no best value.',
    acled: '“Dozens” is 12: one figure, the lowest.',
    ucdp: '“Dozens” is 24 to 99, best 24: the cautious one.',
  },
  vagueChange:
    'Changing it gives all such numbers their new values, but those corrected by hand. You can undo it.',
};

const details = {
  title: 'Document details',
  languageHint: 'Search a language',
  languageUnknown: 'Unknown',
  languageDoubt: 'Not recognised with certainty. Figures such as 100.000 stay open until you choose.',
  figuresAsk: 'Ask for each',
  figuresHint: 'Only those that can be read two ways, such as 100.000.',
  unchanged: 'The text itself never changes.',
  source: 'File',
  encoding: 'Encoding',
  length: 'Length',
  lengthValue: (words: string, chars: string) => `${words} words, ${chars} characters`,
  replaced: 'Replaced characters',
  imported: 'Imported',
  about: 'About the file',
  dateHint: 'YYYY-MM-DD',
  titleMissing: 'A document needs a title.',
  dateWrong: 'Write the date as YYYY-MM-DD.',
};

const removing = {
  title: 'Remove document?',
  question: (title: string, count: number) =>
    `“${title}” has ${marks(count)}. ${count === 1 ? 'It goes' : 'They go'} with the document. You can undo this.`,
  remove: 'Remove',
  removed: (title: string) => `“${title}” was removed.`,
};

const guide = { contents: 'Contents' };

const about = {
  title: 'About Claimlight',
  version: (version: string) => `Version ${version}`,
  works: 'Works without a network. Nothing you open here leaves this computer.',
  licence: 'MIT licence. Fonts: Inter and Source Serif 4 (SIL Open Font License).',
};

const history = {
  title: 'History',
  close: 'Close the history',
  steps: (count: number) => n(count, '# step', '# steps'),
  find: 'Find steps',
  findHint: 'Find a step, a person, a day',
  none: 'No step fits.',
  empty: 'Nothing has been done in this project yet.',
  beginning: 'Beginning',
  beginningHint: 'The empty project',
  here: 'The project stands here',
  places: { done: 'done', ahead: 'undone', aside: 'undone, on another branch' },
  sealed: 'made by an older version, cannot be undone',
  hint: 'Go to any step: nothing that is undone on the way is lost.',
  readOnlyHint: 'The project is read-only: its history can be read, not changed.',
  went: (step: string) => `The project stands at: ${step}`,
  progress: (done: string, total: string) => `Step ${done} of ${total}`,
};

const backups = {
  title: 'Backups',
  intro:
    'A backup is made each day, before large changes, and before Claimlight changes the file’s format. The last ten and one for each of the last fourteen days are kept.',
  make: 'Back up now',
  making: 'Backing up…',
  none: 'No backups yet',
  noneHint: 'The first one is made soon after the first change, or now by the button below.',
  reasons: {
    daily: 'daily',
    migration: 'before a new format',
    bulk: 'before a large change',
    asked: 'made by hand',
    restore: 'before a restore',
  },
  states: {
    sound: 'Checked',
    unchecked: 'Not checked yet',
    damaged: 'Damaged: cannot be restored',
  },
  holds: (documentCount: string, markCount: string, counts: { documents: number; marks: number }) =>
    `${documentCount} ${counts.documents === 1 ? 'document' : 'documents'}, ${markCount} ${counts.marks === 1 ? 'mark' : 'marks'}`,
  documentsDiffer: (by: number) =>
    by > 0 ? n(by, '# document more', '# documents more') : n(-by, '# document fewer', '# documents fewer'),
  marksDiffer: (by: number) =>
    by > 0 ? n(by, '# mark more', '# marks more') : n(-by, '# mark fewer', '# marks fewer'),
  same: 'as many documents and marks as now',
  lastStep: (step: string) => `Last step: ${step}`,
  restore: 'Restore…',
  restoreOf: (moment: string) => `Restore the backup of ${moment}`,
  question:
    'The backup takes the project’s place. The project as it is now is kept as a backup of its own, so that you can come back.',
  restoreNow: 'Restore',
  restored: (moment: string) =>
    `The backup of ${moment} was restored. What was there before is kept as a backup.`,
  errorCopied: 'The error is on the clipboard.',
  folder: 'Folder for backups',
  folderUsual: 'They lie beside the project:',
  folderChosen: 'They lie in the folder you chose:',
  show: 'Show',
  choose: 'Choose folder…',
  useUsual: 'Beside the project',
  progress: (done: string, total: string) => `Backing up ${done} of ${total}`,
};

const refused = {
  damagedTitle: (name: string) => `“${name}” is damaged`,
  newerTitle: (name: string) => `“${name}” is from a newer Claimlight`,
  openNewest: 'Open the newest good backup',
  allBackups: 'See all backups',
  allBackupsHint: 'Choose by date, size and what they hold.',
  noBackup: 'No backup of this project was found.',
  salvage: 'Salvage into a new project…',
  salvageHint: 'Everything that can still be read goes into a new file, with a report of what could not.',
  copyError: 'Copy the error',
  viewCopy: 'Look at a copy',
};

const salvaging = {
  title: 'Salvaged',
  holds: (what: string) => `The new project holds ${what}. The damaged file was left as it is.`,
  nothingLost: 'Nothing was lost.',
  lost: 'What could not be read',
  reportAt: (path: string) => `The whole report: ${path}`,
  progress: (done: string, total: string) => `Salvaging ${done} of ${total}`,
};

const place = {
  label: 'Where the project lies',
  synced: (service: string) =>
    `This project lies in a folder that ${service} copies to other computers. If it is open on two of them, work can be lost.`,
  network: (system: string) =>
    `This project lies on another computer (${system}). If the connection breaks or two people open it, work can be lost.`,
  workOnCopy: 'Work on a local copy…',
  goOn: 'Go on here',
  onCopy: (path: string) => `You now work on ${path}. The project it was copied from is unchanged.`,
};

const notices = {
  label: 'Messages',
  working: 'Working',
  progress: (done: string, total: string) => `Copying ${done} of ${total}`,
  dismiss: 'Dismiss',
  copySaved: (path: string) => `A copy was saved as ${path}`,
};

export const workbench = {
  appName: 'Claimlight',
  ...frame,
  start,
  library,
  importing,
  inspector,
  reading,
  status,
  coder,
  palette,
  keyCard,
  exporting,
  verifying,
  reimporting,
  settings,
  details,
  removing,
  guide,
  about,
  history,
  backups,
  refused,
  salvaging,
  place,
  notices,
};
