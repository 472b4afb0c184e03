#!/bin/sh
# The console in a real Chromium (tests/browser/console_page.py); the pictures of
# every screen stay in BUILD_FOLDER/console-page. axe-core comes from npm, by
# its lock file. usage: console_page.sh BUILD_FOLDER
. tests/tools/live.sh
build=$1
pictures=$build/console-page

if ! command -v chromium >/dev/null; then
	echo "skipped: chromium is not installed"
	exit 0
fi
axe=build/browser/node_modules/axe-core/axe.min.js
[ -s "$axe" ] || sh tests/browser/install.sh build/browser || exit 1
rm -rf "$pictures"
mkdir -p "$pictures"
"$build/chaperoned" serve --data "$work/data" --lease-minutes 1 \
	--score-url "tcp://127.0.0.1:$port" --ingest-url '' --flags-url '' \
	--verdicts-url '' --http-port $((port + 3)) --dismissal-review 0 --grave-pause 1 \
	--support-contact 'Sam, extension 12' --signin-header X-User \
	--account-link 'https://platform.example/users/{user}' \
	--max-ahead 0 2>"$work/log" >/dev/null &
service=$!
wait_for ' serving '
check "the sample is scored" "$build/chaperoned" send \
	--url "tcp://127.0.0.1:$port" --summary server/sample.jsonl
pair=$("$build/chaperoned" queue --data "$work/data" |
	sed -n 's/^urgent *\([^ ]*\) -> \([^,]*\),.*/\1 \2/p' | head -n 1)
# shellcheck disable=SC2086
python3 tests/browser/hostile.py server/sample.jsonl $pair >"$work/hostile"
PYTHONDONTWRITEBYTECODE=1 timeout 600 python3 tests/browser/console_page.py \
	"$build" "$work/data" $((port + 3)) "$service" \
	"tcp://127.0.0.1:$port" "$work/hostile" "$axe" "$pictures" ||
	failed=1
exit "$failed"
