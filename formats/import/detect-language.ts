/**
 * The language of a text as a BCP 47 tag, "und" where it cannot be told. Judged on the first 20,000 characters.
 *
 * Three witnesses, strongest first: a script that only one language of the world's press uses; the little words of a
 * language, which a person would look for too and which work on a single sentence; and franc's trigrams. Indonesian and
 * Malay, which trigrams cannot part (the seed article scores 1.0 and 0.9988) and which swap "." and "," in numbers, are
 * told apart by words that only one of them writes so. Where those words are missing or balanced the answer is "und":
 * the number reader then calls "100.000" ambiguous instead of guessing (data model, "Reading a number").
 */
import { francAll } from 'franc-min';
import { functionWords, indonesianWords, malayWords } from './language-words.ts';
import { languageFromIso639, languageOfScript } from './language-tags.ts';

const sampleLength = 20_000;

export function detectLanguage(text: string): string {
  const sample = text.slice(0, sampleLength).toWellFormed();
  const byScript = languageOfScript(sample);
  if (byScript !== null) return byScript;
  const words = wordsOf(sample);
  const language = languageByWords(words) ?? languageByTrigrams(sample, words.length);
  return language === 'id' || language === 'ms' ? indonesianOrMalay(words) : language;
}

function wordsOf(sample: string): string[] {
  return sample.toLowerCase().match(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu) ?? [];
}

/** Share of the words that must be little words of the language, and how far ahead of the next it must be. */
const enoughShare = 0.1;
const lead = 1.3;

function languageByWords(words: readonly string[]): string | null {
  const counts = Object.entries(functionWords)
    .map(([language, list]) => ({ language, count: countIn(list, words) }))
    .filter(({ count }) => count >= 2 && count >= words.length * enoughShare)
    .toSorted((a, b) => b.count - a.count);
  const [best, ...others] = counts;
  if (best === undefined) return null;
  const close = others.filter(({ count }) => best.count < count * lead).map(({ language }) => language);
  if (close.length === 0) return best.language;
  // These two are told apart further on; against all others they count as one.
  const pair = ['id', 'ms'];
  return pair.includes(best.language) && close.every((language) => pair.includes(language)) ? 'id' : null;
}

/** On a short text without its little words the trigrams' answer is chance. */
const fewWords = 8;

function languageByTrigrams(sample: string, wordCount: number): string {
  const [best] = francAll(sample, { minLength: 20 });
  return wordCount < fewWords ? 'und' : (languageFromIso639[best?.[0] ?? 'und'] ?? 'und');
}

function indonesianOrMalay(words: readonly string[]): string {
  const indonesian = countIn(indonesianWords, words);
  const malay = countIn(malayWords, words);
  if (indonesian > malay * 2) return 'id';
  if (malay > indonesian * 2) return 'ms';
  return 'und';
}

function countIn(list: ReadonlySet<string>, words: readonly string[]): number {
  return words.reduce((count, word) => (list.has(word) ? count + 1 : count), 0);
}
