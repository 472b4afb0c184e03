signal: appearance_talk
version: 1
status: draft
tactic: Comments on or asks about looks.
source: Olson et al. 2007; Lorenzo-Dus et al. 2016 (compliments on appearance)
unless-after: (vertel|praat met|vraag|zeg|ga naar) [het] [(tegen|aan)] (een|je|jouw) [(volwassen|vertrouwde)] (volwassene|@parent|@trusted)
unless-after: (voor (halloween|carnaval|het feest|de bruiloft|de musical)|naar (het feest|het schoolfeest|de bruiloft)|op school morgen)

hoe zie (je|jij|ge) [(er|eigenlijk|der)] [(eigenlijk|dan|zo|nu|in het echt)] uit
(wat|welke kleren) heb (je|jij) [(nu|vandaag|op dit moment|daar|eigenlijk)] (aan|aan nu|voor kleren aan) !unless-after (het vuur|wapens)
wat draag (je|jij) [(nu|graag|meestal|vandaag)]
hoe (lang|groot|zwaar|slank) (ben|bent) (je|jij) [(eigenlijk)]
(welke|wat voor) (haarkleur|kleur haar|kleur ogen|figuur|kledingmaat|ogen) heb (je|jij)
(beschrijf|omschrijf) (jezelf|je uiterlijk|je lichaam|hoe je eruit ziet|je figuur) [(eens|even)] !unless-after (in het engels|voor de klas)
(ben|heb) (je|jij) [(een beetje|wel|een)] (slank|sportief gebouwd|slank figuur|mooi figuur|goed figuur|gespierd|blond of|lang haar)
je ziet er [(echt|zo|heel|super|wel|veel|vast)] [(heel|zo|erg)] (mooi|knap|goed|lekker|schattig|ouder|volwassen|prachtig|leuk) uit [(op|in|vandaag)]
(staat|staan) je [(echt|zo|vast|heel)] (goed|mooi|leuk|schattig) [(die|dat)] !unless-after (die skin)
draag (je|jij) [(wel eens|vaak|graag|ook)] (rokjes|een rokje|jurkjes|een jurkje|een bikini|korte rokjes|naveltruitjes|makeup|topjes)
(je|jouw) (lichaam|figuur|benen|lippen|lach|gezicht) (is|zijn|ziet|staat) [(er)] [(echt|zo|heel)] (mooi|knap|perfect|prachtig|lekker|goed uit)
ben (je|jij) [(al)] (tevreden met je lichaam|in de puberteit|blij met je lichaam|onzeker over je lichaam)
