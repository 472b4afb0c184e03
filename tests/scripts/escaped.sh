#!/bin/sh
# The sample with every character of its texts as an escape gets the verdicts of
# the sample as it is, whatever is scored beside it. usage: escaped.sh BUILD
set -eu
build=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 - server/sample.jsonl "$work/escaped" <<'END'
import json
import sys

with open(sys.argv[1], encoding="utf-8") as lines, open(sys.argv[2], "w") as out:
    for line in lines:
        m = json.loads(line)
        text = m.pop("text", None)
        line = json.dumps(m)
        if text is not None:
            units = text.encode("utf-16-be")
            escaped = "".join("\\u%02x%02x" % tuple(units[i:i + 2])
                              for i in range(0, len(units), 2))
            line = line[:-1] + ', "text": "' + escaped + '"}'
        print(line, file=out)
END
"$build/chaperone" score --why server/sample.jsonl >"$work/one"
"$build/chaperone" score --why "$work/escaped" >"$work/two"
cmp "$work/one" "$work/two"
echo "$(wc -l <"$work/one") verdicts are the same"
