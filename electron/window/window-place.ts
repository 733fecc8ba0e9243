/**
 * Where the window stands when it opens. A kept place is taken over only as far as it can be seen: a display may be
 * gone or smaller than last time. All lengths in device-independent pixels.
 */
import { z } from 'zod';

export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

const coordinate = z.int().min(-100_000).max(100_000);

/** As kept in the file: the place of the window when it is neither maximised nor full screen. */
export const windowPlaceSchema = z.object({
  x: coordinate,
  y: coordinate,
  width: z.int().min(1).max(100_000),
  height: z.int().min(1).max(100_000),
  maximised: z.boolean(),
});
export type WindowPlace = z.infer<typeof windowPlaceSchema>;

export const smallestWindow = { width: 900, height: 600 };
const usualWindow = { width: 1360, height: 860 };

/** So much of the window's upper edge must be on a display that a person can grasp it. */
const graspWidth = 120;
const graspHeight = 40;

export interface Opening {
  width: number;
  height: number;
  /** Missing: the window system centres the window. */
  at?: { x: number; y: number };
  maximised: boolean;
}

/** `areas` are the displays without their panels and docks, the main one first. */
export function windowOpening(kept: WindowPlace | null, areas: readonly Rectangle[]): Opening {
  const wanted = kept ?? { ...usualWindow, maximised: false };
  const home = kept && areas.find((area) => canBeGrasped(kept, area));
  const room = home ?? areas[0] ?? usualWindow;
  return {
    width: clamp(wanted.width, smallestWindow.width, room.width),
    height: clamp(wanted.height, smallestWindow.height, room.height),
    ...(home ? { at: { x: kept.x, y: kept.y } } : {}),
    maximised: wanted.maximised,
  };
}

function canBeGrasped(window: Rectangle, area: Rectangle): boolean {
  const left = Math.max(window.x, area.x);
  const right = Math.min(window.x + window.width, area.x + area.width);
  return right - left >= graspWidth && window.y >= area.y && window.y + graspHeight <= area.y + area.height;
}

/** Where a display is smaller than the smallest window, the window keeps its smallest size. */
function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
