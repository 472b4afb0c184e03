#!/bin/sh
# The rooms' permitted directions, third-party headers in their one room,
# every header compiles alone, file names are unique, what the console's page
# says stands in its strings.
set -u
failed=0

say() {
	echo "$*"
	failed=1
}

# What a file of each room may include: its own room and these.
permitted() {
	case $1 in
	features/base) echo "features/base" ;;
	features/text) echo "features/base features/text" ;;
	features/lexicon) echo "features/base features/text features/lexicon" ;;
	features/trajectory) echo "features" ;;
	classifier) echo "features classifier" ;;
	server) echo "features classifier server" ;;
	eval) echo "features classifier eval" ;;
	tests) echo "features classifier server eval tests" ;;
	esac
}

room_of() {
	case $1 in
	features/*/*) echo "$1" | cut -d/ -f1-2 ;;
	*) echo "$1" | cut -d/ -f1 ;;
	esac
}

# The one place where a third-party header may stand.
pinned() {
	case $1 in
	unicode/*) echo "features/text" ;;
	pcre2.h) echo "features/lexicon" ;;
	xxhash.h) echo "features/base" ;;
	linear.h) echo "classifier/train" ;;
	jansson.h) echo "classifier/encoding server eval tests" ;;
	mpack.h) echo "classifier/encoding" ;;
	nng/*) echo "server/net server/clients" ;;
	sqlite3.h | sodium.h | lmdb.h) echo "server/store" ;;
	microhttpd.h) echo "server/http" ;;
	curl/*) echo "server/hook" ;;
	gnutls/*) echo "server/http" ;;
	zip.h) echo "server/console" ;;
	systemd/*) echo "server/ops" ;;
	zlib.h) echo "eval" ;;
	expat.h) echo "eval/corpus" ;;
	criterion/*) echo "tests" ;;
	# the compiler's own, of x86's blocks of sixteen bytes
	emmintrin.h) echo "features/text classifier/encoding" ;;
	*) echo "?" ;;
	esac
}

under() { # under FILE FOLDER...
	file=$1
	shift
	for folder in "$@"; do
		case $file in "$folder"/*) return 0 ;; esac
	done
	return 1
}

files=$(find features classifier server eval tests -name '*.[ch]')
n=0
for file in $files; do
	room=$(room_of "$file")
	# shellcheck disable=SC2046
	for include in $(sed -n 's/^#include "\([^"]*\)".*/\1/p' "$file"); do
		n=$((n + 1))
		[ -e "$include" ] || say "$file: includes $include by no full path"
		under "$include" $(permitted "$room") ||
			say "$file: $room may not include $include"
	done
	# shellcheck disable=SC2046
	for include in $(sed -n 's/^#include <\([^>]*\)>.*/\1/p' "$file"); do
		n=$((n + 1))
		where=$(pinned "$include")
		if [ "$where" = "?" ]; then
			# The C library's: what its package holds.
			[ -e "/usr/include/$include" ] ||
				[ -e "/usr/include/x86_64-linux-gnu/$include" ] ||
				echo '#include <'"$include"'>' |
				gcc -ffreestanding -nostdinc -I"$(gcc -print-file-name=include)" -E - >/dev/null 2>&1 ||
				say "$file: where does <$include> come from?"
			case $include in
			*/*) case $include in
				sys/* | arpa/* | netinet/*) ;;
				*) say "$file: <$include> has no room" ;;
				esac ;;
			esac
		else
			under "$file" $where ||
				say "$file: <$include> may stand in $where only"
		fi
	done
done
[ "$n" -gt 100 ] || say "only $n includes were looked at"

for header in $(echo "$files" | tr ' ' '\n' | grep '\.h$'); do
	gcc -std=gnu11 -D_GNU_SOURCE -I. -fsyntax-only -Wall -Wextra -Werror \
		-Wno-unused-function -Wno-unused-const-variable -x c "$header" \
		2>&1 | head -n 5 | grep . && say "$header: does not compile alone"
done
echo '#include "classifier/chaperone.h"' |
	g++ -std=c++17 -I. -fsyntax-only -Wall -x c++ - ||
	say "chaperone.h: does not compile as C++"

echo "$files" | tr ' ' '\n' | sed 's|.*/||' | sort | uniq -d | grep . &&
	say "file names are not unique"

python3 tests/tools/page_words.py server/console/page ||
	say "server/console/page: text outside of its strings"

[ "$failed" -eq 0 ] && echo "$n includes looked at"
exit "$failed"
