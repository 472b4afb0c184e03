#!/bin/sh
# The same verdicts, byte for byte, whatever built the program: gcc and clang,
# with and without fused multiply-add, optimised and not. `make test-compilers`.
# usage: compilers.sh MAKE
set -eu
make=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$make" --no-print-directory build/release/chaperone
build/release/chaperone generate --seed 5 --pairs 1000 --split test \
	--messages "$work/clean" --truth "$work/truth"
build/release/chaperone perturb --trick all --seed 5 --share 30 \
	"$work/clean" >"$work/messages"
build/release/chaperone score --why "$work/messages" >"$work/release"
n=$(wc -l <"$work/release")
[ "$n" -gt 20000 ] || { echo "only $n verdicts"; exit 1; }
try() {
	name=$1
	shift
	"$make" --no-print-directory -j2 B="build/$name" "$@" \
		"build/$name/chaperone" >"$work/log" 2>&1 ||
		{ cat "$work/log"; exit 1; }
	"build/$name/chaperone" score --why "$work/messages" >"$work/$name"
	cmp "$work/release" "$work/$name"
	echo "same $n verdicts: $name"
}
try gcc-O0 CC=gcc CFLAGS=-O0
try clang-O2 CC=clang
if grep -qw fma /proc/cpuinfo; then
	try gcc-fma CC=gcc CFLAGS='-O3 -march=haswell -ffp-contract=fast'
	try clang-fma CC=clang \
		CFLAGS='-O3 -march=haswell -ffp-contract=fast'
else
	echo "skipped: this machine has no fused multiply-add"
fi
