#!/bin/sh
# The webhook of a live service: failures, order, signatures, kill -9, TLS.
# usage: hook.sh BUILD_FOLDER
. tests/tools/live.sh

python3 tests/tools/hook.py "$build" "$port" || failed=1
exit "$failed"
