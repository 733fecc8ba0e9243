/** Words of what comes in and what is handed over: importing, exporting, verifying, bringing back. */
import type { DialogFormat } from '../../contract/export.ts';
import { n } from './counts.ts';

export const importing = {
  drop: 'Lepaskan untuk mengimpor',
  dropHint:
    'Halaman web, berkas Word dan PDF, surel, takarir, tabel, dan teks menjadi dokumen di proyek ini.',
  dropReadOnly: 'Proyek ini hanya dapat dibaca',
  dropReadOnlyHint: 'Tidak ada yang dapat diimpor ke dalamnya. Simpan salinan untuk mengerjakannya.',
  reportTitle: 'Impor',
  imported: (count: number) => n(count, '# dokumen masuk'),
  refused: (count: number) => n(count, '# tidak diimpor'),
  one: (title: string, encoding: string, language: string) =>
    `“${title}” telah diimpor (${encoding}, bahasa: ${language}).`,
  nothing: 'Tidak ada yang diimpor',
  row: (encoding: string, language: string) => `Dibaca sebagai ${encoding}; bahasa: ${language}.`,
  replaced: (count: number) => n(count, '# karakter tidak terbaca dan ditampilkan sebagai �.'),
  languageUnknown: 'tidak dikenali',
  progress: (done: string, total: string) => `Mengimpor ${done} dari ${total}`,
  pasteTitle: 'Tempel teks sebagai dokumen',
  pasteText: 'Teks',
  pasteTextHint: 'Tempel atau ketik teks di sini',
  pasteName: 'Judul',
  pasteNameHint: 'Baris pertama teks',
  pasted: 'Teks tempelan',
  pasteImport: 'Tambahkan dokumen',
};

export const exporting = {
  title: 'Ekspor',
  scope: 'Dokumen',
  thisDocument: 'Dokumen ini',
  tableRows: 'Baris tabel',
  allDocuments: (count: string) => `Semua (${count})`,
  kinds: 'Jenis',
  preview: 'Pratinjau',
  emptyColumns: (count: number) => n(count, '# kolom kosong tidak ditampilkan'),
  empty: 'Tidak ada tanda untuk diekspor. Tandai sesuatu, atau perluas pilihannya.',
  format: 'Format',
  formats: {
    csv: 'CSV, satu baris per tanda',
    'csv-long': 'CSV, satu baris per isian',
    xlsx: 'Buku kerja Excel',
    jsonl: 'Baris JSON',
    w3c: 'Anotasi Web (W3C)',
    bundle: 'Paket tabel dan teks',
    html: 'Halaman beranotasi (HTML)',
    pdf: 'Halaman beranotasi (PDF)',
  },
  purposes: {
    csv: 'Untuk R, Python, SQLite, dan program tabel lain.',
    'csv-long': 'Untuk isian yang tidak punya kolom sendiri.',
    xlsx: 'Untuk dibaca dan diurutkan di lembar kerja.',
    jsonl: 'Untuk program: satu tanda per baris, lengkap.',
    w3c: 'Untuk alat anotasi lain.',
    bundle: 'Untuk diterbitkan atau diarsipkan: menjelaskan dirinya dan bisa dimasukkan kembali.',
    html: 'Untuk dibaca dan dicetak: teks beserta tandanya.',
    pdf: 'Untuk dicetak dan dibagikan: teks dengan tandanya pada halaman.',
  },
  profile: 'Ditulis untuk',
  profiles: { data: 'Program', excel: 'Excel' },
  delimiter: 'Pemisah sel',
  delimiters: { comma: 'Koma', semicolon: 'Titik koma', tab: 'Tab' },
  withTexts: 'Sertakan teksnya',
  notes: {
    csv: 'Lembar kerja dapat mengubah angka yang ditulis 100.000 menjadi 100: buku kerja Excel menyimpannya sebagai teks.',
    'csv-long': 'Satu baris untuk setiap isian: annotation_id, field, ordinal, value.',
    xlsx: 'Angka seperti tertulis tetap teks; value_low, value_best, dan value_high berupa bilangan. Ada lembar untuk buku kode dan kolom.',
    jsonl: 'Nama seperti di CSV; posisi dalam titik kode Unicode dan UTF-16.',
    w3c: 'JSON-LD menurut rekomendasi W3C: posisi, kutipan, dan hash teks.',
    bundle:
      'Zip berisi tabel CSV, datapackage.json, metadata CSVW, dan README. Claimlight dapat memeriksa dan membacanya kembali.',
    html: 'Satu berkas tanpa skrip: tanda, catatan bernomor di tepi, keterangan, sumber. Cetak dari peramban mana pun.',
    pdf: 'A4 bernomor halaman, dibuat dari halaman beranotasi. Penampil PDF Anda memperlihatkan dan mencetaknya.',
  },
  marks: (count: number) => n(count, '# tanda'),
  run: 'Ekspor…',
  exported: (format: DialogFormat, rows: number, path: string) =>
    `${n(rows, format.startsWith('csv') ? '# baris' : '# tanda')} ditulis ke ${path}`,
  progress: (done: string, total: string) => `Mengekspor ${done} dari ${total}`,
};

export const verifying = {
  title: 'Periksa himpunan data',
  explain:
    'Membaca semuanya lagi dan mencocokkannya: teks, kata-kata setiap tanda di tempatnya, isian, dan kunci.',
  project: 'Periksa proyek ini',
  file: 'Periksa berkas hasil ekspor…',
  running: 'Membaca semuanya lagi…',
  stop: 'Hentikan',
  ok: 'Semuanya cocok.',
  problems: (count: number) => n(count, '# masalah ditemukan. Tidak ada yang diubah.'),
  more: (count: number) => n(count, '… dan # lagi.'),
  checked: (documentCount: number, markCount: number) =>
    documentCount === 0
      ? n(markCount, '# tanda')
      : `${n(documentCount, '# dokumen')}, ${n(markCount, '# tanda')}`,
  noTexts:
    'Berkas ini tidak memuat teks, dan proyek ini tidak memilikinya: barisnya tidak dicocokkan dengan teks.',
  line: (file: string | null, line: number | null) =>
    [file, line === null ? null : `baris ${line}`].filter(Boolean).join(', '),
  progress: (done: string, total: string) => `Memeriksa ${done} dari ${total}`,
  kinds: {
    file: 'Berkas berubah atau rusak',
    'text-hash': 'Teks lain',
    'source-hash': 'Berkas sumber lain',
    length: 'Panjang teks',
    quote: 'Kata-kata',
    context: 'Kata-kata di sekitarnya',
    place: 'Tempat',
    fields: 'Isian',
    entity: 'Orang atau organisasi',
    document: 'Dokumen tidak ditemukan',
    key: 'Kunci',
    value: 'Nilai',
  },
};

export const reimporting = {
  title: 'Masukkan kembali hasil ekspor',
  whole: (documentCount: number, markCount: number) =>
    `${n(documentCount, '# dokumen')} dan ${n(markCount, '# tanda')} akan kembali dengan pengenal, waktu, isian, dan tautannya.`,
  counts: {
    new: (count: number) => n(count, '# baru'),
    same: (count: number) => n(count, '# sama'),
    changed: (count: number) => n(count, '# berubah'),
    conflicting: (count: number) => n(count, '# bertentangan'),
    unanchored: (count: number) => n(count, '# tanpa tempat'),
  },
  states: {
    new: 'Baru',
    same: 'Sama',
    changed: 'Berubah di berkas',
    conflicting: 'Berubah di berkas, dan sejak itu juga di proyek',
    unanchored: 'Tidak dimasukkan',
  },
  settle: 'Pilih tempatnya…',
  settleTitle: (words: string) => `Tempat “${words}”`,
  settlePlaces: 'Kata-katanya ada di sini:',
  settleSelect: 'Atau pilih kata-katanya dalam teks:',
  takeSelected: 'Ambil yang dipilih',
  settledAt: (words: string) => `Tempatnya: “${words}”`,
  leaveOut: 'Biarkan di luar',
  paragraph: (number: string) => `¶ ${number}`,
  takeConflicting: 'Ambil juga yang bertentangan dari berkas',
  similar: (score: string) => `kata-kata mirip, ${score}`,
  more: (count: number) => n(count, '… dan # lagi.'),
  nothing: 'Tidak ada isi berkas yang berbeda dari proyek.',
  run: 'Masukkan kembali',
  doneWhole: (documentCount: number, markCount: number) =>
    `${n(documentCount, '# dokumen')} dan ${n(markCount, '# tanda')} telah kembali.`,
  done: (made: number, replaced: number) => `${n(made, '# tanda')} dibuat, ${n(replaced, '# tanda')} diubah.`,
};
