signal: sneaking_out
version: 1
status: draft
tactic: Helps to leave home or school unseen.
source: O'Connell 2003; Ringenberg et al. 2022
unless-after: (vertel|praat met|vraag|zeg|ga naar) [het] [(tegen|aan)] (een|je|jouw) [(volwassen|vertrouwde)] (volwassene|@parent|@trusted)
unless-before: (kasteel|gevangenis|bewakers|npc|vijand)
unless-after: (langs de bewakers|uit het kasteel|in het spel|vijand)

(sluip|glip) [(je|gewoon|vannacht|maar|stiekem)] [(vannacht|stiekem)] (naar buiten|het huis uit|weg|langs je ouders|de deur uit|uit je raam)
(kan|kun|durf|lukt) (je|jij|het) [(vannacht|vanavond|niet|om)] [(stiekem|ongezien)] (wegsluipen|naar buiten sluipen|het huis uit|stiekem weg|ongezien weg|stiekem naar buiten|weg te komen|buiten komen|wegglippen)
(kom|klim|ga) [(gewoon|vannacht|stiekem|zachtjes)] [(stiekem)] (door het raam|uit je raam|uit het raam|via de achterdeur|stiekem naar buiten|naar buiten als iedereen slaapt|naar buiten als je ouders)
als (iedereen|je ouders|ze) (slaapt|slapen|weg zijn|naar bed zijn) (kom|ga|sluip|kan|glip) (je|ik|dan)
(spijbel|skip|spijbelen|bros|brossen) [(we|gewoon|morgen|eens)] [(morgen|de|het|die)] [(laatste|eerste)] (school|uur|les|uren|gym|lessen|morgen) [(en|voor mij|met mij|dan)] (en|voor mij|met mij|dan|samen)
(zeg|vertel|zegt) [(gewoon|maar|dan|tegen)] [(tegen|aan)] [@your] [@parent] [(gewoon|maar|dat)] [dat] [je] (bij een vriendin slaapt|bij een vriendin bent|bij een vriend bent|bij een vriend slaapt|ziek bent|langer school hebt|huiswerk maakt bij|logeert bij)
(merken|merkt|horen|hoort) @your @parent het [(niet)] (als je|wanneer je) [(stiekem)] (weg bent|weggaat|naar buiten gaat|er niet bent|het huis|gaat)
ik (schrijf|maak|regel|vervals) [(wel)] [(een|de)] (briefje|handtekening|ziekmelding|absentiebriefje) [(van je ouders|voor je|voor school|van je moeder)] (voor je|voor school|van je moeder|van je ouders|voor jou)
niemand (merkt|ziet|hoort|heeft door) [(dat|het|er iets)] [(dat|als)] je [(even|stiekem)] (weg bent|weggaat|spijbelt|er niet bent|weg gaat)
