/** The direction some words are written in, from their first letter; null where none has one (digits, punctuation). */
import type { Direction } from '../model/document.ts';

export function directionOfWords(words: string): Direction | null {
  const first = /\p{L}/u.exec(words)?.[0];
  if (first === undefined) return null;
  return rtlLetter.test(first) ? 'rtl' : 'ltr';
}

const rtlLetter =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}\p{Script=Mandaic}\p{Script=Samaritan}]/u;
