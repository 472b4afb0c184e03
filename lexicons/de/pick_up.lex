signal: pick_up
version: 1
status: draft
tactic: Offers to fetch the other one.
source: O'Connell 2003; Olson et al. 2007 (physical approach)
unless-after: (sag|sprich mit|frag|rede mit|red mit|erzahl|erzaehl) [(es|das)] (einem|einer|dem|der|@your|deinen) [(vertrauten|anderen)] (erwachsenen|@parent|@trusted)
unless-after: ((vom|von der|nach dem|zum|ins) (training|schwimmen|ballett|reiten|fussball|kita|kindergarten|hort|zahnarzt|klavier|turnen|chor)|mit (mama|papa|oma)|(sagt|liebe (grusse|gruesse)) (mama|papa))
unless-before: (mama|papa|oma|opa|tante|onkel|deine mutter|dein vater|deine eltern|wer)

(ich|soll ich|kann ich|darf ich|dann) [(kann|konnte|koennte|wurde|wuerde|wurd|wuerd|werde|will)] [ich] dich [(gern|gerne|auch|mal|einfach|dann|heute|morgen|doch)] [(mit|mit dem|nach|von|vor|an)] [(dem|der|meinem|deiner)] [(auto|schule|arbeit)] (abholen|mitnehmen|heimfahren|nach hause fahren|fahren|einsammeln)
(ich|dann) (hol|hole|nehm|nehme|sammel|fahr|fahre) [ich] dich [(gern|gerne|auch|mal|einfach|dann|heute|morgen|um|mit dem|an|vor|nach)] [(auto|der|ecke|deiner|um|mit|schule|haltestelle|heim)] [(3|4|5|6|7|8|uhr|schule|dem)] (ab|mit|ein|heim|nach hause)
(steig|steigst) [du] [(einfach|doch|bei mir|zu mir)] [(in|einfach)] (ein|bei mir ein|in mein auto|zu mir ins auto|ins auto) !unless-after (in die gruppe|in den verein)
(ich|bin) (warte|wart|steh|stehe|park|parke|bin) [(mit|um|dann|schon|im|draussen)] [(mit|dem|im|um die|meinem)] (auto|wagen|ecke geparkt|im auto) (vor|auf dich|um die ecke|an|hinter|draussen) !unless-after (werkstatt)
(ich|wir) (schick|schicke|ruf|rufe|bestell|bestelle|bezahl|zahl) dir [(ein|nen|einen|das)] (taxi|uber|fahrer|fahrkarte|ticket) [(zu mir|zum|und|dann)] !unless-after ((furs|fuers) konzert)
(wo|wann) (soll|kann|darf) ich dich [(denn|genau|am besten|heute)] (abholen|einsammeln|holen)
(sei|bist|komm|kommst) [(du|um|dann)] [(um|punktlich|puenktlich)] [(3|4|5|6|7|8)] [(uhr)] [(an|am|vor|hinter)] (fertig|der ecke|haltestelle|unten|draussen) [(ich|dann|da|damit)] (hol ich dich|hole ich dich|ich hol dich|ich hole dich|nehm ich dich mit|holen wir dich)
(hab|habe|ich hab|ich habe) [(ja|doch|schon)] [(ein|nen|einen)] (auto|fuhrerschein|fuehrerschein|roller|motorrad) [(und|ich|dann|also)] [(kann|konnte|koennte|hol|komm)] (dich|ich dich|zu dir|dich holen|dich abholen)
(soll|darf) ich dich [(ein|ein bisschen)] [(stuck|stueck|rum)] (mitnehmen|rumfahren|(stuck|stueck) mitnehmen)
