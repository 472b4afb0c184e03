#!/bin/sh
# The feed of a live service: numbers, marks, asking, expiry, slow
# subscribers, kill -9.
# usage: feed.sh BUILD_FOLDER
. tests/tools/live.sh

python3 tests/tools/feed.py "$build" "$port" feed old slow kills || failed=1
exit "$failed"
