/** Malay, where it differs from Indonesian: its table is laid over that one. */
import type { QuotePack } from './quote-language.ts';

export const malayWords: QuotePack = {
  says: 'kata, ujar, tegas, jelas, tambah, katakan, memberitahu, memaklumkan, beritahu, mendakwa, menegaskan, berkata, menjelaskan, menambah, melaporkan, menafikan, menyifatkan, menggesa, dakwa',
  selfSays: 'katanya, ujarnya, tegasnya, jelasnya, tambahnya, dakwanya',
  denies: 'menafikan, nafi',
  according: 'menurut, menurutnya, memetik kenyataan',
  relays: 'dipetik, dipetik sebagai berkata, seperti dipetik',
  stops:
    'kepada, semasa, ketika, selepas, isnin, selasa, rabu, khamis, jumaat, sabtu, ahad, hari ini, semalam, di sini, pada, dalam',
  pronoun: 'beliau, dia, mereka, kami, saya, baginda',
  title:
    'menteri besar, ketua menteri, timbalan menteri, timbalan perdana menteri, timbalan presiden, timbalan, pengarah, ketua pengarah, datuk, datuk seri, dato, tan sri, tun, encik, puan, jurucakap, pengerusi, ketua polis, ketua polis negara, penganalisis, pensyarah, yang dipertua, setiausaha, setiausaha agung, duta, peguam, pesuruhjaya, panglima',
  roleWord:
    'daerah, negeri, kesihatan, kewangan, dalam negeri, luar negeri, pertahanan, pelajaran, pendidikan',
  place:
    'selangor, johor, kedah, kelantan, perak, pahang, sabah, sarawak, pulau pinang, melaka, kuala lumpur, putrajaya',
  unnamed: 'pegawai, jurucakap, saksi, penduduk, mangsa, seorang pegawai',
  collective: 'para, beberapa, penduduk kampung',
  organisation: 'kementerian, kerajaan, polis, bernama, parlimen, jabatan, suruhanjaya',
};
