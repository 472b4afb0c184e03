signal: adult_life
version: 5
status: reviewed
tactic: No tactic: adults' everyday matters. Work, home, own children, studies, health: two adults talking.
source: hard negatives of adult dating, colleagues, neighbours and customers

(my boss|our boss|the boss is away|coworker|coworkers|colleague|colleagues|overtime|payroll|invoice|invoices|meeting room|standup|salary|timesheet|paycheck|(my|our|your|an|his|her|night|late|double|extra|at the|to the|from the|job) (office|shift|shifts|interview|promotion|clients|supervisor|roster|manager|cv))
(mortgage|(the|my|our|pay|paid|paying) rent|landlord|lease|tenant|electric bill|(my|our|do|doing|pay|paying|file|filing|hate|back|the) taxes|tax return|pension|retirement|insurance|bank loan|realtor|flatmate|roommate|council tax)
(@your|my|the|our|his|her) (wife|husband|ex wife|ex husband|fiance|fiancee|spouse|kids|children|grandkids|grandchildren|daughter|son|daughters|sons|divorce|toddler|in laws|mother in law|inlaws)
(divorced|widowed|married|single dad|single mom|single mum|engaged|custody|co parent|coparent|daycare|nursery run|maternity|pregnant) !unless-before (@your (parents|mom|mum|dad|folks)|my (parents|mom|mum|dad))
(wine|beer|pub|cocktail|cocktails|whisky|brewery|date night|second date|first date|dating app|our date|profile said|swiped|matched with|babysitter tonight)
((at|in|to|from|my|of|local|off to|finished|after|the) (college|uni|university|campus|dorm|lecture|lectures)|professor|(my|a|the|your) (thesis|masters|dissertation|phd)|grad school|internship|freshers|this semester|next semester)
(garage|mechanic|boiler|plumber|lawn|allotment|garden centre|compost|mower|gearbox|tyres|mot|car insurance|test ride|cash on collection|frame size|carpool|school run|commute)
(hiking|hike|trailhead|summit|campsite|festival|setlist|camper van|airbnb|check in|boarding|itinerary)
(appointment|reception|referral|your file|insurance number|date of birth on file|our clinic|booking reference|order number|tracking number|delivery note|opening hours)

# by frames: who to whom, classes of words
(they|we|company|work|my (work|company|firm|job)) [(are|is|were|just|keep)] (laying|laid|lay|cutting|cut|let|letting) _ (off|jobs|go|staff)
(at|for|with|from|by) (my|our) (company|firm|work|job|workplace|employer|practice)
(contractor|electrician|builder|builders|plumber|painter|estate agent|accountant|lawyer|solicitor) (says|said|is|will|comes|came|wants|charges|cant|takes|told)
our (babysitter|nanny|sitter|childminder|au pair|nursery|accountant|house|second child|first child|youngest|oldest|eldest|marriage|wedding) [(is|has)] (cancelled|is|has|called|was|starts|needs|took|goes|didnt|cant|just)
(surgery|hospital|ward|chemo|physio|clinic|prescription|dose|symptoms|insurance card|waiting room)
my (surgery|operation|blood pressure|back pain|cholesterol|physio|mri|scan|hip|knee surgery|medication|pregnancy|due date|maternity leave)
(with|to|married) my (partner|fiance|wife|husband|other half) [(for|since|of)] _ (years|decades|2010|2015|2020)
(i|we|weve|ive) (signed|sold|bought|closed on|are buying|are selling|refinanced|viewed) (the|our|a|another) (house|papers|contract|divorce papers|flat|apartment|condo|lease|car)
