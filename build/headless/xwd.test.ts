import { expect, test } from 'vitest';
import { pictureFromXwd, rgbaFromPicture } from './xwd.mjs';

/** Two pixels in one row, with two bytes of title after the header, one entry of a colour map, and a padded line. */
function dump(pixels: number[], littleEndian: boolean): Buffer {
  const header = Buffer.alloc(102);
  const fields: Record<number, number> = {
    0: 102,
    1: 7,
    4: 2,
    5: 1,
    7: littleEndian ? 0 : 1,
    11: 32,
    12: 12,
    19: 1,
  };
  for (const [index, value] of Object.entries(fields)) header.writeUInt32BE(value, Number(index) * 4);
  const line = Buffer.alloc(12);
  pixels.forEach((rgb, x) =>
    littleEndian ? line.writeUInt32LE(rgb, x * 4) : line.writeUInt32BE(rgb, x * 4),
  );
  return Buffer.concat([header, Buffer.alloc(12), line]);
}

test.each([true, false])(
  'reads the colours behind title and colour map (little-endian: %s)',
  (littleEndian) => {
    const picture = pictureFromXwd(dump([0xa8370a, 0x1d1b16], littleEndian));
    expect(picture).toEqual({ width: 2, height: 1, pixels: Uint32Array.of(0xa8370a, 0x1d1b16) });
  },
);

test('colours become opaque', () => {
  const rgba = rgbaFromPicture({ width: 1, height: 1, pixels: Uint32Array.of(0xa8370a) });
  expect([...rgba]).toEqual([0xa8, 0x37, 0x0a, 0xff]);
});
