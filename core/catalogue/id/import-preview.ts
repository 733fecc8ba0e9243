/** Pratinjau impor. */
import type { importPreview as english } from '../en/import-preview.ts';
import { n } from './counts.ts';
import type { ReadWarning } from '../../model/read-text.ts';

export const importPreview: typeof english = {
  title: 'Yang ditemukan',
  reading: (done: number, total: number) => `Membaca berkas ${done} dari ${total} …`,
  found: (count: number, refused: number) =>
    refused === 0
      ? `${n(count, '# dokumen')} ditemukan`
      : `${n(count, '# dokumen')} ditemukan, ${refused} tidak dapat diimpor`,
  importing: (done: number, total: number) => `Mengimpor ${done} dari ${total} …`,
  import: (count: number) => (count === 0 ? 'Tidak ada yang diimpor' : `Impor ${n(count, '# dokumen')}`),
  list: 'Dokumen yang ditemukan',
  text: 'Teks yang akan disimpan',
  tickAll: 'Centang semua',
  untickAll: 'Hapus semua centang',
  ticked: 'akan diimpor',
  unticked: 'tidak akan diimpor',
  characters: (count: string) => `${count} karakter`,
  twin: (title: string) => `Teksnya sama dengan “${title}”`,
  like: (share: string, title: string) => `Sekitar ${share} teksnya juga ada di “${title}”`,
  warning: (warning: ReadWarning) => {
    switch (warning.kind) {
      case 'whole-page':
        return 'Artikelnya tidak dapat dikenali: seluruh halaman diambil';
      case 'attachments':
        return `${n(warning.count, '# lampiran')} tidak diambil`;
      case 'empty-pages':
        return `${n(warning.count, '# halaman')} tanpa teks`;
    }
  },
  replaced: (count: number) => `${n(count, '# karakter')} tidak terbaca`,
  encoding: 'Pengodean',
  encodingFound: (encoding: string) => `Seperti ditemukan (${encoding})`,
  password: 'Kata sandi',
  unlock: 'Buka',
  columns: 'Isi setiap kolom',
  column: {
    title: 'Judul',
    text: 'Teks',
    author: 'Penulis',
    outlet: 'Media',
    published_on: 'Tanggal terbit',
    url: 'Alamat',
    language: 'Bahasa',
  },
  noColumn: '(tidak ada)',
  chooseOne: 'Pilih dokumen untuk melihat teksnya.',
};
