signal: gifts
version: 1
status: draft
tactic: Offers presents or game currency.
source: Olson et al. 2007; Ringenberg et al. 2022; NCMEC guidance on gift giving
unless-after: (sag|sprich mit|frag|rede mit|red mit|erzahl|erzaehl) [(es|das)] (einem|einer|dem|der|@your|deinen) [(vertrauten|anderen)] (erwachsenen|@parent|@trusted)
unless-after: ((fur|fuer) (dein|deinen|deine) (schwert|rustung|ruestung|pet|account|skin)|im tausch|tauschen gegen|zum geburtstag von)

(kauf|kaufe|kaufen|schenk|schenke|schenken|besorg|besorge|hol|hole|bestell|bestelle) (ich|ich dir|dir) [(dir|gern|gerne|auch|dann|mal|vielleicht)] [(gern|mal|auch|ein|eine|einen|neue|nen|ne|paar|das|den|die)] [(ein|eine|einen|neue|neues|neuen|paar)] (@game_gift|@present|was|etwas|alles|was (schones|schoenes)|was du willst|alles was du willst)
ich [(wurde|wuerde|werde|kann|konnte|koennte|will|hab|habe)] dir [(gern|gerne|auch|mal|dann|schon)] [(ein|eine|einen|neue|ein paar|nen|ne|das|die|den|100|500|1000)] [(neue|neues|neuen|ganz)] (@game_gift|@present|was|etwas|schones|schoenes) (kaufen|schenken|besorgen|gekauft|besorgt|geben|schicken|bestellt|geschenkt|mitbringen|mitgebracht|bestellen|holen)
ich (kauf|kaufe|schenk|schenke|besorg|besorge|geb|gebe|schick|schicke|bestell|hol) dir [(gern|gerne|auch|dann|mal|morgen|dafur|dafuer)] [(ein|eine|einen|was|ein paar|nen|ne|das|die|den|100|500|1000|jede menge|viele)] [(neue|neues|neuen|schone|schoene|schones|schoenes)] (@game_gift|@present|was|etwas|schones|schoenes|alles)
(willst|mochtest|moechtest|willste|brauchst|magst|hattest|haettest) [du] [(gern|ein|eine|ein paar|noch|gratis|kostenlose|kostenlos|umsonst|von mir|mehr)] [(paar|gratis|kostenlose|neue|neues|neuen)] (robux|vbucks|v bucks|nitro|skin|skins|guthaben|geschenkkarte|gutschein|paysafecard) !unless-before (wenn)
(hab|habe|hatte|haette|ich hab|ich habe) [(noch|da|auch)] (ein|eine|was|ne|etwas) [(kleine|kleines|schones|schoenes|tolle)] (geschenk|uberraschung|ueberraschung|schones|schoenes|gutschein|guthabenkarte) (fur|fuer) dich !unless-after (mama|oma)
(was|welches|welchen skin) (wunschst|wuenschst|willst|hattest|haettest|mochtest|moechtest) du [dir] [(denn|gern|zum|von)] (von mir|geschenkt|haben ich kauf|zum geburtstag von mir|haben ich zahl)
(geht|ist) [(alles|doch)] auf mich !unless-after (los|zu)
ich (zahl|zahle|bezahl|bezahle|lad|lade) [(dir|dich|(fur|fuer) dich|alles|das)] [((fur|fuer) dich|dir|das|ein|alles)] ((fur|fuer) dich|dir|ein|alles|das handy|den (fuhrerschein|fuehrerschein)|dein taschengeld) !unless-after (leben|raid)
ich (uberweis|ueberweis|uberweise|ueberweise|geb|gebe|schick|schicke) dir [(jede woche|jeden monat|einfach|ein bisschen|gern)] [(etwas|bisschen|5|10|20|50|100)] (euro|geld|taschengeld|kohle|paypal)
(hast|haste) [du] (das|mein|meine|die) [(kleine|schone|schoene)] (geschenk|uberraschung|ueberraschung|paket|robux|guthaben|gutschein) (bekommen|gekriegt|erhalten|von mir)
(verwohn|verwoehn|verwohne|verwoehne|verwohnen|verwoehnen) (ich dich|dich|dich gern)
(gratis|kostenlos|kostenlose|umsonst) (robux|vbucks|skins|nitro|gems) [(von mir|(fur|fuer) dich|wenn|willst)] (von mir|(fur|fuer) dich|wenn du|willst du)
