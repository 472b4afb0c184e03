signal: school_coaching
version: 1
status: draft
tactic: Lessons, practice and homework among teachers, coaches and pupils.
source: hard negatives: what teachers and coaches write

(das|unser|euer|morgen|heute|(nachste|naechste) woche) [(ist|fallt|faellt|beginnt|startet|das)] [(ist|fallt|faellt|das)] (training|probe|orchesterprobe|chorprobe|turnen|schwimmtraining|fussballtraining) [(ist|fallt|faellt|beginnt|startet)] (um|aus|heute|morgen|in der|am|verlegt|ausfallen)
(bringt|bring|denkt|denk|vergesst|vergiss) [(bitte|alle|an|eure|deine|die|nicht)] [(bitte|alle|an|eure|deine|die|das)] (sportsachen|schienbeinschoner|mathebuch|hefte|heft|trikots|trikot|turnschuhe|noten|schwimmsachen|einverstandniserklarung|einverstaendniserklaerung|mathehefte|ordner|zirkel)
(die|eure|deine) (klassenarbeit|mathearbeit|schulaufgabe|klausur|prasentation|praesentation|hausaufgabe|deutscharbeit|vokabeln|hausaufgaben) (ist|sind|wird|schreiben|bis|war|zu|fur|fuer) [(am|bis|nachste|naechste|auf|morgen|fur|fuer)]
(seite|aufgabe|kapitel|ubung|uebung|buch seite) (1|2|3|4|5|6|7|8|9|10|12|15|20|25|30|42|50) [(bis|und|im|aus|nummer|rechnen)]
(habt|hast|wer hat) [(ihr|du)] [(die|in|schon|fur|fuer)] (hausaufgaben|mathe|deutsch|englisch|bio|physik|chemie|vokabeln|latein|erdkunde|geschichte) [(schon|auf|gemacht|gelernt|verstanden|fertig|hausaufgaben)]
(wir schreiben|schreiben wir|wir haben|haben wir) [(morgen|heute|am|nachste|naechste|die)] [(eine|einen|woche|montag|freitag)] (arbeit|test|mathetest|vokabeltest|klausur|klassenarbeit|vertretung|hitzefrei|projektwoche|wandertag|doppelstunde)
(gut|super|toll|klasse) (gespielt|trainiert|gekampft|gekaempft|geschwommen|gelaufen|gemacht heute|gemacht alle) [(heute|team|leute|jungs|madels|maedels|alle)]
(herr|frau) _ (hat gesagt|hausaufgaben|unterricht|ist krank|vertretung|mathe|deutsch|sport|klasse)
(klassenfahrt|elternsprechtag|schulausflug|bundesjugendspiele|wandertag|klassensprecher|nachhilfe|vertretungsplan|stundenplan|klassenlehrer|klassenlehrerin|schulleitung|sportunterricht|mathelehrer|zeugnis|zeugnisse|noten|hausaufgabe|hausaufgaben|abitur|referat)
(mannschaft|turnier|trainer|trainerin|spieltag|aufwarmen|aufwaermen|abfahrt|anpfiff|auswartsspiel|auswaertsspiel|heimspiel|wettkampf|trainingslager) (ist|um|am|hat|beginnt|treffpunkt|gegen|heute|morgen|in)
