#!/bin/sh
# "chaperone lexicon": the lists are clean, each kind of fault is named with
# its place, what matches is shown. usage: lexicon.sh BUILD_FOLDER
set -eu
chaperone=$1/chaperone
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

expect() { # expect TEXT FILE
	grep -qF -- "$1" "$2" && return
	echo "lacks: $1"
	cat "$2"
	failed=1
}

"$chaperone" lexicon check lexicons >"$work/out" 2>&1 || failed=1
expect "0 faults" "$work/out"

mkdir -p "$work/bad/en"
head='version: 1
status: draft
tactic: t
source: s
'
printf 'signal: dares\n%s\ndo it\ndo it\ndo that\n' "$head" \
	>"$work/bad/en/dares.lex"
printf 'signal: gifts\n%s\nfree gems\n' "$head" >"$work/bad/en/gifts.lex"
printf 'do it\n' >"$work/bad/en/dares.hit"
printf 'free gems\nnot that\n' >"$work/bad/en/dares.miss"
printf 'free gems\nnothing here\n' >"$work/bad/en/gifts.hit"
printf 'about: a\nversion: 1\nstatus: draft\nsource: s\n\nlone: word\n' \
	>"$work/bad/en/a.classes"
"$chaperone" lexicon check "$work/bad" >"$work/out" 2>&1 && failed=1
expect "en/dares.lex:8: stands in en/dares.lex:7 already" "$work/out"
expect "en/dares.lex:9: no line of its .hit shows it" "$work/out"
expect "en/gifts.hit:2: does not match" "$work/out"
expect "en/gifts.miss: is missing" "$work/out"
expect "en/a.classes:6: nothing uses \"@lone\"" "$work/out"
printf 'gems\n' >"$work/bad/en/gifts.hit"
"$chaperone" lexicon check "$work/bad" >"$work/out" 2>&1 && failed=1
expect "en/gifts.lex:7: matches a near miss, en/dares.miss:1" "$work/out"
# every file that cannot be read is named, not only the first
printf 'signal: gifts\n%s\n(free\n' "$head" >"$work/bad/en/gifts.lex"
printf 'signal: dares\n%s\n[do]\n' "$head" >"$work/bad/en/dares.lex"
"$chaperone" lexicon check "$work/bad" >"$work/out" 2>&1 && failed=1
expect "en/dares.lex:7: everything here may be left out" "$work/out"
expect "en/gifts.lex:7: \"(\" without its \")\"" "$work/out"

"$chaperone" lexicon try he said dont tell your mom >"$work/out"
expect "reported, does not count" "$work/out"
expect "en/secrecy.lex:" "$work/out"
printf 'dont tell your mom\n' | "$chaperone" lexicon try >"$work/out"
expect "asserted, counts" "$work/out"

printf '{"id":"1","at":1,"from":"a","to":"b","text":"dont tell your mom"}\n' |
	gzip >"$work/m.jsonl.gz"
"$chaperone" lexicon stats "$work" >"$work/out"
expect "1 messages, 0 that could not be read" "$work/out"

mkdir "$work/fresh"
printf 'dont tell your mom\nlovely weather\n' >"$work/fresh/secrecy.hit"
printf 'i told my mom\n' >"$work/fresh/secrecy.miss"
"$chaperone" lexicon measure --wrong "$work/fresh" >"$work/out"
expect "secrecy.hit:2: does not match: lovely weather" "$work/out"
expect "recall 0.500, " "$work/out"
expect "precision 1.000, " "$work/out"
"$chaperone" lexicon measure "$work/bad/en" >/dev/null 2>&1 || failed=1
"$chaperone" lexicon measure /nonexistent >/dev/null 2>&1 && failed=1
"$chaperone" lexicon what >/dev/null 2>&1 && failed=1
exit "$failed"
