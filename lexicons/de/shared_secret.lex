signal: shared_secret
version: 1
status: draft
tactic: Makes a secret of the two, as proof of trust.
source: Olson et al. 2007; O'Connell 2003 (exclusivity); NSPCC guidance for parents
unless-after: (sag|sprich mit|frag|rede mit|red mit|erzahl|erzaehl) [(es|das)] (einem|einer|dem|der|@your|deinen) [(vertrauten|anderen)] (erwachsenen|@parent|@trusted)

(das|es|dies) (ist|wird|ware|waere|bleibt|sei) [(jetzt|ab jetzt|doch|(fur|fuer) immer)] unser [(kleines|grosses|gemeinsames|eigenes)] geheimnis !unless-after (bis zum geburtstag|(fur|fuer) (mama|papa|oma))
unser [(kleines|susses|suesses|gemeinsames|grosses)] geheimnis (bleibt|ok|ja|und|wahren)
(wir|wir zwei|wir beide) (haben|hatten|haetten|teilen) [(jetzt|dann|doch)] (ein|unser|unsere) [(kleines|gemeinsames|kleinen|eigenes)] (geheimnis|geheimnisse)
(ich verrat|ich verrate|ich (erzahl|erzaehl)|ich (erzahle|erzaehle)|ich sag|verrat|verratst|verraetst|erzahl|erzaehl) [du] (dir|mir) [(jetzt|mal|auch|dein|ein|mein)] [(ein|dein|mein|grosstes|groesstes)] [(grosstes|groesstes|kleines)] geheimnis
(nur|bloss) (wir|du und ich|wir zwei|wir beide) (wissen|kennen|haben|durfen|duerfen) [(das|davon|es)] [(wissen)] !unless-after (die (losung|loesung)|den weg|das passwort)
(davon|das) (weiss|wissen|erfahrt|erfaehrt) [(sonst|ausser dir|doch)] (nur du|nur wir|keiner ausser|niemand ausser|sonst keiner|nur du und ich) [(dir|uns)]
(ein|unser) geheimnis (zwischen|von) (uns|dir und mir|uns beiden)
(kannst|konntest|koenntest|kannste) [du] [(ein|auch|gut)] [(ein)] (geheimnis|geheimnisse) [((fur|fuer) dich)] (behalten|bewahren|huten|hueten) !unless-after (wir planen|uberraschung|ueberraschung)
(das|es) (hab|habe) ich [(noch|ausser dir)] (nie|niemandem|keinem) [(jemandem|jemanden|sonst|ausser dir)] (erzahlt|erzaehlt|gesagt|anvertraut|verraten)
(unsere|unser|wir haben unsere) [(eigene|geheime|eigenes|geheimes)] (geheimsprache|codewort|geheimzeichen|geheimcode)
wir (spielen|machen) [(jetzt|ein|unser)] [(ein|kleines)] (geheimspiel|geheimes spiel)
