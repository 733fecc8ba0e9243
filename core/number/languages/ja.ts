/** Japanese: 万 10⁴, 億 10⁸, 兆 10¹²; words are not apart. */
import { ja } from '../words/ja.ts';
import type { Language } from './language.ts';
import { languageOf } from './pack.ts';
import { vagueWord } from './table.ts';

export const japanese = (): Language =>
  languageOf(ja, {
    words: `
      add 0: 零 〇 ゼロ
      add 1: 一 壱 壹 ひとつ
      add 2: 二 弐 弍 貳 ふたつ
      add 3: 三 参 參
      add 4: 四 肆
      add 5: 五 伍
      add 6: 六 陸
      add 7: 七 漆
      add 8: 八 捌
      add 9: 九 玖
      scale 1!: 十 拾
      scale 2!: 百 陌
      scale 3!: 千 阡 仟
      scale 4!: 万 萬
      scale 8!: 億
      scale 12!: 兆
      dozen 12: ダース
      half 0.5/1: 半 半分
      half-after 0.5: 半
      and 0/1: と
      and 0: 又
      point 0: 点 ・ 点々
      parts 0/1: 分の
    `,
    grammar: { rows: true, zeros: true },
    before: {
      '≥': '少なくとも, 最低, 最低でも',
      '≤': '最大, 最大で, 多くとも, 最高',
      '≈': '約, およそ, おおよそ, 凡そ, ほぼ',
      '>': '超',
      '=': '計, 合計, ちょうど',
    },
    after: {
      '≥': '以上',
      '≤': '以下',
      '<': '未満, 弱',
      '>': '超, を超える, 余り, 強, を上回る',
      '≈': '程度, 前後, くらい, ほど, ぐらい',
    },
    listed: 'と',
    joints: 'から, 乃至, または',
    negatives: 'マイナス 負',
    vague: [vagueWord('数', 2, 9, { only: 'scale' }), vagueWord('何', 2, 9, { only: 'scale' })],
    shorts: { B: { exponent: 9, where: ['joined'] }, T: { exponent: 12, where: ['joined'] } },
    percent: 'パーセント, ポイント',
    money: `
      JPY: 円
      USD: ドル, 米ドル
      EUR: ユーロ
      CNY: 人民元, 元
      KRW: ウォン
      GBP: ポンド
    `,
    measures: `
      km: キロ, キロメートル, キロ・メートル
      m: メートル
      kg: キログラム
      t: トン
      L: リットル
      ha: ヘクタール
      Cel: 度
      h: 時間
      min: 分間
      d: 日間
      wk: 週間
      mo: か月, カ月, ヶ月
      a: 年間
    `,
    timeAfter: '年 月 日 時 号',
    notNumbers:
      '一部 一方 一緒 一番 一般 一切 一層 一度 一致 一体 統一 唯一 第一 第二 第三 十分 四国 九州 三重 千葉 万博 三菱 三井 五輪 二人 一人 百貨店 八百屋 同一 均一 土日 半島 半導体 半年 自分 部分 分野 多分 身分 気分 四川 一生 一旦 一時 万一 随一',
  });
