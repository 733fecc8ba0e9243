/** Korean: 만 10⁴, 억 10⁸, 조 10¹²; Chinese and native numerals. */
import { ko } from '../words/ko.ts';
import type { Language } from './language.ts';
import { languageOf } from './pack.ts';
import { wordless } from './shared.ts';
import { setOf, vagueWord } from './table.ts';

export const korean = (): Language =>
  languageOf(ko, {
    words: `
      add 0: 영 공 빵 제로 령
      add 1: 하나 한 일 壹 一
      add 2: 둘 두 이 貳 二
      add 3: 셋 세 석 삼 參 三
      add 4: 넷 네 넉 사 四
      add 5: 다섯 오 五
      add 6: 여섯 육 륙 六
      add 7: 일곱 칠 七
      add 8: 여덟 팔 八
      add 9: 아홉 구 九
      add 10/10: 열
      add 20/10: 스물 스무
      scale 1!: 십 十
      scale 2!: 백 百
      scale 3!: 천 千
      scale 4!: 만 萬
      scale 8!: 억 億
      scale 12!: 조 兆
      dozen 12: 다스 더즌
      half 0.5/1: 반 절반
      half-after 0.5: 반
      and 0/1: 과 와
      point 0: 점
      parts 0/1: 분의
    `,
    grammar: { rows: true, zeros: true },
    nouns: {
      ...wordless.nouns,
      known: setOf('개 명 마리 대 번 가지 사람 채 척 발 건 곳 차례 살 분 장 권 배 조각 달 쪽 잔 병 그루'),
      stops: setOf('이다 입니다 이며 이고 이라 인데 이었 이나 이란 이라는 이에요 였다'),
    },
    before: {
      '≥': '최소, 적어도, 최소한',
      '≤': '최대, 많아야, 최고',
      '≈': '약, 대략, 거의',
      '=': '총, 모두, 정확히',
    },
    after: {
      '≥': '이상',
      '≤': '이하',
      '<': '미만, 가까이',
      '>': '초과, 여, 이 넘는, 넘는',
      '≈': '가량, 정도, 안팎, 쯤',
    },
    listed: '와, 과',
    joints: '에서, 내지, 또는',
    negatives: '마이너스 음수 영하',
    vague: [vagueWord('수', 2, 9, { only: 'scale' }), vagueWord('몇', 2, 9, { only: 'scale' })],
    shorts: { B: { exponent: 9, where: ['joined'] }, T: { exponent: 12, where: ['joined'] } },
    percent: '퍼센트, 프로, 퍼센트포인트',
    money: `
      KRW: 원
      USD: 달러, 미국 달러
      EUR: 유로
      JPY: 엔
      CNY: 위안
    `,
    measures: `
      km: 킬로미터, 킬로
      m: 미터
      kg: 킬로그램
      t: 톤
      L: 리터
      ha: 헥타르
      Cel: 도
      h: 시간
      min: 분간
      d: 일간
      wk: 주간
      mo: 개월
      a: 년간
    `,
    timeAfter: '년 월 일 시 분',
    notNumbers:
      '이번 이날 이후 이전 이를 이것 이런 이미 이곳 이상 일부 일반 일본 일단 일을 사람 사실 사건 사이 사용 사회 오늘 오전 오후 오는 구성 구조 공격 공항 공동 공개 삼성 세계 세력 네가 한국 한편 한번 한다 한미 영국 영향 영상 조선 조사 조치 천안함 만나 만약 만들 백악관 반대 반군 두고 두산 육군 점령 점점 제공 여성 여전 과정 과거 와서 정오 통일 내일 유일 매일 제일 생일 휴일 평일 요일 월요일 화요일 수요일 목요일 금요일 토요일 일요일 회사 기사 군사 의사 행사 인사 역사 이사 감사 검사 수사',
  });
