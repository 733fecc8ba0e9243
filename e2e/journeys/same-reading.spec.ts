/**
 * Numbers are read the same in the application and in plain Node, whatever the machine's locale: the two carry different
 * versions of ICU, of which nothing may show.
 */
import { join } from 'node:path';
import { findNumbers } from '../../core/number/find-numbers.ts';
import { readNumber } from '../../core/number/read-number.ts';
import { eachSpan } from '../../core/text/packed-spans.ts';
import { expect, test } from '../application.ts';
import { call } from '../pages/calls.ts';
import { Workbench } from '../pages/workbench.ts';

/** Figures, words, magnitudes, modifiers, ranges, money and what looks like a number, in every promised language. */
const texts: Readonly<Record<string, string>> = {
  id: 'Setidaknya 100.000 tentara dan puluhan ribu warga. Hampir 1,2 juta orang; Rp 3 miliar; dua belas pada Rabu (12/1).',
  ms: 'Sekurang-kurangnya 1,200 askar dan RM3.5 juta. Dua puluh tiga orang, kira-kira 15 peratus.',
  en: 'At least 1,200 troops, between 10,000 and 15,000 people, half a million dollars ($0.5m), 9 ± 6 % on 12/01/2022.',
  es: 'Al menos 100.000 soldados y dos mil quinientos heridos; 1,5 millones de euros, el 12,5 % de 3.400.',
  fr: 'Environ 12\u202f500 soldats, quatre-vingt-dix-neuf blessés, 1,5 milliard d’euros, plus de 30 %.',
  de: 'Mindestens 100.000 Soldaten, dreiundzwanzigtausend Vertriebene, 1,5 Milliarden Euro und 12,5 Prozent.',
  pt: 'Pelo menos 100.000 soldados, vinte e três feridos, R$ 1,5 milhão e cerca de 40%.',
  it: 'Almeno 100.000 soldati, ventitré feriti, 1,5 miliardi di euro e circa il 40%.',
  nl: 'Minstens 100.000 soldaten, drieëntwintig gewonden, 1,5 miljard euro en ongeveer 40 procent.',
  tr: 'En az 100.000 asker, yirmi üç yaralı, 1,5 milyar lira ve yaklaşık yüzde 40.',
  ru: 'Не менее 100 000 солдат, двадцать три раненых, 1,5 млрд рублей и около 40 %.',
  uk: 'Щонайменше 100 000 солдатів, двадцять три поранені, 1,5 млрд гривень і близько 40 %.',
  ar: 'ما لا يقل عن ١٠٠٬٠٠٠ جندي و٣٫٥ مليون نازح وثلاثة وعشرون جريحا.',
  fa: 'دست‌کم ۱۰۰٬۰۰۰ سرباز و بیست و سه زخمی و ۱٫۵ میلیون نفر.',
  hi: 'कम से कम 1,00,000 सैनिक, तेईस घायल और 1.2 लाख लोग।',
  vi: 'Ít nhất 100.000 binh sĩ, hai mươi ba người bị thương và 1,5 triệu người.',
  th: 'อย่างน้อย 100,000 นาย ยี่สิบสามคน และ 1.5 ล้านคน',
  zh: '至少10万名士兵，二十三人受伤，约1.5亿元，三万四千五百人。',
  ja: '少なくとも10万人の兵士、二十三人が負傷、約1.5億円、3万人。',
  ko: '최소 10만 명의 병사, 스물세 명 부상, 약 1.5억 원, 3만 명.',
  mk: 'Најмалку 100.000 војници. Платиле 1,5 евра.',
  nb: 'Minst 100 000 soldater og 1,5 milliarder kroner.',
  und: '100.000 soldiers or soldados, 1.5 million, ١٢٣.',
};

for (const locale of ['de_DE.UTF-8', 'ar_EG.UTF-8']) {
  test(`reads in the application what it reads in Node, on a machine set to ${locale}`, async ({ work }) => {
    const bench = new Workbench(await work.launch({ settings: { coder: 'analyst-1' }, locale }));
    await bench.newProject(join(work.folder, 'readings.claimlight'));
    const { page } = bench;
    for (const [language, text] of Object.entries(texts)) {
      const items = [{ name: `${language}.txt`, content: text }];
      const imported = await call(page, 'importDocuments', { items, defaults: { language } });
      if (!imported.ok) throw new Error(imported.error.kind);
      const document = imported.value.imported[0]?.id ?? '';
      const found = await call(page, 'findNumbers', { document, from: 0 });
      if (!found.ok) throw new Error(found.error.kind);
      const spans = [...eachSpan(found.value.spans)];
      expect(spans.length, language).toBeGreaterThan(1);
      expect(spans, language).toEqual(findNumbers(text, language).map(({ start, end }) => ({ start, end })));
      const made = await call(page, 'createMarks', {
        document,
        kind: 'number',
        marks: spans.map((span) => [span]),
      });
      if (!made.ok) throw new Error(made.error.kind);
      for (const [at, id] of made.value.ids.entries()) {
        const mark = await call(page, 'getMark', { id });
        if (!mark.ok) throw new Error(mark.error.kind);
        const span = spans[at] ?? { start: 0, end: 0 };
        const reading = readNumber(text, span, language);
        const { value_low = null, value_best = null, value_high = null, ...rest } = mark.value.fields;
        expect(
          { value_low, value_best, value_high, ...rest },
          `${language}: ${text.slice(span.start, span.end)}`,
        ).toMatchObject({
          value_low: reading?.low,
          value_best: reading?.best,
          value_high: reading?.high,
          comparator: reading?.comparator,
          form: reading?.form,
          reading_state: reading?.state,
        });
      }
    }
  });
}
