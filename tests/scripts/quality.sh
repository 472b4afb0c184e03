#!/bin/sh
# The figures on generated conversations at `review`, of the validation split
# and of the frozen test families, are those of eval/golden/, to the tolerance
# that stands there. A change beyond it fails until it is accepted on purpose:
# tests/tools/golden.py --accept, and a diff that is reviewed.
# usage: quality.sh BUILD_FOLDER
set -eu
build=$1
case $build in
*/release)
	exec python3 tests/tools/golden.py "$build"
	;;
esac
# The figures are looked at in release mode; here the same way is gone.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$build/chaperone" generate --seed 3 --pairs 300 --split test \
	--messages "$work/messages" --truth "$work/truth"
"$build/chaperone" eval run --truth "$work/truth" "$work/messages"
