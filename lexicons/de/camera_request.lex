signal: camera_request
version: 1
status: draft
tactic: Asks for a camera or a video call.
source: Olson et al. 2007; Thorn and NCMEC guidance on live video
unless-after: (sag|sprich mit|frag|rede mit|red mit|erzahl|erzaehl) [(es|das)] (einem|einer|dem|der|@your|deinen) [(vertrauten|anderen)] (erwachsenen|@parent|@trusted)
unless-after: (mit (der klasse|allen|oma|opa|der gruppe|deinen eltern|dem team)|in den einstellungen|(fur|fuer) den unterricht|im unterricht)

(mach|schalt|schalte|stell|machst|schaltest|knips) [du] [(mal|doch|bitte|deine|die|jetzt)] [(mal|doch|bitte|deine|die)] (cam|kamera|webcam|camera|frontkamera|video) [(mal|doch|bitte|ganz|kurz|jetzt)] (an|ein|on) !unless-after (im unterricht)
(hast|haste) [du] [(auch|eigentlich|ne|eine|denn)] [(ne|eine)] (cam|kamera|webcam|camera) [(am|an|oder|zum|dran)] !unless-after ((furs|fuers) streamen empfohlen|eine canon)
(wollen|wolln|sollen|konnen|koennen|willst|magst|mochtest|moechtest) (wir|du) [(mal|nicht|heute|mit mir|lieber)] [(mal|mit mir|abend|allein)] (videochatten|camen|videotelefonieren|facetimen|skypen|video telefonieren|videocallen|per video|einen videocall|video chatten|(uber|ueber) cam|vor die cam)
(komm|geh|gehst|kommst) [(du|doch|mal)] [(mal|doch|bitte|kurz)] (in den videocall|vor die cam|vor die kamera|in den videochat|auf cam|auf video|vor deine kamera) !unless-after ((fur|fuer) den unterricht)
(ruf|rufst|rufe) [(du)] mich [(mal|doch|bitte|heute abend|kurz)] (per video|mit video|per facetime|per videocall|mit kamera|auf video) [an]
(lass|lasst|lassen) [(uns|mich)] [(mal|doch|heute)] (videochatten|camen|videocall machen|video telefonieren|dich per cam sehen|dich auf cam sehen|facetimen|skypen mit kamera)
(ich will|ich (mochte|moechte)|will|darf|kann|ich (wurd|wuerd)) [(ich)] dich [(gern|gerne|mal|live|endlich)] [(mal|live|auf|per|uber|ueber)] [(auf|per|uber|ueber|vor)] [(der|die)] (cam|kamera|video|webcam|facetime) [(sehen)]
(zeig|zeigst) [du] dich [(mal|doch|bitte|mir)] [(live|mal|vor|auf|per|uber|ueber)] [(vor|auf|per|der|die)] (cam|kamera|video|webcam|live)
(stell|dreh|halt|halte|richte) [(mal|die|deine)] [(die|deine|mal)] (kamera|cam|webcam|handy) [(so|mal|ein bisschen|weiter|etwas)] (so dass ich|nach unten|weiter runter|tiefer|auf dich|dass ich dich|runter)
(ich mach|ich mache|meine|mach) [(meine|auch|die)] (cam|kamera|webcam) [(auch|ist|schon|ist schon)] (auch an|an wenn du|an jetzt du|auch wenn du|schon an)
