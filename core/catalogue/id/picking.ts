import type * as en from '../en/picking.ts';

export const picking: typeof en.picking = {
  label: 'Memilih di dalam teks',
  evidence: 'Pilih bagian teks yang menjadi bukti, di dokumen mana pun.',
  link: (type) =>
    `Tanda ini ${type} … Pilih tanda yang lain, di dokumen mana pun: klik, atau tekan J atau K.`,
  take: 'Pakai',
  leave: 'Batal',
};
