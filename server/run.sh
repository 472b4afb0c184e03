#!/bin/sh
# `make run`: starts the service, sends it the sample, shows what it found,
# and leaves it running until Ctrl-C. usage: run.sh BUILD_FOLDER
set -u
build=$1
data=$build/run-data
log=$build/run.log
service=

cleanup() {
	trap - EXIT INT TERM
	if [ -n "$service" ]; then
		kill -TERM "$service" 2>/dev/null
		wait "$service" 2>/dev/null
	fi
	rm -rf "$data"
	echo
	echo "stopped; its data folder is removed, its log is $log"
}

rm -rf "$data"
trap cleanup EXIT
trap 'exit 130' INT TERM

"$build/chaperoned" serve --data "$data" 2>"$log" &
service=$!
tries=0
until grep -q ' serving ' "$log" 2>/dev/null; do
	tries=$((tries + 1))
	if ! kill -0 "$service" 2>/dev/null || [ "$tries" -gt 100 ]; then
		service=
		cat "$log"
		exit 1
	fi
	sleep 0.1
done

echo "== sending the sample conversations (server/sample.jsonl)"
"$build/chaperoned" send --summary server/sample.jsonl || exit 1
echo
echo "== flagged pairs, riskiest first, and why"
"$build/chaperoned" queue --data "$data" || exit 1
echo
echo "== where moderators decide; this link signs you in once:"
"$build/chaperoned" signin --data "$data" || exit 1
echo
echo "Scoring listens on tcp://127.0.0.1:7710. Ctrl-C stops it."
wait "$service"
