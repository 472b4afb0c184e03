signal: joking_test
version: 1
status: draft
tactic: Tests limits with a joke or a what-if that can be taken back.
source: Olson et al. 2007 (reframing); Lorenzo-Dus et al. 2016
unless-before: (if|when|whenever) (anyone|someone|somebody|anybody|a stranger|strangers|an adult|a grown up|a person) [(ever|online)] (asks|ask|tells|tell|wants|says|say|offers|sends)
unless-before: (anyone|someone|people|strangers) (who|that) (asks|ask|tells|tell|wants|want|says|say)
unless-before: (he|she|they|someone|a guy|this guy|some guy) [(just|always)] (asked|told|wants|wanted|keeps asking|kept asking|is asking|was asking|keeps telling) me
unless-after: (tell|talk to|ask) (a|an|another|ur|your|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)

(jk|just kidding|im kidding|im joking|just joking|kidding) [(lol|haha|lmao)] (unless|but seriously|but would (u|you|ya)|but what if)
unless ((u|you|ya) (are into it|like that|want me to ask)|(ur|youre|you are|u are|u r|your) (down|into it|serious))
(would|will|wud) (u|you|ya) (be|get) (mad|weirded out|upset|angry|creeped out) if i (asked|ask|said|told|sent|say)
(can|may|could) i ask (u|you|ya) (something|smth|sth|a) (weird|personal|private|awkward|embarrassing) [question]
(dont|plz dont|pls dont) (be|get) (mad|weird|weirded out|freaked out|creeped out) (but|if i|ok|when i)
(it|that) was (just|only) a joke
(cant (u|you|ya) take a joke|(ur|youre|you are|u are|u r|your) (so|too) sensitive|dont be so (sensitive|serious))
this (might|may|is gonna|will|is going to) sound (weird|strange|creepy|odd) but
would (u|you|ya) [ever] (date|go out with|meet|like) (someone|a guy|a man|somebody|a person) (older|my age|much older|from online)
(hypothetically|theoretically) would (u|you|ya)
