signal: age_asking
version: 1
status: draft
tactic: Asks for the age, to learn whether the other one is a child.
source: Olson et al. 2007 (gaining access); O'Connell 2003 (friendship forming); NSPCC guidance for parents
unless-before: (if|when|whenever) (anyone|someone|somebody|anybody|a stranger|strangers|an adult|a grown up|a person) [(ever|online)] (asks|ask|tells|tell|wants|says|say|offers|sends)
unless-before: (anyone|someone|people|strangers) (who|that) (asks|ask|tells|tell|wants|want|says|say)
unless-before: (he|she|they|someone|a guy|this guy|some guy) [(just|always)] (asked|told|wants|wanted|keeps asking|kept asking|is asking|was asking|keeps telling) me
unless-after: (tell|talk to|ask) (a|an|another|ur|your|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)

how old (are you|are u|r u|r you|ru|u|are ya|r ya)
(what|wat) age (are you|are u|r u|u)
(whats|what is|wats) (ur|your) age !unless-after (group|range|rating|limit|bracket)
(are you|are u|r u|r you) (over|under|at least|older than|younger than) (12|13|14|15|16|17|18|21)
(are you|are u|r u|r you) (a minor|underage|legal|still in school|in (middle|high|primary|elementary) school)
((are you|are u|r u|r you)|u) (like|only|just|already) (9|10|11|12|13|14|15|16|17|18)
(are you|are u|r u|r you) (9|10|11|12|13|14|15|16|17|18) !unless-after (minutes|mins|min|miles|feet|ft|hours|hrs|km|weeks|days|levels|points|percent)
(whats ur asl|your asl|ur asl|asl (pls|plz|please|u|hbu))
(what|wat|which) (grade|year|yr) ((are you|are u|r u|r you)|u) in
what year (were|was) (u|you|ya) born
(can i ask|may i ask|mind if i ask|tell me|guess) (ur|your) age
