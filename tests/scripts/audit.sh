#!/bin/sh
# What is done with a service and its folder stands in the audit log; what was
# changed there is found; what cannot be recorded is not done.
# usage: audit.sh BUILD_FOLDER
# shellcheck source-path=SCRIPTDIR/../..
. tests/tools/live.sh

data=$work/data
http=http://127.0.0.1:$((port + 3))

start() {
	: >"$work/log"
	"$build/chaperoned" serve --data "$data" \
		--score-url "tcp://127.0.0.1:$port" --ingest-url "" \
		--flags-url "" --verdicts-url "" --drain-seconds 1 \
		--http-port $((port + 3)) 2>"$work/log" &
	service=$!
	wait_for ' serving '
}

rows() { # rows ACTION, as "actor users what"
	"$build/chaperoned" audit list --data "$data" --action "$1" |
		python3 -c '
import json, sys
for line in sys.stdin:
    row = json.loads(line)
    print(row["actor"], len(row["users"]), row["what"])'
}

has() { # has ACTION LINE
	rows "$1" | grep -Fxq -e "$2" || {
		rows "$1"
		return 1
	}
}

tamper() { # tamper SQL
	cp -r "$data" "$work/tampered" &&
		python3 -c '
import sqlite3, sys
db = sqlite3.connect(sys.argv[1])
db.executescript("DROP TRIGGER audit_stays; DROP TRIGGER audit_is_fixed;"
                 + sys.argv[2])
db.commit()' "$work/tampered/audit.sqlite" "$1"
}

is_found() { # is_found SENTENCE
	"$build/chaperoned" audit verify --data "$work/tampered" >"$work/said"
	[ $? -eq 1 ] && grep -q "^NOT WHOLE: $1" "$work/said" &&
		! "$build/chaperoned" check --data "$work/tampered" >"$work/checked" &&
		grep -q "^WRONG  audit *$1" "$work/checked" &&
		rm -rf "$work/tampered" && return
	cat "$work/said" "$work/checked"
	rm -rf "$work/tampered"
	return 1
}

key=$("$build/chaperoned" key add --tenant acme --scopes labels \
	--data "$data" 2>/dev/null)
operator=$("$build/chaperoned" key add --tenant house --scopes operator \
	--data "$data" 2>/dev/null)
"$build/chaperoned" key add --tenant acme --scopes ingest --data "$data" \
	>/dev/null 2>&1
"$build/chaperoned" key revoke 3 --data "$data"
check "a key that is made" has key_add \
	"cli:$(id -u) 0 key=1 tenant_name=acme scopes=labels"
check "a key that is revoked" has key_revoke "cli:$(id -u) 0 key=3"

start
decide() { # decide KEY ID VERDICT
	curl -s -H "Authorization: Bearer $1" -d "$(printf '%s' \
		'{"kind":"decision","id":"' "$2" '","by":"mod-4",' \
		'"suspect":"ann","other":"bob","reason":"family",' \
		'"verdict":"' "$3" '"}')" "$http/v1/decisions"
}
decide "$key" d-1 dismiss >"$work/answer"
check "a decision is taken" grep -q '"decided"' "$work/answer"
decide "$key" d-1 dismiss >"$work/answer"
check "the same again is none" grep -q '"duplicate"' "$work/answer"
check "a decision, with its users" has decision "key:1 2 verdict=dismiss flag=0"
check "once" sh -c "test $(rows decision | wc -l) = 1"
curl -s -H "Authorization: Bearer $operator" -d '' "$http/v1/reload" >"$work/answer"
check "a reload that was refused" has reload "key:2 0 status=refused"
kill -HUP "$service"
wait_for ' not_reloaded .*built in'
sleep 0.3
check "a reload by signal" has reload "signal 0 status=refused"
"$build/chaperoned" export labels --data "$data" >"$work/out"
"$build/chaperoned" export evidence --pair ann bob --data "$data" \
	>"$work/out" 2>&1
check "exports" sh -c "test $(rows export_labels | wc -l) = 1 &&
	test '$(rows export_evidence)' = 'cli:$(id -u) 2 '"
check "whom it was about is found by name" sh -c \
	"test \$('$build/chaperoned' audit list --data '$data' --user ann \
		--tenant acme | wc -l) = 1 &&
	test \$('$build/chaperoned' audit list --data '$data' --user ann | wc -l) = 1"
check "ids are shown to whoever asks for them, which is recorded" sh -c \
	"'$build/chaperoned' audit list --data '$data' --ids --action decision |
		grep -q '\"users\":\[{\"id\":\"ann\"},{\"id\":\"bob\"}\]'"
check "and recorded" has audit_ids "cli:$(id -u) 0 "
check "digests without" sh -c "! '$build/chaperoned' audit list \
	--data '$data' | grep -q -e ann -e bob"

# somebody holds the file: nothing is decided unrecorded
python3 -c '
import sqlite3, sys, time
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute("BEGIN IMMEDIATE")
print("held", flush=True)
time.sleep(8)' "$data/audit.sqlite" >"$work/held" &
holder=$!
others=$holder
until grep -q held "$work/held"; do sleep 0.1; done
decide "$key" d-2 dismiss >"$work/answer"
check "what cannot be recorded is refused" grep -q '"busy"' "$work/answer"
wait "$holder"
others=
decide "$key" d-2 dismiss >"$work/answer"
check "and not half done" grep -q '"decided"' "$work/answer"
check "recorded once" sh -c "test $(rows decision | wc -l) = 2"

CHAPERONE_KEY=$operator "$build/chaperoned" drain --drain-seconds 1 \
	--http-port $((port + 3)) --data "$data" >/dev/null
wait "$service"
service=
check "a drain, in its asker's name" has drain "key:2 0 "
check "start and stop" sh -c "test $(rows start | wc -l) = 1 &&
	test $(rows stop | wc -l) = 1"
check "the log has the head" grep -Eq 'audit_head rows=[0-9]+ hash="[0-9a-f]{64}"' \
	"$work/log"
check "no user's id stands in clear" sh -c \
	"! grep -raq -e bob '$data'/audit.*"
check "it is whole" "$build/chaperoned" audit verify --data "$data"
check "check says so" sh -c "'$build/chaperoned' check --data '$data' |
	grep -Eq '^ok     audit *[0-9]+ rows, whole'"

"$build/chaperoned" backup --data "$data" "$work/copy"
check "a copy has it, whole, with its head" sh -c \
	"'$build/chaperoned' audit verify --data '$work/copy' |
		grep -Eq '^whole: [0-9]+ rows, [1-9][0-9]* heads'"
check "a copy is recorded" has backup "cli:$(id -u) 0 to=$work/copy"

cp "$data/audit.head" "$work/elsewhere"
tamper "UPDATE audit SET what = 'key=9' WHERE seq = 4"
check "a row that was changed" is_found "row 4 is not as it was written"
tamper "DELETE FROM audit WHERE seq = 2"
check "a row that was taken out" is_found "row 2 is not there"
tamper "DELETE FROM audit WHERE seq > 5"
check "an end that was cut off" is_found "it ends with row 5"
tamper "UPDATE audit SET seq = 999 WHERE seq = 2;
	UPDATE audit SET seq = 2 WHERE seq = 3; UPDATE audit SET seq = 3 WHERE seq = 999"
check "rows that changed places" is_found "row 2 is not as it was written"
tamper "DELETE FROM audit"
check "a log that was emptied" is_found "it ends with row 0"

# the end and the head file's cut together: a head elsewhere knows
tamper "DELETE FROM audit WHERE seq > 5"
: >"$work/tampered/audit.head"
check "cut in both, it looks whole" "$build/chaperoned" audit verify \
	--data "$work/tampered"
check "but not to a head kept elsewhere" sh -c \
	"'$build/chaperoned' audit verify --data '$work/tampered' \
		--head '$work/elsewhere' | grep -q 'it ends with row 5'"

check "wrong use is said" sh -c \
	"'$build/chaperoned' audit frobnicate 2>'$work/usage'; test \$? = 2 &&
	'$build/chaperoned' audit verify --data '$work/nowhere' 2>'$work/usage'
	test \$? = 1 && test ! -e '$work/nowhere'"

exit "$failed"
