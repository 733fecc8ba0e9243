// The two container formats of icons; both may hold PNGs as they are.

/**
 * Windows: a directory of entries, then the pictures. Sizes above 256 are not allowed; 256 is written as 0.
 * @param {ReadonlyMap<number, Buffer>} pngs by size
 * @returns {Buffer}
 */
export function icoFromPngs(pngs) {
  const pictures = [...pngs].filter(([size]) => size <= 256);
  const directory = Buffer.alloc(6 + 16 * pictures.length);
  directory.writeUInt16LE(1, 2);
  directory.writeUInt16LE(pictures.length, 4);
  let offset = directory.length;
  pictures.forEach(([size, png], index) => {
    const entry = 6 + 16 * index;
    directory.writeUInt8(size % 256, entry);
    directory.writeUInt8(size % 256, entry + 1);
    directory.writeUInt16LE(1, entry + 4);
    directory.writeUInt16LE(32, entry + 6);
    directory.writeUInt32LE(png.length, entry + 8);
    directory.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  });
  return Buffer.concat([directory, ...pictures.map(([, png]) => png)]);
}

/** macOS: the four letters under which a PNG of a size is kept. Those for "@2x" are the same picture again. */
const icnsTypes = /** @type {const} */ ([
  ['icp4', 16],
  ['icp5', 32],
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic10', 1024],
  ['ic11', 32],
  ['ic12', 64],
  ['ic13', 256],
  ['ic14', 512],
]);

/**
 * @param {ReadonlyMap<number, Buffer>} pngs by size
 * @returns {Buffer}
 */
export function icnsFromPngs(pngs) {
  const parts = icnsTypes.flatMap(([type, size]) => {
    const png = pngs.get(size);
    return png ? [block(type, png)] : [];
  });
  return block('icns', Buffer.concat(parts));
}

/**
 * @param {string} type
 * @param {Buffer} data
 */
function block(type, data) {
  const header = Buffer.alloc(8);
  header.write(type, 'latin1');
  header.writeUInt32BE(data.length + 8, 4);
  return Buffer.concat([header, data]);
}
