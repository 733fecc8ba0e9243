/** Words of what keeps the work: history, backups, damaged and newer projects, places that endanger a file. */
import { n } from './counts.ts';

export const history = {
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

export const backups = {
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

export const refused = {
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

export const salvaging = {
  title: 'Salvaged',
  holds: (what: string) => `The new project holds ${what}. The damaged file was left as it is.`,
  nothingLost: 'Nothing was lost.',
  lost: 'What could not be read',
  reportAt: (path: string) => `The whole report: ${path}`,
  progress: (done: string, total: string) => `Salvaging ${done} of ${total}`,
};

export const place = {
  label: 'Where the project lies',
  synced: (service: string) =>
    `This project lies in a folder that ${service} copies to other computers. If it is open on two of them, work can be lost.`,
  network: (system: string) =>
    `This project lies on another computer (${system}). If the connection breaks or two people open it, work can be lost.`,
  workOnCopy: 'Work on a local copy…',
  goOn: 'Go on here',
  onCopy: (path: string) => `You now work on ${path}. The project it was copied from is unchanged.`,
};
