/**
 * English, of every region: million 10⁶ (m, mn), billion 10⁹ (bn), trillion 10¹² (tn), and the Indian lakh 10⁵ and crore
 * 10⁷. Approximators, vague words and short forms collected by hand. Bounds of a plural without a figure: twice the word up to
 * just below the next one ("dozens" 24–99, "thousands" 2000–9999).
 */
import { en } from '../words/en.ts';
import { enNouns } from './en-nouns.ts';
import type { Language } from './language.ts';
import { languageOf } from './pack.ts';
import { vagueWord } from './table.ts';

export const english = (): Language =>
  languageOf(en, {
    words: `
      add 0: zero nought naught nil oh
      add 40/10: fourty
      scale 5: lakh lakhs lac lacs lkh lkhs
      scale 7: crore crores cr
      scale 2: hundreds
      scale 3: thousands
      scale 6: millions
      scale 9: billions
      scale 12: trillions
      scale 18: quintillion quintillions
      dozen 12: dozen dozens
      half 0.5: half
      half 0.25: quarter
      couple 2: couple
      point 0: point
      over 0: over
      article 1: a an
    `,
    without: 'ty y',
    grammar: { hundredless: true },
    fractions:
      '2 half halves|3 thirds third|4 quarter quarters fourths|5 fifths|6 sixths|7 sevenths|8 eighths|9 ninths|10 tenths|20 twentieths|100 hundredths hundredth|1000 thousandths thousandth|1000000 millionths millionth|1000000000 billionths billionth|1000000000000 trillionths trillionth|1 firsts|2 seconds-part',
    vague: [
      vagueWord('dozens', 24, 99),
      vagueWord('scores', 40, 99, { only: 'of' }),
      vagueWord('tens', 20, 99, { only: 'of' }),
      vagueWord('hundreds', 200, 999),
      vagueWord('thousands', 2, 9, { exponent: 3 }),
      vagueWord('millions', 2, 9, { exponent: 6 }),
      vagueWord('billions', 2, 9, { exponent: 9 }),
      vagueWord('trillions', 2, 9, { exponent: 12 }),
      vagueWord('several', 3, 9, { only: 'scale' }),
      vagueWord('few', 2, 9, { only: 'article', rule: 'plain:few' }),
    ],
    shorts: {
      k: { exponent: 3, where: ['joined', 'spaced'] },
      K: { exponent: 3, where: ['joined'] },
      m: { exponent: 6, where: ['joined', 'money'] },
      M: { exponent: 6, where: ['joined', 'money'] },
      mn: { exponent: 6, where: ['joined', 'spaced'] },
      mln: { exponent: 6, where: ['joined', 'spaced'] },
      mio: { exponent: 6, where: ['joined', 'spaced'] },
      MM: { exponent: 6, where: ['joined', 'money'] },
      bn: { exponent: 9, where: ['joined', 'spaced'] },
      Bn: { exponent: 9, where: ['joined', 'spaced'] },
      bln: { exponent: 9, where: ['joined', 'spaced'] },
      B: { exponent: 9, where: ['joined', 'money'] },
      b: { exponent: 9, where: ['joined', 'money'] },
      tn: { exponent: 12, where: ['joined', 'spaced'] },
      trn: { exponent: 12, where: ['joined', 'spaced'] },
      tln: { exponent: 12, where: ['joined', 'spaced'] },
      T: { exponent: 12, where: ['joined', 'money'] },
      cr: { exponent: 7, where: ['joined', 'spaced'] },
      KCr: { exponent: 10, where: ['joined'] },
      LCr: { exponent: 12, where: ['joined'] },
      Cr: { exponent: 7, where: ['joined', 'spaced'] },
    },
    negatives: 'minus negative',
    before: {
      '≥': `at least, no fewer than, no less than, not fewer than, not less than, a minimum of, minimum of, upwards of, upward of, min`,
      '>': `more than, over, above, well over, just over, slightly more than, well above, greater than, larger than, bigger than, higher than,
        in excess of, exceeding, topping, upwards of more than, slightly over`,
      '<': `less than, under, fewer than, below, just under, well under, smaller than, lower than, nearly, almost, close to, just below,
        just short of, not quite, approaching`,
      '≤': `up to, as many as, as much as, at most, no more than, not more than, at the most, a maximum of, maximum of, max`,
      '≈': `about, around, approximately, approx, approx., roughly, some, circa, c., ca, an estimated, estimated, in the region of,
        somewhere around, in the order of, on the order of, more or less`,
      '=': `exactly, precisely, a total of, a record`,
    },
    after: {
      '≥': 'or more, -plus, plus, or higher, or above, or greater, and up, and above, at least',
      '≤': 'or less, or fewer, or lower, or below, at most',
      '≈': 'or so, -odd, odd, -something, or thereabouts',
      '>': '-some',
    },
    openers: {
      between: 'and, to',
      from: 'to, up to, through, and',
      'anywhere from': 'to',
      'anywhere between': 'and',
      'somewhere between': 'and',
    },
    listed: 'and, or',
    shares: 'in, out of, in every',
    joints: 'to, or, up to, through, till',
    percent: 'percent, per cent, pct, percentage points, percentage point',
    money: `
      USD: dollar, dollars, us dollars, us dollar, u.s. dollars, u.s. dollar, american dollars, united states dollars
      AUD: australian dollars, australian dollar
      CAD: canadian dollars, canadian dollar
      SGD: singapore dollars
      HKD: hong kong dollars
      NZD: new zealand dollars
      EUR: euro, euros
      GBP: pounds sterling, pound sterling, british pounds, british pound, sterling, quid
      JPY: yen, japanese yen
      CNY: yuan, renminbi, chinese yuan
      IDR: rupiah, rupiahs, indonesian rupiah, indonesian rupiahs
      INR: rupee, rupees, indian rupees
      PKR: pakistani rupees
      MYR: ringgit, ringgits, malaysian ringgit, malaysian ringgits, malaysia ringgit, malaysia ringgits
      RUB: rouble, roubles, ruble, rubles, russian rubles, russian roubles
      CHF: swiss franc, swiss francs
      KRW: won, south korean won
      THB: baht, thai baht
      UAH: hryvnia, hryvnias
      TRY: lira, turkish lira
      ILS: shekel, shekels
      KWD: kuwaiti dinar, kuwaiti dinars
      SAR: saudi riyal, saudi riyals
      MXN: mexican peso, mexican pesos
      PHP: philippine peso, philippine pesos
      -: cent, cents, pound, pounds, peso, pesos, dinar, dinars, riyal, riyals, rial, rials, franc, francs, krona, kronor, pence, bucks
    `,
    measures: `
      km: kilometer, kilometers, kilometre, kilometres, kms
      m: meter, meters, metre, metres
      cm: centimeter, centimeters, centimetre, centimetres
      mm: millimeter, millimeters, millimetre, millimetres
      kg: kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos, kgs
      g: gram, grams, gramme, grammes
      mg: milligram, milligrams
      t: tonne, tonnes, metric ton, metric tons
      -: ton, tons
      L: liter, liters, litre, litres
      mL: milliliter, milliliters, millilitre, millilitres, mls
      hL: hectoliters, hectolitres
      ha: hectare, hectares
      [acr_us]: acre, acres
      km2: square kilometer, square kilometers, square kilometre, square kilometres, sq km
      m2: square meter, square meters, square metre, square metres, sq m
      m3: cubic meter, cubic meters, cubic metre, cubic metres
      [smi_us]: square mile, square miles
      [sft_i]: square foot, square feet, sq ft
      km/h: kilometers per hour, kilometres per hour, kilometers an hour, kilometres an hour
      [mi_i]/h: miles per hour, miles an hour, mph
      [ft_i]: foot, feet
      [in_i]: inch, inches
      [yd_i]: yard, yards, yds
      [nmi_i]: nautical mile, nautical miles
      [oz_av]: ounce, ounces
      [gal_us]: gallon, gallons, gal
      [bbl_us]: barrel, barrels
      Cel: celsius, degrees celsius, degree celsius, degrees c
      [degF]: fahrenheit, degrees fahrenheit, degrees f, ° fahrenheit
      deg: degree, degrees
      h: hour, hours, hr, hrs
      min: minute, minutes, mins
      s: second, seconds, sec, secs
      d: day, days
      wk: week, weeks
      mo: month, months
      a: year, years, yr, yrs
      MW: megawatt, megawatts
      GW: gigawatt, gigawatts
      kW: kilowatt, kilowatts
      W: watts
      kt: kiloton, kilotons
      -: decade, decades, century, centuries, fortnight, cup, cups, years old, year-old, basis points
    `,
    factors: 'times as many, times as much, times more, times higher, times the, times as, -fold',
    months:
      'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
    capitalMonths: 'may march mar jan sep dec',
    timeBefore: 'oclock',
    timeAfter: "gmt utc am pm a.m. p.m. cet est edt pst bst ist eest eet msk o'clock o’clock",
    labels:
      'number numbers numbered month clone fraction fractions column columns row rows line lines lane panel complex compound compounds listing example note p ref refs reference references eq eqs equation equations figs figures sections chapters tables phases codes code cases site sites sample samples step steps stage stages scenario supplement appendix animal patient experiment run test no nos nr article section chapter page pages pp paragraph resolution flight room suite figure fig table version volume vol episode grade type' +
      ' ' +
      'series season tel telephone phone fax call dial code zip channel route highway interstate level phase apollo windows group unit district ward' +
      ' ' +
      'gate platform line track sector block apartment apt square-no title rule directive protocol annex appendix item form model mark kilometre-post' +
      ' ' +
      'iphone galaxy boeing airbus formula area class category brexit round lap week day part act',
    yearBefore:
      'year in since during until till by before after early late mid spring summer autumn fall winter election olympics cup fiscal of',
    notOneBefore: 'no any some every this that the each which another other only square number day',
    nouns: enNouns,
  });
