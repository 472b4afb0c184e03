signal: dares
version: 1
status: draft
tactic: Uses dares and games to have something done.
source: Olson et al. 2007; NSPCC guidance on dares and challenges
unless-before: (if|when|whenever) (anyone|someone|somebody|anybody|a stranger|strangers|an adult|a grown up|a person) [(ever|online)] (asks|ask|tells|tell|wants|says|say|offers|sends)
unless-before: (anyone|someone|people|strangers) (who|that) (asks|ask|tells|tell|wants|want|says|say)
unless-before: (he|she|they|someone|a guy|this guy|some guy) [(just|always)] (asked|told|wants|wanted|keeps asking|kept asking|is asking|was asking|keeps telling) me
unless-after: (tell|talk to|ask) (a|an|another|ur|your|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)

(i|double|triple) dare (u|you|ya)
(truth or dare|dare or truth|never have i ever)
bet (u|you|ya) (wont|wouldnt|would not|will not|are too scared to|r too scared to|wouldnt dare)
(ur|youre|you are|u are|u r|your) [(just)] too (scared|chicken|shy) to
(dont be|stop being|quit being) (a chicken|chicken|shy|so shy|scared|a baby|such a baby|a wuss|boring)
prove (to me|(u|you|ya) (trust|love|like) me|that (u|you|ya) (trust|love|like)|(ur|youre|you are|u are|u r|your) not (scared|a kid|a baby))
lets play a (secret|private|special|different|grown up|dirty) game
if (u|you|ya) lose (u|you|ya) (have to|gotta|must|need to)
(u|you|ya) (have to|gotta|must) do (whatever|what|anything|everything) i (say|want|tell (u|you|ya)|ask)
(20|twenty|21) questions (but|no lying|u have to|you have to)
