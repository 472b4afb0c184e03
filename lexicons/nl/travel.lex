signal: travel
version: 1
status: draft
tactic: Proposes a journey, a stay or running away.
source: Ringenberg et al. 2022; NCMEC guidance on online enticement
unless-after: (vertel|praat met|vraag|zeg|ga naar) [het] [(tegen|aan)] (een|je|jouw) [(volwassen|vertrouwde)] (volwassene|@parent|@trusted)
unless-after: (schoolreis|met (de klas|de club|je ouders|oma|papa|mama)|naar het toernooi|trainingskamp)

(laten|zullen|kom) (we|ga) [(samen|gewoon|eens)] (weglopen|vluchten|ervandoor gaan|wegrijden|er vandoor|op reis gaan|naar zee gaan|verdwijnen) [(gaan)] !unless-after (uit de arena|van de server)
ik (koop|betaal|boek|regel|stuur) [(voor)] (je|jou) [(een|het|de)] (treinkaartje|treinticket|buskaartje|ticket naar mij|vliegticket|vlucht|treinreis|trein)
(ga|kom|reis) (je|jij|gewoon|lekker|maar) [(eens|mee|met mij|een weekend|een paar dagen)] [(mee|met mij)] (op vakantie met mij|met mij op vakantie|met me mee op vakantie|met mij weg|op reis met mij|naar mij toe|een weekend naar mij|een paar dagen bij mij|mee naar parijs|met mij naar)
je (kan|mag|kunt) [(altijd|gewoon|ook|wel)] [(een paar dagen)] (bij mij komen wonen|bij mij wonen|bij mij blijven|bij me intrekken|bij mij intrekken|bij me wonen|bij mij onderduiken|hier blijven slapen)
(loop|ga|vlucht) [(gewoon|maar|toch)] weg (van huis|thuis|bij je ouders|van thuis|en kom)
(neem|pak) [(gewoon|maar|dan)] (de|die|een) [(eerste|volgende)] (trein|bus) (naar mij|naar hier|en kom|naar mijn) !unless-after (huis als je klaar)
ik neem (je|jou) [(een keer|graag|wel)] mee [(op reis|naar het|op)] (naar|op vakantie|buitenland|reis|vakantie) !unless-after (training|de wedstrijd)
(wij|we|met zn tweeen|met ons tweeen) [(samen|gaan)] [(samen|een weekend|lekker)] (een weekendje weg|naar een hotel|in een hotel|op vakantie samen|weekendje weg|een nachtje weg|naar het buitenland) [(samen|alleen)]
(een|de) (hotelkamer|kamer|hotel|huisje) [(geboekt|is)] (voor ons|voor ons twee|voor ons tweeen|voor jou en mij|geboekt voor ons)
(hoe|wanneer|kan) (kom|kun|kan|je) (je|jij|met) [(stiekem|met de trein|dan|het beste)] (met de trein naar mij|naar mij toe komen|naar mijn stad|met de bus naar mij|naar mij komen|de trein naar mij)
