import type { CueKind } from '../../quote/reading.ts';
import type * as en from '../en/quotes.ts';
import { formatCount } from '../plural.ts';

const count = (value: number) => formatCount('id', value);

const why: Record<CueKind, (cue: string) => string> = {
  verb: (cue) => `“${cue}” menunjukkan siapa yang berbicara`,
  according: (cue) => `“${cue}” menyebut sumbernya`,
  colon: () => 'Kata-kata sebelum titik dua menyebut pembicaranya',
  dash: () => 'Kata-kata setelah tanda pisah menyebut pembicaranya',
  continued: () => 'Tidak ada nama di sini: pembicara sebelumnya melanjutkan',
  none: () => 'Teks tidak menyebut pembicara di sini',
};

export const quotes: typeof en.quotes = {
  suggested: {
    label: 'Kutipan yang disarankan',
    looking: (percent) => `Mencari kutipan… ${percent}`,
    none: 'Tidak ada kutipan yang ditemukan dalam dokumen ini',
    allDecided: 'Semua kutipan yang ditemukan sudah ditandai atau diabaikan',
  },
  say: {
    acceptedAll: (quotes) => `${count(quotes)} kutipan ditandai`,
    said: (speaker) => (speaker === '' ? 'pembicara tidak disebut' : `dikatakan oleh ${speaker}`),
  },
  proposal: {
    label: 'Siapa yang mengatakannya?',
    other: (at, total) => `Lainnya (${at} dari ${total})`,
    leave: 'Biarkan',
    say: (who, at, total) =>
      `Usulan penutur${total > 1 ? ` ${at} dari ${total}` : ''}: ${who}. Enter menerima${total > 1 ? ', tombol panah menampilkan yang lain' : ''}, Escape membiarkan.`,
  },
  noSpeaker: 'Tanpa pembicara',
  pronoun: (words) => `${words} (tidak disebut namanya)`,
  relayed: (by) => `diteruskan oleh ${by}`,
  why,
};
