signal: refusal
version: 1
status: draft
tactic: Says no, sets a limit or ends the talk.
source: NSPCC and Thorn guidance for young people

(nein|ne|nee|no|noe) (will ich nicht|(mochte|moechte) ich nicht|mach ich nicht|ich will nicht|ich mach das nicht|das will ich nicht|lass das|(hor|hoer) auf|danke ich will|auf keinen fall|geht nicht|schick ich nicht|darf ich nicht)
(ich|das) (schick|schicke|zeig|zeige|geb|gebe|sag|sage|verrat) [(dir|ich|mein|meine)] [(dir|das|meine|mein|keine|sowas|niemandem|bestimmt|doch|sicher)] [(keine|kein|adresse|nummer|passwort|doch|bestimmt|alter)] (nicht|nichts|keine bilder|kein bild|kein foto|keine fotos|nix|nie) !unless-after (auf|zu viel)
(hor|hoer|horst|hoerst) [du] [(bitte|jetzt|doch|endlich|mal)] [(damit|endlich|jetzt|auf)] (auf|damit auf|auf damit|endlich auf|jetzt auf|auf mich|auf mir) !unless-after (die musik|dein herz|zu spammen)
(lass|lasst) (mich|mir) [(bitte|jetzt|endlich|einfach|doch|mal)] [(bitte|endlich|einfach)] (in ruhe|in frieden|ruhe)
(ich|dann) (blockier|blockiere|melde|meld|blocke|block) [ich] (dich|das|deinen account) [(jetzt|gleich|sonst)] !unless-after (morgen|an)
(ich darf|darf ich|ich soll|ich kann) [(das|mit|keine|mich|leider|hier)] [(mit|keine|nicht|meine)] (nicht|keine fremden treffen|keine bilder|fremden schreiben|fremden reden|niemanden treffen|keine adresse) !unless-after (verstehen|aufhoren|aufhoeren|zu (spat|spaet)|gewinnen)
(ich will|ich (mochte|moechte)|will|mochte|moechte) [(das|dich|dir|mich|mit dir|nichts)] [(das|nicht|mit dir|keine|auch|bilder)] (nicht mehr|nicht treffen|nicht schicken|keine bilder schicken|mit dir zu tun haben|nicht sagen|nicht schreiben|keinen kontakt|nicht machen|nicht telefonieren)
(ich kenn|ich kenne|kenn|kenne) dich [(doch|ja|gar|uberhaupt|ueberhaupt)] [(gar|ja|uberhaupt|ueberhaupt)] (nicht|nich|kaum)
(schreib|schreibe|frag|kontaktier) (mir|mich) [(bitte|nie|einfach|das)] [(nie|nicht)] (nicht mehr|nie wieder|nicht|nie mehr) !unless-after (so (spat|spaet)|ab)
(das|es) geht dich [(echt|gar|uberhaupt|ueberhaupt)] (nichts|nix) an
(ich sag|ich sage|ich sags|ich (erzahl|erzaehl)|ich zeig|das sag ich) [(das|es|alles|jetzt)] [(jetzt|alles)] (meinen eltern|meiner mama|meiner mutter|meinem papa|meinem vater|meiner lehrerin|meinem lehrer|der polizei|mama|papa) !unless-after (danke|bescheid|gute nacht)
