signal: shared_secret
version: 1
status: draft
tactic: Makes a secret of the two, as proof of trust.
source: Olson et al. 2007; O'Connell 2003 (exclusivity); NSPCC guidance for parents
unless-before: (if|when|whenever) (anyone|someone|somebody|anybody|a stranger|strangers|an adult|a grown up|a person) [(ever|online)] (asks|ask|tells|tell|wants|pressures) (you|u)
unless-before: (anyone|someone|people|strangers) (who|that) (asks|ask|tells|tell|wants|want|says|say)
unless-before: (he|she|they|someone|a guy|this guy|some guy) [(just|always)] (asked|told|wants|wanted|keeps asking|kept asking|is asking|was asking|keeps telling) me
unless-after: (tell|talk to|ask) (a|an|another|ur|your|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)

our [(little|special)] secret
(its|this is|thats|it is|itll be|keep it|be|it can be) (our|r) [(little|own|special)] secret
(can|could|do|will) (u|you|ya) keep a secret
(ill|i will|im gonna|im going to|imma|i can|i could|let me) tell (u|you|ya) a [(little|big)] secret
(i have|ive got|i got|wanna hear|want to hear) a [(little|big)] secret
(tell me|share|whats|what is) (ur|your) [(biggest|deepest|darkest)] (secret|secrets)
(ive|i have|i) never told (anyone|anybody|any1|a soul) (this|that|about|before)
(ur|youre|you are|u are|u r|your) the (only one|only person|first person|first) (i|ive|i have) [ever] (told|trust|trusted|tell)
(just|only|stays|strictly) between (us|you and me|u and me|me and you|me and u)
(ur|your) (secret|secrets) (is|are) safe with me
