/**
 * Indonesian sentences of our own with their attributions written in: ⟦what was said⟧, ⟨the source⟩ with its *name*, {cue}.
 * A line without ⟦⟧ holds no quotation that is worth a suggestion.
 */
export const indonesian = `
⟦“Mari kita mulai sekarang,”⟧ {kata} ⟨utusan Brasil untuk PBB *Ana Lima*⟩ kepada wartawan pada Selasa (11/1) malam.
⟦“Kami tidak akan mundur,”⟧ {ujar} ⟨*Budi*⟩.
⟦"Air sudah surut sejak pagi,"⟧ {kata} ⟨Kepala BPBD Kabupaten Bogor *Agus Rahman*⟩ di Bogor, Senin (10/1).
⟦“Harga akan turun,”⟧ {tegas} ⟨Menteri Perdagangan *Sri Hartono*⟩ dalam keterangan tertulis.
⟦“Semua korban selamat,”⟧ {tutur} ⟨juru bicara kepolisian⟩ kepada Antara.
⟦“Jalan itu ditutup,”⟧ {katanya}.
⟦“Kami menunggu tiga jam,”⟧ {ucap} ⟨seorang warga⟩ saat ditemui di lokasi.
⟨*Rina Dewi*⟩ {mengatakan}, ⟦“Sekolah dibuka minggu depan.”⟧
⟨Gubernur Jawa Barat *Rahmat Hidayat*⟩ {menegaskan}: ⟦“Tidak ada warga yang ditinggalkan.”⟧
{Menurut} ⟨*Siti Aminah*⟩, ⟦“pasar itu sepi sejak harga naik.”⟧
⟨Presiden⟩ {menyebut} langkah itu ⟦“sangat berbahaya”⟧ bagi kawasan.
⟨*Dedi*⟩ {mengatakan} bahwa ⟦“anggaran itu cukup”⟧ untuk tahun ini.
⟦“Tuduhan itu tidak benar,”⟧ {bantah} ⟨*Hendra*⟩.
⟨Menteri Luar Negeri Rusia⟩ {membantah} tuduhan itu: ⟦“Tidak ada pasukan kami di sana.”⟧
⟦«Kami siap berunding,»⟧ {kata} ⟨Menteri Pertahanan *Yusuf Karim*⟩.
⟦„Hujan turun dua hari,“⟧ {ujar} ⟨*Wati*⟩.
⟦"Saya melihat api,"⟧ {kata} ⟨seorang saksi mata⟩ yang enggan disebut namanya.
⟦“Kami butuh air bersih,”⟧ {kata} ⟨para pengungsi⟩ kepada relawan.
⟦“Data itu keliru,”⟧ {jelas} ⟨Direktur Utama PT Sinar Laut *Bambang Wijaya*⟩.
⟦“Panen gagal total,”⟧ {keluh} ⟨*Tono*, petani⟩ di desa itu.
⟦“Ini kemenangan rakyat,”⟧ {seru} ⟨Ketua Umum Partai Laut *Maria Tanu*⟩ di hadapan pendukungnya.
⟦“Apakah ini adil?”⟧ {tanya} ⟨*Lestari*⟩.
⟦“Tidak!”⟧ {teriak} ⟨*Joko*⟩.
⟦“Rapat ditunda,”⟧ {demikian} ⟨Sekretaris Jenderal *Arif Budiman*⟩.
⟨*Kementerian Kesehatan*⟩ {menyatakan}, ⟦“Vaksin sudah tersedia di semua daerah.”⟧
⟦“Kami menolak,”⟧ {kata} ⟨dia⟩.
⟨Ia⟩ {menambahkan}, ⟦“Bantuan akan tiba besok pagi.”⟧
⟨*Rudi*⟩{:} ⟦“Saya tidak tahu apa-apa tentang itu.”⟧
⟦“Persatuan adalah kekuatan kita bersama”⟧ {–} ⟨*Hasan*⟩
⟦“Kapal itu terbalik,”⟧ {kata} ⟨Kapolres Garut *Dian Permana*⟩ seperti dikutip Antara.
⟦“Kami kecewa”⟧, {ungkap} ⟨*Nur*⟩ usai rapat.
⟦“Angka itu naik,”⟧ {kata} ⟨Wakil Menteri Keuangan *Lia Kusuma*⟩, Kamis.
⟦“Sungai meluap.”⟧ {kata} ⟨*Anton*⟩.
Dalam rapat itu, ⟨Wali Kota Bandung *Eka Putra*⟩ {berkata}, ⟦“Kita harus bergerak cepat.”⟧
⟨*Sari*⟩, yang memimpin tim itu, {mengatakan}: ⟦“Kami menemukan tiga kotak.”⟧
⟦'Jangan takut,'⟧ {kata} ⟨Ibu *Ratna*⟩.
⟦“Listrik padam sejak malam,”⟧ {kata} ⟨*Agus*⟩, ⟦“dan air tidak mengalir.”⟧
⟦“Biaya itu terlalu tinggi,”⟧ {kritik} ⟨*Maya*⟩.
⟨Laporan itu⟩ {menyebutkan}, ⟦“Sebanyak tiga jembatan rusak berat.”⟧
⟨Juru bicara Kremlin *Ivan Orlov*⟩ {mengatakan} kepada wartawan, ⟦“Perundingan akan berlanjut.”⟧
⟦“Kami akan kembali,”⟧ {janji} ⟨*Tia*⟩.
⟦“Cuaca buruk,”⟧ {kata} ⟨Kepala Stasiun BMKG *Dewi Anggraini*⟩.
⟦“Pelaku sudah ditangkap,”⟧ {ungkap} ⟨Kabid Humas Polda Banten *Slamet Riyadi*⟩.
⟨Para petani⟩ {berharap} ⟦“hujan segera turun”⟧ di ladang mereka.
⟦“Dia bilang ‘tidak mau’ kepada saya,”⟧ {kata} ⟨*Putri*⟩.
⟨Seorang pejabat Pentagon⟩ {mengatakan}: ⟦“Kapal itu tidak bersenjata.”⟧
⟦“Kita semua bersaudara,”⟧ {kata} ⟨Paus⟩ dalam doanya.
⟦“Ini akan selesai,”⟧ {ujar} ⟨Menteri Koordinator Bidang Politik, Hukum, dan Keamanan *Surya Adi*⟩ di Jakarta.
⟦“Tiket habis dalam satu jam”⟧ {menurut} ⟨panitia⟩.
⟦“Kami menang,”⟧ {ucap} ⟨pelatih *Andi Wibowo*⟩ setelah pertandingan.
⟦“Jembatan roboh pukul tiga,”⟧ {kata} ⟨*Rizal* dan Umar⟩.
⟦“Jalan itu ditutup,”⟧ {kata} ⟨Wali Kota *Rahmat Hidayat*⟩ kepada wartawan.
Film “Laut Biru” diputar pekan ini di kota itu.
Mereka membaca buku berjudul “Hujan di Bulan Mei” di kelas.
Warga menyebutnya begitu karena “cepat” dan murah.
Kota itu disebut “kota hujan” sejak lama.
Rumah makan “Sederhana” buka sampai malam.
Harga telur, cabai, dan bawang naik pekan ini.
Kata-kata itu tertulis di dinding sekolah.
Lima orang hilang, tiga ditemukan hari ini.
Istilah “zona abu-abu” dipakai dalam dokumen itu.
Ia lahir tahun '98 dan pindah ke kota.
Layar 14" itu pecah, begitu pula layar 15".
`;
