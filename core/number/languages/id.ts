/**
 * Indonesian. Approximators, vague words and short forms ("jt", "rb", "M" = miliar) collected by hand from how newspapers
 * write. Bounds of the vague words: data model, "Number" (belasan 11–19, puluhan 10–99, and so on by powers of ten).
 */
import { id } from '../words/id.ts';
import { idNouns } from './id-nouns.ts';
import type { Language } from './language.ts';
import { languageOf, type Pack } from './pack.ts';
import { vagueWord } from './table.ts';

export const indonesian = (): Language => languageOf(id, indonesianPack);

export const indonesianPack: Pack = {
  words: `
      add 0: nol kosong
      scale 9: milyar biliun bilyun
      scale 12: trilyun
      add 1000000/1000000: sejuta
      add 1000000000/1000000000: semiliar semilyar
      add 1000000000000/1000000000000: setriliun
      one-about 2: seratusan
      one-about 3: seribuan
      one-about 6: sejutaan
      dozen 12: lusin
      add 12: selusin
      half 0.5: separuh separo
      half 0.25: seperempat
      half-after 0.5: setengah
      point 0: koma titik
      over 0: per
    `,
  fractions:
    '2 perdua|3 pertiga|4 perempat|5 perlima|6 perenam|7 pertujuh|8 perdelapan|9 persembilan|10 persepuluh|100 perseratus|1000 perseribu',
  vague: [
    vagueWord('belasan', 11, 19),
    vagueWord('puluhan', 10, 99, { about: true }),
    vagueWord('ratusan', 100, 999, { about: true }),
    vagueWord('ribuan', 1, 9, { exponent: 3, about: true }),
    vagueWord('jutaan', 1, 9, { exponent: 6, about: true }),
    vagueWord('miliaran', 1, 9, { exponent: 9, about: true }),
    vagueWord('milyaran', 1, 9, { exponent: 9, about: true, rule: 'plain:miliaran' }),
    vagueWord('triliunan', 1, 9, { exponent: 12, about: true }),
    vagueWord('lusinan', 24, 99),
    vagueWord('beberapa', 2, 9, { only: 'scale' }),
  ],
  shorts: {
    k: { exponent: 3, where: ['joined'] },
    K: { exponent: 3, where: ['joined'] },
    rb: { exponent: 3, where: ['joined', 'spaced'] },
    Rb: { exponent: 3, where: ['joined', 'spaced'] },
    jt: { exponent: 6, where: ['joined', 'spaced'] },
    Jt: { exponent: 6, where: ['joined', 'spaced'] },
    jT: { exponent: 6, where: ['joined', 'spaced'] },
    M: { exponent: 9, where: ['spaced', 'money', 'joined'], instead: 6 },
    m: { exponent: 9, where: ['money'] },
    mlr: { exponent: 9, where: ['joined', 'spaced'] },
    bn: { exponent: 9, where: ['joined'] },
    T: { exponent: 12, where: ['money', 'spaced'] },
    t: { exponent: 12, where: ['money'] },
    tr: { exponent: 12, where: ['money'] },
  },
  negatives: 'minus negatif',
  before: {
    '≥': `setidaknya, setidak-tidaknya, sedikitnya, sekurangnya, sekurang-kurangnya, paling sedikit, paling tidak, paling kurang,
        minimal, minimum, tidak kurang dari, tak kurang dari, tidak kurang, tak kurang, sedikit-dikitnya`,
    '>': `lebih dari, lebih daripada, di atas, diatas, melebihi, melampaui, melewati`,
    '<': `hampir, nyaris, mendekati, menjelang, kurang dari, kurang daripada, di bawah, dibawah, tidak sampai, tak sampai, belum sampai,
        belum mencapai, tidak mencapai, tak mencapai`,
    '≤': `paling banyak, paling lama, paling tinggi, maksimal, maksimum, sebanyak-banyaknya, setinggi-tingginya, selambat-lambatnya,
        tidak lebih dari, tak lebih dari, tidak melebihi, hingga, sampai, sampai dengan, hingga mencapai`,
    '≈': `sekitar, sekira, kira-kira, kurang lebih, lebih kurang, kisaran, di kisaran, berkisar, diperkirakan, diperkirakan sekitar,
        seputar, ca, c.`,
    '=': `mencapai, sebanyak, sejumlah, sebesar, total, tepat, persis, genap, berjumlah, seluas, seberat, sepanjang, setinggi, sejauh, sedalam`,
  },
  after: {
    '>': 'lebih, -lebih, lebih sedikit',
    '≥': 'atau lebih, ke atas, keatas, plus',
    '≤': 'atau kurang, ke bawah',
    '≈': '-an, an, kurang lebih, kira-kira',
  },
  notAfter:
    'dari daripada banyak besar tinggi kecil rendah sedikit cepat lama baik buruk kuat luas panjang pendek mahal murah lanjut dulu dahulu' +
    ' ' +
    'muda tua awal jauh dekat sering parah berat ringan',
  openers: {
    antara: 'dan, hingga, sampai, sampai dengan',
    dari: 'hingga, sampai, sampai dengan',
    mulai: 'hingga, sampai',
    berkisar: 'hingga, sampai, dan',
    'berkisar antara': 'dan, hingga, sampai',
  },
  listed: 'dan, serta',
  shares: 'dari',
  joints: 'hingga, sampai, sampai dengan, s/d, s.d., sd, atau, hingga sekitar, sampai sekitar',
  percent: 'persen, poin persen, poin persentase, prosen',
  money: `
      IDR: rupiah, rupiah indonesia
      USD: dolar, dollar, dolar as, dollar as, dolar amerika, dollar amerika, dolar amerika serikat, dollar amerika serikat
      SGD: dolar singapura
      AUD: dolar australia
      CAD: dolar kanada
      HKD: dolar hong kong, dolar hongkong
      EUR: euro, euros
      GBP: poundsterling, pound sterling, pound, pound inggris, paun
      JPY: yen, yen jepang
      CNY: yuan, yuan tiongkok, renminbi
      MYR: ringgit, ringgit malaysia
      RUB: rubel, rubel rusia
      SAR: riyal, riyal saudi, riyal arab saudi
      INR: rupee, rupee india
      KRW: won, won korea selatan
      THB: baht, baht thailand
      CHF: franc swiss
    `,
  measures: `
      km: kilometer
      m: meter
      cm: sentimeter, senti
      mm: milimeter
      kg: kilogram, kilo
      g: gram
      mg: miligram
      t: ton
      L: liter
      mL: mililiter
      ha: hektare, hektar, hektaré
      km2: kilometer persegi, km persegi
      m2: meter persegi, m persegi
      m3: meter kubik, m kubik
      km/h: km/jam, kilometer per jam, km per jam, kilometer/jam
      m/s: meter per detik, meter/detik
      Cel: derajat celsius, derajat celcius
      deg: derajat
      h: jam
      min: menit
      s: detik
      d: hari
      wk: minggu, pekan
      mo: bulan
      a: tahun
      [mi_i]: mil
      [nmi_i]: mil laut
      [ft_i]: kaki
      MW: megawatt
      GW: gigawatt
      kW: kilowatt
      kW.h: kilowatt jam
      [bbl_us]: barel
      bit: bit
      -: dekade, abad, windu, kuintal, karat, persepuluh, skala richter, magnitudo
    `,
  factors: 'kali lipat',
  months:
    'januari februari pebruari maret april mei juni juli agustus september oktober november nopember desember' +
    ' ' +
    'jan feb mar apr jun jul agu agt ags sep sept okt nov des',
  capitalMonths: 'mar jan sep des',
  timeBefore: 'pukul jam pkl',
  labels:
    'nomor no tanggal tgl dosis iphone galaxy pasal ayat bab halaman hal hlm lembar-negara versi edisi volume vol episode kelas tipe type seri series rt rw blok kav gang' +
    ' ' +
    'telp telepon tel hp fax faks wa whatsapp kode pos kodepos kanal rute tabel gambar grafik butir-ke huruf lantai kamar gate penerbangan' +
    ' ' +
    'peringkat ranking resolusi apollo windows angkatan semester jilid grup perpres perppu uu pp permen kepres divisi boeing airbus batalyon batalion yonif kodim',
  yearBefore:
    'tahun sejak pada di selama per medio awal akhir pertengahan era periode musim pemilu pilpres piala olimpiade',
  notOneBefore: 'salah',
  nouns: idNouns,
};
