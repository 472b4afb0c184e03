#!/bin/sh
# Every example of server/PROTOCOL.md against a live service.
# usage: protocol.sh BUILD_FOLDER
. tests/tools/live.sh

# As on the page, all settings but addresses are the defaults. A file that
# grows past a limit is an error for it, not its end.
(
	trap '' XFSZ
	exec "$build/chaperoned" serve --data "$work/data" \
		--score-url "tcp://127.0.0.1:$port" \
		--ingest-url "tcp://127.0.0.1:$((port + 1))" \
		--flags-url "tcp://127.0.0.1:$((port + 2))" \
		--verdicts-url "tcp://127.0.0.1:$((port + 4))" \
		--http-port $((port + 3)) 2>"$work/log"
) &
service=$!
wait_for ' serving '

python3 tests/tools/protocol.py server/PROTOCOL.md "$port" || failed=1
prlimit --pid "$service" --fsize=60000: || exit 1
python3 tests/tools/protocol.py server/PROTOCOL.md "$port" busy || failed=1

exit "$failed"
