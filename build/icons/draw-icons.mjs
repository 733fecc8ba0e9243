// Draws the application's icon and writes it in the four formats that the platforms ask for. Run it by hand after a
// change (node build/icons/draw-icons.mjs): the results are checked in, so that packaging does not depend on it.
// The motif: a sheet with lines of text; one line is highlighted, carries the marker's double underline, and beside it
// in the margin stands the mark.

import '../require-node.mjs';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pngFromPixels } from '../png.mjs';
import { root } from '../places.mjs';
import { script } from '../script.mjs';
import { icnsFromPngs, icoFromPngs } from './icon-files.mjs';

/**
 * Rounded rectangles on a grid of 64 × 64, painted in order: x, y, width, height, radius, colour.
 * @type {readonly [number, number, number, number, number, string][]}
 */
const shapes = [
  [3, 3, 58, 58, 13, '#1d1b16'],
  [11, 10, 42, 44, 4, '#fbfaf7'],
  [21, 17, 26, 3, 1.5, '#b3ad9e'],
  [21, 24, 21, 3, 1.5, '#b3ad9e'],
  [18, 30, 32, 10, 2, '#f9c99a'],
  [21, 33, 24, 3, 1.5, '#5a2408'],
  [21, 38, 26, 1.5, 0.75, '#a8370a'],
  [14, 30, 2.5, 10, 1.25, '#a8370a'],
  [21, 44, 17, 3, 1.5, '#b3ad9e'],
];

/**
 * @param {number} size in pixels
 * @returns {Buffer} a PNG
 */
function draw(size) {
  const pixels = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) pixels.set(colourAt(x, y, 64 / size), (y * size + x) * 4);
  }
  return pngFromPixels(size, size, pixels);
}

/**
 * The mean of 16 samples in a pixel, so that edges are smooth.
 * @param {number} x
 * @param {number} y
 * @param {number} unit width of a pixel on the grid
 * @returns {[number, number, number, number]}
 */
function colourAt(x, y, unit) {
  const sum = [0, 0, 0, 0];
  for (let sample = 0; sample < 16; sample++) {
    const px = (x + ((sample % 4) + 0.5) / 4) * unit;
    const py = (y + (Math.floor(sample / 4) + 0.5) / 4) * unit;
    const hit = shapes.findLast((shape) => isInside(shape, px, py));
    if (!hit) continue;
    const rgb = Number.parseInt(hit[5].slice(1), 16);
    [rgb >> 16, (rgb >> 8) & 255, rgb & 255, 255].forEach((part, i) => (sum[i] = (sum[i] ?? 0) + part));
  }
  const [r = 0, g = 0, b = 0, a = 0] = sum;
  const covered = a / 255;
  return covered === 0 ? [0, 0, 0, 0] : [r / covered, g / covered, b / covered, a / 16];
}

/**
 * @param {readonly [number, number, number, number, number, string]} shape
 * @param {number} px
 * @param {number} py
 */
function isInside([x, y, width, height, radius], px, py) {
  const dx = Math.max(x + radius - px, px - (x + width - radius), 0);
  const dy = Math.max(y + radius - py, py - (y + height - radius), 0);
  return dx * dx + dy * dy <= radius * radius;
}

/** The same shapes as they are: a desktop scales them to any size. */
function svg() {
  const rects = shapes.map(
    ([x, y, width, height, radius, colour]) =>
      `  <rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${colour}"/>\n`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="64" height="64">\n${rects.join('')}</svg>\n`;
}

await script(import.meta.url, async () => {
  const folder = join(root, 'build/icons');
  const pngs = new Map([16, 24, 32, 48, 64, 128, 256, 512, 1024].map((size) => [size, draw(size)]));
  for (const [size, png] of pngs) {
    if (size !== 1024 && size !== 24) writeFileSync(join(folder, `${size}x${size}.png`), png);
  }
  writeFileSync(join(folder, 'icon.svg'), svg());
  writeFileSync(join(folder, 'icon.ico'), icoFromPngs(pngs));
  writeFileSync(join(folder, 'icon.icns'), icnsFromPngs(pngs));
});
