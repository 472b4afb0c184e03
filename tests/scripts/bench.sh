#!/bin/sh
# The bench runs to its end, and every message that it sends is scored.
set -u
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$1/chaperoned" bench --seconds 2 --pairs 1000 --in-flight 4 \
	--port $((20000 + $$ % 20000)) --data "$work/data" >"$work/table" ||
	{ cat "$work/table"; exit 1; }
[ "$(awk '$3 == 0 && $2 > 0' "$work/table" | wc -l)" -eq 3 ] ||
	{ cat "$work/table"; exit 1; }
[ ! -e "$work/data" ]
