/** Words of the window around the text: library, palette, settings, details, status bar. */
import { documents, marks, n } from './counts.ts';
import { exporting, importing, reimporting, verifying } from './dataset.ts';
import { inspector, reading } from './inspecting.ts';
import { backups, history, place, refused, salvaging } from './keeping.ts';

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
  emptyHint: 'Drop files here, or bring them in:',
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
    'Drop web pages, Word and PDF files, tables or texts anywhere in this window, or paste text you copied.',
  loading: 'Opening the document',
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
};

const keyCard = {
  title: 'Keys',
  inText: 'while the text has the focus',
  hint: 'Single letters act in the text only, never in a field.',
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
