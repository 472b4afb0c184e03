#!/bin/sh
# The bench runs to its end, and every message that it sends is scored.
. tests/tools/live.sh
"$build/chaperoned" bench --seconds 2 --pairs 1000 --in-flight 4 \
	--rate 500 --port "$port" --data "$work/data" >"$work/table" ||
	{ cat "$work/table"; exit 1; }
# six ways in batches, the echo and four ways one by one
[ "$(grep -cE '^(tcp|ipc)(, MessagePack)? +(always|interval|none) +[1-9][0-9]* +0 ' \
	"$work/table")" -eq 6 ] || { cat "$work/table"; exit 1; }
[ "$(grep -cE '^(tcp|ipc), (bare echo|always|interval|none) +[1-9][0-9]* +0 ' \
	"$work/table")" -eq 5 ] || { cat "$work/table"; exit 1; }
grep -qE '^bare fdatasync +[1-9][0-9]* +0 ' "$work/table" ||
	{ cat "$work/table"; exit 1; }
[ ! -e "$work/data" ] && [ ! -e "$work/data.disk" ]
