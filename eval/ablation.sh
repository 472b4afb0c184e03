#!/bin/sh
# `make ablation`: what each group of the feature table adds. The default
# model's recipe without the group, on the frozen test families; each row
# costs a training. usage: ablation.sh BUILD_FOLDER
set -eu
build=$1
work=$build/ablation
mkdir -p "$work"
sh classifier/train/corpus.sh "$build" "$work/corpus"
"$build/chaperone" generate --seed 3 --pairs 3000 --split test \
	--messages "$work/test" --truth "$work/test.truth"
row() {
	"$build/chaperone" train --truth "$work/corpus/truth" \
		--out "$work/model" ${2:+"--$3" "$2"} \
		"$work/corpus/train.jsonl" \
		"$work/corpus/validation.jsonl" >/dev/null
	"$build/chaperone" eval run --json --model "$work/model" \
		--truth "$work/test.truth" "$work/test" | python3 -c '
import json, sys
f = json.load(sys.stdin)["figures"]
names = ("roc_auc", "recall", "hard_negatives_flagged")
print("| %s | %s |" % (sys.argv[1],
    " | ".join("%.3f" % f[n]["value"] for n in names)))' "$1"
}
echo '| without | ROC-AUC | recall | hard negatives flagged |'
echo '|---|---|---|---|'
row nothing "" ""
row "the wording" none wording
row "signals of access" access without
row "signals of trust" trust without
row "signals of isolation" isolation without
row "signals of desensitisation" desensitisation without
row "signals of control" control without
row "signals of approach" approach without
row "other forms" other_forms without
row "protective contexts" protective,both_sides_alike without
row "how the target answers" \
	target_side,met_by_no_or_doubt,other_side_uneasy without
row "ages" adult_with_minor,other_is_minor,same_age_minors,both_adults without
row "pairs of groups" secrecy_with_media_request,gifts_with_private_channel,supervision_with_approach,isolation_of_minor,desensitisation_of_minor,approach_to_minor \
	without
row "coverage and recurrence" risk_groups,many_risk_groups,many_signals,risk_density,recent_risk,risk_on_days,signals_per_message,strongest_message,strongest_messages,signals_lately \
	without
row "the network side" contacts_many,contacts_minors,same_opening,signals_in_other_pairs \
	without
row "evasion, blocks, deletions" evasion,was_blocked,deletes without
