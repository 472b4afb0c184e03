signal: sextortion
version: 1
status: draft
tactic: Blackmail with pictures. Closed list of bare terms.
source: NCMEC and Thorn reports on sextortion

(шантажирую|шантажировать) тебя
шантаж фотками
(слить|солью) интимки
секс шантаж
