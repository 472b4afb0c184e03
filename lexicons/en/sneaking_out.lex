signal: sneaking_out
version: 1
status: draft
tactic: Helps to leave home or school unseen.
source: O'Connell 2003; Ringenberg et al. 2022
unless-before: (if|when|whenever) (anyone|someone|somebody|anybody|a stranger|strangers|an adult|a grown up|a person) [(ever|online)] (asks|ask|tells|tell|wants|says|say|offers|sends)
unless-before: (anyone|someone|people|strangers) (who|that) (asks|ask|tells|tell|wants|want|says|say)
unless-before: (he|she|they|someone|a guy|this guy|some guy) [(just|always)] (asked|told|wants|wanted|keeps asking|kept asking|is asking|was asking|keeps telling) me
unless-after: (tell|talk to|ask) (a|an|another|ur|your|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)
unless-before: (castle|prison|guards)

sneak out (2nite|2night|tonite)
(can|could|will|should|just|u can|you can|wanna|lets|gotta|have to) [(u|you|ya)] (sneak|slip) (out|away|off)
sneak (out|away|off) (tonight|of the house|of ur|of your|to (meet|see) me|after|when|and (meet|come|see))
(climb|come|get|go) out (the|ur|your) (window|back door)
(wait|come out|leave|sneak out|go) (until|till|when|after|once) (ur|your) (mom|mum|mama|mommy|mummy|mother|dad|daddy|father|parents|folks|family) (are|is|r|go|goes|fall|falls) (asleep|sleeping|in bed|gone|out|to bed|to work)
(say|tell (them|her|him|ur (mom|mum|mama|mommy|mummy|mother|dad|daddy|father|parents|folks|family)|your (mom|mum|mama|mommy|mummy|mother|dad|daddy|father|parents|folks|family))) (ur|youre|you are|u are|u r|your) (at|going to|staying at|sleeping at|sleeping over at) (a|ur|your) (friends|friend)
(skip|ditch|cut) (school|class) (tomorrow|with me|for me|to meet|to see|and (come|meet|see))
leave (ur|your) phone (at home|home|behind|in ur room|in your room)
turn off (ur|your) (location|gps|snap map|find my|tracking)
dont let (them|(ur|your) (mom|mum|mama|mommy|mummy|mother|dad|daddy|father|parents|folks|family)|anyone) (see|hear) (u|you|ya) (leave|leaving|go|come|sneak)
lie to (ur|your) (mom|mum|mama|mommy|mummy|mother|dad|daddy|father|parents|folks|family)
