#!/bin/sh
# chaperone train --update: a model names its parent; one that does worse on
# the guard set is not written, and nothing is left of it.
# usage: update.sh BUILD_FOLDER
set -eu
build=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
seed=0
for split in train validation test; do
	seed=$((seed + 1))
	"$build/chaperone" generate --seed $seed --pairs 300 --split $split \
		--messages "$work/$split" --truth "$work/$split.truth"
done
cat "$work"/train.truth "$work"/validation.truth "$work"/test.truth \
	>"$work/truth"
files="$work/train $work/validation $work/test"
# shellcheck disable=SC2086
"$build/chaperone" train --truth "$work/truth" --out "$work/first" $files
grep -q '^parent 00000000000000000000000000000000$' "$work/first"
# shellcheck disable=SC2086
"$build/chaperone" train --truth "$work/truth" --out "$work/second" \
	--update "$work/first" $files
[ "$(sed -n 's/^parent //p' "$work/second")" = \
	"$(sed -n 's/^end //p' "$work/first")" ] ||
	{ echo "the parent is not named"; exit 1; }
# Labels of training and validation turned round teach the reverse.
python3 - "$work/truth" "$work/wrong" <<'PY'
import json, sys
with open(sys.argv[2], "w") as out:
    for line in open(sys.argv[1]):
        row = json.loads(line)
        if row["split"] != "test" and int(row["conversation"].split("-")[-1]) % 3:
            # a benign conversation keeps no suspect: half of the truth is lost
            row["label"], row["suspect"] = 0, None
            row["family"] = "x-" + row["family"]
            row.pop("tactics", None)
        out.write(json.dumps(row) + "\n")
PY
status=0
# shellcheck disable=SC2086
"$build/chaperone" train --truth "$work/wrong" --out "$work/third" \
	--update "$work/first" $files 2>"$work/said" || status=$?
cat "$work/said"
[ $status -eq 1 ]
grep -q 'does worse on the guard set' "$work/said"
[ ! -e "$work/third" ] || { echo "a worse model was written"; exit 1; }
[ ! -e "$work/third.new" ] || { echo "something is left of it"; exit 1; }
# Without a guard there is nothing to compare on.
status=0
cat "$work"/train.truth "$work"/validation.truth >"$work/no_guard"
"$build/chaperone" train --truth "$work/no_guard" --out "$work/fourth" \
	--update "$work/first" "$work/train" "$work/validation" \
	2>"$work/said" || status=$?
cat "$work/said"
[ $status -eq 1 ] && grep -q 'no rows with split test' "$work/said"
# Other thresholds are a model of their own, and mean what they say.
"$build/chaperone" retune --model "$work/first" --review 2.5 --watch -1 \
	--out "$work/tuned" | grep -q '^review: 2.500000$'
[ "$(sed -n 's/^parent //p' "$work/tuned")" = \
	"$(sed -n 's/^end //p' "$work/first")" ]
"$build/chaperone" score --model "$work/tuned" "$work/test" >"$work/verdicts"
python3 - "$work/verdicts" <<'PY'
import json, sys
n = 0
for line in open(sys.argv[1]):
    v = json.loads(line)
    if v["status"] == "scored" and v["n"] == 1:
        want = v["logit"] >= -1
        assert (v["level"] != "none") == want, line
        n += 1
assert n > 100, n
PY
for wrong in "--review 2.5 --watch 3" "--review x" "--review 2.5 --urgent 2"; do
	# shellcheck disable=SC2086
	if "$build/chaperone" retune --model "$work/first" $wrong \
		--out "$work/bad" 2>"$work/said"; then exit 1; fi
	[ ! -e "$work/bad" ]
done
