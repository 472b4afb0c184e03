#!/bin/sh
# Runs every test program and script of the tree, then prints one closing
# line with the counts. A run in which no test was executed is a failure.
# usage: run.sh BUILD_FOLDER TEST_PROGRAM...
set -u
build=$1
shift
logs=$build/test-logs
rm -rf "$logs"
mkdir -p "$logs"
passed=0
failed=0

# Sanitizers report into files, because criterion does not fail a test for a
# leak: a report is a failure whatever the exit status says.
export ASAN_OPTIONS="log_path=$PWD/$logs/sanitizer:detect_leaks=1:allocator_may_return_null=1"
export UBSAN_OPTIONS="log_path=$PWD/$logs/sanitizer:print_stacktrace=1"

for test in "$@"; do
	name=${test##*/}
	case $test in */stress/* | */fuzz/*)
		folder=
		case $name in replay_*) folder=tests/fuzz/${name#replay_} ;; esac
		# shellcheck disable=SC2086
		if "$test" $folder >"$logs/$name.out" 2>&1; then
			echo "ok   $name"
			passed=$((passed + 1))
		else
			echo "FAIL $name"
			failed=$((failed + 1))
			cat "$logs/$name.out"
		fi
		continue
		;;
	esac
	if "$test" --jobs 2 >"$logs/$name.out" 2>"$logs/$name.err"; then
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
		echo "FAIL $name: no test was executed, or it ended with $status"
		failed=$((failed + 1))
		cat "$logs/$name.err"
	elif [ "$3" -ne 0 ]; then
		echo "FAIL $name: $3 of $1"
		cat "$logs/$name.err"
	else
		echo "ok   $name: $2"
	fi
	passed=$((passed + $2))
	failed=$((failed + $3))
done

for script in tests/scripts/*.sh; do
	[ -e "$script" ] || continue
	name=${script##*/}
	if sh "$script" "$build" >"$logs/$name.out" 2>&1; then
		echo "ok   $name"
		passed=$((passed + 1))
	else
		echo "FAIL $name"
		failed=$((failed + 1))
		cat "$logs/$name.out"
	fi
done

for report in "$logs"/sanitizer*; do
	[ -e "$report" ] || continue
	echo "FAIL sanitizer report:"
	cat "$report"
	failed=$((failed + 1))
done

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
