import type * as en from '../en/picking.ts';

export const picking: typeof en.picking = {
  label: 'Memilih di dalam teks',
  evidence: 'Pilih bagian teks yang menjadi bukti, di dokumen mana pun.',
  take: 'Pakai',
  leave: 'Batal',
};
