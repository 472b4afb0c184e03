signal: distress
version: 1
status: draft
tactic: Says to be afraid, trapped or harmed.
source: Thorn and NCMEC guidance on sextortion; NSPCC guidance for young people

(jai|j ai|g) [@very] (peur) (de lui|de toi|quil|que tu|jsais pas|aide|et je|je sais pas quoi|il|davoir|la|de ce quil) !unless-after (du (noir|controle)|des (araignees|clowns)|quil pleuve|de rater)
(je suis|jsuis|chui|je me sens|suis) [(@very|en|completement)] (terrifiee|terrifie|en panique|paniquee|au bout|piegee|coincee avec|desesperee|desespere|detruite|brisee|a bout|en larmes|en train de pleurer|angoissee|perdue|traumatisee) [(de)] !unless-after (de rire|dans le (jeu|labyrinthe)|du rouleau)
(je sais|jsais|je c) (plus|pas) (quoi faire|a qui|comment) [(en|men|le)] [(parler|sortir|dire|arreter|demander)] !unless-after (comme (sport|dessert)|pour (lexpose|le diner)|a manger|sapplique|ca marche)
(sil te plait|stp|steuplait|je ten supplie|pitie|je ten prie|svp) [(ne|le)] (poste|publie|envoie|dis|montre|balance|fais|le dis|les envoie|partage|lenvoie|affiche) (pas|rien|pas ca|les pas|le pas|surtout pas) !unless-after (spoil|la fin)
(je me sens|jme sens|je suis|jsuis) [@very] (seule|seul|vide|sale|coupable|honteuse|nulle|triste|mal|malheureuse|honteux) (et|au monde|tout le temps|en ce moment|personne|depuis|tous|a cause|dans ma vie|a en|comme jamais) !unless-before (pas|si) !unless-after (dans lequipe)
personne (me croit|me croira|maide|mecoute|maime|va me croire|me comprend|va maider|ne me croit|ne maime) !unless-after (en maths)
(jen peux|je nen peux|je supporte|je tiens|jarrive) (plus|pas) [(a)] [(de|tout|du)] [(dormir|ca|tout|vivre|lui|coup|arreter de pleurer|cette situation|ses messages)] !unless-after (rire|de rire|de (cette chanson|chaleur)|la chaleur|debout|a (finir|passer))
(il|on|quelquun|ils) (me|ma|mont|m) (menace|harcele|force|forcee|touchee|fait chanter|frappee|frappe|suit partout|menacee|fait du mal|oblige|obligee|a forcee|a touchee|harcelent|menacent) !unless-after (le boss|dans le jeu)
(aide moi|aidez moi|a laide|au secours|jai besoin daide|il faut maider|help) (stp|jai peur|il|je sais|svp|quelquun|vite|jsais|ya un|on me|urgent) !unless-after (en (maths|anglais)|sur ce (niveau|boss)|pour le devoir)
(je pleure|jpleure|jai pleure|jarrete pas de pleurer|je fais que pleurer) [(tous|toute|tout|depuis)] (tous les soirs|toute la nuit|tout le temps|depuis|tous les jours|la nuit|chaque soir|a cause)
(cest|tout est|tout ca cest) [(de|tout)] (ma faute|de ma faute|a cause de moi) !unless-after (quon a perdu|le but)
(mes parents|ma mere|mon pere|mon beau pere) (vont|va|me|il me) (me tuer|me detester|me frapper|frappe|frappent|tape|me mettre dehors|tapent|deteste|detestent|mont frappee|ma frappee) !unless-after (si jai (2|zero|une mauvaise))
