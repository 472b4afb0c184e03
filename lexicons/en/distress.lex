signal: distress
version: 1
status: draft
tactic: Says to be afraid, trapped or harmed.
source: Thorn and NCMEC guidance on sextortion; NSPCC guidance for young people

(im|i am) [(so|really|very|just|kinda|actually)] (scared|terrified|frightened|ashamed|panicking) !unless-after (of (spiders|heights|clowns|snakes|flying)|movie|film)
(please|pls|plz) (dont|do not) (post|send|show|leak|share|expose|hurt) (it|them|that|this|my|me|anyone|those|the)
please (dont|do not) tell my (mom|mum|dad|parents|friends|family|school)
(ive been|i cant stop|i keep) (crying|shaking|panicking)
i (feel|felt) [(so|really)] (alone|hopeless|trapped|worthless|disgusting|ashamed|unsafe|helpless)
i (hate|cant stand) (myself|my life)
i dont know who to (tell|talk to|trust|ask)
(hes|he is|shes|she is|theyre|they are|someone is|this guy is|he keeps|she keeps|they keep) (threatening|blackmailing|hurting|stalking|scaring|forcing|pressuring) me
i (made|did) [(such)] (a|something) (big|terrible|bad|huge|horrible|stupid) [mistake] (and (im|i)|please help)
(no one|nobody) (believes|will believe|would believe|cares about|likes) me
(he|she|they) (made|makes|forced) me (do|send|promise|show)
(i want|i wanna) it to stop
