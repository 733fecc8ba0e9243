/** Spanish. */
import type { QuotePack } from './quote-language.ts';

export const spanishWords: QuotePack = {
  says: 'dijo, dice, dijeron, dicen, ha dicho, afirmó, afirma, afirmaron, ha afirmado, aseguró, asegura, aseguraron, declaró, declara, declararon, ha declarado, señaló, señala, señalaron, ha señalado, explicó, explica, explicaron, ha explicado, indicó, indica, indicaron, añadió, añade, añadieron, ha añadido, agregó, agrega, agregaron, manifestó, manifiesta, manifestaron, expresó, expresa, sostuvo, sostiene, sostuvieron, comentó, comenta, apuntó, apunta, subrayó, subraya, ha subrayado, destacó, destaca, recalcó, recalca, insistió, insiste, advirtió, advierte, advirtieron, ha advertido, denunció, denuncia, denunciaron, anunció, anuncia, anunciaron, ha anunciado, aclaró, aclara, admitió, admite, reconoció, reconoce, confesó, confirmó, confirma, confirmaron, negó, niega, negaron, ha negado, desmintió, desmiente, rechazó, rechaza, respondió, responde, respondieron, contestó, contesta, replicó, preguntó, pregunta, exclamó, gritó, escribió, escribe, ha escrito, tuiteó, relató, relata, contó, cuenta, contaron, recordó, recuerda, lamentó, lamenta, criticó, critica, acusó, acusa, prometió, promete, pidió, pide, pidieron, reclamó, reclama, exigió, exige, precisó, precisa, detalló, detalla, concluyó, concluye, reiteró, reitera, sentenció, zanjó, calificó, califica, calificaron, llamó, llama, tachó, tildó, describió, informó, informa, informaron, alertó, opinó, opina, consideró, considera, cree, piensa, estimó, estima, matizó, puntualizó, remarcó, enfatizó, argumentó, argumenta, continuó, prosiguió, confió, testificó, murmuró, susurró',
  denies: 'negó, niega, negaron, ha negado, desmintió, desmiente, rechazó, rechaza',
  according: 'según, de acuerdo con, en palabras de, a juicio de, en opinión de, conforme a',
  relays:
    'citado por, citada por, según recoge, según informó, según informa, según publicó, recogido por, en declaraciones a, según cita',
  that: 'que, si, como',
  stops:
    'a, al, en, ante, durante, tras, después, antes, cuando, mientras, quien, este, esta, sobre, desde, hasta, con, por, para, lunes, martes, miércoles, jueves, viernes, sábado, domingo, ayer, hoy, pero, aunque, porque, sin',
  inside: 'de, del, para, of',
  article: 'el, la, los, las, un, una, unos, unas, su, sus, lo, este, esta',
  pronoun: 'él, ella, ellos, ellas, yo, nosotros, usted, ustedes',
  title:
    'presidente, presidenta, vicepresidente, vicepresidenta, primer ministro, primera ministra, ministro, ministra, viceministro, secretario, secretaria, secretario general, secretaria general, portavoz, vocero, vocera, director, directora, director general, directora general, jefe, jefa, alcalde, alcaldesa, gobernador, gobernadora, senador, senadora, diputado, diputada, embajador, embajadora, enviado, enviada, general, coronel, comandante, capitán, comisario, comisaria, canciller, juez, jueza, fiscal, abogado, abogada, profesor, profesora, doctor, doctora, médico, médica, investigador, investigadora, analista, economista, escritor, escritora, entrenador, papa, rey, reina, obispo, cardenal, líder, activista, consejero, consejera, candidato, candidata, expresidente, exministro, exministra, don, doña, señor, señora, sr, sra, coordinador, coordinadora, fundador, fundadora, experto, experta',
  roleWord:
    'exteriores, interior, defensa, sanidad, salud, hacienda, economía, educación, justicia, gobierno, general, ejecutivo, nacional, adjunto, relaciones, asuntos, comercio, trabajo, ejército, policía',
  place:
    'españa, méxico, argentina, chile, colombia, perú, venezuela, estados unidos, ee.uu, eeuu, rusia, ucrania, francia, alemania, italia, china, reino unido, cuba, brasil, ecuador, bolivia, madrid, moscú, kiev, washington, israel, europa',
  unnamed:
    'funcionario, funcionaria, fuente, testigo, vecino, vecina, residente, policía, soldado, estudiante, trabajador, trabajadora, mujer, hombre, madre, padre, víctima, superviviente',
  collective:
    'fuentes, testigos, vecinos, residentes, funcionarios, expertos, analistas, diplomáticos, autoridades, ambos, estudiantes, trabajadores, manifestantes, médicos, víctimas, familiares, organizadores, científicos, portavoces',
  organisation:
    'ministerio, gobierno, partido, policía, ejército, parlamento, congreso, senado, kremlin, casa blanca, pentágono, comisión, consejo, onu, otan, organización, empresa, banco, universidad, asociación, fundación, tribunal, agencia, fiscalía, ayuntamiento, reuters, efe, afp, bbc',
  document:
    'informe, comunicado, carta, documento, estudio, encuesta, texto, artículo, libro, resolución, sentencia, nota, editorial, declaración',
  adverb:
    'también, además, luego, después, ya, no, se, le, les, me, nos, ha, han, había, así, entonces, solo, incluso, pero, y, finalmente, por su parte, posteriormente',
  joins: 'y, e, o',
  relative: 'que, quien, quienes, cuyo, cuya',
  names:
    'calificó, califica, calificaron, llamó, llama, tachó, tildó, describió, consideró, considera, acusó',
  secret:
    'condición de anonimato, bajo condición de anonimato, pidió el anonimato, pidió no ser identificado, prefirió no dar su nombre, pidió no ser identificada',
  titled:
    'titulado, titulada, película, libro, novela, canción, llamado, llamada, denominado, denominada, álbum, obra, serie, revista',
};
