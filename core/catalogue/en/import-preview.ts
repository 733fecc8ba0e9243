/** The preview of an import. */
import type { ReadWarning } from '../../model/read-text.ts';
import { documents, n } from './counts.ts';

export const importPreview = {
  title: 'What was found',
  reading: (done: number, total: number) => `Reading file ${done} of ${total} …`,
  found: (count: number, refused: number) =>
    refused === 0 ? `${documents(count)} found` : `${documents(count)} found, ${refused} cannot be imported`,
  importing: (done: number, total: number) => `Importing ${done} of ${total} …`,
  import: (count: number) => (count === 0 ? 'Nothing to import' : `Import ${documents(count)}`),
  list: 'Documents found',
  text: 'The text as it will be',
  tickAll: 'Tick all',
  untickAll: 'Untick all',
  ticked: 'will be imported',
  unticked: 'will not be imported',
  characters: (count: string) => `${count} characters`,
  twin: (title: string) => `The same text as “${title}”`,
  like: (share: string, title: string) => `About ${share} of it stands in “${title}” too`,
  warning: (warning: ReadWarning) => {
    switch (warning.kind) {
      case 'whole-page':
        return 'No article stands out: the whole page was taken';
      case 'attachments':
        return `${n(warning.count, '# attachment', '# attachments')} left out`;
      case 'empty-pages':
        return `${n(warning.count, '# page', '# pages')} without text`;
    }
  },
  replaced: (count: number) => n(count, '# unreadable character', '# unreadable characters'),
  encoding: 'Encoding',
  encodingFound: (encoding: string) => `As found (${encoding})`,
  password: 'Password',
  unlock: 'Unlock',
  columns: 'Which column holds what',
  column: {
    title: 'Title',
    text: 'Text',
    author: 'Author',
    outlet: 'Outlet',
    published_on: 'Published on',
    url: 'Address',
    language: 'Language',
  },
  noColumn: '(none)',
  chooseOne: 'Choose a document to see its text.',
};
