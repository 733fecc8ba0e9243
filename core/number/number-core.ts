/**
 * The number itself, without modifier and unit: the sum of its parts ("3 juta", "dua ratus lima puluh ribu", "1.2 lakh", "half a
 * million"), a short magnitude behind digits ("4.5bn"), a fraction ("two thirds").
 */
import { scaleDecimal } from './decimal.ts';
import { numberWordAt, pastHyphen, wordAt, written } from './line.ts';
import type { Line } from './line.ts';
import type { NumberForm, Reason } from './reading.ts';
import { oneByArticle, type Sum } from './partial-sum.ts';
import { shareAfter } from './share.ts';
import { shortMagnitudeAt } from './short-magnitude.ts';
import { valuesOfSum } from './sum.ts';
import { sumAt } from './sum-at.ts';
import { changed } from './values.ts';
import type { Values } from './values.ts';
import { fractionAfter } from './word-fraction.ts';

export interface Core {
  from: number;
  to: number;
  values: Values;
  form: NumberForm;
  /** Exponent of the magnitude written behind the only coefficient: what a range spreads over both ends. */
  spread: number;
  /** "dua puluhan", "20 ribuan": about that many. */
  about: boolean;
  /** "And more" stands inside it: 一千多万. */
  more: boolean;
  /** Cannot stand alone: "half" wants a unit behind it. */
  dependent: boolean;
  why: Reason[];
}

/** `money` tells that a currency stands before the number, which decides what "M" is. */
export function numberAt(line: Line, from: number, money: boolean): Core | null {
  const sum = sumAt(line, from) ?? aloneArticle(line, from);
  if (sum === null) return null;
  const { locale } = line.convention;
  const core: Core = {
    from,
    to: sum.to,
    values: valuesOfSum(sum.terms, locale),
    form: !sum.digits ? 'words' : sum.words ? 'mixed' : 'digits',
    spread: sum.terms.length === 1 ? (sum.terms[0]?.exponent ?? 0) : 0,
    about: sum.about,
    more: sum.more,
    dependent: sum.dependent,
    why: sum.why,
  };
  const fraction = fractionAfter(line, sum, sumAt);
  if (fraction === 'ordinal') return null;
  if (fraction !== null) return explained(line, { ...core, ...fraction, dependent: false, spread: 0 });
  const share = shareAfter(line, sum, sumAt);
  if (share !== null) return shareOf(line, { ...core, ...share, spread: 0 });
  return explained(line, aboutThat(line, shortened(line, core, sum, money)));
}

/** A share is explained by its value, in figures too. */
function shareOf(line: Line, share: Core): Core {
  const text = written(line, share.from, share.to);
  const form = share.form === 'words' && /\p{Nd}/u.test(text) ? 'mixed' : share.form;
  return { ...share, form, why: [{ part: 'words', text, value: share.values[0]?.value ?? '' }] };
}

/** "a fifth", "a hundredth": the article counts one before a denominator. */
function aloneArticle(line: Line, from: number): Sum | null {
  const article = numberWordAt(line, from)?.role === 'article';
  if (!article) return null;
  const one = oneByArticle(from);
  const fraction = fractionAfter(line, one, sumAt);
  return fraction === null || fraction === 'ordinal' ? null : one;
}

/** "4.5bn", "37 mil M": a magnitude in letters behind digits. */
function shortened(line: Line, core: Core, sum: Sum, money: boolean): Core {
  const isFree = sum.digits && sum.terms.length === 1 && core.spread < 6;
  if (!isFree && !(sum.words && core.spread === 0 && wordAt(line, core.to).length > 1)) return core;
  const short = shortMagnitudeAt(line, core.to, core.values, money);
  if (short === null) return core;
  return {
    ...core,
    to: short.to,
    values: short.values,
    form: sum.digits ? 'mixed' : 'words',
    spread: core.spread + short.exponent,
    why: [...core.why, short.why],
  };
}

/** "dua puluhan", "20 ribuan", "5 jutaan": a word for an unstated number behind a stated one says "about". */
function aboutThat(line: Line, core: Core): Core {
  const at = pastHyphen(line, core.to);
  const vague = line.rules.table.vague.get(wordAt(line, at));
  if (vague === undefined || !vague.about || core.about) return core;
  const exponent = vague.exponent + String(vague.low).length - 1;
  const why: Reason = { part: 'magnitude', text: written(line, at, at + 1), exponent };
  return {
    ...core,
    to: at + 1,
    values: changed(core.values, (value) => scaleDecimal(value, exponent)),
    form: core.form === 'digits' ? 'mixed' : core.form,
    spread: exponent,
    about: true,
    why: [...core.why, why],
  };
}

/** A number in words is explained as a whole. */
function explained(line: Line, core: Core): Core {
  if (core.form !== 'words') return core;
  const [only] = core.values;
  return {
    ...core,
    why: [{ part: 'words', text: written(line, core.from, core.to), value: only?.value ?? '' }],
  };
}
