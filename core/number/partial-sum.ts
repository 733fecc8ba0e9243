/** A number as far as it is read, and how a part of it asks for another number to be read. */
import type { Line } from './line.ts';
import type { Reason } from './reading.ts';
import { counted, type Term } from './sum.ts';

export interface Sum {
  to: number;
  terms: Term[];
  digits: boolean;
  words: boolean;
  /** Cannot stand alone: "half" wants a magnitude or a unit behind it. */
  dependent: boolean;
  /** The word itself says "about" ("seratusan"). */
  about: boolean;
  /** Nothing more may come ("three dozen"). */
  closed: boolean;
  /** "And more" stood inside it: 一千多万. */
  more: boolean;
  /** Magnitudes taken so far. */
  scales: number;
  /** A small part came behind a comma and waits for its magnitude: "one million, five hundred thousand". */
  loose: boolean;
  /** The last part came after a zero that fills a gap (一千零五). */
  gap: boolean;
  why: Reason[];
}

/** The sum before its first part. */
export function nothingYet(from: number): Sum {
  return {
    to: from,
    terms: [],
    digits: false,
    words: false,
    dependent: false,
    about: false,
    closed: false,
    more: false,
    scales: 0,
    loose: false,
    gap: false,
    why: [],
  };
}

/** "a hundred", "a fifth": an article that counts one. */
export function oneByArticle(article: number): Sum {
  return { ...nothingYet(article + 1), terms: [counted(1, 0)], words: true };
}

/** What stands between two parts, up to the next one at `to`. */
export interface Joint {
  to: number;
  and: boolean;
  comma: boolean;
}

/** `below`: only parts of a number below it, without fractions: what stands behind a decimal point, or a denominator. */
export interface SumLimits {
  below: number;
  /** Whole numbers only: a number inside another reads no fraction of its own, so that nothing nests without end. */
  whole: boolean;
}

/** Reads a number; handed to what reads decimals and fractions, which stand inside a number and hold numbers themselves. */
export type ReadSum = (line: Line, from: number, limits: SumLimits) => Sum | null;
