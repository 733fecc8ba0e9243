import { describe, expect, it } from 'vitest';
import { startChoice, startRequest } from './start-request.ts';

describe('startRequest', () => {
  it.each([
    ['nothing', [], null],
    ['a relative path', ['war.claimlight'], '/home/analyst/war.claimlight'],
    ['an absolute path', ['/data/war.claimlight'], '/data/war.claimlight'],
    ['capitals', ['/data/WAR.CLAIMLIGHT'], '/data/WAR.CLAIMLIGHT'],
    ['a URL from a file manager', ['file:///data/a%20b.claimlight'], '/data/a b.claimlight'],
    ['a URL of another host', ['file://elsewhere/data/a.claimlight'], null],
    ['the folder that `electron .` names', ['.', 'a.claimlight'], '/home/analyst/a.claimlight'],
    [
      'switches around it',
      ['--no-sandbox', 'a.claimlight', '--allow-file-access'],
      '/home/analyst/a.claimlight',
    ],
    ['a switch that looks like a project', ['--log=x.claimlight'], null],
    ['other files', ['notes.txt'], null],
    ['several: the first', ['a.claimlight', 'b.claimlight'], '/home/analyst/a.claimlight'],
  ])('reads %s', (_name, words, project) => {
    expect(startRequest(['claimlight', ...words], '/home/analyst')).toEqual({ project, sample: false });
  });

  it('never takes the program itself for a project', () => {
    expect(startRequest(['/opt/my.claimlight'], '/').project).toBeNull();
  });

  it('knows when the sample is asked for', () => {
    expect(startRequest(['claimlight', '--sample'], '/').sample).toBe(true);
  });
});

describe('startChoice', () => {
  const none = { project: null, sample: false };
  it.each([
    [
      'what was named before all else',
      { project: '/a', sample: true },
      '/b',
      { open: 'project', path: '/a' },
    ],
    ['the sample before the last one', { project: null, sample: true }, '/b', { open: 'sample' }],
    ['the last one', none, '/b', { open: 'project', path: '/b' }],
    ['nothing where the last one is gone', none, '/gone', { open: 'nothing' }],
    ['nothing at the very first start', none, null, { open: 'nothing' }],
  ])('opens %s', (_name, request, last, expected) => {
    expect(startChoice(request, last, (path) => path !== '/gone')).toEqual(expected);
  });
});
