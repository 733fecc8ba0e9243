/** Italian. */
import type { QuotePack } from './quote-language.ts';

export const italianWords: QuotePack = {
  says: 'dice, ha detto, hanno detto, disse, dicono, afferma, ha affermato, hanno affermato, affermano, dichiara, ha dichiarato, hanno dichiarato, spiega, ha spiegato, hanno spiegato, spiegano, aggiunge, ha aggiunto, hanno aggiunto, sottolinea, ha sottolineato, hanno sottolineato, sostiene, ha sostenuto, sostengono, racconta, ha raccontato, commenta, ha commentato, annuncia, ha annunciato, hanno annunciato, osserva, ha osservato, precisa, ha precisato, conferma, ha confermato, hanno confermato, nega, ha negato, hanno negato, smentisce, ha smentito, respinge, ha respinto, risponde, ha risposto, hanno risposto, replica, ha replicato, chiede, ha chiesto, domanda, ha domandato, scrive, ha scritto, hanno scritto, twitta, esclama, ha esclamato, grida, avverte, ha avvertito, hanno avvertito, denuncia, ha denunciato, critica, ha criticato, accusa, ha accusato, lamenta, ha lamentato, promette, ha promesso, ammette, ha ammesso, riconosce, ha riconosciuto, ricorda, ha ricordato, ribadisce, ha ribadito, conclude, ha concluso, prosegue, ha proseguito, assicura, ha assicurato, evidenzia, ha evidenziato, riferisce, ha riferito, hanno riferito, rivela, ha rivelato, crede, pensa, ritiene, definisce, ha definito, hanno definito, descrive, ha descritto, chiama, ha chiamato, insiste, ha insistito, rivendica, attacca, ha attaccato, fa sapere, ha fatto sapere, segnala',
  denies: 'nega, ha negato, hanno negato, smentisce, ha smentito, respinge, ha respinto',
  according: 'secondo, a detta di, stando a, per, nelle parole di, a giudizio di',
  relays: 'citato da, citata da, riportato da, citati da, in un’intervista a, secondo quanto riferito da',
  that: 'che, se',
  stops:
    'a, al, alla, ai, alle, allo, in, nel, nella, nei, durante, dopo, prima, quando, mentre, che, su, sul, sulla, da, dal, dalla, con, per, lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, ieri, oggi, questo, ma, perché, senza, davanti, all, nell',
  inside: 'di, del, della, dei, delle, dello, dell, per, degli, d',
  article: 'il, lo, la, i, gli, le, un, uno, una, suo, sua, l',
  pronoun: 'lui, lei, loro, egli, ella, essi, io, noi, voi',
  title:
    'presidente, presidentessa, vicepresidente, premier, primo ministro, prima ministra, presidente del consiglio, ministro, ministra, viceministro, segretario, segretaria, segretario generale, segretaria generale, portavoce, direttore, direttrice, direttore generale, capo, sindaco, sindaca, governatore, governatrice, senatore, senatrice, deputato, deputata, onorevole, ambasciatore, ambasciatrice, inviato, inviata, generale, colonnello, comandante, capitano, commissario, commissaria, questore, cancelliere, giudice, procuratore, procuratrice, pm, avvocato, avvocata, professore, professoressa, dottore, dottoressa, dott, prof, medico, ricercatore, ricercatrice, analista, economista, storico, storica, scrittore, scrittrice, allenatore, papa, re, regina, vescovo, cardinale, leader, attivista, consigliere, consigliera, candidato, candidata, ex presidente, ex ministro, signor, signora, coordinatore, coordinatrice, fondatore, fondatrice, esperto, esperta, virologo, virologa, l’avvocato, l’ambasciatore, l’ambasciatrice, l’esperto, l’economista',
  roleWord:
    'esteri, interno, difesa, salute, economia, istruzione, giustizia, governo, generale, esecutivo, nazionale, aggiunto, affari, lavoro, polizia, esercito, consiglio, degli esteri',
  place:
    'italia, russia, ucraina, stati uniti, usa, francia, germania, spagna, cina, regno unito, mosca, kiev, washington, bruxelles, roma, israele, europa',
  unnamed:
    'funzionario, funzionaria, fonte, testimone, residente, poliziotto, soldato, studente, studentessa, lavoratore, lavoratrice, donna, uomo, madre, padre, vittima, superstite, vicino, vicina, abitante',
  collective:
    'fonti, testimoni, residenti, funzionari, esperti, analisti, diplomatici, autorità, entrambi, studenti, lavoratori, manifestanti, medici, vittime, familiari, organizzatori, scienziati, ricercatori, abitanti, sindacati',
  organisation:
    'ministero, governo, partito, polizia, esercito, parlamento, senato, camera, cremlino, casa bianca, pentagono, commissione, consiglio, onu, nato, organizzazione, azienda, banca, università, associazione, fondazione, tribunale, agenzia, procura, comune, palazzo chigi, farnesina, quirinale, reuters, ansa, afp, bbc',
  document:
    'rapporto, comunicato, lettera, documento, studio, sondaggio, testo, articolo, libro, risoluzione, sentenza, nota, editoriale, dichiarazione',
  adverb:
    'anche, inoltre, poi, già, non, si, gli, le, ci, mi, ha, hanno, aveva, così, allora, solo, ancora, ma, e, infine, dal canto suo, però',
  joins: 'e, ed, o',
  relative: 'che, cui, il quale, la quale',
  names:
    'definisce, ha definito, hanno definito, descrive, ha descritto, chiama, ha chiamato, accusa, ha accusato',
  secret:
    'a condizione di anonimato, sotto anonimato, in forma anonima, ha chiesto l’anonimato, ha chiesto di restare anonimo, ha preferito restare anonimo, ha preferito restare anonima',
  titled:
    'intitolato, intitolata, film, libro, romanzo, canzone, chiamato, chiamata, cosiddetto, cosiddetta, album, rivista, serie',
};
