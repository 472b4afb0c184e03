signal: personal_info_asking
version: 1
status: draft
tactic: Collects personal facts: full name, birthday, password, family.
source: Olson et al. 2007 (gaining access); Black et al. 2015; NCMEC NetSmartz
unless-after: (vertel|praat met|vraag|zeg|ga naar) [het] [(tegen|aan)] (een|je|jouw) [(volwassen|vertrouwde)] (volwassene|@parent|@trusted)
unless-after: (voor|op) (het|de|ons|onze) (formulier|inschrijving|team|toernooi|clan|club|ledenlijst)

hoe heet (je|jij) [(eigenlijk|dan|nou)] (echt|in het echt|van achternaam|eigenlijk|voluit|van je voornaam)
wat is [(nou|eigenlijk)] @your (echte naam|achternaam|voornaam|volledige naam|wachtwoord|ww|pincode|inlog|toegangscode)
(geef|stuur|zeg|app|vertel) [(me|mij)] [(eens|even|ff)] @your (wachtwoord|ww|achternaam|volledige naam|echte naam|inlog|inloggegevens|pincode|geboortedatum|paspoort|accountgegevens|toegangscode)
wanneer (ben|is) (je|jij|jouw) [(eigenlijk|dan)] (jarig|verjaardag)
wat (doen|doet|voor werk doen|voor werk doet) @your (ouders|moeder|vader|mama|papa) [(eigenlijk|voor werk|qua werk)]
hoe heet (je|jouw|jullie) [(echte|beste)] (school|moeder|vader|zusje|broertje|juf|meester|vriendin|sportclub|klas|zus|broer)
hoe heten @your (ouders|vrienden|broers|zussen|vriendinnen)
(vertel|vertel me|vertel eens) [(eens|me|wat|iets|meer)] [(wat|iets|meer|alles)] over (jezelf|je familie|je gezin|je thuissituatie|je ouders) !unless-after (in het engels|voor de klas)
(zijn|wonen) @your ouders [(nog|eigenlijk)] (bij elkaar|samen|gescheiden|uit elkaar)
@heb_je [(nog|ook|eigenlijk)] (broers|broertjes|zusjes|zussen|broers of zussen|een broer|een zus)
@heb_je [(al|eigenlijk|nu|ook)] (een vriendje|verkering|een vriendinnetje|een lief|een vaste vriend)
(welke|wat voor) (telefoon|gsm|mobiel) heb (je|jij)
hoe zijn @your (ouders|pa en ma|vader en moeder) [(zo|eigenlijk)]
