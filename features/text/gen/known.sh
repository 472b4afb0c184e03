#!/bin/sh
# Makes lexicons/*/known.filter, the words that are left alone, out of word
# lists of Debian 12. Run by hand when a list is to be renewed, never by the
# build: features/text/gen/known.sh, from the top of the tree, as root.
#
# What is read, and its licence, which must allow a table made of it:
#   en  scowl 2020.12.07-2 (its own, MIT-like), sizes 10 to 70; names of
#       Debian's packages, commands and manual pages (facts);
#       lexicons/en/extra.list (ours)
#   es  wspanish 1.0.30 (public domain)
#   fr  hunspell-fr-classical (MPL 2.0), with unmunch
#   nl  wdutch 2.20.19 (OpenTaal: BSD or CC BY 3.0)
#   pt  wportuguese 20220621 (GPL 2, LGPL 2.1 or MPL 1.1: taken under the MPL)
#   de  lexicons/de/frequent.list (ours): Debian's German lists are GPL only
#   ru  hunspell-ru (Lebedev, BSD 4-clause): only words whose letters all look
#       Latin, so that a word in disguise is told from a Russian one
# Only hashes are kept, no word can be read back.
set -eu

apt-get install -y scowl wspanish wdutch wportuguese hunspell-fr-classical \
	hunspell-ru hunspell-tools >/dev/null

dict=/usr/share/dict
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

gcc -std=gnu11 -O2 -I. -D_GNU_SOURCE -o "$tmp/gen" \
	features/text/gen/wordfilter_gen.c features/text/wordfilter.c \
	features/text/fold.c features/text/folding.c features/text/origin.c \
	features/text/undone.c features/text/points.c \
	features/text/confusable.c features/text/utf8.c \
	features/base/arena.c features/base/err.c features/base/hash.c \
	-licui18n -licuuc -lxxhash

filter() { # filter LANGUAGE [OPTION], words on standard input
	"$tmp/gen" "$@" >"$tmp/set" && mv "$tmp/set" "lexicons/$1/known.filter"
}

scowl() { # scowl SIZES KINDS...
	sizes=$1
	shift
	for kind in "$@"; do
		for size in $sizes; do
			cat "$dict"/scowl/"$kind"."$size" 2>/dev/null || true
		done
	done | iconv -f latin1 -t utf8
}

{
	scowl "10 20 35 40 50 55 60 70" \
		english-words american-words british-words british_z-words \
		variant_1-words variant_2-words american_variant_1-words \
		british_variant_1-words english-upper american-upper \
		british-upper english-proper-names american-proper-names \
		british-proper-names english-contractions
	scowl "10 20 35 40 50 55 60 70" english-abbreviations \
		american-abbreviations british-abbreviations
	scowl 50 special-hacker
} >"$tmp/scowl"
{
	apt-cache pkgnames
	for folder in /usr/bin /usr/sbin /usr/share/man/man1 \
		/usr/share/man/man5 /usr/share/man/man8; do
		find "$folder" -maxdepth 1 -printf '%f\n' | sed 's/\..*//'
	done
} | tr '[:upper:]' '[:lower:]' | tr -s '._+0-9-' '\n' | grep -E '^[a-z]{2,16}$' \
	>"$tmp/software"
{
	cat "$tmp/scowl" "$tmp/software"
	sed "s/'s\$//" "$tmp/scowl"
	grep -v '^#' lexicons/en/extra.list
} | sort -u | filter en

# Longer words of other languages are never asked for.
short() {
	grep -v "[-' 0-9]" | awk 'length($0) <= 13'
}
short <"$dict/spanish" | filter es
short <"$dict/dutch" | filter nl
short <"$dict/portuguese" | filter pt
unmunch /usr/share/hunspell/fr.dic /usr/share/hunspell/fr.aff 2>/dev/null |
	short | sort -u | filter fr
unmunch /usr/share/hunspell/ru_RU.dic /usr/share/hunspell/ru_RU.aff \
	2>/dev/null | sort -u | filter ru --lookalike
grep -v '^#' lexicons/de/frequent.list | filter de
