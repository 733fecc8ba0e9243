import { describe, expect, it } from 'vitest';
import { placeFloating } from './floating-place.ts';

const bounds = { left: 10, top: 10, right: 500, bottom: 400 };
const size = { width: 200, height: 40 };
const place = (left: number, top: number, right: number, bottom: number, align: 'left' | 'right' = 'left') =>
  placeFloating({ target: { left, top, right, bottom }, size, bounds, align, gap: 8 });

describe('placeFloating', () => {
  it('goes above the selection, below it where there is no room, and never on it', () => {
    expect(place(100, 200, 300, 220)).toEqual({ left: 100, top: 152 });
    expect(place(100, 20, 300, 60)).toEqual({ left: 100, top: 68 });
    expect(place(100, 20, 300, 340)).toEqual({ left: 100, top: 348 });
  });

  it('stays inside the pane', () => {
    expect(place(450, 200, 480, 220).left).toBe(300);
    expect(place(0, 200, 480, 220).left).toBe(10);
    expect(place(100, -900, 300, 900).top).toBe(10);
  });

  it('begins at the right edge where the text runs to the left', () => {
    expect(place(100, 200, 400, 220, 'right').left).toBe(200);
  });
});
