signal: self_made_images
version: 1
status: draft
tactic: Asks for or names self-made images. Closed list of bare terms.
source: IWF and Thorn reports on self-generated images
unless-before: (jamais|pas) (envoyer|envoie|partager) (de|des)

envoie nude
photo denudee
(photo|photos) nue
photos intimes
photos nues
