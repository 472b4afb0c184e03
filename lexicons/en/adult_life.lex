signal: adult_life
version: 3
status: reviewed
tactic: No tactic: adults' everyday matters. Work, home, own children, studies, health: two adults talking.
source: hard negatives of adult dating, colleagues, neighbours and customers

(my boss|our boss|the boss is away|coworker|coworkers|colleague|colleagues|office|shift|shifts|overtime|payroll|invoice|invoices|deadline|client|clients|meeting room|standup|hr|salary|promotion|interview|resume|cv|manager|supervisor|roster|timesheet|paycheck)
(mortgage|rent|landlord|lease|tenant|utilities|electric bill|taxes|tax return|pension|retirement|insurance|bank loan|realtor|flatmate|roommate|council tax)
(@your|my|the|our|his|her) (wife|husband|ex wife|ex husband|fiance|fiancee|spouse|kids|children|grandkids|grandchildren|daughter|son|daughters|sons|divorce|toddler|in laws|mother in law|inlaws)
(divorced|widowed|married|single dad|single mom|single mum|engaged|custody|co parent|coparent|daycare|nursery run|maternity|pregnant) !unless-before (@your (parents|mom|mum|dad|folks)|my (parents|mom|mum|dad))
(wine|beer|pub|cocktail|cocktails|whisky|brewery|date night|second date|first date|dating app|our date|profile said|swiped|matched with|babysitter tonight)
(college|uni|university|campus|dorm|lecture|lectures|professor|thesis|masters|phd|grad school|internship|freshers|semester)
(garage|mechanic|boiler|plumber|lawn|allotment|garden centre|compost|mower|gearbox|tyres|mot|car insurance|test ride|cash on collection|frame size|carpool|school run|commute)
(hiking|hike|trailhead|summit|campsite|festival|setlist|camper van|airbnb|check in|boarding|itinerary)
(appointment|reception|referral|your file|insurance number|date of birth on file|our clinic|booking reference|order number|tracking number|delivery note|opening hours)
