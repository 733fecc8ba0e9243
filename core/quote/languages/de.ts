/** German. Marks are „…“ or »…«; behind a quotation the verb stands first, "so" and "laut" name a source without one. */
import type { QuotePack } from './quote-language.ts';

export const germanWords: QuotePack = {
  says: 'sagt, sagte, sagten, sagen, gesagt, erklärt, erklärte, erklärten, erläutert, erläuterte, betont, betonte, betonten, meint, meinte, meinten, berichtet, berichtete, berichteten, erzählt, erzählte, ergänzt, ergänzte, fügte hinzu, fügt hinzu, teilte mit, teilten mit, teilt mit, kündigte an, kündigt an, warnt, warnte, warnten, fordert, forderte, forderten, kritisiert, kritisierte, kritisierten, behauptet, behauptete, behaupteten, bestätigt, bestätigte, bestätigten, dementiert, dementierte, bestreitet, bestritt, bestritten, weist zurück, wies zurück, antwortet, antwortete, antworteten, entgegnet, entgegnete, erwidert, erwiderte, fragt, fragte, fragten, ruft, rief, schreibt, schrieb, schrieben, twittert, twitterte, lobt, lobte, klagt, klagte, räumt ein, räumte ein, gab zu, gibt zu, versichert, versicherte, verspricht, versprach, unterstreicht, unterstrich, hob hervor, hebt hervor, stellt fest, stellte fest, glaubt, glaubte, hofft, hoffte, findet, fand, nennt, nannte, nannten, bezeichnet, bezeichnete, bezeichneten, beschreibt, beschrieb, äußert, äußerte, bekräftigt, bekräftigte, mahnt, mahnte, urteilt, urteilte, sprach von, spricht von, zitiert, verkündet, verkündete, wirft vor, warf vor, schildert, schilderte, beteuert, beteuerte, flüstert, flüsterte, schimpft, schimpfte, beklagt, beklagte, resümiert, resümierte, prophezeit, gesteht, gestand, verteidigt, prognostiziert, teilte, kündigte, fügte',
  denies: 'dementiert, dementierte, bestreitet, bestritt, bestritten, weist zurück, wies zurück',
  according:
    'laut, so, zufolge, nach angaben von, nach angaben, nach ansicht von, nach worten von, nach den worten von, in den augen von',
  accordingAfter: 'zufolge',
  relays:
    'zitiert von, zitierte, wie berichtet, berichtete unter berufung auf, gegenüber der nachrichtenagentur, wie aus',
  that: 'dass, daß, ob, wie',
  stops:
    'ist, sind, war, waren, hat, haben, wird, werden, wurde, kann, soll, muss, sei, seien, gibt, am, im, in, zu, zum, zur, bei, beim, nach, vor, während, als, wenn, gegenüber, auf, mit, über, aus, seit, an, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, gestern, heute, aber, doch, weil, obwohl, dem, den, mit blick, angesichts, dazu, später, jetzt',
  inside: 'von, vom, für, des, der',
  article: 'der, die, das, den, dem, ein, eine, einer, eines, sein, seine, ihr, ihre, dieser, diese, unser',
  pronoun: 'er, sie, es, wir, ich, dieser, diese, man',
  title:
    'präsident, präsidentin, us-präsident, vizepräsident, vizepräsidentin, ministerpräsident, ministerpräsidentin, minister, ministerin, außenminister, außenministerin, innenminister, innenministerin, finanzminister, finanzministerin, verteidigungsminister, verteidigungsministerin, gesundheitsminister, gesundheitsministerin, wirtschaftsminister, wirtschaftsministerin, justizminister, bundesminister, bundeskanzler, bundeskanzlerin, kanzler, kanzlerin, bundespräsident, premierminister, premierministerin, regierungschef, regierungschefin, staatssekretär, staatssekretärin, generalsekretär, generalsekretärin, sprecher, sprecherin, regierungssprecher, regierungssprecherin, polizeisprecher, polizeisprecherin, pressesprecher, pressesprecherin, direktor, direktorin, geschäftsführer, geschäftsführerin, chef, chefin, leiter, leiterin, vorsitzender, vorsitzende, bürgermeister, bürgermeisterin, oberbürgermeister, oberbürgermeisterin, gouverneur, senator, senatorin, abgeordneter, abgeordnete, botschafter, botschafterin, gesandter, general, oberst, kommandeur, hauptmann, kommissar, kommissarin, richter, richterin, staatsanwalt, staatsanwältin, anwalt, anwältin, professor, professorin, dr, prof, arzt, ärztin, forscher, forscherin, wissenschaftler, wissenschaftlerin, analyst, analystin, ökonom, ökonomin, historiker, historikerin, experte, expertin, autor, autorin, trainer, trainerin, papst, könig, königin, bischof, kardinal, aktivist, aktivistin, berater, beraterin, kandidat, kandidatin, herr, frau, vorstand, vorstandschef, fraktionschef, fraktionschefin, parteichef, parteichefin, landrat, landrätin, virologe, virologin, politiker, politikerin, gründer, gründerin, koordinator, koordinatorin',
  roleWord:
    'ehemaliger, ehemalige, frühere, früherer, stellvertretender, stellvertretende, auswärtigen, amtes, bundesregierung, europäischen, union, nationalen, deutsche, deutscher, russische, russischer, ukrainische, ukrainischer, amerikanische, amerikanischer, französische, französischer, britische, britischer',
  place:
    'deutschland, österreich, schweiz, russland, ukraine, usa, frankreich, italien, spanien, china, großbritannien, polen, moskau, kiew, washington, brüssel, berlin, israel, europa',
  unnamed:
    'beamter, beamte, quelle, zeuge, zeugin, augenzeuge, anwohner, anwohnerin, polizist, polizistin, soldat, student, studentin, mann, frau, mutter, vater, opfer, mitarbeiter, mitarbeiterin, diplomat, nachbar, nachbarin',
  collective:
    'zeugen, augenzeugen, anwohner, experten, analysten, diplomaten, behörden, beamte, soldaten, studenten, ärzte, forscher, wissenschaftler, kritiker, quellen, beide, demonstranten, ermittler, angehörige, mehrere, veranstalter',
  organisation:
    'ministerium, außenministerium, innenministerium, verteidigungsministerium, gesundheitsministerium, regierung, bundesregierung, partei, polizei, armee, bundeswehr, parlament, bundestag, kreml, weißes haus, weiße haus, pentagon, kommission, eu-kommission, rat, un, uno, nato, organisation, unternehmen, konzern, bank, universität, verband, stiftung, gericht, behörde, agentur, staatsanwaltschaft, verein, gewerkschaft, amt, auswärtiges amt, reuters, dpa, afp, bbc',
  document:
    'bericht, erklärung, mitteilung, pressemitteilung, brief, dokument, studie, umfrage, text, artikel, buch, resolution, urteil',
  adverb:
    'auch, dann, noch, schon, nur, hat, haben, habe, zudem, außerdem, weiter, wieder, nicht, sich, jedoch, aber, und, dabei, daraufhin, zuvor, schließlich, hatte, hatten, wurde, ferner',
  joins: 'und, oder',
  relative: 'der, die, das, dessen, deren, wo',
  names:
    'nennt, nannte, nannten, bezeichnet, bezeichnete, bezeichneten, beschreibt, beschrieb, sprach von, spricht von, kritisierte',
  secret:
    'will anonym bleiben, wollte anonym bleiben, wollte nicht genannt werden, wollte namentlich nicht genannt werden, unter der bedingung der anonymität, nicht namentlich genannt',
  titled:
    'titel, film, buch, roman, lied, namens, sogenannte, sogenannten, sogenannter, album, zeitschrift, serie, titels',
};
