signal: secrecy
version: 1
status: draft
tactic: Asks to keep the contact or what is said from parents and others.
source: Olson et al. 2007 (isolation); O'Connell 2003; NSPCC guidance for parents
unless-after: (vertel|praat met|vraag|zeg|ga naar) [het] [(tegen|aan)] (een|je|jouw) [(volwassen|vertrouwde)] (volwassene|@parent|@trusted)
unless-after: (tot (haar|zijn|de|het|moederdag|vaderdag|kerst)|is een verrassing|wordt een verrassing|verrassingsfeest)
unless-before: (verrassing voor|verrassingsfeest|verjaardagscadeau)

(zeg|vertel|zegt|vertelt) [(dit|dat|het|hier|hierover)] [(maar|aub|alsjeblieft|echt)] (niet|niks|niets|nooit) [(iets|over|hierover|van dit)] (aan|tegen) (@your @parent|@your @friend|@your @relative|@your @trusted|mama|papa|anderen|iemand) !unless-before (waarom|mag|kan)
(zeg|vertel|zegt|vertelt) [(dit|dat|het|hier)] [(aan|tegen)] (@your @parent|mama|papa|@your @friend|@your @trusted) [(hier|hierover|dit|maar)] (niks|niets|niet|nooit) !unless-before (waarom|mag|kan)
laat (dit|het|dat|ze|onze chat) [(aan)] [(@your @parent|je vrienden|mama|papa)] (nooit|niet) [aan] [(@your @parent|je vrienden|iemand|mama|papa)] zien
(zeg|vertel|zegt|vertelt|laat|toon) [(dit|dat|het|hier)] [(aan|tegen|hierover|van|zien aan)] @nobody [(iets|hierover|zien|over|van|dat)] !unless-after (je wachtwoord|het antwoord|je adres|het einde)
(niet|niks|niets|nooit) [(iets)] (tegen|aan) (@your @parent|@your @friend|@your @relative|mama|papa|je juf) [(zeggen|vertellen)] (zeggen|vertellen|laten zien|laten weten|doorvertellen|he|ok|hoor)
(je|dit|dat) mag [(je|dit|dat|het)] [(echt)] (aan niemand|tegen niemand|niemand|niet aan je ouders|niet tegen je ouders) [(iets|hierover)] (vertellen|zeggen|laten zien|hierover vertellen|weten)
(je|jouw) (ouders|moeder|vader|mama|papa|familie) (mogen|mag|hoeven|hoeft|moeten|moet) [(dit|dat|hier|het|hiervan)] [(echt|nooit|niet|niks|ook)] [(niks|niet|alles|van)] (weten|niet weten|niets weten|zien|horen|te weten|merken|hiervan weten)
niemand (mag|hoeft|moet) [(dit|dat|het|hier|hiervan|ooit|ons)] [(ooit|iets|van)] (weten|te weten|zien|horen|achterkomen|merken) !unless-after (hoe het spel|in het spel)
(dit|dat|het|alles|wat we zeggen|wat we schrijven|deze chat) (blijft|moet|blijf) [(wel|maar|echt|gewoon)] (onder ons|tussen ons|geheim|tussen jou en mij|bij ons|tussen ons blijven|geheim blijven|onder ons blijven) !unless-after (tot de|tot haar|tot zijn)
(hou|houd|houdt|bewaar) [(je)] (dit|dat|het) [(wel|maar|aub|voor)] (voor jezelf|geheim|stil|voor je|onder ons)
(wis|verwijder|delete|gooi) [(je)] [(altijd|even|aub|nu|wel)] (onze chat|onze chats|onze berichten|de berichten|de chat|dit gesprek|ons gesprek|alle berichten|de appjes|onze appjes|je geschiedenis|mijn berichten|mijn fotos|alles van mij) [(weg|he)]
heb je (de chat|onze berichten|onze chat|alles|ons gesprek|de berichten|het gesprek) [(al|wel|ook)] (gewist|verwijderd|weg gedaan)
(zonder dat|zorg dat|als maar) (je ouders|je moeder|je vader|niemand|iemand|ze) [(het|dit|iets|dat|er)] [(ooit)] (weten|weet|ziet|zien|merkt|merken|achter komen|achter komt|doorheeft|hoort)
(beloof|beloofd|zweer|zweert) [me] [dat] [je] [(het|dit)] [(aan|tegen)] (niemand|niks|niets|je ouders niks|je moeder niks) [iets] (zegt|vertelt|te zeggen|te vertellen|vertellen|doorvertelt)
verstop [(dit|je|het|die)] [(telefoon|gsm|cadeau|cadeautje|mobiel)] (voor je ouders|voor je moeder|voor je vader|goed voor je|als je moeder|telefoon als|gsm als)
(anders|dan) (krijg|krijgen|kom|ga) (ik|we|wij) [(grote|echt|allebei)] (problemen|ruzie|straf|in de gevangenis|last met de politie|gedoe) !unless-after (met de clan|op school)
(zet|sla|bewaar) (me|mij) [(in je telefoon|maar)] (onder een andere|op als|in je telefoon als|onder een meisjesnaam|op onder) [(naam|vriendin)]
als (iemand|je moeder|je ouders|ze|je vader) (het vraagt|vraagt|vragen|iets vraagt|ernaar vraagt|ernaar vragen) (zeg|zeg je|dan zeg|ben ik|weet je) [(je|dan|gewoon|maar)]
