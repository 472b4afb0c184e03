signal: location_asking
version: 1
status: draft
tactic: Finds out where the other one lives, goes to school or is.
source: Olson et al. 2007 (gaining access); Black et al. 2015 (geography)
unless-before: (if|when|whenever) (anyone|someone|somebody|anybody|a stranger|strangers|an adult|a grown up|a person) [(ever|online)] (asks|ask|tells|tell|wants|says|say|offers|sends)
unless-before: (anyone|someone|people|strangers) (who|that) (asks|ask|tells|tell|wants|want|says|say)
unless-before: (he|she|they|someone|a guy|this guy|some guy) [(just|always)] (asked|told|wants|wanted|keeps asking|kept asking|is asking|was asking|keeps telling) me
unless-after: (tell|talk to|ask) (a|an|another|ur|your|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)

(where|wher) (u|ya) live !unless-before (know|knows)
where do (u|you|ya) live at
(where|wher|where abouts|whereabouts) (do|does) (u|you|ya) live
(where u|where you|where are you|where are u|where r u|where r you|where ya) from
(what|which) (city|town|state|country|area|neighborhood|suburb) (do (u|you|ya) live|are you|are u|r u|u) (in|from)
(what|which|wat) school (do (u|you|ya) go to|are you at|are u at|r u at|u go to)
(whats|what is) (the name of (ur|your) school|(ur|your) school [called]) [name]
(how far|how close) (are you|are u|r u|r you) (from|to) (me|here)
do (u|you|ya) live (near|close to|by|around) (me|here|the|a)
(where is|wheres) (ur|your) (house|school|home)
(are you|are u|r u|r you) (near|close to|far from) me
(send|share|drop) [me] (ur|your) (location|loc|live location)
turn on (ur|your) (location|snap map|live location)
where do (u|you|ya) (hang out|go after school|walk home)
where ((are you|are u|r u|r you)|u|you) (rn|right now)
