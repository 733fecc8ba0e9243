import { expect, it } from 'vitest';
import { copyName, fileNameFrom, withExtension } from './file-names.ts';

it.each([
  ['/work/war', '/work/war.claimlight'],
  ['/work/war.claimlight', '/work/war.claimlight'],
  ['/work/war.CLAIMLIGHT', '/work/war.CLAIMLIGHT'],
  ['/work/war.txt', '/work/war.txt.claimlight'],
  ['/work/war 2022.01', '/work/war 2022.01.claimlight'],
])('a project saved as %s is %s', (path, expected) => {
  expect(withExtension(path, '.claimlight')).toBe(expected);
});

it('names a copy after its original', () => {
  expect(copyName('/work/war.claimlight', 'copy')).toBe('war copy.claimlight');
});

it.each([
  ['Talks open in Brussels', 'Talks open in Brussels'],
  ['Envoy: "we want to see a pull-back"', 'Envoy we want to see a pull-back'],
  ['a/b\\c\u0000d\ne', 'a b c d e'],
  ['../../etc/passwd', 'etc passwd'],
  ['...', 'project'],
  ['', 'project'],
  ['NUL', 'project'],
  ['\u202efdp.exe', 'fdp.exe'],
  ['乌克兰局势', '乌克兰局势'],
  ['😀'.repeat(100), '😀'.repeat(80)],
])('%j as a file name is %j', (text, expected) => {
  expect(fileNameFrom(text, 'project')).toBe(expected);
});
