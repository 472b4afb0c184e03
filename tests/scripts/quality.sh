#!/bin/sh
# The figures on the frozen test families at `review` are those of
# eval/golden/test.json, to half a percent: a change of theirs is made on
# purpose, in a diff of that file. usage: quality.sh BUILD_FOLDER
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
python3 - "$work/report" eval/golden/test.json <<'EOF'
import json, sys
report, golden = (json.load(open(path)) for path in sys.argv[1:3])
assert report["messages"] == golden["messages"], "another corpus"
for name, want in golden["figures"].items():
    got = report["figures"][name]["value"]
    print(f"{name}: {got:.4f}, golden {want:.4f}")
    assert abs(got - want) <= 0.005, f"{name} moved"
EOF
