signal: appearance_talk
version: 1
status: draft
tactic: Comments on or asks about looks.
source: Olson et al. 2007; Lorenzo-Dus et al. 2016 (compliments on appearance)
unless-after: (sag|sprich mit|frag|rede mit|red mit|erzahl|erzaehl) [(es|das)] (einem|einer|dem|der|@your|deinen) [(vertrauten|anderen)] (erwachsenen|@parent|@trusted)
unless-after: ((fur|fuer) (halloween|fasching|karneval|die (auffuhrung|auffuehrung|hochzeit|party|feier))|zum (fasching|schulfest|abschlussball|konzert)|in (der schule|sport) morgen)

wie (siehst|siest|siehste) [du] [(denn|eigentlich|so|gerade|wirklich|in echt)] [(so|denn)] aus
(was|was (fur|fuer)|welche) [(kleidung|farbe|sachen|klamotten)] (hast|tragst|traegst|haste) du [(gerade|grad|jetzt|heute|da|so|denn)] [(gerade|grad|so)] an !unless-after (punkten|material|gesetzt|ausgerustet|ausgeruestet|(fur|fuer) waffen|(fur|fuer) einen skin)
wie (gross|schwer|schlank|dunn|duenn) bist du [(denn|eigentlich|so)] [(ungefahr|ungefaehr|jetzt)]
(welche|was (fur|fuer) eine|was (fur|fuer) ne) (haarfarbe|augenfarbe|figur|kleidergrosse|kleidergroesse|konfektionsgrosse|konfektionsgroesse) hast du
(beschreib|beschreibe) [(dich|mir)] [(mal|bitte)] (dich|mal|mir|wie du aussiehst|dein aussehen|deinen (korper|koerper)|deine figur) [(mal|genauer|selbst)] !unless-after (selbst in englisch|charakter)
(hast|bist) du [(schon|eher|eigentlich|eine|einen|so)] [(eine|einen)] (schlank|sportlich|schlanke figur|tolle figur|gute figur|kurvig|weiblich|trainiert|muskeln|gut gebaut) [oder]
(du siehst|siehst du|siehst) [(echt|so|voll|mega|sehr|bestimmt|viel|auf dem bild)] [(so|echt|bestimmt)] (heiss|gut|suss|suess|hubsch|huebsch|wunderschon|wunderschoen|alter|aelter|erwachsen|weiblich|toll) aus [(auf|in|mit|ohne)] !unless-after (mit dem skin)
(steht|stehen|passt) dir [(echt|so|voll|bestimmt|richtig|der|das)] (super|gut|bikini|kleid|kurze rock|ausgezeichnet) [(ohne|noch)] !unless-after (der skin)
(tragst|traegst|tragste|traegste|hast) du [(gern|oft|auch|lieber|eigentlich)] (rocke|roecke|einen bikini|kurze (rocke|roecke)|kleider|bauchfrei|makeup)
(dein|deine|dieser|deinen) (korper|koerper|figur|beine|lippen|gesicht|lacheln|laecheln) (ist|sind|sieht|sehen|gefallt|gefaellt|gefallen|find) [(echt|so|mir|ich|bestimmt|sehr)] [(so|voll|mega)] (so (schon|schoen)|wunderschon|wunderschoen|heiss|toll|perfekt|der hammer|gut aus|mir|super)
(bist|fuhlst|fuehlst) du [(dich)] [(zufrieden|wohl)] (mit deinem (korper|koerper)|mit deiner figur|in deinem (korper|koerper))
bist du [(schon|eigentlich)] in der (pubertat|pubertaet)
