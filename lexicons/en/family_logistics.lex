signal: family_logistics
version: 1
status: draft
tactic: Everyday arrangements of a family: who fetches whom, meals, chores.
source: hard negatives: what parents and relatives write

(mom|dad|mum|grandma|grandpa|nana|auntie|uncle|(ur|your) (mom|dad|mum|sister|brother|grandma)) (will|can|is|s|is gonna|gonna) _ (pick (u|you|ya) up|get (u|you|ya)|picking (u|you|ya) up|collect (u|you|ya)|drop (u|you|ya) off)
(dinner|tea|lunch|supper|breakfast) is (ready|at|on the table|in the (oven|fridge))
(be home|come home|home) (by|before|for|in time for) (dinner|tea|lunch|supper|bedtime|curfew)
(did|have) (u|you|ya) (do|done|finish|finished|eat|eaten|brush|brushed|feed|fed|walk|walked|clean|cleaned|take|taken) ((ur|your) (homework|lunch|teeth|room|chores|dinner|medicine|pills)|the (dog|cat|trash|bins))
love (u|you|ya) (sweetie|sweetheart|mum|mom|dad|son|kiddo|honey|grandma|grandpa|bug|buddy)
(dont forget|remember) ((ur|your)|to bring (ur|your)|to take (ur|your)) (lunch|jacket|coat|keys|homework|permission slip|inhaler|medicine|glasses|pe kit)
(dentist|doctor|doctors|orthodontist|eye|vet) appointment
(call|text) (me|mom|dad|mum|(ur|your) (mom|dad|mum)) when (u|you|ya) (get there|arrive|are done|land|get out|are ready)
(see you|cu|see u) at (home|dinner|grandmas|nanas)
(grandma|grandpa|nana|auntie|your aunt|ur aunt|your uncle) (is|are) (coming|visiting|here|making)
(clean|tidy) (ur|your) room
