signal: media_request
version: 1
status: draft
tactic: Asks for pictures or videos of the other one.
source: Olson et al. 2007; Thorn and NCMEC guidance on image requests
unless-after: (vertel|praat met|vraag|zeg|ga naar) [het] [(tegen|aan)] (een|je|jouw) [(volwassen|vertrouwde)] (volwassene|@parent|@trusted)
unless-after: (van (de|het|die|dat|jullie|mijn|onze|je) (hond|kat|kamer|huiswerk|opdracht|base|build|skin|setup|fout|scherm|paard|spel|uitje|toernooi|bord|werkblad|kip|konijn|hamster|taart|eten|wedstrijd)|van het (uitje|toernooi|bord|werkblad)|van de wedstrijd)
unless-after: (voor (oma|opa|de (krant|website|groep|klas|school)|het elftal)|in de groepsapp)

(stuur|app|snap|zend|post|maak) [(je|me|mij)] [(eens|even|ff|aub|nog|nu)] [(nog|eens|even)] [(een|wat|je|jouw|meer|die|nieuwe)] [(leuke|mooie|nieuwe|leuk|mooi|lieve|paar)] @picture [van (jezelf|jou|je gezicht|je lichaam)] !unless-after (van (de|het|mijn))
(kan|kun|wil|mag) (je|jij|ik) [(me|mij)] [(eens|even|ff|aub|nog|ook)] [(een|wat|je|meer|nog)] [(leuke|mooie|nieuwe|paar)] @picture [(van je|van jezelf|van jou)] (sturen|zien|appen|maken|hebben|krijgen|snappen)
(ik wil|ik zou|wil|ik wou) [(zo|echt|graag|wel)] [(graag)] [(een|meer|je|wat|die)] [(meer|leuke)] @picture (van je|van jou|zien|hebben|van jezelf)
@picture van (jou|jezelf|je gezicht|je lichaam|je zelf) [(sturen|aub|eens|pls|plz)] !unless-before (mooie|leuke|zag|op de|gezien)
heb (je|jij) [(nog|ook|meer|andere|een)] [(meer|andere|leuke|recente)] @picture van (jezelf|jou|je|je gezicht)
laat [(me|mij|je|eens|jezelf)] [(je|jezelf|eens|even|eens even)] [(gezicht|lichaam|lach)] (gezicht zien|jezelf zien|je gezicht zien|meer van jezelf|wat je aan hebt|je eens zien|zien wat je aanhebt|je lichaam|hoe je eruit ziet|zien hoe je eruit) !unless-after (in het spel)
(foto|pic|selfie) voor (foto|pic|selfie)
(fotos|pics|selfies) (ruilen|uitwisselen)
(eerst|jij) (jij|eerst) [(een)] [(foto|pic)] dan (ik|stuur ik|krijg je)
ik (heb|stuur) (je|jou) [(er|ook|al)] [(al|er|ook)] [een] [(foto|pic)] [(gestuurd|al)] nu jij
(maak|neem|film) [(eens|even|aub)] [(een|je|jezelf)] (spiegelfoto|spiegelselfie|foto voor mij|selfie voor mij|filmpje voor mij|jezelf voor mij|foto van top tot teen)
ik (verwijder|wis|delete) (het|hem|ze|de foto|de fotos) [(daarna|meteen|direct|gelijk)] (daarna|meteen|direct|weer|gelijk|beloofd|echt) !unless-after (de map|het bestand)
