import type * as en from '../en/suggestions.ts';
import { formatCount } from '../plural.ts';

const count = (value: number) => formatCount('id', value);

const say: typeof en.suggestions.say = {
  current: (at, total, words, reading) =>
    [`Saran ${count(at)} dari ${count(total)}: ${words}`, reading].filter(Boolean).join(', '),
  acceptedAll: (numbers) => `${count(numbers)} angka ditandai`,
  dismissedAll: (numbers) => `${count(numbers)} saran diabaikan`,
};

export const suggestions: typeof en.suggestions = {
  label: 'Angka yang disarankan',
  position: (at, total) => `${count(at)} dari ${count(total)}`,
  looking: (percent) => `Mencari angka… ${percent}`,
  stopped: (percent) => `Dihentikan pada ${percent} teks`,
  stop: 'Hentikan',
  accept: 'Terima',
  dismiss: 'Abaikan',
  acceptAll: 'Terima semua',
  dismissAll: 'Abaikan semua',
  previous: 'Saran sebelumnya',
  next: 'Saran berikutnya',
  close: 'Tutup',
  none: 'Tidak ada angka yang ditemukan dalam dokumen ini',
  allDecided: 'Semua angka yang ditemukan sudah ditandai atau diabaikan',
  dismissed: (numbers) => `${count(numbers)} diabaikan`,
  restore: 'Sarankan lagi',
  choose: 'Terima dulu, lalu pilih bacaannya.',
  plain: 'Seperti tertulis',
  say,
};
