signal: meeting
version: 1
status: draft
tactic: Proposes to meet in person.
source: O'Connell 2003; Olson et al. 2007 (physical approach); NSPCC guidance for parents
unless-after: (sag|sprich mit|frag|rede mit|red mit|erzahl|erzaehl) [(es|das)] (einem|einer|dem|der|@your|deinen) [(vertrauten|anderen)] (erwachsenen|@parent|@trusted)
unless-after: (spawn|lobby|server|dungeon|boss|portal|arena|raid|base|im spiel|in minecraft|in roblox|in fortnite|im discord|alle zusammen|mit (der klasse|allen|der mannschaft|deinen eltern)|zum training|(fur|fuer) das (projekt|referat)|vor dem spiel)

(wollen|wolln|willst|konnen|koennen|konnten|koennten|mochtest|moechtest|magst|hast) (wir|du) [(uns|dich|lust|bock|nicht|mich)] [(uns|mal|mit mir|nicht|heute|morgen)] [(mal|allein|in echt|am wochenende|nach der schule|mich)] [(allein|alleine|mal|zu)] (treffen|in echt sehen|(personlich|persoenlich) kennenlernen)
(lass|lasst|lassen) [(uns|wir)] [(uns|mal|doch)] [(mal|doch|heute|morgen|endlich|bald|am wochenende|in echt|allein)] [(allein|alleine|in echt|mal)] (treffen|treffn|in echt sehen|(personlich|persoenlich) kennenlernen)
(wann|wo) (treffen|sehen) wir uns [(mal|denn)] (endlich|in echt|allein|alleine|mal in echt)
(wann|wo) (konnen|koennen|konnten|koennten|wollen) wir uns [(mal|endlich|denn)] [(in echt|allein|alleine)] (treffen|sehen)
(ich will|ich (mochte|moechte)|ich (wurd|wuerd)|ich (wurde|wuerde)|will|wurd|wuerd) dich [(so|unbedingt|gern|gerne|endlich|mal|echt)] [(gern|gerne|mal|endlich|in echt)] [(mal|in echt|personlich|persoenlich|in real life)] (treffen|in echt sehen|(personlich|persoenlich) sehen|in echt kennenlernen|(personlich|persoenlich) kennenlernen|live sehen)
(komm|kommst) [du] [(mal|doch|heute|morgen|allein|am samstag|am wochenende)] [(mal|allein|alleine|heute)] (zu mir|bei mir vorbei|zu mir nach hause|in meine wohnung|zu mir heim) [(nach hause|allein|alleine|wenn|und)] !unless-after (in die gruppe|ins team|(ruber|rueber) im spiel)
(darf|kann|soll) ich [(dich|mal|zu)] [(mal|zu|bei|dich)] [(dir|zu|bei|mal)] [(dir|nach hause|mal)] (besuchen|besuchen kommen|vorbeikommen|zu dir kommen|bei dir vorbeikommen|dir kommen) [(wenn|heute|morgen)]
(komm|kommst) [du] [(bitte|aber|dann)] (allein|alleine) [(zum|zu|in|an|ok|bitte|hin|dahin)] !unless-after (klar|zurecht|weiter|durchs level)
(treffen|treff|triff) [(wir|dich|du)] [(uns|mich|dich)] [(mich|heute|morgen|mit mir|doch|um|am|nach)] [(um|am|nach|der|mit mir|mal)] [(3|4|5|6|7|8|uhr|schule|mir)] [(uhr|schule|am|im)] (am bahnhof|im park|am spielplatz|hinter der schule|an der haltestelle|am see|im wald|nach der schule|am parkplatz|bei mir|mit mir|im kino|im hotel|an der ecke|im schwimmbad)
(ich warte|ich wart|wart|warte) [(auf dich|dann|vor|dort|an|heute|nach der schule)] [(auf dich|vor|an|hinter|dann)] (vor deiner schule|hinter der schule|am bahnhof|am park|an der haltestelle|auf dem parkplatz|vor deinem haus|im auto|an der ecke|im park) [auf dich]
(ubernachte|uebernachte|ubernachten|uebernachten|ubernachtest|uebernachtest|schlaf|schlafst|schlaefst|schlafen) [(du|doch|mal|heute)] [(mal|heute|am wochenende)] bei mir
