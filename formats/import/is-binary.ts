/**
 * Whether a file holds something else than text: by the signature of a well-known format, or by more control characters
 * than a text ever has. A stray NUL or two in a text are no reason to refuse it; import replaces and counts them.
 */
const signatures: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x25, 0x50, 0x44, 0x46, 0x2d], // PDF
  [0x50, 0x4b, 0x03, 0x04], // ZIP: docx, xlsx, odt, epub
  [0x1f, 0x8b], // gzip
  [0x42, 0x5a, 0x68], // bzip2
  [0xfd, 0x37, 0x7a, 0x58, 0x5a], // xz
  [0x37, 0x7a, 0xbc, 0xaf], // 7z
  [0x52, 0x61, 0x72, 0x21, 0x1a], // RAR
  [0xd0, 0xcf, 0x11, 0xe0], // old Office: doc, xls
  [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66], // SQLite
  [0x7f, 0x45, 0x4c, 0x46], // ELF
  [0x4f, 0x67, 0x67, 0x53], // Ogg
];

const fewControls = 2;
const controlsPerCharacter = 0.01;

/** Looks at the characters where the bytes are known to be Unicode, else at the bytes. */
export function isBinary(bytes: Uint8Array, text?: string): boolean {
  if (signatures.some((signature) => signature.every((byte, at) => bytes[at] === byte))) return true;
  const length = text?.length ?? bytes.length;
  const limit = fewControls + length * controlsPerCharacter;
  let controls = 0;
  for (let at = 0; at < length; at++) {
    const unit = text?.charCodeAt(at) ?? bytes[at] ?? 0;
    if (unit < 32 && isControl(unit) && ++controls > limit) return true;
  }
  return false;
}

/** TAB, line ends, vertical tab, form feed, and the escape of terminal logs belong to texts. */
function isControl(unit: number): boolean {
  return !(unit >= 9 && unit <= 13) && unit !== 27;
}
