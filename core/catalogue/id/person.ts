import type { Catalogue } from '../catalogue.ts';

export const person: Catalogue['person'] = {
  textSize: 'Ukuran teks',
  textSizes: { small: 'Kecil', normal: 'Biasa', large: 'Besar', larger: 'Lebih besar' },
  column: 'Lebar teks',
  columns: { narrow: 'Sempit', normal: 'Biasa', wide: 'Lebar' },
  csv: 'Berkas CSV untuk',
  delimiterSystem: 'Ikuti sistem',
  showKeys: 'Tampilkan semua tombol',
  print: 'Cetak',
  licences: 'Lisensi',
  licencesHint:
    'Claimlight berlisensi MIT. Program ini dibangun di atas karya-karya di bawah ini, masing-masing dengan ketentuannya sendiri; lisensi Chromium terlalu banyak untuk halaman ini.',
  chromiumLicences: 'Tampilkan lisensi Chromium',
  licencesMissing: 'Lisensi tidak dapat dibaca. Semuanya ada di THIRD-PARTY-NOTICES.txt di samping aplikasi.',
  builtOn: (electron: string, chromium: string, node: string) =>
    `Electron ${electron} · Chromium ${chromium} · Node.js ${node}`,
  report: 'Simpan laporan…',
  reportHint:
    'Laporan berisi kegagalan belakangan ini, tanpa satu kata pun dari dokumen Anda, untuk orang yang membantu Anda.',
  reportTitle: 'Simpan laporan',
  reportName: 'laporan-claimlight.txt',
  reportFiles: 'Teks',
  reportSaved: (path: string) => `Laporan disimpan sebagai ${path}`,
};
