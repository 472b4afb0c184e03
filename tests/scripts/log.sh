#!/bin/sh
# A log at debug level of a service that was used in every way, well and badly,
# has no message's text and no user's id; and systemd is told how it is.
# usage: log.sh BUILD_FOLDER
# shellcheck source-path=SCRIPTDIR/../..
. tests/tools/live.sh

data=$work/data
http=http://127.0.0.1:$((port + 3))

start() {
	"$build/chaperoned" serve --data "$data" --log-level 0 \
		--score-url "tcp://127.0.0.1:$port" \
		--ingest-url "tcp://127.0.0.1:$((port + 1))" --flags-url \
		"tcp://127.0.0.1:$((port + 2))" --verdicts-url "" --checkpoint 1 \
		--max-pairs 64 --max-actors 64 --drain-seconds 0 \
		--webhook-url "http://127.0.0.1:9/" \
		--webhook-secret-file "$work/secret" \
		--http-port $((port + 3)) 2>>"$work/log" &
	service=$!
	until curl -s "$http/readyz" | grep -q '^ready'; do sleep 0.1; done
}

: >"$work/log"
(umask 077 && echo 0123456789abcdef0123 >"$work/secret")
"$build/chaperone" generate --seed 9 --pairs 200 --split validation \
	--messages "$work/messages" || exit 1
start
"$build/chaperoned" send --url "tcp://127.0.0.1:$port" "$work/messages" \
	>"$work/verdicts"
# messages that are wrong in every field, and frames that are none
python3 - "$work/messages" >"$work/broken" <<'END'
import json, sys
for i, line in enumerate(open(sys.argv[1])):
    m = json.loads(line)
    if i % 7 == 0:
        m["at"] = "yesterday"
    elif i % 7 == 1:
        m["kind"] = m.get("text", "x")
    elif i % 7 == 2:
        m["from"] = m["from"] * 40
    elif i % 7 == 3:
        m.pop("id")
    elif i % 7 == 4:
        m["text"] = m.get("text", "") * 3000
    elif i % 7 == 5:
        m["lang"] = 7
    print(json.dumps(m)[:-1 if i % 11 == 0 else None])
END
"$build/chaperoned" send --url "tcp://127.0.0.1:$((port + 1))" "$work/broken" \
	>/dev/null 2>&1
curl -s -d @"$work/broken" "$http/v1/score" >/dev/null
curl -s -H 'Content-Type: application/json' --data-binary @"$work/broken" \
	"$http/v1/score" >/dev/null
suspect=$(sed -n 's/.*"level":"urgent".*"suspect":"\([^"]*\)".*/\1/p' \
	"$work/verdicts" | head -n 1)
other=$(grep -F "\"suspect\":\"$suspect\"" "$work/verdicts" | head -n 1 |
	sed -n "s/.*\"from\":\"\([^\"]*\)\",\"to\":\"\([^\"]*\)\".*/\1 \2/p" |
	sed "s/$suspect//; s/ //g")
for verdict in escalate nonsense; do
	curl -s -d "$(printf '%s' '{"kind":"decision","id":"d-1","by":"mod-4",' \
		'"suspect":"' "$suspect" '","other":"' "$other" \
		'","verdict":"' $verdict '","reason":"meeting",' \
		'"note":"a note about them"}')" "$http/v1/decisions" >/dev/null
done
curl -s "$http/v1/events?after=0" >"$work/events"
curl -s "$http/metrics" >"$work/metrics"
curl -s "$http/healthz" >>"$work/metrics"
kill -HUP "$service"
wait_for ' not_reloaded '
kill -KILL "$service"
wait "$service" 2>/dev/null
start
"$build/chaperoned" send --url "tcp://127.0.0.1:$port" "$work/messages" \
	>/dev/null
"$build/chaperoned" export evidence --pair "$suspect" "$other" --data "$data" \
	>"$work/evidence" 2>>"$work/log"
kill -TERM "$service"
wait "$service"
service=
# damage, so that it complains
for file in "$data"/state/checkpoint-*; do
	printf 'x' | dd of="$file" bs=1 seek=5000 conv=notrunc 2>/dev/null
	break
done
printf 'xxxxxxxxxxxxxxxxxxxxxxxx' | dd of="$data/state/cold/data.mdb" bs=1 \
	seek=9000 conv=notrunc 2>/dev/null
start
"$build/chaperoned" send --url "tcp://127.0.0.1:$port" "$work/messages" \
	>/dev/null
kill -TERM "$service"
wait "$service"
service=
"$build/chaperoned" erase --data "$data" --max-pairs 64 --max-actors 64 \
	"$other" >/dev/null 2>>"$work/log.erase"

check "the queue, events, evidence and log have something to tell" sh -c \
	"test -n '$suspect' && test -n '$other' &&
	grep -q '\"kind\":\"flag\"' '$work/events' && test -s '$work/evidence' &&
	test \$(grep -c . '$work/log') -gt 12"
check "neither log nor metrics have a text or an id" python3 -c '
import json, sys
logs = "".join(open(p, errors="replace").read() for p in sys.argv[2:])
messages = [json.loads(line) for line in open(sys.argv[1])]
ids = {u for m in messages for e in ("from", "to") if e in m
       for u in (m[e] if isinstance(m[e], list) else [m[e]])}
ids |= {m["id"] for m in messages}
texts = {m["text"] for m in messages if len(m.get("text", "")) > 7}
# and any four words of a text in a row
for text in list(texts):
    words = text.split()
    texts |= {" ".join(words[i:i + 4]) for i in range(len(words) - 3)}
assert len(ids) > 1000 and len(texts) > 3000, (len(ids), len(texts))
found = [w for w in ids | texts | {"a note about them", "mod-4"} if w in logs]
print(found[:5])
sys.exit(len(found) > 0)' "$work/messages" "$work/log" "$work/metrics"

check "systemd is told how it is" python3 tests/tools/notify.py "$build" \
	$((port + 5))

exit "$failed"
