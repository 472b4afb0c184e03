#!/bin/sh
# PAN 2012's format by the commands: converted and read directly it is judged
# alike; run files are scored; what is wrong is named with file and line, and
# leaves no file behind. usage: pan12.sh BUILD_FOLDER
set -eu
chaperone=$1/chaperone
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fixture=tests/corpora/pan12
pairs=2000 # four predators: one for each fold
systems="keywords tfidf"
case $1 in
*/release) ;;
*) pairs=500 systems= ;; # the baselines' figures: in release mode only
esac

fail() {
	echo "$*"
	exit 1
}

"$chaperone" generate --format pan12 --seed 5 --part train --pairs "$pairs" \
	--messages "$work/a.xml" --truth "$work/a.pred" --lines "$work/a.lines"
gzip -k "$work/a.xml"

# one corpus in two formats: the same verdicts in either grouping
for group in pair conversation; do
	"$chaperone" eval convert --format pan12 --group $group \
		--predators "$work/a.pred" --messages "$work/m" \
		--truth "$work/t" "$work/a.xml.gz"
	"$chaperone" eval run --json --group $group --truth "$work/t" \
		"$work/m" >"$work/converted"
	"$chaperone" eval run --json --format pan12 --group $group \
		--truth "$work/a.pred" "$work/a.xml" | head -n 1 >"$work/direct"
	cmp "$work/converted" "$work/direct" ||
		fail "by $group, converted and direct differ"
	"$chaperone" eval run --json --format pan12 --group $group \
		--truth "$work/t" "$work/a.xml" >"$work/mixed"
	cmp "$work/converted" "$work/mixed" || fail "truth by rows differs"
done

# its answers as run files, scored as anybody's would be
"$chaperone" eval run --json --format pan12 --level watch \
	--truth "$work/a.pred" --lines "$work/a.lines" \
	--predators-out "$work/p" --lines-out "$work/l" "$work/a.xml" |
	tail -n 1 >"$work/own"
"$chaperone" eval score-run --json --truth "$work/a.pred" --run "$work/p" \
	--lines "$work/a.lines" --lines-run "$work/l" \
	--corpus "$work/a.xml" >"$work/scored"
cmp "$work/own" "$work/scored" || fail "own figures and scored ones differ"
[ -s "$work/p" ] && [ -s "$work/l" ] || fail "nothing was found at all"
"$chaperone" eval score-run --json --truth "$work/a.pred" \
	--run "$work/a.pred" --lines "$work/a.lines" \
	--lines-run "$work/a.lines" |
	grep -q '"f0.5":1.0}.*"f3":1.0}' || fail "the truth is not perfect"

# an independent count
python3 - "$work" <<'PYTHON'
import json, sys
w = sys.argv[1]
lines = lambda p: set(open(f"{w}/{p}").read().split("\n")) - {""}
scored = json.load(open(f"{w}/scored"))
for part, truth, answer, b, key in (
        ("problem1", "a.pred", "p", 0.5, "f0.5"),
        ("problem2", "a.lines", "l", 3, "f3")):
    t, a = lines(truth), lines(answer)
    p, r = len(t & a) / len(a), len(t & a) / len(t)
    want = {"precision": p, "recall": r, "f1": 2 * p * r / (p + r),
            key: (1 + b * b) * p * r / (b * b * p + r)}
    for name, value in want.items():
        assert abs(scored[part][name] - value) < 1e-8, (part, name)
PYTHON

# splits: nobody is on both sides, and the seed says which
"$chaperone" eval split --format pan12 --truth "$work/a.pred" --out "$work/s" \
	--folds 4 --seed 3 "$work/a.xml" 2>"$work/said"
grep -q "components" "$work/said" || fail "split says nothing"
"$chaperone" eval split --format pan12 --truth "$work/a.pred" \
	--out "$work/s2" --folds 4 --seed 3 "$work/a.xml" 2>/dev/null
cmp "$work/s" "$work/s2" || fail "the same seed gives another split"
python3 - "$work" <<'PYTHON'
import json, sys, collections
import xml.etree.ElementTree as tree
w = sys.argv[1]
split = {}
for line in open(f"{w}/s"):
    row = json.loads(line)
    split[row["conversation"]] = row["split"]
sides = collections.defaultdict(set)
for c in tree.parse(f"{w}/a.xml").getroot():
    for m in c:
        sides[m.find("author").text].add(split[c.get("id")])
assert all(len(s) == 1 for s in sides.values()), "an author on two sides"
assert set(split.values()) == {"train", "validation", "test"}, split.values()
PYTHON

# both baselines on that split, in one command each
for system in $systems; do
	"$chaperone" eval run --json --format pan12 --system $system \
		--truth "$work/s" "$work/a.xml" >"$work/$system"
	python3 - "$work/$system" "$work/s" <<'PYTHON'
import json, sys
report = json.load(open(sys.argv[1]))
rows = [json.loads(line) for line in open(sys.argv[2])]
tested = [r for r in rows if r["split"] == "test"]
assert report["conversations"] == len(tested), report["conversations"]
assert report["figures"]["roc_auc"]["value"] > 0.75, report["figures"]
PYTHON
done

# as another system's editor may have left them: the same figures
for file in predators.txt lines.txt keep.txt chat.xml; do
	{
		printf '\357\273\277'
		sed 's/$/\r/' "$fixture/$file"
	} >"$work/crlf-$file"
done
printf '\r\n\r\n' | tee -a "$work/crlf-predators.txt" \
	"$work/crlf-lines.txt" >>"$work/crlf-keep.txt"
for keep in "" "--keep"; do
	for at in "$fixture/" "$work/crlf-"; do
		"$chaperone" eval run --json --format pan12 --level watch \
			--truth "${at}predators.txt" --lines "${at}lines.txt" \
			${keep:+--keep "${at}keep.txt"} "${at}chat.xml"
	done >"$work/both"
	[ "$(wc -l <"$work/both")" -eq 4 ] &&
		[ "$(sort -u "$work/both" | wc -l)" -eq 2 ] ||
		fail "CRLF and a byte-order mark change the figures"
done

# what is wrong: the words after the dash, the place before them
refuse() { # refuse WANTED ARGUMENTS...
	wanted=$1
	shift
	rm -f "$work/out" "$work/out2"
	if "$chaperone" "$@" >"$work/stdout" 2>"$work/stderr"; then
		fail "taken: $*"
	fi
	grep -q "$wanted" "$work/stderr" ||
		fail "$*: $(cat "$work/stderr")"
	[ ! -s "$work/stdout" ] || fail "$*: it wrote something"
	for file in "$work"/out*; do
		[ ! -e "$file" ] || fail "$*: $file was left behind"
	done
}
: >"$work/empty"
printf 'nobody\n' >"$work/nobody"
head -n 30 "$fixture/chat.xml" >"$work/cut.xml"
sed 's/line="2"/line="1"/' "$fixture/chat.xml" >"$work/same.xml"
refuse "cut.xml:31: XML" eval convert --format pan12 \
	--messages "$work/out" "$work/cut.xml"
refuse "same.xml:9: message: line 1" eval convert --format pan12 \
	--messages "$work/out" "$work/same.xml"
refuse "empty:1: no rows" eval convert --format pan12 \
	--predators "$work/empty" --truth "$work/out" \
	--messages "$work/out2" "$fixture/chat.xml"
refuse "nobody:1: no such author" eval run --format pan12 \
	--truth "$work/nobody" --predators-out "$work/out" "$fixture/chat.xml"
refuse "nobody:1: no such conversation" eval run --format pan12 \
	--truth "$fixture/predators.txt" --keep "$work/nobody" \
	--lines-out "$work/out" "$fixture/chat.xml"
refuse "nobody:1: no such author" eval score-run \
	--truth "$fixture/predators.txt" --run "$work/nobody" \
	--corpus "$fixture/chat.xml"
echo '{"id":"m","at":1,"from":"a","to":"b","conversation":"else"}' \
	>"$work/else"
refuse "not in the truth" eval split --truth "$work/t" --out "$work/out" \
	"$work/else"
refuse "none.xml" eval run --format pan12 \
	--truth "$fixture/predators.txt" none.xml
echo "converted, judged, scored, split; mistakes are named"
