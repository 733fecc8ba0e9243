import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from './detect-language.ts';

const article = '../shared/seed/article-id.txt';
const hasArticle = existsSync(article);
if (!hasArticle) process.stdout.write(`skipped: ${article} is absent\n`);

describe('detectLanguage', () => {
  it.skipIf(!hasArticle)('knows the seed article as Indonesian, in each of its longer paragraphs too', () => {
    const text = readFileSync(article, 'utf8');
    expect(detectLanguage(text)).toBe('id');
    const paragraphs = text.split('\n').filter((line) => line.length > 200 && !line.startsWith('“'));
    expect(paragraphs.map(detectLanguage)).toEqual(paragraphs.map(() => 'id'));
  });

  it.each([
    ['en', 'The minister said at least 12 people were killed.'],
    ['id', 'Polisi mengatakan tiga orang tewas karena gempa itu.'],
    ['id', 'Puluhan ribu warga mengungsi pada Senin, kata juru bicara kepada wartawan.'],
    ['ms', 'Polis berkata tiga orang maut dalam kemalangan itu.'],
    [
      'ms',
      'Kementerian itu berkata sekurang-kurangnya 100,000 tentera berada di sempadan kerana ketegangan.',
    ],
    ['es', 'Al menos 30 soldados murieron, según el ministerio.'],
    ['pt', 'Um grupo de pessoas não foi encontrado na cidade.'],
    ['fr', 'Les soldats étaient à la frontière, selon le ministère.'],
    ['de', 'Mindestens 30 Soldaten starben in der Nacht.'],
    ['it', 'Almeno 30 soldati sono morti nella notte, secondo il ministero.'],
    ['nl', 'Volgens het ministerie zijn er minstens 30 soldaten omgekomen.'],
    ['da', 'Ministeriet sagde, at mindst 100.000 soldater ikke er ved grænsen.'],
    ['da', 'Regeringen sagde, at nogle af soldaterne blev sendt mod grænsen i den uge.'],
    ['nb', 'Regjeringen sa at noen av soldatene ble sendt mot grensen i den uken.'],
    ['cs', 'Ministerstvo uvedlo, že nejméně 30 vojáků, kteří byli na hranici, zahynulo při útoku.'],
    ['sk', 'Ministerstvo uviedlo, že najmenej 30 vojakov, ktorí boli na hranici, zahynulo pri útoku.'],
    ['hr', 'Vlada je priopćila da je prošlog tjedna više od tisuću vojnika, tko zna gdje, prešlo granicu.'],
    ['bs', 'Vlada je saopćila da je prošle sedmice više od hiljadu vojnika, ko zna gdje, prešlo granicu.'],
    [
      'sr-Latn',
      'Vlada je saopštila da je prošle nedelje više od hiljadu vojnika, ko zna gde, prešlo granicu.',
    ],
    ['sr', 'Влада је саопштила да је прошле недеље више од хиљаду војника прешло границу.'],
    ['sl', 'Vlada je sporočila, da je v napadu umrlo najmanj trideset vojakov in da so bili tudi civilisti.'],
    ['tr', 'Bakanlık en az 100 kişinin öldüğünü söyledi ve bir açıklama yaptı.'],
    ['vi', 'Bộ Ngoại giao cho biết ít nhất 100.000 binh sĩ đã được triển khai.'],
    ['ru', 'Министерство заявило, что не менее 100 000 военных находятся у границы.'],
    ['uk', 'Міністерство заявило, що не менше 100 000 військових перебувають біля кордону.'],
    ['ar', 'أعلنت الوزارة أن ما لا يقل عن 100 ألف جندي منتشرون على الحدود.'],
    ['fa', 'به گفته وزارتخانه، دست‌کم ۱۰۰ هزار سرباز در نزدیکی مرز مستقر شده‌اند.'],
    ['he', 'לפחות 30 חיילים נהרגו.'],
    ['hi', 'मंत्रालय ने कहा कि कम से कम 100 लोग मारे गए हैं।'],
    ['th', 'กระทรวงกล่าวว่า'],
    ['zh', '外交部发言人表示，至少有十万名士兵。'],
    ['ja', '外務省の報道官は述べた。'],
    ['ko', '외교부 대변인은 말했다.'],
  ])('knows %s by one sentence: %s', (language, sentence) => {
    expect(detectLanguage(sentence)).toBe(language);
  });

  it('answers und where nothing tells, and where Indonesian and Malay cannot be parted', () => {
    const undecidable = ['', '123 456', 'abc', '100.000 tentara', 'Tiga orang dan satu di ini.', '😀😀😀'];
    expect(undecidable.map(detectLanguage)).toEqual(undecidable.map(() => 'und'));
    expect(detectLanguage('Menurut laporan itu, lebih 3 juta orang telah mengundi pada hari ini.')).toBe(
      'und',
    );
  });

  it('keeps to the likeliest of languages that write figures alike where nothing parts them', () => {
    expect(['hr', 'bs', 'sr-Latn']).toContain(
      detectLanguage('Vojnici su na granici i u gradu, ali nije jasno da li će se to nastaviti.'),
    );
    expect(['da', 'nb']).toContain(detectLanguage('Det er en soldat ved byen, og det er ikke her.'));
  });
});
