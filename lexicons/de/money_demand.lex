signal: money_demand
version: 1
status: draft
tactic: Demands money, card codes or a parent's card.
source: NCMEC and Thorn reports on financial sextortion; Ringenberg et al. 2022
unless-after: (sag|sprich mit|frag|rede mit|red mit|erzahl|erzaehl) [(es|das)] (einem|einer|dem|der|@your|deinen) [(vertrauten|anderen)] (erwachsenen|@parent|@trusted)
unless-after: (gold|coins|munzen|muenzen|gems|diamanten|(fur|fuer) (das mittagessen|die klassenfahrt|den ausflug|die pizza|den bus|das ticket|das buch)|wie viel kostet)

(uberweis|ueberweis|uberweise|ueberweise|zahl|zahle|bezahl|bezahle|schick|schicke) [(mir|uns|jetzt|sofort)] [(jetzt|sofort|mindestens|bis morgen)] [(die|das|50|100|200|500|20|10|1000|funfzig|fuenfzig|hundert)] (euro|geld|eur|kohle|bitcoin|paypal) [(oder|sonst|bis|sofort|jetzt|an|und)] (oder|sonst|bis|sofort|jetzt|und|auf|an|per)
(kauf|kaufe|hol|besorg|schick|schicke|gib) [(mir|uns|eine|jetzt|mal)] [(eine|ein|paar|den|die)] [(code|codes)] [von] (paysafecard|psc|geschenkkarte|geschenkkarten|steamkarte|amazonkarte|guthabenkarte|paysafekarte|gutscheincode|gutscheincodes) (und|code|mit|(fur|fuer) mich|uber|ueber|von|sonst|oder) !unless-after ((fur|fuer) oma|(fur|fuer) mama)
(gib|schick|sag|mach|nimm|fotografier|schreib) [mir] [mal] [ein (foto|bild) von] [(die|der)] (kreditkarte|bankkarte|karte|kreditkartennummer|kartennummer|kontonummer|bankdaten|kontodaten) [von] @your (@parent)
(nimm|klau|hol|leih) [(dir|doch|einfach|es)] [(einfach|doch|das)] [(das)] (geld|bargeld|portemonnaie|geldbeutel|die karte|karte) (von|aus|deiner|deinen) (@your @parent|dem portemonnaie|dem geldbeutel|mamas|papas|deinen eltern|der tasche|@parent)
(wenn|falls) du (nicht|nich) (zahlst|bezahlst|uberweist|ueberweist|blechst)
(ich brauch|ich brauche|ich will|wir wollen|ich bekomm) [(von dir|jetzt|sofort|noch|mein|das|bis morgen)] [(von dir|jetzt|das|mein|noch)] [(50|100|200|500|20)] (geld|euro|kohle|bezahlung) (von dir|bis morgen|sofort|jetzt|sonst|heute noch)
(dann|das) (kostet|kostets) [(es|dich|das)] [(dich)] [(50|100|200|500|1000|was|euro)] (euro|geld|was|kohle) [(sonst|oder|damit|wenn|dass)] (sonst|oder|damit ich|wenn du willst dass|dass ich)
du (schuldest|musst) mir [(noch|jetzt|das)] [(noch|das|50|100|20|mein|ganze)] (geld|euro|50 euro|100 euro|kohle) [(zuruck|zurueck|zuruckzahlen|zurueckzahlen|zahlen|geben)] !unless-after ((furs|fuers) kino|(fur|fuer) die pizza|von gestern)
(jede woche|jeden monat|nochmal|noch mal|wieder) [(zahlst|schickst|50|100|20)] [(du|euro|mir)] [(mir)] (euro|50|100|20|du) [(euro|mir)] (oder|sonst|zahlen|schicken)
