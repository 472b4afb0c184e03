#!/bin/sh
# What `make install` puts beside the programs: man pages without a fault that
# have every setting, a unit that systemd rates 2.0 or better.
# usage: installed.sh BUILD_FOLDER
set -u
build=$1
work=$(mktemp -d)
failed=0
trap 'rm -rf "$work"' EXIT

fail() {
	echo "FAIL $*"
	failed=1
}

make --no-print-directory MODE="${build##*/}" DESTDIR="$work" PREFIX=/usr \
	install >"$work/log" 2>&1 || {
	cat "$work/log"
	exit 1
}
for page in chaperone chaperoned; do
	file=$work/usr/share/man/man1/$page.1
	if command -v groff >/dev/null; then
		groff -K utf8 -man -Tutf8 -ww -z "$file" >"$work/groff" 2>&1
		[ ! -s "$work/groff" ] || fail "$page.1: $(head -n 3 "$work/groff")"
	else
		echo "skipped: no groff here, man pages are not looked at"
	fi
done
page=$work/usr/share/man/man1/chaperoned.1
for setting in $("$build/chaperoned" sample-config |
	sed -n 's/^# \([a-z_]*\) = .*/\1/p'); do
	grep -q "^# $setting = " "$page" || fail "no $setting in chaperoned.1"
done
for command in serve send check export key backup; do
	grep -q "^\\.SS $command\$" "$page" || fail "no $command in chaperoned.1"
done
"$build/chaperoned" check --config "$work/usr/share/doc/chaperone/chaperone.conf" \
	--data "$work/none" >"$work/check" 2>&1
grep -q '^ok *configuration' "$work/check" || fail "$(head -n 3 "$work/check")"

unit=$work/usr/lib/systemd/system/chaperoned.service
if command -v systemd-analyze >/dev/null; then
	rating=$(systemd-analyze security --offline=true --no-pager "$unit" 2>/dev/null |
		sed -n 's/.*Overall exposure level for [^:]*: \([0-9.]*\).*/\1/p')
	echo "exposure of the unit: ${rating:-none}"
	awk -v r="${rating:-10}" 'BEGIN { exit !(r <= 2.0) }' ||
		fail "the unit is rated ${rating:-not at all}"
else
	echo "skipped: no systemd-analyze here, the unit is not rated"
fi
exit "$failed"
