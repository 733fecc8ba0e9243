/**
 * Bytes → characters, before any normalising: finds the encoding and counts what it could not read. See decode-text.ts for
 * the order of the guesses. UTF-8 is decoded by the runtime's TextDecoder, all else by iconv-lite, because runtimes differ
 * in their legacy tables (Node 23 read windows-1252 as Latin-1). The byte-order mark of UTF-8 stays as U+FEFF: it tells a
 * CSV written for spreadsheets from one written for programs. The marks of other encodings are cut off.
 */
import iconv from 'iconv-lite';
import { guessLegacy } from './guess-legacy.ts';
import { guessUtf16 } from './guess-utf16.ts';

export interface Decoded {
  text: string;
  /** Places where the bytes meant nothing, each now U+FFFD. */
  broken: number;
  encoding: string;
}

/** The little of the platform's TextDecoder used here; Node and Web Workers both have it. */
declare const TextDecoder: new (
  label: string,
  options: { fatal: boolean; ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

const marks: readonly { encoding: string; bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-32le', bytes: [0xff, 0xfe, 0, 0] },
  { encoding: 'utf-32be', bytes: [0, 0, 0xfe, 0xff] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

export interface KnownEncoding {
  /** A person's word: it is so. */
  forced?: string | undefined;
  /** What the file says: believed in place of a guess, where the bytes do not show that they are Unicode. */
  declared?: string | undefined;
}

/** Whether a label names an encoding that can be read. */
export const isEncoding = (label: string) => iconv.encodingExists(label);

export function decodeBytes(bytes: Uint8Array, { forced, declared }: KnownEncoding = {}): Decoded {
  if (forced !== undefined)
    return forced === 'utf-8' ? decodeUtf8(withoutMark(bytes)) : decodeBy(forced, bytes);
  const mark = marks.find((candidate) => candidate.bytes.every((byte, at) => bytes[at] === byte));
  if (mark !== undefined) {
    if (mark.encoding === 'utf-8') return decodeUtf8(bytes);
    return decodeBy(mark.encoding, bytes.subarray(mark.bytes.length));
  }
  const utf16 = guessUtf16(bytes);
  if (utf16 !== null) return decodeBy(utf16, bytes);
  const strict = decodeStrictly(bytes);
  if (strict !== null) return { text: strict, broken: 0, encoding: 'utf-8' };
  const lossy = decodeUtf8(bytes);
  return isNearlyUtf8(lossy) ? lossy : decodeBy(declared ?? guessLegacy(bytes), bytes);
}

const withoutMark = (bytes: Uint8Array) =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeUtf8(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('utf-8', { fatal: false, ignoreBOM: true }).decode(bytes);
  return { text, broken: countOf('\uFFFD', text) - countWritten(bytes), encoding: 'utf-8' };
}

/** How often U+FFFD itself stands in UTF-8 bytes, so that it is not counted as broken. */
function countWritten(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0xef); at !== -1; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) count++;
  }
  return count;
}

/** At most one broken place among fifty letters that only UTF-8 explains. */
function isNearlyUtf8({ text, broken }: Decoded): boolean {
  let explained = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f && unit !== 0xfffd) explained++;
  }
  return broken * 50 <= explained;
}

function decodeBy(encoding: string, bytes: Uint8Array): Decoded {
  const width = encoding.startsWith('utf-32') ? 4 : encoding.startsWith('utf-16') ? 2 : 1;
  const cut = bytes.length % width;
  const whole = bytes.subarray(0, bytes.length - cut);
  const text = iconv.decode(whole, encoding, { stripBOM: false }) + (cut > 0 ? '\uFFFD' : '');
  // In Unicode a written U+FFFD is the author's; elsewhere it cannot be written and so marks a broken place.
  return { text, broken: width === 1 ? countOf('\uFFFD', text) : Math.sign(cut), encoding };
}

function countOf(character: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) count++;
  return count;
}
