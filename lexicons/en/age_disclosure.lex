signal: age_disclosure
version: 1
status: draft
tactic: Says to be a child or too young. A stated age is found by a pattern of its own.
source: Ringenberg et al. 2022 (victim's disclosure); NCMEC NetSmartz

(im|i am) [(only|just|still|literally)] (a minor|a kid|a child|a teen|a teenager|underage|a preteen|under age)
(im|i am) [(way|far|a bit)] (too|2) young !unless-after (seen|remember|have seen|know who)
(im|i am) not (18|16|15|13|an adult|a grown up|old enough|even (18|16|15|13)) [yet] !unless-after (minutes|mins|miles|percent|feet)
(im|i am) [(only|just|still)] in (middle school|elementary|elementary school|primary school|primary|junior high|secondary school|secondary|high school|sixth form)
(im|i am) [(only|just)] still (in school|at school|a student in school)
i (go to|am at|still go to) (middle|elementary|primary|high|secondary) school
(ur|youre|you are|u are|u r|your) (way|much|a lot|so much|like) older than me
(ur|youre|you are|u are|u r|your) (too old|way too old) for me
i dont turn (13|14|15|16|17|18) (until|till)
my (mom|mum|dad|parents) (says|say|said|think|thinks) (im|i am) too young
