import type * as en from '../en/reader.ts';

export const reader: typeof en.reader = {
  paneLabel: 'Teks dokumen',
};
