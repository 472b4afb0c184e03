signal: private_channel
version: 1
status: draft
tactic: Moves the talk to another app, account or a private place.
source: NCMEC CyberTipline and Ofcom notes on moving off-platform; Olson et al. 2007 (isolation)
unless-after: (vertel|praat met|vraag|zeg|ga naar) [het] [(tegen|aan)] (een|je|jouw) [(volwassen|vertrouwde)] (volwassene|@parent|@trusted)
unless-after: (voor (de|het|ons|onze) (raid|groep|project|werkstuk|training|clan|team|klas)|klassenapp|groepsapp|met iedereen)

@heb_je [(ook|al|eigenlijk|misschien)] @app !unless-after (geupdatet|gezien|gehoord|premium|op je pc)
(geef|stuur|app|zeg|dm) [(me|mij)] [(eens|even|ff|gewoon)] @your [(echte|prive)] (nummer|nr|telefoonnummer|06|gsmnummer|mobiele nummer|@app|snapnaam|insta naam|gebruikersnaam|email|mail|discord naam)
(hoe|wat) (heet|is) [(je|jij|jouw|op|dan)] [(op|je|jouw)] (@app|nummer|telefoonnummer|06 nummer|snapnaam|gsmnummer) [(naam|nummer|dan)]
(app|stuur|voeg|bel|add|adde|dm|contacteer|snap) (me|mij) [(een berichtje|maar|even|toe|gewoon)] (op|via|toe op|prive|per) [(mijn)] (@app|prive|mail|nummer|dm|pb)
(laten|zullen|kunnen) (we|wij) [(niet|even|ff|beter|liever|misschien)] [(verder|liever|even)] (op|via|naar|prive|ergens) [(anders|een andere)] (@app|prive|anders|chatten|praten|appen|app|verder|verder praten)
(kom|ga) [(je|we|even|ff|eens|mee)] [(naar|in|op|even)] [(mijn|een)] (prive chat|privechat|prive server|priveserver|prive kamer|eigen server|prive kanaal|@private_app)
(hier|in deze chat|in dit spel|op deze site|ze|de mods|de moderators|de admins) (lezen|leest|kijken|kijkt|kunnen|kan|zien|ziet|is|wordt) [(de|ze|iedereen|te|alles)] [(mods|mensen|admins|altijd|alles)] (mee|meelezen|meekijken|niet veilig|gecontroleerd|in de gaten|alles meelezen|te openbaar|openbaar)
(maak|download|installeer|neem|haal) [(gewoon|even|dan|eens|dan even)] [(een|zelf)] [(tweede|nieuw|ander|geheim|nep)] (@private_app|tweede account|nieuw account|geheim account|nepaccount|ander account|tweede nummer) !unless-after (voor school)
(mijn|mn) [(prive)] (nummer|06|snapnaam|insta|snap|telegram|gsmnummer) (is|heet) [(06|04)] !unless-after (stuk|gehackt|traag|weg|kapot|gewist)
(zelfvernietigende|verdwijnende|verdwijn) (berichten|fotos|chats)
(praten|chatten|praat|chat|app) [(we|me)] [(ergens|liever|beter)] (waar niemand meeleest|waar niemand|waar ze niet|waar je ouders|ergens prive|ergens anders) [(meekijkt|mee|ons ziet|meelezen)]
@write_me [(op|via|in|prive)] (@private_app|prive|daar|mijn nummer|op mijn nummer)
