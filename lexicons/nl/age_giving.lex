signal: age_giving
version: 1
status: draft
tactic: States or plays down the own adult age.
source: Olson et al. 2007 (gaining access); Lorenzo-Dus et al. 2016
unless-after: (vertel|praat met|vraag|zeg|ga naar) [het] [(tegen|aan)] (een|je|jouw) [(volwassen|vertrouwde)] (volwassene|@parent|@trusted)

ik ben [(wel|een beetje|iets|al|veel|een stuk|paar jaar|een paar jaar)] [(een beetje|iets|veel|paar jaar|een paar jaar)] ouder dan (jij|jou|je) !unless-after (broertje|zusje|broer|zus)
(leeftijd|ons leeftijdsverschil|het leeftijdsverschil|mijn leeftijd) (is|maakt|boeit|doet) [(maar|toch|ons|voor|er|mij)] [(een|niet|niks|toch|maar)] (getal|nummer|niks uit|niet uit|toe|niet|getalletje|niet toe)
ik (ben|bn) [(al|wel|gewoon|eigenlijk)] (volwassen|meerderjarig|een volwassen man|een volwassene) !unless-before (als|wanneer|later|tot)
ik (kon|zou) [(wel|bijna)] je (vader|broer|oom|meester) (zijn|kunnen zijn)
ik ben [(toch|nog|heus)] niet zo oud [(hoor|als)] (hoor|als jij|als je denkt)
(vind|vindt|boeit|stoort) (je|jij|het) [(het|je)] [(erg|niet|dat)] (erg dat|dat|erg als|als) ik [(al|wel|veel|zo|iets|een beetje)] (ouder|oud|volwassen|20|25|30) ben
(val|valt|hou) (je|jij) [(ook|wel|misschien)] op (ouder|oudere|oudere jongens|oudere mannen|oudere meiden)
ik ben [(al|nu|net|eigenlijk)] (18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|42|45|50) (jaar|en jij|maar|man) !unless-after (getrouwd|lid|geleden|bezig)
(van|in) binnen ben ik [(nog|gewoon)] [(jong|net|een)] (jong|kind|tiener|zo oud als jij)
(heb|ik heb) [(al|wel|gewoon)] [(een|mijn|zelf)] (rijbewijs|auto|baan) maar [(ik|praat|chat)] [(praat|chat)] [(ik|liever)] (liever|met jou|graag|toch)
