signal: special_bond
version: 1
status: draft
tactic: Says that the two have a bond like no other.
source: Olson et al. 2007 (deceptive trust development); O'Connell 2003 (exclusivity)

(im|i am) (ur|your) (only|best|closest) [(real|true)] friend
(no one|nobody|noone) (gets|understands|knows|listens to) me like (u|you|ya)
(no one|nobody|noone) (gets|understands|knows) (u|you|ya) like (i do|me|i)
i feel like (ive|i have|i) known (u|you|ya) (forever|for years|my whole life|for ages)
we have (a|such a|something|this) [(really)] (special|real|deep|strong) (bond|connection|thing|friendship|link)
what we have is (special|different|real|rare)
(ur|youre|you are|u are|u r|your) (not like|different from|nothing like) (other|the other|all the other) (girls|boys|kids|guys|people)
(u|you|ya) can (always|really) trust me
(u|you|ya) can (tell|talk to|ask) me [about] (anything|everything)
(u|you|ya) can trust me
(ill|i will) always be (there|here) for (u|you|ya)
(ur|youre|you are|u are|u r|your) my (best|only|closest) friend
(ur|youre|you are|u are|u r|your) my soulmate
we (were|are) meant to (meet|be|find each other)
i wish (u|you|ya) (were|was) my (daughter|son|little sister|little brother|kid|sister|brother)
