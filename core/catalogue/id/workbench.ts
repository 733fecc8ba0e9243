import { n } from './counts.ts';
import type * as en from '../en/workbench.ts';
import { exporting, importing, reimporting, verifying } from './dataset.ts';
import { inspector, reading } from './inspecting.ts';
import { backups, history, place, refused, salvaging } from './keeping.ts';

const frame = {
  search: 'Cari',
  undo: (step: string | null) => (step === null ? 'Urungkan' : `Urungkan “${step}”`),
  redo: (step: string | null) => (step === null ? 'Ulangi' : `Ulangi “${step}”`),
  export: 'Ekspor',
  undone: (step: string) => `Diurungkan: ${step}`,
  redone: (step: string) => `Diulangi: ${step}`,
  views: 'Tampilan',
  read: 'Baca',
  libraryPane: 'Pustaka',
  textPane: 'Teks',
  inspectorPane: 'Isian dan tanda',
  statusPane: 'Keadaan',
  resizeLibrary: 'Lebar pustaka',
  resizeInspector: 'Lebar isian',
  broken: 'Terjadi kesalahan di jendela ini. Semua yang ditunjukkan tersimpan tetap ada.',
  reload: 'Muat ulang',
  close: 'Tutup',
  cancel: 'Batal',
  ok: 'OK',
  save: 'Simpan',
  done: 'Selesai',
};

const start = {
  sentence:
    'Tandai klaim, kutipan, dan angka dalam artikel, lalu ekspor data yang dapat diperiksa orang lain.',
  newProject: 'Proyek baru',
  openProject: 'Buka proyek',
  openSample: 'Buka proyek contoh',
  recent: 'Proyek terakhir',
  actions: 'Mulai',
  local: 'Satu proyek adalah satu berkas di komputer ini. Tidak ada yang dikirim ke mana pun.',
};

const library = {
  find: 'Cari dokumen',
  clearFind: 'Kosongkan',
  filters: 'Saringan',
  all: (count: string) => `Semua ${count}`,
  documents: 'Dokumen',
  counts: (claims: number, quotes: number, numbers: number) =>
    [n(claims, '# klaim'), n(quotes, '# kutipan'), n(numbers, '# angka')].join(', '),
  menu: (title: string) => `Tindakan untuk “${title}”`,
  details: 'Rincian…',
  remove: 'Keluarkan…',
  status: 'Status',
  emptyTitle: 'Belum ada dokumen',
  emptyHint: 'Seret berkas ke sini, atau masukkan lewat:',
  emptyReadOnly: 'Proyek ini tidak berisi dokumen dan hanya dapat dibaca.',
  import: 'Impor berkas…',
  paste: 'Tempel teks…',
  noneFound: 'Tidak ada dokumen yang cocok.',
  showAll: 'Tampilkan semua dokumen',
  shown: (count: number) => n(count, '# dokumen'),
  noDocumentTitle: 'Belum ada yang dibuka',
  noDocumentHint: 'Pilih dokumen di sebelah kiri untuk membacanya.',
  firstDocumentTitle: 'Masukkan artikel pertama',
  firstDocumentHint:
    'Seret halaman web, berkas Word dan PDF, tabel, atau teks ke jendela ini, atau tempel teks yang sudah disalin.',
  loading: 'Membuka dokumen',
};

const status = {
  saved: 'Semua perubahan tersimpan',
  savedAt: (time: string) => `Semua perubahan tersimpan · ${time}`,
  saving: 'Menyimpan…',
  notSaved: (reason: string) => `Belum tersimpan: ${reason}`,
  readOnly: 'Hanya baca',
  readOnlyMedium:
    'Hanya baca: berkas tidak dapat ditulis di tempatnya sekarang. Simpan salinan untuk mengerjakannya.',
  readOnlyNewer:
    'Hanya baca: salinan proyek yang dibuat dengan Claimlight yang lebih baru. Perbarui Claimlight untuk mengerjakannya.',
  readOnlyHeld: 'Hanya baca: proyek sedang dibuka di tempat lain. Simpan salinan untuk mengerjakannya.',
  coder: (name: string) => `Pengode: ${name}`,
  changeCoder: (name: string) => `Pengode: ${name}. Ubah`,
  marks: (count: number) => n(count, '# tanda'),
  suggestions: (count: number) => n(count, '# saran'),
  paragraph: (number: string) => `¶ ${number}`,
  chars: (start: string, end: string) => `karakter ${start}–${end}`,
  char: (at: string) => `karakter ${at}`,
  selection: (count: number) => n(count, '# karakter dipilih'),
  restarted: 'Proses basis data berhenti lalu dimulai lagi. Semua yang ditunjukkan tersimpan tetap ada.',
  notRestarted:
    'Proses basis data terus berhenti dan tidak dijalankan lagi. Semua yang ditunjukkan tersimpan tetap ada; buka ulang proyek ini.',
  lookedAfter: (time: string) => `Diperiksa ${time}`,
  backedUp: (time: string) => `Dicadangkan ${time}`,
  reopen: 'Buka ulang proyek',
  copyUnsaved: (count: number) => n(count, 'Salin teks # isian yang belum tersimpan'),
  unsavedCopied: 'Teks yang belum tersimpan ada di papan klip.',
};

const coder = {
  question: 'Siapa yang menandai?',
  hint: 'Nama Anda dicatat pada setiap tanda. Nama ini dapat diubah di pengaturan.',
  name: 'Nama pengode',
  fallback: 'coder',
};

const palette = {
  title: 'Perintah dan dokumen',
  placeholder: 'Ketik perintah atau judul',
  commands: 'Perintah',
  documents: 'Dokumen',
  none: 'Tidak ada yang cocok.',
  results: (count: number) => n(count, '# hasil'),
};

const keyCard = {
  title: 'Tombol pintas',
  inText: 'saat fokus ada di teks',
  hint: 'Huruf tunggal hanya bekerja di dalam teks, tidak di kolom isian.',
};

const settings = {
  title: 'Pengaturan',
  coder: 'Pengode',
  coderHint: 'Dicatat pada setiap tanda yang Anda buat mulai sekarang.',
  theme: 'Tampilan',
  themes: { system: 'Ikuti sistem', light: 'Terang', dark: 'Gelap' },
  language: 'Bahasa',
  languages: { system: 'Ikuti sistem', en: 'English', id: 'Bahasa Indonesia' },
  project: 'Proyek ini',
  vague: 'Kata samar',
  vagueConventions: { plain: 'Seadanya', acled: 'ACLED', ucdp: 'UCDP' },
  vagueHints: {
    plain: '“Puluhan” berarti 10 sampai 99, tanpa nilai terbaik.',
    acled: '“Puluhan” berarti 10: satu angka, yang terendah.',
    ucdp: '“Puluhan” berarti 10 sampai 99, terbaik 10: yang paling hati-hati.',
  },
  vagueChange:
    'Bila diganti, semua angka seperti itu mendapat nilai baru, kecuali yang diperbaiki dengan tangan. Ini dapat diurungkan.',
};

const details = {
  title: 'Rincian dokumen',
  languageHint: 'Cari bahasa',
  languageUnknown: 'Tidak diketahui',
  languageDoubt: 'Tidak dikenali dengan pasti. Angka seperti 100.000 tetap terbuka sampai Anda memilih.',
  figuresAsk: 'Tanyakan tiap kali',
  figuresHint: 'Hanya yang dapat dibaca dengan dua cara, seperti 100.000.',
  unchanged: 'Teksnya sendiri tidak pernah berubah.',
  source: 'Berkas',
  encoding: 'Pengodean',
  length: 'Panjang',
  lengthValue: (words: string, chars: string) => `${words} kata, ${chars} karakter`,
  replaced: 'Karakter yang diganti',
  imported: 'Diimpor',
  about: 'Tentang berkas',
  dateHint: 'TTTT-BB-HH',
  titleMissing: 'Dokumen perlu judul.',
  dateWrong: 'Tulis tanggal sebagai TTTT-BB-HH.',
};

const removing = {
  title: 'Keluarkan dokumen?',
  question: (title: string, count: number) =>
    `“${title}” memiliki ${n(count, '# tanda')} yang akan ikut keluar. Langkah ini dapat diurungkan.`,
  remove: 'Keluarkan',
  removed: (title: string) => `“${title}” telah dikeluarkan.`,
};

const guide = { contents: 'Isi' };

const about = {
  title: 'Tentang Claimlight',
  version: (version: string) => `Versi ${version}`,
  works: 'Bekerja tanpa jaringan. Apa yang Anda buka di sini tidak keluar dari komputer ini.',
  licence: 'Lisensi MIT. Huruf: Inter dan Source Serif 4 (SIL Open Font License).',
};

const notices = {
  label: 'Pesan',
  working: 'Sedang bekerja',
  progress: (done: string, total: string) => `Menyalin ${done} dari ${total}`,
  dismiss: 'Tutup pesan',
  copySaved: (path: string) => `Salinan disimpan sebagai ${path}`,
};

export const workbench: typeof en.workbench = {
  appName: 'Claimlight',
  ...frame,
  start,
  library,
  importing,
  inspector,
  reading,
  status,
  coder,
  palette,
  keyCard,
  exporting,
  verifying,
  reimporting,
  settings,
  details,
  removing,
  guide,
  about,
  history,
  backups,
  refused,
  salvaging,
  place,
  notices,
};
