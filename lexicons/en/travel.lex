signal: travel
version: 1
status: draft
tactic: Proposes a journey, a stay or running away.
source: Ringenberg et al. 2022; NCMEC guidance on online enticement
unless-before: (if|when|whenever) (anyone|someone|somebody|anybody|a stranger|strangers|an adult|a grown up|a person) [(ever|online)] (asks|ask|tells|tell|wants|says|say|offers|sends)
unless-before: (anyone|someone|people|strangers) (who|that) (asks|ask|tells|tell|wants|want|says|say)
unless-before: (he|she|they|someone|a guy|this guy|some guy) [(just|always)] (asked|told|wants|wanted|keeps asking|kept asking|is asking|was asking|keeps telling) me
unless-after: (tell|talk to|ask) (a|an|another|ur|your|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)

(ill|i will|im gonna|im going to|imma|i can|i could|let me) (buy|book|pay for|get) ((u|you|ya) a|(ur|your)|ur|the|(u|you|ya) the) (ticket|train ticket|bus ticket|plane ticket|flight|hotel|bus|train) [ticket]
come (stay|live|visit|travel) with me
(ill|i will|im gonna|im going to|imma|i can|i could|let me) (fly|drive|come|travel) [(out|down|over|up)] to (see|visit|meet|get) (u|you|ya)
(get|take|catch) (the|a) (bus|train|taxi|uber|plane) to (me|my|see me|meet me)
(run|running) away (with me|together|from home|from ur|from your)
(lets|we could|we should|we can|(wanna|want to|wants to)) (run away|go away together|stay in a hotel|get a hotel|get a room|take a trip (together|just us))
(u|you|ya) (can|could|should) [(come)] (live|stay|move in|stay over) (with me|at my (place|house))
do (u|you|ya) have a passport
