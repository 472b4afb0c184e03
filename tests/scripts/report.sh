#!/bin/sh
# A report is whole, says the same as the table, is the same every time, and
# two reports are compared. usage: report.sh BUILD_FOLDER
set -eu
build=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chaperone=$build/chaperone
pairs=160
case $build in
*/release) ;;
*) pairs=40 ;; # the whole of it is looked at in release mode
esac
"$chaperone" generate --seed 5 --pairs $pairs --split validation \
	--messages "$work/messages" --truth "$work/truth"
# An id that would end the page's script, if it were written as it is; and
# two sources, so that the probe has something to tell apart.
python3 - "$work" <<'EOS'
import json, sys
work = sys.argv[1]
rows = [json.loads(line) for line in open(work + "/truth")]
evil = next(r["conversation"] for r in rows if r["label"] == 0)
new = "</script><b>&\"'"
with open(work + "/truth", "w") as f:
    for i, row in enumerate(rows):
        if row["conversation"] == evil:
            row["conversation"] = new
        row["source"] = "one" if ord(row["family"][0]) % 2 else "two"
        f.write(json.dumps(row) + "\n")
lines = [json.loads(line) for line in open(work + "/messages")]
with open(work + "/messages", "w") as f:
    for line in lines:
        if line.get("conversation") == evil:
            line["conversation"] = new
        f.write(json.dumps(line) + "\n")
EOS

run() { # run FOLDER OPTION...
	folder=$1
	shift
	"$chaperone" eval run --truth "$work/truth" --report "$folder" "$@" \
		"$work/messages"
}
run "$work/a" --wish-alerts 5 --wish-precision 0.02 --prior 0.001 >"$work/said"
grep -c '^threshold review -*[0-9]* ' "$work/said" | grep -qx 2
"$chaperone" eval run --truth "$work/truth" --json "$work/messages" \
	>"$work/table"
if [ $pairs -ge 100 ]; then
	cp -r "$work/a" "$work/first"
	run "$work/a" --wish-alerts 5 --wish-precision 0.02 --prior 0.001 \
		>/dev/null
	for file in report.json report.md report.html; do
		cmp "$work/first/$file" "$work/a/$file"
	done
fi
[ "$(find "$work/a" -type f | wc -l)" -eq 3 ]

# Texts stand in it only if they were asked for.
python3 - "$work" <<'EOS'
import json, sys
work = sys.argv[1]
report = json.load(open(work + "/a/report.json"))
table = json.load(open(work + "/table"))
level = next(l for l in report["levels"] if l["unit"] == "conversation")
assert level["n"] == table["conversations"], "units"
for name in ("recall", "precision", "f1", "f0.5", "roc_auc", "pr_auc",
             "hard_negatives_flagged"):
    a, b = level["figures"][name]["value"], table["figures"][name]["value"]
    assert abs(a - b) < 1e-8, f"{name}: {a} in the report, {b} in the table"
for unit in report["levels"]:
    for name, f in unit["figures"].items():
        if f["low"] is not None:
            assert f["low"] <= f["high"], name
assert report["early"]["shares"][9]["figures"]["recall"]["value"] == \
    level["figures"]["recall"]["value"], "all characters are the whole"
rows = {r["trick"]: r for r in report["robustness"]}
assert len(rows) == 38, len(rows)
assert rows["undisguised"]["recall"]["value"] > 0.5
assert [c["name"] for c in report["controls"]] == [
    "length only", "no text", "order shuffled", "clock removed",
    "source probe"]
assert level["n"] < 100 or report["controls"][4]["roc_auc"] is not None, \
    "the probe was not run"
assert len(report["units"]["id"]) == level["n"]
assert "</script><b>" not in open(work + "/a/report.html").read()
texts = [json.loads(l).get("text", "") for l in open(work + "/messages")]
longest = max(texts, key=len)
for name in ("report.json", "report.md", "report.html"):
    assert longest not in open(work + "/a/" + name).read(), "a text"
EOS
run "$work/t" --with-text >/dev/null
grep -q '"text"' "$work/t/report.json"

# The same against itself, and against a higher bar.
"$chaperone" eval compare "$work/a/report.json" "$work/a/report.json" \
	>"$work/same"
grep -q '^Recall .* the same$' "$work/same"
if [ $pairs -ge 100 ]; then
	run "$work/w" --level urgent >/dev/null
	"$chaperone" eval compare "$work/a/report.json" \
		"$work/w/report.json" >"$work/differ"
	cat "$work/differ"
	grep -q '^Recall .* a difference$' "$work/differ"
fi
for wrong in "$work/truth" "$work/nothing" "$work/a/report.md"; do
	if "$chaperone" eval compare "$work/a/report.json" "$wrong" \
		2>"$work/err"; then
		echo "compared with $wrong"
		exit 1
	fi
	grep -q "^chaperone: $wrong" "$work/err"
done

# No half of a report: neither where its folder cannot be, nor where the
# corpus is wrong.
if run "$work/truth/x" >/dev/null 2>"$work/err"; then exit 1; fi
grep -q "cannot make the folder" "$work/err"
echo '{"id":"m","conversation":"nowhere"}' >>"$work/messages"
if run "$work/none" >/dev/null 2>"$work/err"; then exit 1; fi
grep -q ":[0-9]*: conversation: not in the truth" "$work/err"
[ ! -e "$work/none" ]

# A corpus of PAN 2012's shape, judged by a baseline: the same report, and
# published figures only where they are asked for by their protocol.
pan=tests/corpora/pan12
"$chaperone" eval run --format pan12 --truth $pan/predators.txt --unit author \
	--protocol pan12-problem-1 --report "$work/pan" $pan/chat.xml >/dev/null
grep -q '^| Villatoro' "$work/pan/report.md"
if grep -q '^| Villatoro' "$work/a/report.md"; then exit 1; fi
[ $pairs -ge 100 ] || exit 0
sed -i '$d' "$work/messages" # the line that was wrong
"$chaperone" generate --seed 7 --pairs 300 \
	--messages "$work/train" --truth "$work/train.truth"
run "$work/k" --system keywords --train "$work/train" \
	--train-truth "$work/train.truth" >/dev/null
grep -q '"system": "keywords"' "$work/k/report.json"
"$chaperone" eval compare "$work/a/report.json" "$work/k/report.json" |
	grep '^ROC-AUC'
