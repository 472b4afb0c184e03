#!/bin/sh
# A data folder's life: killed, started again, copied while in use, damaged,
# refused with a sentence, repaired.
# usage: state.sh BUILD_FOLDER
. tests/tools/live.sh

replace= # exec: the shell becomes the service, so that $! is its number
serve() { # serve DATA OPTION...
	data=$1
	shift
	$replace "$build/chaperoned" serve --data "$data" \
		--score-url "tcp://127.0.0.1:$port" --ingest-url "" \
		--flags-url "" --verdicts-url "" --http-port $((port + 1)) "$@" 2>"$work/log"
}

start() {
	: >"$work/log"
	replace='exec'
	# a file that grows past a limit is an error then, not the end
	{ trap '' XFSZ; serve "$@"; } &
	service=$!
	replace=
	wait_for ' serving '
}

end() { # end SIGNAL
	kill "-$1" "$service"
	wait "$service" 2>/dev/null
	service=
}

send() { "$build/chaperoned" send --url "tcp://127.0.0.1:$port" "$@"; }
digest() { "$build/chaperoned" digest --data "$1"; }

"$build/chaperone" generate --seed 5 --pairs 300 --split validation \
	--messages "$work/messages" || exit 1

# --- killed, then started again: nothing is scored twice ---
start "$work/data" --checkpoint 1
send --summary "$work/messages" >"$work/first"
check "all is scored" grep -q ' 0 unscored, 0 duplicate' "$work/first"
check "a copy while it runs" "$build/chaperoned" backup \
	--data "$work/data" "$work/copy"
end KILL
digest "$work/data" >"$work/killed"
check "the copy is what was killed" sh -c \
	"'$build/chaperoned' digest --data '$work/copy' | cmp - '$work/killed'"
check "with its queue" sh -c "'$build/chaperoned' queue --data '$work/copy' |
	grep -Eq '^[1-9][0-9]* flagged pairs'"
start "$work/data" --checkpoint 1
check "it says what it took" grep -q ' recovered checkpoint=[1-9]' "$work/log"
tail -n 300 "$work/messages" | send --summary >"$work/again"
check "sent again, none counts" grep -q ' 0 scored, 0 unscored, ' "$work/again"
end TERM
check "nothing changed" sh -c \
	"'$build/chaperoned' digest --data '$work/data' | cmp - '$work/killed'"

# --- no file may be read by others, none holds text or ids ---
check "for its owner only" sh -c \
	"! find '$work/data' '$work/copy' -perm /077 | grep ."
user=$(sed -n 's/.*"from":"\([^"]*\)".*/\1/p' "$work/messages" | head -n 1)
check "nothing in clear" sh -c "! grep -raqF -e '$user' '$work/data'"

# --- a damaged frame is refused; repair goes on without it ---
start "$work/copy" --checkpoint 4096
head -n 2000 "$work/messages" | sed 's/"id":"/"id":"x/' |
	send --summary >/dev/null
end KILL
for journal in "$work/copy/state"/journal-*; do :; done
journal=${journal##*/}
printf 'damage' | dd of="$work/copy/state/$journal" bs=1 seek=5000 \
	conv=notrunc 2>/dev/null
serve "$work/copy"
check "a damaged journal is refused" [ $? -eq 1 ]
check "with the frames and what to do" sh -c \
	"grep -q 'frames [0-9]* to [0-9]* of the journal' '$work/log' &&
	grep -q 'chaperoned repair' '$work/log'"
check "repair" sh -c \
	"'$build/chaperoned' repair --data '$work/copy' >'$work/repaired'"
check "says what is lost" grep -q '; 1 frames with some [1-9]' "$work/repaired"
check "keeps what it replaced" [ -e "$work/copy/state/damaged/$journal" ]
start "$work/copy"
send --summary "$work/messages" >"$work/after"
check "and it goes on" grep -q ' 0 unscored' "$work/after"
end TERM

# --- another key, another program's state ---
head -c 32 /dev/urandom >"$work/copy/key"
serve "$work/copy"
check "another key is refused" [ $? -eq 1 ]
check "with what to do" grep -q 'key' "$work/log"

# --- a disk that is full for a while ---
start "$work/full" --checkpoint 1
prlimit --pid "$service" --fsize=60000:
send --summary "$work/messages" >"$work/full.sent" &
sender=$!
tries=0
until grep -q ' journal_not_written ' "$work/log" || [ "$tries" -gt 100 ]; do
	tries=$((tries + 1))
	sleep 0.1
done
check "a full disk is said" grep -q ' journal_not_written .*File too large' \
	"$work/log"
check "healthz too" sh -c "curl -s http://127.0.0.1:$((port + 1))/healthz |
	grep -q 'journal cannot be written'"
check "and nothing is answered" kill -0 "$sender"
prlimit --pid "$service" --fsize=unlimited:
wait "$sender"
check "all is scored once there is room" [ $? -eq 0 ]
check "every message" grep -q "^$(wc -l <"$work/messages") messages: .* 0 unscored" \
	"$work/full.sent"
check "healthy again" sh -c \
	"curl -s http://127.0.0.1:$((port + 1))/healthz | grep -qx ok"
end KILL
check "and kept" sh -c "'$build/chaperoned' digest --data '$work/full' |
	grep -q ' $(wc -l <"$work/messages") messages'"

# --- without a journal nothing is kept, and nothing is there ---
start "$work/none" --sync none
head -n 100 "$work/messages" | send --summary >/dev/null
end KILL
check "no state where none is wanted" [ ! -e "$work/none/state" ]
serve "$work/none" --sync sometimes
check "an unknown way to sync is refused" [ $? -eq 1 ]
check "with those there are" grep -q '"always", "interval" or "none"' "$work/log"

exit "$failed"
