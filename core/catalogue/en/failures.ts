/** One clear sentence or two for each failure: what happened, what was kept, what to do. */
import type { FailureDetails, FailureKind } from '../../contract/failure.ts';

export type FailureSentences = { [Kind in FailureKind]: (detail: FailureDetails[Kind]) => string };

const name = (path: string) => path.split(/[\\/]/).at(-1) ?? path;

export const failures: FailureSentences = {
  'file-missing': ({ path }) =>
    `“${name(path)}” is no longer there. Nothing was changed; look for the file and open it again.`,
  'not-a-project': ({ path }) =>
    `“${name(path)}” is not a Claimlight project. It was left as it is; to read a text, import it into a project.`,
  'newer-project': ({ path }) =>
    `“${name(path)}” was made by a newer Claimlight. It was left as it is; update Claimlight to work on it, or look at a copy.`,
  'damaged-project': ({ path, reason }) =>
    `“${name(path)}” is damaged and cannot be opened (${reason}). Nothing was changed; keep the file, and restore a backup or salvage what can be read.`,
  'damage-found': ({ path, reason }) =>
    `“${name(path)}” has damage on the disk (${reason}). It stays open and nothing was changed; restore a backup, or salvage what can be read into a new project.`,
  'foreign-schema': ({ path, found }) =>
    `“${name(path)}” holds something that Claimlight did not make (${found}) and that could change the data. It was left as it is; remove that with the program that made it, or open a backup.`,
  'project-held': ({ path, holder }) =>
    `“${name(path)}” is open in ${holder}. Nothing was changed; close it there, or open it read-only here.`,
  'file-exists': ({ path }) => `“${name(path)}” already exists. It was left as it is; choose another name.`,
  'read-only': ({ path }) =>
    `“${name(path)}” is open read-only. Nothing was changed; save a copy to work on it.`,
  'no-project': () => 'No project is open. Create or open one first.',
  'already-here': ({ name: file, title }) =>
    `“${file}” holds the same text as “${title}”, which is already in the project. It was not imported again.`,
  'file-empty': ({ name: file }) => `“${file}” holds no text. It was not imported.`,
  'file-unreadable': ({ name: file, reason }) =>
    `“${file}” could not be read (${reason}). It was not imported; check the file and try again.`,
  'file-binary': ({ name: file }) =>
    `“${file}” is of a kind Claimlight cannot read. It was not imported; save it as plain text first.`,
  'file-too-large': ({ name: file, limit_mb }) =>
    `“${file}” is larger than ${limit_mb} MB. It was not imported; split it first.`,
  'text-too-long': ({ name: file, limit }) =>
    `“${file}” is longer than ${limit.toLocaleString('en')} characters. It was not imported; split it first.`,
  'no-documents': ({ path }) =>
    `“${name(path)}” holds no file that Claimlight can read. Nothing was changed; name the files themselves, or another folder.`,
  'file-locked': ({ name: file }) =>
    `“${file}” is locked with a password. It was not imported; give the password, or save it without one.`,
  'file-damaged': ({ name: file, reason }) =>
    `“${file}” is damaged or not what its name says (${reason}). It was not imported; open it in the program that made it and save it again.`,
  'no-text-layer': ({ name: file, pages }) =>
    `“${file}” holds pictures of ${pages} ${pages === 1 ? 'page' : 'pages'} and no text. It was not imported; run it through a text recognition (OCR) first.`,
  'unpacks-too-large': ({ name: file, limit_mb }) =>
    `“${file}” unpacks to more than ${limit_mb} MB or holds too many files. It was not imported; unpack it and choose what you need.`,
  'too-deep': ({ name: file }) =>
    `“${file}” is nested too deep to be read. It was not imported; save its text by itself.`,
  'reading-too-slow': ({ name: file, seconds }) =>
    `Reading “${file}” took longer than ${seconds} seconds and was given up. It was not imported; save its text by itself.`,
  'no-text-column': ({ name: file, columns }) =>
    `None of the columns of “${file}” (${columns}) is known to hold the text. It was not imported; say which one does.`,
  'span-outside': ({ start, end, length }) =>
    `A mark from ${start} to ${end} does not fit a text of ${length} characters. No mark was made.`,
  'unknown-document': ({ document }) => `No document “${document}” is in this project. Nothing was changed.`,
  'ambiguous-document': ({ document, matches }) =>
    `${matches} documents are called “${document}”. Nothing was changed; name one by its id.`,
  'unknown-mark': () => 'This mark is no longer there. Nothing was changed.',
  'not-a-date': ({ given }) =>
    `“${given}” is not a date. Write a year, a month or a day (2022, 2022-01, 2022-01-12), or two with a slash between them.`,
  'wrong-nesting': ({ reason }) =>
    reason === 'circle'
      ? 'That quote is told within this one already, so this one cannot be told within it. Nothing was changed.'
      : 'A quote can only be told within another quote of the same document. Nothing was changed.',
  'wrong-field': ({ field, reason }) =>
    `The field “${field}” cannot take this value (${reason}). Nothing was changed.`,
  'unknown-entity': () => 'That person or organisation is no longer in the project. Nothing was changed.',
  'entity-exists': ({ name }) =>
    `Another entity is called “${name}” already. Nothing was changed; where both are the same, merge them.`,
  'entity-in-use': ({ name, marks }) =>
    marks === 1
      ? `A mark names “${name}”, so it was not deleted. Merge it into another, or clear the field first.`
      : `${marks} marks name “${name}”, so it was not deleted. Merge it into another, or clear the fields first.`,
  'wrong-link': ({ reason }) =>
    ({
      itself: 'A mark cannot be linked to itself. Nothing was changed.',
      kinds: 'A link of that type leads from a quote or a number to a claim. Nothing was changed.',
      there: 'These two are linked so already. Nothing was changed.',
      circle:
        'The other mark leads back to this one by links of that type, so a link between them would be a circle. Nothing was changed.',
      gone: 'That link is no longer in the project.',
    })[reason],
  'wrong-codebook': ({ reason }) => `The codebook cannot be so: ${reason}. Nothing was changed.`,
  'newer-codebook': () =>
    'A newer Claimlight made this codebook. Nothing was changed; open it with that version.',
  'codebook-orphans': ({ field, marks }) =>
    `${marks === 1 ? 'A mark has a value' : `${marks} marks have values`} that would be lost (first in “${field}”). Nothing was changed; ask for them to be emptied, or keep the field.`,
  'quote-not-found': ({ quote }) => `The words “${quote}” are not in the document. No mark was made.`,
  'no-such-occurrence': ({ quote, occurrence, matches }) =>
    `The words “${quote}” are in the document ${matches === 1 ? 'once' : `${matches} times`}, so there is no occurrence ${occurrence}. No mark was made.`,
  'quote-not-unique': ({ quote, matches }) =>
    `The words “${quote}” stand ${matches} times in the document. No mark was made; say which occurrence is meant.`,
  'quote-mismatch': ({ mark, quote, found }) =>
    `The mark ${mark} says “${quote}”, but the text there reads “${found}”. Nothing was written.`,
  'bad-line': ({ line, reason }) => `Line ${line} cannot be read (${reason}). Nothing was changed.`,
  'cell-too-long': ({ mark, column, length, limit }) =>
    `The mark ${mark} has ${length.toLocaleString('en')} characters in “${column}”, and a cell of a spreadsheet holds ${limit.toLocaleString('en')}. Nothing was written; export as CSV instead.`,
  'not-a-bundle': ({ path }) =>
    `“${name(path)}” is not a bundle that Claimlight wrote. It was left as it is; choose the folder or zip of an exported bundle.`,
  'newer-bundle': ({ path }) =>
    `“${name(path)}” was made by a newer Claimlight. Nothing was changed; update Claimlight to read it.`,
  'damaged-bundle': ({ path, name: file, reason }) =>
    `“${name(path)}” cannot be read: ${file}: ${reason}. Nothing was changed; export the bundle again.`,
  'project-not-empty': ({ path }) =>
    `“${name(path)}” already holds documents. Nothing was changed; bring the bundle into a new project.`,
  'nothing-to-undo': () => 'There is nothing to undo.',
  'nothing-to-redo': () => 'There is nothing to redo.',
  'undo-past-migration': () =>
    'Earlier steps were made by an older version of Claimlight and can no longer be undone. Nothing was changed.',
  'unknown-step': () => 'This step is not in the history of the project. Nothing was changed.',
  'backup-failed': ({ path, reason }) =>
    `No backup could be written to “${path}” (${reason}). Your work itself is saved; make room there or choose another folder for backups.`,
  'unknown-backup': ({ name: file }) =>
    `The backup “${file}” is no longer there. Nothing was changed; choose another one.`,
  'damaged-backup': ({ name: file, reason }) =>
    `The backup “${file}” is damaged (${reason}). Nothing was changed; choose another one.`,
  'file-moved': ({ path }) =>
    `“${name(path)}” was moved, renamed, deleted or replaced while it was open. This step was not saved; save a copy now to keep what is open, or open the project at its new place.`,
  'disk-full': ({ path }) =>
    `The disk that holds “${name(path)}” is full. What was saved before is kept; free some space and try again.`,
  'cannot-write': ({ path, reason }) =>
    `“${name(path)}” could not be written (${reason}). What was there before is kept; choose another place.`,
  'busy-elsewhere': ({ path }) =>
    `“${name(path)}” is in use by another program. Nothing was changed; try again in a moment.`,
  'database-stopped': () =>
    'The database process stopped during this step. Everything shown as saved is kept; try the step again.',
  'timed-out': () => 'This took too long and was given up. Everything shown as saved is kept; try again.',
  cancelled: () => 'Stopped. Nothing of it was kept; everything else is as before.',
  'bad-input': ({ name: call, reason }) =>
    `Claimlight refused a request it could not check (${call}: ${reason}). Nothing was changed.`,
  unexpected: ({ reason }) =>
    `Something unexpected went wrong (${reason}). Everything shown as saved is kept; try again.`,
};
