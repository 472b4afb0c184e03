signal: school_coaching
version: 1
status: draft
tactic: Lessons, practice and homework among teachers, coaches and pupils.
source: hard negatives: what teachers and coaches write

(de|morgen|vandaag|onze) [(is|gaat|begint|de)] [(de)] (training|repetitie|zwemles|voetbaltraining|hockeytraining|turnles|dansles) (is|gaat|begint|om|morgen|vandaag|valt|gaat niet)
(breng|neem|vergeet|denk) [(je|allemaal|niet|jullie|aan)] [(je|allemaal|jullie|niet)] (gymspullen|scheenbeschermers|wiskundeboek|schrift|shirt|sportschoenen|zwemspullen|leesboek|toestemmingsformulier|rekenmachine|passer|gymkleren|turnzak|agenda|bidon)
(de|je|jullie|dat|die) (toets|repetitie wiskunde|spreekbeurt|proefwerk|presentatie|examen|overhoring|werkstuk|boekverslag|so) (is|over|van|was|moet|gaat|morgen|op|voor)
(bladzijde|opdracht|hoofdstuk|opgave|blz|pagina|oefening) (1|2|3|4|5|6|7|8|9|10|12|15|20|25|30|42|50) [(tot|en|van|uit|maken)]
(heb|hebben|wie heeft) (je|jullie|het) [(het|al|voor|de)] (huiswerk|wiskunde|nederlands|engels|biologie|natuurkunde|frans|aardrijkskunde|geschiedenis|woordjes|scheikunde) [(al|gemaakt|geleerd|af|snap)]
(we hebben|hebben we|we krijgen|krijgen we) [(morgen|vandaag|vrijdag|maandag)] [(een)] (toets|proefwerk|tussenuur|schriftelijke|toetsweek|uitval|studiedag|projectweek|sportdag|les van)
(goed|super|top) (gespeeld|getraind|gezwommen|gewerkt vandaag|gelopen|gedaan vandaag|gedaan allemaal) [(vandaag|team|allemaal|jongens|meiden)]
(juf|meester|meneer|mevrouw) (is|zegt|zei|heeft|van) [(ziek|dat)] (ziek|dat|gezegd|wiskunde|gym|engels|vandaag|we)
(schoolreisje|schoolreis|ouderavond|sportdag|leerlingenraad|bijles|lesrooster|rapport|mentoruur|schoolfeest|huiswerk|tussenuur|toetsweek|eindexamen|kamp groep|brugklas|gymles|rekenen|spreekbeurt|leerkracht|schoolplein|speelplaats|klassenraad)
(elftal|toernooi|aftrap|uitwedstrijd|thuiswedstrijd|wedstrijd|warming up|verzamelen|kleedkamer|competitie) (is|om|zaterdag|zondag|heeft|begint|tegen|vandaag|morgen|bij|in)
