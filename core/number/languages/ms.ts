/** Malay, as far as it is Indonesian with other separators and a few other words; its own nouns and units come later. */
import { indonesian } from './id.ts';
import type { Language } from './language.ts';
import { modifiers, role, vagueWord } from './table.ts';

export const malay: Language = {
  ...indonesian,
  words: new Map([
    ...indonesian.words,
    ...role('unit', 8, 'lapan'),
    ...role('unit', 0, 'sifar'),
    ...role('scale', 9, 'bilion'),
    ...role('scale', 12, 'trilion'),
    ...role('point', 0, 'perpuluhan'),
    ...role('dozen', 12, 'dozen'),
  ]),
  vague: new Map([...indonesian.vague, vagueWord('berpuluh', 10, 99), vagueWord('beratus', 100, 999)]),
  before: new Map([
    ...indonesian.before,
    ...modifiers({
      '≥': 'sekurang-kurangnya, setidak-tidaknya',
      '>': 'lebih daripada',
      '<': 'kurang daripada',
      '≈': 'kira-kira, lebih kurang',
    }),
  ]),
  shorts: new Map(
    Object.entries({
      k: { exponent: 3, where: ['joined'] },
      K: { exponent: 3, where: ['joined'] },
      juta: { exponent: 6, where: ['joined', 'spaced'] },
      m: { exponent: 6, where: ['money'] },
      M: { exponent: 6, where: ['joined', 'money'], instead: 9 },
    } as const),
  ),
};
