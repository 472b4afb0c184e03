signal: recruitment
version: 1
status: draft
tactic: Recruits for work or company under someone's control.
source: Polaris and NCMEC guidance on child trafficking indicators
unless-after: (sag|sprich mit|frag|rede mit|red mit|erzahl|erzaehl) [(es|das)] (einem|einer|dem|der|@your|deinen) [(vertrauten|anderen)] (erwachsenen|@parent|@trusted)
unless-after: (babysitten|rasen (mahen|maehen)|zeitungen|zeitung austragen|flohmarkt|hunde (ausfuhren|ausfuehren)|linux|server admin|entwickler)

(ich kenn|ich kenne|ich hab|ich habe|kenn) [(da|einen|jemanden|wen|ne|eine)] [(einen|jemanden|mann|chef|agentur|freund)] (der dir|der dich|die dir|der (fur|fuer)|der (madchen|maedchen)|die (madchen|maedchen)|die junge) [(gut|arbeit|einen|geld)] (gut bezahlt|bezahlt|arbeit gibt|arbeit besorgt|job gibt|geld gibt|sucht|einen job gibt|zahlt|(madchen|maedchen) sucht)
(du musst|musst|brauchst|du brauchst|musstest|muesstest) [(du|nur|dafur|dafuer|bloss)] [(nur|dafur|dafuer|bloss)] [(ein paar|ein bisschen|einen|mit)] (nett sein zu|nett zu|freundlich zu|(manner|maenner) begleiten|leute begleiten|mit (mannern|maennern)|begleitung|gesellschaft leisten|mit ihnen ausgehen) [(sein|leuten|mannern|maennern)]
(arbeit|arbeiten|job|arbeitest) [(fur|fuer|bei|in|als|im)] ((fur|fuer) mich du|bei mir im club|im club als|in meiner bar|in einer bar|als begleitung|als hostess|als (tanzerin|taenzerin)|im massagesalon|(fur|fuer) meinen chef)
(ich|wir) (kummer|kuemmer|kummere|kuemmere|kummern|kuemmern|sorg|sorge|sorgen) [(mich|uns)] [(um|fur|fuer)] [(alles|dich|pass)] (um alles pass|alles pass|alles wohnung|um papiere|um unterkunft|um deine papiere|um reise und|(fur|fuer) wohnung|(fur|fuer) unterkunft|unterkunft und)
(gib|schick|du gibst) [(mir|uns)] [(dann|deinen|mal)] (deinen pass|deinen ausweis|deine papiere|deinen reisepass|pass dann|deine dokumente) !unless-after (im (burgeramt|buergeramt)|(fur|fuer) die klassenfahrt)
(job|arbeit|stelle) im (ausland) [(mit|fur|fuer|und|als)] (mit unterkunft|(fur|fuer) (madchen|maedchen)|und wohnung|(fur|fuer) junge|als (tanzerin|taenzerin)|mit wohnung|ohne)
(bring|bringst|bringe|hol|kennst) [(du|noch|doch|mir|mal)] [(noch|doch|andere|ein paar|mehr)] (eine freundin mit|freundinnen mit|andere (madchen|maedchen)|eine freundin dazu|noch (madchen|maedchen)|(madchen|maedchen) die) [(mit|und|die|aus)] (bekommst|und du|die geld|kriegst|auch geld|und ich|aus deiner)
(du|dann) (schuldest|arbeitest|musst) [(du|uns|mir|das|deine)] [(noch|die|das|deine)] [(die|das)] (reise ab|schulden ab|schulden abarbeiten|geld abarbeiten|kosten abarbeiten|ticket abarbeiten|reisekosten)
(ich bin|ich bin jetzt|er ist) [(doch|jetzt|wie)] (dein|dein einziger) (manager|beschutzer|beschuetzer) [(und|du|ich)] (und du|du machst|du gibst|und alles|ich bestimm|und ich)
(transportier|transportiere|bring|bringst|liefer|uberbring|ueberbring) [(du|mal|doch|nur|einfach|(fur|fuer) mich)] [(nur|mal|einfach|(fur|fuer) mich)] (das (packchen|paeckchen)|ein (packchen|paeckchen)|ein paket|die ware|das zeug|stoff|den umschlag) [(fur|fuer|zu|an|von)] ((fur|fuer) mich|(fur|fuer) uns|(fur|fuer) 50|zu jemand|und du kriegst|(fur|fuer) geld|zu einem)
