signal: safety_lesson
version: 1
status: draft
tactic: Rules for staying safe online, as schools and parents teach them.
source: hard negatives: NSPCC, NCMEC NetSmartz and Childnet teaching material

(geef|deel|stuur|zeg|zet|plaats) [(nooit|nooit zomaar|geen)] [(zomaar|je)] (je adres|je wachtwoord|persoonlijke gegevens|geen persoonlijke|fotos van jezelf|je telefoonnummer|je echte naam|je gegevens|adres) [(aan|op|door)] (aan vreemden|op internet|online|aan onbekenden|aan mensen die|gegevens op)
spreek [(nooit)] [(alleen|zomaar)] (af met vreemden|af met mensen van|af met iemand van|nooit alleen af|alleen af met|af met iemand die je online)
(praat|vertel|zeg|ga) [(altijd|erover|het)] [(erover|met|tegen)] [(met|aan|tegen|naar)] een (vertrouwde volwassene|volwassene die je vertrouwt|volwassene als|vertrouwenspersoon)
als (iemand|een vreemde|een onbekende) [(je|jou|op|online)] [(internet|om|naar)] (om fotos vraagt|naar fotos vraagt|onder druk zet|wil afspreken|om een foto vraagt|een naar gevoel|lastigvalt|iets vraagt wat)
(cyberpesten|grooming|mediawijsheid|internetveiligheid|online veiligheid|kettingbericht|phishing|nepprofielen|week van de mediawijsheid|veilig internetten|mediamasters|privacyinstellingen)
niet (iedereen|alles) (op|online|is|wat) [(internet|je|online|op)] [(is|leest|internet|zegt)] (is wie|wie hij|wie ze|is waar|internet is waar|wie iemand zegt)
(zet|stel|maak) (je|jullie) (profiel|account|accounts|profielen|instellingen) [(altijd|op)] (op prive|in op prive|prive|alleen voor vrienden|op slot)
(je|kinderen|jullie|iedereen) (mag|mogen) [(altijd|gewoon)] (nee zeggen|iemand blokkeren|de chat verlassen|hulp vragen|het gesprek stoppen|weggaan uit)
(goede|slechte|leuke|nare|fijne) (geheimen|en slechte geheimen|en nare geheimen) (en|zijn|mag|moet|maken|vertel|die)
(open|klik|accepteer|neem|ga|stap) [(nooit|niet|geen|op)] [(zomaar|op|links|bij|mee)] (links van onbekenden|vriendschapsverzoeken van|op links van|cadeaus van vreemden|met vreemden|in bij vreemden|links van vreemden|met een vreemde)
(tip|regel|tips|regels) (1|2|3|een|voor|om) [(veilig|is)] (internet|internetten|online|chatten|nooit|veilig|is nooit|zorg)
