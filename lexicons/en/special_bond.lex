signal: special_bond
version: 2
status: draft
tactic: Says that the two have a bond like no other.
source: Olson et al. 2007 (deceptive trust development); O'Connell 2003 (exclusivity)
unless-before: (if|when|whenever) (anyone|someone|some1|somebody|anybody|a stranger|strangers|an adult|a grown up|a person|people|he|she|they) (asks|ask|tells|tell|wants|want|says|say|offers|offer|sends|send)
unless-before: (anyone|someone|somebody|anybody|stranger|adult) (ever|online) (asks|tells|wants|says|offers|sends)
unless-before: (anyone|someone|people|strangers|adults) (who|that) (asks|ask|tells|tell|wants|want|says|say|offers)
unless-before: (he|she|they|someone|a guy|this guy|some guy|that guy|this man) [(just|always|even)] (asked|asks|told|tells|wants|wanted|keeps asking|kept asking|is asking|was asking|keeps telling|kept telling) me
unless-before: (he|she|they|someone|a guy|this guy|some guy|that guy|this man) [(just|always|even)] (said|says|was like|keeps saying|kept saying|kept asking|keeps asking)
unless-before: (did|does|do|has|have) (he|she|they|anyone|someone|anybody|somebody) [ever] (ask|asked|tell|told|say|said|want|wanted|send|sent)
unless-before: (wants|wanted|asked|told|tells|tried|trying to get) (me|him|her|them) (to|not to|if)
unless-after: (tell|talk to|ask) (a|an|another|ur|your|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)

(im|i am|ill be|i can be|let me be|i wanna be|i want to be|i could be) (ur|your|like ur|like your|like a|a) [(only|best|closest|true|real|secret|special|older|big|online|new|little)] [(real|true|best|older|online)] (friend|bestie|bff|protector|big brother|big sister|big bro|big sis|older brother) !unless-after (of (his|hers|theirs|mine|my)|request)
(im|i am|ill be|i can be|let me be|i wanna be|i want to be|i could be) (ur|your|like ur|like your|like a|a) [(only|best|closest|true|real|secret|special|older|big|online|new|little)] [(real|true|best|older|online)] (older sister|father figure|dad figure|guardian angel|safe place|rock|mentor|second dad|person) !unless-after (of (his|hers|theirs|mine|my)|request)
(no one|nobody|noone|no1|none|nobody else|no one else) [(else|really|ever|will|will ever|would|can|could)] (gets|get|understands|understand|knows|know|listens to|listen to|loves|love|cares about|care about|makes|make|treat|treats) (me|u|you) [(feel)] (like|the way|more than|better than|as much as) (u|you|ya|i do|me|i|i can)
(u|you|ya) (understand|get|know) me [(so|better|more|like|in a way)] [(much|well|than)] (better|more|no one|nobody|anyone|so|than|like|well|no1) !unless-after (wrong)
(i|only i) [(really|totally|actually|truly|just)] (get|understand|know|see) (u|you) (better|like|more|in a way|unlike|so well|better than)
(only|just) (u|you|i|me) [(really|truly)] (understand|understands|get|gets|know|knows) (me|u|you|us|what|how)
feel like [(ive|i have|i|weve|we have|i already)] (known|know|knew|met) (u|you|ya|each other|eachother) [(for|my|since)] (forever|for years|my whole life|for ages|all my life|so long|so well|before|years|already)
(feels|seems|felt) like (ive|i have|weve|we have|we) known (u|you|each other|eachother) [(for|my)] (forever|years|ages|whole life|a long time|so long)
we (have|got|share|had|r having|have got|feel) (a|such|such a|something|smth|sth|this|an|some|our own|that) [(really|so|very|super|truly|pretty)] (special|real|deep|strong|different|rare|unique|amazing|unbreakable|crazy|bond|connection|chemistry|spark|intense|beautiful|instant) !unless-after (offer|deal|price|guest|problem|issue|test|event)
((what we have|what weve got|this thing we have|what u and i have|what you and i have|our (friendship|bond|connection|relationship|thing|chats|talks))) [(together|here)] (is|isnt|means|are|feels|was) [(so|really|something|more|just|not|truly|very|like|a)] (special|different|real|rare|unique|everything|deep|stronger|strong|magic|so much|normal|perfect|important|nothing|beautiful|friends|like)
(u|you|me) (and|n) (me|u|you|i) [(are|r|have|against)] (against the world|vs the world|connected|the same|forever|special|different|meant|soulmates|alike|something|a team|have)
(we|u and me|you and me|me and u|me and you|u and i|you and i) [(are|r|just|really|both|were)] [(just|so|really)] (click|clicked|connect|connected|vibe|so alike|alike|inseparable|soulmates|twins|meant|get each other|understand each other|understand eachother|get eachother|meant for|bonded)
we (have|got) so much in common
(ur|youre|you are|u are|u r|your) [(really|just|so|very|actually|kinda|way|completely|truly)] (not like|different from|different than|different to|different then|nothing like|unlike|diff from|not the same as|special compared to) [(all|any of)] (the other|other|the others|others|the rest|everyone else|everybody else|anyone|everyone|these|most|them|my other|girls|boys|kids|any|anybody|people|ppl)
(u|you|ya) (arent|aint|are not|r not) like [(all|any of)] (the other|other|the others|others|the rest|everyone else|most|them|girls|boys|any)
(ur|youre|you are|u are|u r|your) (different|diffrent|special) (and|n) (i|thats)
(ur|youre|you are|u are|u r|your) [(so|really|very|just|super|that|very)] special (to me|for me)
(ur|youre|you are|u are|u r|your) [(so|really|very)] important to me
(u|you|ya) mean (so much|a lot|everything|the world|more|alot|sm)
(u|you|ya) can (always|really|rly|totally|100|fully|honestly|trust|count) [(on)] (trust|count on|rely on|tell|talk to|come to|lean on|open up to|me|depend on|call|text|believe)
(u|you|ya) can (tell|talk to|ask|trust|come to|count on|rely on|open up to|lean on|vent to|confide in|share with|say) [(anything to)] me !unless-after (if (it|the)|how|which|what|where|why)
(ill|i will|im gonna|i|i can|ill always|id) (always|never|be|keep|protect|look) [(gonna|going to|be|let|ever|will|protect|there|take)] (there|here|hurt|leave|judge|lie|abandon|let|protect|after|care|look after|take care|around|betray) [(for|you|u|of|to|anyone|anybody|by)] (u|you|ya|down|hurt)
(ill|i will|im gonna|let me|i wanna|i want to|i can) (protect|look after|take care of|watch over|keep) (u|you) !unless-after (posted|updated|waiting|in the loop|busy|company|for)
(i would|id|ill|i will|i could) never (hurt|leave|judge|lie to|abandon|let|harm|betray|do anything to hurt|make fun of|ignore|treat) (u|you|anyone hurt|anybody hurt)
(ur|youre|you are|u are|u r|your) my [(one and|absolute|true|number one)] (best|only|closest|favorite|real|true|special|best online|secret|little|dearest) (friend|bestie|buddy|person|mate|girl|boy)
(ur|youre|you are|u are|u r|your) my [(whole|only)] (bff|bestie|bsf|rock|person|soulmate|everything|world|safe place|comfort person|happy place|other half|sunshine|special girl|special boy|secret|twin|ride or die|reason|therapist)
(ur|youre|you are|u are|u r|your) (the|my) only (one|person|friend|thing|1|girl|boy|real friend|good thing) [(that|who|i|ive|that i|got)] [really] (have|can talk|talk to|trust|need|care|gets|understands|listens|get|understand|got|makes|want|like|love|matters|opened)
we (were|are|r) [(just|so|totally)] (meant to (meet|be|find|be friends|talk|be together)|soulmates|destined|destiny|fate|meant for (each other|eachother)|made for (each other|eachother))
(i wish|wish|if only) (u|you|ya) (were|was|r|are|lived|could be) (my|closer|here with|with me|near|mine|next to me)
(ur|youre|you are|u are|u r|your) [just] like (a|my|the|my own|another) [(little|lil|baby|younger|big|own)] (sister|sis|bro|brother|daughter|son|family)
(im|i am|think of me|see me|look at me|treat me|call me) [(as|like|just like)] (a|ur|your|an) [(second|big|older|cool|caring|real)] (dad|brother|bro|uncle|father|friend you can|big bro|sister|auntie|mom)
(i|ive|i have) [(never|just|also)] (felt|feel|have|had|feeling) [(such|this|so|a)] (close to|a connection|connected to|close with|safe with|this way about|this close|a bond|such a connection|so close|so connected|closer to) [(with|to)] (u|you|anyone|someone|us|anybody)
i [(really|just|do|genuinely|truly|actually)] (care|worry|cared) (about|abt|for|bout) (u|you|ya)
(i|im) (trust|trusting|opening up to) (u|you) (more than|like no|so much|with (my life|everything))
(who|who else) (else|would|will|can) [(would|will)] (listen|understand|care|be there|talk|support|love) [(to|for|about)] (u|you) (like|as|the way)
(ur|youre|you are|u are|u r|your) safe with me
(trust|believe) me (im|i) (on ur side|on your side|would never|wont|only want|just want|care|know u|know you|not like)
i only want (what is|whats) best for (u|you)
(im|i am) [(always|the only one)] on (ur|your) side
(i just|i only|just|all i) (want|wanna|want to) [(is)] (u|you|to make (u|you)|make (u|you)|see (u|you)) [(to be|be|feel)] (happy|safe|loved|smile)
