signal: secrecy
version: 1
status: draft
tactic: Asks to keep the contact or what is said from parents and others.
source: Olson et al. 2007 (isolation); O'Connell 2003; NSPCC guidance for parents
unless-after: (sag|sprich mit|frag|rede mit|red mit|erzahl|erzaehl) [(es|das)] (einem|einer|dem|der|@your|deinen) [(vertrauten|anderen)] (erwachsenen|@parent|@trusted)
unless-after: (bis (zum|zur|zu) (geburtstag|weihnachten|feier|party|muttertag|vatertag)|soll eine (uberraschung|ueberraschung)|wird eine (uberraschung|ueberraschung)|ist eine (uberraschung|ueberraschung))
unless-before: ((uberraschung|ueberraschung) (fur|fuer)|uberraschungsparty|ueberraschungsparty|geburtstagsgeschenk)

(sag|sage|sags|erzahl|erzaehl|erzahle|erzaehle|erzahls|erzaehls|verrat|verrats|zeig|zeigs) [(das|es|davon|bitte|bloss|ja)] (@your @parent|@parent|@your @relative|@your @friend|@your @trusted) [(bitte|bloss|ja|lieber|aber)] [(ja|bloss|lieber|das)] (nichts|nix|nicht|nie|niemals|kein wort)
(sag|sage|sags|erzahl|erzaehl|erzahle|erzaehle|erzahls|erzaehls|verrat|verrats|zeig|zeigs) [(das|es|davon|bitte|bloss|ja)] @nobody [(was|davon|etwas|von|dass|wie|wer|hiervon|uber|ueber|sonst|ok|ja|bitte|weiter)] !unless-after (das passwort|dein passwort|die (losung|loesung)|das ende|deinen namen|deine adresse)
(du|das) (darfst|sollst|kannst) [du] [(das|es|davon|hier)] [(wirklich|echt)] (niemandem|keinem|@your @parent|@your @friend) [(was|davon|etwas)] (sagen|erzahlen|erzaehlen|verraten|zeigen) !unless-after (passwort|adresse)
(deine @parent|dein @parent) (darf|durfen|duerfen|soll|sollen|muss|mussen|muessen|brauchen|braucht) [(das|es|davon|nie|hiervon|uns|doch)] [(nie|niemals|ja|doch|auf keinen fall)] (nicht|nichts|nix|nie|niemals|nicht alles) [(davon|alles|unbedingt|immer)] (wissen|erfahren|sehen|mitkriegen|mitbekommen|lesen|merken)
(keiner|niemand|kein mensch) (darf|soll|muss|braucht) [(das|es|davon|was|hiervon|je|unbedingt)] [(je|jemals|davon|was)] (wissen|erfahren|mitkriegen|mitbekommen|sehen) !unless-after (wie das spiel|im spiel)
(das|es|alles|was wir schreiben|was wir reden|der chat) (bleibt|muss|soll|sollte) [(aber|nur|schon|schoen|bitte|ganz|auf jeden fall)] (unter uns|zwischen uns|geheim|privat unter uns|bei uns|zwischen dir und mir) [bleiben] !unless-after (bis (zum|zur))
(behalt|behalte|behaltst|behaeltst) [du] (das|es) [(aber|bitte|lieber|bloss)] (fur|fuer) dich
(losch|loesch|losche|loesche|losch|loesch|loschst|loeschst) [du] [(bitte|bitte mal|danach|immer|mal|dann|alle|jetzt)] (unseren chat|unsere chats|unsere nachrichten|die nachrichten|den chat|die chats|alle nachrichten|den verlauf|den chatverlauf|meine nachrichten|alles von mir|die bilder von mir|unseren verlauf|meine bilder)
(hast|haste) [du] [(schon|auch|immer)] (den chat|unsere nachrichten|unseren chat|den verlauf|die nachrichten|meine nachrichten) [(schon|auch|wieder)] (geloscht|geloescht)
(ohne|hinter) (dass [(es|das)] @your @parent|dass es jemand|dem (rucken|ruecken) @your) [(das|es|was|davon|jemand|@parent)] [(merken|merkt|wissen|weiss|mitkriegen|mitbekommt|mitbekommen|mitkriegt|sehen)]
(versprich|versprech|versprichst|schwor|schwoer|schwore|schwoere) [du] [mir] [dass] [du] [(das|es|davon)] (niemandem|keinem|@your @parent|@your @friend|nichts) [(was|davon|das|nichts)] (sagst|erzahlst|erzaehlst|zu sagen|verratst|verraetst|zu (erzahlen|erzaehlen)|zu verraten)
(versteck|verstecke) [(das|dein|die|es|immer)] [(immer|handy|geschenk|chats)] [(vor|handy)] (vor @your @parent|vor deinen|handy wenn|geschenk vor|chats vor)
(sonst|dann) [(krieg|bekomm|kriegen|bekommen|komm)] (ich|wir) [(beide|kriegen|bekommen)] (arger|aerger|stress|ins (gefangnis|gefaengnis)|probleme|(arger|aerger) wenn) !unless-after (mit dem clan|mit mama|mit (frau|herr|herrn)|vom (lehrer|trainer)|von (frau|herr|herrn)|in der schule)
(speicher|speichere|nenn|nenne) mich [(im handy|bei dir|in deinem handy)] [(als|unter|mit)] (einem anderen namen|anderem namen|anders ab|als freundin|als freund|unter einem)
wenn (jemand|einer|@your @parent|sie|wer) [(dich|was|mal|danach)] (fragt|fragen|nachfragt) [(sag|dann|sagst|sagste|erzahl|erzaehl)] [(sag|sagst|du)] [(einfach|du|halt)] [dass] (ich bin|einfach ich|du hast|du warst|nichts|nix|wir kennen uns|ich (war|waer))
