import type * as en from '../en/reader.ts';
import { formatCount } from '../plural.ts';

const count = (value: number) => formatCount('id', value);

const spoken: typeof en.reader.spoken = {
  '=': '',
  '≈': 'sekitar',
  '≥': 'sedikitnya',
  '>': 'lebih dari',
  '≤': 'paling banyak',
  '<': 'kurang dari',
  range: '',
  '±': '',
  list: '',
  '×': 'kali',
  Δ: 'perubahan sebesar',
  vague: 'kira-kira',
};

const palette: typeof en.reader.palette = {
  label: 'Tandai pilihan',
  everyOccurrence: 'Setiap kemunculan',
  places: (places) => `${count(places)} tempat`,
  without: (characters) => `tanpa “${characters}”`,
  with: (characters) => `dengan “${characters}”`,
  widen: (words) => `Lebarkan menjadi “${words}”`,
};

const find: typeof en.reader.find = {
  label: 'Cari dalam dokumen',
  placeholder: 'Cari dalam dokumen ini',
  previous: 'Temuan sebelumnya',
  next: 'Temuan berikutnya',
  close: 'Tutup',
  matchCase: 'Bedakan huruf besar',
  wholeWord: 'Kata utuh',
  position: (at, total, counting) =>
    `${at === 0 ? '–' : count(at)} dari ${count(total)}${counting ? '…' : ''}`,
  none: 'Tidak ditemukan',
};

const hints: typeof en.reader.hints = {
  selectFirst: 'Pilih dulu beberapa kata',
  focusFirst: 'Pilih dulu sebuah tanda: klik, atau tekan J atau K',
  noMarks: 'Dokumen ini belum bertanda',
  nothingToWiden: 'Tidak ada yang dapat dilebarkan',
  nothingTrimmed: 'Tidak ada yang ditinggalkan',
  alreadyMarked: 'Semua tempat sudah ditandai demikian',
  readOnly:
    'Proyek ini dibuka hanya-baca: tanda tidak dapat dibuat atau diubah. Simpan salinan untuk mengerjakannya.',
};

const say: typeof en.reader.say = {
  marked: (kind, words, reading) => [`${kind} ditandai: ${words}`, reading].filter(Boolean).join(', '),
  markedMany: (kind, places) => `${kind} ditandai di ${count(places)} tempat`,
  focused: (at, total, kind, words, reading) =>
    [`Tanda ${count(at)} dari ${count(total)}: ${kind}, ${words}`, reading].filter(Boolean).join(', '),
  moved: (words) => `Kini menandai: ${words}`,
  deleted: (kind) => `${kind} dihapus`,
  unclear: 'dapat dibaca dengan dua cara',
};

export const reader: typeof en.reader = {
  paneLabel: 'Teks dokumen',
  words: (words) => `${count(words)} kata`,
  inView: (first, last, total) =>
    first === last
      ? `¶ ${count(first)} dari ${count(total)}`
      : `¶ ${count(first)}–${count(last)} dari ${count(total)}`,
  either: (readings) => `${readings.join(' atau ')} ?`,
  spoken,
  palette,
  find,
  hints,
  say,
};
