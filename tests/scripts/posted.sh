#!/bin/sh
# Messages over HTTP: the verdicts of the socket and the file, in each
# encoding; limits; senders that go; a stop while requests come in.
# usage: posted.sh BUILD_FOLDER
. tests/tools/live.sh

"$build/chaperone" generate --seed 7 --pairs 12 --split validation \
	--messages "$work/messages" || exit 1
"$build/chaperone" score "$work/messages" >"$work/verdicts"
"$build/chaperoned" serve --data "$work/data" --max-request 65536 \
	--score-url "tcp://127.0.0.1:$port" --ingest-url "" --flags-url "" --verdicts-url "" \
	--http-port $((port + 3)) 2>"$work/log" &
service=$!
wait_for ' serving '
check "over HTTP" python3 tests/tools/posted.py "$port" "$work/messages" \
	"$work/verdicts"
(while curl -s -o "$work/answer" -H 'Content-Type: application/json' \
	-d '{}' "http://127.0.0.1:$((port + 3))/v1/score"; do :; done) &
others=$!
sleep 0.3
kill -TERM "$service"
wait "$service"
check "stops with 0 while requests come in" [ $? -eq 0 ]
service=
wait "$others"
others=

exit "$failed"
