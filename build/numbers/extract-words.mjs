// Inverts a locale's spell-out rules: which words stand for a number that is added, and which multiply what stands before
// them. The reader puts such words together again by size (core/number/sum-at.ts), so only words are needed here, not
// the rules by which CLDR joins them.

import { rulesFor, setsOf, spellOut } from './rbnf.mjs';

const factors = [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 21, 25, 100, 101];
const scales = [10, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e15];

/** What CLDR writes between the parts of a compound: soft hyphen, zero width space, word joiner. */
export const clean = (/** @type {string} */ text) => text.replaceAll(/[\u00AD\u200B\u2060]/gu, '').trim();

const tokens = (/** @type {string} */ text) =>
  clean(text)
    .toLowerCase()
    .split(/[\s-]+/u)
    .filter(Boolean);

/**
 * @typedef {object} Words
 * @property {Map<string, { value: number, room: number }>} adds by word; only something smaller than `room` may follow
 * @property {Map<string, { exponent: number, bare: boolean }>} scales by word; bare: may stand for one of its kind
 * @property {Map<string, number>} teens suffixes that add ten ("belas")
 * @property {Map<string, number>} ordinals by word
 * @property {Set<string>} joins words between the parts ("und")
 */

/** Sets that write the base forms; the others decline them, which only the promised languages need. */
const baseForms = /^%spellout-(?:numbering|cardinal)(?:-masculine|-feminine|-neuter|-common|-verbose)?$/u;

/**
 * @param {string} locale
 * @param {boolean} declined whether the words of all cases are wanted, and ordinals
 * @returns {Words}
 */
export function extractWords(locale, declined) {
  const rules = rulesFor(locale);
  /** @type {Words} */
  const words = {
    adds: new Map(),
    scales: new Map(),
    teens: new Map(),
    ordinals: new Map(),
    joins: new Set(),
  };
  const cardinals = setsOf(rules, 'cardinal').filter((set) => declined || baseForms.test(set));
  for (const [set, list] of rules) {
    if (/ordinal|lenient|year|days|fraction|time/u.test(set) || isOrdinalPart(set, list)) continue;
    if (!declined && !set.startsWith('%%') && !baseForms.test(set)) continue;
    for (const rule of list) addWord(words, rules, set, rule);
  }
  for (const set of cardinals) {
    for (let value = 11; value < 20; value += 1) {
      const whole = tokens(spellOut(rules, set, value) ?? '');
      if (whole.length === 1 && isSpaced(whole[0])) put(words, whole[0], value, 0);
    }
  }
  for (const set of cardinals) addScales(words, rules, set, cardinals);
  addTeens(words, rules, cardinals);
  if (declined) addOrdinals(words, rules);
  addJoins(words, rules, cardinals);
  return words;
}

/** Private sets that only ordinals use hold endings. */
function isOrdinalPart(/** @type {string} */ set, /** @type {import('./rbnf.mjs').Rule[]} */ list) {
  return set.startsWith('%%') && list.some(({ base, text }) => base === 0 && !text.includes('='));
}

/**
 * @param {Words} words
 * @param {import('./rbnf.mjs').Rules} rules
 * @param {string} set
 * @param {import('./rbnf.mjs').Rule} rule
 */
function addWord(words, rules, set, { base, divisor, text }) {
  if (/[←=#]/u.test(text) || (set.startsWith('%%') && base === 0)) return;
  const goesOn = text.includes('→');
  const value = base - (base % divisor);
  const isRound = base === value && base >= 10;
  const room = goesOn ? divisor : base >= 20 ? Math.min(trailing(base), divisor) : 0;
  const whole = tokens(spellOut(rules, set, base) ?? '');
  if (whole.length === 1) put(words, whole[0], base, isRound && (goesOn || base > 10) ? room : 0);
  if (!goesOn || isRound) return;
  const [head = '', ...rest] = tokens(text.replaceAll(/\[[^\]]*\]/gu, ' ').replace(/→.*$/u, ' '));
  if (rest.length === 0 && !text.startsWith('→')) put(words, head, value, divisor);
}

function put(
  /** @type {Words} */ words,
  /** @type {string | undefined} */ word,
  /** @type {number} */ value,
  /** @type {number} */ room,
) {
  if (word === undefined || word === '' || /[\d#]/u.test(word) || value > 1e15) return;
  const known = words.adds.get(word);
  if (known === undefined || (known.value === value && known.room < room))
    words.adds.set(word, { value, room });
}

/** Scripts without spaces write a compound of several words as one. */
const isSpaced = (/** @type {string | undefined} */ word) =>
  !/[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(
    word ?? '',
  );

const trailing = (/** @type {number} */ value) =>
  10 ** (String(value).length - String(value).replace(/0+$/u, '').length);

/** What stands behind "two", "three" … in two hundred, three thousand is a word that multiplies. */
function addScales(
  /** @type {Words} */ words,
  /** @type {import('./rbnf.mjs').Rules} */ rules,
  /** @type {string} */ set,
  /** @type {string[]} */ sets,
) {
  for (const scale of scales) {
    const rule = rules.get(set)?.findLast(({ base }) => base <= scale);
    if (rule === undefined) continue;
    const exponent = Math.round(Math.log10(scale));
    for (const factor of factors) {
      const value = factor * scale;
      if (exponent === 1 && factor > 9) continue;
      const spelt = spellOut(rules, set, value);
      if (spelt === null) continue;
      const whole = clean(spelt).toLowerCase();
      for (const other of sets) {
        const own = clean(spellOut(rules, other, factor) ?? '').toLowerCase();
        if (own === '' || !whole.startsWith(own) || whole.length === own.length) continue;
        const rest = tokens(whole.slice(own.length));
        if (rest.length === 1 && isOwnRule(rules, set, value, scale))
          putScale(words, rest[0], exponent, false);
      }
    }
    const one = tokens(spellOut(rules, set, scale) ?? '');
    if (one.length === 1 && words.scales.get(one[0] ?? '')?.exponent === exponent)
      putScale(words, one[0], exponent, true);
  }
}

/** Whether the rule that writes a value multiplies by this very scale. */
function isOwnRule(
  /** @type {import('./rbnf.mjs').Rules} */ rules,
  /** @type {string} */ set,
  /** @type {number} */ value,
  /** @type {number} */ scale,
) {
  let name = set;
  for (let step = 0; step < 5; step += 1) {
    const rule = rules.get(name)?.findLast(({ base }) => base <= value);
    const passed = /^=(%[^=]+)=$/u.exec(rule?.text.trim() ?? '')?.[1];
    if (passed === undefined)
      return rule?.divisor === scale && (rule.text.includes('←') || (rule.base === scale && value === scale));
    name = passed;
  }
  return false;
}

function putScale(
  /** @type {Words} */ words,
  /** @type {string | undefined} */ word,
  /** @type {number} */ exponent,
  /** @type {boolean} */ bare,
) {
  if (word === undefined || /[\d#]/u.test(word)) return;
  const known = words.scales.get(word);
  if (known === undefined || known.exponent === exponent)
    words.scales.set(word, { exponent, bare: bare || known?.bare === true });
}

/** "dua belas": a word behind a unit that is no number of its own. */
function addTeens(
  /** @type {Words} */ words,
  /** @type {import('./rbnf.mjs').Rules} */ rules,
  /** @type {string[]} */ sets,
) {
  for (const set of sets) {
    for (let value = 12; value < 20; value += 1) {
      const [first = '', last = '', ...rest] = tokens(spellOut(rules, set, value) ?? '');
      const unit = words.adds.get(first)?.value;
      if (rest.length === 0 && unit === value - 10 && last !== '' && words.adds.get(last)?.value !== 10)
        words.teens.set(last, 10);
    }
  }
}

function addOrdinals(/** @type {Words} */ words, /** @type {import('./rbnf.mjs').Rules} */ rules) {
  for (const set of setsOf(rules, 'ordinal')) {
    for (const value of [
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 30, 40, 50, 60, 70, 80, 90, 100,
      1000, 1e6, 1e9,
    ]) {
      const spelt = tokens(spellOut(rules, set, value) ?? '');
      const word = spelt.length === 1 ? (spelt[0] ?? '') : '';
      if (word !== '' && !words.adds.has(word) && !words.scales.has(word) && !words.ordinals.has(word))
        words.ordinals.set(word, value);
    }
  }
}

/** What stands between the parts and is no number: "and", "y", "og". */
function addJoins(
  /** @type {Words} */ words,
  /** @type {import('./rbnf.mjs').Rules} */ rules,
  /** @type {string[]} */ sets,
) {
  for (const set of sets) {
    for (const value of [21, 45, 101, 105, 121, 1001, 2005, 1_000_001]) {
      for (const word of tokens(spellOut(rules, set, value) ?? '')) {
        if (
          isSpaced(word) &&
          !words.adds.has(word) &&
          !words.scales.has(word) &&
          !words.teens.has(word) &&
          word.length <= 5 &&
          /^\p{L}+$/u.test(word)
        )
          words.joins.add(word);
      }
    }
  }
}
