signal: guilt
version: 1
status: draft
tactic: Makes the other one feel guilty or in debt.
source: Olson et al. 2007; Ringenberg et al. 2022 (coercion)
unless-after: (sag|sprich mit|frag|rede mit|red mit|erzahl|erzaehl) [(es|das)] (einem|einer|dem|der|@your|deinen) [(vertrauten|anderen)] (erwachsenen|@parent|@trusted)

(wenn|falls) du mich [(wirklich|echt|richtig|nur)] [(wirklich|so)] (lieben|magst|liebst|gern (hattest|haettest)|lieb (hattest|haettest)|mogen|moegen|vertraust|vertrauen) [(wurdest|wuerdest|tatest|taetest|dann)] [(dann)] (wurdest|wuerdest|wurdeste|wuerdeste|machst|schickst|dann|zeigst|tust)
(nach|bei) allem was ich [(schon|alles)] (fur|fuer) dich (getan|gemacht|gekauft|ausgegeben|riskiert) [(hab|habe)]
ich (hab|habe) [(so|schon|doch)] [(so|doch)] viel [(geld|zeit)] (fur|fuer) dich (ausgegeben|getan|gekauft|geopfert|gemacht|riskiert)
(du|das) (bist|ist) [(doch|alles|nur|ja)] [(doch|alles|nur)] [(schuld|deine)] (schuld dass|deine schuld|wegen dir|schuld wenn) !unless-after (im spiel|dass wir verloren)
(du|das) (machst|macht|tust|verletzt|enttauschst|enttaeuschst|brichst) mich [(echt|so|total|richtig|voll)] [(so|damit)] (traurig|verletzt|fertig|enttauscht|enttaeuscht|kaputt) [(wenn|dass|mit)]
du (hast|hasts|hattest) [(es|das|doch)] [doch] mir [(doch|das)] versprochen !unless-after zum training
(du|willst) (enttauschst|enttaeuschst|verletzt|ignorierst|verlasst|verlaesst|belugst|beluegst) [(du)] mich [(immer|nur|echt|so|schon wieder|total)] [(wenn|weil|dass|so|sehr)]
(du|dann) (brichst|brichst du) mir [(echt|das|damit|gerade)] das herz
(ohne dich|wenn du gehst|wenn du nicht|wenn du mich (verlasst|verlaesst)|wenn du schluss) [(antwortest|mehr schreibst|machst|mehr)] [(will|kann|tu|tue|bring)] ich [(will|kann|tu|mir|nicht)] [(nicht|mir|mehr|was)] (nicht mehr leben|mir was an|mehr leben|um|was antun|nicht mehr|kaputt|sterben)
(ich dachte|dachte) (du|wir|ich kann) [(magst|vertraust|liebst|warst|waerst|sind|waren|waeren)] (mich|mir|freunde|anders|dir vertrauen|meine freundin|(fur|fuer) mich da) [(vertrauen)] !unless-after (falls du kommst)
(bin ich dir|ich bin dir|bin dir) [(so|denn|also|wohl|nicht)] [(so|wohl)] (egal|nicht wichtig|nichts wert|peinlich|wichtig genug)
(andere|jede andere|die anderen (madchen|maedchen)|meine ex) (wurde|wuerde|wurden|wuerden|macht|machen|hat|hatte|haette) [(das|sowas|sich|mir)] [(sofort|auch|gern|langst|laengst)] (machen|tun|geschickt|freuen|sofort|(fur|fuer) mich)
