signal: address
version: 1
status: draft
tactic: Asks for the street, house or a place to send things.
source: Olson et al. 2007 (physical approach); NCMEC NetSmartz
unless-after: (sag|sprich mit|frag|rede mit|red mit|erzahl|erzaehl) [(es|das)] (einem|einer|dem|der|@your|deinen) [(vertrauten|anderen)] (erwachsenen|@parent|@trusted)
unless-after: (ip|mac|email|(fur|fuer) (die (party|feier|einladung)|den (kindergeburtstag|geburtstag|verein)))

(gib|schick|sag|schreib|nenn|verrat) [mir] [(mal|bitte|doch|einfach|kurz|noch)] @your [(genaue|richtige|komplette|echte)] (adresse|anschrift|hausnummer|strasse|postleitzahl|plz|adrese)
(was|wie|wo) ist [(denn|eigentlich|nochmal)] @your [(genaue|richtige)] (adresse|anschrift|hausnummer|strasse|postleitzahl)
in welcher (strasse|strasse|hausnummer) (wohnst|lebst|wohnt ihr|ist deine|ist euer|ist dein)
(welche|welcher) (hausnummer|strasse|klingel|name steht|stock|etage) [(steht|hast|wohnst|ist|seid)] (du|an der klingel|ihr|hast du|wohnst du|bei dir|auf der klingel)
(wohin|an welche adresse) (soll|kann|darf) ich [(dir|es|das|dein)] [(das|dein|geschenk|paket)] [(paket|geschenk)] (schicken|liefern|senden|bestellen|hinschicken)
(ich|damit ich) [(dir|will|kann|mochte|moechte)] [(dir|ein|was|das)] [(ein|was|das)] (geschenk|paket|was|packchen|paeckchen) [(schicken|senden)] (schicken wo wohnst|schicken brauch ich|senden brauche ich|brauch ich deine|brauche deine|schicken gib) [(adresse|deine)]
(ich|dann) (brauch|brauche|brauchte|braeuchte) [(nur|noch|ich|dann|mal)] [(noch)] @your (adresse|anschrift|hausnummer) !unless-after ((fur|fuer) die einladung)
(wo genau|wo) ist (dein|euer) (haus|zuhause) !unless-after (im spiel|auf dem server)
(welches|an welchem) (haus|stockwerk|fenster) (ist|wohnst|gehort|gehoert) [(es|dir|deins|du|dein)] [(zimmer|dein)] (deins|dir|du|zimmer|dein zimmer)
(wohnst|lebst) du [(in|im)] [(einem|einer|der)] [(haus|wohnung)] [(oder|in)] (wohnung oder haus|haus oder wohnung|erdgeschoss|hochhaus|strasse|im erdgeschoss|einem mehrfamilienhaus)
