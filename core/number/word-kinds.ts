/** What kind of number a word is, for rules that look at single words. */
import type { NumberWord } from './languages/language.ts';

export function isUnitWord(word: NumberWord | undefined): boolean {
  return word?.role === 'add' && word.value < 10;
}

export function isTeenWord(word: NumberWord | undefined): boolean {
  return word?.role === 'add' && word.value >= 10 && word.value < 20;
}

export function isTensWord(word: NumberWord | undefined): boolean {
  return word?.role === 'add' && word.value >= 20 && word.value < 100 && word.room > 0;
}

/** A word that multiplies what stands before it: hundred, juta, dozen. */
export function isScaleWord(word: NumberWord | undefined): boolean {
  return word?.role === 'scale' || word?.role === 'dozen';
}
