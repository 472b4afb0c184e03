#!/bin/sh
# Moderators' decisions on a live service: the open queue, labels, taking back,
# what is refused; and from a platform's log to a newer model.
# usage: decisions.sh BUILD_FOLDER
. tests/tools/live.sh

python3 tests/tools/feed.py "$build" "$port" decisions refused labels || failed=1
exit "$failed"
