signal: sympathy
version: 1
status: draft
tactic: Offers comfort and takes the other one's side, to become needed.
source: Olson et al. 2007 (deceptive trust development); Lorenzo-Dus et al. 2016
unless-after: (vertel|praat met|vraag|zeg|ga naar) [het] [(tegen|aan)] (een|je|jouw) [(volwassen|vertrouwde)] (volwassene|@parent|@trusted)

(ik ben|ben) [(er|altijd)] [(altijd|echt)] (altijd voor je|voor je|er voor jou|er voor je) [hoor]
je kan [(me|mij|bij mij|met mij|altijd)] [(altijd|echt|over)] (alles vertellen|alles zeggen|alles kwijt|bij mij terecht|met mij praten|over alles praten|altijd bij me terecht)
(arm|arme|ocharme|och) (meisje|schat|ding|schatje|jongen|lieverd|ik ben er) !unless-after (in het verhaal)
(dat|je) (heb|hebt|verdien|verdient) [(je)] [(dat|dit|zoiets)] (niet verdiend|echt niet|niet verdien|niet) [verdiend]
(je ouders|je moeder|je vader|ze|je vrienden) (zijn|is|doen|behandelen|behandelt) [(je|echt|zo|wel)] [(zo|heel|echt)] (oneerlijk|gemeen|onrechtvaardig|slecht) [(tegen|voor)] (je|jou|tegen jou)
ik (weet|snap|begrijp) [(precies|echt|heel goed)] (hoe je je voelt|hoe dat voelt|wat je voelt|hoe jij je voelt|wat je meemaakt)
ik heb (dat|hetzelfde|het) [(vroeger|zelf|ook)] [(ook|zelf|precies)] meegemaakt
(dikke|hele dikke|grote|virtuele) (knuffel|knuf|knuffels) (voor jou|voor je|schat|lieverd|meis)
als je [(je|iemand)] [(alleen|eenzaam|verdrietig|rot|om mee)] (voelt|bent|te praten nodig|wil praten|zoekt) [(nodig hebt|mag|dan)] (app|stuur|kom|bel|praat|ben ik|mag je|kan je) [(me|naar|bij)]
bij mij (hoef|moet|ben) je [(je|nooit|niet|altijd)] [(niet|nooit)] (niet te schamen|bang te zijn|te schamen|veilig|anders voor te doen|jezelf|nooit alleen)
(huil|wees|treur) (maar|niet) [(meer|zo)] [(verdrietig|hoor|maar)] (bij mij|ik ben er|schatje|lieverd|verdrietig|meis)
(niemand|geen mens) luistert [(echt)] naar (je|jou) (behalve|zoals|buiten) (ik|mij)
