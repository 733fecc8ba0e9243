/**
 * Tells UTF-16 without a byte-order mark from binary content. Such a text has zero bytes (its spaces and line ends), and
 * read in its own byte order it has no NUL, hardly an unassigned character, and more common characters than in the other.
 */
const sampleLength = 65_536;

/** Spaces, line ends and the marks of the scripts that write without spaces. */
const common = /[\t\n\r \u3000-\u3002\uFF0C]|[\u0021-\u007E]/g;
// Unassigned, private use, lone surrogate, control.
const strange = /[\p{Cn}\p{Co}\p{Cs}]|[\0-\x08\x0e-\x1a\x1c-\x1f]/gu;

export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  // Cut at an even length, and not in the middle of a pair: one strange character is forgiven anyway.
  const sample = bytes.subarray(0, Math.min(sampleLength, bytes.length - (bytes.length % 2)));
  if (sample.length < 4 || !sample.includes(0)) return null;
  const little = charactersOf(sample, 0);
  const big = charactersOf(sample, 1);
  const littleCommon = little.match(common)?.length ?? 0;
  const bigCommon = big.match(common)?.length ?? 0;
  const [encoding, text, count] =
    littleCommon >= bigCommon
      ? (['utf-16le', little, littleCommon] as const)
      : (['utf-16be', big, bigCommon] as const);
  const enoughCommon = count > 0 && count * 100 >= text.length;
  const fewStrange = (text.match(strange)?.length ?? 0) <= text.length / 200;
  return enoughCommon && fewStrange ? encoding : null;
}

function charactersOf(bytes: Uint8Array, highAt: 0 | 1): string {
  let text = '';
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
    text += String.fromCharCode(highAt === 1 ? (first << 8) | second : (second << 8) | first);
  }
  return text;
}
