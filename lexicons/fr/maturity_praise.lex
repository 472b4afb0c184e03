signal: maturity_praise
version: 1
status: draft
tactic: Says that the other one is older than the years, so that the age does not count.
source: Olson et al. 2007; Lorenzo-Dus et al. 2016; Thorn, guidance for parents
unless-after: (parles en|parle en|dis le|previens|parles|parlez en|va voir) [a] (un adulte|tes parents|vos parents|un prof|un adulte de confiance|quelquun de confiance)

(@you_are|tu parais|tu fais|tu sembles|je te trouve) [@very] (mature|murs|mature dans|adulte|grande) (pour|dans ta tete|comme|mdr|je trouve|quand meme|que les) [(ton age|une fille)] !unless-after (le fromage)
(mature|intelligente|intelligent|maligne|debrouillarde|serieuse|avancee|grande|responsable|developpee|evoluee) pour (ton age|une fille de|quelquun de ton|une gamine|une fille de ton|13 ans|14 ans|12 ans)
(tu fais|tu parais|on dirait que tas|on dirait que tes|tu as lair|tas lair|on te donnerait|je taurais donne) [(beaucoup|bien|d)] (plus vieille|plus vieux|plus agee|plus grande que|davoir plus|plus mure|18 ans|17 ans|plus age|plus que ton age|davoir 18|plus adulte|majeure)
(tu fais|tu parais|tu reagis|tu parles|on dirait|tu penses) pas (ton age|comme une gamine|comme une enfant|que tas|13 ans|14 ans|comme un gamin|comme les filles de ton|12 ans|du tout ton age|tes 13 ans)
@you_are (deja|presque|quasi|plus) [(presque|quasi)] (une femme|un homme|adulte|une vraie femme|une grande fille|une gamine|un gamin|une enfant|une petite fille|une jeune femme)
@you_are pas comme (les filles de ton age|les mecs de ton age|les gamines de|les autres de ton age|les jeunes de ton age|les filles de ta classe|les gens de ton age|les ados)
(les|les autres) (mecs|filles|garcons|gens|ados|jeunes|gamins) de (ton age|ta classe) (sont|te|ils|ont|cest) (immatures|nuls|betes|gamins|des gamins|pas matures|meritent pas|rien compris|trop gamins|comprennent pas|comprennent rien)
(tu parles|tu reflechis|tu penses|tu raisonnes|tu ecris) comme (une adulte|un adulte|une femme|quelquun de mon age|une grande|quelquun de plus|une personne adulte)
@you_have (la maturite|une maturite|la mentalite|un esprit|la tete) (dune adulte|dune femme|de quelquun|incroyable|que les autres|d un adulte|dune fille de 18|de dingue|dadulte)
@you_are (assez|bien assez) (grande|grand|mature|adulte|agee|mure) (pour|pour decider|pour savoir|pour faire)
@you_are (une vieille ame|en avance sur|en avance pour)
