#!/bin/sh
# The shipped model comes out of the tree again, and belongs to the lexicons
# that are built in. Weights may differ by a millionth, no more: liblinear's
# sums depend on the machine's BLAS. usage: model.sh BUILD_FOLDER
set -eu
build=$1
case $build in
*/release) ;;
*) echo "skipped: training is tried in release mode only"; exit 0 ;;
esac
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
sh classifier/train/model.sh "$build" "$work/model.chap"
python3 - classifier/models/en-1.chap "$work/model.chap" <<'EOF'
import sys
a, b = ([line.split() for line in open(path) if not line.startswith(
    ("end", "note"))] for path in sys.argv[1:3])
assert len(a) == len(b), "other lines"
worst = 0
for x, y in zip(a, b):
    assert x[:-1] == y[:-1] or x[0] == "platt", (x, y)
    for u, v in zip(x[1:], y[1:]):
        if u.lstrip("-").isdigit() and v.lstrip("-").isdigit():
            worst = max(worst, abs(int(u) - int(v)))
        else:
            assert u == v, (x, y)
assert worst <= 1, f"weights differ by {worst} millionths"
print(f"{len(a)} lines agree, to {worst} millionths")
EOF
