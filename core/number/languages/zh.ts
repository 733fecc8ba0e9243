/** Chinese: 万 10⁴, 亿 10⁸, 兆 10¹² (in Taiwan; 10⁶ in mainland use of units only), in all writings; words are not apart. */
import { zh } from '../words/zh.ts';
import type { Language } from './language.ts';
import { languageOf } from './pack.ts';
import { vagueWord } from './table.ts';

export const chinese = (): Language =>
  languageOf(zh, {
    words: `
      add 0: 零 〇 洞
      add 1: 一 壹 弌 幺 弋
      add 2: 二 贰 貳 两 兩 弍 俩 倆
      add 3: 三 叁 參 参 弎 仨
      add 4: 四 肆
      add 5: 五 伍
      add 6: 六 陆 陸
      add 7: 七 柒
      add 8: 八 捌
      add 9: 九 玖
      add 20/10: 廿 念
      add 30/10: 卅
      add 40/10: 卌
      scale 1!: 十 拾
      scale 2!: 百 佰
      scale 3!: 千 仟
      scale 4!: 万 萬
      scale 8!: 亿 億
      scale 12!: 兆
      dozen 12: 打
      half 0.5/1: 半
      half-after 0.5: 半
      and 0: 又
      point 0: 点 點
      parts 0/1: 分之 份之
    `,
    grammar: { zeros: true, tail: true, rows: true },
    before: {
      '≥': '至少, 最少, 不少于, 不少於, 不低于, 起码',
      '>': '超过, 超過, 逾, 多于, 多於, 高于, 大于, 大於, 超出',
      '<': '近, 将近, 將近, 不到, 不足, 少于, 少於, 低于, 小于, 几乎, 接近',
      '≤': '至多, 最多, 不超过, 不超過, 高达, 高達, 多达, 多達, 不多于',
      '≈': '约, 約, 大约, 大約, 大概, 左右, 约莫',
      '=': '共, 总共, 總共, 整整, 恰好',
    },
    after: { '≥': '以上, 及以上', '≤': '以下, 以内', '≈': '左右, 上下', '>': '多, 余, 餘, 几, 幾, 來' },
    openers: { 从: '到, 至' },
    listed: '和',
    joints: '到, 至, 或',
    negatives: '负 負',
    vague: [
      vagueWord('数', 2, 9, { only: 'scale' }),
      vagueWord('數', 2, 9, { only: 'scale' }),
      vagueWord('几', 2, 9, { only: 'scale' }),
      vagueWord('幾', 2, 9, { only: 'scale' }),
    ],
    shorts: { B: { exponent: 9, where: ['joined'] }, T: { exponent: 12, where: ['joined'] } },
    percent: '个百分点, 個百分點',
    money: `
      CNY: 元, 人民币, 人民幣, 块, 块钱
      JPY: 日元, 日圓, 日圆
      KRW: 韩元, 韓元
      USD: 美元, 美金
      EUR: 欧元, 歐元
      HKD: 港元, 港币
      TWD: 新台币, 新臺幣
      RUB: 卢布, 盧布
    `,
    measures: `
      km: 公里, 千米
      m: 米, 公尺
      kg: 公斤, 千克
      t: 吨, 噸
      L: 升
      ha: 公顷, 公頃
      Cel: 摄氏度, 度
      h: 小时, 小時, 个小时
      min: 分钟, 分鐘
      d: 天
      wk: 周
      mo: 个月, 個月
      a: 年间
    `,
    timeAfter: '年 月 日 時 时 號 号',
    notNumbers:
      '一些 一般 一样 一樣 一起 一直 一切 一定 一旦 一边 一方面 一再 统一 統一 唯一 第一 第二 第三 第四 第五 万一 萬一 四川 三亚 三星 九龙 十分 千万别 百姓 百度 一致 一向 一同 一时 一时间 之一 周一 周二 周三 周四 周五 周六 星期一 星期二 星期三 星期四 星期五 星期六 一半天 半岛 半導體 半导体 五角大楼 两岸 兩岸 零售 万达 千方百计 不三不四 一带一路 半年报 分别 分析 分子 部分 分享 份额 身份 月份 分布 分为 成分 打算 打击 打开 打架 对于 对方 反对 對於 对话 双方 雙方',
  });
