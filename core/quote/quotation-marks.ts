/**
 * Which mark can open and which can close a quotation, and which can close what. Languages use the same characters for
 * opposite ends (“ opens in English and closes in German, ” is both in Swedish, » opens in Danish), so a mark is judged by
 * its neighbours and by what is open, never by its character alone.
 */
import {
  blank,
  classAt,
  digit,
  fullStop,
  isUnspaced,
  isWordUnit,
  lineEnd,
  quotationMark,
} from './characters.ts';

/** Which marks close what one opens. */
const closers: Record<string, string> = {
  '“': '”“"', '„': '“”„"', '‟': '”', '”': '”', '«': '»', '»': '«»', '‹': '›', '›': '‹›', '‘': "’'", '‛': '’',
  '‚': '‘’', '’': '’', '"': '"”', '＂': '＂', "'": "'’", '「': '」', '『': '』', '﹁': '﹂', '﹃': '﹄', '｢': '｣',
  '〝': '〞〟', '❝': '❞',
}; // prettier-ignore

/** Always an opening, or always a closing mark, whatever stands beside it. */
const onlyOpens = '„‟‚‛「『﹁﹃｢〝❝';
const onlyCloses = '」』﹂﹄｣〞〟❞';
/** Marks that are written with a blank inside, in French. */
const guillemets = '«»‹›';
const singles = "‘’‚‛'‹›";

export const isSingle = (mark: string): boolean => singles.includes(mark);

export const closes = (opener: string, mark: string): boolean => closers[opener]?.includes(mark) === true;

export interface Sides {
  opens: boolean;
  closes: boolean;
}

const opensOnly: Sides = { opens: true, closes: false };
const closesOnly: Sides = { opens: false, closes: true };
const neither: Sides = { opens: false, closes: false };

/** What the mark at `at` could be, by its neighbours. Apostrophes and the signs of feet and inches are neither. */
export function sidesOf(text: string, at: number, mark: string): Sides {
  if (onlyOpens.includes(mark)) return opensOnly;
  if (onlyCloses.includes(mark)) return closesOnly;
  const before = classAt(text, at - 1);
  const after = classAt(text, at + 1);
  const free = isUnspaced(text.charCodeAt(at - 1)) || isUnspaced(text.charCodeAt(at + 1));
  const single = mark === "'" || mark === '’' || mark === '‘';
  if (single && isWordUnit(before) && isWordUnit(after) && !free) return neither;
  // '90s, ’45
  if (single && mark !== '‘' && after === digit && !isWordUnit(before) && isWordUnit(classAt(text, at + 2)))
    return neither;
  const space = (kind: number) => kind === blank || kind === lineEnd;
  if (guillemets.includes(mark)) {
    const wide = space(before) && space(after);
    return {
      opens: wide || !isWordUnit(before) || free,
      closes: wide || !isWordUnit(after) || free || !space(before),
    };
  }
  const opens =
    !space(after) && (free || !(isWordUnit(before) || before === fullStop || isClosingSign(text, at - 1)));
  const shuts =
    !space(before) && (free || !(isWordUnit(after) && !isWordUnit(before) && before !== fullStop));
  // Blanks on both sides: it may be either.
  if (space(before) && space(after)) return mark === '"' ? { opens: true, closes: true } : closesOnly;
  if (mark === "'" || mark === '’') return { opens: opens && mark === "'", closes: shuts };
  return { opens, closes: shuts };
}

/** A comma or a closing bracket before a mark makes it a closing one. */
function isClosingSign(text: string, at: number): boolean {
  return at >= 0 && ',;)]}，、）%'.includes(text.charAt(at));
}

/** The ’ of "the soldiers’ camp" looks like the end of a quotation: it is one only where no better end comes. */
export function mayBePlural(text: string, at: number): boolean {
  return (
    (text.charAt(at - 1) === 's' || text.charAt(at - 1) === 'z') &&
    text.charAt(at + 1) === ' ' &&
    /\p{Ll}/u.test(text.charAt(at + 2))
  );
}

export const isMark = (text: string, at: number): boolean => classAt(text, at) === quotationMark;
