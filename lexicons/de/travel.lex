signal: travel
version: 1
status: draft
tactic: Proposes a journey, a stay or running away.
source: Ringenberg et al. 2022; NCMEC guidance on online enticement
unless-after: (sag|sprich mit|frag|rede mit|red mit|erzahl|erzaehl) [(es|das)] (einem|einer|dem|der|@your|deinen) [(vertrauten|anderen)] (erwachsenen|@parent|@trusted)
unless-after: (klassenfahrt|mit (der klasse|dem verein|deinen eltern|oma|papa|mama)|zum turnier|trainingslager)

(lass|lasst|lassen) [uns] [(zusammen|mal|einfach|doch|wir)] [(zusammen|mal|einfach)] (abhauen|weglaufen|wegfahren|verreisen|durchbrennen|verschwinden|in den urlaub|ans meer|weg von hier) !unless-after (aus der arena|vom server)
(ich|wir) (kauf|kaufe|buch|buche|bezahl|bezahle|zahl|schick) dir [(ein|eine|die|das|den|nen)] (zugticket|bahnticket|flug|fahrkarte|busticket|zugfahrkarte|flugticket|fahrt|ticket zu mir|bahnkarte) !unless-after (im spiel)
(komm|kommst|fahr|fahrst|faehrst|reis|flieg) [(du|doch|mal|einfach|mit)] [(mit|mal|doch|fur|fuer|am|ubers|uebers|einfach)] [(mir|ein paar tage|das|wochenende)] (mit mir in den urlaub|mit in urlaub|mit mir weg|mit mir nach|mir in den urlaub|mir weg|wochenende zu mir|ein paar tage zu mir|wochenende mit mir)
(du kannst|kannst du|(konntest|koenntest) du|du (konntest|koenntest)|du darfst) [(doch|auch|gern|gerne|immer|einfach|ein paar tage)] [(bei mir|zu mir|hier)] [(ein paar tage|(fur|fuer) immer|ne weile)] (bei mir wohnen|bei mir bleiben|bei mir schlafen|bei mir (ubernachten|uebernachten)|zu mir ziehen|zu mir kommen und bleiben|mir wohnen|wohnen|einziehen)
(hau|lauf|renn) [(doch|einfach|von|zu)] [(einfach|von|zu|doch)] (von zuhause ab|von zu hause ab|von zu hause weg|von zuhause weg|zuhause ab|zuhause weg|daheim ab|weg von deinen eltern|weg zu mir|weg und komm)
(nimm|setz) [(dir|dich|einfach)] [(einfach|den|in)] [(den|in)] ((nachsten|naechsten) zug|zug zu mir|bus zu mir|zug und komm|zug nach|(nachsten|naechsten) bus) !unless-after (hause)
(ich nehm|ich nehme|nehm|ich nehm) dich [(mit|mal)] (auf eine reise|in den urlaub|ins ausland|nach|auf reisen|mit nach|mit in) (mit|nach|paris|den urlaub|mich|london|italien|spanien)
(wir|wir zwei|nur wir) (fahren|konnten|koennten|fliegen|reisen|hauen) [(zusammen|mal|dann|am wochenende|einfach|allein|ans)] [(zusammen|weg|ab|ans)] (weg|ab|ans meer|in den urlaub|ins hotel|in ein hotel|meer) [(nur wir zwei|und keiner|ohne|fahren)]
(ein|das|im) (hotelzimmer|hotel|ferienwohnung|apartment) [(nur|fur|fuer|gebucht|ist|reserviert)] [(fur|fuer)] ((fur|fuer) uns|uns zwei|uns beide|gebucht und|dich und mich)
(wie|wann) (kommst|konntest|koenntest|kannst) du [(am besten|denn|heimlich)] [(denn|zu mir|mit dem)] (mit dem zug zu mir|zug zu mir|zu mir fahren|in meine stadt|mit dem bus zu mir|zu mir in die stadt)
