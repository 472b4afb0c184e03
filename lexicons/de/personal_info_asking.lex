signal: personal_info_asking
version: 1
status: draft
tactic: Collects personal facts: full name, birthday, password, family.
source: Olson et al. 2007 (gaining access); Black et al. 2015; NCMEC NetSmartz
unless-after: (sag|sprich mit|frag|rede mit|red mit|erzahl|erzaehl) [(es|das)] (einem|einer|dem|der|@your|deinen) [(vertrauten|anderen)] (erwachsenen|@parent|@trusted)
unless-after: (fur|fuer|im|beim|zum) (den|das|die|der|unser|unsere|unseren) (verein|turnier|formular|anmeldung|team|klassenliste|mannschaft)

(wie|was) (heisst|heisste|heisst) [du] [(denn|eigentlich|mal)] (richtig|wirklich|in echt|mit nachnamen|mit vornamen|im echten leben|in wirklichkeit|ganz)
(was|wie) ist [(denn|eigentlich)] @your (richtiger|echter|voller|ganzer|wahrer|wirklicher|nach) name
(wie|was) (ist|lautet) [(denn|eigentlich)] @your (nachname|vorname|passwort|pin|passcode|login)
(sag|gib|schreib|schick|verrat) [mir] [(mal|bitte|doch|kurz)] @your (passwort|pw|nachnamen|vollen namen|richtigen namen|echten namen|pin|login|zugangsdaten|accountdaten|geburtsdatum|ausweis|kontodaten)
wann hast du [(denn|eigentlich)] (geburtstag|geb|bday|gebi)
(was|als was) (arbeiten|arbeitet|macht|machen) @your (@parent) [(beruflich|so|eigentlich|von beruf)]
wie (heissen|heisst) @your (@parent|@relative|beste freundin|bester freund|lehrerin|lehrer)
wie heisst [(denn|eigentlich)] @your (schule|klasse|klassenlehrer|klassenlehrerin|verein)
(erzahl|erzaehl|erzahle|erzaehle|schreib) [mir] [(mal|ein bisschen|bisschen|mehr|alles)] [(mehr|was|etwas)] (von|uber|ueber) (dir|@your familie|@your eltern) !unless-after (erlebnis|ausflug)
(leben|wohnen|sind) @your eltern [(noch|eigentlich)] (zusammen|getrennt|geschieden)
@hast_du [(noch|eigentlich|auch)] geschwister
@hast_du [(eigentlich|schon|grad|gerade|denn)] (einen|nen|ein|ne) [(festen|feste)] (freund|freundin)
(welches|was (fur|fuer) ein|was (furn|fuern)) handy hast du
wie sind [(denn)] @your (eltern|alten) so [drauf]
