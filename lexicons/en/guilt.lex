signal: guilt
version: 1
status: draft
tactic: Makes the other one feel guilty or in debt.
source: Olson et al. 2007; Ringenberg et al. 2022 (coercion)

if (u|you|ya) (love|trust|like) me
do (u|you|ya) (trust|love) me
after (everything|all) (ive|i have|i|that ive|that i) (done|did|do) for (u|you|ya)
if (u|you|ya) (really|actually|truly|rly) (loved|love|liked|like|trusted|trust|cared|care) [about] me
if (u|you|ya) (loved|cared about|trusted) me
if (u|you|ya) (were|was) [(really)] (my|a real|a good|a true) friend
i thought (we were|(u|you|ya) were|u was) (friends|special|different|my friend|closer)
i thought (u|you|ya) (trusted|liked|loved|cared about) me
(ur|youre|you are|u are|u r|your) (making|gonna make) me (sad|cry|feel bad|upset|depressed|feel so bad)
(u|you|ya) (hurt|broke|are hurting|r hurting) (me|my feelings|my heart)
(u|you|ya) (dont|do not|never|dont even) (care about|love|trust|like) me [anymore]
(ill|i will|im gonna|i might) (hurt|kill) myself if (u|you|ya)
(dont (u|you|ya)|why dont (u|you|ya)|why wont (u|you|ya)|do (u|you|ya) not) (trust|love|like) me
i (spent|wasted|gave|bought) (so much|all this|all my|all that) (time|money) (on|for) (u|you|ya)
(its|this is) [all] (ur|your) fault (im|i am|that im|if)
