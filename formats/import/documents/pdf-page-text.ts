/**
 * The pieces of text of a PDF page, in the order the file has them → paragraphs. A new line whose distance is much more than
 * the page's usual one, that is of another size, or that is set in, begins a paragraph; so does one after a short line that
 * ended a sentence.
 */
interface Piece {
  str: string;
  transform: number[];
  width: number;
  height: number;
  hasEOL: boolean;
}

interface Line {
  text: string;
  x: number;
  y: number;
  right: number;
  size: number;
}

/** `items` are those of pdfjs's getTextContent; marks of structure, which have no words, are passed over. */
export function pageText(items: readonly object[]): string {
  const lines = linesOf(items.filter((item): item is Piece => 'str' in item));
  const gaps = lines
    .slice(1)
    .map(({ y }, at) => (lines[at]?.y ?? y) - y)
    .filter((gap) => gap > 0);
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  const right = Math.max(0, ...lines.map((line) => line.right));
  let text = '';
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (before === undefined) text = line.text;
    else if (beginsParagraph(line, before, usual, right)) text += `\n\n${line.text}`;
    else text = joined(text, line.text);
  }
  return text;
}

function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  let current: Line | null = null;
  const end = () => {
    if (current !== null && current.text.trim() !== '')
      lines.push({ ...current, text: current.text.replace(/\s+/g, ' ').trim() });
    current = null;
  };
  for (const { str, transform, width, height, hasEOL } of pieces) {
    const [x = 0, y = 0] = [transform[4], transform[5]];
    const size = height || Math.hypot(transform[2] ?? 0, transform[3] ?? 0);
    if (str !== '') {
      if (current !== null && Math.abs(y - current.y) > Math.max(2, size * 0.6)) end();
      current ??= { text: '', x, y, right: x + width, size };
      current.text += str;
      current.right = Math.max(current.right, x + width);
      if (str.trim() !== '') current.size = Math.max(current.size, size);
    }
    if (hasEOL) end();
  }
  end();
  return lines;
}

function beginsParagraph(line: Line, before: Line, usual: number, right: number): boolean {
  const gap = before.y - line.y;
  // Another column, or the head of the page after its foot.
  if (gap < -line.size * 0.5) return !/[\p{Ll},-]$/u.test(before.text);
  if (usual > 0 && gap > Math.max(usual * 1.35, line.size * 1.5)) return true;
  if (Math.abs(line.size - before.size) > 1.5) return true;
  const isShort = before.right < right - 6 * before.size;
  return isShort && /[.!?:;"”’»)\]。！？」]$/u.test(before.text);
}

function joined(text: string, next: string): string {
  if (/\p{L}[-\u2010\u00ad]$/u.test(text) && /^\p{Ll}/u.test(next)) return text.slice(0, -1) + next;
  // Chinese, Japanese and Thai put no space between lines.
  const unspaced =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\u3000-\u303f\uff00-\uffef]$/u;
  return unspaced.test(text) &&
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\u3000-\u303f\uff00-\uffef]/u.test(
      next,
    )
    ? text + next
    : `${text} ${next}`;
}
