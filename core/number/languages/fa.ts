/** Persian: میلیون 10⁶, میلیارد 10⁹, تریلیون 10¹². */
import { fa } from '../words/fa.ts';
import type { Language } from './language.ts';
import { languageOf } from './pack.ts';
import { vagueWord } from './table.ts';

export const persian = (): Language =>
  languageOf(fa, {
    words: `
      add 6: شیش
      add 16: شونزده
      add 17: هیفده
      add 18: هجده هیجده
      add 100/100: یکصد
      add 500/100: پونصد
      scale 3!: هزار
      scale 12: تریلیون بیلیون
      half 0.5/1: نیم نصف
      half-after 0.5: نیم
      and 0: و
      point 0: ممیز
    `,
    without: 'اه اد یست',
    before: {
      '≥': 'دست کم, دست‌کم, حداقل, لااقل, کمینه',
      '>': 'بیش از, بیشتر از, افزون بر, بالای',
      '<': 'کمتر از, نزدیک به, زیر',
      '≤': 'حداکثر, تا, دست بالا',
      '≈': 'حدود, تقریبا, تقریباً, در حدود, قریب به',
      '=': 'دقیقا',
    },
    after: { '≥': 'یا بیشتر', '≤': 'یا کمتر' },
    openers: { بین: 'تا, و', از: 'تا' },
    listed: 'و',
    joints: 'تا, یا, الی',
    negatives: 'منفی منهای',
    vague: [
      vagueWord('ده‌ها', 20, 99),
      vagueWord('دهها', 20, 99),
      vagueWord('صدها', 200, 999),
      vagueWord('هزاران', 2, 9, { exponent: 3 }),
      vagueWord('میلیون‌ها', 2, 9, { exponent: 6 }),
      vagueWord('چند', 2, 9, { only: 'scale' }),
    ],
    percent: 'درصد',
    money: `
      IRR: ریال
      USD: دلار
      EUR: یورو
      -: تومان
    `,
    measures: `
      km: کیلومتر
      m: متر
      kg: کیلو, کیلوگرم
      t: تن
      L: لیتر
      ha: هکتار
      Cel: درجه
      h: ساعت
      min: دقیقه
      d: روز
      wk: هفته
      mo: ماه
      a: سال
    `,
    months:
      'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند',
    labels: 'شماره ماده صفحه',
    yearBefore: 'سال',
  });
