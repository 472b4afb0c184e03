#!/bin/sh
# Sends a folder of benign chat (*.jsonl.gz) through the service in one run
# and counts pairs by the highest level they reached: every flag is false.
# usage: benign.sh BUILD_FOLDER BENIGN_FOLDER
set -eu
build=$1
benign=$2
if [ -z "$benign" ]; then
	echo "benign: skipped, no folder of benign chat (make benign BENIGN=folder)"
	exit 0
fi
work=$(mktemp -d)
service=
cleanup() {
	[ -z "$service" ] || kill -TERM "$service" 2>/dev/null || true
	rm -rf "$work"
}
trap cleanup EXIT
port=$((20000 + $$ % 12000))
"$build/chaperoned" serve --data "$work/data" \
	--score-url "tcp://127.0.0.1:$port" --ingest-url "" --flags-url "" --verdicts-url "" \
	--http-port $((port + 1)) 2>"$work/log" &
service=$!
until grep -q ' serving ' "$work/log" 2>/dev/null; do
	kill -0 "$service" || { cat "$work/log"; exit 1; }
	sleep 0.1
done
cat "$benign"/*.jsonl.gz | gunzip >"$work/messages"
"$build/chaperoned" send --url "tcp://127.0.0.1:$port" \
	"$work/messages" >"$work/verdicts" || true
python3 tests/tools/benign.py "$work/messages" "$work/verdicts"
