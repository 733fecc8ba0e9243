/**
 * How fast numbers are found, on one core, in megabytes of UTF-8 a second: news-like text, and 1 MB each of what makes a
 * careless reader slow. Linear where twice the text takes about twice the time. Each figure is the best of three runs.
 */
import { performance } from 'node:perf_hooks';
import { findNumbers } from '../../core/number/find-numbers.ts';

export interface Speed {
  what: string;
  megabytesPerSecond: number;
  /** Time for twice the text ÷ time for the text; 2 is linear. */
  doubling: number;
}

const news =
  'The minister said on Monday that at least 1,200 people had left the city since the talks began. Officials in the capital ' +
  'expect the road to stay closed until spring, and between 10 and 15 per cent of the villages are still without power. ' +
  'Nobody at the ministry would say when the next meeting takes place, or who will pay the $4.5 million it costs.\n';
const berita =
  'Menteri mengatakan pada Senin bahwa setidaknya 1.200 orang telah meninggalkan kota sejak perundingan dimulai. Para pejabat ' +
  'memperkirakan jalan tetap ditutup hingga musim semi, dan 10 hingga 15 persen desa masih tanpa listrik. Belum ada yang tahu ' +
  'kapan pertemuan berikutnya berlangsung atau siapa yang membayar Rp 4,5 miliar itu.\n';

const texts: [string, string, string][] = [
  ['news-like text, English', news, 'en'],
  ['news-like text, Indonesian', berita, 'id'],
  ['news-like text, unknown language', berita, 'und'],
  ['digits', '0123456789', 'id'],
  ['separators', '.,', 'id'],
  ['digits and separators', '1.2,3 ', 'id'],
  ['grouped figures', '1.234.567,89 ', 'id'],
  ['hyphens and slashes', '1-2/3-4/', 'id'],
  ['number words, Indonesian', 'dua puluh tiga juta ', 'id'],
  ['number words, English', 'two hundred and five thousand ', 'en'],
  ['number words, German', 'dreiundzwanzigtausendfünfhundert ', 'de'],
  ['number words, Chinese', '三万四千五百', 'zh'],
  ['modifiers', 'at least more than up to ', 'en'],
  ['quantities only', 'setidaknya 100.000 tentara ', 'id'],
];

const size = 1_000_000;

export function measureSpeed(): Speed[] {
  return texts.map(([what, piece, language]) => {
    const once = repeated(piece, size);
    const twice = repeated(piece, 2 * size);
    const time = best(once, language);
    return {
      what,
      megabytesPerSecond: Buffer.byteLength(once) / 1000 / time,
      doubling: best(twice, language) / time,
    };
  });
}

function best(text: string, language: string): number {
  const runs = [0, 1, 2].map(() => {
    const start = performance.now();
    findNumbers(text, language);
    return performance.now() - start;
  });
  return Math.min(...runs);
}

function repeated(piece: string, bytes: number): string {
  return piece.repeat(Math.ceil(bytes / Buffer.byteLength(piece)));
}
