#!/bin/sh
# Runs every test program and script of the tree, one more at once than there are
# cores, for many wait, then prints one closing line with the counts. A run in
# which no test was executed is a failure. usage: run.sh BUILD_FOLDER TEST_PROGRAM...
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

# Scripts first, and of them the longest: nothing should wait for them at the
# end. What reads the tree alone, or looks at pages in a browser, says the same
# in every mode; what pages ask for has scripts of its own.
scripts="tests/scripts/model.sh tests/scripts/console_page.sh"
for script in tests/scripts/*.sh; do
	case " $scripts " in
	*" $script "*) ;;
	*) scripts="$scripts $script" ;;
	esac
done
case $build in
*/release) ;;
*)
	for name in rooms words console_page report_page; do
		scripts=$(echo "$scripts" | sed "s# *tests/scripts/$name.sh##")
		echo "skip $name.sh: of release mode"
	done
	;;
esac
# shellcheck disable=SC2086
printf '%s\n' $scripts "$@" |
	xargs -n 1 -P $(($(nproc) + 1)) --process-slot-var=TEST_SLOT \
		sh tests/tools/run_one.sh "$build"

# One that left no count did not come to its end.
for test in $scripts "$@"; do
	name=${test##*/}
	count=$(cat "$logs/$name.count" 2>/dev/null || echo "0 1")
	passed=$((passed + ${count% *}))
	failed=$((failed + ${count#* }))
done

for report in "$logs"/sanitizer*; do
	[ -e "$report" ] || continue
	echo "FAIL sanitizer report:"
	cat "$report"
	failed=$((failed + 1))
done

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
