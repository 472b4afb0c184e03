signal: relationship_talk
version: 1
status: draft
tactic: Turns the talk to love and being a couple.
source: O'Connell 2003; Olson et al. 2007 (sexual desensitisation); Lorenzo-Dus et al. 2016
unless-before: (if|when|whenever) (anyone|someone|somebody|anybody|a stranger|strangers|an adult|a grown up|a person) [(ever|online)] (asks|ask|tells|tell|wants|says|say|offers|sends)
unless-before: (anyone|someone|people|strangers) (who|that) (asks|ask|tells|tell|wants|want|says|say)
unless-before: (he|she|they|someone|a guy|this guy|some guy) [(just|always)] (asked|told|wants|wanted|keeps asking|kept asking|is asking|was asking|keeps telling) me
unless-after: (tell|talk to|ask) (a|an|another|ur|your|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)

(ur|youre|you are|u are|u r|your) my (gf|bf|girlfriend|boyfriend)
do (u|you|ya) have a (bf|gf|boyfriend|girlfriend|crush)
(are you|are u|r u|r you) (single|taken|dating anyone|dating someone|seeing anyone|seeing someone|in love) !unless-after (threaded|player|core|or (double|multi)|with (this|the|that))
(will|would|wanna|want to|can|do (u|you|ya) want to|do (u|you|ya) wanna) [(u|you|ya)] be (my|mine and) (gf|bf|girlfriend|boyfriend|girl|valentine)
(im|i am|i think im|i fell|falling|im falling) in love with (u|you|ya)
(i (think i|really|rly|do) love (u|you|ya)|ily so much|i love (u|you|ya) (so much|more than|baby|babe))
have (u|you|ya) ever (been kissed|kissed|dated|been in love|had a (bf|gf|boyfriend|girlfriend|first kiss))
i (cant stop thinking|keep thinking|think|dream|dreamed) about (u|you|ya) (all|every|at night|so much|always|a lot)
i (cant stop thinking|keep thinking) about (u|you|ya)
if (u|you|ya) (were|was) [(a bit|a little|just)] (older|18|my age|legal)
when ((ur|youre|you are|u are|u r|your)|(u|you|ya) turn) 18 (we|ill|i will|u|you)
(ill|i will|i can|i would|id) wait (for (u|you|ya)|(until|till|til) (ur|youre|you are|u are|u r|your) (18|older))
(lets|we could|we can|we should) (date|be together|be a couple|get married|go out)
(ur|youre|you are|u are|u r|your) my (baby|babe|princess|angel|darling|sweetheart|love)
i (wish|wanna|want to|wanted) [(i could)] (hug|hold|cuddle) (u|you|ya)
