signal: joking_test
version: 1
status: draft
tactic: Tests limits with a joke or a what-if that can be taken back.
source: Olson et al. 2007 (reframing); Lorenzo-Dus et al. 2016
unless-after: (parles en|parle en|dis le|previens|parles|parlez en|va voir) [a] (un adulte|tes parents|vos parents|un prof|un adulte de confiance|quelquun de confiance)

(je rigole|jrigole|cest une blague|jdeconne|je deconne|cetait une blague|jplaisante|je plaisante|cest pour rire) [(mdr|lol|ptdr|haha)] (sauf si|a moins que|enfin sauf si|mais si tu|ou pas|enfin si tu) [(tu|ca|cest)] !unless-after (on perd)
(tu serais|tu ferais quoi|tu dirais quoi|tu le prendrais|tu menvoudrais|tu reagirais comment|ca te choquerait|tu flipperais) [(choquee|fachee|mal|enervee|degoutee)] si (je te|jte|je tembrassais|je ten|un mec plus|javais|je te disais|je venais) [(demandais|disais|faisais|proposais)] !unless-after (lheure|ton stylo)
(je peux|jpeux|je peut|puis je) (te poser|te demander|te dire|te parler) (une question|un truc|quelque chose|de quelque chose) (perso|personnelle|intime|un peu intime|un peu perso|genante|un peu chelou|osee|indiscrete|dintime|de perso|un peu genant|bizarre)
(le prends pas|prends pas ca|te vexe pas|tenerve pas|flippe pas|sois pas choquee|aie pas peur|fais pas genre) [(mal|comme ca)] (mais|si je te|hein mais|par ce que) (tu|je|jte|tes|jai|dis|demande|me) !unless-after (a perdu)
(imagine|et si|tu imagines|ca serait|on fait comme si|admettons) (on|quon|nous|toi et moi|jetais|tetais|jte|jetais) (etait|sortait|tous|soit|habitait|ton|ma|se|avec|on|vivait|sembrassait) (en couple|ensemble|seuls|tous les deux|copain|copine|mec|mariait|sembrasse|seuls toi|avec moi|marie|tout seuls)
@you_are (ouverte|ouvert|innocente|timide|pas farouche|prude|curieuse|coincee|ouverte desprit|ouvert desprit) (desprit|toi|hein|ou|non|pour|avec les) !unless-after (au tableau|en maths)
(ca te gene|tas honte|ca te met mal|tes genee|ca te derange|tes pas a laise) [(a laise|pas)] (de parler de|den parler|si on parle|de me parler|de me dire|si je te parle|de parler de ca|de me montrer|avec moi) [(ca|de)] !unless-after (en public|devant la classe)
(mdr|lol|ptdr|haha|xd|jpp) (sauf si|a moins que|sauf si ca|mais si tu veux|ou pas|enfin si ca te) (tu|te|ca|on|tente|bien|dit) !unless-after (pleut)
(crois pas|va pas croire|pense pas) que (je suis|jsuis) (bizarre|chelou|un vieux|relou|un fou|un tare) (mais|juste|hein|cest)
(je disais|jdisais|jai dit ca|cetait|je demandais) (ca pour rire|pour rire|en rigolant|pour deconner|pour rigoler|ca en rigolant) (mais|tinquiete|tkt|detends|pas|sauf)
