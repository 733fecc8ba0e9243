/**
 * Who may have said a quotation, from the words before it and behind it in its sentence. Each way of saying so gives a
 * candidate with a weight; the heaviest is proposed, the others are the next choices. The weights only order the ways: a cue
 * that touches the quotation ("…,” kata X", "X: “…") before one that is further off in the sentence.
 */
import type { QuoteLanguage } from './languages/quote-language.ts';
import { wordClass } from './languages/word-class.ts';
import { type Attribution, type CueKind, nobody } from './reading.ts';
import { leadingSource, sourceBefore, sourceBehind, subjectOf } from './sources.ts';
import { asked, is, sliceOf, speakerFrom, unknownSpeaker } from './speaker.ts';
import type { Token } from './tokens.ts';

const {
  says,
  selfSays,
  according,
  accordingAfter,
  relays,
  that,
  adverb,
  comma,
  colon,
  dash,
  end,
  particle,
  behindOnly,
} = wordClass;

export interface Candidate extends Attribution {
  weight: number;
}

/** A candidate at least this heavy touches its quotation. */
export const touching = 7;

export interface Surroundings {
  text: string;
  /** Of the same sentence, in the order of the text. */
  before: readonly Token[];
  behind: readonly Token[];
  /** What was said ends without a full stop, so that its sentence goes on behind it. */
  goesOn: boolean;
  /** The words behind lead to the next quotation, by a colon or the like. */
  leadsOn: boolean;
}

/** Heaviest first. */
export function attributionsIn(around: Surroundings, language: QuoteLanguage): Candidate[] {
  const found = [...fromBehind(around, language), ...fromBefore(around, language)];
  const sentence = [...around.before, ...around.behind];
  const secret = sentence.some((token) => is(token, wordClass.secret));
  const relayedBy = relayIn(around.text, sentence);
  const all = found.map((one) => ({
    ...one,
    relayedBy,
    anonymity: secret && !one.isPronoun ? asked(one) : one.anonymity,
  }));
  return all.toSorted((a, b) => b.weight - a.weight).filter(isFirstOfItsKind);
}

const isFirstOfItsKind = (one: Candidate, at: number, all: Candidate[]) =>
  all.findIndex(({ source, cue }) => source?.start === one.source?.start && cue?.start === one.cue?.start) ===
  at;

function relayIn(text: string, tokens: readonly Token[]): string {
  const at = tokens.findIndex((token) => is(token, relays));
  return at === -1 ? '' : sliceOf(text, sourceBehind(tokens, at + 1));
}

function* fromBehind(around: Surroundings, language: QuoteLanguage): Generator<Candidate> {
  const { behind: tokens, before, text, goesOn, leadsOn } = around;
  let first = 0;
  while (first < tokens.length && is(tokenAt(tokens, first), comma | dash | particle | that)) first++;
  const opened = first > 0 || goesOn || is(tokenAt(tokens, 0), says | selfSays | according | behindOnly);
  const [sign] = tokens;
  const make = maker(text, language);
  let cues = 0;
  for (let at = first; at < tokens.length && cues < 3; at++) {
    const token = tokenAt(tokens, at);
    const lead = at - first;
    // A new sentence that leads to the next quotation says nothing of this one.
    const far = opened ? 4 : leadsOn ? 1 : 3;
    if (is(token, says | selfSays) || (lead === 0 && is(token, behindOnly))) {
      cues++;
      const near = opened && lead <= 1 ? 10 : far;
      if (is(token, selfSays)) {
        const subject = subjectOf(before);
        yield make(near, 'verb', token, subject);
        continue;
      }
      const isFirst = lead === 0 || is(tokenAt(tokens, at - 1), comma);
      const after = isFirst || language.verbFirst ? sourceBehind(tokens, at + 1) : [];
      if (after.length > 0) yield make(near, 'verb', token, after);
      else {
        const source = sourceBefore(tokens, at);
        const touches = source[0] !== undefined && source[0] === tokens[first];
        if (source.length > 0) yield make(opened && touches ? 9 : far, 'verb', token, source);
        else if (lead === 0) {
          const subject = subjectOf(before);
          yield make(subject.length > 0 ? 9 : 5, 'verb', token, subject);
        } else yield make(far - 0.5, 'verb', token, sourceBehind(tokens, at + 1));
      }
    } else if (is(token, according)) {
      const source = sourceBehind(tokens, at + 1);
      if (source.length > 0) {
        cues++;
        yield make(opened && lead <= 1 ? 9 : far, 'according', token, source);
      }
    } else if (is(token, accordingAfter)) {
      const source = sourceBefore(tokens, at);
      if (source.length > 0) yield make(opened ? 8 : far, 'according', token, source);
    }
  }
  if (cues === 0 && sign !== undefined && is(sign, dash)) {
    const source = sourceBehind(tokens, 1);
    const isAll = source.at(-1) === tokens.at(-1) && source.every(({ word }) => word !== '-');
    if (source[0]?.capital === true && isAll) yield make(7, 'dash', sign, source);
  }
}

function* fromBefore(around: Surroundings, language: QuoteLanguage): Generator<Candidate> {
  const { before: tokens, text } = around;
  const last = tokens.at(-1);
  if (last === undefined) return;
  const make = maker(text, language);
  const joint = is(last, colon) ? 9 : is(last, comma) ? 8.5 : is(last, that | says) ? 8 : 5;
  let cues = 0;
  for (let at = tokens.length - 1; at >= 0 && cues < 2; at--) {
    const token = tokenAt(tokens, at);
    if (is(token, end)) break;
    if (is(token, says | selfSays)) {
      cues++;
      const weight = (isTail(tokens, at) ? joint : Math.min(joint, 5)) - (cues - 1) * 3;
      const source = is(token, selfSays) ? [] : sourceBefore(tokens, at);
      const after = source.length === 0 || language.verbFirst ? sourceBehind(tokens, at + 1) : [];
      const chosen = after.length > 0 && !is(token, selfSays) ? after : source;
      yield make(chosen.length === 0 ? weight - 1 : weight, 'verb', token, chosen);
    } else if (is(token, according)) {
      const source = sourceBehind(tokens, at + 1);
      if (source.length === 0) continue;
      cues++;
      const touches = is(last, comma | colon) && source.at(-1) === tokens.at(-2);
      yield make(touches ? 7 : 5, 'according', token, source);
    } else if (is(token, accordingAfter)) {
      const source = sourceBefore(tokens, at);
      if (source.length > 0) yield make(6, 'according', token, source);
      cues++;
    }
  }
  if (cues === 0 && is(last, colon)) yield* fromColon(tokens, last, make);
}

/** "X: “…”": all before the colon is the speaker, else what its sentence begins with. */
function* fromColon(
  tokens: readonly Token[],
  sign: Token,
  make: (weight: number, kind: CueKind, cue: Token, source: readonly Token[]) => Candidate,
): Generator<Candidate> {
  const words = tokens.slice(0, -1);
  const leading = leadingSource(words);
  if (leading.length === 0) return;
  if (leading.length === words.length && words.length <= 8) yield make(7.5, 'colon', sign, leading);
  else if (leading.length > 1) yield make(5, 'colon', sign, leading);
}

/** Whether nothing but whom it is said to stands between the cue and the quotation. */
function isTail(tokens: readonly Token[], at: number): boolean {
  return tokens.length - at <= 12 && !tokens.slice(at + 1, -1).some((token) => is(token, comma | says | end));
}

function maker(text: string, language: QuoteLanguage) {
  return (weight: number, cueKind: CueKind, cue: Token, source: readonly Token[]): Candidate => {
    const [first] = source;
    const last = source.at(-1);
    const span = first === undefined || last === undefined ? null : { start: first.start, end: last.end };
    const speaker =
      span === null
        ? { ...unknownSpeaker, isPronoun: is(cue, selfSays) }
        : speakerFrom(text, source, language);
    return {
      ...nobody,
      ...speaker,
      weight: span === null ? weight - 0.5 : weight,
      source: span,
      cue: { start: cue.start, end: cue.end },
      cueKind,
      polarity: is(cue, wordClass.denies) ? 'denies' : 'affirms',
    };
  };
}

const empty: Token = {
  start: 0,
  end: 0,
  word: '',
  classes: end | adverb,
  capital: false,
  cased: false,
  acronym: false,
};
const tokenAt = (tokens: readonly Token[], at: number): Token => tokens[at] ?? empty;
