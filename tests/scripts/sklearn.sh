#!/bin/sh
# Every measure that scikit-learn has too, to 1e-9 of what it says, and the
# others to 1e-9 of numpy. usage: sklearn.sh BUILD_FOLDER
set -eu
build=$1
if ! /usr/bin/python3 -c 'import sklearn' 2>/dev/null; then
	echo "skipped: python3-sklearn is not installed"
	exit 0
fi
exec /usr/bin/python3 tests/tools/sklearn_measures.py "$build/tests/work/work_measures"
