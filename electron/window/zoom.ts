/** Electron's zoom level: 0 is the usual size, each whole step a factor of 1.2. */
const step = 0.5;
const smallest = -2;
const largest = 5;

export function nextZoom(level: number, by: 'in' | 'out' | 'reset'): number {
  if (by === 'reset') return 0;
  return Math.max(smallest, Math.min(largest, level + (by === 'in' ? step : -step)));
}
