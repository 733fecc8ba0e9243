// Rule-based number formatting (Unicode TR 35, part 3, "Rule-Based Number Formatting"): writes a whole number as a locale's
// spell-out rules do. The generator of the number words runs it, and so do the tests that read back what it writes.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** @typedef {{ base: number, divisor: number, text: string }} Rule */
/** @typedef {Map<string, Rule[]>} Rules rules by the name of their set, ascending by base */

/**
 * @param {string} locale with a file in cldr-rbnf
 * @returns {Rules}
 */
export function rulesOf(locale) {
  const file = require.resolve(`cldr-rbnf/rbnf/${locale}.json`);
  /** @type {Record<string, [string, string][]>} */
  const sets = JSON.parse(readFileSync(file, 'utf8')).rbnf.rbnf.SpelloutRules ?? {};
  return new Map(
    Object.entries(sets)
      .filter(([name]) => name.startsWith('%'))
      .map(([name, rows]) => [name, rows.flatMap(([key, text]) => ruleOf(key, text))]),
  );
}

/**
 * @param {string} key "100" or "80/20"; "-x", "x.x" and the like are no rules for whole numbers
 * @param {string} text
 * @returns {Rule[]}
 */
function ruleOf(key, text) {
  const [, base = '', radix = '10'] = /^(\d+)(?:\/(\d+))?$/u.exec(key) ?? [];
  if (base === '') return [];
  const value = Number(base);
  const exponent = value === 0 ? 0 : Math.floor(Math.log(value) / Math.log(Number(radix)) + 1e-9);
  return [
    { base: value, divisor: Number(radix) ** exponent, text: text.replace(/;$/u, '').replace(/^'/u, '') },
  ];
}

/**
 * @param {Rules} rules
 * @param {string} set
 * @param {number} value a whole number from 0 to 10^15
 * @returns {string | null} null where the rules fall back on digits
 */
export function spellOut(rules, set, value) {
  const list = rules.get(set);
  const rule = list?.findLast(({ base }) => base <= value);
  if (list === undefined || rule === undefined) return null;
  const quotient = Math.floor(value / rule.divisor);
  const remainder = value % rule.divisor;
  let text = rule.text;
  // What stands in brackets is left out where nothing remains.
  text = text.replaceAll(/\[([^\]]*)\]/gu, remainder === 0 ? '' : '$1');
  text = text.replaceAll(/\$\((cardinal|ordinal),([^)]*)\)\$/gu, (_, type, forms) =>
    pluralForm(rules, type, forms, quotient),
  );
  let failed = false;
  text = text.replaceAll(/(←|→|=)(%?[^←→=]*)\1|→→→|←←|→→/gu, (whole, sign, name) => {
    const number = sign === '=' ? value : sign === '←' || whole === '←←' ? quotient : remainder;
    if (name?.startsWith('#') || name?.startsWith('0')) {
      failed = true;
      return '';
    }
    const spelt = spellOut(rules, name === undefined || name === '' ? set : name, number);
    if (spelt === null) failed = true;
    return spelt ?? '';
  });
  return failed ? null : text;
}

/** @type {Intl.PluralRules | undefined} */
let plurals;
let pluralsOf = '';

/**
 * @param {Rules} rules
 * @param {string} type
 * @param {string} forms "one{тысяча}few{тысячи}other{тысяч}"
 * @param {number} value
 * @returns {string}
 */
function pluralForm(rules, type, forms, value) {
  const language = languageOf.get(rules) ?? 'en';
  if (plurals === undefined || pluralsOf !== language + type) {
    plurals = new Intl.PluralRules(language, { type: /** @type {Intl.PluralRuleType} */ (type) });
    pluralsOf = language + type;
  }
  const byName = new Map(
    [...forms.matchAll(/(\w+)\{([^}]*)\}/gu)].map(([, name, form]) => [name, form ?? '']),
  );
  return byName.get(plurals.select(value)) ?? byName.get('other') ?? '';
}

/** @type {WeakMap<Rules, string>} */
const languageOf = new WeakMap();

/**
 * @param {string} locale
 * @returns {Rules} rules that know which language's plurals they use
 */
export function rulesFor(locale) {
  const rules = rulesOf(locale);
  languageOf.set(rules, locale);
  return rules;
}

/**
 * @param {Rules} rules
 * @param {'cardinal' | 'ordinal'} kind
 * @returns {string[]} the public sets of a kind
 */
export function setsOf(rules, kind) {
  return [...rules.keys()].filter(
    (name) =>
      !name.startsWith('%%') &&
      !/year|days|lenient/u.test(name) &&
      (kind === 'ordinal') === name.includes('ordinal'),
  );
}
