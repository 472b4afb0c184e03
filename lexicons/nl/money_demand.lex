signal: money_demand
version: 1
status: draft
tactic: Demands money, card codes or a parent's card.
source: NCMEC and Thorn reports on financial sextortion; Ringenberg et al. 2022
unless-after: (vertel|praat met|vraag|zeg|ga naar) [het] [(tegen|aan)] (een|je|jouw) [(volwassen|vertrouwde)] (volwassene|@parent|@trusted)
unless-after: (gold|coins|munten|gems|diamanten|voor (de lunch|het schoolreisje|het uitje|de pizza|de bus|het kaartje|het boek))

(stuur|betaal|maak|stort|tik) [(me|mij|ons|nu|meteen)] [(nu|meteen|minstens)] (50|100|200|500|20|10|1000|vijftig|honderd|het|dat) [(euro|geld)] [(over|nu)] (euro|geld|of|anders|nu|via tikkie|en anders|over of) [(of|anders|voor)] !unless-after (aan het goede doel)
(koop|stuur|geef|haal) [(me|mij|eens|even|een)] [(een|wat|de|code|codes)] [(code|codes)] [(van)] [een] (paysafecard|giftcard|giftcards|steamkaart|cadeaukaart|cadeaubon|bolbon|beltegoed|paysafe|itunes kaart) (en|code|voor mij|van|met|of anders|anders|code aan) !unless-after (voor oma|voor mama)
(geef|stuur|maak|pak|zeg) [(me|mij|een|eens|even)] [(een|de|foto|even)] [(foto van|van)] [(de|het)] (bankpas|creditcard|kaart|pinpas|pincode|rekeningnummer|bankgegevens|kaartnummer|bankkaart) van @your (@parent)
(pak|steel|leen|neem) [(gewoon|even|wat)] [(wat|het)] (geld|cash|de pinpas|de bankkaart) (van|uit) (@your @parent|de portemonnee|haar portemonnee|zijn portemonnee|de spaarpot|je ouders|mama|papa)
als je niet (betaalt|overmaakt|dokt|stort)
ik (wil|moet|krijg) [(nu|nog|voor morgen|van jou|vandaag)] [(nog|van jou|nu)] (geld|50 euro|100 euro|200 euro|20 euro|mijn geld|poen) [(van|zien|hebben|nu)] (van jou|van je|anders|zien anders|voor morgen|nu anders) !unless-after (voor de pizza)
(dat|dit) (kost|gaat) (je|jou) [(dan)] (geld|50 euro|100 euro|200 euro|500 euro|geld kosten)
je (moet|bent|staat) (me|mij) [(nog|nu)] (geld|50 euro|100 euro|20 euro|betalen) [(schuldig|betalen|geven)] !unless-after (van gisteren|voor de bios)
(elke|iedere) (week|maand) (20|50|100|10|betaal|stuur|betalen) [(euro|je)] [(of|anders)] (euro|of|anders|betalen|je|me)
