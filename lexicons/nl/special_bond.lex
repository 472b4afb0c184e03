signal: special_bond
version: 1
status: draft
tactic: Says that the two have a bond like no other.
source: Olson et al. 2007 (deceptive trust development); O'Connell 2003 (exclusivity)
unless-after: (vertel|praat met|vraag|zeg|ga naar) [het] [(tegen|aan)] (een|je|jouw) [(volwassen|vertrouwde)] (volwassene|@parent|@trusted)

(alleen|enkel) (jij|jou) (begrijpt|snapt|kent|hoort|begrijp) (me|mij) [(echt|helemaal)]
niemand [(anders)] (begrijpt|snapt|kent|houdt van) (je|jou|mij|me) [(zo goed|zoals|beter)] (zo goed|zoals ik|zoals jij|beter dan ik|als ik|als jij|zo)
ik (begrijp|snap|ken) (je|jou) (beter|meer) dan (je|jouw|wie dan ook|iedereen|jezelf)
(tussen ons|wat wij hebben|onze band|onze vriendschap|wij samen) (is|hebben|heeft|dat is) [(er|echt|iets|zo|gewoon)] [(iets|heel)] (speciaal|bijzonder|speciaals|bijzonders|uniek|magisch|anders dan)
(wij|we) (zijn|hebben) [(echt|gewoon|een)] (zielsverwanten|soulmates|voor elkaar gemaakt|voor elkaar bestemd|een bijzondere band|een speciale band|een klik|hetzelfde jij en ik)
(jij|je) bent [(echt|zo|iets|heel|voor mij)] [(iets|heel|zo)] (speciaal|bijzonder|uniek|belangrijk) (voor mij|voor me|in mijn leven|weet je dat)
ik heb [(nog|me)] nooit [(iemand|met iemand|zo)] [(zo|iemand)] (zoals jij ontmoet|zo gepraat als met jou|zo goed begrepen|als jij gekend|zo vertrouwd|iemand als jij ontmoet|zo verbonden gevoeld)
bij jou (kan|voel|durf) ik [(me|echt|gewoon|helemaal)] (mezelf zijn|mezelf|thuis|alles zeggen|alles kwijt|begrepen|veilig)
het is [(echt|vast|geen)] (toeval|lot|voorbestemd|het lot) dat (we|wij) elkaar (kennen|gevonden|tegenkwamen|hebben|ontmoet)
jij bent [(echt)] (het beste wat|mijn alles|mijn lichtpuntje|de belangrijkste|mijn favoriete mens|mijn favoriete persoon) [(me|mij|in)]
het voelt (alsof|of) (we|ik) (elkaar|je|jou) al (jaren|heel lang|altijd|eeuwen|mijn hele leven) (kennen|ken)
