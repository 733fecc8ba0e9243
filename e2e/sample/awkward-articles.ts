/** Texts that a layout may break on, written for this project: right to left, and words without a place to break. */
import type { Article } from './articles.ts';

const arabic: Article = {
  name: 'hudud.txt',
  number: 'ما لا يقل عن ١٠٠٬٠٠٠ جندي',
  quote: '«على جميع الأطراف ضبط النفس»',
  claim: 'نفت وزارة الدفاع هذا الاتهام',
  text: `محادثات الحدود تبدأ بينما القوات لا تزال محتشدة

بدأ الوفدان المحادثات يوم الأربعاء (12/1) في مبنى مجلس المدينة، بحضور 30 سفيراً وعدد من المراقبين من منظمة Example Wire.

وقال المبعوث الخاص للصحفيين: «على جميع الأطراف ضبط النفس»، مشيراً إلى تقارير عن نشر ما لا يقل عن ١٠٠٬٠٠٠ جندي قرب الحدود.

من جهتها نفت وزارة الدفاع هذا الاتهام، لكنها أقرت بإجراء تدريبات شتوية.
`,
};

const longWords: Article = {
  name: 'long-words-in-a-file-name-that-goes-on-and-on-without-any-place-to-break-it-anywhere.txt',
  number: '1234567890123456789012345678901234567890',
  quote: `“${'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(3)}”`,
  claim: 'https://example.org/',
  text: `Aheadlinewithoutanyspacesatallwhichnobodywouldwritebutsomefeedsdeliveranywayandthewindowmustbearit

“${'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(3)}” said the clerk.

See https://example.org/a/very/long/address/${'that-goes-on-'.repeat(30)}end and the figure 1234567890123456789012345678901234567890.
`,
};

export const awkwardArticles = { arabic, longWords };
