/** Files that were damaged, mislabelled or made to harm: each is refused with one sentence, and nothing is run or hangs. */
import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { onlyReading, readingsOf } from './readings-for-tests.ts';
import { largestUnpacked } from './zip-entries.ts';

const fixture = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url));

const refusals = async (name: string, content: Uint8Array | string) =>
  (await readingsOf(name, content)).map((reading) => ('refused' in reading ? reading.refused.kind : 'read'));

/** One stored or packed file, with the size it claims. */
function zipOf(
  files: readonly { name: string; content: Uint8Array; claimed?: number; encrypted?: boolean }[],
): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content, claimed = content.length, encrypted = false } of files) {
    const packed = deflateRawSync(content);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(8, 8);
    head.writeUInt16LE(Buffer.byteLength(name), 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(encrypted ? 1 : 0, 8);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(claimed, 24);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(at, 42);
    directory.push(entry, Buffer.from(name));
    parts.push(head, Buffer.from(name), packed);
    at += 30 + Buffer.byteLength(name) + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, list, end]);
}

const text = (words: string) => Buffer.from(words);

describe('an archive', () => {
  it('gives the documents of its files in the order of their names, and passes over the rest', async () => {
    const archive = zipOf([
      { name: 'b/two.txt', content: text('Teks kedua.') },
      { name: 'a/one.html', content: fixture('article.html') },
      { name: '.hidden/three.txt', content: text('Tersembunyi.') },
      { name: 'picture.png', content: text('png') },
      { name: 'inner.zip', content: text('PK\x03\x04') },
    ]);
    const names = (await readingsOf('all.zip', archive)).map(({ name }) => name);
    expect(names).toEqual(['one.html', 'two.txt', 'inner.zip']);
  });

  it.each([
    [
      'claims to unpack to more than it may',
      [{ name: 'a.txt', content: text('x'), claimed: largestUnpacked + 1 }],
      'unpacks-too-large',
    ],
    [
      'packs far denser than texts do',
      [{ name: 'a.txt', content: Buffer.alloc(20_000_000, 'a') }],
      'unpacks-too-large',
    ],
    [
      'unpacks to more than it claims',
      [{ name: 'a.txt', content: text('x'.repeat(5_000)), claimed: 10 }],
      'file-damaged',
    ],
    ['is locked', [{ name: 'a.txt', content: text('x'), encrypted: true }], 'file-locked'],
    ['holds nothing to read', [{ name: 'a.png', content: text('x') }], 'file-empty'],
  ])('that %s is refused', async (_what, files, kind) => {
    expect(await refusals('a.zip', zipOf(files))).toEqual([kind]);
  });
});

describe('a mislabelled file', () => {
  it.each([
    ['article.txt', 'article.pdf'],
    ['article.html', 'article.rtf'],
  ])('%s that is really %s is read as what it is', async (name, real) => {
    const { read } = await onlyReading(name, fixture(real));
    expect(read.encoding).toBe(real.split('.')[1]);
  });

  it.each(['docx', 'odt', 'epub', 'xlsx', 'pdf', 'rtf', 'zip'])(
    'a text named .%s is refused',
    async (ending) => {
      expect(await refusals(`a.${ending}`, 'Hanya teks biasa.')).toEqual(['file-damaged']);
    },
  );
});

it.each(['article.docx', 'article.odt', 'article.epub', 'articles.xlsx', 'article.pdf'])(
  '%s cut off is refused or read, never thrown at',
  async (name) => {
    for (const share of [0, 0.1, 0.5, 0.9, 0.99]) {
      const whole = fixture(name);
      const readings = await readingsOf(name, whole.subarray(0, Math.floor(whole.length * share)));
      expect(readings.length).toBeGreaterThan(0);
    }
  },
);

it('markup nested a hundred thousand deep is refused', async () => {
  const deep = '<div>'.repeat(100_000) + 'teks';
  expect(await refusals('a.html', deep)).toEqual(['too-deep']);
});

it('a page runs nothing and fetches nothing', async () => {
  const page = `<html><body><script>globalThis.wasRun = true</script><img src="https://pelacak.example/x.png" onerror="globalThis.wasRun = true">
    <p>${'Kalimat pertama dari berita ini cukup panjang untuk dibaca. '.repeat(5)}</p></body></html>`;
  const { read } = await onlyReading('a.html', page);
  expect(read.text).toContain('Kalimat pertama');
  expect(read.text).not.toContain('wasRun');
  expect((globalThis as { wasRun?: boolean }).wasRun).toBeUndefined();
});

it('names with line ends and marks of direction are shown without them', async () => {
  const [reading] = await readingsOf('folder/a\n\u202Etxt.exe.txt', 'Teks.');
  expect(reading?.name).toBe('a\uFFFD\uFFFDtxt.exe.txt');
});

it('a bad row is refused and the rows around it are read', async () => {
  const rows = '{"text":"Baris satu."}\n{"text": oops}\n[1]\n{"text":"Baris empat."}\n{"text":""}';
  expect(await refusals('a.jsonl', rows)).toEqual(['read', 'bad-line', 'bad-line', 'read', 'file-empty']);
});

it('a table without a column of texts says which columns it has', async () => {
  const [reading] = await readingsOf('a.csv', 'x,y\n1,2\n');
  expect(reading).toMatchObject({ refused: { kind: 'no-text-column', detail: { columns: 'x, y' } } });
  const mapped = await readingsOf('a.csv', 'x,y\n1,dua\n', { columns: { text: 'y', title: 'x' } });
  expect(mapped[0]).toMatchObject({ read: { text: 'dua', title: '1' } });
});
