/** Thai: พัน 10³, หมื่น 10⁴, แสน 10⁵, ล้าน 10⁶; words are not apart. */
import { th } from '../words/th.ts';
import type { Language } from './language.ts';
import { languageOf } from './pack.ts';
import { vagueWord } from './table.ts';

export const thai = (): Language =>
  languageOf(th, {
    words: `
      add 20/10: ยี่สิบ
      add 2: ยี่ คู่
      scale 1!: สิบ
      scale 2!: ร้อย
      scale 3!: พัน
      scale 4!: หมื่น
      scale 5!: แสน
      scale 6!: ล้าน
      dozen 12/1: โหล
      half 0.5/1: ครึ่ง
      half-after 0.5: ครึ่ง
      point 0: จุด
    `,
    before: {
      '≥': 'อย่างน้อย, ไม่น้อยกว่า, ไม่ต่ำกว่า',
      '>': 'มากกว่า, กว่า, เกิน, เกินกว่า',
      '<': 'เกือบ, น้อยกว่า, ต่ำกว่า',
      '≤': 'ไม่เกิน, สูงสุด, มากถึง, มากที่สุด',
      '≈': 'ประมาณ, ราว, ราวๆ, ราว ๆ',
      '=': 'ทั้งหมด',
    },
    after: { '≥': 'ขึ้นไป', '>': 'กว่า' },
    openers: { ระหว่าง: 'ถึง, และ' },
    joints: 'ถึง, หรือ',
    negatives: 'ลบ ติดลบ',
    vague: [vagueWord('หลาย', 2, 9, { only: 'scale' }), vagueWord('นับ', 1, 9, { only: 'scale' })],
    percent: 'เปอร์เซ็นต์, ร้อยละ',
    money: `
      THB: บาท
      USD: ดอลลาร์, ดอลลาร์สหรัฐ
      EUR: ยูโร
    `,
    measures: `
      km: กิโลเมตร, กม.
      m: เมตร
      kg: กิโลกรัม, กิโล
      t: ตัน
      L: ลิตร
      Cel: องศา
      h: ชั่วโมง
      min: นาที
      d: วัน
      wk: สัปดาห์
      mo: เดือน
      a: ปี
    `,
    timeAfter: 'น.',
  });
