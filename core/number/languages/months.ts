/**
 * Month names of the promised languages that have no table of their own yet (CLDR, full and in the case a date uses), so
 * that "12 janvier" is no quantity. Where months are numbered (zh, ja, ko, vi) the sign behind the figure tells.
 */
import { setOf } from './table.ts';

export const monthsByLanguage: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    es: setOf(
      'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre',
    ),
    fr: setOf('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    de: setOf('januar jänner februar märz april mai juni juli august september oktober november dezember'),
    pt: setOf('janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'),
    it: setOf(
      'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    ),
    nl: setOf('januari februari maart april mei juni juli augustus september oktober november december'),
    tr: setOf('ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık'),
    ru: setOf('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
    uk: setOf('січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'),
    ar: setOf('يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'),
    fa: setOf('ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر'),
    hi: setOf('जनवरी फ़रवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर'),
  }),
);
