signal: job_offer
version: 1
status: draft
tactic: Offers a job, modelling or fame.
source: Ringenberg et al. 2022; NCMEC guidance on online enticement
unless-after: (sag|sprich mit|frag|rede mit|red mit|erzahl|erzaehl) [(es|das)] (einem|einer|dem|der|@your|deinen) [(vertrauten|anderen)] (erwachsenen|@parent|@trusted)

(hattest|haettest|hast|hatteste|haetteste|haste|willst|mochtest|moechtest) [du] [(mal|vielleicht|schon|lust|bock|interesse)] [(lust|bock|interesse|mal)] [(auf|als|an|bei|einen|nen)] [(einen|nen|einem|ein)] [(kleinen|leichten)] (job|nebenjob|modeljob|shooting|fotoshooting|casting|model|probeshooting) !unless-after (im spiel|als (zeitungsaustrager|zeitungsaustraeger))
(ich|wir) (suche|suchen|such|brauche|brauchen|casten) [(noch|gerade|immer|grad)] [(ein|neue|ein paar|noch)] [(junge|hubsche|huebsche|neue)] (models|model|madchen|maedchen|jungs|talente|gesichter|darsteller|tanzerinnen|taenzerinnen|influencer) !unless-after (fur|fuer) (mein team|unser team|die mannschaft|den clan|fussball|den chor)
ich (bin|arbeite|arbeit) [(selber|als|fur|fuer|bei|ein|mit)] [(als|ein|einer|eine|fur|fuer)] (fotograf|modelagentur|talentscout|modelscout|scout|produzent|castingagentur|regisseur|manager von models|agentur) !unless-after (im verein (fur|fuer) fussball)
(ich|wir) (mach|mache|machen|kann|konnte|koennte|konnen|koennen) [(dich|dir|aus)] [(dich|dir|zum|zu|aus)] (beruhmt|beruehmt|bekannt|einen star|star|zum model|gross raus|dich zum star|dich (beruhmt|beruehmt)) [(machen)]
du (konntest|koenntest|kannst|wurdest|wuerdest) [(damit|dir|bei mir|bei uns|als|richtig|locker|easy)] [(so|richtig|locker|als|gut|viel|leicht|schnell|easy)] [(viel|gut|gutes|schnell|leicht)] (geld|kohle|taschengeld|model) [(bei mir|nebenbei)] (verdienen|machen|werden) !unless-after (zeitung|babysitten|flohmarkt)
(leicht|schnell|schnelles|leichtes|einfach|easy|viel) [(verdientes)] (geld|kohle|taschengeld) [(zu|fur|fuer|von|nebenbei)] (verdienen|(fur|fuer) dich|von zuhause|zuhause aus|(fur|fuer) (schuler|schueler)|(fur|fuer) (madchen|maedchen))
(schick|send|schicke) [(mir|uns)] [(mal|bitte|einfach|deine)] (bewerbungsfotos|bewerbungsfoto|setcard|modelfotos|testfotos|castingvideo|probefotos)
(du hast|hast) [(echt|das|so|ein)] [(das|so|ein)] (talent|zeug|gesicht|aussehen|ausstrahlung) [(zum|fur|fuer|als)] (model|zum model|schauspielerin|(furs|fuers) fernsehen|(fur|fuer) werbung|zum star|modeln)
(kein|keine|ohne) (erfahrung|abschluss|erlaubnis|unterschrift) [(deiner eltern|der eltern)] (notig|noetig|notwendig|brauchst du) [((fur|fuer) den job|beim shooting|(fur|fuer) den)]
(bezahltes|bezahlte|privates|kostenloses|gratis) (shooting|fotoshooting|probeaufnahmen|casting|fotoshootings)
(ich|wir) (bezahl|bezahle|bezahlen|zahl|zahle|zahlen) [(dir|dich|gut)] [(gut|pro|fur|fuer|furs|fuers|viel)] [(pro|fur|fuer|furs|fuers|jedes)] (bild|foto|stunde|shooting|video|posieren|modeln) !unless-after (rasenmahen|rasenmaehen|nachhilfe)
