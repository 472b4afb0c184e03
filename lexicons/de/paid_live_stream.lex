signal: paid_live_stream
version: 1
status: draft
tactic: Offers money or gifts for a live stream.
source: Thorn and IWF reports on live-streamed abuse; Ringenberg et al. 2022
unless-after: (sag|sprich mit|frag|rede mit|red mit|erzahl|erzaehl) [(es|das)] (einem|einer|dem|der|@your|deinen) [(vertrauten|anderen)] (erwachsenen|@parent|@trusted)
unless-after: ((fur|fuer) den guten zweck|charity|fussball|minecraft|fortnite|twitch prime|konzert|speedrun)

(ich|wir) (zahl|zahle|bezahl|bezahle|geb|gebe|schick|schicke|spende|uberweis|ueberweis) dir [(geld|was|50|100|20|coins|rosen|geschenke|robux)] [(euro|coins|dafur|dafuer)] (wenn|furs|fuers|fur|fuer|damit) [(du|einen)] [(vor der|private|einen)] (live|livestream|stream|cam|kamera|show)
(geh|gehst|gehste|kommst|komm) [du] [(mal|doch|nur|(fur|fuer) mich)] [((fur|fuer) mich|nur|mal|privat)] live [(fur|fuer|nur|dann|und|ich|privat)] ((fur|fuer) mich|nur (fur|fuer) mich|dann kriegst|und ich|ich schick|ich geb|privat|dann bekommst)
(privater|privaten|private|geheimer|exklusiver|exklusiven) (livestream|stream|show|live|livestreams|camshow) [(nur|fur|fuer|gegen|ohne|und)] (fur|fuer|gegen|nur|(fur|fuer) mich|und ich|ohne)
(mach|machst|tanz|tanzt|zeig) [(du|mal|das|doch|was|im|fur|fuer)] [(im|fur|fuer|mehr|live|uns|mich)] [(stream|live|mich)] (stream|live|mich live|livestream) [(dann|und|fur|fuer|gibts|ich)] (und ich schick|dann gibts|(fur|fuer) coins|(fur|fuer) geschenke|gibts geschenke|gibts coins|dann schick|dann bekommst|(fur|fuer) rosen|ich schick)
(fur|fuer|pro) [(jedes|jeden|jede|mehr)] (geschenk|rose|gift|100 coins|coins|munzen|muenzen|lowe|loewe|spende) (machst|zeigst|tanzt|musst|ziehst) du [(was|etwas|mehr)] !unless-after (ein level)
(stream|streame|streamst|streamen) [(du|doch|mal|fur|fuer|nur)] (nur (fur|fuer) mich|privat (fur|fuer) mich|(fur|fuer) mich allein|privat (fur|fuer)|mich privat|(fur|fuer) geld|gegen geld)
(wie viel|wieviel|was) (kostet|willst|nimmst|verlangst) [(du|ein|eine|fur|fuer)] [(fur|fuer|einen|ein|eine)] [(privaten|private|ein|eine|privater)] (livestream|stream|show|live|private show|videocall|cam) !unless-after (abo auf|equipment)
(ich|wir) (bezahl|bezahle|zahl|zahle|bezahlen) [(dir|dich)] [(fur|fuer|pro|jede|gut)] [(jede|pro|fur|fuer|den)] (minute|stunde|stream) [(live|cam|vor der|im|videochat|online)] (live|cam|vor der kamera|videochat|im videochat|nur (fur|fuer) mich)
