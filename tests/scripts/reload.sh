#!/bin/sh
# Another model while the service runs, by SIGHUP and over HTTP: verdicts are
# those of a restart with it; a bad one is refused and changes nothing. Then an
# end by `chaperoned drain`, across which a client loses nothing.
# usage: reload.sh BUILD_FOLDER
# shellcheck source-path=SCRIPTDIR/../..
. tests/tools/live.sh

start() { # start DATA
	serve --data "$work/data-$1" --model "$work/model" \
		--score-url "tcp://127.0.0.1:$port" --ingest-url "" \
		--flags-url "" --verdicts-url "" --drain-seconds 2 \
		--http-port $((port + 3))
}

send() { # send FROM TO >verdicts, of the lines of the corpus
	sed -n "$1,$2p" "$work/messages" | "$build/chaperoned" send \
		--url "tcp://127.0.0.1:$port"
}

metric() {
	curl -s "http://127.0.0.1:$((port + 3))/metrics" | grep "^$1"
}

"$build/chaperone" generate --seed 9 --pairs 20 --split validation \
	--messages "$work/messages" || exit 1
"$build/chaperone" retune --review 1.5 --out "$work/other" || exit 1
"$build/chaperone" retune --review 3.5 --out "$work/first" || exit 1

# a restart between the halves, with another model
cp "$work/first" "$work/model"
start restarted
send 1 400 >"$work/restarted"
stop
cp "$work/other" "$work/model"
start restarted
send 401 9999 >>"$work/restarted"
stop

# the same without one
cp "$work/first" "$work/model"
start reloaded
send 1 400 >"$work/reloaded"
before=$(metric chaperone_info)
echo "no model" >"$work/model"
kill -HUP "$service"
wait_for ' not_reloaded '
check "a bad model is refused" grep -q "not_reloaded why=.*$work/model" "$work/log"
check "and over HTTP" sh -c "curl -s -X POST \
	http://127.0.0.1:$((port + 3))/v1/reload | grep -q '\"error\":\".*/model'"
check "and changes nothing" [ "$(metric chaperone_info)" = "$before" ]
cp "$work/other" "$work/model"
check "another is taken" sh -c "curl -s -X POST \
	http://127.0.0.1:$((port + 3))/v1/reload | grep -q '\"status\":\"reloaded\"'"
check "metrics name it" [ "$(metric chaperone_info)" != "$before" ]
send 401 9999 >>"$work/reloaded"
check "verdicts are those of a restart" cmp "$work/restarted" "$work/reloaded"
check "and not of the first model alone" sh -c \
	"'$build/chaperone' score --model '$work/first' '$work/messages' |
	cmp -s - '$work/reloaded'; test \$? = 1"
stop

# drained while somebody sends, and started again
cp "$work/first" "$work/model"
start drained
(
	for i in $(seq 1 40); do
		sed -n "$((i * 20 - 19)),$((i * 20))p" "$work/messages"
		sleep 0.1
	done
) | "$build/chaperoned" send --url "tcp://127.0.0.1:$port" \
	>"$work/drained" 2>"$work/sender" &
sender=$!
others=$sender
sleep 1
check "drain waits for the end" "$build/chaperoned" drain \
	--http-port $((port + 3)) --drain-seconds 2
wait "$service"
check "and the service ended with 0" [ "$?" -eq 0 ]
check "its log says so" grep -q ' draining ' "$work/log"
start drained
wait "$sender"
check "the sender is done" [ "$?" -eq 0 ]
head -n 800 "$work/messages" | "$build/chaperone" score \
	--model "$work/first" - >"$work/straight" 2>/dev/null
cut -d, -f1 "$work/straight" >"$work/ids"
check "each message was answered once, as without a drain" sh -c \
	"sed 's/\"status\":\"duplicate\"/\"status\":\"scored\"/' '$work/drained' |
	cut -d, -f1 | cmp - '$work/ids'" </dev/null
stop
exit "$failed"
