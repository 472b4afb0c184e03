#!/bin/sh
# Sign-in by a reverse proxy's header: believed from the addresses that are
# listed, with the secret where there is one; off by default.
# usage: proxied.sh BUILD_FOLDER
# shellcheck source-path=SCRIPTDIR/../..
. tests/tools/live.sh

begin() { # begin FOLDER [SETTING...]
	data=$1
	shift
	: >"$work/log"
	"$build/chaperoned" serve --data "$data" \
		--score-url "tcp://127.0.0.1:$port" --ingest-url '' --flags-url '' \
		--verdicts-url '' --http-port $((port + 3)) "$@" 2>"$work/log" &
	service=$!
	wait_for ' serving '
}

end() {
	kill "$service"
	wait "$service"
	service=
}

export PYTHONDONTWRITEBYTECODE=1
begin "$work/plain" --signin-header X-User \
	--signin-proxies '127.0.0.2 127.0.0.3'
check "from the listed addresses" python3 tests/tools/proxied.py "$build" \
	"$work/plain" $((port + 3)) ''
end

printf 'a secret of some length\n' >"$work/secret"
chmod 600 "$work/secret"
begin "$work/guarded" --signin-header X-User \
	--signin-proxies '127.0.0.2,127.0.0.3' \
	--signin-secret-file "$work/secret"
check "and with a secret" python3 tests/tools/proxied.py "$build" \
	"$work/guarded" $((port + 3)) 'a secret of some length'
check "no name is in the log" sh -c "! grep -E 'ann|bea' '$work/log'"
end

begin "$work/off" --signin-proxies '127.0.0.1'
check "off by default" sh -c "curl -s -o /dev/null -w '%{http_code}' \
	-H 'X-User: local' -H 'Content-Type: application/json' \
	-d '{\"proxied\":true}' \
	http://127.0.0.1:$((port + 3))/console/api/signin | grep -qx 403"
end

refused() { # refused WHAT SETTING...
	what=$1
	shift
	check "refused: $what" sh -c '! timeout 20 "$0" serve --data "$1" --score-url \
		"tcp://127.0.0.1:$2" --signin-header "$3" --signin-proxies "$4" \
		--signin-secret-file "$5" 2>"$1.err" &&
		grep -q "signin_\|secret" "$1.err"' \
		"$build/chaperoned" "$work/no" "$port" "$@"
}
chmod 644 "$work/secret"
refused "no address" X-User '' ''
refused "a name for an address" X-User localhost ''
refused "a header that is none" 'X User' 127.0.0.1 ''
refused "a secret that others may read" X-User 127.0.0.1 "$work/secret"
exit "$failed"
