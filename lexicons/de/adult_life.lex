signal: adult_life
version: 1
status: draft
tactic: No tactic: adults' everyday matters. Work, home, own children, studies, health: two adults talking.
source: hard negatives of adult dating, colleagues, neighbours and customers

(meine|deine|unsere) (frau|exfrau|schwiegermutter|kollegin|kollegen|firma|miete|steuererklarung|steuererklaerung|chefin|wohnung|hebamme|rente|kinder|schwangerschaft) !unless-before (ist das) !unless-after (und deine kinder im spiel)
(mein|dein|unser) (mann|exmann|chef|kollege|vermieter|arbeitgeber|mietvertrag|schwiegervater|gehalt|steuerberater|urlaub genehmigt|altester|aeltester|jungster|juengster)
(feierabend|homeoffice|dienstreise|elternzeit|gehaltserhohung|gehaltserhoehung|arbeitsvertrag|steuererklarung|steuererklaerung|nebenkosten|schwiegereltern|kollegin|kollegen|uberstunden|ueberstunden|spatschicht|spaetschicht|fruhschicht|fruehschicht|nachtschicht|betriebsrat|vorstellungsgesprach|vorstellungsgespraech|mietvertrag|heizkosten)
(nach|von|auf|vor) der arbeit !unless-before (an)
(die|unsere|meine) (kita|tagesmutter|krippe|grosse|kleine|jungs) [(hat|ist|muss|haben)] (geschlossen|zu|krank|in die kita|zum kinderarzt|zahnt|(schlaft|schlaeft) durch)
(glas|glaschen|glaeschen|flasche) (wein|sekt|rotwein|prosecco|weisswein)
(im studium|an der uni|meine bachelorarbeit|meine masterarbeit|semester|vorlesung|wg zimmer|bafog|bafoeg)
(kredit|hauskauf|grundstuck|grundstueck|eigentumswohnung|makler|hypothek|zinsen|finanzamt|krankenkasse|versicherung) (fur|fuer|vom|ist|hat|beim|und|aufnehmen|zahlt)
(bei|in) (uns|der firma|meiner firma|unserer firma) [(auf|in|im)] (der firma|buro|buero|im (buro|buero)|auf arbeit)
(hochzeitstag|scheidung|silberhochzeit|polterabend|junggesellenabschied|babyparty|enkel|enkelin|rentner|wechseljahre|ruckenschmerzen|rueckenschmerzen|bandscheibe|blutdruck)
