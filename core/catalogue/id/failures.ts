import type { FailureSentences } from '../en/failures.ts';

const name = (path: string) => path.split(/[\\/]/).at(-1) ?? path;

export const failures: FailureSentences = {
  'file-missing': ({ path }) =>
    `“${name(path)}” sudah tidak ada di tempatnya. Tidak ada yang diubah; cari berkasnya lalu buka lagi.`,
  'not-a-project': ({ path }) =>
    `“${name(path)}” bukan proyek Claimlight. Berkas itu dibiarkan apa adanya; untuk membaca teks, impor ke dalam proyek.`,
  'newer-project': ({ path }) =>
    `“${name(path)}” dibuat dengan Claimlight yang lebih baru. Berkas itu dibiarkan apa adanya; perbarui Claimlight untuk mengerjakannya, atau lihat salinannya.`,
  'damaged-project': ({ path, reason }) =>
    `“${name(path)}” rusak dan tidak dapat dibuka (${reason}). Tidak ada yang diubah; simpan berkas itu, lalu pulihkan cadangan atau selamatkan isi yang masih terbaca.`,
  'damage-found': ({ path, reason }) =>
    `“${name(path)}” rusak di cakram (${reason}). Proyek tetap terbuka dan tidak ada yang diubah; pulihkan cadangan, atau selamatkan isi yang masih terbaca ke proyek baru.`,
  'foreign-schema': ({ path, found }) =>
    `“${name(path)}” memuat sesuatu yang tidak dibuat oleh Claimlight (${found}) dan dapat mengubah datanya. Berkas itu dibiarkan apa adanya; hapus bagian itu dengan program pembuatnya, atau buka cadangan.`,
  'project-held': ({ path, holder }) =>
    `“${name(path)}” sedang dibuka di ${holder}. Tidak ada yang diubah; tutup di sana, atau buka di sini hanya untuk dibaca.`,
  'file-exists': ({ path }) => `“${name(path)}” sudah ada. Berkas itu dibiarkan apa adanya; pilih nama lain.`,
  'read-only': ({ path }) =>
    `“${name(path)}” dibuka hanya untuk dibaca. Tidak ada yang diubah; simpan salinan untuk mengerjakannya.`,
  'no-project': () => 'Belum ada proyek yang terbuka. Buat atau buka proyek dahulu.',
  'already-here': ({ name: file, title }) =>
    `“${file}” berisi teks yang sama dengan “${title}” yang sudah ada di proyek. Teks itu tidak diimpor lagi.`,
  'file-empty': ({ name: file }) => `“${file}” tidak berisi teks. Berkas itu tidak diimpor.`,
  'file-unreadable': ({ name: file, reason }) =>
    `“${file}” tidak dapat dibaca (${reason}). Berkas itu tidak diimpor; periksa berkasnya lalu coba lagi.`,
  'file-binary': ({ name: file }) =>
    `“${file}” adalah jenis berkas yang tidak dapat dibaca Claimlight. Berkas itu tidak diimpor; simpan dahulu sebagai teks biasa.`,
  'file-too-large': ({ name: file, limit_mb }) =>
    `“${file}” lebih besar dari ${limit_mb} MB. Berkas itu tidak diimpor; bagi dahulu.`,
  'text-too-long': ({ name: file, limit }) =>
    `“${file}” lebih panjang dari ${limit.toLocaleString('id')} karakter. Berkas itu tidak diimpor; bagi dahulu.`,
  'no-documents': ({ path }) =>
    `“${name(path)}” tidak berisi berkas yang dapat dibaca Claimlight. Tidak ada yang berubah; sebutkan berkasnya langsung, atau folder lain.`,
  'file-locked': ({ name: file }) =>
    `“${file}” dikunci dengan kata sandi. Berkas itu tidak diimpor; berikan kata sandinya, atau simpan tanpa kata sandi.`,
  'file-damaged': ({ name: file, reason }) =>
    `“${file}” rusak atau isinya tidak sesuai namanya (${reason}). Berkas itu tidak diimpor; buka dengan program pembuatnya lalu simpan lagi.`,
  'no-text-layer': ({ name: file, pages }) =>
    `“${file}” berisi gambar ${pages} halaman tanpa teks. Berkas itu tidak diimpor; olah dahulu dengan pengenalan teks (OCR).`,
  'unpacks-too-large': ({ name: file, limit_mb }) =>
    `“${file}” menjadi lebih dari ${limit_mb} MB setelah diekstrak atau berisi terlalu banyak berkas. Berkas itu tidak diimpor; ekstrak dan pilih yang diperlukan.`,
  'too-deep': ({ name: file }) =>
    `Isi “${file}” bersarang terlalu dalam untuk dibaca. Berkas itu tidak diimpor; simpan teksnya saja.`,
  'reading-too-slow': ({ name: file, seconds }) =>
    `Membaca “${file}” memakan waktu lebih dari ${seconds} detik dan dihentikan. Berkas itu tidak diimpor; simpan teksnya saja.`,
  'no-text-column': ({ name: file, columns }) =>
    `Tidak diketahui kolom “${file}” (${columns}) mana yang memuat teks. Berkas itu tidak diimpor; sebutkan kolomnya.`,
  'span-outside': ({ start, end, length }) =>
    `Tanda dari ${start} sampai ${end} tidak muat dalam teks sepanjang ${length} karakter. Tidak ada tanda yang dibuat.`,
  'unknown-document': ({ document }) =>
    `Dokumen “${document}” tidak ada di proyek ini. Tidak ada yang diubah.`,
  'ambiguous-document': ({ document, matches }) =>
    `Ada ${matches} dokumen bernama “${document}”. Tidak ada yang diubah; sebutkan id-nya.`,
  'unknown-mark': () => 'Tanda ini sudah tidak ada. Tidak ada yang diubah.',
  'not-a-date': ({ given }) =>
    `“${given}” bukan tanggal. Tulis tahun, bulan, atau hari (2022, 2022-01, 2022-01-12), atau dua di antaranya dipisahkan garis miring.`,
  'wrong-nesting': ({ reason }) =>
    reason === 'circle'
      ? 'Kutipan itu sudah berada di dalam kutipan ini, jadi tidak dapat juga menjadi wadahnya. Tidak ada yang diubah.'
      : 'Kutipan hanya dapat berada di dalam kutipan lain dari dokumen yang sama. Tidak ada yang diubah.',
  'wrong-field': ({ field, reason }) =>
    `Kolom “${field}” tidak dapat berisi nilai ini (${reason}). Tidak ada yang diubah.`,
  'unknown-entity': () => 'Orang atau lembaga itu tidak ada lagi di proyek. Tidak ada yang diubah.',
  'entity-exists': ({ name }) =>
    `Sudah ada entitas lain bernama “${name}”. Tidak ada yang diubah; jika keduanya sama, gabungkan.`,
  'entity-in-use': ({ name, marks }) =>
    `${marks} tanda menyebut “${name}”, jadi tidak dihapus. Gabungkan dengan yang lain, atau kosongkan dulu isiannya.`,
  'wrong-link': ({ reason }) =>
    ({
      itself: 'Tanda tidak dapat ditautkan ke dirinya sendiri. Tidak ada yang diubah.',
      kinds: 'Tautan jenis itu berawal dari kutipan atau angka dan menuju klaim. Tidak ada yang diubah.',
      there: 'Kedua tanda ini sudah ditautkan begitu. Tidak ada yang diubah.',
      circle:
        'Tanda itu sudah menuju kembali ke tanda ini lewat tautan jenis yang sama, jadi tautan ini akan melingkar. Tidak ada yang diubah.',
      gone: 'Tautan itu tidak ada lagi di proyek.',
    })[reason],
  'wrong-codebook': ({ reason }) => `Buku kode tidak dapat seperti itu: ${reason}. Tidak ada yang diubah.`,
  'newer-codebook': () =>
    'Buku kode ini dibuat oleh Claimlight yang lebih baru. Tidak ada yang diubah; buka dengan versi itu.',
  'codebook-orphans': ({ field, marks }) =>
    `${marks} tanda memiliki nilai yang akan hilang (pertama di “${field}”). Tidak ada yang diubah; minta nilai itu dikosongkan, atau pertahankan isiannya.`,
  'quote-not-found': ({ quote }) => `Kata-kata “${quote}” tidak ada di dokumen. Tidak ada tanda yang dibuat.`,
  'no-such-occurrence': ({ quote, occurrence, matches }) =>
    `Kata-kata “${quote}” ada ${matches} kali di dokumen, jadi tidak ada kemunculan ke-${occurrence}. Tidak ada tanda yang dibuat.`,
  'quote-not-unique': ({ quote, matches }) =>
    `Kata-kata “${quote}” muncul ${matches} kali di dokumen. Tidak ada tanda yang dibuat; sebutkan kemunculan yang dimaksud.`,
  'quote-mismatch': ({ mark, quote, found }) =>
    `Tanda ${mark} berbunyi “${quote}”, tetapi teks di sana berbunyi “${found}”. Tidak ada yang ditulis.`,
  'bad-line': ({ line, reason }) => `Baris ${line} tidak dapat dibaca (${reason}). Tidak ada yang diubah.`,
  'cell-too-long': ({ mark, column, length, limit }) =>
    `Tanda ${mark} memuat ${length.toLocaleString('id')} karakter di “${column}”, padahal satu sel lembar kerja hanya memuat ${limit.toLocaleString('id')}. Tidak ada yang ditulis; ekspor sebagai CSV saja.`,
  'not-a-bundle': ({ path }) =>
    `“${name(path)}” bukan paket yang ditulis Claimlight. Berkas itu tidak diubah; pilih folder atau zip hasil ekspor paket.`,
  'newer-bundle': ({ path }) =>
    `“${name(path)}” dibuat dengan Claimlight yang lebih baru. Tidak ada yang diubah; perbarui Claimlight untuk membacanya.`,
  'damaged-bundle': ({ path, name: file, reason }) =>
    `“${name(path)}” tidak dapat dibaca: ${file}: ${reason}. Tidak ada yang diubah; ekspor ulang paketnya.`,
  'project-not-empty': ({ path }) =>
    `“${name(path)}” sudah berisi dokumen. Tidak ada yang diubah; masukkan paket ke proyek baru.`,
  'nothing-to-undo': () => 'Tidak ada yang dapat diurungkan.',
  'nothing-to-redo': () => 'Tidak ada yang dapat diulangi.',
  'undo-past-migration': () =>
    'Langkah-langkah sebelumnya dibuat dengan versi Claimlight yang lama dan tidak dapat diurungkan lagi. Tidak ada yang diubah.',
  'unknown-step': () => 'Langkah ini tidak ada dalam riwayat proyek. Tidak ada yang diubah.',
  'backup-failed': ({ path, reason }) =>
    `Cadangan tidak dapat ditulis ke “${path}” (${reason}). Pekerjaan Anda sendiri tersimpan; kosongkan ruang di sana atau pilih folder lain untuk cadangan.`,
  'unknown-backup': ({ name: file }) =>
    `Cadangan “${file}” sudah tidak ada. Tidak ada yang diubah; pilih cadangan lain.`,
  'damaged-backup': ({ name: file, reason }) =>
    `Cadangan “${file}” rusak (${reason}). Tidak ada yang diubah; pilih cadangan lain.`,
  'file-moved': ({ path }) =>
    `“${name(path)}” dipindahkan, diganti namanya, dihapus, atau ditimpa saat sedang terbuka. Langkah ini tidak tersimpan; simpan salinan sekarang agar isi yang terbuka tidak hilang, atau buka proyek di tempat barunya.`,
  'disk-full': ({ path }) =>
    `Disk tempat “${name(path)}” sudah penuh. Yang sudah tersimpan tetap ada; kosongkan sebagian ruang lalu coba lagi.`,
  'cannot-write': ({ path, reason }) =>
    `“${name(path)}” tidak dapat ditulis (${reason}). Isi sebelumnya tetap ada; pilih tempat lain.`,
  'busy-elsewhere': ({ path }) =>
    `“${name(path)}” sedang dipakai program lain. Tidak ada yang diubah; coba lagi sebentar lagi.`,
  'database-stopped': () =>
    'Proses basis data berhenti saat langkah ini berjalan. Semua yang ditunjukkan tersimpan tetap ada; ulangi langkah ini.',
  'timed-out': () =>
    'Langkah ini terlalu lama dan dihentikan. Semua yang ditunjukkan tersimpan tetap ada; coba lagi.',
  cancelled: () => 'Dihentikan. Tidak ada bagiannya yang disimpan; yang lain tetap seperti semula.',
  'bad-input': ({ name: call, reason }) =>
    `Claimlight menolak permintaan yang tidak dapat diperiksa (${call}: ${reason}). Tidak ada yang diubah.`,
  unexpected: ({ reason }) =>
    `Terjadi kesalahan yang tidak terduga (${reason}). Semua yang ditunjukkan tersimpan tetap ada; coba lagi.`,
};
