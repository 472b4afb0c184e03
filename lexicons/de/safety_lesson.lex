signal: safety_lesson
version: 1
status: draft
tactic: Rules for staying safe online, as schools and parents teach them.
source: hard negatives: NSPCC, NCMEC NetSmartz and Childnet teaching material

(gib|gebt|schick|schickt|teilt|verrat|verratet|poste|postet) [(im internet|online|niemals|nie|fremden)] [(niemals|nie)] (deine|keine|eure|dein|euer) [(personlichen|persoenlichen|privaten)] (passwort|adresse|daten|bilder|fotos|telefonnummer|namen|passworter|passwoerter) [(im internet|online)] (weiter|im internet|an fremde|online|preis|an leute|an unbekannte)
(triff|trefft|treffe|treff) [(dich|euch|niemals|nie)] [(nie|niemals|nicht)] [(allein|alleine|mit)] (mit fremden|mit leuten aus dem|mit jemandem aus dem|fremden|allein mit leuten|mit unbekannten|mit internetbekanntschaften)
(sprich|redet|rede|sprecht|sag|sagt|wendet|wende) [(immer|mit|es|dich|euch|an)] [(mit|einem|an|einer)] [(einem|einer)] (vertrauensperson|erwachsenen dem|erwachsenen wenn|vertrauten erwachsenen|erwachsenen dem ihr|lehrkraft)
wenn [(euch|dich|dir|jemand|ein fremder|einer|fremde|ihr)] [(jemand|ein|fremder|online|im internet|etwas|komisch|nach)] [(fremder|online|nach|im)] (anschreibt|bilder fragt|nach fotos fragt|nach bildern fragt|unter druck setzt|komisch vorkommt|treffen will|bilder verlangt|unangenehm ist|bedrangt|bedraengt)
(cybergrooming|cybermobbing|internetsicherheit|medienkompetenz|jugendschutz|datenschutz|praventionsworkshop|praeventionsworkshop|medienscouts|kettenbriefe|phishing|fake profil|fakeprofile|safer internet|internetfuhrerschein|internetfuehrerschein)
(nicht|net) (jeder|alle|alles|jede) [(im|online|was|ist|sind|den)] [(internet|man|du|chat)] (ist der|sind die|im internet ist|im internet stimmt|im netz ist|der (fur|fuer) den|online ist) [(der|die|wahr)]
(stell|stellt|macht|mach) [(dein|eure|euer|deine|das|den)] (profil|account|konto|accounts|profile|standortfreigabe) [(auf|aus)] (privat|aus|nur (fur|fuer) freunde)
(ihr (durft|duerft)|du darfst|kinder (durfen|duerfen)|man darf|jeder darf) [(immer|auch|jederzeit|einfach)] (nein sagen|den chat verlassen|jemanden blockieren|hilfe holen|das (gesprach|gespraech) beenden|auflegen)
(gute|schlechte) (geheimnisse|und schlechte geheimnisse) [(und|sind|darf|machen|darfst|erzahlen|erzaehlen)] (und|sind|darf|machen|darfst|muss|erzahl|erzaehl)
(nimm|nehmt|offne|oeffne|offnet|oeffnet|klick|klickt|steig|steigt) [(keine|nie|niemals|bitte)] [(keine|nie|freundschaftsanfragen|bei|links|geschenke)] [(von|bei)] (von fremden an|von fremden|bei fremden ein|links von unbekannten|von unbekannten an|fremden ins auto)
(regel|tipp|regeln|tipps) [(nummer|zum|fur|fuer)] (1|2|3|eins|zwei|drei|zum sicheren|(fur|fuer) sicheres|(furs|fuers) chatten|(fur|fuer) das internet|im internet|(furs|fuers) internet|zur sicherheit)
