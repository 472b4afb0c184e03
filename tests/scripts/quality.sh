#!/bin/sh
# The finish line on the frozen test families at `review`: recall at least
# 0.90, no more than 0.02 of hard negatives flagged. usage: quality.sh BUILD
set -eu
build=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
pairs=3000
case $build in
*/release) ;;
*) pairs=300 ;; # the figures are looked at in release mode
esac
"$build/chaperone" generate --seed 3 --pairs $pairs --split test \
	--messages "$work/messages" --truth "$work/truth"
"$build/chaperone" eval run --truth "$work/truth" "$work/messages"
"$build/chaperone" eval run --json --truth "$work/truth" "$work/messages" \
	>"$work/report"
[ $pairs -eq 3000 ] || exit 0
python3 - "$work/report" <<'EOF'
import json, sys
report = json.load(open(sys.argv[1]))
recall = report["figures"]["recall"]["value"]
false = report["figures"]["hard_negatives_flagged"]["value"]
print(f"recall {recall:.4f}, hard negatives flagged {false:.4f}")
assert recall >= 0.90 and false <= 0.02, "short of the finish line"
EOF
