#!/bin/sh
# The console's endpoints on a live service: roles as a table, sign-in, claims,
# decisions, second reviews, undo, more context, a preview of thresholds beside
# what they do, accounts that see some platforms' cases, second
# looks at dismissals. usage: console.sh BUILD_FOLDER
. tests/tools/live.sh
build=$1

"$build/chaperoned" serve --data "$work/data" \
	--score-url "tcp://127.0.0.1:$port" --ingest-url '' --flags-url '' \
	--verdicts-url '' --http-port $((port + 3)) --dismissal-review 0 \
	2>"$work/log" &
service=$!
wait_for ' serving '
check "the sample is scored" sh -c "'$build/chaperoned' send \
	--url 'tcp://127.0.0.1:$port' server/sample.jsonl >'$work/verdicts'"
PYTHONDONTWRITEBYTECODE=1 python3 tests/tools/console.py "$build" \
	"$work/data" $((port + 3)) "$work/verdicts" || failed=1
PYTHONDONTWRITEBYTECODE=1 python3 tests/tools/thresholds.py "$build" \
	"$work/data" $((port + 3)) "tcp://127.0.0.1:$((port + 1))" || failed=1
PYTHONDONTWRITEBYTECODE=1 python3 tests/tools/console_tenants.py "$build" \
	"$work/data" $((port + 3)) || failed=1
PYTHONDONTWRITEBYTECODE=1 python3 tests/tools/console_dismissals.py "$build" \
	$((port + 5)) || failed=1
check "no name and no text is in the log" sh -c \
	"! grep -E 'u-[a-z]|mod-1|uncle|$(sed -n 's/.*"text":"\([a-z ]*\)".*/\1/p' \
	server/sample.jsonl | awk 'length > 20' | head -n 5 | paste -sd '|')' '$work/log'"
exit "$failed"
