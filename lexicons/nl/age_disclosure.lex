signal: age_disclosure
version: 1
status: draft
tactic: Says to be a child or too young. A stated age is found by a pattern of its own.
source: Ringenberg et al. 2022 (victim's disclosure); NCMEC NetSmartz

ik ben [(pas|nog|maar|net|bijna|toch|eigenlijk)] [(maar|pas|net)] (8|9|10|11|12|13|14|15|16|17|acht|negen|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien) [jaar] [oud] !unless-after (dagen|weken|minuten|uur|procent|punten|km|kilometer|euro|keer|getrouwd|levels) !unless-before (toen|als|level)
(ik ben|ben) [(nog|toch|pas|eigenlijk|maar)] [(maar|nog)] (een kind|minderjarig|niet volwassen|geen 18|geen 16|onder de 18|te jong|nog geen 18|nog geen 16|te jong hiervoor) !unless-before (toen|als)
ik zit [(nog|pas|in)] [(maar|in)] (op de basisschool|groep 6|groep 7|groep 8|de brugklas|de eerste klas|de tweede klas|het eerste middelbaar|het lager|de lagere school|het zesde leerjaar|het vijfde leerjaar|de onderbouw|in de brugklas)
ik (word|ben) [(bijna|pas|volgende|net|binnenkort|deze)] [(week|maand|jaar)] (10|11|12|13|14|15|16|17) [(jaar|geworden)] !unless-after (minuten|procent|keer|uur|dagen)
je bent [(veel|toch|echt|wel)] (te oud voor mij|ouder dan mijn vader|ouder dan mijn moeder|zo oud als mijn vader|ouder dan mijn broer|ouder dan ik|zo oud als mijn moeder|zo oud als mijn leraar)
je (kon|zou) mijn (vader|opa|oom|meester) kunnen zijn
ik heb [(over|gelogen)] (over mijn leeftijd gelogen|gelogen over mijn leeftijd|mijn leeftijd verkeerd ingevuld|over mn leeftijd gelogen)
(daar|hier|daarvoor|hiervoor|voor tiktok|voor insta) ben ik [(nog|toch)] te jong
(mijn|mn) (moeder|mama|vader|papa|ouders) (zegt|zeggen|vindt|vinden) [(dat)] ik [(nog|ben)] (te jong|nog te jong|een kind|nog te klein) [ben]
ik moet om (8|9|half 9|half 10|20|21) [uur] (naar bed|slapen|mijn telefoon inleveren)
