#!/bin/sh
# A user is erased: neither id, nor hash, nor text is left in any file or in
# what it seals; a legal hold; other tenants and users; kills.
# usage: erase.sh BUILD_FOLDER
. tests/tools/live.sh

python3 tests/tools/erase.py "$build" "$port" || failed=1
exit "$failed"
