#!/bin/sh
# Other systems in the same report: baselines that are fitted and played in
# one command, another run's report, somebody's run files.
# usage: beside.sh BUILD_FOLDER
set -eu
chaperone=$1/chaperone
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fixture=tests/corpora/pan12
pairs=40

fail() {
	echo "$*"
	exit 1
}

for split in train validation test; do
	"$chaperone" generate --seed 3 --pairs $pairs --split $split \
		--messages "$work/m.$split" --truth "$work/t.$split"
done
cat "$work"/m.* >"$work/m"
cat "$work"/t.* >"$work/t"

# A report of the keywords alone, then all of them beside the model.
"$chaperone" eval run --truth "$work/t" --system keywords \
	--report "$work/keywords" "$work/m" >/dev/null
"$chaperone" eval run --truth "$work/t" --split test \
	--report "$work/all" --beside keywords --beside tfidf \
	--beside "before=$work/keywords/report.json" "$work/m" >/dev/null

# On a corpus of its own, beside a report that is a baseline's itself.
"$chaperone" eval run --format pan12 --level watch --unit author \
	--truth $fixture/predators.txt --lines $fixture/lines.txt \
	--predators-out "$work/p" --lines-out "$work/l" $fixture/chat.xml \
	>"$work/own"
printf 'a1111111111111111111111111111111\n' >"$work/other"
"$chaperone" eval run --format pan12 --level watch --unit author \
	--truth $fixture/predators.txt --lines $fixture/lines.txt \
	--beside "own=$work/p,$work/l" --beside "other=$work/other" \
	--report "$work/pan" $fixture/chat.xml >/dev/null
python3 - "$work" <<'EOS'
import json, sys
work = sys.argv[1]
load = lambda name: json.load(open(f"{work}/{name}/report.json"))
report, alone = load("all"), load("keywords")
level = next(l for l in report["levels"] if l["unit"] == "conversation")
before = next(l for l in alone["levels"] if l["unit"] == "conversation")
by_name = {b["system"]: b for b in report["beside"]}
assert list(by_name) == ["keywords", "tfidf", "before"], list(by_name)
for b in report["beside"]:
    assert b["n"] == level["n"] and b["other_truth"] == 0, b["system"]
    for name, f in b["figures"].items():
        want = level["figures"][name]["value"]
        assert want is None and f["here"] is None or \
            abs(f["here"] - want) < 1e-9 * max(1, abs(want)), name
        if f["there"] is not None and f["here"] is not None:
            assert abs(f["here"] - f["there"] - f["difference"]["value"]) \
                < 1e-9 * max(1, abs(f["here"])), name
            assert 0 < f["p"] <= 1, name
# played here or in a run of its own: the same baseline, the same figures
assert by_name["keywords"]["figures"] == by_name["before"]["figures"]
for name, f in by_name["keywords"]["figures"].items():
    want = before["figures"][name]["value"]
    assert f["there"] is None and want is None or \
        abs(f["there"] - want) < 1e-9 * max(1, abs(want)), name
assert by_name["tfidf"]["figures"] != by_name["keywords"]["figures"]
assert report["task"] == []

pan = load("pan")
by_name = {b["system"]: b for b in pan["beside"]}
assert [t["system"] for t in pan["task"]] == ["chaperone", "own", "other"]
own, other = by_name["own"], by_name["other"]
assert own["unit"] == "author" and own["decisions"]
assert "roc_auc" not in own["figures"], "a run file has no scores"
for name, f in own["figures"].items():
    assert f["here"] == f["there"], name
    assert f["reading"] in ("the same", None), name
assert pan["task"][0]["problem1"] == pan["task"][1]["problem1"]
assert pan["task"][0]["problem2"] == pan["task"][1]["problem2"]
assert pan["task"][2]["problem1"]["named"] == 1
assert pan["task"][2]["problem1"]["right"] == 0
assert other["figures"]["recall"]["there"] == 0
EOS
grep -q '^## Beside tfidf, on ' "$work/all/report.md"
grep -q '^| other | 1: predators | 1 | 1 | 0 ' "$work/pan/report.md"

refuse() { # refuse WANTED ARGUMENTS...
	wanted=$1
	shift
	if "$chaperone" eval run --report "$work/no" "$@" >"$work/stdout" \
		2>"$work/stderr"; then
		fail "taken: $*"
	fi
	grep -q "$wanted" "$work/stderr" || fail "$*: $(cat "$work/stderr")"
	[ ! -e "$work/no" ] || fail "$*: half a report"
}
pan12="--format pan12 --truth $fixture/predators.txt"
printf 'nobody\n' >"$work/nobody"
refuse "is no baseline" --truth "$work/t" --beside magic "$work/m"
refuse "give --train" --truth "$work/t" --beside tfidf "$work/m"
refuse "of conversations, this report of pairs" --truth "$work/t" \
	--unit pair --beside "a=$work/keywords/report.json" "$work/m"
refuse "nowhere.json" --truth "$work/t" --beside a=nowhere.json "$work/m"
# shellcheck disable=SC2086
refuse "nobody:1: no such author" $pan12 --beside "a=$work/nobody" \
	$fixture/chat.xml
# shellcheck disable=SC2086
refuse "need --lines" $pan12 --beside "a=$work/p,$work/l" $fixture/chat.xml
refuse "stand beside --format pan12" --truth "$work/t" \
	--beside "a=$work/p" "$work/m"
echo "baselines, reports and run files stand beside a system"
