signal: sextortion
version: 1
status: draft
tactic: Blackmail with pictures. Closed list of bare terms.
source: NCMEC and Thorn reports on sextortion

(erpress|erpresse|erpressen) dich
nacktbilder (leaken|veroffentlichen|veroeffentlichen)
