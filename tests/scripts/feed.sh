#!/bin/sh
# The feed of a live service: numbers, marks, asking, expiry, slow
# subscribers, kill -9; the verdict stream.
# usage: feed.sh BUILD_FOLDER
. tests/tools/live.sh

python3 tests/tools/feed.py "$build" "$port" feed old slow kills stream || failed=1
exit "$failed"
