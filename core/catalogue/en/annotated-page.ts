/** Words of the annotated page, the HTML that stands alone. */
import { plural } from '../plural.ts';

export const annotatedPage = {
  contents: 'Documents',
  legend: 'Legend',
  citation: 'Source',
  notes: 'Marks',
  marks: (count: number) => plural('en', count, { one: '# mark', other: '# marks' }),
  textSha256: 'SHA-256 of the text',
  madeWith:
    'Marked with Claimlight. The words of every mark were checked against the text when this page was written.',
};
