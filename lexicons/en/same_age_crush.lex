signal: same_age_crush
version: 1
status: draft
tactic: Talk among pupils about who likes whom.
source: hard negatives: what children of one age write

do (u|you|ya) (like|have a crush on) (him|her|anyone in (our|ur|your|my) (class|grade)|someone in) !unless-after (music|songs|movie|movies|film|films|acting|work|album)
(he|she) [(totally|really|def)] (likes|has a crush on) (u|you|him|her)
(going|go|goin) to the [(school|homecoming|spring|winter)] (dance|prom|formal|disco|homecoming)
(going|go|goin) to (prom|homecoming) [(with|together)]
(boy|girl|guy|kid) (in|from) (my|our|ur|your) (class|grade|math class|science class|homeroom|team|bus)
(my|ur|your) crush [(just)] (said|sat|smiled|talked|likes|is|asked|looked)
(ask|asking|asked) (him|her|me) to (the dance|prom|homecoming|the formal)
(sat|sitting|sit|sits) (next to|with|by) (him|her|me) (at lunch|in class|on the bus|in math|in science)
i (have|got) a crush on (him|her|someone in|a boy in|a girl in)
