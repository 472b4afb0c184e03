signal: supervision_asking
version: 1
status: draft
tactic: Checks whether a parent is near or sees the messages.
source: O'Connell 2003 (risk assessment); Olson et al. 2007; NSPCC guidance for parents
unless-after: (vertel|praat met|vraag|zeg|ga naar) [het] [(tegen|aan)] (een|je|jouw) [(volwassen|vertrouwde)] (volwassene|@parent|@trusted)

(zijn|is|waren) @your (@parent) [(er|nu|ook|al|nog|vanavond|allebei)] [(nu|ook|al|nog|even)] (thuis|weg|in de buurt|aan het werk|er|aan het slapen|wakker|naast je|bij je|werken|niet thuis|op)
(slapen|slaapt|werken|werkt) @your (@parent) [(al|nu|nog|vandaag|vaak)] [(al|nog)]
(hoe laat|wanneer) (komen|komt|gaan|gaat|slapen|werken|zijn|is) @your (@parent) [(altijd|vandaag|meestal)] (thuis|weg|terug|slapen|naar bed|werken|weer)
(lezen|leest|kijken|kijkt|checken|checkt|controleren|controleert|zien|ziet) @your (@parent) [(wel eens|soms|ook|vaak|weleens|altijd)] [(in|op|wat|mee)] [(je|jouw)] (telefoon|gsm|mee|berichten|chats|wat je|appjes|mobiel|berichtjes)
@ben_je [(nu|nog|vandaag|helemaal|vanavond|al)] [(helemaal|nu)] (alleen|alleen thuis|alleen op je kamer|op je kamer alleen) [(thuis|nu)] !unless-after (maar aan het|in de arena)
(zit|is|kijkt|leest) er [(nu|ook)] iemand [(nu|ook)] (naast je|bij je|mee|in de kamer|thuis|in je kamer)
(komt|kan) er [(wel eens)] iemand [(zomaar)] [(je|in je|op je)] (kamer|kamer binnen|binnen|binnenkomen|kamer op)
(weten|weet|hebben|heeft|kennen) @your (@parent) [(ook|eigenlijk)] (je code|je wachtwoord|dat je hier|dat je met mij|dat wij|dat je chat|toegang|van ons)
(mag|kan) (je|jij) [(wel)] [(alleen)] [(op|met)] [je] [(kamer|telefoon)] zonder @your (@parent) [(op|online|chatten|weg|naar)]
(zijn|is) @your (@parent) [(erg|heel|best|nogal)] streng
wie (is|zijn|zit) er [(nu|nog|allemaal)] (bij je|naast je|thuis|bij jou)
(letten|let) @your (@parent) [(wel|veel|goed)] op (wat je|je telefoon|met wie je)
