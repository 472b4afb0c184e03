signal: sextortion
version: 1
status: draft
tactic: Blackmail with pictures. Closed list of bare terms.
source: NCMEC and Thorn reports on sextortion

(chanteer|chanteren) je
fotochantage
naaktfotos (lekken|verspreiden)
