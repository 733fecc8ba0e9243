/**
 * The one change a text undergoes on its way in; from then on it is immutable. Line ends become LF; lone surrogates and
 * NUL become U+FFFD, because SQLite would alter them silently (a lone surrogate) or end the text at them (NUL). Nothing
 * else: no Unicode normalisation, no trimming.
 */
export interface NormalisedText {
  text: string;
  /** How many characters were replaced by U+FFFD, to be told to the user. */
  replaced: number;
}

export function normaliseText(decoded: string): NormalisedText {
  const withoutMark = decoded.startsWith('\uFEFF') ? decoded.slice(1) : decoded;
  const lines = withoutMark.replace(/\r\n?/g, '\n');
  let replaced = 0;
  let text = lines.replace(/\0/g, () => {
    replaced++;
    return '\uFFFD';
  });
  if (!text.isWellFormed()) {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit < 0xd800 || unit > 0xdfff) continue;
      const next = text.charCodeAt(at + 1);
      if (unit <= 0xdbff && next >= 0xdc00 && next <= 0xdfff) at++;
      else replaced++;
    }
    text = text.toWellFormed();
  }
  return { text, replaced };
}
