/** French. Guillemets are written with blanks inside; behind a quotation verb and subject are inverted. */
import type { QuotePack } from './quote-language.ts';

export const frenchWords: QuotePack = {
  says: 'dit, disent, a dit, ont dit, disait, déclare, déclarent, a déclaré, ont déclaré, affirme, affirment, a affirmé, ont affirmé, assure, assurent, a assuré, ont assuré, explique, expliquent, a expliqué, ont expliqué, précise, a précisé, ont précisé, ajoute, a ajouté, ont ajouté, indique, a indiqué, ont indiqué, souligne, a souligné, ont souligné, estime, estiment, a estimé, ont estimé, annonce, a annoncé, ont annoncé, raconte, racontent, a raconté, confie, a confié, lance, a lancé, lâche, martèle, a martelé, insiste, a insisté, rappelle, a rappelé, reconnaît, a reconnu, admet, a admis, avoue, confirme, a confirmé, ont confirmé, dément, a démenti, ont démenti, nie, a nié, rejette, a rejeté, répond, répondent, a répondu, ont répondu, réplique, a répliqué, rétorque, demande, a demandé, interroge, s’interroge, s’est interrogé, s’exclame, s’est exclamé, s’écrie, écrit, a écrit, a tweeté, témoigne, a témoigné, prévient, a prévenu, avertit, a averti, ont averti, dénonce, a dénoncé, ont dénoncé, critique, a critiqué, accuse, a accusé, regrette, a regretté, déplore, a déploré, se félicite, s’est félicité, promet, a promis, réclame, a réclamé, conclut, a conclu, poursuit, a poursuivi, résume, a résumé, commente, a commenté, observe, note, a noté, constate, juge, a jugé, considère, pense, croit, soutient, a soutenu, plaide, a plaidé, glisse, soupire, murmure, crie, qualifie, a qualifié, ont qualifié, décrit, appelle, a appelé, traite, a fait savoir, fait savoir, fait valoir, a fait valoir, a rapporté, rapporte, signale, alerte, a alerté, tonne, tranche, reprend, enchaîne, détaille, renchérit',
  selfSays:
    'a-t-il dit, a-t-elle dit, ont-ils dit, dit-il, dit-elle, a-t-il déclaré, a-t-elle déclaré, ont-ils déclaré, a-t-il ajouté, a-t-elle ajouté, ont-ils ajouté, a-t-il affirmé, a-t-elle affirmé, a-t-il expliqué, a-t-elle expliqué, a-t-il précisé, a-t-elle précisé, a-t-il assuré, a-t-elle assuré, a-t-il indiqué, a-t-elle indiqué, a-t-il estimé, a-t-elle estimé, a-t-il souligné, a-t-elle souligné, a-t-il conclu, a-t-elle conclu, a-t-il poursuivi, a-t-elle poursuivi, a-t-il insisté, a-t-elle insisté, a-t-il lancé, a-t-elle lancé, a-t-il écrit, a-t-elle écrit, a-t-il répondu, a-t-elle répondu, explique-t-il, explique-t-elle, ajoute-t-il, ajoute-t-elle, affirme-t-il, affirme-t-elle, déclare-t-il, assure-t-il, assure-t-elle, précise-t-il, précise-t-elle, raconte-t-il, raconte-t-elle, estime-t-il, estime-t-elle, confie-t-il, confie-t-elle, poursuit-il, poursuit-elle, répond-il, répond-elle, conclut-il, conclut-elle, souligne-t-il, souligne-t-elle',
  denies: 'dément, a démenti, ont démenti, nie, a nié, rejette, a rejeté',
  according: "selon, d’après, d'après, pour, aux yeux de, de l’avis de",
  relays:
    'cité par, citée par, rapporté par, cités par, auprès de, a rapporté l’agence, selon des propos rapportés par',
  that: 'que, qu, si',
  stops:
    'à, au, aux, en, dans, lors, pendant, après, avant, quand, lorsque, tandis, qui, sur, devant, auprès, depuis, par, avec, pour, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, hier, aujourd’hui, ce, mais, car, parce, sans, face, chez, vendredi soir, alors',
  inside: 'de, du, des, pour, d, chargé de',
  article: 'le, la, les, un, une, des, son, sa, ses, leur, l, ce, cette, notre',
  pronoun: 'il, elle, ils, elles, on, je, nous, vous, celui-ci, celle-ci, ce dernier, cette dernière',
  title:
    'président, présidente, vice-président, vice-présidente, premier ministre, première ministre, ministre, secrétaire, secrétaire général, secrétaire générale, secrétaire d’état, porte-parole, directeur, directrice, directeur général, directrice générale, chef, cheffe, patron, patronne, maire, préfet, préfète, gouverneur, sénateur, sénatrice, député, députée, ambassadeur, ambassadrice, émissaire, envoyé, envoyée, général, colonel, commandant, capitaine, commissaire, chancelier, chancelière, juge, procureur, procureure, avocat, avocate, professeur, professeure, docteur, médecin, chercheur, chercheuse, analyste, économiste, historien, historienne, écrivain, sociologue, entraîneur, pape, roi, reine, évêque, cardinal, leader, militant, militante, conseiller, conseillère, candidat, candidate, m, mme, mlle, monsieur, madame, responsable, coordinateur, coordinatrice, fondateur, fondatrice, pdg, ancien président, ancien ministre, eurodéputé, chef de la diplomatie, l’avocat, l’avocate, l’ambassadeur, l’ambassadrice, l’économiste, l’ancien président, l’analyste, l’historien',
  roleWord:
    'affaires, étrangères, intérieur, défense, santé, économie, finances, éducation, justice, état, général, générale, national, nationale, adjoint, adjointe, délégué, déléguée, extérieures, travail, police, armée, opposition, diplomatie',
  place:
    'france, russie, ukraine, états-unis, allemagne, italie, espagne, chine, royaume-uni, belgique, suisse, canada, paris, moscou, kiev, washington, bruxelles, israël, europe, russe, ukrainien, ukrainienne, français, française, américain, américaine, allemand, allemande',
  unnamed:
    'source, témoin, habitant, habitante, fonctionnaire, policier, soldat, étudiant, étudiante, homme, femme, mère, père, victime, riverain, diplomate, salarié',
  collective:
    'sources, témoins, habitants, experts, analystes, diplomates, autorités, étudiants, manifestants, médecins, chercheurs, syndicats, riverains, proches, enquêteurs, avocats, responsables, organisateurs, scientifiques, plusieurs',
  organisation:
    'ministère, gouvernement, parti, police, armée, parlement, sénat, kremlin, maison blanche, pentagone, commission, conseil, onu, otan, organisation, entreprise, banque, université, association, fondation, tribunal, agence, parquet, mairie, élysée, l’élysée, préfecture, syndicat, reuters, afp, bbc, l’onu, l’otan, l’armée, l’association, l’organisation',
  document:
    'rapport, communiqué, lettre, document, étude, sondage, texte, article, livre, résolution, tribune, éditorial, déclaration',
  adverb:
    'aussi, également, ensuite, puis, encore, ne, pas, se, s, lui, leur, y, en, déjà, ainsi, alors, toutefois, cependant, mais, et, enfin, de son côté, par ailleurs, notamment, a, ont',
  joins: 'et, ou',
  relative: 'qui, que, dont, où',
  names:
    'qualifie, a qualifié, ont qualifié, décrit, appelle, a appelé, traite, juge, a jugé, estime, accuse',
  secret:
    'sous couvert d’anonymat, sous le couvert de l’anonymat, sous couvert de l’anonymat, sous condition d’anonymat, a requis l’anonymat, requis l’anonymat, souhaite rester anonyme',
  titled:
    'intitulé, intitulée, film, livre, roman, chanson, baptisé, baptisée, nommé, nommée, album, revue, série, dénommé',
};
