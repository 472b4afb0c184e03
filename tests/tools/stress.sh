#!/bin/sh
# Runs the thread tests given; a report of the sanitizer is a failure.
set -u
export TSAN_OPTIONS="halt_on_error=1:exitcode=66"
passed=0
failed=0
for program in "$@"; do
	if "$program"; then
		echo "ok   ${program##*/}"
		passed=$((passed + 1))
	else
		echo "FAIL ${program##*/}"
		failed=$((failed + 1))
	fi
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
