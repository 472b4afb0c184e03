#!/bin/sh
# Runs one test program or script, prints a line (and, of a failure, what it
# printed) and leaves "PASSED FAILED" in BUILD_FOLDER/test-logs/NAME.count.
# usage: run_one.sh BUILD_FOLDER TEST
set -u
build=$1
test=$2
name=${test##*/}
logs=$build/test-logs
out=$logs/$name.out

tell() { # tell LINE PASSED FAILED [FILE]: in one write, for several run at once
	{
		echo "$1"
		[ -z "${4:-}" ] || cat "$4"
	} >"$logs/$name.told"
	cat "$logs/$name.told"
	echo "$2 $3" >"$logs/$name.count"
	exit 0
}

case $test in
*.sh) set -- sh "$test" "$build" ;;
*/fuzz/replay_*) set -- "$test" "tests/fuzz/${name#replay_}" ;;
*/stress/*) set -- "$test" ;;
*)
	if "$test" --jobs 1 >"$out" 2>"$logs/$name.err"; then
		status=0
	else
		status=$?
	fi
	counts=$(sed 's/\x1b\[[0-9;]*m//g' "$logs/$name.err" |
		sed -n 's/.*Tested: \([0-9]*\) | Passing: \([0-9]*\) | Failing: \([0-9]*\).*/\1 \2 \3/p' |
		tail -n 1)
	# shellcheck disable=SC2086
	set -- ${counts:-0 0 0}
	if [ "$1" -eq 0 ] || { [ "$status" -ne 0 ] && [ "$3" -eq 0 ]; }; then
		tell "FAIL $name: no test was executed, or it ended with $status" \
			"$2" "$(($3 + 1))" "$logs/$name.err"
	elif [ "$3" -ne 0 ]; then
		tell "FAIL $name: $3 of $1" "$2" "$3" "$logs/$name.err"
	fi
	tell "ok   $name: $2" "$2" "$3"
	;;
esac
if "$@" >"$out" 2>&1; then
	tell "ok   $name" 1 0
else
	tell "FAIL $name" 0 1 "$out"
fi
