#!/bin/sh
# The command perturb on the sample: which lines change, that it repeats
# itself, its exit statuses, and the report's and a case's form.
set -eu
build=$1
chaperone=$build/chaperone
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

say() {
	echo "$*"
	failed=1
}

sample=server/sample.jsonl
"$chaperone" perturb --trick all --seed 3 --share 5 "$sample" \
	>"$work/a" 2>"$work/said"
"$chaperone" perturb --trick all --seed 3 --share 5 "$sample" \
	>"$work/b" 2>/dev/null
cmp -s "$work/a" "$work/b" || say "the same seed gave other lines"
n=$(wc -l <"$sample")
[ "$(wc -l <"$work/a")" -eq "$n" ] || say "lines were lost or added"
changed=$(diff "$sample" "$work/a" | grep -c '^>') || true
[ "$changed" -gt 0 ] && [ "$changed" -lt $((n / 8)) ] ||
	say "$changed of $n lines changed at --share 5"
grep -q "^chaperone perturb: $changed of $n disguised, " "$work/said" ||
	say "what it says of itself: $(cat "$work/said")"
# Nothing but the text: without it, both are the same.
sed 's/"text":"\([^"\\]\|\\.\)*"/"text":""/' "$sample" >"$work/c"
sed 's/"text":"\([^"\\]\|\\.\)*"/"text":""/' "$work/a" >"$work/d"
cmp -s "$work/c" "$work/d" || say "more than the text changed"

status() {
	want=$1
	shift
	got=0
	"$chaperone" perturb "$@" >"$work/out" 2>"$work/err" </dev/null ||
		got=$?
	[ "$got" -eq "$want" ] || say "perturb $*: status $got, not $want"
}
status 2 --trick leet
status 2 --seed 1
status 2 --trick leets --seed 1
status 2 --trick leet --seed x
status 2 --trick leet --seed 1 --share 0
status 1 --trick leet --seed 1 /nonexistent
status 1 --case leet/1/nowhere/0
status 0 --trick leet --seed 1
status 0 --case fullwidth/0/alone/0
grep -q '^disguised ' "$work/out" || say "a case is not shown"
status 0 --report --trick fullwidth
grep -q '^fullwidth .*%' "$work/out" || say "the report has no row"
status 0 --list
[ "$(wc -l <"$work/out")" -eq 37 ] || say "not all classes are listed"
exit "$failed"
