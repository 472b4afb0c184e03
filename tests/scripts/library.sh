#!/bin/sh
# libchaperone as a maker of games uses it: installed, one header, a program
# of a few lines, linked against the shared and the static library.
# usage: library.sh BUILD_FOLDER
set -eu
build=$1
mode=${build##*/}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
make -s MODE="$mode" install DESTDIR="$work" PREFIX=/usr >/dev/null
cat >"$work/game.c" <<'EOF'
#include <chaperone/chaperone.h>

#include <stdio.h>

int
main(void)
{
	struct chap_engine *engine;
	struct chap_error err;
	struct chap_verdict verdict;
	struct chap_message m = {
	    .id = CHAP_SPAN_LIT("m-1"), .at_ms = 1700000000000,
	    .from = CHAP_SPAN_LIT("ann"), .n_to = 1,
	    .to = {CHAP_SPAN_LIT("bob")},
	    .text = CHAP_SPAN_LIT("gg, same time tomorrow?"),
	    .age = CHAP_AGE_UNKNOWN,
	};

	if (chap_engine_new(&engine, NULL, &err) != CHAP_OK) {
		fprintf(stderr, "%s\n", err.text);
		return 1;
	}
	chap_engine_score(engine, 0, &m, 1, &verdict);
	printf("%s %s %u\n", chap_status_name(verdict.status),
	    chap_level_name(verdict.level), verdict.n);
	chap_engine_free(engine);
	return 0;
}
EOF
case $mode in
asan) sanitize="-fsanitize=address,undefined" ;;
tsan) sanitize="-fsanitize=thread" ;;
*) sanitize="" ;;
esac
libs="-licui18n -licuuc -lpcre2-8 -ljansson -lmpack -lxxhash -pthread"
# shellcheck disable=SC2086
gcc $sanitize -Wall -Werror -I"$work/usr/include" "$work/game.c" \
	"$work/usr/lib/libchaperone.a" $libs -o "$work/static"
# shellcheck disable=SC2086
gcc $sanitize -Wall -Werror -I"$work/usr/include" "$work/game.c" \
	-L"$work/usr/lib" -lchaperone -o "$work/shared"
[ "$("$work/static")" = "scored none 1" ]
[ "$(LD_LIBRARY_PATH=$work/usr/lib "$work/shared")" = "scored none 1" ]
# The shared library shows its own interface and nothing else.
extra=$(nm -D --defined-only "$work/usr/lib/libchaperone.so" |
	awk '{print $3}' | grep -v '^chap_' | grep -v '^CHAPERONE_0' || true)
[ -z "$extra" ] || { echo "exported: $extra"; exit 1; }
# The programs run from any folder with nothing but themselves.
(cd / && echo 'd0nt t3ll' | "$work/usr/bin/chaperone" normalize) |
	grep -qx 'dont tell'
echo "libchaperone: installed, linked both ways, run"
