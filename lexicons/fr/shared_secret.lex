signal: shared_secret
version: 1
status: draft
tactic: Makes a secret of the two, as proof of trust.
source: Olson et al. 2007; O'Connell 2003 (exclusivity); NSPCC guidance for parents
unless-after: (parles en|parle en|dis le|previens|parles|parlez en|va voir) [a] (un adulte|tes parents|vos parents|un prof|un adulte de confiance|quelquun de confiance)

(cest|ce sera|ca sera|ca reste|ca restera|c est) (notre|un|notre petit) (secret|petit secret|ptit secret) [(ok|a nous|entre)] !unless-before (pas|si) !unless-after (detat|de (famille|fabrication))
(notre|notre petit) (petit secret|secret|ptit secret) (ok|hein|daccord|dac|promis|stp|a nous)
(je vais te|je te|jvais te|jte|je peux te) (dire|confier|raconter|dis|confie) (un secret|un truc secret|quelque chose que personne|un truc que personne|mon secret|mon plus grand secret|un truc que jai jamais)
(tu sais|@you_can|tu saurais|tes capable de) garder (un|notre|mon|le) (secret|ptit secret|petit secret)
(dis moi|raconte moi|confie moi|tu me dis) (un|ton plus grand|tes|un de tes|ton) (secret|secrets|plus grand secret|secret toi aussi)
(jai jamais|je nai jamais|j ai jamais) (dit|raconte|confie|avoue) (ca|ca a personne|a personne|ce que je te) [(a)]
@you_are la (seule|premiere|seule personne) (a savoir|a qui|au courant|qui sait|a le savoir|qui est au)
(on a|ayons|on aura|on partage) (un|notre|nos|plein de) [petit] (secret|secrets) [(a nous|tous les deux|rien)]
(je garde|jgarde|je garderai) (ton secret|tes secrets|ton ptit secret) [(si|et)]
(un truc|quelque chose|une histoire|un secret) (rien que|juste|qua|seulement) (entre nous|entre toi et moi|a nous|nous deux|entre nous deux)
(ya que toi|seule toi|il ny a que toi|que toi et moi) (qui sait|qui le sais|sait|qui es au courant|qui le sait|le savons|savons)
(je te|jte) (raconte|dis|confie|avoue) un truc que (personne|jai|je nai|ya que)
