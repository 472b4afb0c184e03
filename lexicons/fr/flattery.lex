signal: flattery
version: 1
status: draft
tactic: Praises the other one beyond what was done, to be liked.
source: Olson et al. 2007 (deceptive trust development); Lorenzo-Dus et al. 2016 (compliments)
unless-after: (parles en|parle en|dis le|previens|parles|parlez en|va voir) [a] (un adulte|tes parents|vos parents|un prof|un adulte de confiance|quelquun de confiance)
unless-after: (ton dessin|au jeu|en jeu|gg|cette photo du|le film)

@you_are [(@very|la plus|le plus|une|un|la|quelquun de|une fille|la seule)] (gentille|gentil|adorable|geniale|genial|speciale|special|mignonne de|incroyable|parfaite|parfait|unique|exceptionnelle|un ange|un amour|formidable|une perle|un tresor|douce|merveilleuse|magique|de special|de genial|trop chou|au top) !unless-after (au (foot|jeu))
@you_are (ma princesse|ma puce|mon ange|mon rayon de soleil|la meilleure|ma preferee|mon prefere|une princesse|ma petite princesse|la plus belle chose|ma personne preferee|ma reine|une pepite) !unless-after (joueuse|du serveur|en maths)
(jai jamais|j ai jamais|je nai jamais|jai encore jamais) (rencontre|connu|parle a|vu) [(quelquun|une fille|personne|une personne|un mec)] (comme toi|aussi|quelquun comme toi|dans ton genre)
(jadore|jaime trop|jkiffe|j adore|jaime|je kiffe|jsuis fan de) (ta voix|ton sourire|ta facon de|te parler|discuter avec toi|parler avec toi|ton rire|ta personnalite|comment tu parles|tout chez toi|ton caractere|quand tu ris|comment tu es|ton petit)
(tu me|tu m) (fais sourire|rends heureux|rends heureuse|fais rire|fais du bien|mets de bonne|rends fou de joie|fais craquer|redonnes le sourire) [(toujours|tout|a chaque)]
(nimporte quel|nimporte qui|celui qui|le mec qui|nimporte quel mec) [(mec|gars|garcon)] (serait|sera|aurait|aura) (chanceux|de la chance|heureux) (de|avec toi|dans ta|davoir)
@you_have (quelque chose|un truc|un coeur|une voix|un don|un charme) (de special|en plus|en or|magnifique|de different|que les autres|qui me plait|unique|de plus que|rare) !unless-after (dans le sac)
(bonjour|coucou|salut|slt|bonne nuit|hey|bonsoir|bsr|cc) (princesse|ma belle|ma jolie|beaute|ma puce|beaute|mon coeur|ma cherie|bb|ma princesse|la plus belle|mignonne|poupee|mon ange|petite beaute)
(tu merites|tu vaux|tu merite) (le meilleur|tout|mieux que|le monde|de lor|detre gatee|tout lamour|tout ce quil y a|tous les cadeaux) !unless-after (en maths)
(jarrete pas|j arrete pas|je narrete pas|jpense|je pense|je fais que) (de penser|que|tout le temps|de) [(a)] (a toi|penser a toi|toi|rever de toi) !unless-before (si)
(quest ce que|comme) (tes|tu es) (gentille|drole|intelligente|mimi|chou|douce|adorable|maligne|mignonne|cool toi)
(si seulement|jaimerais que) (toutes les filles|tout le monde|tous les gens|toutes) (etaient|soient|etait) comme toi
@you_are la (fille|meuf|personne) la plus (gentille|douce|drole|adorable|geniale|interessante|intelligente|sympa) (que|du|de)
