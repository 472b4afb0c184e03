#!/bin/sh
# Every endpoint and socket with every kind of key; a path without a row in the
# table is closed.
# usage: doors.sh BUILD_FOLDER
# shellcheck source-path=SCRIPTDIR/../..
. tests/tools/live.sh

for required in 0 1; do
	: >"$work/log"
	"$build/chaperoned" serve --data "$work/data" \
		--score-url "tcp://127.0.0.1:$port" \
		--ingest-url "tcp://127.0.0.1:$((port + 1))" --flags-url "" \
		--verdicts-url "" --http-port $((port + 3)) --drain-seconds 0 \
		--require-key $required 2>"$work/log" &
	service=$!
	wait_for ' serving '
	check "require_key = $required" python3 tests/tools/doors.py \
		"$build/chaperoned" "$work/data" "$port" $required
	wait "$service"
	service=
done

exit "$failed"
