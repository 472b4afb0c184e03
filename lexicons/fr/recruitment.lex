signal: recruitment
version: 1
status: draft
tactic: Recruits for work or company under someone's control.
source: Polaris and NCMEC guidance on child trafficking indicators
unless-after: (parles en|parle en|dis le|previens|parles|parlez en|va voir) [a] (un adulte|tes parents|vos parents|un prof|un adulte de confiance|quelquun de confiance)

tu (peux|pourrais|vas) (gagner|te faire) (beaucoup|plein|vite|bien|pas mal|un max) [(ta|de|d)] (vie|argent|thunes|thune|dargent|de thunes|de thune|ble) [(avec|en|rien)] (avec moi|avec nous|en sortant|avec des hommes|en accompagnant|rien quen accompagnant|accompagnant|en soiree|avec mes potes|sortant avec)
(je connais|jconnais|jai|ya) (un|des|une) (pote|mec|gars|monsieur|messieurs|types|hommes|mecs|potes|personne|gens) qui (paye|paient|payent|te payerait|cherche des filles|cherchent des filles|te donnerait|te paye|te payera|file de largent)
(je te|jte|on te) (donne|trouve|fournit|loge|file) (un|une|de|et) (logement|toit|chambre|appart|endroit|te|nourrit|nourris|te nourris) (et|pour|ou) (du|un|dormir|travail|boulot|rester|te paye|job|paye) !unless-after (de vacances)
(ramene|amene|trouve|invite|ramenes) (une|des|tes|ta|deux) (copine|copines|pote|amies|cousine|amie|autre fille|autres filles|potes) (et|je|ca|vous|tu) (je|paye|vous paye|te paye|gagnes|auras|tu|toi|serez|vous) [(paye|paie|gagnes|payees)] !unless-after (joue|le clan)
(viens|tu viens) (travailler|bosser) (pour moi|avec nous|a letranger|dans un bar|dans mon club|pour nous|dans une autre ville|pour un pote)
(job|boulot|travail|bosser|taf|travailler) (d|de|comme|en) (escorte|hotesse|hotesse de|masseuse|danseuse en|serveuse en boite|accompagnatrice|escort|hotesse en|entraineuse|danseuse dans) [(soiree|bar|club)]
(pas grave|cest pas grave|on sen fout|peu importe|pas besoin) [(si|que|d)] (tes mineure|tu es mineure|si tes mineure|etre majeure|de papiers|papiers|detre majeur|detre majeure|que tu sois mineure|tes mineur) [(pour)]
(je|moi je|on) (te sors de la|te sortirai de la|paye ton voyage|moccupe des papiers|moccupe de tes papiers|garde ton passeport|te sors de ta galere|gere tes papiers) [(et)]
tu (me dois|nous dois) (le|tout|la|les|tous) (voyage|billet|ce que|chambre|loyer|vetements|logement|fringues) [(jai|que)] [(depense|paye)] (alors|donc|faut|tu) (tu|travailles|que tu|bosses|vas|faut) [(bosser|travailler|rembourser|vas)]
(rentre|viens|entre) dans (le reseau|le gang|la bande|lequipe du quartier|le bizness|le biz|notre reseau|le business) [(et|avec|tu)]
(tas juste|ya juste|tu dois juste|suffit|faut juste) [(a|de|besoin)] (porter|livrer|garder|transporter|deposer|surveiller|faire le guet) [(un|une|des|ce|le|coin)] [(paquet|sac|colis|trucs|truc|sacoche|coin)] (et|pour|je te|contre|tu) (je|paye|tu|touches|es|un pote|un mec|gagnes|payes|paie) !unless-after la bibli
(aller|sortir|tu sors|venir|tenir compagnie) (a|en|avec|dans|aux) (des|soirees|soiree|hommes|vieux|soirees privees|messieurs|clients) [(hommes|messieurs|soirees|clients|privees|ages|riches)] (et|contre|qui|pour) (tes payee|payee|paient|de largent|payent|on te paye|paye|ils te)
