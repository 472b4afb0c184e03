signal: hesitation
version: 1
status: draft
tactic: A short no, a why, a doubt. Says little alone; as the answer to a tactic it says that it was not welcome.
source: Lorenzo-Dus et al. 2016 (responses of targets); NSPCC guidance for parents

(neen|nee hoor|nee joh|nee sorry|nee dank)
(waarom|hoezo|waarvoor) !unless-before (daarom)
(liever|beter|eerder|misschien) niet
(weet|kweet|weenie) [(ik|het|nog)] [(het|nog)] niet [(hoor|zeker|of)] !unless-before (je|jij)
(geen idee|geen flauw idee|tis goed)
(ik denk|denk) [(van|dat|het)] [(van|ik)] niet
ik moet (gaan|offline|weg|nu gaan|eerst vragen|het vragen|eerst aan mijn ouders|even nadenken|stoppen)
(hmm|hm|uhm|euh|ehm|tja|euhm|goh) (ik weet|weet|nee|waarom|liever|misschien|geen idee)
(misschien|we zien wel|zie wel|straks) [(later|wel)] (later|een andere keer|ooit|een keer|morgen)
(weet je|ben je) [(het|dat|echt)] zeker
(wie ben jij|wie ben je|ken ik je|ken ik jou|kennen wij elkaar|hoe ken je mij|hoe ken jij mij|hoe kom je aan mijn nummer)
