signal: private_channel
version: 1
status: draft
tactic: Moves the talk to another app, account or a private place.
source: Olson et al. 2007 (isolation); NCMEC and Thorn guidance on leaving the platform
unless-before: (if|when|whenever) (anyone|someone|somebody|anybody|a stranger|strangers|an adult|a grown up|a person) [(ever|online)] (asks|ask|tells|tell|wants|says|say|offers|sends)
unless-before: (anyone|someone|people|strangers) (who|that) (asks|ask|tells|tell|wants|want|says|say)
unless-before: (he|she|they|someone|a guy|this guy|some guy) [(just|always)] (asked|told|wants|wanted|keeps asking|kept asking|is asking|was asking|keeps telling) me
unless-after: (tell|talk to|ask) (a|an|another|ur|your|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)
unless-after: (to|for|with) (strangers|people (u|you)|someone (u|you) (dont|just|only|never)|anyone (u|you))
unless-before: (apt|sudo|package|driver)

add my ((snap|snapchat|insta|instagram|ig|discord|whatsapp|telegram|kik|skype|tiktok|viber|wickr))
(got|u got|you got) ((snap|snapchat|insta|instagram|ig|discord|whatsapp|telegram|kik|skype|tiktok|viber|wickr)) !unless-after (installed|working|running|to work|package|going)
(add|text|msg|message|dm|pm|hmu|hit me up|find|call|write|contact) [me] (on|at|in) [(my)] ((snap|snapchat|insta|instagram|ig|discord|whatsapp|telegram|kik|skype|tiktok|viber|wickr)|another app|my other account|a different app|a private chat|facetime)
(whats|what is|drop|gimme|give me|send me|tell me|can i have|can i get|lemme get) [(ur|your|a)] ((snap|snapchat|insta|instagram|ig|discord|whatsapp|telegram|kik|skype|tiktok|viber|wickr)|number|phone number|cell number|digits|user on (snap|snapchat|insta|instagram|ig|discord|whatsapp|telegram|kik|skype|tiktok|viber|wickr)) !unless-after (one|two|song|pick)
((u|you|ya)|do (u|you|ya)|u) (have|got|use) ((snap|snapchat|insta|instagram|ig|discord|whatsapp|telegram|kik|skype|tiktok|viber|wickr)|any other app|another app) !unless-after (installed|package|plugin|version|running|working)
(lets|can we|we should|(wanna|want to|wants to)|could we) (talk|chat|move|go|text|switch|continue) [(this)] (to|on|in|over|2) ((snap|snapchat|insta|instagram|ig|discord|whatsapp|telegram|kik|skype|tiktok|viber|wickr)|dms|dm|pms|pm|another app|a private (chat|call|server)|private|somewhere (more private|else|private))
(turn on|use|set|enable) (disappearing messages|vanish mode|secret chat|disappearing mode)
(lets|can we|we should|(wanna|want to|wants to)) (talk|chat|go somewhere|be) (privately|alone|one on one|1 on 1)
(this chat|this app|this site|here) (is|isnt) (monitored|moderated|filtered|not private|not safe|private|safe) !unless-after (property|hosted|dinner)
(mods|the mods|they|admins) can (see|read) (this|our|what we)
join my private (server|vc|call|party|lobby|room)
(heres|here is) my (number|(snap|snapchat|insta|instagram|ig|discord|whatsapp|telegram|kik|skype|tiktok|viber|wickr)|phone number)
my ((snap|snapchat|insta|instagram|ig|discord|whatsapp|telegram|kik|skype|tiktok|viber|wickr)|cell number) is
(come|go|hop|get) (to|in|into|on) (dms|my dms|dm|pms)
(dm|pm|text) me (privately|in private|instead|so no one sees)
