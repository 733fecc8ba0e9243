/** Portuguese. */
import type { QuotePack } from './quote-language.ts';

export const portugueseWords: QuotePack = {
  says: 'disse, diz, disseram, dizem, afirmou, afirma, afirmaram, declarou, declara, declararam, explicou, explica, explicaram, acrescentou, acrescenta, acrescentaram, contou, conta, contaram, relatou, relata, destacou, destaca, ressaltou, ressalta, frisou, frisa, salientou, sublinhou, sublinha, garantiu, garante, assegurou, informou, informa, informaram, anunciou, anuncia, avaliou, avalia, comentou, comenta, completou, completa, concluiu, conclui, reiterou, admitiu, admite, reconheceu, confirmou, confirma, confirmaram, negou, nega, negaram, desmentiu, rejeitou, respondeu, responde, responderam, perguntou, pergunta, questionou, questiona, escreveu, escreve, publicou, tuitou, gritou, exclamou, alertou, alerta, alertaram, advertiu, denunciou, denuncia, criticou, critica, acusou, acusa, lamentou, lamenta, prometeu, promete, pediu, pede, pediram, cobrou, exigiu, defendeu, defende, argumentou, sustentou, lembrou, lembra, recordou, observou, apontou, aponta, revelou, revela, confessou, opinou, acredita, considera, considerou, chamou, chama, classificou, classifica, classificaram, descreveu, qualificou, insistiu, referiu, refere, adiantou, indicou, desabafou, prosseguiu, enfatizou, notou, apelou',
  denies: 'negou, nega, negaram, desmentiu, rejeitou',
  according: 'segundo, de acordo com, conforme, para, nas palavras de, na opinião de, no entender de',
  relays:
    'citado por, citada por, segundo noticiou, em declarações à, em entrevista à, em entrevista ao, em declarações ao',
  that: 'que, se',
  stops:
    'a, à, ao, aos, às, em, no, na, nos, nas, durante, após, antes, depois, quando, enquanto, que, sobre, desde, até, com, por, para, segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo, ontem, hoje, nesta, neste, mas, embora, porque, sem, num, numa',
  inside: 'de, do, da, dos, das, para',
  article: 'o, a, os, as, um, uma, uns, umas, seu, sua, este, esta',
  pronoun: 'ele, ela, eles, elas, eu, nós, você, vocês',
  title:
    'presidente, presidenta, vice-presidente, primeiro-ministro, primeira-ministra, ministro, ministra, secretário, secretária, secretário-geral, secretária-geral, porta-voz, diretor, diretora, diretor-geral, diretora-geral, chefe, prefeito, prefeita, governador, governadora, senador, senadora, deputado, deputada, vereador, vereadora, embaixador, embaixadora, enviado, enviada, general, coronel, comandante, capitão, delegado, delegada, chanceler, juiz, juíza, promotor, promotora, procurador, procuradora, advogado, advogada, professor, professora, doutor, doutora, dr, dra, médico, médica, pesquisador, pesquisadora, investigador, investigadora, analista, economista, historiador, historiadora, escritor, escritora, treinador, técnico, papa, rei, rainha, bispo, cardeal, líder, ativista, conselheiro, conselheira, candidato, candidata, ex-presidente, ex-ministro, ex-ministra, senhor, senhora, sr, sra, coordenador, coordenadora, fundador, fundadora, especialista',
  roleWord:
    'exterior, exteriores, interior, defesa, saúde, fazenda, finanças, economia, educação, justiça, governo, geral, executivo, executiva, nacional, adjunto, relações, negócios, estrangeiros, trabalho, polícia, exército',
  place:
    'brasil, portugal, angola, moçambique, rússia, ucrânia, estados unidos, eua, frança, alemanha, itália, espanha, china, reino unido, argentina, moscou, moscovo, kiev, washington, lisboa, brasília, israel, europa',
  unnamed:
    'funcionário, funcionária, fonte, testemunha, morador, moradora, policial, polícia, soldado, estudante, trabalhador, trabalhadora, mulher, homem, mãe, pai, vítima, sobrevivente, vizinho, vizinha',
  collective:
    'fontes, testemunhas, moradores, funcionários, especialistas, analistas, diplomatas, autoridades, ambos, estudantes, trabalhadores, manifestantes, médicos, vítimas, familiares, organizadores, cientistas, pesquisadores',
  organisation:
    'ministério, governo, partido, polícia, exército, parlamento, congresso, senado, câmara, kremlin, casa branca, pentágono, comissão, conselho, onu, otan, nato, organização, empresa, banco, universidade, associação, fundação, tribunal, agência, prefeitura, ministério público, reuters, lusa, afp, bbc',
  document:
    'relatório, comunicado, carta, documento, estudo, pesquisa, texto, artigo, livro, resolução, nota, editorial, declaração',
  adverb:
    'também, ainda, depois, já, não, se, lhe, me, nos, tem, têm, havia, assim, então, só, até, mas, e, finalmente, por sua vez, além disso',
  joins: 'e, ou',
  relative: 'que, quem, cujo, cuja',
  names:
    'chamou, chama, classificou, classifica, classificaram, descreveu, qualificou, considerou, considera, acusou',
  secret:
    'condição de anonimato, sob condição de anonimato, pediu anonimato, pediu para não ser identificado, pediu para não ser identificada, preferiu não se identificar',
  titled:
    'intitulado, intitulada, filme, livro, romance, canção, música, chamado, chamada, denominado, denominada, álbum, novela, série, revista',
};
