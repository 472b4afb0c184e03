signal: hesitation
version: 2
status: reviewed
tactic: A short no, a why, a doubt. Says little alone; as the answer to a tactic it says that it was not welcome.
source: Lorenzo-Dus et al. 2016 (responses of targets); NSPCC guidance for parents

(no|nah|nope|noo|naw|nuh uh|no way|never|non|nop)
(why|y|whyy|wdym|huh|how come|what for|wat for|why not here|y tho|why tho)
(idk|idek|dunno|not sure|im not sure|i dont know|i do not know|unsure|maybe not|maybe later|ill see|ill think|let me think|i guess not)
(um|umm|uh|uhh|uhm|er|erm|ehh|eh|hmm|hm|mm)
(not really|rather not|prefer not|not yet|not now|not today|not tonight|nothing|no one|nobody)
(i|we) (cant|cannot|can not|shouldnt|should not|wont|dont|do not|didnt|havent|couldnt|wouldnt|am not|aint)
(im|i am|its|it is|thats|that is|were) (not|no|fine|ok here|good here|busy|tired)
(ask|asking|check with) [my] (@parent|teacher|sister|brother|aunt|uncle|grandma|nan|friends|coach)
(my) (@parent|sister|brother|teacher|aunt|grandma|nan) _ (says|said|would|will|wont|doesnt|dont|might|is|checks|knows|has|can|wouldnt|reads|told|lets)
(gtg|gotta go|g2g|have to go|got to go|need to go|brb|bye|i should go|i have to|going now|leaving|logging off|bedtime)
(weird|strange|odd|creepy|sus|random|awkward|lol what|wait what|ok but|but why|what do you mean|what do u mean|excuse me|who are you|who r u|do i know|who is this)
