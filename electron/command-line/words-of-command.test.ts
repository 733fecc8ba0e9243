import { expect, it } from 'vitest';
import { wordsOfCommand } from './words-of-command.ts';

it.each<[string[], string[] | null]>([
  [['/opt/Claimlight/claimlight'], null],
  [['claimlight', '/home/a/b.claimlight'], null],
  [['claimlight', '--sample'], null],
  [['claimlight', '--command-line', '--'], []],
  [
    ['claimlight', '--ozone-platform=headless', '--command-line', '--', 'info', 'p'],
    ['info', 'p'],
  ],
  [
    ['claimlight', '--command-line', '--', 'export', '--', '-5'],
    ['export', '--', '-5'],
  ],
  // Not ours: the mark stands behind the dashes, so it is a word like any other.
  [['claimlight', '--', '--command-line'], null],
  [['claimlight', '--command-line', 'info'], null],
])('%j: %j', (argv, words) => {
  expect(wordsOfCommand(argv)).toEqual(words);
});
