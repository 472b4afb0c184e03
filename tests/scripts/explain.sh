#!/bin/sh
# chaperone explain names what was seen at no points as the verdict does, once,
# and never what has points. usage: explain.sh BUILD_FOLDER
set -eu
build=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
n=0
for text in 'how old are you' 'where do you live' 'are you home alone' \
	'what are you doing tonight' 'dont tell your mom we talk'; do
	n=$((n + 1))
	printf '{"id":"%d","at":%d,"from":"s","to":"t","text":"%s"}\n' \
		$n $((n * 60000)) "$text"
done > "$work/talk"
"$build/chaperone" score --why "$work/talk" > "$work/verdicts"
"$build/chaperone" explain --pair s t "$work/talk" > "$work/story"
python3 - "$work/verdicts" "$work/story" <<'PY'
import json, sys
verdict = json.loads(open(sys.argv[1]).read().splitlines()[-1])
also = verdict.get("also", [])
named = [r["signal"] for r in verdict["why"]]
assert not set(also) & set(named), (also, named)
HEAD = "also seen, at no points: "
told = [line[len(HEAD):].split(", ")
        for line in open(sys.argv[2]).read().splitlines()
        if line.startswith(HEAD)]
assert told == ([also] if also else []), (told, also)
assert {"age_asking", "secrecy"} <= set(also + named), (also, named)
PY
