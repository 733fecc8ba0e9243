import type * as en from '../en/workbench.ts';
import type { ExportFormat } from '../../contract/export.ts';
import { plural } from '../plural.ts';

// Indonesian does not inflect for number: one form serves every count.
const n = (count: number, other: string) => plural('id', count, { other });

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
  emptyHint: 'Seret berkas teks ke sini, atau masukkan lewat:',
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
    'Seret berkas .txt ke jendela ini, impor dari folder, atau tempel teks yang sudah disalin.',
  loading: 'Membuka dokumen',
};

const importing = {
  drop: 'Lepaskan untuk mengimpor',
  dropHint: 'Berkas teks biasa menjadi dokumen di proyek ini.',
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
  folder: 'ini sebuah folder; buka folder itu lalu seret berkas di dalamnya',
  offered: (count: number) => n(count, '# dokumen telah diimpor.'),
  progress: (done: string, total: string) => `Mengimpor ${done} dari ${total}`,
  pasteTitle: 'Tempel teks sebagai dokumen',
  pasteText: 'Teks',
  pasteTextHint: 'Tempel atau ketik teks di sini',
  pasteName: 'Judul',
  pasteNameHint: 'Baris pertama teks',
  pasted: 'Teks tempelan',
  pasteImport: 'Tambahkan dokumen',
};

const inspector = {
  marksHeading: (count: string) => `Di dokumen ini · ${count}`,
  noMarks: 'Belum ada tanda',
  noMarksHint: (claim: string, quote: string, number: string) =>
    `Pilih kata di dalam teks, lalu tekan ${claim} untuk klaim, ${quote} untuk kutipan, ${number} untuk angka.`,
  noMark: 'Belum ada tanda yang dipilih',
  noMarkHint: 'Klik tanda di teks atau di daftar untuk melihat isiannya.',
  marksList: 'Tanda di dokumen ini',
  fieldsOf: (kind: string) => `Isian ${kind}`,
  delete: 'Hapus tanda ini',
  none: '–',
  open: 'terbuka',
  unclear: 'pilih bacaan',
  suggestions: 'Saran',
  notSaved: (reason: string) => `Belum tersimpan. ${reason}`,
  notANumber: 'Claimlight tidak dapat membacanya sebagai angka. Tidak ada yang disimpan.',
  typedTwoWays: 'Ini dapat dibaca dengan dua cara. Mana yang dimaksud?',
  typedAs: (value: string) => `= ${value}`,
  claimHint: 'Klaim dengan kata-kata yang dapat berdiri sendiri',
  tagsHint: 'Pisahkan label dengan koma',
  dateHint: 'TTTT-BB-HH',
  unitHint: 'km, %',
  currencyHint: 'IDR',
};

const reading = {
  readAs: (language: string, reasons: string) =>
    reasons === '' ? `Dibaca menurut bahasa ${language}` : `Dibaca menurut bahasa ${language}: ${reasons}`,
  group: (text: string) => `“${text}” memisahkan ribuan`,
  groupSpace: 'spasi memisahkan ribuan',
  decimal: (text: string) => `“${text}” mengawali desimal`,
  magnitude: (text: string, factor: string) => `“${text}” = × ${factor}`,
  approximator: (text: string, meaning: string) => `“${text}” = ${meaning}`,
  words: (text: string, value: string) => `“${text}” = ${value}`,
  vague: (text: string, low: string, high: string) => `“${text}” = ${low} sampai ${high}`,
  currency: (text: string, code: string) => `“${text}” = ${code}`,
  unit: (text: string, unit: string) => `“${text}” = ${unit}`,
  meanings: {
    '=': 'tepat',
    '≈': 'sekitar',
    '≥': 'sedikitnya',
    '>': 'lebih dari',
    '≤': 'paling banyak',
    '<': 'kurang dari',
    range: 'rentang',
    '±': 'kurang lebih',
    list: 'daftar',
    '×': 'kali',
    Δ: 'perubahan',
    vague: 'samar',
  },
  ambiguous: 'Angka ini dapat dibaca dengan dua cara',
  ambiguousMany: 'Angka ini dapat dibaca dengan beberapa cara',
  apart: (factor: string) => `Selisihnya ${factor} kali lipat. Nilai baru diisi setelah Anda memilih.`,
  chooseHint: 'Nilai baru diisi setelah Anda memilih.',
  choose: 'Pilih bacaan',
  as: (language: string) => `menurut bahasa ${language}`,
  confirmed: 'Bacaan sudah dipastikan',
  corrected: 'Diperbaiki dengan tangan',
  textReads: (value: string) => `Teks terbaca ${value}`,
  useText: 'Pakai bacaan dari teks',
  confirm: 'Pastikan bacaan',
  forDocument: (language: string) => `Baca semua angka seperti ini di dokumen ini menurut bahasa ${language}`,
  instead: (value: string) => `Baca sebagai ${value} saja`,
  more: 'Bacaan selengkapnya',
  byHand: 'Tidak ada angka yang terbaca di sini. Isi sendiri nilainya.',
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
  unavailable: 'Belum dapat dipakai',
};

const keyCard = {
  title: 'Tombol pintas',
  inText: 'saat fokus ada di teks',
  hint: 'Huruf tunggal hanya bekerja di dalam teks, tidak di kolom isian.',
};

const exporting = {
  title: 'Ekspor',
  scope: 'Dokumen',
  thisDocument: 'Dokumen ini',
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
  },
  purposes: {
    csv: 'Untuk R, Python, SQLite, dan program tabel lain.',
    'csv-long': 'Untuk isian yang tidak punya kolom sendiri.',
    xlsx: 'Untuk dibaca dan diurutkan di lembar kerja.',
    jsonl: 'Untuk program: satu tanda per baris, lengkap.',
    w3c: 'Untuk alat anotasi lain.',
    bundle: 'Untuk diterbitkan atau diarsipkan: menjelaskan dirinya dan bisa dimasukkan kembali.',
    html: 'Untuk dibaca dan dicetak: teks beserta tandanya.',
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
  },
  marks: (count: number) => n(count, '# tanda'),
  run: 'Ekspor…',
  exported: (format: ExportFormat, rows: number, path: string) =>
    `${n(rows, format.startsWith('csv') ? '# baris' : '# tanda')} ditulis ke ${path}`,
  progress: (done: string, total: string) => `Mengekspor ${done} dari ${total}`,
};

const verifying = {
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

const reimporting = {
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
  takeConflicting: 'Ambil juga yang bertentangan dari berkas',
  similar: (score: string) => `kata-kata mirip, ${score}`,
  more: (count: number) => n(count, '… dan # lagi.'),
  nothing: 'Tidak ada isi berkas yang berbeda dari proyek.',
  run: 'Masukkan kembali',
  doneWhole: (documentCount: number, markCount: number) =>
    `${n(documentCount, '# dokumen')} dan ${n(markCount, '# tanda')} telah kembali.`,
  done: (made: number, replaced: number) => `${n(made, '# tanda')} dibuat, ${n(replaced, '# tanda')} diubah.`,
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

const history: typeof en.workbench.history = {
  title: 'Riwayat',
  close: 'Tutup riwayat',
  steps: (count: number) => n(count, '# langkah'),
  find: 'Cari langkah',
  findHint: 'Cari langkah, orang, atau hari',
  none: 'Tidak ada langkah yang cocok.',
  empty: 'Belum ada yang dikerjakan dalam proyek ini.',
  beginning: 'Awal',
  beginningHint: 'Proyek yang masih kosong',
  here: 'Proyek berada di sini',
  places: { done: 'sudah dilakukan', ahead: 'diurungkan', aside: 'diurungkan, di cabang lain' },
  sealed: 'dibuat oleh versi lama, tidak dapat diurungkan',
  hint: 'Pergilah ke langkah mana pun: tidak ada yang hilang walau diurungkan.',
  readOnlyHint: 'Proyek ini hanya dapat dibaca: riwayatnya dapat dilihat, tidak dapat diubah.',
  went: (step: string) => `Proyek kini berada di: ${step}`,
  progress: (done: string, total: string) => `Langkah ${done} dari ${total}`,
};

const backups: typeof en.workbench.backups = {
  title: 'Cadangan',
  intro:
    'Cadangan dibuat setiap hari, sebelum perubahan besar, dan sebelum Claimlight mengubah format berkas. Sepuluh yang terakhir dan satu untuk masing-masing dari empat belas hari terakhir disimpan.',
  make: 'Cadangkan sekarang',
  making: 'Mencadangkan…',
  none: 'Belum ada cadangan',
  noneHint: 'Yang pertama dibuat tidak lama setelah perubahan pertama, atau sekarang dengan tombol di bawah.',
  reasons: {
    daily: 'harian',
    migration: 'sebelum format baru',
    bulk: 'sebelum perubahan besar',
    asked: 'dibuat sendiri',
    restore: 'sebelum pemulihan',
  },
  states: {
    sound: 'Sudah diperiksa',
    unchecked: 'Belum diperiksa',
    damaged: 'Rusak: tidak dapat dipulihkan',
  },
  holds: (documentCount, markCount) => `${documentCount} dokumen, ${markCount} tanda`,
  documentsDiffer: (by) => (by > 0 ? n(by, '# dokumen lebih banyak') : n(-by, '# dokumen lebih sedikit')),
  marksDiffer: (by) => (by > 0 ? n(by, '# tanda lebih banyak') : n(-by, '# tanda lebih sedikit')),
  same: 'dokumen dan tandanya sebanyak sekarang',
  lastStep: (step) => `Langkah terakhir: ${step}`,
  restore: 'Pulihkan…',
  restoreOf: (moment) => `Pulihkan cadangan ${moment}`,
  question:
    'Cadangan ini menggantikan proyek. Proyek yang sekarang disimpan sebagai cadangan tersendiri, sehingga Anda dapat kembali.',
  restoreNow: 'Pulihkan',
  restored: (moment) => `Cadangan ${moment} sudah dipulihkan. Yang ada sebelumnya disimpan sebagai cadangan.`,
  errorCopied: 'Kesalahannya ada di papan klip.',
  folder: 'Folder untuk cadangan',
  folderUsual: 'Letaknya di samping proyek:',
  folderChosen: 'Letaknya di folder pilihan Anda:',
  show: 'Tampilkan',
  choose: 'Pilih folder…',
  useUsual: 'Di samping proyek',
  progress: (done, total) => `Mencadangkan ${done} dari ${total}`,
};

const refused: typeof en.workbench.refused = {
  damagedTitle: (name) => `“${name}” rusak`,
  newerTitle: (name) => `“${name}” dari Claimlight yang lebih baru`,
  openNewest: 'Buka cadangan baik yang terbaru',
  allBackups: 'Lihat semua cadangan',
  allBackupsHint: 'Pilih menurut tanggal, ukuran, dan isinya.',
  noBackup: 'Tidak ada cadangan proyek ini yang ditemukan.',
  salvage: 'Selamatkan ke proyek baru…',
  salvageHint: 'Semua yang masih terbaca masuk ke berkas baru, dengan laporan tentang yang tidak terbaca.',
  copyError: 'Salin kesalahan',
  viewCopy: 'Lihat salinannya',
};

const salvaging: typeof en.workbench.salvaging = {
  title: 'Diselamatkan',
  holds: (what) => `Proyek baru memuat ${what}. Berkas yang rusak dibiarkan apa adanya.`,
  nothingLost: 'Tidak ada yang hilang.',
  lost: 'Yang tidak terbaca',
  reportAt: (path) => `Laporan lengkap: ${path}`,
  progress: (done, total) => `Menyelamatkan ${done} dari ${total}`,
};

const place: typeof en.workbench.place = {
  label: 'Tempat proyek',
  synced: (service) =>
    `Proyek ini ada di folder yang disalin ${service} ke komputer lain. Jika dibuka di dua komputer, pekerjaan dapat hilang.`,
  network: (system) =>
    `Proyek ini ada di komputer lain (${system}). Jika sambungan putus atau dua orang membukanya, pekerjaan dapat hilang.`,
  workOnCopy: 'Kerjakan salinan lokal…',
  goOn: 'Lanjutkan di sini',
  onCopy: (path) => `Anda kini mengerjakan ${path}. Proyek asalnya tidak berubah.`,
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
