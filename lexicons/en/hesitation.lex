signal: hesitation
version: 4
status: reviewed
tactic: A short no, a why, a doubt. Says little alone; as the answer to a tactic it says that it was not welcome.
source: Lorenzo-Dus et al. 2016 (responses of targets); NSPCC guidance for parents

(no|nah|nope|noo|naw|nuh uh|no way|never|non|nop) !unless-before @filler !unless-after @filler !unless-after (problem|worries|idea|doubt|money|homework|school|milk)
(why|y|whyy|wdym|huh|how come|what for|wat for|why not here|y tho|why tho) !unless-after @filler !unless-before (@filler|not)
(idk|idek|dunno|not sure|im not sure|i dont know|i do not know|unsure|maybe not|maybe later|ill see|ill think|let me think|i guess not) !unless-after (the|a|any|much|who|where|how|which|of|many|enough|what (the|is|a)|if (the|they|he|she|it|a))
(um|umm|uh|uhh|uhm|er|erm|ehh|eh|hmm|hm|mm)
(not really|rather not|prefer not|not yet|not now|not today|not tonight|nothing|no one|nobody) !unless-before @filler !unless-after @filler
(i|we) (cant|cannot|can not|shouldnt|should not|wont|dont|do not|didnt|havent|couldnt|wouldnt|am not|aint) !unless-before @filler !unless-after @filler
(im|i am|its|it is|thats|that is|were) (not|no|fine|ok here|good here|busy|tired) !unless-before @filler !unless-after @filler
(ask|asking|check with) [my] (@parent|teacher|sister|brother|aunt|uncle|grandma|nan|friends|coach)
(my) (@parent|sister|brother|teacher|aunt|grandma|nan) _ (says|said|would|will|wont|doesnt|dont|might|is|checks|knows|has|can|wouldnt|reads|told|lets)
(gtg|gotta go|g2g|have to go|got to go|need to go|brb|i should go|going now|leaving|logging off|bedtime)
(lol what|wait what|ok but|but why|what do you mean|what do u mean|excuse me|who are you|who r u|do i know @you|who is this)

# by frames: who to whom, classes of words
(why|y|how come) (do|would|did|are|should|can) (@you|i|we) [(even|really|always)] (want|wanna|need|ask|asking|care|say|saying|have|tell|send|think|know|be|do|like|so)
i (dont|do not) [(really|even|rly)] (know @you|know (about|if) (that|this|i)|think so|think i (should|can|want)|feel like|get why|see why|like (that|this) (idea|much))
(i guess|i suppose|if you say so|if u say so|i mean|well maybe|maybe another time|maybe next time|some other time|another time|or not) !unless-before @filler !unless-after @filler
(i|we|let me|need to|have to|gotta|ill|ill have to) [(just|have to|need to|gotta)] think (about|on) (it|that|this) [first]
(i|we) (probably|maybe|kinda|prob|prolly|really) (shouldnt|should not|cant|wont|dont|didnt) !unless-after @filler
can we (not|pls not|please not|do something else|talk about something else|change the subject|stop|play instead|just play|just talk|talk here)
(is|isnt|would) (that|this|it) [(really|even)] (ok|okay|safe|allowed|weird|legal|normal|necessary|a good idea) !unless-after (to (use|install|run|remove|delete|eat)|in the)
(do|must|should) i [(really|actually)] (have to|need to|gotta|have 2) !unless-after (install|restart|reboot|download|compile|use the|pay|buy|wait for)
(are @you|r @you|u|you) (sure|serious|for real|being serious) !unless-before (make|please make|be) !unless-after (about the|that the|it is)
(i|we) (barely|hardly|dont even|dont really) know (@you|each other|who @you)
(thats|that is|this is|its|its kinda|thats kind of) [(kinda|quite|pretty|a bit)] (a lot|sudden|kinda sudden|too soon|early|fast) !unless-after (of|to|in)

