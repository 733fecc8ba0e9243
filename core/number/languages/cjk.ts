/**
 * Chinese, Japanese and Korean magnitudes behind digits: 3万, 1億2000万, 5천. Numbers written wholly in characters come
 * later. 兆 is left out: 10¹² in Japan, Taiwan and Korea, 10⁶ in mainland use.
 */
import type { Language } from './language.ts';
import { sharedUnits, wordless } from './shared.ts';
import { role, setOf, unitsOf } from './table.ts';

export const cjk: Language = {
  ...wordless,
  words: new Map([
    ...role('scale', 2, '百 백'),
    ...role('scale', 3, '千 천'),
    ...role('scale', 4, '万 萬 만'),
    ...role('scale', 8, '億 亿 억'),
  ]),
  timeAfter: setOf('年 月 日 時 时 点 點 分 号 號 년 월 일 시 분'),
  units: new Map([
    ...sharedUnits,
    ...unitsOf(
      'money',
      `
      CNY: 元, 人民币, 人民幣
      JPY: 円, 日圓, 日元
      KRW: 원, 韩元, 韓元
      USD: 美元, 달러, ドル
      EUR: 欧元, 歐元, 유로, ユーロ
      HKD: 港元
      RUB: 卢布, 盧布
    `,
    ),
  ]),
};
