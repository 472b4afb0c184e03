signal: supervision_asking
version: 1
status: draft
tactic: Checks whether a parent is near or sees the messages.
source: O'Connell 2003 (risk assessment); Olson et al. 2007; NSPCC guidance for parents
unless-after: (sag|sprich mit|frag|rede mit|red mit|erzahl|erzaehl) [(es|das)] (einem|einer|dem|der|@your|deinen) [(vertrauten|anderen)] (erwachsenen|@parent|@trusted)

(sind|ist|waren|waeren|war|waer) @your (@parent) [(grad|gerade|heute|jetzt|schon|noch|auch|eigentlich|denn)] [(grad|gerade|heute|jetzt|auch|noch)] (da|daheim|zuhause|zu hause|weg|arbeiten|bei dir|im haus|in der (nahe|naehe)|wach|am schlafen|nicht da|neben dir)
(schlafen|schlaft|schlaeft|arbeiten|arbeitet) @your (@parent) [(grad|gerade|heute|jetzt|schon|noch|auch)] [(schon|noch)]
wann (kommen|kommt|gehen|geht|schlafen|arbeiten|arbeitet|sind|ist) @your (@parent) [(immer|heute|denn|eigentlich|morgen)] (heim|nach hause|zuruck|zurueck|weg|wieder|nachhause|schlafen|ins bett|arbeiten|los)
(lesen|liest|schauen|schaut|gucken|guckt|kontrollieren|kontrolliert|checken|checkt|sehen|sieht) @your (@parent) [(manchmal|immer|eigentlich|auch|oft|ab und zu)] [(in|auf|deine|dein|was du|mit|nach)] [(dein|deine)] (handy|mit|chats|nachrichten|schreibst|machst|tust|whatsapp)
@bist_du [(grad|gerade|jetzt|heute|denn|noch|ganz|eigentlich)] [(grad|gerade|jetzt|heute|ganz)] (allein|alleine) [(zuhause|daheim|zu hause|im zimmer|in deinem zimmer|oder)]
(ist|sitzt|schaut|guckt|liest) [(da|grad|gerade|jetzt)] (jemand|wer|einer) [(bei|neben|mit|grad|gerade)] (bei dir|neben dir|dir|mit|zuschauen|da) !unless-after (von euch|aus der|im team|online)
(kommt|kann) [(da|grad)] (jemand|wer|einer) [(in|einfach|gleich)] [(dein|ins)] (zimmer|rein|reinkommen) [(rein|reinkommen)]
(hat|haben|kennt|kennen|weiss|wissen) @your (@parent) [(eigentlich|auch)] (zugriff|dein passwort|deinen code|deine pin|dass du hier bist|dass du mit mir schreibst)
(darfst|kannst) du [(allein|alleine)] [(in deinem zimmer)] ohne @your (@parent) [(ins|am|im|an)] (internet|handy|pc|chatten|schreiben|raus)
(sind|ist) @your (@parent) [(sehr|so|eher|eigentlich|arg|voll)] streng
wer (ist|sitzt) [(denn|noch|grad|gerade|alles)] [(bei|neben)] (bei dir|neben dir|zuhause|daheim) !unless-after (im spiel)
(passt|passen) @your (@parent) [(immer|viel|sehr)] auf was du [(so|hier|online)] (machst|schreibst|tust)
