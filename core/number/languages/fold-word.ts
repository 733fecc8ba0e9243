/**
 * A word without what careless or older spelling leaves out: accents of Latin letters, ß, hamza and vowel signs of Arabic
 * letters, the nukta of Devanagari, and one apostrophe for all. Letters that only look alike stay apart (и/й, ı/i).
 */
const plainAscii = /^[a-z]*$/u;

const arabic: Record<string, string> = {
  أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ة: 'ه', ى: 'ي', ی: 'ي', ک: 'ك', ؤ: 'و', ئ: 'ي',
}; // prettier-ignore

/** `word` in lower case. */
export function foldWord(word: string): string {
  if (plainAscii.test(word)) return word;
  const first = word.charCodeAt(0);
  if (first >= 0x600 && first <= 0x6ff) {
    return word
      .replace(/[أإآٱةىیکؤئ]/gu, (letter) => arabic[letter] ?? letter)
      .replace(/\p{Mn}|\u0640|\u200c|\u200d/gu, '');
  }
  if (first >= 0x900 && first <= 0x97f)
    return word
      .normalize('NFD')
      .replace(/\u093c|\u200c|\u200d/gu, '')
      .replaceAll('\u0901', '\u0902');
  const straight = word.replace(/[’‘ʼ`´]/gu, "'");
  if (first >= 0x250 && !/^[\u1e00-\u1eff]/u.test(straight)) return straight;
  return straight
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replaceAll('ß', 'ss');
}
