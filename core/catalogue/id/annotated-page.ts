import { plural } from '../plural.ts';
import type * as en from '../en/annotated-page.ts';

export const annotatedPage: typeof en.annotatedPage = {
  contents: 'Dokumen',
  legend: 'Keterangan',
  citation: 'Sumber',
  notes: 'Tanda',
  marks: (count) => plural('id', count, { other: '# tanda' }),
  textSha256: 'SHA-256 teks',
  madeWith:
    'Ditandai dengan Claimlight. Kata-kata setiap tanda telah dicocokkan dengan teks saat halaman ini ditulis.',
};
