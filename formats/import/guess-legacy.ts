/**
 * The encoding of a text that is not Unicode: windows-1252 unless chardet names another with confidence and enough bytes
 * to judge by. Latin-1 is read as windows-1252, as the Encoding Standard says: real texts use its quotation marks.
 */
import { analyse } from 'chardet';
import iconv from 'iconv-lite';

const sampleLength = 65_536;
const enoughConfidence = 40;
const enoughBytes = 12;
const unicode = /^(utf-|ascii|iso-8859-1$|windows-1252$|iso-2022)/;

export function guessLegacy(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, sampleLength);
  const high = sample.reduce((count, byte) => (byte >= 0x80 ? count + 1 : count), 0);
  if (high < enoughBytes) return 'windows-1252';
  const [best] = analyse(sample);
  if (best === undefined || best.confidence < enoughConfidence) return 'windows-1252';
  const label = best.name.toLowerCase();
  if (unicode.test(label) || !iconv.encodingExists(label)) return 'windows-1252';
  // The code pages of Windows share their quotation marks and dashes: without other letters there is nothing to tell.
  return iconv.decode(sample, label) === iconv.decode(sample, 'windows-1252') ? 'windows-1252' : label;
}
