signal: availability_asking
version: 1
status: draft
tactic: Finds out when the other one can be reached, above all late or alone.
source: Olson et al. 2007 (gaining access)
unless-after: (sag|sprich mit|frag|rede mit|red mit|erzahl|erzaehl) [(es|das)] (einem|einer|dem|der|@your|deinen) [(vertrauten|anderen)] (erwachsenen|@parent|@trusted)

@bist_du [(heute|morgen|spater|spaeter|nachher|am)] [(noch|auch)] (abend|abends|nacht|nachts) [(noch|auch|allein|alleine)] (on|online|wach|da|frei)
(wann|wie lange) (bist|biste) [du] [(heute|morgen|immer|meistens|denn|normalerweise|noch)] [(immer|wieder|noch)] (on|online|wach|erreichbar|allein|alleine|da|frei) !unless-after (gewesen|im verein)
wann (gehst|gehste|musst|musste) [du] [(immer|heute|denn|normalerweise)] (ins bett|schlafen|pennen|offline)
(darfst|bleibst|kannst|bleibste) du [(heute|noch|so|auch)] [(noch|so|auch)] lange (wach|auf|on|online|aufbleiben) [bleiben]
@bist_du [(immer|so|noch|ofter|oefter|oft)] [(noch|so)] (spat|spaet) [(noch)] (on|online|wach)
(schreiben|schreib|reden) wir [(heute|wieder|morgen)] [(nacht|abend)] wenn (alle|deine eltern|die anderen|keiner mehr) [(schlafen|weg sind|da ist)]
(kannst|konntest|koenntest|kannste) [du] [(heute|dann)] [(nacht|abend|nachts)] (heimlich|unter der decke|im bett) (on kommen|schreiben|chatten|online kommen)
@bist_du [(heute|morgen|am wochenende|nach der schule)] nach der schule [(allein|alleine|frei|da|online|on)]
(hast|haste) [du] [(heute|morgen|spater|spaeter|am wochenende|diese woche|nachher)] [(abend|nacht)] (zeit (fur|fuer) mich|zeit zum schreiben|zeit zum reden|sturmfrei|zeit nur)
(komm|kommst) [du] [(heute|spater|spaeter|nachher)] [(nacht|abend)] [(nochmal|wieder|noch)] (on|online) [(wenn|ok|bitte)] (wenn|nur|(fur|fuer) mich|ohne)
(sag|schreib) [mir] [bescheid] wenn [du] [(allein|alleine|wach|im bett)] (allein|alleine|wach|im bett) bist
@hast_du [(dein|das)] handy [(nachts|abends|auch)] (im zimmer|am bett|mit im bett|bei dir)
