/** Dutch. */
import type { QuotePack } from './quote-language.ts';

export const dutchWords: QuotePack = {
  says: 'zegt, zei, zeiden, zeggen, gezegd, verklaart, verklaarde, verklaarden, stelt, stelde, stelden, vertelt, vertelde, vertelden, meldt, meldde, meldden, benadrukt, benadrukte, benadrukten, vindt, vond, vinden, vonden, denkt, dacht, antwoordt, antwoordde, antwoordden, reageert, reageerde, reageerden, vraagt, vroeg, vroegen, schrijft, schreef, schreven, twittert, twitterde, waarschuwt, waarschuwde, waarschuwden, beweert, beweerde, beweerden, ontkent, ontkende, ontkenden, verwerpt, verwierp, bevestigt, bevestigde, bevestigden, erkent, erkende, geeft toe, gaf toe, voegt toe, voegde toe, legt uit, legde uit, laat weten, liet weten, lieten weten, klaagt, klaagde, hoopt, hoopte, belooft, beloofde, eist, eiste, noemt, noemde, noemden, omschrijft, omschreef, beschrijft, beschreef, beschuldigt, beschuldigde, bekritiseert, bekritiseerde, roept, riep, concludeert, concludeerde, vervolgt, vervolgde, besluit, besloot, oordeelt, oordeelde, herhaalt, herhaalde, merkt op, merkte op, licht toe, lichtte toe, verzucht, verzuchtte, gelooft, geloofde, aldus',
  denies: 'ontkent, ontkende, ontkenden, verwerpt, verwierp',
  according: 'volgens, aldus, in de woorden van, naar de mening van',
  relays: 'geciteerd door, gemeld door, tegenover persbureau, aangehaald door, tegen persbureau',
  that: 'dat, of',
  stops:
    'is, zijn, was, waren, heeft, hebben, wordt, worden, kan, moet, tegen, tegenover, op, in, aan, bij, tijdens, na, voor, toen, terwijl, met, over, uit, sinds, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, gisteren, vandaag, maar, omdat, hoewel, zonder, eerder, later, vanuit',
  inside: 'van, voor, der',
  article: 'de, het, een, zijn, haar, hun, deze, dit, onze',
  pronoun: 'hij, zij, ze, wij, we, ik, men, deze',
  title:
    'president, vicepresident, premier, minister-president, minister, staatssecretaris, secretaris, secretaris-generaal, woordvoerder, woordvoerster, directeur, directrice, hoofd, chef, burgemeester, wethouder, gouverneur, senator, kamerlid, tweede kamerlid, ambassadeur, gezant, generaal, kolonel, commandant, kapitein, commissaris, bondskanselier, kanselier, rechter, officier van justitie, advocaat, hoogleraar, professor, dr, prof, arts, onderzoeker, wetenschapper, analist, econoom, historicus, schrijver, schrijfster, trainer, coach, bondscoach, paus, koning, koningin, bisschop, kardinaal, leider, activist, adviseur, kandidaat, oud-president, oud-minister, meneer, mevrouw, voorzitter, oprichter, coördinator, deskundige, fractievoorzitter, partijleider, viroloog',
  roleWord:
    'buitenlandse, binnenlandse, zaken, defensie, financiën, volksgezondheid, onderwijs, justitie, algemeen, uitvoerend, voormalig, russische, oekraïense, amerikaanse, nederlandse, belgische, duitse, franse, britse',
  place:
    'nederland, belgië, rusland, oekraïne, vs, verenigde staten, frankrijk, duitsland, italië, spanje, china, moskou, kiev, washington, brussel, den haag, amsterdam, israël, europa',
  unnamed:
    'functionaris, ambtenaar, bron, getuige, bewoner, bewoonster, agent, politieagent, soldaat, student, studente, man, vrouw, moeder, vader, slachtoffer, medewerker, medewerkster, diplomaat, buurman, buurvrouw',
  collective:
    'bronnen, getuigen, bewoners, ambtenaren, functionarissen, deskundigen, analisten, diplomaten, autoriteiten, studenten, artsen, onderzoekers, wetenschappers, critici, beiden, betogers, nabestaanden, organisatoren',
  organisation:
    'ministerie, regering, kabinet, partij, politie, leger, parlement, tweede kamer, kremlin, witte huis, pentagon, commissie, europese commissie, raad, vn, navo, organisatie, bedrijf, bank, universiteit, vereniging, stichting, rechtbank, agentschap, openbaar ministerie, gemeente, vakbond, reuters, anp, afp, bbc',
  document:
    'rapport, verklaring, persbericht, brief, document, studie, onderzoek, peiling, tekst, artikel, boek, resolutie, vonnis',
  adverb:
    'ook, dan, nog, al, alleen, heeft, hebben, had, hadden, verder, bovendien, niet, zich, echter, maar, en, daarna, toen, eerder, tot slot',
  joins: 'en, of',
  relative: 'die, dat, wie',
  names: 'noemt, noemde, noemden, omschrijft, omschreef, beschrijft, beschreef, beschuldigt, beschuldigde',
  secret:
    'op voorwaarde van anonimiteit, wil anoniem blijven, wilde anoniem blijven, wil niet met naam genoemd worden',
  titled:
    'getiteld, film, boek, roman, lied, genaamd, zogenaamde, zogeheten, album, tijdschrift, serie, titel',
};
