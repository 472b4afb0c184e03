signal: family_logistics
version: 1
status: draft
tactic: Everyday arrangements of a family: who fetches whom, meals, chores.
source: hard negatives: what parents and relatives write

(mama|papa|mami|papi|oma|opa|tante|onkel|deine mutter|dein vater|deine oma|dein opa) (holt|bringt|fahrt|faehrt|kommt|nimmt) [(dich|euch|uns|mich)] [(um|vom|von|zum|dann|heute|gleich|nach|von der)] [(3|4|5|6|schule|dem|der)] (ab|abholen|training|schule|mit|hin|heim|kindergarten|uhr|nach hause)
(das|dein) (essen|abendessen|mittagessen|fruhstuck|fruehstueck|abendbrot) (ist|steht|wird) [(gleich|schon|jetzt|bald)] (fertig|auf dem tisch|kalt|im ofen|im (kuhlschrank|kuehlschrank))
(was|worauf) (wollt|willst|mochtest|moechtest|magst) (ihr|du) [(heute|morgen)] (zum|zu|essen|abend) (essen|mittag|abendessen|mittagessen|fruhstuck|fruehstueck)
(hast|haste|habt) (du|ihr) [(schon|auch|deine|dein|die)] [(schon|deine|dein|die)] (hausaufgaben|zimmer|zahne|zaehne|mull|muell|spulmaschine|spuelmaschine|schulranzen|turnbeutel|pausenbrot|hund|katze|brotdose) [(schon|mit)] (gemacht|aufgeraumt|aufgeraeumt|geputzt|rausgebracht|ausgeraumt|ausgeraeumt|gepackt|gefuttert|gefuettert|dabei|eingepackt|fertig)
(raum|raeum|mach|bring|putz|futtere|fuettere|pack) [(bitte|mal|noch|jetzt)] [(dein|den|die|deine|das)] (zimmer auf|zimmer sauber|(mull|muell) raus|(spulmaschine|spuelmaschine) aus|zahne|zaehne|katze|tasche|hausaufgaben|bett)
(sei|komm|kommt) [(bitte|dann|heute)] [(bitte|bis|um|zum|vor)] [(um|spatestens|spaetestens)] (zum abendessen|zum essen|um 6|um 7|um 8|bis 18 uhr|bis 19 uhr|vor dem dunkeln|(punktlich|puenktlich) heim) [(zuhause|daheim|wieder da|heim|da)]
(zahnarzttermin|arzttermin|kinderarzt|elternabend|elternsprechtag|zahnarzt um|frisortermin|frisoertermin|elternbrief|brotdose|turnbeutel|taschengeld|kindergeburtstag|hausarrest|fernsehverbot|handyzeit|bildschirmzeit|babysitter)
(oma|opa|papa|mama) (und|mit) (oma|opa|ich|papa|mama|mir)
(hab dich lieb|hab euch lieb|bussi|kusschen|kuesschen|gruss|liebe (grusse|gruesse)|(druck|drueck) dich) [(deine|dein|von|eure)] (mama|papa|oma|opa|mami|papi|mutti|tante)
(schreib|ruf|sag) (mir|mich|uns|bescheid) [(bitte|kurz|an|bescheid)] wenn (du|ihr|der|das|training|die schule) [(da|gut|im|training|aus|bus)] (angekommen|da|fertig|aus|gelandet|heim|losfahrst|losfaehrst|im bus|angekommen bist|da bist|fertig bist)
(ich bin|bin|papa ist|mama ist) [(noch|heute|noch beim|gerade)] (einkaufen|beim einkaufen|beim zahnarzt|im stau|bei der arbeit bis|auf der arbeit bis|beim elternabend)
(zeit|ab|geh) ((furs|fuers) bett|ins bett|ins bett mit|jetzt ins bett|bitte ins bett) !unless-after (allein|cam)
