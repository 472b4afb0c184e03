signal: adult_life
version: 1
status: draft
tactic: No tactic: adults' everyday matters. Work, home, own children, studies, health: two adults talking.
source: hard negatives of adult dating, colleagues, neighbours and customers

(mijn|jouw|onze|haar) (vrouw|exvrouw|schoonmoeder|hypotheek|huur|collega|collegas|baas op het werk|kleinkinderen|verloskundige|pensioen|zwangerschap|werkgever) !unless-before (is dat)
(mijn|jouw|haar|mn) (man|exman|schoonvader|huisbaas|accountant|oudste|jongste|kleinzoon|leidinggevende|partner) (is|heeft|werkt|komt|zegt|gaat|en ik|was)
(thuiswerken|zwangerschapsverlof|ouderschapsverlof|loonsverhoging|arbeidscontract|belastingaangifte|sollicitatiegesprek|schoonouders|overuren|nachtdienst|vroege dienst|late dienst|vergadering|functioneringsgesprek|leidinggevende|hypotheek|opzegtermijn|deadline op het werk)
(na|van|op|voor) (mijn|het|mn) werk (komt|kom|ga|is|was|moet|heb)
(de|onze) (creche|kinderopvang|oppas|gastouder|peuterspeelzaal|kinderen) (is|zijn|hebben|heeft|gaan|moeten) [(ziek|dicht)] (ziek|dicht|gesloten|in bed|naar bed|naar opa|naar oma|ook)
(glaasje|fles|wijntje|biertje|borrel) (wijn|bier|prosecco|drinken|na het werk|vrijdag|met collegas|op vrijdag)
(mijn scriptie|mijn studie|op de uni|hoorcollege|tentamen|tentamens|studentenkamer|afstuderen|collegegeld|op kot|mijn kot|studielening)
(lening|huis|appartement|makelaar|notaris|belasting|zorgverzekering|verzekering) (kopen|gekocht|bezichtigen|van de|betaalt|afsluiten|verkocht|te koop|heeft)
(trouwdag|scheiding|gescheiden|alimentatie|babyshower|kleinkind|rugpijn|overgang|bloeddruk|huwelijksreis|vrijgezellenfeest|co ouderschap)
