/**
 * The bytes of a text file → its text, normalised as `normaliseText` says (LF, no BOM, no NUL, no lone surrogate).
 *
 * The encoding is found in this order: a byte-order mark (UTF-8, UTF-16, UTF-32); UTF-16 without one; UTF-8, checked
 * strictly; a legacy encoding (`guess-legacy.ts`), mostly windows-1252. A file that is UTF-8 but for a few broken bytes
 * stays UTF-8: reading it as windows-1252 would spoil every other letter. Whatever could not be read stands as U+FFFD and
 * is counted in `replaced`, which the user is told.
 *
 * Throws `FailureError`: 'file-empty' (nothing or only white space), 'file-binary', 'text-too-long', 'file-too-large'.
 */
import { fail } from '../../core/contract/failure.ts';
import { largestFile, longestText } from '../../core/model/document.ts';
import { normaliseText } from '../../core/text/normalise.ts';
import { decodeBytes, type Decoded, type KnownEncoding } from './decode-bytes.ts';
import { isBinary } from './is-binary.ts';

export interface DecodedText {
  text: string;
  /** How many characters stand as U+FFFD because they could not be read or kept. */
  replaced: number;
  /** The encoding found, as a lower-case label of the Encoding Standard ("utf-8", "windows-1252"); "pasted" for a string. */
  encoding: string;
}

/** `name` is the file's, for the failure's sentence. */
export function decodeText(bytes: Uint8Array, name: string, known: KnownEncoding = {}): DecodedText {
  if (bytes.length > largestFile) fail('file-too-large', { name, limit_mb: largestFile / 1024 / 1024 });
  if (bytes.length === 0) fail('file-empty', { name });
  const decoded = decodeBytes(bytes, known);
  if (decoded.encoding.startsWith('utf-') ? isBinary(bytes, decoded.text) : isBinary(bytes)) {
    fail('file-binary', { name });
  }
  return checked(decoded, name);
}

/** A pasted text has no bytes and so no encoding; everything else as for a file. */
export function decodePasted(text: string, name: string): DecodedText {
  return checked({ text, broken: 0, encoding: 'pasted' }, name);
}

function checked(decoded: Decoded, name: string): DecodedText {
  const { text, replaced } = normaliseText(decoded.text);
  if (text.trim() === '') fail('file-empty', { name });
  if (text.length > longestText) fail('text-too-long', { name, limit: longestText });
  return { text, replaced: replaced + decoded.broken, encoding: decoded.encoding };
}
