signal: favours
version: 1
status: draft
tactic: Asks favours or trades help for compliance.
source: Olson et al. 2007 (exchange); Lorenzo-Dus et al. 2016
unless-after: (vertel|praat met|vraag|zeg|ga naar) [het] [(tegen|aan)] (een|je|jouw) [(volwassen|vertrouwde)] (volwassene|@parent|@trusted)
unless-after: (in de raid|in het spel|met het huiswerk)

(doe|wil|kan|kun|zou) (je|jij) [(me|mij|iets|voor mij|eens)] [(een|eens|even)] [(klein|kleine)] (gunst|plezier|lol|iets voor me|iets voor mij|iets voor me doen|dienst|plezier doen|gunst doen)
als (je|jij) [(dat|dit|iets|het|me|mij)] [(even|een plezier)] (voor me|voor mij|doet|helpt) [(doet|doen)] [dan] (krijg|geef|koop|help|doe|zal) (je|ik)
(dan|daarvoor) krijg je [(wat|ook|iets|van mij|een)] (van mij|iets terug|wat terug|iets leuks|een beloning|terug|ook iets|beloning) !unless-after (xp|punten|loot)
(je|dan) (staat|sta|bent|ben) [(je)] [(nog|nu|wel|dan)] [(bij mij)] (bij me in het krijt|in het krijt bij mij|me iets schuldig|mij iets schuldig|me nog iets schuldig|me een gunst schuldig)
ik (heb|deed) [(al|zo|toch)] [(zo)] (veel|zoveel|alles) voor (je|jou) [(gedaan|betaald|gekocht|geregeld)] [(nu)] (nu|dus nu|dus mag|nu mag|nu ben) [(jij|je)]
(voor wat|de ene dienst) (hoort wat|is de andere waard)
wat (krijg|geef) (ik|je) [(me|mij|er|dan)] (ervoor|terug|daarvoor|voor terug|ervoor terug|in ruil) !unless-after (gold|coins|loot|xp)
ik (maak|doe|help) [(je|jouw|wel|met)] [(met|je|graag|altijd)] (huiswerk|wiskunde|werkstuk|boekverslag) [(voor je|wel|maken)] (als jij|als je|maar dan|in ruil|maar alleen als) !unless-after (wil|vraagt|vastloopt)
ik heb [(even|echt|dringend)] (je|jouw) hulp nodig [(met|maar)] (met iets|maar zeg|maar niet|stiekem|met iets geheims|met iets prive)
(doe|zou|wil) (je|jij) (het|dat|dit|alles) [(alsjeblieft|aub|wel)] voor mij [(doen|alleen)] !unless-after (mama|klaar)
ik (haal|geef|maak) (je|jou|jouw) [(ban|admin|moderator|mod|vip)] [(weg|eraf|admin|mod|vip|rank)] (als je|als jij|in ruil|maar dan)
