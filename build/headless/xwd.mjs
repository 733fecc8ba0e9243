// Reads the X window dump that Xvfb keeps of its screen. Format: X11/XWDFile.h, version 7; the header is big-endian.

/**
 * @typedef {object} Picture
 * @property {number} width
 * @property {number} height
 * @property {Uint32Array} pixels 0xRRGGBB, row by row from the top
 */

/**
 * @param {Buffer} xwd TrueColor with 32 bits a pixel, as Xvfb draws with "-screen 0 WIDTHxHEIGHTx24"
 * @returns {Picture}
 */
export function pictureFromXwd(xwd) {
  const field = (/** @type {number} */ index) => xwd.readUInt32BE(index * 4);
  const [headerSize, width, height, littleEndian] = [field(0), field(4), field(5), field(7) === 0];
  const [bytesPerLine, colourMapEntries] = [field(12), field(19)];
  const start = headerSize + colourMapEntries * 12;
  const pixels = new Uint32Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = start + y * bytesPerLine + x * 4;
      pixels[y * width + x] = (littleEndian ? xwd.readUInt32LE(at) : xwd.readUInt32BE(at)) & 0xffffff;
    }
  }
  return { width, height, pixels };
}

/** @param {Picture} picture */
export function rgbaFromPicture({ pixels }) {
  const rgba = Buffer.alloc(pixels.length * 4);
  pixels.forEach((rgb, index) => rgba.writeUInt32BE(((rgb << 8) | 0xff) >>> 0, index * 4));
  return rgba;
}
