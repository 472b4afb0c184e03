#!/bin/sh
# The clients of server/clients against a live service: the verdicts that
# `chaperoned send` gets; all answered and nothing counted twice where the
# service is busy, answers are lost, or it is killed and started again.
# usage: clients.sh BUILD_FOLDER
. tests/tools/live.sh

wait_for() { # wait_for TEXT FILE
	tries=0
	until grep -q "$1" "$2" 2>/dev/null; do
		tries=$((tries + 1))
		if [ "$tries" -gt 300 ]; then
			echo "FAIL no \"$1\" in $2:"
			cat "$2"
			exit 1
		fi
		sleep 0.1
	done
}

start() { # start OPTION...
	: >"$work/log"
	"$build/chaperoned" serve --data "$work/data" \
		--score-url "tcp://127.0.0.1:$port" --ingest-url "" \
		--flags-url "" --verdicts-url "" --http-port $((port + 1)) "$@" \
		2>"$work/log" &
	service=$!
	wait_for ' serving ' "$work/log"
}

end() { # end SIGNAL
	kill "-$1" "$service"
	wait "$service" 2>/dev/null
	service=
}

client() { # client NAME PORT FILE OPTION...
	kind=$1
	url=tcp://127.0.0.1:$2
	file=$3
	shift 3
	case $kind in
	c) "$build/client" --url "$url" "$@" "$file" ;;
	python) python3 server/clients/chaperone.py --url "$url" "$@" "$file" ;;
	node) node server/clients/chaperone.mjs --url "$url" "$@" "$file" ;;
	send) "$build/chaperoned" send --url "$url" "$@" "$file" ;;
	esac
}

# One answer for each message, in order; and the state that it led to is that
# of a service which got each message once: what is sent again says so.
as_sent_once() { # as_sent_once ANSWERS
	[ "$(ids <"$1")" = "$(ids <"$work/messages")" ] || return 1
	client send "$port" "$work/messages" >"$work/again"
	cmp "$work/again" "$work/expected.again"
}
ids() { sed 's/.*"id":"\([^"]*\)".*/\1/'; }

"$build/chaperone" generate --seed 9 --pairs 120 --split validation \
	--messages "$work/messages" || exit 1
start
client send "$port" "$work/messages" >"$work/expected"
client send "$port" "$work/messages" >"$work/expected.again"
end TERM

clients='send c python'
if command -v node >/dev/null 2>&1; then
	clients="$clients node"
else
	echo "skip chaperone.mjs: there is no node here"
fi

# Where the service is busy, or an answer is lost, or is another's.
schedule='busy lose half wrong busy busy half lose'
for name in $clients; do
	rm -rf "$work/data"
	start
	client "$name" "$port" "$work/messages" >"$work/out"
	check "$name: ends with 0" [ $? -eq 0 ]
	check "$name: the verdicts of send" cmp "$work/out" "$work/expected"
	end KILL

	rm -rf "$work/data"
	start
	# shellcheck disable=SC2086
	python3 tests/tools/misbehave.py $((port + 2)) "$port" $schedule \
		>"$work/proxy" &
	proxy=$!
	others=$proxy
	wait_for ready "$work/proxy"
	client "$name" $((port + 2)) "$work/messages" >"$work/out"
	check "$name: ends with 0 past a bad line" [ $? -eq 0 ]
	check "$name: met all of it" grep -q 'done' "$work/proxy"
	check "$name: all is answered, nothing counted twice" \
		as_sent_once "$work/out"
	kill -KILL "$proxy"
	wait "$proxy" 2>/dev/null
	others=
	end KILL
done

# Killed while a client is at it: more comes than is written at once.
feed() { # slowly enough to be met in the middle
	awk '{ print } NR % 300 == 0 { fflush(); system("sleep 0.05") }' \
		"$work/messages"
}
for name in $clients; do
	rm -rf "$work/data"
	start
	: >"$work/out"
	feed | client "$name" "$port" /dev/stdin >"$work/out" &
	writer=$!
	wait_for . "$work/out"
	end KILL
	answered=$(wc -l <"$work/out")
	check "$name: is not through yet" \
		[ "$answered" -lt "$(wc -l <"$work/messages")" ]
	start
	wait "$writer"
	check "$name: ends with 0 after a kill" [ $? -eq 0 ]
	check "$name: all is answered, nothing counted twice, after a kill" \
		as_sent_once "$work/out"
	end KILL
done

# With a key, where each request needs one; with reasons; as history.
rm -rf "$work/data"
key=$("$build/chaperoned" key add --tenant test --scopes score \
	--data "$work/data" 2>"$work/said")
start --require-key 1
for name in $clients; do
	client "$name" "$port" "$work/messages" >"$work/out" 2>"$work/said"
	check "$name: fails without a key" [ $? -eq 1 ]
	check "$name: says that it needs one" grep -q 'needs a key' "$work/said"
	CHAPERONE_KEY=$key client "$name" "$port" "$work/messages" \
		--why --backfill >"$work/out"
	check "$name: has it" [ $? -eq 0 ]
	check "$name: reasons in each verdict that has some" sh -c \
		"grep -q '\"level\":\"none\".*\"why\":' '$work/out'"
	check "$name: history raises nothing" sh -c \
		"grep -q '\"level\":\"review\"' '$work/out' &&
		'$build/chaperoned' queue --data '$work/data' |
		grep -qx '0 flagged pairs'"
done
end KILL
rm -rf "$work/data"

# As a library, with whatever may stand in a text.
start
cat >"$work/use.py" <<'END'
import sys
sys.path.insert(0, "server/clients")
from chaperone import Client, Refused, Unreachable
messages = [{"id": "é-%d" % i, "at": 1700000000000 + i, "from": "ann",
             "to": "bob", "text": "[gg]\n\u2028 \0 \U0001f600"}
            for i in range(700)]
with Client(sys.argv[1], batch=100) as client:
    verdicts = list(client.score(iter(messages)))
assert [v["id"] for v in verdicts] == [m["id"] for m in messages]
assert verdicts[699]["n"] == 700, verdicts[699]
with Client(sys.argv[1]) as client:
    odd = list(client.score_lines([b"[1]", b" \t", b"[", b"\xff\n", b"{}"]))
    assert len(odd) == 4 and all(b"unscored" in v for v in odd), odd
    try:
        list(Client(sys.argv[1], batch=20000).score_lines([b"0"] * 10001))
        assert False
    except Refused as e:
        assert "more than 10000" in str(e), e
try:
    list(Client("tcp://127.0.0.1:1", patience_s=0.3).score(messages))
    assert False
except Unreachable:
    pass
END
check "python: as a module" python3 "$work/use.py" "tcp://127.0.0.1:$port"
cat >"$work/use.mjs" <<END
import assert from "node:assert";
import { Client, Refused, Unreachable } from "$PWD/server/clients/chaperone.mjs";
const url = "tcp://127.0.0.1:$port";
const messages = Array.from({ length: 700 }, (_, i) => ({ id: "ö-" + i,
	at: 1700000000000 + i, from: "cat", to: "dan",
	text: "[gg]\\n\\u2028 \\0 \\u{1f600}" }));
const all = async (verdicts) => {
	const list = [];
	for await (const verdict of verdicts)
		list.push(verdict);
	return list;
};
const client = new Client(url, { batch: 100 });
const verdicts = await all(client.score(messages));
assert.deepEqual(verdicts.map((v) => v.id), messages.map((m) => m.id));
assert.equal(verdicts[699].n, 700);
const odd = await all(client.scoreLines(["[1]", " \\t", "[", "{}"]
	.map((line) => Buffer.from(line))));
assert.equal(odd.length, 3);
assert.ok(odd.every((v) => v.includes("unscored")));
client.close();
const large = new Client(url, { batch: 20000 });
await assert.rejects(all(large.scoreLines(
	Array(10001).fill(Buffer.from("0")))), Refused);
large.close();
await assert.rejects(all(new Client("tcp://127.0.0.1:1", { patienceMs: 300 })
	.score(messages)), Unreachable);
END
case $clients in *node*)
	check "node: as a module" node "$work/use.mjs" ;;
esac

exit "$failed"
