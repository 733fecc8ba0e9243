/** Turkish. The verb ends the sentence: source, quotation, verb; or source, verb. Names stand behind short titles. */
import type { QuotePack } from './quote-language.ts';

export const turkishWords: QuotePack = {
  says: 'dedi, diyor, dediler, demişti, diyerek, söyledi, söylüyor, söylediler, söylemişti, belirtti, belirttiler, belirtiyor, ifade etti, ifade ettiler, ifade ediyor, açıkladı, açıkladılar, açıklıyor, vurguladı, vurguladılar, vurguluyor, kaydetti, kaydettiler, aktardı, aktardılar, anlattı, anlatıyor, bildirdi, bildirdiler, ekledi, eklediler, iddia etti, iddia ettiler, iddia ediyor, savundu, savundular, yalanladı, yalanladılar, reddetti, reddettiler, doğruladı, doğruladılar, itiraf etti, kabul etti, uyardı, uyardılar, duyurdu, duyurdular, sordu, sordular, yanıtladı, yanıt verdi, cevap verdi, yazdı, yazdılar, seslendi, bağırdı, konuştu, diye konuştu, diye konuştular, diye yazdı, diye sordu, diye ekledi, diye yanıt verdi, diye cevap verdi, diye seslendi, diye bağırdı, diye belirtti, değerlendirmesinde bulundu, ifadelerini kullandı, ifadesini kullandı, şeklinde konuştu, çağrısında bulundu, açıklamasında bulundu, olarak nitelendirdi, nitelendirdi, nitelendirdiler, eleştirdi, suçladı, şunları söyledi, şöyle dedi, şöyle konuştu, şunları kaydetti',
  denies: 'yalanladı, yalanladılar, reddetti, reddettiler',
  accordingAfter: 'göre, nazaran, e göre, a göre',
  relays: 'aktardığına göre, haberine göre',
  stops:
    'pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar, dün, bugün, ancak, ama, fakat, çünkü, toplantıda, yaptığı açıklamada, açıklamasında, konuşmasında, gazetecilere, sırasında, sonra, önce, kullandığı, düzenlediği',
  article: 'bir, bu, şu',
  pronoun: 'o, onlar, kendisi, biz, ben',
  title:
    'cumhurbaşkanı, cumhurbaşkanı yardımcısı, başkan, başkanı, başkan yardımcısı, başbakan, bakan, bakanı, bakan yardımcısı, dışişleri bakanı, içişleri bakanı, sağlık bakanı, savunma bakanı, maliye bakanı, milli savunma bakanı, sözcü, sözcüsü, sekreter, sekreteri, genel sekreter, genel sekreteri, genel müdür, genel müdürü, müdür, müdürü, genel başkan, genel başkanı, vali, valisi, belediye başkanı, milletvekili, milletvekilleri, senatör, büyükelçi, büyükelçisi, elçi, elçisi, temsilci, temsilcisi, general, orgeneral, albay, komutan, komutanı, yüzbaşı, hakim, savcı, savcısı, avukat, avukatı, profesör, prof, doç, dr, doktor, araştırmacı, analist, uzman, uzmanı, ekonomist, tarihçi, yazar, gazeteci, teknik direktör, papa, kral, kraliçe, lider, lideri, aktivist, danışman, danışmanı, aday, adayı, bey, hanım, yetkili, yetkilisi, kurucu, kurucusu, koordinatör, koordinatörü, şansölye',
  roleWord:
    'genel, milli, dış, iç, eski, emekli, ilçe, il, belediye, odası, birliği, derneği, partisi, bakanlığı',
  place:
    'türkiye, abd, rusya, ukrayna, almanya, fransa, italya, ispanya, çin, ingiltere, yunanistan, suriye, irak, iran, israil, moskova, kiev, washington, ankara, istanbul, avrupa, rus, alman, fransız, amerikan, nato',
  unnamed:
    'görgü tanığı, tanık, kaynak, sakin, sakini, polis, asker, öğrenci, işçi, kadın, adam, anne, baba, köylü, esnaf, komşu, mağdur, diplomat',
  collective:
    'görgü tanıkları, tanıklar, kaynaklar, sakinler, yetkililer, uzmanlar, analistler, diplomatlar, öğrenciler, işçiler, kadınlar, doktorlar, köylüler, aileler, göstericiler, bilim insanları, vatandaşlar',
  organisation:
    'bakanlık, bakanlığı, hükümet, hükümeti, parti, partisi, ordu, ordusu, meclis, meclisi, kremlin, beyaz saray, pentagon, komisyon, komisyonu, konsey, konseyi, bm, örgüt, örgütü, şirket, şirketi, banka, bankası, üniversite, üniversitesi, dernek, derneği, vakıf, vakfı, mahkeme, mahkemesi, ajans, ajansı, emniyet, belediye, belediyesi, sendika, reuters, aa, afp, bbc',
  document:
    'rapor, raporu, raporda, açıklama, mektup, mektupta, belge, çalışma, araştırma, anket, metin, makale, kitap, bildiri, bildiride, karar',
  adverb:
    'da, de, ise, ayrıca, sonra, daha sonra, yine, şöyle, şunları, bunu, hemen, olarak, diye, ve, tekrar',
  joins: 've, ile, veya',
  names: 'olarak nitelendirdi, nitelendirdi, nitelendirdiler, suçladı, eleştirdi',
  secret:
    'adının açıklanmasını istemeyen, ismini vermek istemeyen, isminin açıklanmasını istemeyen, adını vermek istemeyen',
  titled: 'adlı, isimli, başlıklı, film, filmi, kitap, kitabı, roman, romanı, şarkı, dergi, sözde',
};
