#!/bin/sh
# The service as its users see it: the same verdicts as the offline program,
# broken input, a second instance, sign-in, flags, a clean stop.
# usage: service.sh BUILD_FOLDER
. tests/tools/live.sh

start() { # start OPTION...
	serve --data "$work/data" \
		--score-url "tcp://127.0.0.1:$port" \
		--ingest-url "tcp://127.0.0.1:$((port + 1))" \
		--flags-url "tcp://127.0.0.1:$((port + 2))" --verdicts-url "" \
		--http-port $((port + 3)) "$@"
}

send() {
	"$build/chaperoned" send --url "tcp://127.0.0.1:$port" "$@"
}

http() { # http PATH CURL_OPTION...
	path=$1
	shift
	curl -s "$@" "http://127.0.0.1:$((port + 3))$path"
}

# --- the same verdicts from the file and over the socket ---
"$build/chaperone" generate --seed 5 --pairs 120 --split validation \
	--messages "$work/messages" || exit 1
"$build/chaperone" score "$work/messages" >"$work/file"
check "a file scored with four threads" sh -c \
	"'$build/chaperone' score --threads 4 '$work/messages' | cmp - '$work/file'"
for threads in 1 4; do
	rm -rf "$work/data"
	start --threads $threads
	check "over the socket, $threads threads" sh -c \
		"'$build/chaperoned' send --url tcp://127.0.0.1:$port '$work/messages' | cmp - '$work/file'"
	stop
	check "stops with 0" [ "$stopped" -eq 0 ]
done

# --- lexicons taken anew while it runs ---
cp -r lexicons "$work/lexicons"
rm -rf "$work/data"
start --lexicons "$work/lexicons"
lexicon() { http /metrics | sed -n 's/.*lexicon="\([0-9a-f]*\)".*/\1/p'; }
hang_up() { # hang_up EVENT
	kill -HUP "$service"
	tries=0
	until grep -q " $1 " "$work/log"; do
		tries=$((tries + 1))
		[ "$tries" -le 100 ] || return 1
		sleep 0.1
	done
}
said() { # said ID TEXT: the signals of a new pair's message
	printf '{"id":"%s","at":1,"from":"%s","to":"b","text":"%s"}\n' \
		"$1" "$1" "$2" | "$build/chaperoned" send \
		--url "tcp://127.0.0.1:$port" |
		sed -n 's/.*"logit":\([-0-9.]*\).*/\1/p'
}
before=$(lexicon)
quiet=$(said r1 'the purple carpet')
known=$(said r2 'dont tell your mom')
printf 'purple carpet\n' >>"$work/lexicons/en/secrecy.lex"
check "lexicons are taken anew" hang_up reloaded
check "metrics name the new ones" [ "$(lexicon)" != "$before" ]
check "the verdict too" [ "$(said r3 'the purple carpet')" != "$quiet" ]
check "what was listed still is" [ "$(said r4 'dont tell your mom')" = "$known" ]
after=$(lexicon)
printf '(purple\n' >>"$work/lexicons/en/secrecy.lex"
check "faulty ones are refused" hang_up not_reloaded
check "with file and line" grep -Eq 'secrecy.lex:[0-9]+: ' "$work/log"
check "and the former go on" [ "$(lexicon)" = "$after" ]
check "scoring as before" [ "$(said r5 'the purple carpet')" != "$quiet" ]
stop
check "stops with 0 after reloads" [ "$stopped" -eq 0 ]
rm -rf "$work/data"
start
check "built-in ones stay" hang_up not_reloaded
check "and it runs on" [ "$(said r6 'dont tell your mom')" = "$known" ]
stop

# --- broken input is answered, line by line ---
rm -rf "$work/data"
start
python3 - "$work/broken" <<'EOF'
import sys
good = b'{"id":"%d","at":1,"from":"a","to":"b","text":"hello there"}\n'
bad = [b'not json', b'{', b'{}', b'[1,2]', b'"x"', b'null', b'7',
       b'{"id":"x","at":1,"from":"a","to":"b"}',
       b'{"id":5,"at":1,"from":"a","to":"b","text":"x"}',
       b'{"id":"x","at":"1","from":"a","to":"b","text":"x"}',
       b'{"id":"x","at":1e3,"from":"a","to":"b","text":"x"}',
       b'{"id":"x","at":99999999999999999999,"from":"a","to":"b","text":"x"}',
       b'{"id":"x","at":1,"from":"a","to":"a","text":"x"}',
       b'{"id":"x","at":1,"from":"a","to":"b","text":"\xff\xfe"}',
       b'{"id":"x","at":1,"from":"a","to":"b","text":"\xed\xa0\x80"}',
       b'{"id":"x","at":1,"from":"a\x00","to":"b","text":"x"}',
       b'{"id":"x\\u0000","at":1,"from":"a","to":"b","text":"x"}',
       b'{"id":"' + b'i' * 129 + b'","at":1,"from":"a","to":"b","text":"x"}',
       b'{"id":"x","at":1,"from":"a","to":"b","text":"' + b'y' * 16385 + b'"}',
       b'{"id":"x","at":1,"from":"a","to":' + b'[' * 100000 + b'}',
       b'[' * 200000, b'\x00' * 100,
       b'{"id":"x","at":1,"from":"a","to":"b","text":"' + b'z' * 10000000 +
       b'"}',
       b'{"id":"x","at":4102444800000,"from":"a","to":"b","text":"x"}']
with open(sys.argv[1], "wb") as f:
    for i, line in enumerate(bad):
        f.write(line + b"\n" + good % i)
print(2 * len(bad), len(bad))
EOF
send "$work/broken" >"$work/answers"
check "broken messages end with 1" [ $? -eq 1 ]
check "each broken message is answered, each good one scored" python3 -c '
import json, sys
lines = [json.loads(l) for l in open(sys.argv[1])]
assert len(lines) == 48, len(lines)
for i, line in enumerate(lines):
    if i % 2:
        assert line["status"] == "scored" and line["n"] == i // 2 + 1, line
    else:
        assert line["status"] == "unscored" and line["error"], line
        assert "level" not in line and "risk" not in line, line
' "$work/answers"

# --- many pairs, fewer places ---
stop
rm -rf "$work/data"
start --max-pairs 1000 --max-actors 1000
python3 -c '
for i in range(40000):
    print("{\"id\":\"%d\",\"at\":%d,\"from\":\"a%d\",\"to\":\"b%d\","
          "\"text\":\"dont tell your mom\"}" % (i, i, i, i))' >"$work/many"
check "forty thousand pairs in a thousand places" sh -c \
	"'$build/chaperoned' send --url tcp://127.0.0.1:$port --summary '$work/many' | grep -q '40000 scored, 0 unscored'"
check "the bound held" sh -c \
	"curl -s http://127.0.0.1:$((port + 3))/metrics | grep -Eq '^chaperone_pairs (9[0-9][0-9]|10[0-9][0-9])$'"

# --- other shapes, other sockets ---
one='{"id":"n1","at":1,"from":"x","to":"y","text":"hi"}'
nng() { nngcat --req --dial "tcp://127.0.0.1:$1" --data "$2" --ascii; }
check "nngcat: a message" sh -c "nngcat --req --dial tcp://127.0.0.1:$port \
	--data '$one' --ascii | grep -q '\"status\":\"scored\"'"
check "nngcat: an array" sh -c "nngcat --req --dial tcp://127.0.0.1:$port \
	--data '[$one,{}]' --ascii | grep -q '^\[{.*duplicate.*},{.*unscored.*}\]'"
check "nngcat: ingest counts" sh -c "nngcat --req \
	--dial tcp://127.0.0.1:$((port + 1)) --data '[$one,{}]' --ascii |
	grep -q '{\"accepted\":2,\"unscored\":1}'"
check "nngcat: nothing at all" sh -c "nngcat --req --dial tcp://127.0.0.1:$port \
	--data ' ' --ascii | grep -q 'request: holds no message'"

# --- flags: the publisher, the queue, the page ---
nngcat --sub --dial "tcp://127.0.0.1:$((port + 2))" --count 2 --raw \
	>"$work/flag" 2>/dev/null &
subscriber=$!
sleep 1
send --summary "$work/messages" >"$work/summary"
tries=0
while kill -0 $subscriber 2>/dev/null && [ $tries -lt 50 ]; do
	sleep 0.1
	tries=$((tries + 1))
done
kill $subscriber 2>/dev/null
check "a subscriber got a flag" grep -q \
	'{"event":1,"kind":"flag",.*"verdict":{"id"' "$work/flag"
check "the queue has flags" sh -c \
	"'$build/chaperoned' queue --data '$work/data' | grep -Eq '^[1-9][0-9]* flagged pairs'"
check "healthy" [ "$(http /healthz | head -n 1)" = ok ]
check "and says what is in force" sh -c \
	"curl -s http://127.0.0.1:$((port + 3))/healthz | grep -qx 'max_batch = 10000'"
check "ready" [ "$(http /readyz -w '%{http_code}')" = "ready
200" ]
check "the page is there" sh -c "curl -s http://127.0.0.1:$((port + 3))/ | grep -q /console/app.js"
check "and wants a sign-in" [ "$(http /console/api/queue -o /dev/null -w '%{http_code}')" = 401 ]
link=$("$build/chaperoned" signin --data "$work/data" --http-port $((port + 3)))
token=${link##*#signin=}
signin() { # signin TOKEN [CURL'S ARGUMENTS]
	json="{\"token\":\"$1\"}"
	shift
	http /console/api/signin -H 'Content-Type: application/json' -d "$json" \
		-o /dev/null -w '%{http_code}' "$@"
}
check "a wrong token is refused" [ "$(signin nonsense)" = 403 ]
check "the token signs in" [ "$(signin "$token" -c "$work/jar")" = 200 ]
check "but once only" [ "$(signin "$token")" = 403 ]
check "the console lists flags" sh -c "curl -s -b '$work/jar' \
	http://127.0.0.1:$((port + 3))/console/api/queue | grep -q '\"level\":\"'"
csrf=$(http /console/api/me -b "$work/jar" | sed 's/.*"csrf":"\([0-9a-f]*\)".*/\1/')
check "signing out ends it" [ "$(http /console/api/signout -b "$work/jar" \
	-H 'Content-Type: application/json' -H "X-Csrf: $csrf" -d '{}')$(http \
	/console/api/me -b "$work/jar" -o /dev/null -w '%{http_code}')" = '{}401' ]
check "no other page" [ "$(http /etc/passwd -o /dev/null -w '%{http_code}')" = 404 ]
check "no other method" [ "$(http / -X DELETE -o /dev/null -w '%{http_code}')" = 405 ]
check "a form that is too long" [ "$(head -c 100000 /dev/zero | http /console/api/signin --data-binary @- -o /dev/null -w '%{http_code}')" = 413 ]

# --- a second one says so and goes ---
"$build/chaperoned" serve --data "$work/data" 2>"$work/second"
check "same data folder: exit 1" [ $? -eq 1 ]
check "same data folder: says so" grep -q 'another chaperoned uses this data folder' "$work/second"
"$build/chaperoned" serve --data "$work/other" --flags-url "" --verdicts-url "" --ingest-url "" \
	--score-url "tcp://127.0.0.1:$port" --http-port $((port + 4)) 2>"$work/second"
check "same port: exit 1" [ $? -eq 1 ]
check "same port: says so" grep -q 'the address is in use' "$work/second"
check "the first one still scores" sh -c "nngcat --req \
	--dial tcp://127.0.0.1:$port --data '$one' --ascii | grep -q duplicate"

# --- SIGTERM under load: what was accepted is finished ---
"$build/chaperone" generate --seed 6 --pairs 2000 --split train \
	--messages "$work/load" || exit 1
send "$work/load" >"$work/partial" 2>"$work/partial.err" &
sender=$!
sleep 0.5
stop
check "stops with 0 under load" [ "$stopped" -eq 0 ]
kill $sender 2>/dev/null
wait $sender 2>/dev/null
check "whole answers only" python3 -c '
import json, sys
lines = open(sys.argv[1]).read().split("\n")
for line in lines[:-1]:
    json.loads(line)
assert lines[-1] == "" and (len(lines) - 1) % 256 == 0, len(lines)
' "$work/partial"
check "no text in the log" sh -c \
	"! grep -e hello -e 'tell your mom' '$work/log'"
send "$work/load" >/dev/null 2>"$work/nobody"
check "nobody there: says so" grep -q 'nobody listens there' "$work/nobody"

exit "$failed"
