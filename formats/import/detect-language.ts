/**
 * The language of a text as a BCP 47 tag, "und" where it cannot be told: judged on its first 20,000 characters, by words and
 * by franc's trigrams (core/language/decide-language.ts).
 */
import { francAll } from 'franc-min';
import { decideLanguage } from '../../core/language/decide-language.ts';

const sampleLength = 20_000;

export function detectLanguage(text: string): string {
  const sample = text.slice(0, sampleLength).toWellFormed();
  return decideLanguage(sample, () => francAll(sample, { minLength: 20 }));
}
