/**
 * What single UTF-16 units are, from one table: scanning megabytes asks for each of them. Two units of an astral character
 * count as letters, so that nothing ever cuts one in half.
 */
export const other = 0;
export const letter = 1;
export const digit = 2;
export const blank = 3;
export const lineEnd = 4;
export const quotationMark = 5;
export const fullStop = 6;

/** All marks that quotations are written with, by what they look like; apostrophes among them. */
export const markCharacters = '“”„‟«»‹›‘’‚‛"＂\'「」『』﹁﹂﹃﹄｢｣〝〞〟❝❞';

const table = new Uint8Array(0x1_0000);
for (let unit = 0; unit < table.length; unit++) {
  const character = String.fromCharCode(unit);
  if (unit >= 0xd800 && unit <= 0xdfff) table[unit] = letter;
  else if (/\p{Nd}/u.test(character)) table[unit] = digit;
  else if (/[\p{L}\p{M}\p{N}\u200c\u200d]/u.test(character)) table[unit] = letter;
  else if (/[\n\r\u2028\u2029]/u.test(character)) table[unit] = lineEnd;
  else if (/\s/u.test(character)) table[unit] = blank;
  else if (/[.!?…。！？؟۔।︒]/u.test(character)) table[unit] = fullStop;
}
for (const mark of markCharacters) table[mark.charCodeAt(0)] = quotationMark;

/** Outside the text a blank. */
export const classAt = (text: string, at: number): number =>
  at < 0 || at >= text.length ? blank : (table[text.charCodeAt(at)] ?? other);

export const isWordUnit = (kind: number): boolean => kind === letter || kind === digit;

/** Letters of scripts that are written without blanks between words. */
export function isUnspaced(unit: number): boolean {
  return (
    (unit >= 0x3040 && unit <= 0x30ff) ||
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0xac00 && unit <= 0xd7a3) ||
    (unit >= 0x0e00 && unit <= 0x0e7f)
  );
}
