signal: refusal
version: 1
status: draft
tactic: Says no, sets a limit or ends the talk.
source: NSPCC and Thorn guidance for young people

(nee|neen|nope) (dat wil ik niet|ik wil niet|ik wil dat niet|dat doe ik niet|ik doe dat niet|stop|laat me|dankje ik wil|echt niet|dat stuur ik niet|mag niet|ik mag dat niet|hou op)
ik (stuur|geef|zeg|laat) [(je|dat|mijn|die|echt|jou)] [(mijn|dat|echt|sowieso)] [(adres|nummer|wachtwoord|naam)] (geen fotos|geen foto|niks|niet|geen filmpjes|nooit fotos|niet zien|geen selfies) !unless-after (door|op tijd)
(hou|stop) [(aub|nou|nu|eens)] (op|ermee|daarmee|hiermee|met vragen|daarmee op) [(aub|nu|met)] !unless-after (de muziek|de tijd|timer)
laat (me|mij) [(aub|nou|gewoon|nu)] (met rust|gerust|alleen nu)
ik (blokkeer|rapporteer|report|meld|block|ga) (je|jou) [(nu|gewoon|blokkeren|melden|rapporteren|aangeven)] !unless-after (morgen|aan voor)
ik mag [(dat|geen|van|niet|hier|echt)] [(mijn|met|geen|niet|van)] (niet met vreemden|geen fotos sturen|mijn ouders niet|met onbekenden praten|geen vreemden toevoegen|niet afspreken|niet van mijn ouders|mama niet|dat niet|niet van mama)
ik (wil|ga|hoef) [(dit|dat|je|met je|niks|echt|liever|jou)] [(niet|niks|liever)] (niet|niet meer|niet afspreken|niet sturen|geen contact|niks met je|niet doen|niet praten|niet zeggen|geen contact meer|niet ontmoeten) !unless-after (verliezen|eten|stoppen|missen|storen)
ik ken (je|jou) [(toch|helemaal|niet|echt)] (niet|niet eens|helemaal niet|amper)
(app|stuur|vraag|contacteer) (me|mij) (niet meer|nooit meer|geen berichten meer|niet zo laat)
dat gaat (je|jou) [(echt|helemaal)] (niks|niets) aan
ik (zeg|vertel|laat) (het|dit|dit zien) [(nu|tegen|aan)] [(tegen|aan)] (mijn ouders|mijn moeder|mijn vader|mama|papa|de juf|de politie|mijn mentor)
