import type * as en from '../en/dialogs.ts';

export const dialogs: typeof en.dialogs = {
  newProject: 'Proyek baru',
  create: 'Buat',
  openProject: 'Buka proyek',
  open: 'Buka',
  importDocuments: 'Impor dokumen',
  import: 'Impor',
  saveCopy: 'Simpan salinan',
  save: 'Simpan',
  exportTitle: 'Ekspor tanda sebagai CSV',
  export: 'Ekspor',
  projectFiles: 'Proyek Claimlight',
  textFiles: 'Berkas teks',
  csvFiles: 'Berkas CSV',
  allFiles: 'Semua berkas',
  untitled: 'Tanpa nama',
  sampleName: 'Contoh Claimlight',
  copySuffix: 'salinan',
  salvageSuffix: 'diselamatkan',
  backupFolder: 'Folder untuk cadangan',
  choose: 'Pilih',
  heldQuestion: (project, holder) => `“${project}” sedang dibuka di ${holder}.`,
  heldDetail:
    'Di sini proyek dapat dibuka hanya untuk dibaca: Anda dapat membaca dan mengekspor, tetapi tidak menandai.',
  openReadOnly: 'Buka untuk dibaca',
  cancel: 'Batal',
  aboutDetail:
    'Tandai klaim, kutipan, dan angka dalam berita dan laporan, lalu ekspor data yang dapat diperiksa orang lain.',
  ok: 'OK',
};
