signal: sympathy
version: 1
status: draft
tactic: Offers comfort and takes the other one's side, to become needed.
source: Olson et al. 2007 (deceptive trust development); Lorenzo-Dus et al. 2016
unless-after: (sag|sprich mit|frag|rede mit|red mit|erzahl|erzaehl) [(es|das)] (einem|einer|dem|der|@your|deinen) [(vertrauten|anderen)] (erwachsenen|@parent|@trusted)

(ich bin|bin) [(immer|jederzeit|doch|gerne|auch)] (immer|(fur|fuer) dich|jederzeit|da (fur|fuer) dich) [((fur|fuer) dich|da|immer)] [da] !unless-after (im spiel|gewesen als)
du kannst [(mir|immer|mit mir)] [(immer|alles|(uber|ueber) alles|jederzeit)] (mir alles|mit mir reden|mit mir (uber|ueber) alles|alles (erzahlen|erzaehlen)|anvertrauen|alles sagen|zu mir kommen|(uber|ueber) alles reden|ausheulen)
(armes|arme|armer|ach du|oh du) (mauschen|maeuschen|maus|kleine|kleiner|armste|aermste|arme|armer|madchen|maedchen|hase|susse|suesse)
(du|das) (hast|hat) [(das|doch|sowas|keiner|alles)] [(nicht)] (sowas|das|nicht|keiner) [(nicht|echt)] verdient
(deine eltern|die|die anderen|sie) (sind|behandeln|haben) [(echt|so|dich|alle|ja)] [(so|nicht|total)] (unfair|gemein|ungerecht|schlecht|fies) (zu dir|dich|mit dir|behandelt)
ich (weiss|versteh|verstehe|kann) [(genau|dich|gut|mir)] [(genau|gut|total|voll)] (wie du dich (fuhlst|fuehlst)|wie es dir geht|wie sich das (anfuhlt|anfuehlt)|(nachfuhlen|nachfuehlen) wie)
(ich hab|ich habe|mir ging|ich war) [(das|es|mal)] [(fruher|frueher|mal)] [(auch|genau)] [mal] (durchgemacht|genauso|dasselbe erlebt|so erlebt)
(ich|komm ich) (troste|troeste|trost|troest|drucke|druecke|druck|drueck|umarme|umarm|knuddel) dich [(ganz|mal)] [(fest|lieb)]
wenn [du] (dich|jemanden|mal|jemand|wen) [(einsam|allein|traurig|schlecht)] [(zum reden|fuhlst|fuehlst|bist)] (fuhlst|fuehlst|bist|zum reden brauchst|brauchst|reden) [(schreib|komm|willst|bin)] [(mir|ich)]
(bei|mit) mir (musst|brauchst|bist) du [(dich|nie|nicht|keine|immer|nicht mehr)] [(nicht|nie|keine)] (verstellen|angst haben|schamen|schaemen|allein sein|sicher|traurig sein|allein|alleine)
(wein|weine|sei) (nicht|nich) [(mehr|so)] [(traurig)] [(susse|suesse|kleine|maus|ich bin da|hase|mein)] (susse|suesse|kleine|maus|ich bin da|traurig ich|hase|mein engel)
(keiner|niemand) [(hat|soll|darf|kummert|kuemmert|hort|hoert)] [(dir|dich|sich)] [(um|weh|zu)] [(dich)] (zu ausser mir|dich ausser mir|weh tun ich|wehtun solange ich)
