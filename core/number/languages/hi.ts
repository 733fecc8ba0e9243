/** Hindi: हज़ार 10³, लाख 10⁵, करोड़ 10⁷, अरब 10⁹, खरब 10¹¹. */
import { hi } from '../words/hi.ts';
import type { Language } from './language.ts';
import { languageOf } from './pack.ts';
import { vagueWord } from './table.ts';

export const hindi = (): Language =>
  languageOf(hi, {
    words: `
      add 0: शुन्य जीरो
      add 6: छः छह छै छ
      add 5: पांच
      add 9: नो
      add 14: चौदह
      add 15: पंद्रह पन्द्रह
      add 17: सत्रह सतरह
      add 18: अठारह अट्ठारह
      add 25: पच्चीस
      add 33: तैंतीस तेंतीस
      add 53: तिरपन
      add 54: चौवन
      add 63: तिरसठ
      add 79: उन्यासी
      add 83: तिरासी
      add 93: तिरानवे
      add 1.5: डेढ़
      add 2.5: ढाई
      plus 0.25/1: सवा
      plus 0.5: साढ़े
      plus -0.25: पौने
      scale 2!: सौ सैकड़ा
      scale 3: हज़ार
      scale 6: मिलियन
      scale 9: बिलियन
      scale 12: ट्रिलियन
      dozen 12: दर्जन
      half 0.5/1: आधा आधे आधी
      half 0.25/1: चौथाई पाव
      half 0.75/1: पौन पौना
      and 0: और
      point 0: दशमलव
      over 0/1: बटा बटे
    `,
    fractions: '2 आधा|3 तिहाई|4 चौथाई',
    before: {
      '≥': 'कम से कम, न्यूनतम',
      '≤': 'अधिक से अधिक, ज्यादा से ज्यादा, अधिकतम',
      '≈': 'लगभग, करीब, तकरीबन, क़रीब, अनुमानित',
      '=': 'ठीक, कुल',
    },
    after: { '>': 'से अधिक, से ज्यादा, से ज़्यादा, से ऊपर', '<': 'से कम', '≥': 'या अधिक' },
    joints: 'से, या',
    negatives: 'ऋण माइनस ऋणात्मक',
    vague: [
      vagueWord('दर्जनों', 24, 99),
      vagueWord('सैकड़ों', 200, 999),
      vagueWord('हज़ारों', 2, 9, { exponent: 3 }),
      vagueWord('हजारों', 2, 9, { exponent: 3 }),
      vagueWord('लाखों', 2, 9, { exponent: 5 }),
      vagueWord('करोड़ों', 2, 9, { exponent: 7 }),
      vagueWord('कई', 3, 9, { only: 'scale' }),
    ],
    percent: 'प्रतिशत, फीसदी, फ़ीसदी',
    money: `
      INR: रुपये, रुपए, रुपया, रुपयों, रु
      USD: डॉलर
      EUR: यूरो
    `,
    measures: `
      km: किलोमीटर, किमी
      m: मीटर
      kg: किलो, किलोग्राम, किग्रा
      t: टन
      L: लीटर
      ha: हेक्टेयर
      Cel: डिग्री
      h: घंटे, घंटा
      min: मिनट
      d: दिन, दिनों
      wk: सप्ताह, हफ्ते
      mo: महीने, माह
      a: साल, वर्ष
    `,
    months: 'जनवरी फ़रवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर',
    labels: 'नंबर संख्या धारा अनुच्छेद पृष्ठ',
    yearBefore: 'साल सन वर्ष',
  });
