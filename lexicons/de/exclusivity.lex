signal: exclusivity
version: 1
status: draft
tactic: Claims the other one for himself alone.
source: O'Connell 2003 (exclusivity); Olson et al. 2007 (isolation)
unless-after: (sag|sprich mit|frag|rede mit|red mit|erzahl|erzaehl) [(es|das)] (einem|einer|dem|der|@your|deinen) [(vertrauten|anderen)] (erwachsenen|@parent|@trusted)

du [(brauchst|hast|darfst|sollst|gehorst|gehoerst)] (gehorst|gehoerst|(gehorst|gehoerst) nur|(gehorst|gehoerst) ganz) [(nur|jetzt|ganz|doch)] (mir|zu mir) !unless-after (ins team)
(du brauchst|brauchst du|du brauchst doch) [(doch|nur|keine|niemanden|sonst|keinen)] [(keine|niemanden|anderen|sonst|freunde|keinen)] (anderen|niemanden|nur mich|freunde ausser mich|ausser mir|ausser mich|keine freunde mehr|anderen freund)
(schreib|schreibst|rede|redest|red|triff|triffst|spiel|spielst|chatte|chattest) [du] [(bitte|ab jetzt|nur|nicht|nicht mehr|noch)] [(noch|mehr|nur|nicht)] (nur noch mit mir|nur mit mir|mit anderen jungs|mit keinem anderen|mit niemandem sonst|mit niemand anderem|mit anderen typen|nicht mehr mit anderen)
mit wem (schreibst|redest|chattest|warst|triffst|spielst) du [(da|denn|noch|dich|immer|gerade|so)] [(noch|immer|alles|so)] (noch|alles|immer|ausser mir|so viel) !unless-after (im team|im match)
(ich bin|bin ich|ich werd|ich werde|werd ich) [(echt|so|voll|immer|ein bisschen|bisschen|schon|total)] (eifersuchtig|eifersuechtig) (wenn|auf|weil|sobald) [(du|deine|den)]
(ich will|will|ich (mochte|moechte)|mochte|moechte) dich [(ganz|nur|einfach|halt|mit niemandem)] ((fur|fuer) mich allein|(fur|fuer) mich alleine|(fur|fuer) mich haben|mit niemandem teilen|ganz (fur|fuer) mich|teilen)
(versprich|versprich mir|versprech) [(mir|dass)] [(dass)] du (nur mich|nur mit mir|mich nie (verlasst|verlaesst)|keinen anderen|nie jemand anderen|immer bei mir)
du (bist|bleibst) [(doch|jetzt|nur|ab jetzt)] (nur meine|nur meiner|nur mein|ganz allein mein|meine kleine|nur (fur|fuer) mich) !unless-after (schwester|cousine|nichte|maus mama)
(entscheid|entscheide) dich [(jetzt|endlich)] (ich oder|zwischen mir und|mich oder|(fur|fuer) mich oder)
(lass|vergiss|blockier|blockiere|losch|loesch|losche|loesche) [(doch|bitte|mal)] (deine freunde|die anderen jungs|die anderen typen|alle anderen|die anderen kontakte|den anderen typen|deinen freund) [(und|(fur|fuer) mich|einfach|mal|wenn|weg|links)]
(warum|wieso|weshalb) (antwortest|schreibst|redest|bist) du [(so|den|lieber|mehr|immer)] [(viel|lieber|mehr)] (mit ihm|mit anderen|mit den anderen|anderen aber mir nicht|lieber mit)
(nur|bloss) (wir zwei|du und ich|wir beide) [(gegen|fur|fuer|und|auf)] (gegen den rest|gegen die welt|gegen alle|(fur|fuer) immer|und sonst niemand|und sonst keiner)
