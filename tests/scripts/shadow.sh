#!/bin/sh
# A shadow model beside the one in force: answers stay the same to the byte,
# and what it counts is what both models say by themselves.
# usage: shadow.sh BUILD_FOLDER
# shellcheck source-path=SCRIPTDIR/../..
. tests/tools/live.sh

start() { # start DATA OPTIONS...
	data=$1
	shift
	serve --data "$work/data-$data" --model "$work/model" \
		--score-url "tcp://127.0.0.1:$port" --ingest-url "" \
		--flags-url "" --verdicts-url "" \
		--http-port $((port + 3)) "$@"
}

send() {
	"$build/chaperoned" send --url "tcp://127.0.0.1:$port" "$@"
}

metrics() { # metrics NAME, of the shadow
	curl -s "http://127.0.0.1:$((port + 3))/metrics" |
		grep "^chaperone_shadow_$1"
}

# by level in force and shadow's level, as the metrics have it
both() { # both VERDICTS SHADOWS >counts
	python3 - "$1" "$2" <<'PYTHON'
import collections, json, sys
levels = ("none", "watch", "review", "urgent")
counts = collections.Counter()
for a, b in zip(open(sys.argv[1]), open(sys.argv[2]), strict=True):
    a, b = json.loads(a), json.loads(b)
    assert a["id"] == b["id"]
    if a["status"] == "scored":
        counts[a["level"], b["level"]] += 1
for a in levels:
    for b in levels:
        print('chaperone_shadow_messages_total{level="%s",shadow="%s"} %d'
              % (a, b, counts[a, b]))
PYTHON
}

"$build/chaperone" generate --seed 9 --pairs 60 --split validation \
	--messages "$work/messages" || exit 1
"$build/chaperone" retune --review 1.5 --out "$work/bold" || exit 1
"$build/chaperone" retune --review 3.5 --out "$work/model" || exit 1
for model in model bold; do
	"$build/chaperone" score --model "$work/$model" "$work/messages" \
		>"$work/by-$model" || exit 1
done
both "$work/by-model" "$work/by-bold" >"$work/counts"

echo "no model" >"$work/broken"
check "a bundle that is none is refused at the start" sh -c \
	"'$build/chaperoned' serve --data '$work/data-x' --http-port $((port + 3)) \
	--score-url tcp://127.0.0.1:$port --shadow-model '$work/broken' 2>&1 |
	grep -q '$work/broken'"
check "and by check" sh -c "'$build/chaperoned' check --data '$work/data-x' \
	--shadow-model '$work/broken' | grep -q 'broken'"

start one --shadow-model "$work/bold"
send "$work/messages" >"$work/answers"
metrics messages_total >"$work/counted"
metrics raised_total | sed 's/_shadow//' >"$work/raised"
check "answers are the model's in force" cmp "$work/by-model" "$work/answers"
check "counted is what both say" diff "$work/counts" "$work/counted"
check "which is not the same" grep -q \
	'level="none",shadow="[rw][a-z]*"} [1-9]' "$work/counted"
check "nothing was apart" [ "$(metrics apart_total)" = \
	"chaperone_shadow_apart_total 0" ]
check "it is named" sh -c "curl -s http://127.0.0.1:$((port + 3))/metrics |
	grep -q '^chaperone_shadow_info{model=\"en-1\"'"

stop

# what it raises is what it would in force
cp "$work/model" "$work/first"
cp "$work/bold" "$work/model"
start bold
send "$work/messages" >/dev/null
curl -s "http://127.0.0.1:$((port + 3))/metrics" |
	grep '^chaperone_raised_total' >"$work/raised-in-force"
check "pairs raised are those of it in force" cmp "$work/raised-in-force" \
	"$work/raised"
stop
cp "$work/first" "$work/model"

# another one while it runs: now the same as in force
start two --shadow-model "$work/bold"
cp "$work/model" "$work/bold"
kill -HUP "$service"
wait_for ' reloaded '
send "$work/messages" >/dev/null
metrics messages_total >"$work/counted"
both "$work/by-model" "$work/by-model" >"$work/counts"
check "with the model in force it agrees" diff "$work/counts" "$work/counted"
kill -HUP "$service"
tries=0
until ! metrics messages_total | grep -qv ' 0$' || [ "$tries" -gt 100 ]; do
	tries=$((tries + 1))
	sleep 0.1
done
check "counts begin anew with a reload" sh -c \
	"! curl -s http://127.0.0.1:$((port + 3))/metrics |
	grep '^chaperone_shadow_messages_total' | grep -qv ' 0$'"
stop

# of pairs that it has not seen whole nothing is compared
start one --shadow-model "$work/bold"
sed 's/"id":"m-/"id":"o-/' "$work/messages" | send - >/dev/null
check "after a start it compares no pair of before" sh -c \
	"! curl -s http://127.0.0.1:$((port + 3))/metrics |
	grep '^chaperone_shadow_messages_total' | grep -qv ' 0$'"
check "and says so" sh -c "curl -s http://127.0.0.1:$((port + 3))/metrics |
	grep -q '^chaperone_shadow_apart_total [1-9]'"
stop
exit "$failed"
