signal: sympathy
version: 1
status: draft
tactic: Offers comfort and takes the other one's side, to become needed.
source: Olson et al. 2007 (deceptive trust development); Lorenzo-Dus et al. 2016
unless-after: (parles en|parle en|dis le|previens|parles|parlez en|va voir) [a] (un adulte|tes parents|vos parents|un prof|un adulte de confiance|quelquun de confiance)

(je sais|je comprends|jcomprends|jsais|jimagine|je vois) [(exactement|trop bien|grave|parfaitement|bien|trop)] (ce que tu ressens|ce que tu vis|comment tu te sens|ce que ca fait|ce que tu traverses|par quoi tu passes|a quel point|ce que cest detre) !unless-before (pas|si)
(je suis|jsuis|chui|suis) [@very] (desole|triste|desolee) (pour toi|que tu|de ce qui|que tes|quils|de ce que tu|que ta|que tu doives) !unless-after (attendes)
(ma|mon|oh ma|oh mon|pauvre) (pauvre|petite|ptite|pauvre petite|petite puce|pauvre ptite|pauvre puce|toi|petit coeur|puce) [(cherie|puce|coeur|princesse)] !unless-after (pc|ordi|soeur|voiture|chienne|niece|equipe|fille a|amie a) !unless-before (avec)
tu (merites|merite) (mieux|quelquun qui|quon|detre heureuse|detre heureux|d etre|beaucoup mieux|bien mieux|detre aimee|des parents qui|des amis qui|un calin)
tu (merites|merite|meritais) pas (ca|quon|de souffrir|detre|quils|tout ca)
(je suis|jsuis|chui|suis) la (si|pour toi|pour tecouter|pour en parler|quand tu|si tas besoin|nuit et jour|pour te) [(tu|tas|besoin|veux)] !unless-after (prends le bus)
(jai vecu|jai connu|ca ma|ca mest|jetais|moi aussi jai|moi aussi) (la meme chose|pareil|ca|arrive aussi|arrive|pareil a|comme toi) (a ton age|quand|avec mes|au college|ado|aussi|petit|a lecole) !unless-after (en maths|le jeu plante)
(ils te|elle te|ta mere te|tes parents te|ils tont|on te|tes profs te) (traitent|traite|traitait|parlent|fait|font) [@very] (mal|comme un chien|comme une gamine|comme un gamin|comme rien|du mal|souffrir|trop mal)
(raconte moi|dis moi|parle moi|vas y dis|explique moi|confie toi) [(tout)] (ce qui va pas|ce qui ne va pas|ce qui sest passe|a moi|pourquoi tes triste|ce quils tont fait|pourquoi tu pleures|ce qui te rend|de tes problemes|qui ta fait du mal|tes soucis) !unless-after (dans le (film|code|jeu)|avec (le|ton) (pc|jeu))
(tas lair|tu as lair|je te sens|je te trouve|jte sens|tu sembles|tes toute) [(@very|un peu|toute|bien)] (triste|seule|mal|perdue|malheureuse|pas bien|deprimee|blessee|tristounette|fatiguee moralement|malheureux|deprime)
(sois pas|pleure pas|pleures pas|soit pas|faut pas etre) (triste|ma belle|ma puce|princesse|bb|mon coeur|pour eux|je suis la|jsuis la|cherie|mal|seule) [(ma|je|jsuis|moi)]
(moi|moi au moins) (je (tecoute|te comprends|te soutiens|prends soin de toi|te protege|te laisserai jamais|te jugerai jamais|suis la pour toi)|jte (comprends|soutiens|jugerai))
tu peux (te confier|pleurer|vider ton sac|me parler) (a moi|avec moi|si ca|quand ca|sur mon) [(va|epaule)]
