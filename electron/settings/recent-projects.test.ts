import { describe, expect, it } from 'vitest';
import {
  projectsFromJson,
  shownProjects,
  withNoneOpen,
  withOpened,
  withoutProject,
} from './recent-projects.ts';

const none = projectsFromJson(undefined);

describe('the recent projects', () => {
  it.each([
    ['nothing', undefined],
    ['another shape', { recent: '/a', open: null }],
    ['entries that are no paths', { recent: [''], open: null }],
  ])('are empty where the file holds %s', (_name, json) => {
    expect(projectsFromJson(json)).toEqual({ recent: [], open: null });
  });

  it('put the one just opened first, once', () => {
    const kept = ['/a', '/b', '/a'].reduce(withOpened, none);
    expect(kept).toEqual({ recent: ['/a', '/b'], open: '/a' });
    expect(projectsFromJson(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });

  it('forget the oldest beyond ten', () => {
    const kept = Array.from({ length: 12 }, (_, index) => `/${index}`).reduce(withOpened, none);
    expect(kept.recent).toHaveLength(10);
    expect(kept.recent[0]).toBe('/11');
  });

  it('remember the list but no open one after closing', () => {
    expect(withNoneOpen(withOpened(none, '/a'))).toEqual({ recent: ['/a'], open: null });
  });

  it('drop one that is gone', () => {
    const kept = ['/a', '/b'].reduce(withOpened, none);
    expect(withoutProject(kept, '/b')).toEqual({ recent: ['/a'], open: null });
    expect(withoutProject(kept, '/a')).toEqual({ recent: ['/b'], open: '/b' });
  });

  it('are shown by name and folder', () => {
    expect(shownProjects(withOpened(none, '/home/analyst/war.claimlight'))).toEqual([
      { path: '/home/analyst/war.claimlight', name: 'war.claimlight', folder: '/home/analyst' },
    ]);
  });
});
