signal: flattery
version: 1
status: draft
tactic: Praises the other one beyond what was done, to be liked.
source: Olson et al. 2007 (deceptive trust development); Lorenzo-Dus et al. 2016 (compliments)
unless-after: (sag|sprich mit|frag|rede mit|red mit|erzahl|erzaehl) [(es|das)] (einem|einer|dem|der|@your|deinen) [(vertrauten|anderen)] (erwachsenen|@parent|@trusted)
unless-after: (oma|mama|papa|opa|mein schatz mama)

du bist [(echt|so|wirklich|voll|mega|sehr|richtig|total|ja|ein|einfach|die|der|das)] [(so|sehr|total|ein|richtig)] (hubsch|huebsch|suss|suess|hubscheste|huebscheste|susseste|suesseste|wunderschon|wunderschoen|bezaubernd|umwerfend)
du bist [(echt|so|ja|wirklich)] (ein|eine) ((hubsches|huebsches) (madchen|maedchen)|tolles (madchen|maedchen)|toller junge|besonderes (madchen|maedchen)|besonderer junge|traum|schonheit|schoenheit|wunderbarer mensch)
du bist [(echt|so|wirklich|voll|mega|sehr|total|viel|die|der)] [(so|die|der|viel)] (schlauer|kluger|klueger|hubscher|huebscher|cooler|schlauste|coolste|netteste|liebste|lustigste|beste) [(person|mensch|madchen|maedchen|junge)] (als|die|der|den|hier|von allen|person|mensch|madchen|maedchen|junge) !unless-after (im team|im clan|am ball)
du (hast|hasst) [(echt|so|ja|wirklich)] [(so)] [(ein|eine|die|ne)] [(so)] (susse|suesse|schone|schoene|schonsten|schoensten|wunderschone|wunderschoene|tolle|hubsche|huebsche|schones|schoenes|susses|suesses|hubsches|huebsches|tollen|schonen|schoenen) (stimme|augen|haare|lacheln|laecheln|lachen|gesicht|charakter|korper|koerper|mund|lippen)
(sowas|jemanden|jemand|so jemanden|ein (madchen|maedchen)|einen jungen|so jemand) [(wie|so)] (wie dich|wie du|(schones|schoenes) wie dich|tolles wie dich|(hubsches|huebsches) wie dich) [(hab|habe|trifft|findet|gibt|gibts)] [(ich|man|es)] (noch nie|nicht oft|selten|nie|kaum)
(du|(madchen|maedchen) wie du|jungs wie du|so jemand wie du) (verdienst|verdient|hast|hattest|haettest) [(viel|was|nur|doch)] [(nur|was|das)] (besseres|beste|besten) [(verdient)]
du (solltest|konntest|koenntest|kannst) [(echt|locker|mal)] (model|schauspielerin|schauspieler|influencerin|influencer|star) (werden|sein)
(wie|warum) kann man [(nur|bloss)] so (suss|suess|hubsch|huebsch|schon|schoen|toll|lieb) sein
ich (finde|find) dich [(echt|so|voll|mega|sehr|richtig|total|einfach|schon)] [(so|sehr|richtig)] (suss|suess|hubsch|huebsch|toll|wunderschon|wunderschoen|klasse|wundervoll|interessant|heiss|attraktiv|nett|cool|spannend)
(meine|hey|hallo|na|hi|guten morgen|gute nacht) (hubsche|huebsche|susse|suesse|susser|suesser|schonheit|schoenheit|prinzessin|kleine prinzessin|engel|zuckermaus|(schones|schoenes) (madchen|maedchen))
@your (bilder|fotos|profilbild|profil) (ist|sind|sieht) [(echt|so|voll|sehr|mega)] [(so)] (suss|suess|hubsch|huebsch|so (schon|schoen)|wunderschon|wunderschoen|heiss|toll|der hammer) [aus]
(alle|die anderen) (jungs|madchen|maedchen|kerle|typen) (mussen|muessen|mussten|muessten|sind|stehen) [(doch|bestimmt|sicher)] [(neidisch|verruckt|verrueckt|schlange)] (auf dich|nach dir|bei dir|neidisch)
du (bezauberst|verzauberst|faszinierst|begeisterst) mich
