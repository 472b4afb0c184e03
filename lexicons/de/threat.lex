signal: threat
version: 1
status: draft
tactic: Threatens to tell, to publish or to harm.
source: Ringenberg et al. 2022 (coercion); NCMEC guidance on sextortion
unless-after: (sag|sprich mit|frag|rede mit|red mit|erzahl|erzaehl) [(es|das)] (einem|einer|dem|der|@your|deinen) [(vertrauten|anderen)] (erwachsenen|@parent|@trusted)
unless-after: (wenn du (cheatest|hackst|scammst|griefst|betrugst|betruegst)|wegen (cheaten|hacken|scammen))

(ich|dann) (schick|schicke|zeig|zeige|poste|post|veroffentliche|veroeffentliche|verbreite|teile|stell) [ich] [(das|es|die|deine|dein|alles|alle)] [(bilder|bild|fotos|foto|chat|chats|video)] [an] (deinen eltern|deine eltern|deinen freunden|deine freunde|deiner schule|deiner mutter|allen|online|uberall|ueberall|ins internet|deiner klasse) !unless-after (liebe|schone|schoene) (grusse|gruesse)
(ich|dann) (sag|sage|erzahl|erzaehl|erzahle|erzaehle|sags|erzahls|erzaehls|verrat) [ich] [(das|es|alles)] [(alles|allen)] @your (@parent|eltern|freunden|lehrern|freund|@friend|schule) [(was|alles|dass|wenn)] !unless-after (bescheid|danke)
(sonst|ansonsten|oder) (erfahren|sehen|wissen|kriegen|erfahrt|erfaehrt|sieht|weiss) [(es|das|alles|die bilder)] (deine eltern|alle|deine freunde|jeder|deine mutter|dein vater|die ganze schule) [(davon|was|bilder|die bilder|alles|das|es)]
ich (weiss|weiss|finde|find|krieg) [(genau|ganz genau|raus|heraus)] wo du (wohnst|lebst|zur schule|auf die schule|bist|schlafst|schlaefst) !unless-after (im spiel)
(das|du) (wirst|wirste|wurdest|wuerdest) [(du|es|das)] [(noch|echt|bitter|sehr)] (bereuen|bereun|sehen was|bussen|buessen)
(ich|wir) (tu|tue|tun|mach|mache|machen|bring|bringe|bringen) [(dir|dich|deiner|deinen|deinem)] [(was|familie|weh|@parent|hund|bruder|schwester)] (weh|was an|etwas an|fertig|um|familie was|was) [an] !unless-after (im spiel|in der arena|im ranked|1v1)
(wehe|wehe dir|wage|wag) [(du|wenn|es)] [(du|nicht|dich)] (blockierst|sagst|gehst|erzahlst|erzaehlst|antwortest|du blockierst|schickst|zu blockieren|mich zu|es jemandem|dich mich) [(mich|nicht|das|jemandem)]
(keiner|niemand) [(wird|wurde|wuerde)] (wird|wurde|wuerde|glaubt|hilft|glauben) dir [(eh|sowieso|je|das|helfen)] [(nie|eh|glauben|helfen)] [(glauben|helfen)]
(ich|wir) (hab|habe|haben) [(noch|alle|doch|ja|alles|deine)] [(deine|alle|noch|alles|die|von dir)] (bilder|screenshots|fotos|videos|gespeichert|chats|nachrichten|beweise) [(von|gespeichert|und|noch)] (von dir|gespeichert|und schick|und deine) !unless-after (vom ausflug|vom turnier|vom urlaub)
(willst|mochtest|moechtest) du [(etwa|dass|wirklich|echt)] [(dass|wirklich)] (dass alle|dass deine eltern|alle|deine eltern|jeder|dass jeder|alle das) [(das|es|deine|davon)] [(bilder)] (sehen|erfahren|wissen|sieht|erfahrt|erfaehrt|weiss)
(ich|dann) (hack|hacke|losch|loesch|losche|loesche|bann|banne|sperr|sperre) [ich] [(dir|dich|deinen|dein)] [(account|handy|uberall|ueberall)] (wenn du nicht|account wenn|account|uberall|ueberall|handy)
(du hast|du hast noch|hast) [(genau|noch|nur)] [(noch|nur|bis)] [(eine|funf|fuenf|10|zehn|24|bis)] (minuten|stunde|stunden|morgen|minute) [(zeit)] (sonst|oder ich|dann schick|dann poste|sonst schick|und dann)
