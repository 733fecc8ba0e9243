/**
 * Which characters group digits and which one begins the decimals, by language. From CLDR (words/separators.ts, symbols of
 * the Latin numbering system); where print practice is wider than CLDR, more characters are given. Spaces stand for
 * U+00A0, U+202F and, in running text, the plain space.
 */
import { separatorTable } from './words/separators.ts';

export interface Convention {
  /** BCP 47 tag of the convention, for the explanation. */
  locale: string;
  /** Every character that groups. */
  group: string;
  /** Every character that begins decimals. */
  decimal: string;
  /** True where N.NNN and N,NNN must not be decided: language unknown, or a text that uses both ways. */
  doubtful: boolean;
}

const spaces = "\u00a0\u202f\u2009 '’";
const point = { group: `,${spaces}`, decimal: '.' };
const comma = { group: `.${spaces}`, decimal: ',' };

/** Where the news writes otherwise than CLDR. */
const byHand: Record<string, { group: string; decimal: string }> = {
  ar: { group: `,٬${spaces}`, decimal: '.٫' },
  fa: { group: `,٬${spaces}`, decimal: '.٫' },
  ur: { group: `,٬${spaces}`, decimal: '.٫' },
  ps: { group: `,٬${spaces}`, decimal: '.٫' },
  'de-ch': point,
  'de-li': point,
  'it-ch': point,
  'ms-id': comma,
  'ms-bn': comma,
  'es-pe': point,
};

/** Tags that CLDR keeps its tables under another name for, and that texts and language detectors still carry. */
const olderTags: ReadonlyMap<string, string> = new Map([
  ['tl', 'fil'],
  ['no', 'nb'],
  ['iw', 'he'],
  ['in', 'id'],
  ['ji', 'yi'],
  ['mo', 'ro'],
  ['sh', 'sr'],
]);

let table: ReadonlyMap<string, { group: string; decimal: string }> | null = null;

function conventions(): ReadonlyMap<string, { group: string; decimal: string }> {
  table ??= new Map(
    Object.entries(separatorTable).flatMap(([signs, tags]) =>
      tags.split(' ').map((tag): [string, { group: string; decimal: string }] => {
        const group = signs.charAt(0) === ' ' ? spaces : `${signs.charAt(0)}${spaces}`;
        return [tag, { group, decimal: signs.charAt(1) }];
      }),
    ),
  );
  return table;
}

/** The convention of a language tag; doubtful where the language has no row. */
export function conventionOf(tag: string): Convention {
  const [written = '', ...rest] = tag.toLowerCase().replaceAll('_', '-').split('-');
  const language = olderTags.get(written) ?? written;
  const lower = [language, ...rest].join('-');
  const region = rest.find((part) => part.length === 2 || part === '419') ?? '';
  for (const candidate of [lower, `${language}-${region}`, language]) {
    const found =
      (Object.hasOwn(byHand, candidate) ? byHand[candidate] : undefined) ?? conventions().get(candidate);
    if (found === undefined) continue;
    // Austria groups with blanks by CLDR and with full stops in print: what the language does is read too, where it can be.
    const base = conventions().get(language)?.group ?? '';
    const group =
      found.group +
      base
        .split('')
        .filter((sign) => !found.group.includes(sign) && !found.decimal.includes(sign))
        .join('');
    return { locale: language, group, decimal: found.decimal, doubtful: false };
  }
  return { locale: 'und', group: '', decimal: '', doubtful: true };
}

/** Languages that put a plain space between groups in running text: those whose only group sign is a blank. */
export function groupsWithSpaces({ group, doubtful }: Convention): boolean {
  return !doubtful && !group.includes('.') && !group.includes(',');
}
