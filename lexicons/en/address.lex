signal: address
version: 1
status: draft
tactic: Asks for the street, house or a place to send things.
source: Olson et al. 2007 (physical approach); NCMEC NetSmartz
unless-before: (if|when|whenever) (anyone|someone|somebody|anybody|a stranger|strangers|an adult|a grown up|a person) [(ever|online)] (asks|ask|tells|tell|wants|says|say|offers|sends)
unless-before: (anyone|someone|people|strangers) (who|that) (asks|ask|tells|tell|wants|want|says|say)
unless-before: (he|she|they|someone|a guy|this guy|some guy) [(just|always)] (asked|told|wants|wanted|keeps asking|kept asking|is asking|was asking|keeps telling) me
unless-after: (tell|talk to|ask) (a|an|another|ur|your|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)

(whats|what is|wats) (ur|your) (address|home address|addy|street|house number|zip code|zipcode|postcode|apartment number)
(send|give|tell|text|drop) me (ur|your) [(home)] (address|addy|postcode|zip code)
(what|which) (street|road|house|building) (do (u|you|ya) live (on|in)|(are you|are u|r u|r you) on|u on)
what address (should|can|do) i (send|mail|ship)
where (should|can|do) i (mail|ship|deliver|send) (ur|your|the) (gift|present|package|phone|surprise)
(i need|can i have|can i get|i want) (ur|your) [(home)] (address|addy)
(which|what) (room|window|house|apartment) is (urs|yours|(ur|your) room)
