signal: exclusivity
version: 1
status: draft
tactic: Claims the other one for himself alone.
source: O'Connell 2003 (exclusivity); Olson et al. 2007 (isolation)
unless-after: (parles en|parle en|dis le|previens|parles|parlez en|va voir) [a] (un adulte|tes parents|vos parents|un prof|un adulte de confiance|quelquun de confiance)

tu (as|nas|n as|as juste) (besoin que|besoin que|que besoin) de moi !unless-after (dans le raid|en defense)
(tu as|tas|t as|tu nas) (pas besoin|besoin) (de personne|deux|delles|de tes potes|dautres amis|dautres potes|de tes copines|des autres|de quelquun dautre|dautres gens) [dautre] !unless-after pour (gagner|passer)
@you_are (a moi|qua moi|rien qua moi|que a moi|ma propriete|a moi et) [(seul|personne|seule|et)] !unless-before (cest|idee)
(jaime pas|j aime pas|je deteste|ca menerve|je supporte pas|ca me rend jaloux|jsuis jaloux|ca me saoule|jsupporte pas) (que|quand|qd|de te voir) [(tu|tu parles|tu joues)] (parles|joues|traines|sors|discutes|tecris|parle|ris|avec) (a|avec|aux|dautres|eux|lui) [(d|des|tes)] (autres|dautres|mecs|lui|elle|eux|ce|potes|copines|garcons|copains|mec|ces) !unless-after (la bouche)
(arrete de|stop|arrete|je veux plus que tu|je tinterdis de|jveux plus que tu) [(de)] (parler|trainer|jouer|parles|traines|sortir|discuter|voir|repondre|voies) (a|avec|ces|tes) (ce|dautres|lui|elle|eux|tes|ces|garcons|tous|mecs|autres) [(mec|mecs|potes|copines|gars)] !unless-after (devinettes|ballon)
(a qui|avec qui|cest qui|pourquoi) (tu|ce) (parlais|parles|mec|gars|reponds|tetais|textes) [(la|tout|a)] (tout le temps|autant|a lui|au lieu de|et tu me|quand tu|pas quand je|et pas a|avec qui|que tu suis|qui commente)
(je suis|jsuis|suis|yaura que) (le seul|la seule|moi|seul) (qui|a) [(vraiment)] (taime|tiens a toi|tient a toi|soccupe de toi|prend soin de toi|te merite|taimer|tenir a toi|te traiter|te traite|prendre soin de|te respecte)
(choisis|tu choisis|tu dois choisir|faut choisir|decide) [(entre|cest)] (cest eux ou|eux ou|moi ou|lui ou|elle ou|tes potes ou|entre eux et|tes copines ou|soit moi soit) (moi|eux|lui|tes copines|elle)
(promets|jure|je veux|jveux|promets moi) [(moi|que)] [(tu|que)] (parleras qua|parles qua|parler qua|seras qua|ne parles qua|sois qua|sois que|parles que|me parler qua) [(a)] (moi|moi et)
(je te veux|jte veux|je te garde) (rien que pour moi|que pour moi|pour moi tout seul|pour moi seul)
(bloque|supprime|vire) (ce|ces|tous|tes|lui) [(mec|mecs|les|ces)] (mec|mecs|gars|potes|garcons|contacts) (si tu|pour moi|si tu maimes|de ton|de tes)
(reste|passe) [(plus de)] (avec moi|temps avec moi) (au lieu de|plutot que|et pas) (sortir|d|aller|avec|eux|tes|trainer|les voir|voir)
