signal: relationship_talk
version: 1
status: draft
tactic: Turns the talk to love and being a couple.
source: O'Connell 2003; Olson et al. 2007 (sexual desensitisation); Lorenzo-Dus et al. 2016
unless-after: (sag|sprich mit|frag|rede mit|red mit|erzahl|erzaehl) [(es|das)] (einem|einer|dem|der|@your|deinen) [(vertrauten|anderen)] (erwachsenen|@parent|@trusted)
unless-before: (mama|papa|oma|opa)
unless-after: (mama|papa|oma|opa|mami|papi|bruderherz|schwesterherz|leute|mein schatz mama)

ich (liebe|lieb|lib) dich [(so|sehr|(uber|ueber) alles|wirklich|mehr|schon)] !unless-before (wenn er|sagt er)
ich (bin|hab|habe) [(mich|voll|so|total|echt|glaub|ein bisschen|bisschen|mega)] [(so|in dich|total|voll)] (in dich verliebt|verliebt in dich|in dich verknallt|in dich verschossen|dich verliebt|dich verknallt)
(willst|mochtest|moechtest|willste|magst|wurdest|wuerdest) du [(mit mir|meine|mein|nicht|eigentlich)] [(mit mir|meine|mein)] (mit mir gehen|mit mir zusammen sein|mit mir zusammen|meine freundin sein|mein freund sein|freundin sein|freund sein|gehen mit mir) [werden]
(du bist|bist du|bist) [(jetzt|doch|ab jetzt|ja)] [(jetzt|doch|ja)] (meine freundin|mein freund|mein schatz|meine traumfrau|mein baby|meine liebe) !unless-after (im spiel)
(liebst|liebste|vermisst|magst) du mich [(auch|noch|wirklich|eigentlich|so|mehr)] [(noch|wirklich|ein bisschen|so)] !unless-after (mitnehmen|einladen)
ich (vermiss|vermisse) dich [(so|schon|voll|sehr|mega|jetzt schon)] !unless-after (mama|oma|papa)
(ich (wurde|wuerde)|ich (wurd|wuerd)|ich will|ich (mochte|moechte)|wurd|wuerd) dich [(so|jetzt|gern|gerne|mal|am liebsten)] [(gern|gerne|mal|jetzt)] (kussen|kuessen|im arm halten|kuscheln|heiraten|umarmen und (kussen|kuessen)|knutschen)
(hast|hattest|haste) du [(schon|schonmal|eigentlich|schon mal|je)] [(mal|schon|jemals)] (gekusst|gekuesst|einen jungen (gekusst|gekuesst)|ein (madchen|maedchen) (gekusst|gekuesst)|deinen ersten kuss|einen freund gehabt|eine freundin gehabt|geknutscht)
(wir sind|wir (waren|waeren)|sind wir|(waren|waeren) wir) [(jetzt|doch|dann|so|bestimmt)] (ein paar|ein (schones|schoenes) paar|ein (susses|suesses) paar|ein traumpaar) !unless-after (tage|wochen|minuten|stunden|mal|meter|platze|plaetze|punkte|spieler|jungs|madchen|maedchen)
(traum|traeum|traume|traeume|denk|denke|dachte) [(ich|nur|immer|die ganze zeit)] [(nur|immer|die ganze zeit|jede nacht|standig|staendig)] (von dir|nur an dich|immer an dich|die ganze zeit an dich|(standig|staendig) an dich|jede nacht an dich|an dich)
(stell|stelle) [(ich|dir)] [(dir|mir)] (uns|vor wir|dich) [(zwei|beide|mal)] [(vor|als|zusammen|waren|waeren)] (als paar|(waren|waeren) zusammen|zusammen vor|ein paar|(warst|waerst) meine freundin|neben mir vor)
(wenn|sobald) du [(alter|aelter|18|volljahrig|volljaehrig|erwachsen)] (bist|wirst) (heiraten wir|heirate ich dich|sind wir zusammen|ziehen wir zusammen|(konnen|koennen) wir zusammen|werden wir ein paar)
