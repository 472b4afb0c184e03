signal: camera_request
version: 1
status: draft
tactic: Asks for a camera or a video call.
source: Olson et al. 2007; Thorn and NCMEC guidance on live video
unless-after: (vertel|praat met|vraag|zeg|ga naar) [het] [(tegen|aan)] (een|je|jouw) [(volwassen|vertrouwde)] (volwassene|@parent|@trusted)
unless-after: (met (de klas|iedereen|oma|opa|de groep|je ouders|het team)|in de instellingen|voor de les|in de les)

(zet|doe|gooi) [(je|jij)] [(eens|even|ff|nu|aub)] @your [(eens|even)] (cam|camera|webcam|frontcamera) [(eens|even|nu|aub|ff)] (aan|open) !unless-after (in de les)
@heb_je [(een|ook|eigenlijk|ook een)] (cam|camera|webcam) [(aan|of|op)] !unless-after (van canon|gekocht voor)
(zullen|kunnen|laten|wil|zin) (we|je|jij|om) [(eens|even|ff|met mij|te|vanavond)] [(met mij|te|even)] (videobellen|camen|facetimen|skypen|beeldbellen|videochatten|video bellen)
(kom|ga) [(je|eens|even|ff|nu)] [(eens|even|ff|nu)] (op cam|voor de cam|op camera|voor de webcam|op video|voor de camera|op beeld) !unless-after (voor de les)
(bel|belt) (me|mij) [(eens|even|vanavond|dan)] (met video|op facetime|via facetime|met beeld|met camera|met cam)
(ik wil|mag ik|kan ik|ik zou) (je|jou) [(eens|graag|live|even|zo graag)] [(live|graag)] (op cam|op camera|live zien|via de cam|op de cam|op video) [zien]
(laat|toon) (jezelf|je) [(eens|even)] [(zien)] (op cam|voor de cam|op camera|live|voor de camera|via de cam) [zien]
(draai|richt|hou|zet) [(je|de)] (camera|cam|webcam|telefoon) [(eens|wat|iets|een beetje|zo)] (lager|zo dat ik|naar beneden|op jezelf|zodat ik je|dat ik je zie|omlaag)
(mijn|ik zet mijn) (cam|camera|webcam) (is|staat|ook) [(al|ook)] aan [(nu|als)]
