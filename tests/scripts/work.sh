#!/bin/sh
# The work that texts made to cost do, counted in instructions (callgrind),
# not timed: for each text of tests/hostile.h so many for a byte at most, and
# no more than in proportion from a quarter of the longest length to all of it.
# Prints the costliest.
set -eu
build=$1
# A sanitizer's checks are no work of ours, and valgrind cannot run it.
if [ "$build" != build/release ]; then
	echo "skipped: instructions are counted in build/release only"
	exit 0
fi
per_byte_max=8000
growth_max=4.4
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

valgrind --tool=callgrind --instr-atstart=no --combine-dumps=yes \
	--callgrind-out-file="$work/out" "$build/tests/work/work_text" \
	2>"$work/said" || { cat "$work/said"; exit 1; }
awk -v per_byte_max=$per_byte_max -v growth_max=$growth_max '
/^desc: Trigger: Client Request: / {
	bytes = $5
	name = $0
	sub(/^desc: Trigger: Client Request: [0-9]+ /, "", name)
}
/^totals: / && name != "" {
	each = $2 / bytes
	if (!(name in quarter)) {
		quarter[name] = each
	} else {
		n++
		growth = each / quarter[name] * 4
		printf "%10.0f %10.0f %6.2f  %s\n", quarter[name], each, growth, name
		if (each > per_byte_max || growth > growth_max) {
			print "too much work: " name > "/dev/stderr"
			bad = 1
		}
	}
	name = ""
}
END {
	if (n < 100) {
		print "only " n + 0 " texts were counted" > "/dev/stderr"
		bad = 1
	}
	exit bad
}' "$work/out" >"$work/table" || bad=1
echo "instructions a byte at a quarter, at the longest, growth of the whole"
sort -k2 -rn "$work/table" | head -n 12
sort -k3 -rn "$work/table" | head -n 5
exit ${bad:-0}
