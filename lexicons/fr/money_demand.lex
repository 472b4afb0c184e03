signal: money_demand
version: 1
status: draft
tactic: Demands money, card codes or a parent's card.
source: NCMEC and Thorn reports on financial sextortion; Ringenberg et al. 2022
unless-after: (parles en|parle en|dis le|previens|parles|parlez en|va voir) [a] (un adulte|tes parents|vos parents|un prof|un adulte de confiance|quelquun de confiance)
unless-after: (du (kebab|cine|resto)|pour le (cadeau|bus|gouter)|de la (cantine|pizza))

(envoie|envoi|donne|envoie moi|donne moi|verse|vire|paye|file|vire moi) [(moi|la|le|les|l|largent|de)] (argent|largent|thune|fric|thunes|100|200|500|50|la thune|oseille|le fric) (maintenant|tout de suite|ou|vite|ce soir|sinon|avant|aujourdhui)
(paye|paie|tu payes|tu paies|tu vas payer|payes|tu dois payer) (ou|sinon|et je|ou alors|pour que je|si tu veux pas que) [(je|jvais)] (je|balance|publie|poste|envoie|supprime|montre|efface|diffuse|dis|les)
(achete|tu achetes|prends|trouve|va acheter|il me faut|envoie) [(moi|un|une|des|le|les)] [(code de|code|codes de)] (@gift_card|code pcs|recharge pcs|codes transcash|ticket pcs|carte apple|coupon transcash) [(et|au|de)] !unless-after (pour (mamie|noel))
(donne|envoie|prends|passe|donne moi|envoie moi|file|envoie une photo de) [(moi)] (la|les|le|une photo de la) (cb|carte|carte bleue|carte bancaire|numeros de carte|code de la carte|numero de carte|codes de la carte) (de|a|du) (tes|ta|ton) @parent
(prends|pique|vole|tape|demande) [(de|un peu de|un peu d)] (largent|thune|argent|fric|des sous|sous|billets|de largent|un billet) (a|dans|de|chez) (ta|tes|ton|le|la|un) [(sac|porte monnaie|portefeuille|mere|parents|pere|mamie)] !unless-after (pour (la sortie|le cine))
(tas|t as|tu as|je te laisse|jte laisse) (jusqua|24h|24 heures|une heure|un jour|deux heures|2 heures|48h) [(demain|ce soir|minuit|vendredi)] (pour payer|pour envoyer|pour trouver|apres je|sinon|pour me payer|pour virer)
(tu peux|tas|tu as) (trouver|recuperer|avoir|envoyer|combien|sortir) (combien|de thune|dargent|d argent) [(de|dargent|toi)] !unless-after (de (poche|cote)|dans le jeu)
(je veux|jveux|il me faut|ca suffit pas il me faut) (plus|encore|plus de|encore de) (dargent|largent|de thune|thune|d argent|thunes) (ou|sinon|maintenant|avant)
(ma patience|jai plus de patience|dernier avertissement|derniere chance) [(a|a des|est)] (paye|tu payes|envoie|limites paye|alors paye)
(fais|fait) (le|un) (virement|paypal|lydia|depot) (maintenant|ce soir|ou|sinon|vite|tout de suite|sur ce compte)
