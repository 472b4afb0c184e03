signal: age_disclosure
version: 1
status: draft
tactic: Says to be a child or too young. A stated age is found by a pattern of its own.
source: Ringenberg et al. 2022 (victim's disclosure); NCMEC NetSmartz

ich bin [(erst|noch|schon|gerade|grad|fast|doch|ja|halt)] [(erst|noch|mal|grad)] (8|9|10|11|12|13|14|15|16|17|acht|neun|zehn|elf|zwolf|zwoelf|dreizehn|vierzehn|funfzehn|fuenfzehn|sechzehn|siebzehn) [jahre] [alt] !unless-after (tage|wochen|minuten|stunden|uhr|prozent|punkte|km|kilometer|euro|mal|jahre verheiratet|level) !unless-before (als|seit|wenn|level)
(ich|bin|ich bin) [(doch|ja|halt|erst|noch|selber)] [(noch|erst|ja|doch)] (ein kind|minderjahrig|minderjaehrig|nicht (volljahrig|volljaehrig)|nicht 18|nicht 16|unter 18|zu jung|zu jung (dafur|dafuer)|schuler|schueler|schulerin|schuelerin) [(dafur|dafuer|fur|fuer)] !unless-before (als|wenn|wie)
ich (gehe|geh|bin) [(doch|noch|erst|ja|halt)] [(noch|erst)] (in die|in der|zur|auf die) (schule|grundschule|realschule|hauptschule|gesamtschule|mittelschule|5|6|7|8|9|funfte|fuenfte|sechste|siebte|achte|neunte|5te|6te|7te|8te) [klasse]
ich (werde|werd|wurde|bin) [(bald|nachste|naechste|nachstes|naechstes|diesen|im|erst|jetzt|gerade|dieses)] [(woche|jahr|monat|sommer|erst)] (10|11|12|13|14|15|16|17) [(jahre)] [(alt|geworden)] !unless-after (uhr|minuten|prozent|tage|mal)
du bist [(doch|ja|viel|echt|so|voll)] [(viel|so|ja|doch)] (zu alt (fur|fuer) mich|(alter|aelter) als mein|(alter|aelter) als meine|(alter|aelter) als ich|so alt wie mein|so alt wie meine|alt wie mein papa|alt wie mein vater) [(papa|vater|eltern|bruder|lehrer|mama)]
du (konntest|koenntest) mein (vater|papa|opa|onkel|lehrer) sein
(ich hab|ich habe|hab|habe) [(bei|dich)] [(mit|meinem|beim)] (beim alter|meinem alter|mein alter) (gelogen|geschummelt|falsch angegeben|angelogen)
(dafur|dafuer|(fur|fuer) sowas|(fur|fuer) das|(fur|fuer) dich|(fur|fuer) tiktok|(fur|fuer) insta) bin ich [(noch|doch|echt|eigentlich)] (zu jung|zu klein|nicht alt genug|ein kind)
(meine eltern sagen|mama sagt|papa sagt|meine mama sagt) ich bin [(noch|dafur|dafuer|da)] [(noch|zu)] (zu jung|jung|nicht alt genug|ein kind)
(ich muss|muss) um (8|9|halb 9|20 uhr|21 uhr|acht|neun) [uhr] (ins bett|schlafen|handy abgeben)
