/** Which quotations are worth a suggestion; the rule stands at `findQuotes`. */
import { touching } from './attributions.ts';
import { wordClass } from './languages/word-class.ts';
import type { Quoted } from './read-all.ts';
import { is } from './speaker.ts';
import { isSentence, isTitled, wordCount } from './what-was-said.ts';

const { titled, colon, comma, says, that, names, stops, article } = wordClass;

export function isSaid(text: string, { first, before, weight, reading }: Quoted): boolean {
  const last = before.at(-1);
  if (last !== undefined && is(last, titled)) return false;
  if (weight < 3 && !isSentence(text, first)) return false;
  if (first.depth > 0 && weight < touching) return false;
  if (weight < 3) return true;
  const leads = last === undefined || is(last, colon | comma | says | that);
  if (leads) return weight >= touching || wordCount(text, first, 2) >= 2;
  if (isTitled(text, first)) return false;
  const cue = before.findIndex((token) => is(token, names) && token.start === reading.cue?.start);
  const between = before.slice(cue + 1);
  const isNamed =
    cue !== -1 &&
    between.length <= 5 &&
    !between.some((token) => is(token, stops) && !is(token, that | article));
  return isNamed || wordCount(text, first, 2) >= 2;
}
