/** Words of what keeps the work: history, backups, damaged and newer projects, places that endanger a file. */
import { n } from './counts.ts';
import type * as en from '../en/keeping.ts';

export const history: typeof en.history = {
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

export const backups: typeof en.backups = {
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

export const refused: typeof en.refused = {
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

export const salvaging: typeof en.salvaging = {
  title: 'Diselamatkan',
  holds: (what) => `Proyek baru memuat ${what}. Berkas yang rusak dibiarkan apa adanya.`,
  nothingLost: 'Tidak ada yang hilang.',
  lost: 'Yang tidak terbaca',
  reportAt: (path) => `Laporan lengkap: ${path}`,
  progress: (done, total) => `Menyelamatkan ${done} dari ${total}`,
};

export const place: typeof en.place = {
  label: 'Tempat proyek',
  synced: (service) =>
    `Proyek ini ada di folder yang disalin ${service} ke komputer lain. Jika dibuka di dua komputer, pekerjaan dapat hilang.`,
  network: (system) =>
    `Proyek ini ada di komputer lain (${system}). Jika sambungan putus atau dua orang membukanya, pekerjaan dapat hilang.`,
  workOnCopy: 'Kerjakan salinan lokal…',
  goOn: 'Lanjutkan di sini',
  onCopy: (path) => `Anda kini mengerjakan ${path}. Proyek asalnya tidak berubah.`,
};
