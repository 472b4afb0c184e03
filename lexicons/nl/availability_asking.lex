signal: availability_asking
version: 1
status: draft
tactic: Finds out when the other one can be reached, above all late or alone.
source: Olson et al. 2007 (gaining access)
unless-after: (vertel|praat met|vraag|zeg|ga naar) [het] [(tegen|aan)] (een|je|jouw) [(volwassen|vertrouwde)] (volwassene|@parent|@trusted)

@ben_je [(vanavond|morgen|straks|later|vannacht)] [(nog|ook)] [(laat)] (online|on|wakker|bereikbaar|alleen) !unless-before (om hoe laat begint)
(wanneer|hoe laat|tot hoe laat|hoe lang) ben (je|jij) [(meestal|altijd|vandaag|vanavond|nog)] (online|on|wakker|alleen|bereikbaar|vrij)
(hoe laat|wanneer) (ga|moet) (je|jij) [(altijd|meestal|eigenlijk|vanavond)] (naar bed|slapen|naar je bed|offline)
(mag|blijf|kan) (je|jij) [(nog|vanavond|zo)] [(lang|laat)] (opblijven|wakker blijven|laat op|wakker|online blijven)
@ben_je [(altijd|vaak|nog)] zo laat [(nog)] (op|wakker|online|on)
(praten|chatten|appen) [we] [(vanavond|vannacht|verder|straks)] [(verder)] als (iedereen|je ouders|ze|de rest) (slaapt|slapen|weg zijn|naar bed zijn)
(kan|kun) (je|jij) [(vannacht|vanavond)] (stiekem|onder de dekens|in bed) [(appen|chatten|online|nog)] (appen|chatten|online komen|praten|online)
@ben_je [(morgen|vandaag)] na school [(alleen|vrij|thuis|online)]
@heb_je [(vanavond|morgen|vannacht|na school|dit weekend|straks)] [(even|nog|wat)] (tijd voor mij|tijd om te chatten|tijd om te praten|huis voor jezelf|het huis voor jezelf|het rijk alleen)
(kom|komt) (je|jij) [(vanavond|vannacht|straks|later)] [nog] (online|on|terug online) [(als|voor|dan)]
(laat|app|stuur) [(me)] [(weten|even|me|een berichtje)] (als|wanneer) je [(alleen|in bed|wakker)] (alleen|in bed|wakker) (bent|ligt|thuis bent)
@heb_je [(je|jouw)] (telefoon|gsm|mobiel) [(ook|altijd)] (op je kamer|in bed|naast je bed|bij je in bed|bij je)
