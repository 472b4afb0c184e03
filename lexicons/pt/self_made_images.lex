signal: self_made_images
version: 1
status: draft
tactic: Asks for or names self-made images. Closed list of bare terms.
source: IWF and Thorn reports on self-generated images
unless-before: (nunca|nao) (mande|manda|mandes|envie|compartilhe)

nudez
manda nudes
teus packs
(foto|fotos) (pelada|pelado|nua|nu)
fotos intimas suas
