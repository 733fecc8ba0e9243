/**
 * Rich Text Format → its words: paragraphs, line breaks, cells of tables parted by tabs; headers, footers, pictures, styles and
 * other destinations are left out. Title and author are taken from its information group. After the Rich Text Format
 * Specification 1.9.1; characters by code page, font charset and `\u`.
 */
import iconv from 'iconv-lite';
import { fail } from '../../../core/contract/failure.ts';
import { allBytes, type FileToRead, type Reading, shownName } from './file-to-read.ts';
import { newReading } from './new-reading.ts';
import { largestMarkup } from './parse-markup.ts';

export async function* readRtf(file: FileToRead): AsyncGenerator<Reading> {
  const source = await allBytes(file, largestMarkup);
  const name = shownName(file.name);
  const written = iconv.decode(source, 'latin1');
  if (!written.startsWith('{\\rtf')) fail('file-damaged', { name, reason: 'it is no RTF' });
  const { text, title, author } = wordsOfRtf(written);
  yield newReading({ name: file.name, text, encoding: 'rtf', said: { title, author }, source });
}

type Destination = 'text' | 'title' | 'author' | 'fonts' | 'none';

interface Group {
  destination: Destination;
  /** How many characters after a `\u` stand for it in old readers. */
  fallback: number;
  encoding: string;
}

const passedOver = new Set(
  `colortbl stylesheet pict object header headerl headerr headerf footer footerl footerr footerf fldinst themedata
  colorschememapping datastore latentstyles listtable listoverridetable rsidtbl generator xmlnstbl filetbl revtbl bkmkstart
  bkmkend annotation atnid atnauthor nonshppict shpinst docvar mmathPr pgdsctbl listtext pntext pnseclvl factoidname`.split(
    /\s+/,
  ),
);
const breaks: Readonly<Record<string, string>> = {
  par: '\n',
  sect: '\n',
  page: '\n',
  row: '\n',
  line: '\n',
  tab: '\t',
  cell: '\t',
  nestcell: '\t',
  nestrow: '\n',
  emdash: '—',
  endash: '–',
  emspace: '\u2003',
  enspace: '\u2002',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
};
/** `\fcharset` → code page. */
const charsets: Readonly<Record<number, string>> = {
  128: 'shift_jis',
  129: 'cp949',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};

const token = /\\([a-z]+)(-?\d+)? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)/gi;
const deepest = 10_000;

function wordsOfRtf(written: string): { text: string; title: string; author: string } {
  const out: Record<Destination, string> = { text: '', title: '', author: '', fonts: '', none: '' };
  let group: Group = { destination: 'text', fallback: 1, encoding: 'windows-1252' };
  const outer: Group[] = [];
  const fonts = new Map<number, string>();
  let font = 0;
  let skipped = 0;
  let bytes: number[] = [];
  const flush = () => {
    if (bytes.length > 0) out[group.destination] += iconv.decode(Uint8Array.from(bytes), group.encoding);
    bytes = [];
  };
  const put = (text: string) => {
    flush();
    if (group.destination !== 'none' && group.destination !== 'fonts') out[group.destination] += text;
  };
  for (const [, word, number, hex, symbol, brace, plain] of written.matchAll(token)) {
    if (brace === '{') {
      flush();
      if (outer.length < deepest) outer.push({ ...group });
      skipped = 0;
    } else if (brace === '}') {
      flush();
      group = outer.pop() ?? group;
      skipped = 0;
    } else if (hex !== undefined) {
      if (skipped > 0) skipped--;
      else if (group.destination !== 'none' && group.destination !== 'fonts')
        bytes.push(Number.parseInt(hex, 16));
    } else if (plain !== undefined) {
      const kept = plain.slice(skipped);
      skipped = Math.max(0, skipped - plain.length);
      if (kept !== '') put(kept);
    } else if (symbol !== undefined) {
      if (symbol === '*') group.destination = 'none';
      else if (symbol === '~') put('\u00a0');
      else if (symbol === '_') put('\u2011');
      else if (symbol === '\n' || symbol === '\r') put('\n');
      else if ('\\{}'.includes(symbol)) put(symbol);
    } else if (word !== undefined) {
      const value = Number(number ?? 0);
      if (word === 'u') {
        put(String.fromCharCode(value & 0xffff));
        skipped = group.fallback;
      } else if (word === 'uc') group.fallback = Math.min(100, Math.max(0, value));
      else if (word === 'ansicpg') group.encoding = codePage(value);
      else if (word === 'fonttbl') group.destination = 'fonts';
      else if (word === 'f' && group.destination === 'fonts') font = value;
      else if (word === 'fcharset') fonts.set(font, charsets[value] ?? '');
      else if (word === 'f') {
        flush();
        group.encoding = fonts.get(value) || (outer[0]?.encoding ?? group.encoding);
      } else if (word === 'title' || word === 'author') {
        if (group.destination === 'none' && outer.length < 5) group.destination = word;
      } else if (word === 'info') group.destination = 'none';
      else if (passedOver.has(word)) {
        flush();
        group.destination = 'none';
      } else if (Object.hasOwn(breaks, word)) put(breaks[word] ?? '');
    }
  }
  flush();
  const lines = out.text.split('\n').map((line) => line.replace(/[ \t]+$/, ''));
  return { text: lines.filter((line) => line !== '').join('\n\n'), title: out.title, author: out.author };
}

function codePage(number: number): string {
  const label =
    number === 932 ? 'shift_jis' : number === 936 ? 'gbk' : number === 950 ? 'big5' : `cp${number}`;
  return iconv.encodingExists(label) ? label : 'windows-1252';
}
