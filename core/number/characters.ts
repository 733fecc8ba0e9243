/**
 * What kind of character a UTF-16 code unit is, for cutting text into words, figures and marks. Answers are remembered
 * in one table of 64 KB, so that a long text costs one look-up a unit. Halves of a surrogate pair count as marks: no
 * digit or number word of a promised language lies beyond the BMP.
 */
export const kinds = { other: 1, space: 2, lineEnd: 3, digit: 4, letter: 5, ideograph: 6 } as const;

const known = new Uint8Array(65536);

/** Zero of each decimal digit set in the BMP (Unicode general category Nd). */
const zeros = [
  0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0,
  0xf20, 0x1040, 0x17e0, 0x1810, 0xff10,
];

/** Scripts written without spaces between words: each character is a word of its own, and digits may touch it. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

export function kindOf(unit: number): number {
  const kind = known[unit] ?? 0;
  return kind === 0 ? learn(unit) : kind;
}

/** 0–9 for a digit of any script in the BMP, else -1. */
export function digitValue(unit: number): number {
  if (unit >= 48 && unit <= 57) return unit - 48;
  if (unit < 0x660) return -1;
  for (const zero of zeros) if (unit >= zero && unit <= zero + 9) return unit - zero;
  return -1;
}

/** Letters of a script with capitals: a digit that touches one belongs to a name or code (F16, 5G). */
export function isCased(unit: number): boolean {
  const letter = String.fromCharCode(unit);
  return letter.toLowerCase() !== letter.toUpperCase();
}

function learn(unit: number): number {
  const kind = classify(unit);
  known[unit] = kind;
  return kind;
}

function classify(unit: number): number {
  if (unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029) return kinds.lineEnd;
  if (unit >= 0xd800 && unit <= 0xdfff) return kinds.other;
  if (digitValue(unit) >= 0) return kinds.digit;
  const character = String.fromCharCode(unit);
  if (/[\s\u200b\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u.test(character)) return kinds.space;
  if (unspaced.test(character)) return kinds.ideograph;
  return /[\p{L}\p{M}]/u.test(character) ? kinds.letter : kinds.other;
}
