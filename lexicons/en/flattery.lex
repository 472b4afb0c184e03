signal: flattery
version: 1
status: draft
tactic: Praises the other one beyond what was done, to be liked.
source: Olson et al. 2007 (deceptive trust development); Lorenzo-Dus et al. 2016 (compliments)

(ur|youre|you are|u are|u r|your) (so|really|very|super|such a) (sweet|special|amazing|smart|funny|cool|nice|talented|awesome|perfect|kind|clever|good person)
(ur|youre|you are|u are|u r|your) the (best|sweetest|coolest|nicest|smartest|funniest|kindest) [(person|girl|boy|kid)]
(youre|you are|u are|u r) [(just|so)] (amazing|awesome|perfect|incredible|wonderful|one of a kind)
(ur|youre|you are|u are|u r|your) my (favorite|favourite|fav) (person|girl|boy|kid|player)
(u|you|ya) have (a|such a|the) [(most)] (beautiful|lovely|sweet|great|amazing|prettiest) (smile|voice|personality|soul|heart|mind)
(anyone|everyone|anybody) would be (lucky|happy) to (have|know|meet) (u|you|ya)
i (never|havent ever|have never) met (anyone|someone|somebody) (like|as (sweet|smart|funny|nice) as) (u|you|ya)
(u|you|ya) (always|really) make me (smile|happy|laugh)
