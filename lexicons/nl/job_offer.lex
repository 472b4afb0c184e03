signal: job_offer
version: 1
status: draft
tactic: Offers a job, modelling or fame.
source: Ringenberg et al. 2022; NCMEC guidance on online enticement
unless-after: (vertel|praat met|vraag|zeg|ga naar) [het] [(tegen|aan)] (een|je|jouw) [(volwassen|vertrouwde)] (volwassene|@parent|@trusted)

(wil|zou|heb) (je|jij) [(misschien|graag|niet|wel)] [(zin|interesse|een|als|willen)] [(in een|in|om)] [(een|leuk|leuke|wat)] (bijbaantje|baantje|fotoshoot|shoot|modellenwerk|casting|modellenklus|model worden|model zijn|bijverdienen) !unless-after (als krantenbezorger|in de supermarkt)
(ik|wij|we) (zoek|zoeken|casten|ben op zoek naar) [(nog|een|naar)] [(jonge|leuke|mooie|nieuwe|een paar)] [(jonge|mooie)] (modellen|model|meiden|meisjes|jongens|talenten|gezichten|danseressen|actrices|influencers) !unless-after (voor ons team|voor het team|voor de ploeg|voor de clan|voor het koor)
ik (ben|werk) [(zelf|als|voor|bij)] [(als|voor|een|bij)] [een] (fotograaf|modellenbureau|talentscout|modellenscout|scout|producer|castingbureau|regisseur|agent van modellen) !unless-after (van de voetbalclub)
(ik|we|wij) (kan|kunnen|maak|maken|ga|zal) (je|jou) [(echt)] [(beroemd|bekend|een ster)] [maken] (beroemd|bekend|maken|een ster|groot maken|doorbreken)
je (kan|kunt|zou) [(er|daar|hier|bij mij|met)] [(mee|echt|makkelijk|veel|snel|flink)] [(veel|goed|snel|makkelijk)] (geld|bijverdienen|verdienen|centjes) (verdienen|mee verdienen|bij ons|hiermee) !unless-after (met oppassen|krantenwijk)
(makkelijk|snel|gemakkelijk|veel) geld (verdienen|voor meiden|voor scholieren|vanuit je|thuis|zonder)
(stuur|mail|app) [(me|mij|ons)] [(even|eens|wat|je)] [(wat|je)] (testfotos|castingfotos|auditiefilmpje|portfoliofotos|proeffotos|auditievideo)
je hebt [(echt|wel)] [(het|een|alles)] (talent|gezicht|looks|uitstraling|figuur|modellengezicht) (voor|om|van) (model|modellenwerk|tv|reclame|een model|actrice|modellen|instagram)
(geen|zonder) (ervaring|toestemming|handtekening) [(van je ouders)] (nodig|van je ouders) [(voor de shoot|voor dit baantje|nodig)] !unless-before (waarom is)
(betaalde|prive|gratis) (fotoshoot|shoot|proefshoot|casting|fotosessie)
(ik|we|wij) (betaal|betalen) (je|jou) [(goed|per|voor|gewoon)] [(per|voor|elke)] (foto|uur|shoot|filmpje|poseren) !unless-after (grasmaaien|bijles|oppassen)
