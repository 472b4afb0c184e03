signal: peer_support
version: 1
status: draft
tactic: Friends stand by each other and point to help.
source: hard negatives: what friends and helplines write

(red|rede|sprich|sprech|geh) [(doch|mal|bitte|lieber)] [(mal|bitte|mit|zu)] (mit deinen eltern|mit deiner mama|mit einer lehrerin|mit jemandem|mit einem erwachsenen|mit der schulsozialarbeiterin|zur polizei|zum vertrauenslehrer|mit deinem lehrer|deinen eltern|einer vertrauensperson|zum schulpsychologen)
(blockier|blockiere|block|melde|meld) (ihn|sie|den|die|den typen|das|so jemanden) [(doch|einfach|sofort|bitte|mal)]
(nummer gegen kummer|telefonseelsorge|juuuport|klicksafe|hilfetelefon|jugendtelefon|116111|beratungsstelle|krisenchat|krisentelefon)
(du bist|bist) [(doch|da)] [(nicht|nich)] (nicht schuld|nicht allein|schuld daran|nicht alleine) [(damit|daran)]
(geht es|gehts|geht es dir|wie gehts) [(dir|ihr|ihm)] [(wieder|heute|jetzt|schon)] (besser|wieder besser|nicht so gut|wieder gut|nach gestern)
(soll ich|ich kann|ich komm|ich komme|ich geh|ich gehe) (mit dir|mitkommen|mit) [(zur|zum|zu)] (lehrerin|lehrer|polizei|deinen eltern|mit zur lehrerin|vertrauenslehrer|direktor|direktorin|wenn du es ihr sagst)
(das|was er macht|was der macht|sowas) [(ist|darf)] [(echt|voll|er)] (nicht okay von ihm|nicht ok von ihm|ist nicht okay|ist nicht ok|ist verboten|darf er nicht|nicht in ordnung)
(lass|lasst) (dich|dir) [(doch|von|nicht|das)] [(von|nicht|dem|ihm|denen)] (nicht unterkriegen|argern|aergern|nicht (argern|aergern)|nicht gefallen|nicht (drangen|draengen)|von ihm zwingen)
(mach|macht) [(die|dir|davon|am besten|unbedingt)] [(keine|einen)] (screenshots und zeig|screenshots und|einen screenshot und zeig|keine sorgen wir) [(zeig|melde|meld|schaffen)]
(ich hab|ich habe|wir haben|wir) [(dich|sind|halten|alle)] [(lieb|fur|fuer)] (lieb bff|(fur|fuer) dich da bff|zusammen bff|zusammen als freundinnen|dich lieb beste|hdl beste)
(gute|schnelle) besserung
(viel (gluck|glueck)|toi toi toi|viel erfolg) [(morgen|heute|bei|beim|fur|fuer|in)] (morgen|bei|beim|fur|fuer|in|heute)
