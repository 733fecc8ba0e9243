/**
 * Units and currencies written alike in every language: symbols and codes (UCUM, ISO 4217). Symbols are matched in lower
 * case, so none stands here that changes its meaning with its case.
 */
import type { Language, ShortMagnitude, Unit } from './language.ts';
import { codes, unitsOf } from './table.ts';

/** Currency signs, by sign; a letter group before "$" names the dollar (US$, A$). */
export const currencySigns: ReadonlyMap<string, string> = new Map(
  codes(`
    USD: $
    EUR: €
    GBP: £
    JPY: ¥, ￥
    INR: ₹
    KRW: ₩
    TRY: ₺
    RUB: ₽
    UAH: ₴
    VND: ₫
    THB: ฿
    PHP: ₱
    ILS: ₪
    NGN: ₦
  `),
);

export const dollarPrefixes: ReadonlyMap<string, string> = new Map(
  codes(`
    USD: us, u.s.
    AUD: a, au
    CAD: c, ca
    SGD: s, sg
    HKD: hk
    NZD: nz
    TWD: nt
    BRL: r
  `),
);

/** What a bare "$" or "¥" or "Rs" means, by region of the document's language; else the sign's own row. */
export const regionalSigns: Readonly<Record<string, string>> = {
  'au $': 'AUD', 'ca $': 'CAD', 'sg $': 'SGD', 'hk $': 'HKD', 'nz $': 'NZD', 'cn ¥': 'CNY', 'pk rs': 'PKR', 'lk rs': 'LKR', 'np rs': 'NPR',
}; // prettier-ignore

const isoCodes =
  'usd eur gbp jpy cny idr myr sgd aud cad chf hkd nzd inr krw thb php vnd try rub uah sar aed kwd qar egp ils brl mxn zar sek nok dkk pln bgn lbp iqd irr pkr';

export const sharedPrefixes: [string, string][] = [
  ...isoCodes.split(' ').map((code): [string, string] => [code, code.toUpperCase()]),
  ['rp', 'IDR'],
  ['rs', 'INR'],
  ['rm', 'MYR'],
];

export const sharedUnits: [string, Unit][] = [
  ...unitsOf('percent', '%: %, ％, ٪, wt%, wt.%, vol%, mol%'),
  ...unitsOf('money', [...currencySigns].map(([sign, code]) => `${code}: ${sign}`).join('\n')),
  ...isoCodes
    .split(' ')
    .filter((code) => code !== 'try')
    .map((code): [string, Unit] => [code, { kind: 'money', code: code.toUpperCase() }]),
  ...unitsOf(
    'measure',
    `
    km: km
    m: m
    cm: cm
    mm: mm
    kg: kg
    g: g, gr
    mg: mg
    t: t
    L: l
    mL: ml
    ha: ha
    km2: km², km2
    m2: m², m2
    m3: m³, m3
    km/h: km/h, kmh, kph
    m/s: m/s
    W: watt
    kW: kw
    MW: mw
    GW: gw
    kW.h: kwh
    Cel: °c, ° c
    [degF]: °f, ° f
    deg: °
    [mi_i]: mi, mile, miles
    h: h
    s: s
    min: min
    dB: db
    Hz: hz
    By: byte, bytes
    [nmi_i]: nm
    [ft_i]: ft
    ‰: ‰
    [ppm]: ppm
    [ppb]: ppb
    um: µm, μm
    Ao: å
    eV: ev
    keV: kev
    mbar: mbar
    kPa: kpa
    hPa: hpa
    ug: µg, μg
    mmol: mmol
    [lb_av]: lb, lbs
    [oz_av]: oz
  `,
  ),
];

/** Letters of magnitude behind digits that every language knows. */
export const sharedShorts: [string, ShortMagnitude][] = [
  ['k', { exponent: 3, where: ['joined'] }],
  ['K', { exponent: 3, where: ['joined'] }],
  ['M', { exponent: 6, where: ['joined', 'money'] }],
  ['G', { exponent: 9, where: ['joined'] }],
];

/** A language of which only the digits are read: separators, symbols and units that need no words. */
export const wordless: Language = {
  words: new Map(),
  grammar: {
    unitFirst: false,
    fourTwenty: false,
    zeros: false,
    tail: false,
    rows: false,
    hundredless: false,
    andJoins: false,
    capitalNouns: false,
    denominators: '',
  },
  fractions: new Map(),
  ordinals: new Map(),
  notNumbers: new Set(),
  vague: new Map(),
  shorts: new Map(sharedShorts),
  negatives: new Set(),
  before: new Map(
    Object.entries({
      '~': '≈',
      '≈': '≈',
      '±': '≈',
      '>': '>',
      '<': '<',
      '≥': '≥',
      '≤': '≤',
      '∼': '≈',
      '≃': '≈',
      '⩽': '≤',
      '⩾': '≥',
      '≲': '≤',
      '≳': '≥',
    }),
  ),
  after: new Map(),
  notAfter: new Set(),
  openers: new Map(),
  joints: new Set(),
  listed: new Set(),
  shares: new Set(),
  units: new Map(sharedUnits),
  prefixes: new Map(sharedPrefixes),
  factors: new Set(),
  months: new Set(),
  capitalMonths: new Set(),
  timeBefore: new Set(),
  timeAfter: new Set(['gmt', 'utc', 'wib', 'wita', 'wit', 'am', 'pm', 'a.m.', 'p.m.', 'cet', 'est']),
  labels: new Set(),
  yearBefore: new Set(),
  notOneBefore: new Set(),
  nouns: {
    order: 'none',
    known: new Set(),
    plurals: new Set(),
    compounds: new Set(),
    classifiers: new Set(),
    stops: new Set(),
    links: new Set(),
  },
};
