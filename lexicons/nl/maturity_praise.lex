signal: maturity_praise
version: 1
status: draft
tactic: Says that the other one is older than the years, so that the age does not count.
source: Olson et al. 2007; Lorenzo-Dus et al. 2016; Thorn, guidance for parents
unless-after: (vertel|praat met|vraag|zeg|ga naar) [het] [(tegen|aan)] (een|je|jouw) [(volwassen|vertrouwde)] (volwassene|@parent|@trusted)

je bent [(echt|zo|al|best|heel|wel|erg)] [(heel|zo|erg)] (volwassen|wijs|rijp|ver) voor je leeftijd
voor (je|jouw) leeftijd (ben|lijk|klink|denk|praat) je [(echt|al|best|heel|wel|zo)] [(heel|erg)] (volwassen|wijs|rijp|slim|ver)
je (bent|lijkt|klinkt|doet) [(echt|veel|al|zoveel|een stuk)] (volwassener|ouder|wijzer|rijper) dan (je bent|je leeftijd|de rest|de anderen|andere|12|13|14|15|16|leeftijdsgenoten|je klasgenoten)
je bent [(echt|zo|heel|gewoon)] (anders dan|niet zoals) (andere meisjes|de anderen|andere meiden|andere jongens|anderen van je|andere kinderen|leeftijdsgenoten|de rest van je)
je bent [(toch|echt|al)] geen (kind|klein kind|kleintje|klein meisje|kleine jongen|kleuter) meer
(dat|je) (kan|mag|kun|kunt) je [(toch|best|wel|al)] [(zelf|wel)] zelf (beslissen|bepalen|uitmaken|kiezen) [(je bent|hoor|toch|oud genoeg)] !unless-after (welke kleur|welk wapen|wat we spelen)
je bent [(toch|echt|al|wel|best)] [(al|wel)] oud genoeg [(om|voor)] !unless-after (je rijbewijs|te stemmen)
(ik had|had|ik dacht dat) je [(echt|minstens|al)] [(wel|minstens|ouder|al)] (ouder geschat|18 geschat|17 geschat|16 geschat|ouder was|18 was|op 18 geschat)
(met jou|bij jou) kan (ik|je) [(echt|gewoon)] [(praten|een)] (volwassen gesprek|als met een volwassene|volwassen gesprekken|praten als met een volwassene)
(je|jouw) (klasgenoten|vrienden|vriendinnen|leeftijdsgenoten) zijn [(toch|allemaal|nog|zo|maar)] [(nog|zo)] (kinderachtig|onvolwassen|kleuters|kinderen)
je (denkt|praat|schrijft|gedraagt je) [al] als een (volwassene|volwassen vrouw|vrouw|volwassen man)
