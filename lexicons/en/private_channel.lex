signal: private_channel
version: 4
status: draft
tactic: Moves the talk to another app, account or a private place.
source: NCMEC CyberTipline and Ofcom notes on moving off-platform; Olson et al. 2007 (isolation)
unless-after: (tell|talk to|ask) (@your|a|an|another|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)
unless-after: (for|to) [(the|our|a)] (guild|raid|clan|scrim|scrims|tournament|event|project|class|group project|trade|trades|trading|homework|team)
unless-after: (give|get|send) @you the (role|link|notes|homework|form|schedule)
unless-after: (trade chat|trading chat|lan party)
unless-after: (to|for|with|of) (strangers|people @you|someone @you (dont|just|only|never)|anyone @you)
unless-after: on (snap|snapchat|insta|instagram|discord) @you (dont|never)
unless-before: (apt|sudo|package|driver|never add|dont add|plugin|repo|ppa)

# what is your name there, your number
@tell_me [(@your|a|the|ur own)] [@kind_of_own] @app [(name|user|username|handle|tag|id|account|code)] !unless-after (notification|client|support|golf|server|channel|group|bot|link|of the|works|story|stories|streak|post|page|video|when|for the (team|class|guild|club))
@tell_me (@your|a|our) [@kind_of_own] (number|num|nr|phone number|cell number|digits|cell|socials|mobile number|whatsapp number|contact) !unless-after (one|two|1|song|pick|for the (error|server|form|team|class|list|emergency)|provider|client|of (the|people))
(what|which) (app|apps|messenger|messengers|platform|platforms|chat app|social media|socials) (do|does|have|are|did) @you (use|have|like|on|got|prefer|chat|text|talk|mostly) !unless-after (for (school|work|editing|notes))
(@your|any|got any|have any|other|drop|whats) (socials|social media|other socials|other apps|other accounts) !unless-before (on|all|my|through)
@your [@kind_of_own] @app [(name|user|username|handle|tag|id)] !unless-before (on|saw|in|follow|like|love|liked|from|through|check|hacked|update|with|delete|if|when|not|never) !unless-after (is (private|hacked|so|really)|post|story|page|video|feed|server|channel|keeps|works|on (a|the) (computer|laptop))
(@you|have @you|@you have|got|@you got|@you on|@you use|any) [(any|a|an|ur own|got|have|use)] @app !unless-before (i|ive|we|they|just|the|never|dont|not|who|has|he|she|without|people|see|saw|tell|told|like|thank|with|than|or) !unless-after (installed|working|running|to work|package|decision|plugin|client|issues|problems|channel|is|was|bot|server)
(@you|do @you|does @you|got|have|have @you) [(have|got)] (a|an|any|@your) @kind_of_own (phone|number|phone number|account|email|messenger) !unless-before (i|we|they|could|should|or|he|she) !unless-after (on (ubuntu|linux)|for (school|the)|case|charger|to (fix|do))
@app_pair !unless-before (posted|saw|story|the|guild|class|team|from|i|my|he|she|not|never|hacked|seen) !unless-after (post|story|page|i think|i guess|got hacked|posts|video|server|channel)
(username|handle|user|user name|account|profile) (on|for|in|at) [@your] @app

# write to me there
@message_me [(up|back|privately|directly|instead|over|private|there|asap|later|tonight)] (on|at|in|over|via|through|by|using|with) [(my|the|an|a|your)] [@kind_of_own] (@other_place|app|account|number|phone|cell) !unless-after (list|channel|support|for (the|help|work)|if (@you (need|have|are stuck)|theres)|when (you are|its) (done|ready))
(add|find|follow|friend|accept|friend request|request) (me|my) (there|on there|over there|up there|and|so|back|back there|if @you|instead|request|friend request|ok|please|first|username|name) !unless-after (to the|for (the|trades|raid|dungeon)|ranked)
(direct message|inbox|private message|whisper) [(me|us)] (and|please|now|later|ok|then|ill|me|us|if you (want|like)) !unless-before (dont|never|not|to|if|anyone|who|a|the|in|via|by|my|your|no) !unless-after (@your|the|offers|trades|trade|if you (need|have)|a (offer|link)|help|with|price|offer|logs|for (trades|prices|the))
@pm_me !unless-before (dont|never|not|to|if|anyone|who) !unless-after (@your|the|offers|trades|trade|help|with|price|offer|screenshot|log|logs|if|a|or|about|when|in)
@message_me [only] (privately|in private|instead|in secret|secretly|outside|off (stream|here|this|the)|where (no one|nobody|they|we|mods)|on the side|somewhere else|elsewhere|one on one|so (no one|nobody|we can|they|the mods)|not (here|in here|on here|in chat|in public|in this|in the chat|publicly)) !unless-after (know|what you need|a trade|details)
(@i_offer|i|i just|gonna|ill just|ive|i have|just) (direct message|pm|inbox|private message|pmed|dmed|whatsapp|snap) [to] @you [(on|a|privately|in|from|instead|now|later|ok|there|back)] !unless-after (link|log|the (link|file|details|list|schedule))
(@i_offer|i|ill|ive|i have|just|i just) (add|added|text|texted|call|message|messaged|write|sent) [to] @you [(a|an|my|from|on|in|over|back)] (privately|in private|private|from my (other|private|real|second|new)|on @app|instead|on the side|secretly|on there|friend request|direct message|private message|request|message request|outside) !unless-after (link|log)
(check|open|answer|look in|accept|come (to|in)|go (to|in|check)|(slide|hop|get|jump) (in|into)) (@your|my|our|the) [(last|new|private|other)] (direct message|direct messages|inbox|pms|message requests|message request|requests|friend request|private message|private messages|private chat|spam folder) !unless-after (from|i sent|channel|bot|directory|for (support|the)|clear)

# let us go there
@lets_do [(just|maybe|all|rather|also)] @move_verb [(this|it|over|to me|with me|more|together|our chat)] (to|over|via|onto|by|through|over to|into|in) [(a|an|my|your|the|our|some)] [@kind_of_own] (@other_place|place|platform) !unless-before (can|not|never|dont|cant) !unless-after (this (weekend|afternoon)|later|about|with (the|everyone)|for (the|class|school))
(@lets_do|can i) [(just|maybe|all|rather|also)] (talk|chat|text|speak|write|message|call) [(to @you|with @you|more|about (this|it|that)|together)] (private|@private_way) !unless-after (about (the (schedule|project|game|test)|homework)|coach)
(talk|chat|text|message|continue|carry on|speak|call) (somewhere|someplace|elsewhere|outside) [(else|more private|private|quiet|quieter|safer|safe|thats private|where|this|the|of)]  !unless-after (class|school|the (gym|building|office|library))
(move|switch|swap|change|go|jump|hop|come|take (this|it|us)) [(this|it|over|us|back|on|chat|apps)] (to|into|onto|over to) [(a|an|my|the|your|our|some)] [@kind_of_own] @other_place !unless-before (cant|how|dont|why|i|posted) !unless-after (mode|editor|file|install|key|for (the|class|school)|and (check|read|see)|(stream|page|post))
(join|come to|come in|hop in|hop on|get in|meet me in|enter) [(my|the|a|our|this)] (private|secret|own|hidden) (server|room|chat|lobby|voice|call|channel|discord|group|vc|world|place) !unless-after (for the (raid|team)|with everyone)
(make|create|set up|open|get|start|use) [(@your|yourself|us)] (a|an|another|a new|some|new) [@kind_of_own] (@app|account|acc|email|profile|number) [(so|just|for|only|that|we|your|they|nobody)] !unless-before (i|how do i|how to|need to|they|he|she|we) !unless-after (bank|minecraft|on (ubuntu|linux|the (site|server))|for (the (class|team)|school|root))
(only|just|always|from now on|now on) (talk|text|chat|message|write|call|direct message|speak) [(me|to me|with me|there)] (on|in|via|over|there|through) [(there|here|@app)]

# this place is watched
(not here|not on here|not in (here|this chat|chat|public|the chat)) (direct message|add|text|pm|message|come|lets|but|call|hit|snap|go|its|use|write|talk|somewhere)
(cant|cannot|not allowed to|shouldnt|wont let me|wont let us|dont want to|hard to|rather not|better not|not safe to|isnt safe to) (talk|say|send|chat|share|show|tell|speak|type|write|explain|post|text) _ (here|on here|in here|in game|in public|on this app|on this site|in this chat|in the game|in chat|on stream|freely|openly)
@watchers (can|are|will|might|always|keep|could|may|going to) [(all|also|always|still)] (see|read|monitor|monitoring|watching|watch|listen|log|logging|block|censor|check|scan|hear|delete) [(on|to)] (this|our|what we|us|these|everything|messages|here|my|the chat|every word|you type) !unless-after (channel|logs|movie|show|what happens|game)
(mods|the mods|moderators|admins|they|everyone|everybody|people|bots) (read|reads|check|checks|watch|watches|see|sees|log|scan|monitor|block|ban|delete|censor) (this chat|our|these|everything here|everything on here|what we|messages here|the chat|us|my messages|the messages|all the messages|everything we) !unless-after (movie|show|game|channel)
(this|the) (chat|app|site|server|place|game chat|group|platform|stream|forum|game) (is|gets|isnt|aint|has) [(too|so|being|all|really|not)] (monitored|watched|public|moderated|filtered|logged|recorded|strict|safe to|private|bugged|filter|filters|mods|too public) !unless-after (build|driver|domain|interest|for kids)
(this|the) (chat|app|site|server|game|filter|platform|stream) (reads|deletes|blocks|filters|bans|logs|saves|records|checks|scans|censors|flags|cuts|wont let|doesnt let|mutes|hides) [(my|all|the|what)] (our|everything|us|me|people|messages|words|numbers|links|everyone|too much) !unless-after (build|driver|files)
(where|so|there) (no one|nobody|the mods|mods|they|adults|@your (mom|parents|dad)|others) (can|cant|wont|will|could|doesnt|dont) [(ever|even)] (see|read|hear|watch|check|bother|monitor|listen|spy) [(us|it|our|this|what we|in)] !unless-after (the (stage|board|screen)|movie)
(people|others|everyone|everybody|too many people|so many people|someone|they|kids) (can|are|might|is|could) [(all|always)] (see us|see (this|here|everything)|hear us|read (this|us|it|along)|watching|watching us|listening|checking|reading this) !unless-after (movie|show|the (game|match|stream)|tv|how)
(its|it is|talking is|way|much|more|feels) [(so|way|much|more|a lot)] (safer|more private|private|quieter|better|easier|more fun) [(to (talk|chat|text|write))] (there|on @app|in (direct message|private|private chat)|over (there|text|on)|off here|elsewhere|outside)
(turn on|use|set|enable|put on|switch on|activate|put|turn|start|try) [(@your|on|the|our)] (disappearing messages|vanish mode|secret chat|disappearing mode|vanish|auto delete|self destruct|private mode|secret mode|incognito|secret chats|view once)
(disappearing|self destruct|self destructing|vanishing|vanish|auto deleting|auto delete|secret) (messages|mode|chat|pics|photos|timer|message|texts|chats) !unless-before (about|feature|the new|nasa)
(messages|chats|chat|texts|pics|everything|it) (disappear|disappears|vanish|vanishes|delete themselves|deletes itself|gets deleted|self destruct|auto delete) [(there|on there|after|by itself|right after)] !unless-before (my|all my|the) !unless-after (from (the|my) (disk|folder)|when i (restart|reboot))

# here is mine
(heres|here is|take|save|write down|have|ill give you|ill send you|let me give you|i can give you|use|call|text|its on|type in) (my|mine) [@kind_of_own] (@app|number|num|digits|email|user|username|handle|tag|main|socials) !unless-before (cant|wont|dont|never|not|how|didnt|i) !unless-after (of|one (priority|choice|pick|favorite|fan|reason)|for the|on the)
my [@kind_of_own] (@app|cell number|private number|phone number|personal number|other account|private account) [(name|user|username|tag|handle|account|number)] (is|s|its|username|user|add|name|in bio|in my bio|on my profile|down (there|below)|below) !unless-after (broken|hacked|down|not|dead|disabled|slow|stolen|gone|blocked|not working)
my (username|handle|user|name|tag) [there] [(is|s|mostly|always|active)] [(is|the same|same)] (on|at|for|there|is) @app
(same|my) (name|username|handle|user|tag) (on|there|over there) [(@app|on)]
(i am|im) [(mostly|always|usually|more|only)] [(active|online)] (on|over on) @app [(more|mostly|too|if|so|as|under|add)] (more|mostly|if @you|so|as|under|add|too if|hit|message|text) !unless-after (for (work|school))
@app (me|please|name|username|tag|add|instead|then|right now|later|tonight|or|you got) !unless-before (the|of|my|a|like|use|using|on|between|from|i|with|in|is|by|to|has|have|about|and) !unless-after (is|are|and the|has|was|said|know)
(snap|instagram|whatsapp|telegram|kik|snapchat) !unless-before @app_bystander !unless-after @app_goes_on
(log|get|hop|come|go|be|jump) off (@your|the|this|that|here|of here) [(stream|app|game|server|chat|call|site|discord)] (and|so|to|then|for|with) [(@you|we|i|me)] (talk|call|text|chat|come|message|direct message|can|could|meet|add) !unless-after (reboot|restart|run)
(go|take this|take it|lets go|move it|keep it|we go) (private|off stream|off the grid|off platform|offline with|off the record|off app|off the app) !unless-after (company|sector|school|lesson)
(can|could|should|lets|want to|wanna|we should|@you and (me|i)|just us) [(we|have|get|make|do|start)] [(have|get|make|do)] (a|our|our own|a separate) (private|secret|own) (chat|call|group|server|room|channel|talk|conversation|little chat) !unless-after (for (the (team|class|raid)|class)|with (everyone|the))
# go there, in fewer words
(add|follow|accept|join) (my|me on my|your) [@kind_of_own] (@app|account|snap account|number) !unless-before (if|someone|who|says)
(use|try|download|install|get on|jump on|hop on|go on|log into|log in to|join|come on|lets use|switch on) [(a|an|another|some|your own|my|the)] [@kind_of_own] (@app|app|apps|email|account) !unless-before (dont|not|i|never|how to|cant|we all|people|to) !unless-after (for (school|work|class)|store|channel|support|to (fix|edit|run)|is|server)
(text|talk|chat|message|write|follow|reply|answer|carry on|change|hop|call|switch|speak|continue|send it|say it|tell me) [(to|over|it|that)] (to|through|via|by|over|on|in) [(a|my|your|the)] [@kind_of_own] (@app|direct message|direct messages|pms|private) !unless-before (i|posted|he|she|they|we) !unless-after (channel|server|post|about)
(safer|better|easier|only|rather|just) (in|on|over|via|through|by) [(a|the|my)] (direct message|direct messages|private|private chat|text|@app)
(talk|chat|call|speak|message|text|meet) [(with me|to me|in|just)] (1 on 1|1 to 1|one on one|one to one|just us|just us two|private) !unless-after (coach|lesson|(after|before) class)
(come|go|somewhere|someplace|talk somewhere|place) [(to|a)] (somewhere|someplace|more|quieter|quiet place|private place) [(more)] (private|quieter|quiet) !unless-after (to (study|read|work))
(can|may|could|let|should) (i|me|we) [just] (pm|private message|direct message|inbox) [@you] !unless-after (the|a (mod|question about))
send (me|us) [(a|an)] [(message|private|friend|follow)] (request|direct message|private message|friend request) !unless-before (dont|never|can you)
(can i|could i|may i|want|need|have|whats|give me|send me|tell me) [(have|get|know|us)] @your [@kind_of_own] (number|email|email address|account|phone number|socials|contact|digits) !unless-after (for the|one|of|on the (form|list))
@you (have|allowed|use|got|on) [(to have|to use|on|a)] [@kind_of_own] (@app|phone number) !unless-before (i|if|when|see|like|than|and|dont|never|people) !unless-after (is|was|installed|bot|server|channel|for (school|work))
(mods|others|other people|so many people|too many people|someone) [(can|are|might|is)] (see us|watching us|watching here|here|reading along|reading this|listening in) !unless-before (how|do|what|if) !unless-after (movie|show|the|that|more|who|to)
(cant|shouldnt|should not|dont|rather not) (talk|text|say|write|chat) _ (in|on) [the] (public|stream|chat|here|open|server) !unless-after (class|about)
@what [(is|was)] your (name|username|user|tag|handle) (on|in|at|for|over on) [@kind_of_own] @app
(talk|chat|message|text|write|carry on|call) [(me|over|more)] on [(my|the|your|another|a)] [@kind_of_own] (app|phone|site|server|private|@app) !unless-before (i|we all|they|he|she|dont|never) !unless-after (about the|for (the|school))
(i|we) (dont|do not|hate|dont really|dont wanna|dont want to|prefer not|cant|hate to|shouldnt) [(like|really|to|want|feel like)] (like|texting|text|talking|talk|chatting|typing|writing|to text|to talk|to chat) [(texting|talking|chatting|typing|talk|text|writing)] (here|on here|in here|in this|on this|in the open|in public|in game|where) !unless-after (class|language)
(lets|we|go|come|meet|talk|be|want to|place) [(go|talk|meet|find|to|need|chat|get|need a|find a|somewhere)] (somewhere|someplace|place|a place|another place|private place|spot|quiet place|more private) [(more|without|with no|where|thats|away|private|else)] (without|no|private|where|away|quiet|else|quieter|hidden|safe) !unless-before (park|is there) !unless-after (to (study|read|park|eat|camp))
(private|secret|hidden|new|separate|direct|one on one|our own) (chat|convo|dm|room|call|vc|group|conversation|channel|messages) (please|maybe|or|instead|then|with me|for us|just|only|now|tonight|so) !unless-before (in|the|my|a lot of|from) !unless-after (team|class|server rules)
(a|some|somewhere|any) [(more|bit more)] (private|quiet|safe|secret|hidden) (place|spot|room|corner|channel|app|space) (to|for|where|we|so|and) (talk|chat|text|us|we|meet|call|nobody|no one|write|you) !unless-after (about homework|study)
(contracts|everything|details|it|business|the job|pics|photos|fans|winners) (only|all|always) (go|goes|happens|runs|work|works) (through|via|over|on|in|by) [(my|our|the|a)] [@kind_of_own] (@app|private chat|app|direct message|private|email|phone) !unless-before (school|coach) !unless-after (group|channel|server)
(message|text|write|add|contact|dm|call|ring|hit|ping) (my|on my|to my|our) [@kind_of_own] (@app|number|phone|account|cell|line|email|inbox) !unless-before (dont|never|mom|i|they) !unless-after (group|if you are late|about the (lesson|schedule))
