/**
 * The article every journey runs on, written for this project, and the words that the journeys mark in it. Variants hold
 * the same words with other line ends or with emoji before them, which move every UTF-16 offset off its code point.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shared } from '../application.ts';

export interface Article {
  name: string;
  text: string;
  number: string;
  quote: string;
  claim: string;
}

const own: Article = {
  name: 'perundingan.txt',
  number: 'setidaknya 100.000 tentara',
  quote: '“Semua pihak harus menahan diri. Kami ingin melihat pasukan itu pulang,”',
  claim: 'kementerian pertahanan membantah tuduhan tersebut',
  text: `Perundingan Perbatasan Dibuka Saat Pasukan Masih Berkumpul

Harian Contoh – Kedua delegasi memulai perundingan pada Rabu (12/1) pukul 09.00 di gedung dewan kota. Ruang sidang dihadiri 30 duta besar dan sejumlah pengamat.

“Semua pihak harus menahan diri. Kami ingin melihat pasukan itu pulang,” kata utusan khusus kepada wartawan, merujuk laporan bahwa negara tetangga telah mengerahkan setidaknya 100.000 tentara di dekat perbatasan.

Namun kementerian pertahanan membantah tuduhan tersebut, meskipun mengakui adanya latihan musim dingin. Menurut Example Wire, biaya latihan itu mencapai Rp 3 miliar.

Perundingan berikutnya dijadwalkan pekan depan.
`,
};

/** The first real article, where the folder of shared material is at hand. */
function realArticle(): Article | null {
  const path = join(shared, 'seed', 'article-id.txt');
  if (shared === '' || !existsSync(path)) return null;
  return {
    name: 'article-id.txt',
    text: readFileSync(path, 'utf8'),
    number: 'setidaknya 100.000 tentara',
    quote:
      '“Mari kita perjelas: tindakan Rusia telah memicu krisis ini. Kami berkomitmen untuk menggunakan diplomasi untuk meredakan situasi,”',
    claim: 'Rusia menolak tuduhan tersebut',
  };
}

export const articles = { own, real: realArticle() };

export const withCrlf = (article: Article): Article => ({
  ...article,
  text: article.text.replaceAll('\n', '\r\n'),
});

/** Astral characters before, between and inside the passages. */
export const withEmoji = (article: Article): Article => ({
  ...article,
  text: `📰🇮🇩 ${article.text.replaceAll('. ', '. 👩🏽‍🚀 ')}`,
  quote: article.quote.replaceAll('. ', '. 👩🏽‍🚀 '),
});
