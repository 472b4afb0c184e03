#!/bin/sh
# Each way into the service with no key, a wrong one, a revoked one, another
# tenant's, and one without the scope.
# usage: keys.sh BUILD_FOLDER
. tests/tools/live.sh

start() { # start OPTION...
	serve --data "$work/data" \
		--score-url "tcp://127.0.0.1:$port" \
		--ingest-url "tcp://127.0.0.1:$((port + 1))" \
		--flags-url "" \
		--verdicts-url "" \
		--http-port $((port + 3)) "$@"
}

for required in 0 1; do
	start --require-key $required
	check "require_key = $required" python3 tests/tools/keys.py \
		"$build/chaperoned" "$work/data" "$port" $required
	stop
done
check "no publisher where keys are required" sh -c \
	"'$build/chaperoned' serve --data '$work/other' --require-key 1 \
		2>'$work/refused'; test \$? = 1 &&
	grep -q 'flags_url: with require_key' '$work/refused'"
check "no key stands in the log" sh -c "! grep -q chap_ '$work/log'"
mkdir "$work/copies"
check "keys are in a copy" sh -c \
	"'$build/chaperoned' backup --data '$work/data' '$work/copies/one' &&
	'$build/chaperoned' key list --data '$work/copies/one' >'$work/copied' &&
	'$build/chaperoned' key list --data '$work/data' | cmp - '$work/copied' &&
	test -s '$work/copied'"
check "wrong use is said" sh -c \
	"'$build/chaperoned' key add --tenant x 2>'$work/usage'; test \$? = 2 &&
	'$build/chaperoned' key revoke 999999 --data '$work/data' 2>'$work/usage'
	test \$? = 1 && grep -q 'no key 999999' '$work/usage'"

exit "$failed"
