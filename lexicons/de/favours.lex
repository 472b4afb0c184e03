signal: favours
version: 1
status: draft
tactic: Asks favours or trades help for compliance.
source: Olson et al. 2007 (exchange); Lorenzo-Dus et al. 2016
unless-after: (sag|sprich mit|frag|rede mit|red mit|erzahl|erzaehl) [(es|das)] (einem|einer|dem|der|@your|deinen) [(vertrauten|anderen)] (erwachsenen|@parent|@trusted)
unless-after: (hausaufgaben (fur|fuer)|im spiel|im raid)

(tu|tust|tuste|machst|mach|tatest|taetest) [du] (mir|(fur|fuer) mich) [(mal|bitte|auch|dann|nur|auch mal)] [(bitte|einen|nen|ein|nur|auch)] [(kleinen|grossen|einzigen)] (gefallen|gefalln|freude)
(wenn|falls) du [(mir|das|was|(fur|fuer) mich|nur)] [(einen|nen|was|(fur|fuer) mich)] [(gefallen|(fur|fuer) mich)] (tust|machst|hilfst) [(dann|kriegst|bekommst|geb|helf|kauf)] (kriegst|bekommst|geb ich|helf ich|kauf ich|dann) [(du|ich)]
(dann|dafur|dafuer) (kriegst|bekommst|hast) du [(auch|dafur|dafuer|von mir|was|aber)] (auch|dafur|dafuer|von mir|was|bei mir|eine) [(was|belohnung|etwas|uberraschung|ueberraschung)] !unless-after (xp|punkte|loot)
(du|dann) (schuldest|schuldeste|bist) [du] mir [(noch|jetzt|dann|was|einen)] [(was|einen|etwas|nen)] [(schuldig)] (was|einen|gefallen|etwas|schuldig) !unless-after (gold|coins|euro|loot)
(ich|hab) [(habe|hab)] [(so|doch|schon|dir)] (viel|alles|so viel) [((fur|fuer) dich|dir)] (getan|gemacht|geholfen) [(jetzt|da|dafur|dafuer|und)] (bist du|kannst du|du|konntest|koenntest|jetzt du)
(eine|ne) hand (wascht|waescht) die andere
was (bekomm|bekomme|krieg|kriege|gibst) (ich|du) [mir] [(dafur|dafuer|denn|von dir)] (dafur|dafuer|von dir|zuruck|zurueck|als dank) !unless-after (gold|coins|loot|xp)
ich (helf|helfe|mach|mache|kann|erledige) [(dir|deine|dein)] [(bei|mit|gern|immer|helfen)] [(deinen|den|deine|deiner)] (hausaufgaben|mathe|referat|problem|geldproblemen|schularbeiten) [(wenn|aber|dafur|dafuer|und du)] (wenn du|aber (dafur|dafuer)|dafur|dafuer|und du|aber nur wenn) !unless-after (willst|magst|mochtest|moechtest|fragen)
ich (brauch|brauche|brauchte|braeuchte) [(da|mal|unbedingt|kurz)] @your hilfe [(bei|aber|mit)] [(was|etwas|es)] (privatem|geheimem|aber sag|privates|geheimes|heimlich)
(machst|wurdest|wuerdest|tust|machste) [du] [(das|was|alles|auch|etwas)] [(alles|was)] (fur|fuer|nur (fur|fuer)) mich [(machen|tun|wenn)] !unless-after (mama|fertig|im spiel)
(ich hebe|ich heb|ich entbann|ich entbanne|ich geb|ich gebe|ich mach|ich mache) [(dir|dich|deinen)] [(den|zum|wieder)] (bann auf|admin|moderator|mod|vip|rang) [(wenn|dafur|dafuer|falls)] (wenn|dafur|dafuer|falls) [du]
