/**
 * Scripts and codes → BCP 47. franc answers in ISO 639-3; BCP 47 takes the two-letter code where there is one, and the
 * macrolanguage where the press uses it ("arb" → "ar", "cmn" → "zh").
 */

/** franc's languages. Those left out stay "und": nothing that follows could use them. */
export const languageFromIso639: Readonly<Record<string, string>> = {
  spa: 'es',
  eng: 'en',
  por: 'pt',
  ind: 'id',
  fra: 'fr',
  deu: 'de',
  jav: 'jv',
  vie: 'vi',
  ita: 'it',
  tur: 'tr',
  pol: 'pl',
  swh: 'sw',
  sun: 'su',
  ron: 'ro',
  hau: 'ha',
  fuv: 'ff',
  bos: 'bs',
  hrv: 'hr',
  nld: 'nl',
  srp: 'sr',
  ckb: 'ckb',
  yor: 'yo',
  uzn: 'uz',
  zlm: 'ms',
  ibo: 'ig',
  ceb: 'ceb',
  tgl: 'tl',
  hun: 'hu',
  azj: 'az',
  ces: 'cs',
  run: 'rn',
  plt: 'mg',
  qug: 'qu',
  mad: 'mad',
  nya: 'ny',
  kin: 'rw',
  zul: 'zu',
  swe: 'sv',
  lin: 'ln',
  som: 'so',
  ilo: 'ilo',
  rus: 'ru',
  ukr: 'uk',
  bel: 'be',
  bul: 'bg',
  kaz: 'kk',
  arb: 'ar',
  urd: 'ur',
  pes: 'fa',
  skr: 'skr',
  pbu: 'ps',
  hin: 'hi',
  mar: 'mr',
  mai: 'mai',
  bho: 'bho',
  npi: 'ne',
  mag: 'mag',
  cmn: 'zh',
  ben: 'bn',
  jpn: 'ja',
  kor: 'ko',
  tel: 'te',
  tam: 'ta',
  guj: 'gu',
  kan: 'kn',
  mal: 'ml',
  mya: 'my',
  pan: 'pa',
  amh: 'am',
  tha: 'th',
  sin: 'si',
  ell: 'el',
};

/** Scripts that franc-min does not know and that one language's press writes. */
const scripts: readonly { pattern: RegExp; language: string }[] = [
  { pattern: /\p{Script=Hebrew}/gu, language: 'he' },
  { pattern: /\p{Script=Georgian}/gu, language: 'ka' },
  { pattern: /\p{Script=Armenian}/gu, language: 'hy' },
  { pattern: /\p{Script=Khmer}/gu, language: 'km' },
  { pattern: /\p{Script=Lao}/gu, language: 'lo' },
  { pattern: /\p{Script=Thai}/gu, language: 'th' },
  { pattern: /\p{Script=Hangul}/gu, language: 'ko' },
];

const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const han = /\p{Script=Han}/gu;
const letter = /\p{L}/gu;

/** The language of a text most of whose letters belong to such a script, else null. Two letters are enough. */
export function languageOfScript(sample: string): string | null {
  const countOf = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  const letters = countOf(letter);
  if (letters < 2) return null;
  const found = scripts.find(({ pattern }) => countOf(pattern) * 2 > letters);
  if (found !== undefined) return found.language;
  // Japanese mixes kana into its Han; a Chinese text has next to none.
  const kanaCount = countOf(kana);
  if ((kanaCount + countOf(han)) * 2 <= letters) return null;
  return kanaCount * 20 > letters ? 'ja' : 'zh';
}
