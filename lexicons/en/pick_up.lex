signal: pick_up
version: 1
status: draft
tactic: Offers to fetch the other one.
source: O'Connell 2003; Olson et al. 2007 (physical approach)
unless-before: (if|when|whenever) (anyone|someone|somebody|anybody|a stranger|strangers|an adult|a grown up|a person) [(ever|online)] (asks|ask|tells|tell|wants|says|say|offers|sends)
unless-before: (anyone|someone|people|strangers) (who|that) (asks|ask|tells|tell|wants|want|says|say)
unless-before: (he|she|they|someone|a guy|this guy|some guy) [(just|always)] (asked|told|wants|wanted|keeps asking|kept asking|is asking|was asking|keeps telling) me
unless-after: (tell|talk to|ask) (a|an|another|ur|your|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)

((ill|i will|im gonna|im going to|imma|i can|i could|let me)|want me to|let me come) (pick (u|you|ya) up|come get (u|you|ya)|come pick (u|you|ya) up|drive to (u|you|ya)|come and get (u|you|ya)|get (u|you|ya) from (school|home|ur house|your house))
(ill|i will|im gonna|im going to|imma|i can|i could|let me) (give (u|you|ya) a (ride|lift)|drive (u|you|ya) (home|there|here))
(do (u|you|ya)|u|you) (want|need) a (ride|lift) (home|from|to|tonight|after)
get in (my|the) (car|truck|van)
(where|what time|when) (should|can|do|could) i (pick (u|you|ya) up|get (u|you|ya)|fetch (u|you|ya)|come get (u|you|ya))
(ill|i will|im gonna|im going to|imma|i can|i could|let me) (be|wait|park|be waiting) (outside|around the corner|down the street|down the road|near) (ur|your|the) (house|school|home|place|corner|gate)
(ill|i will|im gonna|im going to|imma|i can|i could|let me) (wait|park|be waiting) (around the corner|down the street|down the road|outside)
(ill|i can|i will) (send|get|order|call) (u|you|ya) (an uber|a taxi|an taxi|a lyft|a cab)
wait for me (outside|at the corner|down the street|by the (gate|corner|road))
