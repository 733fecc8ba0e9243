/**
 * Little words by which a reader knows a language, written for this project. Neighbours (nb/da/sv, es/pt/it, ru/uk/bg)
 * list words that part them; shared words do no harm, they count for both.
 */
export const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Said alike in Indonesian and Malay; which of the two a text is, close-languages.ts decides. */
const indonesianAndMalay =
  'yang dan di dari dengan untuk pada ini itu dalam akan oleh tidak adalah telah ke juga sebagai mereka ada lebih tersebut atau kepada sudah tetapi antara dapat para kami saya kita menurut sehingga orang satu dua tiga empat lima sepuluh puluh ratus ribu juta banyak semua seorang dia ia bukan belum masih lagi hanya bagi hari tahun malam pagi';

export const functionWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: list(
    'the of and to in that is was for with as on by at from it this are were be has have had not said he she they his her their an a i you we or but which who will would more than after there been its about least can do',
  ),
  id: list(
    `${indonesianAndMalay} karena bahwa kata bisa setelah saat mengatakan setidaknya sekitar warga puluhan belasan tewas tentara polisi`,
  ),
  ms: list(
    `${indonesianAndMalay} kerana bahawa kata boleh selepas ketika berkata sekurang-kurangnya kira-kira daripada ialah beliau tentera polis`,
  ),
  es: list(
    'el la los las de del y que en un una por con para su se al es lo como más no pero sus fue ha este esta entre cuando según también hay muy menos son eran murieron dijo',
  ),
  pt: list(
    'o a os as de do da dos das e que em um uma por com para seu sua se ao é no na nos nas não mais mas foi há este esta entre quando segundo também são pelo pela menos disse',
  ),
  it: list(
    'il lo la i gli le di del della dei delle e che in un una per con su si al alla è non più ma ha sono nel nella anche come dal dalla questo secondo almeno detto',
  ),
  fr: list(
    'le la les de du des et que qui en un une pour avec par sur se au aux est il elle dans ne pas plus mais a ont son sa ses ce cette sont été selon comme nous vous moins',
  ),
  de: list(
    'der die das und in den von zu mit sich auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach bei einer um am sind noch wie einem über so zum war haben nur oder aber vor zur bis mehr durch sagte mindestens',
  ),
  nl: list(
    'de het een van en in is dat op te zijn met voor niet aan er om ook als dan maar bij nog uit door over naar heeft hebben wordt werd zij hij deze worden meer volgens minstens zei',
  ),
  sv: list(
    'och att det som en på är av för med den till inte om ett han men var jag sig från vi så kan när man hade eller enligt har de efter mot vid minst sade blev också mellan',
  ),
  da: list(
    'og at det som en på er af for med den til ikke om et han men var jeg sig fra vi så kan når man havde eller ifølge har de efter mod blev ved mindst sagde mellem nogle hvad nu op',
  ),
  nb: list(
    'og at det som en på er av for med den til ikke om et han men var jeg seg fra vi så kan når man hadde eller ifølge har de etter mot ble ved minst sa mellom noen hva nå opp grensen',
  ),
  fi: list('ja on ei se että hän oli mutta ovat kun myös joka mukaan sekä tai ole kuin jo vuonna ovat olla'),
  pl: list(
    'i w na z do że się nie jest to o jak po od za przez ale dla ma są tym oraz był które jego według',
  ),
  cs: list(
    'a v na se že je do z s o to k i pro za by ale jako po od jeho podle jsou byl také která nebo které',
  ),
  sk: list(
    'a v na sa že je do z s o k pri za by ale ako po od jeho podľa sú bol bola tiež ktorá ktoré ktorý alebo nie aj pre',
  ),
  sl: list(
    'in je da se za na od so ki bi pri tudi kot ne ali pa po iz z bil bila bili najmanj ob že še več med',
  ),
  hr: list(
    'i u na je da se za od su s sa koji koja koje iz kao ali nije će bi do po što šta ili prema o te najmanje kod nakon više samo biti bio bila već kako',
  ),
  ro: list(
    'și de la în a pe cu nu că din o un pentru care mai este ale lui sunt au fost după sau prin despre',
  ),
  hu: list('a az és hogy nem is egy ez meg volt van csak szerint már de mint még el kell lesz vagy több'),
  tr: list(
    've bir bu da de için ile çok olarak daha olan gibi en sonra kadar ancak dedi ne var değil göre her',
  ),
  vi: list('và của là có không được trong cho các với một những người đã này khi về từ đến cũng theo như'),
  ru: list('и в не на что он с как это по но из за к от было для же его все так уже или они о во со менее'),
  uk: list('і в не на що він з як це по але із за до від було для його все так вже або та у й про їх менше'),
  bg: list('и в не на че той с как това по но от за до беше се са е да или като след към'),
  sr: list('и у не на да је се за од са као али из су што који је или после према'),
  be: list('і ў не на што ён з як гэта па але за да ад было для яго ўсё так або у'),
  ar: list('في من على إلى أن عن ما لا مع هذا هذه التي الذي كان قال وقال إن لم بين بعد قبل أو هو هي كما ذلك'),
  fa: list('و در به از که این را با است برای آن یک بر تا هم نیز شد گفت بود اما یا کرد می های'),
  ur: list('کے کی میں ہے اور سے کا کو نے پر یہ کہ ہیں بھی نہیں ایک تھا کہا گیا اس'),
  hi: list('के है में की से को का ने कि और पर भी यह हैं था गए एक नहीं कहा लिए'),
};
