import { expect, it } from 'vitest';
import { windowOpening } from './window-place.ts';

const laptop = { x: 0, y: 25, width: 1440, height: 875 };
const right = { x: 1440, y: 0, width: 2560, height: 1440 };
const place = (x: number, y: number, width = 1000, height = 700, maximised = false) => ({
  x,
  y,
  width,
  height,
  maximised,
});

it.each([
  ['centres the first window', null, [laptop], { width: 1360, height: 860, maximised: false }],
  [
    'fits the first window to a small display',
    null,
    [{ x: 0, y: 0, width: 1280, height: 700 }],
    { width: 1280, height: 700, maximised: false },
  ],
  [
    'keeps its smallest size on a tiny display',
    null,
    [{ x: 0, y: 0, width: 640, height: 480 }],
    { width: 900, height: 600, maximised: false },
  ],
  [
    'comes back where it was',
    place(100, 80),
    [laptop],
    { width: 1000, height: 700, at: { x: 100, y: 80 }, maximised: false },
  ],
  [
    'comes back on the second display',
    place(1500, 10, 2000, 1300),
    [laptop, right],
    { width: 2000, height: 1300, at: { x: 1500, y: 10 }, maximised: false },
  ],
  [
    'is centred where that display is gone, and made to fit',
    place(1500, 10, 2000, 1300),
    [laptop],
    { width: 1440, height: 875, maximised: false },
  ],
  [
    'may hang over an edge while it can be grasped',
    place(-850, 80),
    [laptop],
    { width: 1000, height: 700, at: { x: -850, y: 80 }, maximised: false },
  ],
  [
    'is centred where too little of it shows',
    place(-950, 80),
    [laptop],
    { width: 1000, height: 700, maximised: false },
  ],
  [
    'is centred where its title would be above the display',
    place(10, -30),
    [laptop],
    { width: 1000, height: 700, maximised: false },
  ],
  [
    'is centred where its title would be below the display',
    place(10, 880),
    [laptop],
    { width: 1000, height: 700, maximised: false },
  ],
  [
    'stays maximised on the display it was on',
    place(1500, 10, 1000, 700, true),
    [laptop, right],
    { width: 1000, height: 700, at: { x: 1500, y: 10 }, maximised: true },
  ],
  ['opens where no display is known', null, [], { width: 1360, height: 860, maximised: false }],
])('%s', (_name, kept, areas, expected) => {
  expect(windowOpening(kept, areas)).toEqual(expected);
});
