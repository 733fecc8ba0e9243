/**
 * The same article in every format, written by other programs (pandoc, LibreOffice): what is read is what was written. The
 * fixtures are made from formats/import/fixtures/article.md.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { onlyReading, readingsOf, tokenF1 } from './readings-for-tests.ts';

const fixture = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url));

const known = fixture('article.txt').toString('utf8').trim();
const title = 'Kapal bantuan tiba di pelabuhan utara';
const withoutTitle = known.split('\n\n').slice(1);

describe('a text that is read to the character', () => {
  it('txt', async () => {
    const { read } = await onlyReading('article.txt', fixture('article.txt'));
    expect(read).toMatchObject({ text: `${known}\n`, title, language: 'id', encoding: 'utf-8', replaced: 0 });
  });

  it('md, with what its head says', async () => {
    const { read } = await onlyReading('article.md', fixture('article.md'));
    expect(read.text).toBe(fixture('article.md').toString('utf8'));
    expect(read).toMatchObject({
      title,
      author: 'Redaksi Contoh',
      outlet: 'Harian Contoh',
      published_on: '2024-03-05',
      language: 'id',
    });
  });

  it.each(['article.srt', 'article.vtt'])('%s', async (name) => {
    const { read } = await onlyReading(name, fixture(name));
    expect(read.text).toBe(withoutTitle.join('\n'));
  });

  it.each(['articles.csv', 'articles.jsonl', 'articles.xlsx'])('%s, a row a document', async (name) => {
    const readings = await readingsOf(name, fixture(name));
    const texts = readings.map((reading) => ('read' in reading ? reading.read.text : null));
    expect(texts).toEqual([0, 1, 2].map((at) => withoutTitle.slice(at, at + 3).join('\n\n')));
    expect(readings[1]).toMatchObject({
      read: {
        title: `${title} (2)`,
        outlet: 'Harian Contoh',
        published_on: '2024-03-06',
        url: 'https://harian.example/2',
        language: 'id',
      },
    });
    const [row] = readings;
    // Columns that no field takes are in the source kept.
    expect(row && 'source' in row ? new TextDecoder().decode(row.source) : '').toContain('"catatan"');
  });
});

/** Pandoc writes what the head of the file says before the text, and into the properties. */
const block = `${title}\n\nRedaksi Contoh\n\n2024-03-05\n\n`;
const wordsOf = (name: string) =>
  /\.(docx|odt|rtf|pdf)$/.test(name)
    ? `${block}${known}`
    : name.endsWith('.epub')
      ? `${block}Harian Contoh\n\n${known}`
      : known;

const metadata = { title, author: 'Redaksi Contoh', language: 'id' };

describe('a text whose words are read', () => {
  it.each([
    [
      'article.html',
      {
        ...metadata,
        outlet: 'Harian Contoh',
        published_on: '2024-03-05',
        url: 'https://harian.example/berita/kapal-bantuan',
        encoding: 'utf-8',
      },
    ],
    [
      'article.mhtml',
      {
        ...metadata,
        outlet: 'Harian Contoh',
        published_on: '2024-03-05',
        url: 'https://harian.example/berita/kapal-bantuan',
      },
    ],
    ['article.docx', metadata],
    ['article-by-libreoffice.docx', metadata],
    ['article.odt', metadata],
    ['article-by-libreoffice.odt', { language: 'id' }],
    ['article.rtf', { language: 'id' }],
    ['article-by-libreoffice.rtf', { language: 'id' }],
    ['article.epub', metadata],
    ['article.eml', { ...metadata, published_on: '2024-03-05' }],
    ['article.pdf', { language: 'id', pages: [0] }],
  ])('%s', async (name, expected) => {
    const { read, source } = await onlyReading(name, fixture(name));
    expect(tokenF1(wordsOf(name), read.text)).toBeGreaterThanOrEqual(0.98);
    expect(read).toMatchObject(expected);
    expect(Buffer.from(source).equals(fixture(name))).toBe(true);
  });

  it('keeps the paragraphs of a web page, and nothing of its frame', async () => {
    const { read, warnings } = await onlyReading('article.html', fixture('article.html'));
    expect(read.text).toBe(known);
    expect(warnings).toEqual([]);
  });

  it('counts what it leaves out of an e-mail', async () => {
    const { warnings } = await onlyReading('article.eml', fixture('article.eml'));
    expect(warnings).toEqual([{ kind: 'attachments', count: 1 }]);
  });
});
