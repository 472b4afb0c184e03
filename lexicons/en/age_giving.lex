signal: age_giving
version: 1
status: draft
tactic: States or plays down the own adult age.
source: Olson et al. 2007 (gaining access); Lorenzo-Dus et al. 2016

(im|i am) (a bit|a little|a lot|a few years|a couple years|way|much|quite a bit) older
(im|i am) older (than (u|you|ya)|tho|though)
(im|i am) (an adult|a grown man|a grown woman|a grown up|grown up)
(im|i am) in my (20s|30s|40s|50s|twenties|thirties|forties|fifties)
(im|i am) old enough to be (ur|your) (dad|father|mom|mother|uncle|grandpa)
(is it|would it be|are you|r u) (ok|okay|weird|cool) (that|if|with) (im|i am|me being) older
(does|would) my age (bother|scare|matter to) (u|you|ya)
is my age (ok|okay|a problem|too much)
age is (just|only) a number
age (doesnt|does not|dont|shouldnt) matter
(im|i am) (close to|near|around|about) (ur|your) age
