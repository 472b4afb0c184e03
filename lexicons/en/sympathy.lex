signal: sympathy
version: 1
status: draft
tactic: Offers comfort and takes the other one's side, to become needed.
source: Olson et al. 2007 (deceptive trust development); Lorenzo-Dus et al. 2016

(im|i am) (so|really) sorry (ur|youre|you are|u are|u r|your) (going through|feeling|dealing with|having|sad|upset)
(poor thing|poor baby|aw poor)
i know (exactly) (how (u|you|ya) feel|what its like|what (ur|youre|you are|u are|u r|your) going through)
i know how (u|you|ya) feel
(u|you|ya) deserve (so much|much|way) better
(u|you|ya) deserve (better|more|to be happy|to be loved)
(im|i am|ill be) [(always)] here (for (u|you|ya)|if (u|you|ya) (need|want) (me|someone|to talk|anything))
(u|you|ya) (must|sound) [(be|feel)] [(so|really|very)] (lonely|sad|alone)
tell me (whats|what is) wrong
(it|that) must be [(so|really|very)] (hard|tough|lonely|difficult) for (u|you|ya)
(they|he|she) (dont|doesnt|do not|does not) deserve (u|you|ya)
