/**
 * The language of a text as a BCP 47 tag, "und" where it cannot be told.
 *
 * Three witnesses, strongest first: a script that only one language of the world's press uses; the little words of a
 * language, which a person would look for too and which work on a single sentence; and trigrams, whose scores are given.
 * Languages too close for these (close-languages.ts) are told apart by words that only one of them writes so. Between
 * Indonesian and Malay, which swap "." and "," in figures, a doubt is answered "und": the number reader then calls "100.000"
 * ambiguous instead of guessing (data model, "Reading a number").
 */
import { type CloseLanguages, closeLanguages } from './close-languages.ts';
import { functionWords } from './function-words.ts';
import { languageFromIso639, languageOfScript } from './language-tags.ts';

/** ISO 639-3 code and likeness, the likeliest first: what franc answers. */
export type TrigramScores = readonly (readonly [code: string, score: number])[];

/** `sample` is the beginning of the text. `scores` is asked for only where words do not decide. */
export function decideLanguage(sample: string, scores: () => TrigramScores): string {
  const byScript = languageOfScript(sample);
  if (byScript !== null) return byScript;
  const words = wordsOf(sample);
  const language = languageByWords(words) ?? languageByTrigrams(sample, scores, words.length);
  const group = closeLanguages(language);
  return group === undefined ? language : withinGroup(group, language, words);
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
  const close = others.filter(({ count }) => best.count < count * lead);
  // Those of one group are told apart further on; against all others they count as one.
  const group = closeLanguages(best.language);
  return close.every(({ language }) => group !== undefined && group === closeLanguages(language))
    ? best.language
    : null;
}

/** On a short text without its little words the trigrams' answer is chance. */
const fewWords = 8;

function languageByTrigrams(sample: string, scores: () => TrigramScores, wordCount: number): string {
  if (wordCount < fewWords) return 'und';
  const code = scores()[0]?.[0] ?? 'und';
  // Serbian is written both ways, and only in Latin letters is it taken for its neighbours.
  if (code === 'srp' && !/\p{Script=Cyrillic}/u.test(sample)) return 'sr-Latn';
  return languageFromIso639[code] ?? 'und';
}

/** `likeliest`: the language of the group that a text is where its own words do not part them. */
function withinGroup(group: CloseLanguages, likeliest: string, words: readonly string[]): string {
  const [best, next] = Object.entries(group.words)
    .map(([language, list]) => ({ language, count: countIn(list, words) }))
    .toSorted((a, b) => b.count - a.count);
  if (best !== undefined && best.count > (next?.count ?? 0) * group.ahead) return best.language;
  return group.inDoubt ?? likeliest;
}

function countIn(list: ReadonlySet<string>, words: readonly string[]): number {
  return words.reduce((count, word) => (list.has(word) ? count + 1 : count), 0);
}
