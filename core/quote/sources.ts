/**
 * The words of a source beside its cue: behind it ("kata X kepada wartawan"), before it ("X mengatakan"), or at the start of the
 * clause that the cue ends ("X visited the camp and said"). A source keeps its title, its role and its apposition, as written.
 */
import { punctuation, speakers, wordClass } from './languages/word-class.ts';
import { is } from './speaker.ts';
import type { Token } from './tokens.ts';

const {
  comma,
  stops,
  that,
  says,
  selfSays,
  according,
  relays,
  secret,
  relative,
  inside,
  article,
  adverb,
  joins,
  particle,
} = wordClass;

const ends = punctuation | stops | that | says | selfSays | relays | according | relative | secret;

/** Longer ones are sentences. Words. */
const longest = 16;

const none: readonly Token[] = [];

/** The source that begins at `from`; empty where none does. */
export function sourceBehind(tokens: readonly Token[], from: number): readonly Token[] {
  let at = from;
  while (at < tokens.length && is(tokenAt(tokens, at), adverb)) at++;
  const first = at;
  for (; at < tokens.length && at - first < longest; at++) {
    const token = tokenAt(tokens, at);
    const next = tokens[at + 1];
    if (at === first && is(token, article) && opensSource(token, next)) continue;
    if (is(token, comma)) {
      const end = apposition(tokens, at, first);
      if (end === at || at === first) break;
      at = end - 1;
    } else if (is(token, inside)) {
      if (at === first || !goesOn(tokens, at)) break;
      at++;
    } else if (is(token, joins)) {
      const list =
        is(tokenAt(tokens, at - 1), wordClass.roleWord) && next !== undefined && is(next, wordClass.roleWord);
      if (at === first || !(next?.capital === true || list)) break;
    } else if (is(token, ends)) {
      break;
    }
  }
  return withoutTail(tokens.slice(first, at));
}

/** An article that is a preposition or a pronoun elsewhere ("a ministra", "der Minister") needs a speaker behind it. */
function opensSource(token: Token, next: Token | undefined): boolean {
  if (!is(token, stops | relative)) return true;
  return next !== undefined && (is(next, speakers | wordClass.roleWord) || next.capital);
}

/** "untuk NATO", "of the ministry": with a name behind it, or in a role without a name as yet. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || is(next, punctuation | stops | that | says)) return false;
  return next.capital || (!tokenAt(tokens, at - 1).capital && tokenAt(tokens, at - 1).word !== '');
}

/** Where the apposition behind the comma at `at` ends; `at` where there is none. */
function apposition(tokens: readonly Token[], at: number, first: number): number {
  const next = tokens[at + 1];
  if (next === undefined) return at;
  const before = tokenAt(tokens, at - 1);
  if (is(before, wordClass.roleWord) && before.capital && is(next, wordClass.roleWord | joins)) {
    return at + 1 + (is(next, joins) ? 1 : 0);
  }
  // "the mayor of Quito, Ana Torres"
  const isOffice = !tokenAt(tokens, first).capital || is(tokenAt(tokens, first), article);
  if (isOffice && next.capital && next.cased && !is(next, stops | says)) {
    let end = at + 1;
    while (end < tokens.length && tokenAt(tokens, end).capital && !is(tokenAt(tokens, end), stops)) end++;
    return end;
  }
  const opens =
    is(next, article | wordClass.title | wordClass.unnamed) ||
    (is(next, wordClass.roleWord) && !next.capital);
  if (!opens) return at;
  let end = at + 1;
  let hasRole = false;
  for (; end < tokens.length && end - at < 12; end++) {
    const token = tokenAt(tokens, end);
    if (is(token, wordClass.title | wordClass.unnamed | wordClass.organisation)) hasRole = true;
    if (is(token, inside) && goesOn(tokens, end)) continue;
    if (is(token, punctuation | stops | that | says | relative)) break;
  }
  return hasRole ? end : at;
}

/** The source that ends before `to`; empty where the clause begins with its verb. */
export function sourceBefore(tokens: readonly Token[], to: number): readonly Token[] {
  let end = to;
  while (end > 0 && is(tokenAt(tokens, end - 1), adverb)) end--;
  if (end > 0 && is(tokenAt(tokens, end - 1), comma)) return aroundApposition(tokens, end - 1);
  const start = clauseStart(tokens, end);
  const clause = tokens.slice(start, end);
  if (clause.length === 0) {
    const isJoined = start > 0 && is(tokenAt(tokens, start - 1), joins);
    return isJoined ? leadingSource(tokens.slice(clauseStart(tokens, start - 1), start - 1)) : none;
  }
  return clause.length > longest ? leadingSource(clause) : trimmed(clause);
}

function clauseStart(tokens: readonly Token[], end: number): number {
  let start = end;
  for (; start > 0; start--) {
    const token = tokenAt(tokens, start - 1);
    if (is(token, joins)) {
      const names = tokenAt(tokens, start - 2).capital && start < end && tokenAt(tokens, start).capital;
      if (!names) break;
    } else if (is(token, punctuation | that)) break;
  }
  return start;
}

/** "Ivan Petrov, the spokesman, said": the head with what stands between the commas. `at`: the comma before the cue. */
function aroundApposition(tokens: readonly Token[], at: number): readonly Token[] {
  const middle = clauseStart(tokens, at);
  if (middle === at || middle === 0 || !is(tokenAt(tokens, middle - 1), comma)) return none;
  const start = clauseStart(tokens, middle - 1);
  const head = trimmed(tokens.slice(start, middle - 1));
  const [first] = head;
  if (first === undefined || head.length > longest) return none;
  const isRelative = is(tokenAt(tokens, middle), relative);
  return isRelative ? head : tokens.slice(tokens.indexOf(first), at);
}

/** Without the time and the place that open a sentence, and without particles at the end. */
function trimmed(clause: readonly Token[]): readonly Token[] {
  let from = 0;
  while (from < clause.length && is(tokenAt(clause, from), adverb | joins)) from++;
  if (
    from < clause.length &&
    is(tokenAt(clause, from), stops | inside) &&
    !is(tokenAt(clause, from), article)
  ) {
    from = clause.findLastIndex((token) => is(token, stops | inside)) + 1;
    if (from < clause.length - 1 && is(tokenAt(clause, from), wordClass.place)) from++;
  }
  return withoutTail(clause.slice(from));
}

function withoutTail(tokens: readonly Token[]): readonly Token[] {
  let end = tokens.length;
  while (end > 0 && is(tokenAt(tokens, end - 1), particle | comma | inside | joins | adverb)) end--;
  return tokens.slice(0, end);
}

/** What a clause begins with, as far as it may be somebody: capitals and words that stand for speakers. */
export function leadingSource(clause: readonly Token[]): readonly Token[] {
  let from = 0;
  while (from < clause.length && is(tokenAt(clause, from), adverb | joins)) from++;
  if (from < clause.length && is(tokenAt(clause, from), stops)) return none;
  let to = from;
  while (
    to < clause.length &&
    (tokenAt(clause, to).capital || is(tokenAt(clause, to), speakers | inside | article | wordClass.roleWord))
  ) {
    if (is(tokenAt(clause, to), stops | punctuation)) break;
    to++;
  }
  return withoutTail(clause.slice(from, to));
}

/** The source that a particle marks, or the subject before a comma: "岸田首相は「…」と述べた", "Bakan Kaya, “…” dedi". */
export function subjectOf(before: readonly Token[]): readonly Token[] {
  const marked = before.findLastIndex((token) => is(token, particle));
  if (marked > 0) return trimmed(before.slice(clauseStart(before, marked), marked));
  let end = before.length;
  while (end > 0 && is(tokenAt(before, end - 1), comma | adverb)) end--;
  const clause = before.slice(clauseStart(before, end), end);
  return clause.length > longest ? leadingSource(clause) : trimmed(clause);
}

const empty: Token = {
  start: 0,
  end: 0,
  word: '',
  classes: wordClass.end,
  capital: false,
  cased: false,
  acronym: false,
};

const tokenAt = (tokens: readonly Token[], at: number): Token => tokens[at] ?? empty;
