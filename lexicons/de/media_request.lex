signal: media_request
version: 1
status: draft
tactic: Asks for pictures or videos of the other one.
source: Olson et al. 2007; Thorn and NCMEC guidance on image requests
unless-after: (sag|sprich mit|frag|rede mit|red mit|erzahl|erzaehl) [(es|das)] (einem|einer|dem|der|@your|deinen) [(vertrauten|anderen)] (erwachsenen|@parent|@trusted)
unless-after: ((von|vom) (der|dem|den|deinem|deiner|deinen|eurem|meinem|unserem|dein|deine) (hund|katze|katzen|haus|zimmer|essen|projekt|hausaufgaben|hausi|base|build|skin|pc|setup|fehler|bildschirm|pferd|spiel|ausflug|turnier|tafel|heft|arbeitsblatt)|vom (ausflug|turnier|training|spiel|urlaub|arbeitsblatt|essen|hund|fehler))
unless-after: ((fur|fuer) (oma|opa|die (zeitung|homepage|gruppe|klasse|schule|mannschaft)|den (verein|ausweis))|in die (gruppe|klassengruppe))

(schick|schicke|schickst|schickste|sende|sendest|zeig|zeigst|mach|machst) [du] [mir] [(mal|bitte|doch|noch|jetzt|schnell|heute|endlich)] [(mal|bitte|doch|noch|schnell)] [(ein|eins|paar|nen|einen|deine|dein|mehr|das|neue|was)] [(paar|susses|suesses|hubsches|huebsches|schones|schoenes|kleines|aktuelles|neues|live)] @picture
(kannst|konntest|koenntest|kannste|wurdest|wuerdest|darf|kann) (du|ich) [mir] [(mal|bitte|noch|auch|vielleicht)] [(ein|eins|paar|nen|einen|deine|dein|mehr)] [(susses|suesses|schones|schoenes|paar)] @picture [(von dir|von dir mal)] (schicken|senden|machen|haben|sehen|zeigen|bekommen|kriegen)
(ich will|ich (mochte|moechte)|will|ich (wurd|wuerd)|ich (wurde|wuerde)|ich (hatte|haette)|hatte|haette|mochte|moechte) [(gern|gerne|so gern|mal|so)] [(gern|mal|noch)] [(ein|deine|mehr|paar|dein)] [(mehr)] @picture [(von)] (von dir|dir sehen|dir haben|sehen|haben|dir)
@picture von (dir|dir selbst|dir selber|deinem gesicht|deinem (korper|koerper)) [(mal|bitte|schicken|pls)] !unless-before (hab|habe|sah|mag|schones|schoenes|auf dem|cooles|gesehen)
(hast|haste) [du] [(auch|noch|mehr|ein|paar|denn|eigentlich)] [(ein|paar|mehr|neue|andere|aktuelle)] @picture von (dir|dir selbst|dir im)
(lass|zeig|zeigst) [(du|mich|mal|dich)] [(dich|mal|mir|doch)] [(mir|mal|dein|deine|kurz)] (dich sehen|gesicht|dein gesicht|mehr von dir|dich|deine haare|deinen (korper|koerper)|dich ganz|was du anhast|wie du aussiehst) !unless-after (bescheid|arbeiten|buch)
(bild|foto|selfie|pic) (gegen|fur|fuer) (bild|foto|selfie|pic)
(bilder|fotos|pics|selfies) (tauschen|austauschen)
(zuerst|erst) (du|dein|schickst du) [(ein|dann|bild|foto)] [(foto|bild|dann)] (dann ich|dann kriegst du|ich schick dann|dann schick ich) [meins]
(hab|habe|ich hab|ich habe) dir [(auch|doch|schon)] [(schon|ein|eins|auch)] [(eins|ein)] (bild|foto|eins|pic) (geschickt|gesendet) [(jetzt|dann)] (jetzt du|du auch|bist du dran|schick|du)
(mach|schiess|nimm|film|filme) [(mal|doch|bitte|schnell|dich)] [(ein|mal|dich|doch|bitte)] [(schnell|mal|kurz)] (spiegelselfie|spiegelfoto|ganzkorperbild|ganzkoerperbild|ganzkorperfoto|ganzkoerperfoto|dich selbst|dich (fur|fuer) mich|video (fur|fuer) mich|selfie (fur|fuer) mich|foto (fur|fuer) mich|bild (fur|fuer) mich|dich dabei)
(ich (losch|loesch)|ich (losche|loesche)|(losch|loesch) ich|loschs|loeschs|ich (loschs|loeschs)) [(es|das|die|alles|das bild|die bilder|das foto)] [(danach|sofort|gleich|wieder|direkt)] (danach|sofort|gleich|wieder|direkt|versprochen) !unless-after (die datei|den ordner)
