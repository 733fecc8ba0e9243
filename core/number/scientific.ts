/**
 * Powers of ten as science writes them: 1.2e6, 3 × 10⁵, 5×10^-3, and 10² by itself. Where a text has lost its raised digits
 * ("3 × 1016", "10−4") the shape still tells: a figure that begins with 10 behind a multiplication sign.
 */
import { digits, isPlain } from './figure-neighbours.ts';
import { isHyphen, markAt, touchesPrevious, wordAt } from './line.ts';
import type { Line } from './line.ts';

export interface PowerOfTen {
  exponent: number;
  to: number;
  /** The figure itself is the ten ("10²"). */
  alone: boolean;
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const timesSigns = new Set(['×', '·', '∙', '⋅', '✕']);
const minus = new Set(['-', '−', '–', '⁻', '‐', '－']);

/** The power of ten behind the figure at a token. */
export function powerOfTenAt(line: Line, at: number): PowerOfTen | null {
  if (isPlain(line, at) && digits(line, at) === '10') {
    const own = raisedAt(line, at + 1);
    if (own !== null && touchesPrevious(line, at + 1)) return { ...own, alone: true };
  }
  return lettered(line, at) ?? multiplied(line, at);
}

/** 1.2e6, 12E-1. */
function lettered(line: Line, at: number): PowerOfTen | null {
  if (wordAt(line, at + 1) !== 'e' || !touchesPrevious(line, at + 1)) return null;
  return signedAt(line, at + 2);
}

function multiplied(line: Line, at: number): PowerOfTen | null {
  const sign = markAt(line, at + 1);
  if (!timesSigns.has(sign) && !(wordAt(line, at + 1) === 'x' && line.tokens[at + 2]?.kind === 'figure'))
    return null;
  const ten = at + 2;
  if (!isPlain(line, ten) || !digits(line, ten).startsWith('10')) return null;
  const lost = digits(line, ten).slice(2);
  if (lost !== '')
    return lost.length <= 2 && !lost.startsWith('0')
      ? { exponent: Number(lost), to: ten + 1, alone: false }
      : null;
  const power = raisedAt(line, ten + 1) ?? (markAt(line, ten + 1) === '^' ? signedAt(line, ten + 2) : null);
  if (power !== null) return power;
  return (isHyphen(line, ten + 1) || minus.has(markAt(line, ten + 1))) && touchesPrevious(line, ten + 1)
    ? signedAt(line, ten + 1)
    : null;
}

/** [+-]digits, each part touching the one before it. */
function signedAt(line: Line, from: number): PowerOfTen | null {
  const negative = minus.has(markAt(line, from));
  const at = negative || /[+＋]/u.test(markAt(line, from)) ? from + 1 : from;
  const own = digits(line, at);
  if (!isPlain(line, at) || own.length > 2 || !touchesPrevious(line, at)) return null;
  if (at > from && !touchesPrevious(line, from)) return null;
  return { exponent: negative ? -Number(own) : Number(own), to: at + 1, alone: false };
}

/** Raised digits, each a token: ⁻⁵, ²³. */
function raisedAt(line: Line, from: number): PowerOfTen | null {
  const negative = markAt(line, from) === '⁻';
  let at = negative ? from + 1 : from;
  let own = '';
  for (; own.length < 3; at += 1) {
    const mark = markAt(line, at);
    const digit = mark === '' ? -1 : raised.indexOf(mark);
    if (digit < 0 || !touchesPrevious(line, at)) break;
    own += String(digit);
  }
  if (own === '' || own.length > 2) return null;
  return { exponent: negative ? -Number(own) : Number(own), to: at, alone: false };
}
