signal: maturity_praise
version: 1
status: draft
tactic: Says that the other one is older than the years, so that the age does not count.
source: Olson et al. 2007; Lorenzo-Dus et al. 2016; Thorn, guidance for parents

mature for (a|an) [(9|10|11|12|13|14|15|16|17)] (year old|kid|teen|teenager)
(ur|youre|you are|u are|u r|your) (so|very|really|pretty|super|quite|more|too) mature
mature (for|4) (ur|your) age
(u|you|ya) (seem|look|act|sound|talk) [(so|so much|much|way|a lot|like)] (older|more mature|mature)
(ur|youre|you are|u are|u r|your) (not|nothing) like [(the)] (other|most) [(kids|girls|boys|people|teens|teenagers)] (ur|your) age
(u|you|ya) (dont|do not) (seem|look|act|sound) (ur|your) age
(u|you|ya) (dont|do not) (seem|look|act|sound|talk) like a (kid|child|teen|teenager|minor)
(wise|old|mature) (beyond|for) (ur|your) (age|years)
(ur|youre|you are|u are|u r|your) (basically|almost|practically|pretty much) (an adult|a grown up|grown up|grown|a woman|a man)
(ur|youre|you are|u are|u r|your) not a (little kid|kid|child|baby|little girl|little boy) (anymore|any more)
(i forget how young (ur|youre|you are|u are|u r|your)|i keep forgetting (how young (ur|youre|you are|u are|u r|your)|(ur|your) age))
(cant|cannot|dont) believe (ur|youre|you are|u are|u r|your) only (9|10|11|12|13|14|15|16|17)
