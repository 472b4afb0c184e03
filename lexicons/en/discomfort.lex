signal: discomfort
version: 1
status: draft
tactic: Says that what happens feels wrong.
source: NSPCC and Thorn guidance for young people; Ringenberg et al. 2022
unless-before: (song|movie|film|book)

no (thats|that is) [(so|really)] (weird|creepy|gross|wrong)
(ur|youre|you are|u are|u r|your) [(being|so|a|kinda|really|such a|acting)] (creepy|creep|weird|a creep|weirding me out|creeping me out|scaring me|freaking me out|weirdo)
(this|that|it|u|you) (makes|is making|made|make|are making) me [(feel|so|really)] [(so|really|a bit)] (uncomfortable|weird|bad|scared|nervous|unsafe)
i (feel|am|felt) [(so|really|a bit|kinda)] (uncomfortable|weird about|unsafe|nervous about) [this]
im [(so|really|a bit|kinda)] (uncomfortable|creeped out|weirded out|freaked out)
(thats|this is|that is|its) [(so|really|kinda|just|a bit)] (creepy|inappropriate|not ok|not okay|not appropriate) !unless-after (movie|film|story|game|show)
why (would|do|did|are|r) (u|you|ya) (ask|asking|need|want|wanna) (me that|that|this|to know that|to know where|so many questions|me so many)
im not [(really|very|so)] comfortable
stop being (weird|creepy|gross|a creep)
i (dont|do not) (feel (good|ok|okay|safe|comfortable|right)|like this|like where this)
