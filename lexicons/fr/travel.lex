signal: travel
version: 1
status: draft
tactic: Proposes a journey, a stay or running away.
source: Ringenberg et al. 2022; NCMEC guidance on online enticement
unless-after: (parles en|parle en|dis le|previens|parles|parlez en|va voir) [a] (un adulte|tes parents|vos parents|un prof|un adulte de confiance|quelquun de confiance)

(je te|jte|je peux te|je vais te) (paye|paie|prends|payer|reserve|reserver|pris|offre|achete) (un|le|ton|les|une|des|tes) (billet|train|billets|hotel|voyage|avion|vol|bus|ticket de train|flixbus|trajet) !unless-after (de (la sortie|cine|loto|concert)|pour le concert)
(viens|tu viens|tu peux venir|tu pourrais|tu viendrais) (vivre|habiter|dormir|passer|rester|en vacances|venir vivre) (avec moi|chez moi|quelques jours|le week end|la nuit|ici avec|un week end|dormir chez|une semaine) [(chez|avec)]
(fugue|barre toi|casse toi|tire toi|on se barre|on fugue|on part|viens on part|enfuis toi|partons|on senfuit|fuyons) (avec moi|de chez toi|loin|tous les deux|ensemble|de la maison|juste nous|cette nuit|de chez tes|toi et moi) !unless-after (en stage)
(je viens|je peux venir|je fais|jpeux venir|je prends|je roule) [(la|le|expres|meme|des)] (jusqua|de loin|la route|le train|en train|en avion|expres|heures de route|km) [(chez|pour|ta|de)] (toi|te voir|juste pour|pour te|ville|rien que pour) [(voir|toi|te)] !unless-after (le match)
(prends|prend|monte dans) (le|un) (train|bus|tram|metro|avion|flixbus|car|ter) (pour|jusqua|et|et viens) (venir|moi|me|chez|ma|je|rejoins|viens) [(me|voir|moi|ville)]
(@you_have) (un passeport|ta carte didentite|une carte didentite|un passport|ton passeport|une autorisation de sortie) [(valide|toi)] !unless-after (pour lexam)
(prepare|fais|prends) (ton|tes|ta|un) (sac|affaires|valise|papiers) (et|sans|pour|discret) (viens|rejoins|que|on|je|barre|quon|quand|dire|partir avec) !unless-after (lecole|la colo)
(on va|viens on va|on pourrait|on part|je temmene|jtemmene) [(aller|partir)] (a lhotel|dans un hotel|en vacances|en week end|a la mer|a letranger|loin dici|a la plage|a paris) [(tous)] (tous les deux|juste|ensemble|toi et moi|rien que|sans tes|juste nous|seuls|nous deux)
(je reserve|jai reserve|je loue|je prends|jai loue) (une|un) (chambre|hotel|airbnb|appart|gite) (pour (nous|toi et|quon|nous deux|te)|et tu (viens|me))
tu (devrais|peux|dois) (partir|te barrer|fuguer|te casser|quitter) [(de)] (chez toi|de chez toi|de chez tes|ta maison|chez tes parents|la maison) [(et)]
