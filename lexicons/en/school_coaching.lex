signal: school_coaching
version: 1
status: draft
tactic: Lessons, practice and homework among teachers, coaches and pupils.
source: hard negatives: what teachers and coaches write

(practice|training|rehearsal|tryouts) (starts|ends|is (at|on|moved|cancelled|canceled|over)|moved|got moved|was cancelled|at (3|4|5|6|7)|tomorrow) !unless-before (best|good|bad|common|standard|the model|machine)
(homework|assignment|essay|worksheet|project|lab report|book report) (is) due
(homework|assignment|essay|worksheet|project|lab report|book report) due
(bring|wear) (ur|your) (cleats|shin guards|uniform|kit|jersey|permission slip|instrument|textbook|calculator|goggles|water bottle|gym clothes|racket)
(kickoff|kick off|warm ups|warmups|the bus|team bus) (is|leaves|starts) (at|from)
(study|revise|review) for (the|ur|your|our|my|tomorrows|a) [(math|maths|science|history|spelling|english)] (test|quiz|exam|midterm|final|finals)
(parents|guardians|families) (are|can|should|must|please) (welcome|invited|sign|attend|come)
ask (ur|your) (mom|mum|mama|mommy|mummy|mother|dad|daddy|father|parents|folks|family) to (sign|call|email|drive|bring|read)
(come to|meet in|meet me in) (the library|my classroom|the classroom|the gym) (at lunch|after class|before school|during)
(good|great|nice) (job|work|hustle|effort) (at practice|on the test|on the quiz|on ur essay|on your essay|today team|in class)
(coach|the teacher|our teacher) (said|says|wants|told us)
(turn in|hand in) (ur|your) (homework|assignment|essay|project|worksheet)
