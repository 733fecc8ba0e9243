import { describe, expect, it } from 'vitest';
import { afterPageGone } from './page-gone.ts';
import { windowTitle } from './window-title.ts';
import { nextZoom } from './zoom.ts';

it.each([
  [{ name: 'war.claimlight' }, 'war — Claimlight'],
  [{ name: 'WAR.CLAIMLIGHT' }, 'WAR — Claimlight'],
  [null, 'Claimlight'],
])('the title over %j is %s', (project, expected) => {
  expect(windowTitle(project, 'Claimlight')).toBe(expected);
});

it.each([
  [0, 'in', 0.5],
  [0, 'out', -0.5],
  [3, 'reset', 0],
  [5, 'in', 5],
  [-2, 'out', -2],
] as const)('zooming from %s %s gives %s', (level, by, expected) => {
  expect(nextZoom(level, by)).toBe(expected);
});

describe('a page whose process ended', () => {
  it.each([
    ['clean-exit', null, 0, 'nothing'],
    ['crashed', null, 0, 'reload'],
    ['oom', null, 0, 'reload'],
    ['killed', 0, 60_000, 'tell'],
    ['killed', 0, 60_001, 'reload'],
  ] as const)('by %s, the last time at %s, now %s: %s', (reason, last, now, expected) => {
    expect(afterPageGone(reason, last, now)).toBe(expected);
  });
});
