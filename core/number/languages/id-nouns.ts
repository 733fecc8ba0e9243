/**
 * What is counted in Indonesian. The noun stands directly after the figure and its attributes after the noun, so one word
 * is taken (two where both are one noun: "duta besar"), unless it is a function word or looks like a verb.
 */
import type { NounRules } from './language.ts';
import { phrasesOf, setOf } from './table.ts';

export const idNouns: NounRules = {
  order: 'noun-first',
  known: setOf(
    'orang tentara prajurit serdadu personel personil pasukan warga penduduk korban jiwa polisi milisi pejuang pemberontak teroris militan',
    'tank rudal roket pesawat helikopter kapal kendaraan mobil motor truk bus drone senjata peluru bom granat jet',
    'rumah desa kota negara provinsi kabupaten kecamatan kelurahan gedung sekolah masjid gereja toko pabrik bangunan kamp pulau distrik',
    'anak perempuan laki-laki pria wanita bayi remaja pelajar siswa mahasiswa guru dokter perawat pasien pekerja buruh karyawan pegawai petani',
    'nelayan pedagang pengungsi migran sandera tahanan tawanan napi tersangka terdakwa saksi wartawan jurnalis diplomat duta menteri anggota',
    'delegasi pejabat pemimpin kepala ketua hakim jaksa pengacara ahli pakar analis pengamat relawan demonstran pendukung pemilih penumpang turis',
    'wisatawan jemaah jamaah keluarga suami istri kasus kali unit buah ekor butir lembar dosis suara kursi partai lembaga organisasi perusahaan',
    'bank kelompok tim serangan ledakan kebakaran gempa banjir insiden pertemuan perjanjian rancangan dokumen laporan surat usulan tuntutan',
    'resolusi proyek program produk paket barang hewan sapi kambing ayam pohon gol poin medali pertandingan peserta atlet pemain kandidat calon',
    'brigade batalyon batalion divisi resimen kompi peleton armada pangkalan titik lokasi wilayah daerah kawasan sektor pos tps responden',
    'miliarder jenazah mayat jasad tewas luka pengguna pelanggan pengunjung penonton buku berita berkas terminal direktur dinas diktator meja mesin menara media mentor member merek',
    'besar', // only as the second half of "duta besar"
  ),
  plurals: new Set(),
  compounds: phrasesOf(
    'duta besar, warga sipil, warga negara, warga asing, kepala keluarga, kepala negara, kepala daerah, kepala desa, anggota parlemen, anggota dewan,',
    'anggota keluarga, anggota polisi, anggota tni, kapal perang, kapal selam, kapal induk, pesawat tempur, pesawat tanpa awak, rumah sakit,',
    'rumah tangga, rumah ibadah, rumah warga, kendaraan lapis, kendaraan tempur, kendaraan militer, kendaraan bermotor, sepeda motor, sistem rudal,',
    'menteri luar, tempat tidur, tempat ibadah, tenaga kerja, tenaga medis, tenaga kesehatan, korban jiwa, korban tewas, korban luka, negara anggota,',
    'negara bagian, partai politik, rudal balistik, rudal jelajah, perempuan dan anak, calon presiden, rancangan perjanjian, pekerja migran, kamar tidur,',
    'hulu ledak, senjata api, senjata nuklir, surat suara, tank tempur, kasus baru, kasus positif, hari kerja, desa adat',
  ),
  classifiers: setOf('unit buah ekor butir lembar batang pucuk helai bilah tangkai utas orang'),
  stops: setOf(
    'di ke dari dan atau yang untuk pada dengan oleh dalam tentang terhadap kepada bagi antara hingga sampai sejak saat ketika karena sebab agar',
    'supaya jika kalau bila maka tetapi tapi namun namum serta lalu kemudian juga adalah ialah merupakan itu ini tersebut sudah telah akan sedang masih',
    'belum tidak tak bukan bisa dapat harus ingin mau atas bawah lebih kurang lagi saja pun kah lah nya per setiap tiap sekitar menjadi naik turun',
    'tewas luka terluka meninggal hilang selamat ada hadir datang pergi pulang tiba masuk keluar ikut turut hidup mati besar kecil saat dunia pertama kedua',
    'ketiga berbeda antaranya diantaranya yakni yaitu seperti sebagai secara tanpa melalui menurut demi guna oleh para si sang hal kata ujar ucap tutur',
    'sekaligus berturut-turut setelah sebelum selama sepanjang termasuk selain melainkan sementara sedangkan bahwa padahal walau meski meskipun kami kita mereka dia ia',
    'saya anda beliau terakhir lalu lainnya lain dolar pagi siang sore malam jauh dekat utara selatan timur barat plus minus mengenai seputar hanya cuma',
  ),
  links: new Set(),
};
