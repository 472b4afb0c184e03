signal: age_asking
version: 1
status: draft
tactic: Asks for the age, to learn whether the other one is a child.
source: Olson et al. 2007 (gaining access); O'Connell 2003 (friendship forming); NSPCC guidance for parents
unless-after: (sag|sprich mit|frag|rede mit|red mit|erzahl|erzaehl) [(es|das)] (einem|einer|dem|der|@your|deinen) [(vertrauten|anderen)] (erwachsenen|@parent|@trusted)
unless-after: (fur|fuer|im|beim|zum) (den|das|die|der|unser|unsere|unseren) (verein|turnier|formular|anmeldung|team|liga|clan|kurs|mannschaft)

wie alt (bist|biste|bisst|bis|warst|waerst) [du] !unless-after (geworden als)
wie alt (wirst|wirste|wurdest|wuerdest) [du] _ (dieses jahr|jetzt|bald|morgen|eigentlich|denn)
(wie alt|welches alter) hast du
(sag|verrat|verrate|schreib|nenn) [mir] [(mal|bitte|doch|erst|kurz)] @your [(echtes|richtiges|wahres|genaues)] alter
(was|wie) ist [(denn|eigentlich)] @your [(echtes|richtiges|wahres)] alter
(welcher|welchem|welches) (jahrgang|geburtsjahr) (bist|biste|hast) [du]
wann (bist|biste) [du] [(eigentlich|genau)] geboren
in (welche|welcher) (klasse|klassenstufe|stufe) (gehst|bist|biste|gehste) [du]
in (welche|der wievielten|die wievielte) klasse (gehst|bist|biste|gehste) [du]
@bist_du [(schon|denn|uberhaupt|ueberhaupt|eigentlich|wirklich|echt|noch)] (volljahrig|volljaehrig|minderjahrig|minderjaehrig|16|18|unter 18|(uber|ueber) 18|(uber|ueber) 16) !unless-after (uhr|punkte|jahre verheiratet)
(klingst|siehst|wirkst|wirkste) [du] [(noch|sehr|voll|echt)] (jung|junger|juenger|alter|aelter) [aus] _ wie alt
(bist|biste) [du] [(noch|uberhaupt|ueberhaupt)] [(ein)] (schuler|schueler|schulerin|schuelerin|kind|teenie) [(oder|noch)]
(geburtsjahr|dein alter) (bitte|pls|verraten) !unless-before (dein|das)
wie viele jahre bist du
