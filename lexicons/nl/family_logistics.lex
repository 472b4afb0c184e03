signal: family_logistics
version: 1
status: draft
tactic: Everyday arrangements of a family: who fetches whom, meals, chores.
source: hard negatives: what parents and relatives write

(mama|papa|mam|pap|oma|opa|tante|oom|nonkel|je moeder|je vader|je oma|je opa) (haalt|brengt|rijdt|komt|neemt|pikt) [(je|jullie|ons|me)] [(op|om|van|naar|straks|na|morgen)] [(3|4|5|6|de|het)] (op|ophalen|training|school|mee|uur|naar huis|halen|voetbal|opvang|weg)
(het|ons|je) (eten|avondeten|ontbijt|middageten|toetje) (is|staat|wordt) [(bijna|al|zo)] (klaar|op tafel|koud|in de oven|in de koelkast)
(wat|waar) (wil|willen|heb) (je|jullie) [(vanavond|morgen|zin)] [(in|als)] (eten|als avondeten|als ontbijt|op je brood|op brood|voor avondeten)
(heb|hebben) (je|jullie) [(je|al|de)] [(je|al|de)] (huiswerk|kamer|tanden|vuilnis|vaatwasser|rugzak|gymtas|brood|hond|kat|broodtrommel|gymspullen|fruit) [(al|bij)] (gemaakt|af|opgeruimd|gepoetst|buiten|leeggehaald|ingepakt|eten gegeven|mee|uitgelaten|gegeten|bij je)
(ruim|maak|breng|poets|voer|pak) [(even|aub|nog|nu)] [(je|de|het)] (kamer op|tanden|vuilnis buiten|vaatwasser|kat|tas|bed op|afval|huiswerk|speelgoed)
(kom|wees|ben) [(je|op tijd|dan|voor)] [(op tijd)] (thuis voor het eten|om 6 uur thuis|thuis om|voor het eten thuis|om 7 uur thuis|voor donker thuis|om 8 uur thuis|eten)
(tandartsafspraak|ouderavond|oudergesprek|broodtrommel|gymtas|zakgeld|kinderfeestje|schermtijd|oppas|huisarrest|rapportgesprek|bedtijd|logeerpartij|schoolfotograaf|luizenmoeder|avondeten)
(oma|opa|papa|mama) (en|met) (oma|opa|ik|papa|mama|mij)
(kusjes|liefs|dikke kus|groetjes|kus|xxx) (mama|papa|oma|opa|mam|pap|van mama|van oma|van papa|tante)
(app|bel|stuur|laat) (me|mij|ons|weten|even) [(even|weten|een appje)] (als|wanneer) (je|jullie|de training|het) [(klaar|er|goed|thuis|in)] (bent|zijn|aangekomen|klaar is|afgelopen|er bent|klaar bent|de bus zit)
(ik ben|papa is|mama is) [(nog|even|net)] (boodschappen|in de supermarkt|aan het koken|bij de tandarts|aan het werk tot|in de file|boodschappen doen)
(tijd om|ga|nu) [(nu|maar)] (te slapen schat|naar bed schat|naar bed jongen|slapen jij|naar bed jij|je bed in)
