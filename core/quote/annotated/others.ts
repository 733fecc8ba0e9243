/** Sentences of our own in the other promised languages, marked as those of the first two (id.ts, en.ts). */
export const others: Record<string, string> = {
  ms: `
⟦"Kami sudah bersedia,"⟧ {kata} ⟨Menteri Kesihatan *Ali Rahman*⟩.
⟦“Tiada mangsa,”⟧ {ujar} ⟨jurucakap polis⟩ di sini hari ini.
⟨Timbalan Perdana Menteri *Ahmad Zain*⟩ {menafikan} perkara itu: ⟦“Itu tidak benar.”⟧
⟦“Air mula surut,”⟧ {katanya}.
{Menurut} ⟨*Noraini*⟩, ⟦“sekolah itu sudah lama ditutup.”⟧
`,
  es: `
⟦«Estamos listos»⟧, {dijo} ⟨la ministra de Defensa *Ana Ruiz*⟩ a los periodistas.
⟦“No hay heridos”⟧, {aseguró} ⟨el portavoz de la policía⟩.
⟨*Carmen Díaz*⟩ {declaró}: ⟦“El puente está cerrado”⟧.
{Según} ⟨el informe⟩, ⟦“tres puentes fueron destruidos”⟧.
⟨El alcalde⟩ {calificó} el plan de ⟦“inaceptable”⟧.
⟦— No nos iremos⟧ —{dijo} ⟨el alcalde⟩.
{Dijo} ⟨*Luis Vega*⟩: ⟦"Nadie nos avisó"⟧.
`,
  fr: `
⟦« Nous sommes prêts »⟧, {a déclaré} ⟨le ministre de la Défense *Paul Martin*⟩ à la presse.
⟦« Il n’y a pas de blessés »⟧, {a-t-il ajouté}.
{Selon} ⟨*Claire Petit*⟩, ⟦« la route est fermée »⟧.
⟨La porte-parole du gouvernement⟩ {a dit} : ⟦« Rien n’est décidé. »⟧
⟨Le maire⟩ {a qualifié} le projet d’⟦« inacceptable »⟧.
⟦“On n'a rien vu”⟧, {raconte} ⟨une habitante⟩.
`,
  de: `
⟦„Wir sind bereit“⟧, {sagte} ⟨Außenministerin *Eva Klein*⟩ am Montag.
⟦»Niemand wurde verletzt«⟧, {erklärte} ⟨ein Polizeisprecher⟩.
⟨*Karl Maier*⟩ {sagte}: ⟦„Die Straße ist gesperrt.“⟧
⟦„Das Wasser steigt“⟧, {so} ⟨der Bürgermeister⟩.
⟨Der Minister⟩ {nannte} den Plan ⟦„unannehmbar“⟧.
{Laut} ⟨*Anna Vogt*⟩ ist die Lage ⟦„sehr ernst“⟧.
`,
  pt: `
⟦“Estamos prontos”⟧, {disse} ⟨a ministra da Saúde *Rita Alves*⟩ aos jornalistas.
⟦"Não há feridos"⟧, {afirmou} ⟨o porta-voz da polícia⟩.
⟨*João Reis*⟩ {declarou}: ⟦“A ponte está fechada.”⟧
{Segundo} ⟨*Marta Dias*⟩, ⟦“a água subiu depressa”⟧.
⟨O prefeito⟩ {classificou} o plano como ⟦“inaceitável”⟧.
⟦«Vamos ficar»⟧, {garantiu} ⟨ele⟩.
`,
  it: `
⟦«Siamo pronti»⟧, {ha detto} ⟨il ministro della Difesa *Carlo Riva*⟩ ai giornalisti.
⟦“Nessun ferito”⟧, {ha affermato} ⟨il portavoce della polizia⟩.
⟨*Lucia Neri*⟩ {ha dichiarato}: ⟦«Il ponte è chiuso»⟧.
{Secondo} ⟨*Marco Sala*⟩, ⟦«l’acqua è salita in fretta»⟧.
⟨Il sindaco⟩ {ha definito} il piano ⟦“inaccettabile”⟧.
`,
  nl: `
⟦“We zijn klaar”⟧, {zei} ⟨minister *Jan Smit*⟩ maandag.
⟦‘Niemand raakte gewond’⟧, {aldus} ⟨een woordvoerder van de politie⟩.
⟨*Els Bakker*⟩ {zegt}: ⟦“De weg is dicht.”⟧
{Volgens} ⟨*Piet Vos*⟩ is de toestand ⟦“zeer ernstig”⟧.
⟨De burgemeester⟩ {noemde} het plan ⟦“onaanvaardbaar”⟧.
⟦„Wij blijven”⟧, {verklaarde} ⟨hij⟩.
`,
  tr: `
⟨Dışişleri Bakanı *Ali Kaya*⟩, ⟦“Görüşmeler sürecek”⟧ {dedi}.
⟨*Ayşe Demir*⟩, ⟦"Yol kapalı"⟧ {diye konuştu}.
⟨Sözcü⟩ {şöyle dedi}: ⟦“Karar verilmedi.”⟧
⟨Belediye Başkanı *Can Er*⟩, ⟦“Bu plan kabul edilemez”⟧ {ifadelerini kullandı}.
⟦“Su yükseliyor”⟧ {dedi} ⟨*Mehmet*⟩.
`,
  ru: `
⟦«Мы готовы»⟧, — {сказал} ⟨министр обороны *Иван Орлов*⟩ журналистам.
⟦«Пострадавших нет»⟧, — {сообщила} ⟨пресс-секретарь полиции⟩.
⟨*Анна Белова*⟩ {заявила}: ⟦«Дорога закрыта»⟧.
{По словам} ⟨*Петра Сидорова*⟩, ⟦«вода поднялась быстро»⟧.
⟨Мэр⟩ {назвал} план ⟦«неприемлемым»⟧.
⟦— Мы остаёмся,⟧ — {сказал} ⟨он⟩.
`,
  uk: `
⟦«Ми готові»⟧, — {сказав} ⟨міністр оборони *Іван Коваль*⟩ журналістам.
⟦«Постраждалих немає»⟧, — {повідомила} ⟨речниця поліції⟩.
⟨*Олена Бойко*⟩ {заявила}: ⟦«Дорогу закрито»⟧.
{За словами} ⟨*Петра Мельника*⟩, ⟦«вода піднялася швидко»⟧.
⟨Мер⟩ {назвав} план ⟦«неприйнятним»⟧.
`,
  ar: `
{وقال} ⟨وزير الدفاع *سامي حداد*⟩: ⟦"نحن مستعدون"⟧.
⟦«لا توجد إصابات»⟧، {قال} ⟨المتحدث باسم الشرطة⟩.
{وأضافت} ⟨*ليلى منصور*⟩: ⟦“الطريق مغلق”⟧.
{بحسب} ⟨*كريم*⟩، ⟦"المياه ترتفع بسرعة"⟧.
{ونفت} ⟨*وزارة الخارجية*⟩ ذلك: ⟦"هذا غير صحيح"⟧.
`,
  fa: `
⟨وزیر دفاع *رضا کریمی*⟩ {گفت}: ⟦«ما آماده‌ایم»⟧.
⟨سخنگوی پلیس⟩ {اعلام کرد}: ⟦«کسی آسیب ندید»⟧.
⟨*مریم احمدی*⟩ {افزود}: ⟦«جاده بسته است»⟧.
{به گفته} ⟨*حسن*⟩، ⟦«آب به سرعت بالا آمد»⟧.
⟨*وزارت خارجه*⟩ {تکذیب کرد}: ⟦«این درست نیست»⟧.
`,
  hi: `
⟨रक्षा मंत्री *अमित वर्मा*⟩ ने {कहा}, ⟦“हम तैयार हैं।”⟧
⟨पुलिस प्रवक्ता⟩ ने {बताया}, ⟦“कोई घायल नहीं हुआ।”⟧
⟨*सीता देवी*⟩ ने {कहा} कि ⟦“सड़क बंद है”⟧ और पानी बढ़ रहा है।
⟨उन्होंने⟩ {कहा}, ⟦“हम यहीं रहेंगे।”⟧
⟨*राहुल*⟩ {के अनुसार}, ⟦“पानी तेज़ी से बढ़ा।”⟧
`,
  vi: `
⟦“Chúng tôi đã sẵn sàng”⟧, ⟨Bộ trưởng Quốc phòng *Nguyễn An*⟩ {nói}.
⟨Người phát ngôn cảnh sát⟩ {cho biết}: ⟦“Không ai bị thương”⟧.
⟨*Lan*⟩ {nói}: ⟦“Đường đã đóng”⟧.
{Theo} ⟨*Minh*⟩, ⟦“nước dâng rất nhanh”⟧.
⟨Thị trưởng⟩ {gọi} kế hoạch này là ⟦“không thể chấp nhận”⟧.
`,
  th: `
⟨นายกรัฐมนตรี⟩{กล่าวว่า} ⟦“เราพร้อมแล้ว”⟧
⟨โฆษกตำรวจ⟩{เปิดเผยว่า} ⟦“ไม่มีผู้บาดเจ็บ”⟧
⟨นาย*สมชาย*⟩{บอกว่า} ⟦“ถนนปิดแล้ว”⟧
⟨เขา⟩{ยืนยันว่า} ⟦“เราจะอยู่ที่นี่”⟧
⟨*กระทรวงสาธารณสุข*⟩{ระบุว่า} ⟦“มีวัคซีนเพียงพอ”⟧
`,
  zh: `
⟨外交部发言人*李明*⟩{表示}，⟦“我们已经准备好。”⟧
⟦“没有人受伤”⟧，⟨*警方*⟩{说}。
⟨*王芳*⟩{说}：⟦“道路已经关闭。”⟧
⟨他⟩{强调}：⟦「我們會留下來。」⟧
⟨市长⟩{称}该计划⟦“不可接受”⟧。
`,
  ja: `
⟨*田中*首相⟩は⟦「準備はできている」⟧と{述べた}。
⟨*外務省*⟩は⟦「事実ではない」⟧と{否定した}。
⟨*鈴木*さん⟩は⟦「道が閉まっている」⟧と{話した}。
⟨彼⟩は⟦「ここに残る」⟧と{語った}。
⟨市長⟩は計画を⟦「受け入れられない」⟧と{批判した}。
`,
  ko: `
⟨*김민수* 장관은⟩ ⟦"준비가 됐다"⟧고 {말했다}.
⟨경찰 관계자는⟩ ⟦“다친 사람은 없다”⟧고 {밝혔다}.
⟨*이영희* 씨는⟩ ⟦“길이 막혔다”⟧라고 {전했다}.
⟨그는⟩ ⟦"여기 남겠다"⟧고 {강조했다}.
⟨*외교부*는⟩ ⟦"사실이 아니다"⟧라고 {반박했다}.
`,
};
