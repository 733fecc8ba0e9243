/**
 * Words that multiply a figure, in languages whose number words are not known yet. "5 Millionen" read as 5 would be a
 * silent error by a factor of a million: such a figure is left to the person until its language has a table. The list
 * holds no values on purpose (a billion is 10⁹ in one language and 10¹² in the next); a word too many costs a reading, a
 * word too few a wrong one.
 */
const families = [
  // Germanic
  'tausend|tsd|million(?:en|er)?|mio|milliard(?:en?|er)?|mrd|billion(?:en|er)?|trillion(?:en)?',
  'duizend|miljoen(?:en)?|miljard(?:en|er)?|biljoen|mln|mld|tusen|tusind|miljon(?:er)?',
  // Romance
  'mil|miles|millares|mill[oó]n(?:es)?|bill[oó]n(?:es)?|trill[oó]n(?:es)?|mille|milliers?|millions?|milliards?|billions?',
  'milhares|milh(?:ão|ões)|bi(?:lh|li)(?:ão|ões)|trilh(?:ão|ões)|mila|migliaia|milion[ei]|miliard[oi]|mii|milioane|miliarde',
  // Slavic
  'ты?с(?:яч\\p{L}*)?|тис(?:яч\\p{L}*)?|млн|млрд|трлн|м[иі]лл?[иі]?ь?й?он\\p{L}*|м[иі]лл?[иі]?ь?ярд\\p{L}*|миллиард\\p{L}*|тр[иі]лл?[иі]?ь?й?он\\p{L}*',
  'tys|tysi[ąę]c\\p{L}*|tis[ií]c\\p{L}*|tisuć\\p{L}*|hiljad\\p{L}*|mili[oó]n\\p{L}*|miliard\\p{L}*|milijun\\p{L}*|milijard\\p{L}*',
  // Turkic, Uralic, Greek, Baltic
  'bin|milyon|milyar|trilyon|ezer|millió|milliárd|tuhat(?:ta)?|miljoonaa?|miljardia?',
  'χιλιάδες|εκατομμύρι\\p{L}*|δισεκατομμύρι\\p{L}*|tūkst\\p{L}*|milijon\\p{L}*|miljon\\p{L}*',
  // Arabic, Persian, Urdu, Hebrew
  '[أا]لف|[آأ]لاف|مليون|ملايين|مليار\\p{L}*|تريليون\\p{L}*|هزار|میلیون|میلیارد|ہزار|لاکھ|کروڑ|ارب|ملین|אלף|אלפים|מיליון|מיליארד',
  // South and South-East Asia
  'हज.?ार|लाख|करोड.?|अरब|হাজার|লাখ|কোটি|nghìn|ngàn|triệu|tỷ|tỉ|yuta|ewu|milyong?|libo(?:ng)?',
];

const words = new RegExp(`^(?:${families.join('|')})$`, 'u');
// In Thai each letter is a word to the reader, and no space follows.
const beginnings = /^(?:พัน|หมื่น|แสน|ล้าน)/u;

/** `word` in lower case; `onward` the text from where it begins, for a script without spaces between words. */
export function isUnreadMagnitude(word: string, onward: string): boolean {
  return words.test(word) || beginnings.test(onward);
}
