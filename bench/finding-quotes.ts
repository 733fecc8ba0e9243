/**
 * How fast quotations are found on one core, in megabytes of UTF-8 a second, beside one regular expression that only looks for
 * pairs of marks and knows nothing of speakers. News-like text in two languages, and 1 MB each of what makes a careless reader
 * slow: marks without end, marks without words, quotations without room between them. Best of three runs.
 */
import { performance } from 'node:perf_hooks';
import { findQuotes } from '../core/quote/find-quotes.ts';
import type { Figure } from './measure.ts';

const news =
  'The minister said on Monday that the road was closed. “We will not leave,” said Anna Berg, the mayor of Quito, after the talks. ' +
  'Officials in the capital expect the road to stay closed until spring, and many of the villages are still without power. ' +
  'Nobody at the ministry would say when the next meeting takes place, or who will pay. He called the plan “a bad joke” and left.\n';
const berita =
  'Menteri mengatakan pada Senin bahwa jalan itu ditutup. “Kami tidak akan pergi,” kata Wali Kota Bandung Rahmat Hidayat usai rapat. ' +
  'Para pejabat memperkirakan jalan tetap ditutup hingga musim hujan usai, dan banyak desa masih tanpa listrik. Belum ada yang tahu ' +
  'kapan pertemuan berikutnya berlangsung atau siapa yang membayar. Ia menyebut rencana itu “lelucon buruk” lalu pergi.\n';

/** What, a piece of it, its language, and the megabytes a second that are promised. */
const texts: [string, string, string, number][] = [
  ['news-like text, English', news, 'en', 3],
  ['news-like text, Indonesian', berita, 'id', 3],
  ['nothing but “', '“', 'en', 3],
  ['nothing but "', '"', 'en', 3],
  ['nothing but “”', '“”', 'en', 3],
  ['marks opened and never closed', '“ a ', 'en', 3],
  ['verbs of saying', 'said ', 'en', 3],
  ['quotations of one letter', '"a" ', 'en', 0],
];

export function measureFindingQuotes(): Figure[] {
  return texts.map(([what, piece, language, promised]): Figure => {
    const once = repeated(piece, 1_000_000);
    const time = best(() => findQuotes(once, language));
    const twice = best(() => findQuotes(once + once, language));
    const peer = best(() => [...once.matchAll(/[“"][^“”"]*[”"]/gu)].length);
    const megabytes = Buffer.byteLength(once) / 1000;
    return {
      what: `Find quotations: ${what} (best of 3; twice the text takes ${(twice / time).toFixed(1)}×)`,
      value: `${(megabytes / time).toFixed(1)} MB/s`,
      peer: `pairs of marks by one expression ${(megabytes / peer).toFixed(1)} MB/s`,
      ratio: `${(time / peer).toFixed(1)}×`,
      goal: promised === 0 ? '' : `≥ ${promised} MB/s`,
      met: megabytes / time >= promised,
    };
  });
}

function best(act: () => unknown): number {
  const runs = [0, 1, 2].map(() => {
    const start = performance.now();
    act();
    return performance.now() - start;
  });
  return Math.min(...runs);
}

function repeated(piece: string, bytes: number): string {
  return piece.repeat(Math.ceil(bytes / Buffer.byteLength(piece)));
}
