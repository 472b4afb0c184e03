signal: recruitment
version: 1
status: draft
tactic: Recruits for work or company under someone's control.
source: Polaris and NCMEC guidance on child trafficking indicators
unless-after: (vertel|praat met|vraag|zeg|ga naar) [het] [(tegen|aan)] (een|je|jouw) [(volwassen|vertrouwde)] (volwassene|@parent|@trusted)
unless-after: (oppassen|gras maaien|kranten|krantenwijk|rommelmarkt|honden uitlaten|linux|server admin|ontwikkelaars)

ik ken (iemand|een man|een bureau|een baas|wel iemand) die (je|meisjes|jonge) [(veel|goed|graag|meiden)] (betaalt|werk geeft|goed betaalt|aan werk helpt|zoekt|werk kan geven|een baan geeft)
je (moet|hoeft) [(alleen|gewoon|enkel)] [maar] [(een beetje)] (lief te zijn voor|aardig te zijn voor|gezelschap te houden|lief zijn voor|aardig zijn voor|met mannen uit|mannen gezelschap|gezelschap houden)
(werken|werk|werkt) [(je)] [(voor mij|bij mij|als)] (in een club|als escort|als danseres|in mijn club|in een bar|als hostess|in een massagesalon|voor mijn baas) !unless-before (mijn moeder|mijn vader)
(ik|wij|we) (regel|regelen|zorg|zorgen) [(voor)] [alles] (je paspoort|alles woning|je papieren|je reis en|onderdak|een kamer en werk|woning en|alles paspoort|slaapplaats)
(geef|stuur) (me|ons|mij) [(dan)] (je paspoort|je id|je identiteitskaart|je papieren|je idkaart) !unless-after (gemeente|schoolreis)
(werk|baan|job) in het buitenland [(met|voor|en)] (met onderdak|voor meisjes|voor meiden|en woning|als danseres|zonder)
(breng|neem|ken) [(je|gewoon|nog|ook)] [(nog)] (een vriendin|vriendinnen|andere meiden|andere meisjes|vriendin) mee [(en|dan|die)] (en krijg|dan krijg|krijg je|die geld|en je|en verdien)
(je|dan) (moet|werkt|betaalt) [(je|eerst|wel)] [(eerst|je|de|die)] (schuld|schulden|reis|reiskosten|kosten) (afbetalen|terugverdienen|afwerken|terugwerken|terugbetalen door) !unless-after (bank|hypotheek)
ik ben [(nu|toch)] (je|jouw) (manager|beschermer|baas) (en|dus|nu|je doet|dus jij)
(breng|bezorg|lever) [(je|gewoon|even)] (dit|een|het|dat) (pakje|pakketje|spul|pakje weg|envelop) (voor mij|voor ons|weg voor|af bij|voor 50)
