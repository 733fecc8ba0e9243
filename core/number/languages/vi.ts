/** Vietnamese: nghìn 10³, triệu 10⁶, tỷ 10⁹. */
import { vi } from '../words/vi.ts';
import type { Language } from './language.ts';
import { languageOf } from './pack.ts';
import { vagueWord } from './table.ts';

export const vietnamese = (): Language =>
  languageOf(vi, {
    words: `
      add 5: nhăm
      scale 3: ngàn
      scale 9: tỉ
      scale 1: mươi
      dozen 12: tá
      half 0.5/1: nửa
      half-after 0.5: rưỡi
      and 0: lẻ linh
      point 0: phẩy chấm
      over 0: trên
    `,
    grammar: { zeros: true },
    before: {
      '≥': 'ít nhất, tối thiểu, không dưới',
      '>': 'hơn, trên, vượt quá, nhiều hơn',
      '<': 'gần, dưới, chưa đến, ít hơn',
      '≤': 'tối đa, nhiều nhất, không quá, lên tới, lên đến',
      '≈': 'khoảng, chừng, xấp xỉ, ước tính, độ',
      '=': 'đúng, tổng cộng',
    },
    after: { '≥': 'trở lên', '≤': 'trở xuống' },
    openers: { từ: 'đến, tới', 'khoảng từ': 'đến, tới' },
    listed: 'và',
    joints: 'đến, tới, hoặc',
    negatives: 'âm trừ',
    vague: [
      vagueWord('hàng', 1, 9, { only: 'scale' }),
      vagueWord('vài', 2, 9, { only: 'scale' }),
      vagueWord('mấy', 2, 9, { only: 'scale' }),
      vagueWord('chục', 10, 99),
    ],
    shorts: { tr: { exponent: 6, where: ['joined', 'spaced'] } },
    percent: 'phần trăm',
    money: `
      VND: đồng, đ, vnđ
      USD: đô la, đô la mỹ, đô-la, đô
      EUR: euro, ơ-rô
    `,
    measures: `
      km: ki-lô-mét, cây số
      m: mét
      kg: ki-lô-gam, cân, ký
      t: tấn
      L: lít
      ha: héc-ta, hecta
      Cel: độ c, độ
      h: giờ, tiếng
      min: phút
      d: ngày
      wk: tuần
      mo: tháng
      a: năm
    `,
    timeBefore: 'lúc ngày tháng năm',
    labels: 'số điều trang chương tháng ngày thứ',
    yearBefore: 'năm từ',
  });
