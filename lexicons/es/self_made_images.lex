signal: self_made_images
version: 1
status: draft
tactic: Asks for or names self-made images. Closed list of bare terms.
source: IWF and Thorn reports on self-generated images
unless-before: (no|nunca|jamas) (mandes|envies|mandar|enviar|compartas)

pack tuyo
mandar pack
tus packs
(foto|fotos|video) (desnuda|desnudo)
fotos intimas
