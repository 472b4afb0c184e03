#!/bin/sh
# `make controls`: what stands beside the figures of the frozen test families.
# How many positives say a line of the lexicons' examples word for word; the
# controls of the report; and each register judged by the default model's
# recipe without that register's conversations (a training each).
# usage: controls.sh BUILD_FOLDER
set -eu
build=$1
chaperone=$build/chaperone
work=$build/controls
mkdir -p "$work"
sh classifier/train/corpus.sh "$build" "$work/corpus"
"$chaperone" generate --seed 3 --pairs 3000 --split test \
	--messages "$work/test" --truth "$work/test.truth"

# The tactic lines and the examples, as the normalizer makes them one.
cat lexicons/en/*.hit | "$chaperone" normalize | sort -u >"$work/examples"
python3 - "$work" <<'EOF'
import json, sys
work = sys.argv[1]
rows = [json.loads(line) for line in open(work + "/test.truth")]
wanted = {i for row in rows if row["label"] for i in row["tactics"]}
with open(work + "/ids", "w") as ids, open(work + "/lines", "w") as lines:
    for line in open(work + "/test"):
        message = json.loads(line)
        if message.get("id") in wanted:
            ids.write(message["id"] + "\n")
            lines.write(message["text"].replace("\n", " ") + "\n")
EOF
"$chaperone" normalize "$work/lines" >"$work/canonical"
python3 - "$work" <<'EOF'
import json, sys
work = sys.argv[1]
examples = set(open(work + "/examples"))
ids = open(work + "/ids").read().split("\n")[:-1]
canonical = list(open(work + "/canonical"))
assert len(ids) == len(canonical) > 0 and len(examples) > 100
hit = {i for i, line in zip(ids, canonical) if line in examples}
rows = [json.loads(line) for line in open(work + "/test.truth")]
positives = [row["tactics"] for row in rows if row["label"]]
print("tactic lines that are a .hit line word for word: %d of %d (%.3f)"
      % (len(hit), len(ids), len(hit) / len(ids)))
for least in (1, 2, 3):
    n = sum(len(hit.intersection(t)) >= least for t in positives)
    print("positives with %d such line%s or more: %d of %d (%.3f)"
          % (least, "" if least == 1 else "s", n, len(positives),
             n / len(positives)))
EOF

echo
"$chaperone" eval run --truth "$work/test.truth" --report "$work/report" \
	"$work/test" >/dev/null
python3 - "$work/report/report.json" <<'EOF'
import json, sys
print("| control | ROC-AUC |")
print("|---|---|")
report = json.load(open(sys.argv[1]))
for row in report["controls"]:
    if row["roc_auc"] is not None:
        print("| %s | %.3f |" % (row["name"], row["roc_auc"]["value"]))
EOF

# A register's rows are left out of the training by the word "test", and of
# the test by any other word.
echo
echo '| register left out, and judged | conversations | ROC-AUC | recall | hard negatives flagged |'
echo '|---|---|---|---|---|'
for register in dm forum game livechat; do
	python3 - "$work" "$work/corpus/truth" $register <<'EOF'
import json, sys
work, whole, register = sys.argv[1:]
for name, out, other in ((whole, "/train.truth", "test"),
                         (work + "/test.truth", "/judged.truth", "train")):
    with open(work + out, "w") as f:
        for line in open(name):
            row = json.loads(line)
            if (row["register"] == register) == (other == "test"):
                row["split"] = other
            f.write(json.dumps(row) + "\n")
EOF
	"$chaperone" train --truth "$work/train.truth" --out "$work/model" \
		"$work/corpus/train.jsonl" "$work/corpus/validation.jsonl" \
		>/dev/null
	"$chaperone" eval run --json --split test --model "$work/model" \
		--truth "$work/judged.truth" "$work/test" | python3 -c '
import json, sys
r = json.load(sys.stdin)
f = r["figures"]
names = ("roc_auc", "recall", "hard_negatives_flagged")
print("| %s | %d | %s |" % (sys.argv[1], r["conversations"],
    " | ".join("%.3f" % f[n]["value"] if f[n]["value"] is not None
               else "-" for n in names)))' $register
done
