/** Texts from right to left with words and figures of other scripts among theirs, written for this project. */
export interface RightToLeft {
  language: string;
  name: string;
  text: string;
  /** A passage of one direction, one with another script inside, and a word that stands once. */
  plain: string;
  mixed: string;
  word: string;
}

export const rightToLeft: readonly RightToLeft[] = [
  {
    language: 'ar',
    name: 'arabic.txt',
    plain: 'نفت الوزارة هذا الخبر',
    mixed: 'شركة Example Wire في 12 يناير',
    word: 'المبعوث',
    text: 'أخبار الحدود\n\nقال المبعوث إن المحادثات مستمرة. نفت الوزارة هذا الخبر أمس، ونقلته شركة Example Wire في 12 يناير عن مصدر.\n',
  },
  {
    language: 'he',
    name: 'hebrew.txt',
    plain: 'המשרד הכחיש את הדיווח',
    mixed: 'סוכנות Example Wire ב-12 בינואר',
    word: 'השליח',
    text: 'חדשות הגבול\n\nאמר השליח כי השיחות נמשכות. המשרד הכחיש את הדיווח אתמול, וסיפרה עליו סוכנות Example Wire ב-12 בינואר.\n',
  },
  {
    language: 'fa',
    name: 'persian.txt',
    plain: 'وزارت این خبر را رد کرد',
    mixed: 'خبرگزاری Example Wire در ۱۲ ژانویه',
    word: 'فرستاده',
    text: 'خبرهای مرز\n\nآقای فرستاده گفت گفت‌وگوها ادامه دارد. وزارت این خبر را رد کرد و خبرگزاری Example Wire در ۱۲ ژانویه آن را نقل کرده بود.\n',
  },
];
