/**
 * The two articles of the sample project: our own invention, about talks on a border between two countries that do not
 * exist. They hold what the application is made for: figures with their bounds in two languages' conventions, quotes, an
 * accusation, a denial, a relayed wire report, money, a range, vague words.
 */
import type { DocumentDefaults } from '../../core/model/document.ts';

export interface SampleArticle {
  name: string;
  text: string;
  defaults: DocumentDefaults;
}

const indonesian: SampleArticle = {
  name: 'pembicaraan-di-karsal.txt',
  defaults: { language: 'id', outlet: 'Harian Contoh', published_on: '2022-01-12' },
  text: `Pembicaraan dibuka di Karsal saat pasukan berkumpul dekat perbatasan

Karsal – Delegasi Velmora dan Ardania bertemu pada Rabu (12/1) pagi untuk pertama kalinya sejak perbatasan ditutup tahun lalu. Di ruang sidang hadir 30 duta besar dan sejumlah pengamat dari Misi Pemantau Bersama. Pertemuan itu berlangsung hampir empat jam dan berakhir tanpa pernyataan bersama.

Utusan khusus berkata kepada pers: “Semua pihak harus menahan diri, dan pasukan harus pulang sebelum musim semi,” merujuk laporan bahwa Velmora telah menempatkan setidaknya 100.000 tentara di dekat perbatasan. Menurut utusan itu, kehadiran pasukan sebesar itu membuat setiap latihan terlihat seperti persiapan.

Kementerian Pertahanan Velmora membantah laporan tersebut. “Kami tidak mempunyai rencana menyerang siapa pun,” kata juru bicara kementerian. Ia mengakui bahwa latihan sedang berlangsung, tetapi menyebutnya latihan rutin yang diikuti tidak lebih dari 8.500 personel.

Angka itu jauh berbeda dari perkiraan pihak lain. Menurut laporan Kantor Berita Contoh, yang mengutip seorang pejabat Ardania, citra satelit pekan lalu menunjukkan 90.000 hingga 120.000 personel di empat pangkalan, bersama puluhan tank dan kendaraan lapis baja. Harian ini tidak dapat memeriksa citra tersebut secara mandiri.

Di sisi lain perbatasan, pemerintah Ardania mengumumkan dana darurat sekitar Rp 640 miliar untuk menampung warga yang mengungsi dari Lembah Tessa. Dewan kota mengatakan belasan desa telah dikosongkan dan lebih dari 2.300 keluarga kini tinggal di gedung sekolah. Seorang guru yang mengungsi bersama murid-muridnya berkata bahwa mereka hanya sempat membawa buku dan selimut.

Misi Pemantau Bersama mencatat 27 pelanggaran gencatan senjata dalam sepekan, naik dari 11 pada pekan sebelumnya. Misi itu menegaskan bahwa tidak ada korban jiwa, meskipun dua pengamat terluka ringan ketika ranjau tua meledak di tepi jalan.

Para analis menilai pertemuan di Karsal lebih penting karena terjadi daripada karena hasilnya. Kedua pihak masih berselisih tentang jarak penarikan senjata berat: Ardania meminta 30 kilometer, sedangkan Velmora hanya menawarkan 15 kilometer dan menuntut jaminan bahwa jalur keretanya tetap terbuka.

Pembicaraan berikutnya dijadwalkan pekan depan, kata juru bicara misi. “Kami akan duduk lagi di meja yang sama,” katanya. “Itu saja sudah kemajuan.”
`,
};

const english: SampleArticle = {
  name: 'talks-open-in-karsal.txt',
  defaults: { language: 'en', outlet: 'Example Wire', published_on: '2022-01-12' },
  text: `Envoy: “We want to see a pull-back” as border talks open

KARSAL, Jan 12 – Delegations from Velmora and Ardania sat down on Wednesday for the first time since their border was closed last year. Thirty ambassadors and a handful of observers filled the hall; nearly four hours later they left it without a joint statement.

“We want to see a pull-back, and we want to see it before spring,” the special envoy told reporters, citing reports that Velmora has deployed at least 100,000 troops near the frontier. A force of that size, the envoy said, makes every exercise look like a preparation.

The Velmoran defence ministry rejected the accusation. “We have no plan to attack anyone,” a ministry spokesperson said, describing the movements as a routine winter exercise of no more than 8,500 personnel and declining to say when it would end.

Other estimates differ widely. The Sample News Agency, quoting an Ardanian official, reported that satellite images taken last week showed between 90,000 and 120,000 personnel at four bases, along with dozens of tanks. Example Wire could not verify the images independently.

Across the border, the Ardanian government set aside $45 million for people who have left the Tessa Valley. More than 2,300 families are sleeping in schools, the city council said, and a dozen villages stand empty. A teacher who fled with her class said they had taken only books and blankets.

The Joint Monitoring Mission counted 27 ceasefire violations in the past week, up from 11 the week before. Nobody was killed, the mission stressed, although two observers were slightly hurt when an old mine went off beside a road.

Analysts say the meeting matters more for having happened than for anything it decided. The sides remain apart on how far heavy weapons should be moved: Ardania asks for 30 kilometres, while Velmora offers 15 and wants a guarantee that its railway will stay open.

The next round is expected next week, according to the mission. “We will sit at the same table again,” its spokesperson said. “That alone is progress.”
`,
};

export const sampleArticles = { indonesian, english };
