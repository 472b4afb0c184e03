# shellcheck shell=sh disable=SC2034 # its variables are for who sources it
# Sourced by scripts that try a live service, with the build folder as $1: a
# folder of their own, a port with fifteen free ones behind it that no test at
# the same time has (as free_ports of wire.py), check WHAT COMMAND..., wait_for
# EVENT, which stands in $work/log within half a minute, serve OPTION..., which is
# $service once it serves, stop, after which $stopped is how it ended, and an end
# that leaves nothing running. A script that starts more than $service names it
# in $others.
set -u
build=$1
work=$(mktemp -d)
port=$((20000 + ${TEST_SLOT:-0} % 8 * 1500 + $$ * 16 % 1488))
service=
others=
failed=0

cleanup() {
	for process in $service $others; do
		kill -KILL "$process" 2>/dev/null
	done
	rm -rf "$work"
}
trap cleanup EXIT

check() { # check WHAT COMMAND...
	what=$1
	shift
	if "$@" >"$work/check.out" 2>&1; then
		echo "ok   $what"
	else
		echo "FAIL $what"
		cat "$work/check.out"
		[ ! -e "$work/log" ] || cat "$work/log"
		failed=1
	fi
}

wait_for() { # wait_for EVENT
	tries=0
	until grep -q "$1" "$work/log" 2>/dev/null; do
		tries=$((tries + 1))
		if [ "$tries" -gt 300 ]; then
			cat "$work/log"
			exit 1
		fi
		sleep 0.1
	done
}

serve() { # serve OPTION...
	# What an earlier service said must not be taken for this one's word.
	: >"$work/log"
	"$build/chaperoned" serve "$@" 2>"$work/log" &
	service=$!
	wait_for ' serving '
}

stop() {
	kill -TERM "$service"
	wait "$service"
	stopped=$?
	service=
}
