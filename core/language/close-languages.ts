/**
 * Languages so close that their little words and trigrams do not part them: words and spellings that only some of each group
 * have, pair by pair where there is a pair. What all of them write ("berkata", "soldater", "vojnika") proves nothing and is
 * left out. Written for this project.
 */
import { list } from './function-words.ts';

export interface CloseLanguages {
  words: Readonly<Record<string, ReadonlySet<string>>>;
  /** How many times more of its words than of the next one's a text must have. */
  ahead: number;
  /** The answer where no language is so far ahead; null where the likeliest does. */
  inDoubt: 'und' | null;
}

/** Bosnian shares these with Croatian … */
const ijekavian =
  'prije poslije gdje ovdje vrijeme mjesto mjesta dijete djeca riječ riječi predsjednik predsjednika sigurnost nedjelja nedjelju ponedjeljak srijeda srijedu vijeće izvješće također općina općine dvije';
/** … and these with Serbian. */
const east =
  'ko šta hiljada hiljade hiljadu milion miliona evropa evrope evropske evropski januara februara marta aprila juna jula septembra oktobra novembra decembra historija istorija uslov uslovi tokom avion vazduh';

/** Indonesian and Malay swap "." and "," in figures: in doubt neither is guessed. */
const indonesianMalay: CloseLanguages = {
  ahead: 2,
  inDoubt: 'und',
  words: {
    id: list(
      // Function words and everyday words
      'karena bahwa bisa mengatakan saat namun meskipun kemarin kapan berbeda butuh anda usai soal terkait yakni setidaknya sedikitnya puluhan belasan ' +
        // Days and months
        'senin kamis jumat maret agustus desember juli juni ' +
        // Places and peoples
        'serikat inggris prancis tiongkok belanda swiss jenewa brussel eropa aljazair selandia yunani ' +
        // State, war and press
        'tentara militer polisi gubernur wali jenderal sekretaris aliansi negosiasi rudal tewas warga pemilu kedutaan uni perserikatan klaim mengklaim provinsi kabupaten kecamatan pihaknya juru gempa pengungsi mengungsi ' +
        // Money, measures and things
        'uang miliar triliun rupiah rp persen kantor mobil sepeda nomor resmi kualitas universitas informasi aktivitas perusahaan listrik',
    ),
    ms: list(
      'kerana bahawa boleh daripada ialah semalam berbeza perlukan awak beliau selepas manakala menerusi susulan iaitu sekurang-kurangnya sekurangnya kira-kira ' +
        'isnin khamis jumaat mac ogos disember julai jun ' +
        'syarikat britain perancis geneva brussels eropah ' +
        'tentera ketenteraan polis gabenor jeneral setiausaha pakatan rundingan maut timbalan jurucakap hospital mesyuarat pemberita berhubung berkenaan ' +
        'wang bilion trilion ringgit rm peratus pejabat basikal nombor rasmi kualiti universiti maklumat aktiviti elektrik',
    ),
  },
};

/** The others write figures alike within their group: in doubt the likeliest does. */
const groups: readonly CloseLanguages[] = [
  indonesianMalay,
  {
    ahead: 1,
    inDoubt: null,
    words: {
      da: list(
        'af mod ud op nu sig blev bliver efter nogle nogen hvad mellem mindst uge ugen dræbt meget myndighederne gøre sagde siger syv tyve halvtreds grænsen regeringen børn gennem',
      ),
      nb: list(
        'av mot ut opp nå seg ble blir etter noen noe hva mellom minst uke uken uka drept mye myndighetene gjøre sa sier sju tjue femti grensen regjeringen barn gjennom',
      ),
    },
  },
  {
    ahead: 1,
    inDoubt: null,
    words: {
      cs: list(
        'který která které kteří jsou byla byli byly aby podle jako nebo také při mezi více již řekl řekla uvedl uvedla lidí vojáků nejméně když ještě ze pro týden',
      ),
      sk: list(
        'ktorý ktorá ktoré ktorí sú bola boli bolo podľa ako alebo tiež aj pri medzi viac už povedal povedala uviedol uviedla ľudí vojakov najmenej keď ešte zo pre týždeň',
      ),
    },
  },
  {
    ahead: 1,
    inDoubt: null,
    words: {
      hr: list(
        `${ijekavian} tko nitko netko što tjedan tjedna tjednu tisuća tisuće tisuću milijun milijuna europa europe europske europski siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca povijest uvjet uvjeti tijekom zrakoplov zrak kazao priopćio priopćenju izvijestio glasnogovornik`,
      ),
      bs: list(
        `${ijekavian} ${east} sedmica sedmice sedmicu saopćio saopćeno saopćenju augusta općinski kazao glasnogovornik`,
      ),
      'sr-Latn': list(
        `${east} pre posle gde ovde vreme mesto mesta dete deca reč reči predsednik predsednika bezbednost nedelja nedelje ponedeljak sreda sredu veće izveštaj takođe opština opštine dve avgusta saopštio saopšteno saopštenju rekao portparol`,
      ),
    },
  },
];

/** The group a language belongs to; undefined where it is confused with none. */
export function closeLanguages(language: string): CloseLanguages | undefined {
  return groups.find(({ words }) => language in words);
}
