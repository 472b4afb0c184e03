signal: age_giving
version: 1
status: draft
tactic: States or plays down the own adult age.
source: Olson et al. 2007 (gaining access); Lorenzo-Dus et al. 2016
unless-after: (sag|sprich mit|frag|rede mit|red mit|erzahl|erzaehl) [(es|das)] (einem|einer|dem|der|@your|deinen) [(vertrauten|anderen)] (erwachsenen|@parent|@trusted)

ich bin [(zwar|halt|schon|ja|auch|ein bisschen|etwas|viel|bisschen|paar jahre|ein paar jahre)] [(ein bisschen|etwas|viel|bisschen|paar jahre|ein paar jahre)] (alter|aelter) als du
(das|mein|unser|der) (alter|altersunterschied) (ist|spielt|macht|stort|stoert) [(mir|doch|ja|(fur|fuer) mich|uns)] [(keine|nur|nichts|nicht|mich nicht|egal)] (zahl|rolle|egal|nichts|nicht) [aus]
alter ist [(doch|ja)] [(nur|bloss)] (eine|ne) zahl
ich bin [(schon|aber|zwar|doch)] (erwachsen|volljahrig|volljaehrig|ein erwachsener) !unless-before (wenn|als|bis|sobald)
ich (konnte|koennte|konnt|koennt) @your (vater|papa|bruder|onkel|lehrer) sein
(bin|ich bin) (gar|doch|noch) [(gar|doch|noch)] nicht so alt [(wie|du)] (wie|aber|du|oder) !unless-after (die|das|der)
ist das [(jetzt)] schlimm (dass|wenn) ich [(schon|so|etwas|viel)] (alter|aelter) bin
(stort|stoert|storts|stoerts|macht) [(es|dich|dir)] [(dich|es|das)] [(was|nix)] [aus] (dass|wenn) ich [(schon|so|etwas|viel|bisschen)] (alter|aelter|alt|erwachsen) bin
(altere|aeltere|alteren|aelteren) (manner|maenner|typen|jungs|freund|freunde) (magst|findest|findste|hattest|haettest) du
(stehst du auf|magst du) [eigentlich] (altere|aeltere|(altere|aeltere) typen|(altere|aeltere) jungs|(altere|aeltere) (manner|maenner)) !unless-after (spiele|filme|lieder|songs|musik|autos)
(hab|habe) [(schon|fruher|frueher|selber|selbst)] [(einen|nen|ein)] (job|fuhrerschein|fuehrerschein|auto) (und|aber) (bin|red|rede|schreib|mag) [(trotzdem|lieber|gern)] [mit] (jung|jungeren|juengeren|dir|dich)
ich bin [(schon|gerade|grad|ubrigens|uebrigens|selber)] (18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|42|45|50) [jahre] [alt] (und|mann|mannlich|maennlich|jahre|jahre alt|aber|wie alt) !unless-after (tage|minuten|euro|km|prozent|punkte)
im herzen bin ich [(noch|auch|selber)] [(ein)] (jung|kind|teenager|so alt wie du)
