/** Malay: as Indonesian, with other separators, its own magnitudes and a few other words. */
import { ms } from '../words/ms.ts';
import { indonesianPack } from './id.ts';
import type { Language } from './language.ts';
import { languageOf } from './pack.ts';
import { vagueWord } from './table.ts';

export const malay = (): Language =>
  languageOf(ms, {
    ...indonesianPack,
    words: `${indonesianPack.words ?? ''}
      add 8: delapan
      add 0: sifar
      scale 9: miliar
      scale 12: triliun
      point 0: perpuluhan
      dozen 12: dozen
      add 12: sedozen
    `,
    vague: [
      ...(indonesianPack.vague ?? []),
      vagueWord('berpuluh', 10, 99),
      vagueWord('beratus', 100, 999),
      vagueWord('beribu', 1, 9, { exponent: 3 }),
    ],
    percent: 'peratus, peratusan',
    shorts: {
      k: { exponent: 3, where: ['joined'] },
      m: { exponent: 6, where: ['money'] },
      M: { exponent: 6, where: ['joined', 'money'], instead: 9 },
    },
  });
