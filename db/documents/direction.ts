/** Which way a text is written: by its language's script, or by its first letter where the language is unknown. */
import type { Direction } from '../../core/model/document.ts';

const rightToLeft = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ks',
  'nqo',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
]);
const rightToLeftScripts = new Set(['adlm', 'arab', 'hebr', 'nkoo', 'syrc', 'thaa']);

/** `language` is a BCP 47 tag. */
export function directionOf(text: string, language: string): Direction {
  const [base = 'und', ...subtags] = language.toLowerCase().split('-');
  const script = subtags.find((subtag) => subtag.length === 4);
  if (script !== undefined) return rightToLeftScripts.has(script) ? 'rtl' : 'ltr';
  if (base !== 'und') return rightToLeft.has(base) ? 'rtl' : 'ltr';
  const letter = /\p{L}/u.exec(text.slice(0, 10_000))?.[0] ?? '';
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(letter)
    ? 'rtl'
    : 'ltr';
}
