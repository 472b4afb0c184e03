signal: sextortion
version: 1
status: reviewed
tactic: Blackmail with pictures. Closed list of bare terms.
source: NCMEC and Thorn reports on sextortion
unless-before: (he|she|they|someone) (is|are|was|tried|wants)
unless-before: (being|got|getting)

sextortion
(blackmail|blackmailing)
leak (ur|your) pics
leak (ur|your) photos
leak (ur|your) nudes
pay or leak
