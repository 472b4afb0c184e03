signal: private_channel
version: 1
status: draft
tactic: Moves the talk to another app, account or a private place.
source: NCMEC CyberTipline and Ofcom notes on moving off-platform; Olson et al. 2007 (isolation)
unless-after: (sag|sprich mit|frag|rede mit|red mit|erzahl|erzaehl) [(es|das)] (einem|einer|dem|der|@your|deinen) [(vertrauten|anderen)] (erwachsenen|@parent|@trusted)
unless-after: ((fur|fuer) (den|die|das|unser|unsere) (raid|gruppe|projekt|referat|training|clan|mannschaft|klasse)|klassengruppe|klassenchat|elterngruppe|mit allen)

(hast|haste|hasst|benutzt|nutzt|hattest|haettest) [du] [(auch|eigentlich|schon|denn|vielleicht)] @app !unless-after (installiert|update|gehort|gehoert|gesehen|premium|am pc zum laufen)
(gib|schick|sag|schreib|gibst|send|verrat) [du] [(mir|mal)] [(mal|bitte|doch|einfach)] @your [(private|echte)] (nummer|handynummer|nr|num|telefonnummer|@app|@app name|snapname|benutzernamen|insta name|email|mail)
(wie|was) (heisst|ist) [(du|dein|deine)] [(auf|bei|in|dein|deine|denn)] (@app|handynummer|nummer|telefonnummer) [(name|nummer)]
(schreib|schreibe|add|adde|schreibst|fug|fueg|fuge|fuege|kontaktier|texte|ruf) [du] (mir|mich) [(mal|bitte|doch|lieber|dann|einfach)] [(auf|bei|uber|ueber|in|per|an|unter)] (@app|privat|per mail|pn|unter der nummer|dieser nummer|auf meiner nummer|an auf @app|privat an)
(lass|lasst|lassen) [(uns|wir)] [(uns|mal|doch|lieber|bitte)] [(mal|lieber|doch|auf|zu|bei|uber|ueber)] [(auf|bei|uber|ueber|zu|privat|woanders)] (@app|woanders|privat|privat weiter|in einem privaten chat) [(weiter|weiterschreiben|schreiben|reden|wechseln|weiterreden|chatten|gehen|gehn)]
(wollen|wolln|sollen|konnen|koennen|konnten|koennten|wir (konnen|koennen)|wir (konnten|koennten)) [wir] [(nicht|mal|lieber|vielleicht|auch)] [(mal|lieber)] [(auf|uber|ueber|bei|in|zu)] (@app|privat|woanders|privatchat|einem privaten chat) (schreiben|weiterschreiben|wechseln|reden|chatten|gehen|weiterreden)
(hier|auf der seite|in dem chat|im chat|im spiel) (lesen|liest|gucken|schauen) [(die|alle|doch|ja|immer|jeder)] [(mods|admins|moderatoren|leute|anderen|alles|zu viele)] (mit|alles) !unless-after (lehrer|eltern helfen)
(hier|der chat|dieser chat|im chat) (wird|ist|kann|konnen|koennen) [(alles|jeder|nicht|zu|alle)] (mitlesen|mitgelesen|uberwacht|ueberwacht|kontrolliert|unsicher|nicht sicher|zu unsicher)
(komm|kommst|geh|gehen|gehn) [(du|wir|mal|mit|doch|lieber)] [(mal|mit|doch|lieber)] (in|auf|zu) (meinen|meinem|einen|einem|mein|den|@app) [(privaten|eigenen|geheimen|privates)] (privatchat|privaten chat|privaten server|privaten raum|channel nur|privat)
(mach|erstell|erstelle|hol|lad|lade|installier|installiere) [(dir|doch|einfach|mal|bitte)] [(doch|einfach|mal|bitte)] [(dir|ein|einen|nen|das)] [(zweiten|neuen|zweites|geheimen|anderen|heimlich|runter|fake)] (@private_app|zweitaccount|zweiten account|zweites profil|neuen account|geheimen account) [(runter|dann|und)] !unless-after ((fur|fuer) die schule)
(meine|mein) [(private|neue|handy)] (nummer|handynummer|nr|snapname|@app) (ist|lautet|heisst) !unless-after (gesperrt|kaputt|weg|gehackt|abgesturzt|abgestuerzt|langsam)
(selbstloschende|selbstloeschende|verschwindende|selbstzerstorende|selbstzerstoerende) (nachrichten|bilder|fotos|chats)
(schreib|reden|schreiben|red|komm) [(wir|mir|mal)] [(doch|lieber|mal)] (wo uns keiner|wo keiner mitliest|wo niemand mitliest|wo uns niemand|wo deine eltern) [(mitliest|sieht|stort|stoert)]
@write_me [(auf|uber|ueber|bei|per|in)] @private_app
