#!/bin/sh
# TLS on both kinds of listener: who is refused on which side, what is refused at
# the start, another certificate while it runs.
# usage: tls.sh BUILD_FOLDER
# shellcheck source-path=SCRIPTDIR/../..
. tests/tools/live.sh

pem=$work/pem
mkdir -p "$pem/db"
https=https://localhost:$((port + 3))
url=tls+tcp://localhost:$port

authority() { # authority NAME
	openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes \
		-keyout "$pem/$1.key" -out "$pem/$1.pem" -subj "/CN=$1" \
		-days 30 2>/dev/null
}

# certificate NAME AUTHORITY COMMON_NAME [FROM UNTIL]
certificate() {
	openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes \
		-keyout "$pem/$1.key" -out "$pem/$1.req" -subj "/CN=$3" \
		2>/dev/null
	: >"$pem/db/index"
	echo 01 >"$pem/db/serial"
	cat >"$pem/conf" <<END
[ca]
default_ca = here
[here]
database = $pem/db/index
serial = $pem/db/serial
new_certs_dir = $pem/db
default_md = sha256
policy = any
unique_subject = no
[any]
commonName = supplied
[names]
subjectAltName = DNS:$3
END
	openssl ca -batch -notext -config "$pem/conf" -extensions names \
		-cert "$pem/$2.pem" -keyfile "$pem/$2.key" -in "$pem/$1.req" \
		-out "$pem/$1.pem" -startdate "${4:-20250101000000Z}" \
		-enddate "${5:-20400101000000Z}" 2>"$pem/said" || cat "$pem/said"
	chmod 600 "$pem/$1.key"
}

authority ours
authority theirs
certificate server ours localhost
certificate renewed ours localhost
certificate expired ours localhost 20240101000000Z 20250101000000Z
certificate elsewhere ours example.org
certificate stranger theirs localhost
certificate client ours platform
certificate client_expired ours platform 20240101000000Z 20250101000000Z
certificate client_stranger theirs platform

start() { # start CERTIFICATE OPTION...
	cp "$pem/$1.pem" "$work/cert"
	cp -p "$pem/$1.key" "$work/key"
	shift
	serve --data "$work/data" --score-url "$url" \
		--ingest-url "tls+tcp://localhost:$((port + 1))" \
		--flags-url "tls+tcp://127.0.0.1:$((port + 2))" --verdicts-url "" \
		--http-port $((port + 3)) --http-tls 1 --tls-cert "$work/cert" \
		--tls-key "$work/key" --drain-seconds 0 "$@"
}

message() {
	echo '{"id":"m-'"$(date +%s%N)"'","at":1700000000000,"from":"ann","to":"bob","text":"gg"}'
}

# sends OPTION...: a message is scored
sends() {
	message | timeout 20 "$build/chaperoned" send --url "$url" "$@" \
		>"$work/sent" 2>"$work/said" &&
		grep -q '"status":"scored"' "$work/sent"
}

refused() { # refused WORD OPTION...
	word=$1
	shift
	if sends "$@"; then
		echo "it was scored"
		return 1
	fi
	cat "$work/said"
	grep -q "$word" "$work/said"
}

asks() { # asks CURL_OPTION...: /healthz answers
	curl -sS --max-time 10 "$@" "$https/healthz" >"$work/sent" 2>&1 &&
		grep -q '^ok$' "$work/sent"
}

asks_not() {
	! asks "$@" && cat "$work/sent"
}

# --- what the client refuses ---
start server
check "one that is trusted is talked to" sends --ca "$pem/ours.pem"
check "over HTTPS too" asks --cacert "$pem/ours.pem"
check "TLS 1.1 is not spoken" asks_not --cacert "$pem/ours.pem" --tls-max 1.1
check "an authority that did not sign it" refused 'not trusted' \
	--ca "$pem/theirs.pem"
check "over HTTPS too" asks_not --cacert "$pem/theirs.pem"
check "what the system trusts did not sign it" refused 'not trusted'
check "a name that it does not have" refused 'not trusted' \
	--ca "$pem/ours.pem" --server-name example.org
check "without TLS nobody is talked to" sh -c "! echo '{}' |
	timeout 5 '$build/chaperoned' send --url tcp://127.0.0.1:$port \
	>/dev/null 2>&1"
check "nor over HTTP" sh -c "! curl -s --max-time 5 \
	http://127.0.0.1:$((port + 3))/healthz | grep -q '^ok$'"
clients="python3:server/clients/chaperone.py"
! command -v node >/dev/null || clients="$clients node:server/clients/chaperone.mjs"
for client in $clients; do
	run="${client%%:*} ${client#*:}"
	message >"$work/one"
	check "$run: one that is trusted" sh -c "timeout 20 $run --url '$url' \
		--ca '$pem/ours.pem' '$work/one' | grep -q scored"
	check "$run: one that is not, at once" sh -c \
		"! timeout 20 $run --url '$url' --ca '$pem/theirs.pem' '$work/one' \
		>'$work/said' 2>&1; grep -i certificate '$work/said'"
	check "$run: what the system trusts" sh -c \
		"! timeout 20 $run --url '$url' '$work/one' >'$work/said' 2>&1
		grep -i certificate '$work/said'"
done
check "status asks over HTTPS" "$build/chaperoned" status \
	--http-port $((port + 3)) --http-tls 1 --tls-cert "$work/cert" \
	--tls-key "$work/key"
check "status trusts that one certificate only" sh -c \
	"! '$build/chaperoned' status --http-port $((port + 3)) --http-tls 1 \
		--tls-cert '$pem/renewed.pem' --tls-key '$pem/renewed.key'"
check "browsers are told to stay with TLS" sh -c \
	"curl -s -D - -o /dev/null --cacert '$pem/ours.pem' '$https/healthz' |
		grep -qi '^strict-transport-security: max-age='"
check "a sign-in's cookie is for TLS alone" sh -c \
	"token=\$('$build/chaperoned' signin --data '$work/data' --http-tls 1 |
		sed 's/.*signin=//') &&
	curl -s -D - -o /dev/null --cacert '$pem/ours.pem' \
		-H 'Content-Type: application/json' -d \"{\\\"token\\\":\\\"\$token\\\"}\" \
		'$https/console/api/signin' | grep -i '^set-cookie: .*; secure'"

# --- another certificate while it runs ---
cp "$pem/renewed.pem" "$work/cert"
cp "$pem/server.key" "$work/key"
kill -HUP "$service"
wait_for ' not_reloaded .*tls_key is not the key of tls_cert'
check "a key that is another's is refused, and the former goes on" \
	sends --ca "$pem/ours.pem"
cp "$pem/renewed.key" "$work/key"
kill -HUP "$service"
wait_for ' reloaded '
serial() { # serial PORT
	openssl s_client -connect "localhost:$1" </dev/null 2>/dev/null |
		openssl x509 -noout -fingerprint
}
wanted=$(openssl x509 -in "$pem/renewed.pem" -noout -fingerprint)
for p in "$port" $((port + 1)) $((port + 2)) $((port + 3)); do
	check "port $((p - port)) shows the new one" \
		test "$(serial "$p")" = "$wanted"
done
check "and scores" sends --ca "$pem/ours.pem"
check "over HTTPS too" asks --cacert "$pem/ours.pem"
"$build/chaperone" generate --seed 9 --pairs 600 --split validation \
	--messages "$work/messages"
: >"$work/long"
"$build/chaperoned" send --url "$url" --ca "$pem/ours.pem" "$work/messages" \
	>"$work/long" 2>"$work/long_said" &
sender=$!
others=$sender
until [ "$(wc -l <"$work/long")" -gt 500 ]; do sleep 0.02; done
answered=$(wc -l <"$work/long")
kill -HUP "$service"
wait "$sender"
others=
check "who was connected, with $answered answers, goes on" sh -c \
	"test $answered -lt $(wc -l <"$work/messages") &&
	test $(wc -l <"$work/long") = $(wc -l <"$work/messages") &&
	! grep -v -e '\"scored\"' -e '\"noted\"' -e '\"duplicate\"' '$work/long'"
check "drain asks over HTTPS" "$build/chaperoned" drain \
	--http-port $((port + 3)) --http-tls 1 --tls-cert "$work/cert" \
	--tls-key "$work/key" --drain-seconds 0
wait "$service"
service=

for bad in expired elsewhere stranger; do
	start "$bad"
	check "$bad: not talked to" refused 'not trusted' --ca "$pem/ours.pem"
	check "$bad: nor over HTTPS" asks_not --cacert "$pem/ours.pem"
	stop
done

# --- what the service refuses: clients show one of `ours` ---
start server --tls-ca "$pem/ours.pem"
shown() { # shown NAME: options of send
	echo "--ca $pem/ours.pem --cert $pem/$1.pem --cert-key $pem/$1.key"
}
# shellcheck disable=SC2046
check "a client that is trusted" sends $(shown client)
check "over HTTPS too" asks --cacert "$pem/ours.pem" \
	--cert "$pem/client.pem" --key "$pem/client.key"
for client in $clients; do
	run="${client%%:*} ${client#*:}"
	message >"$work/one"
	check "$run: shows a certificate" sh -c "timeout 20 $run --url '$url' \
		--ca '$pem/ours.pem' --cert '$pem/client.pem' \
		--cert-key '$pem/client.key' '$work/one' | grep -q scored"
done
check "one that shows none" refused . --ca "$pem/ours.pem"
check "over HTTPS too" asks_not --cacert "$pem/ours.pem"
check "every path is closed to it" sh -c "for path in / /metrics /readyz \
	/v1/events /v1/score /console/api/signin; do
	curl -s --cacert '$pem/ours.pem' -o /dev/null -w '%{http_code}\n' \
		-d '{}' '$https'\$path
	curl -s --cacert '$pem/ours.pem' -o /dev/null -w '%{http_code}\n' \
		'$https'\$path; done | sort -u | grep -qx 403"
for bad in client_expired client_stranger; do
	# shellcheck disable=SC2046
	check "$bad" refused . $(shown $bad)
	check "over HTTPS too" asks_not --cacert "$pem/ours.pem" \
		--cert "$pem/$bad.pem" --key "$pem/$bad.key"
done
# shellcheck disable=SC2046
check "the good one, behind them" sends $(shown client)
stop

# --- what is refused at the start ---
dies() { # dies WORD OPTION...
	word=$1
	shift
	timeout 20 "$build/chaperoned" serve --data "$work/other" \
		--score-url "tcp://127.0.0.1:$port" --ingest-url "" \
		--flags-url "" --verdicts-url "" --http-port $((port + 3)) "$@" \
		>"$work/said" 2>&1
	[ $? -eq 1 ] || return 1
	cat "$work/said"
	grep -q "$word" "$work/said"
}
check "an address off loopback without TLS" dies \
	'score_url: .* needs TLS: make it tls+tcp' \
	--score-url "tcp://0.0.0.0:$port"
check "of each kind" dies 'ingest_url: .* needs TLS' \
	--ingest-url "tcp://*:$((port + 1))"
check "HTTP off loopback" dies 'http_address: .*set http_tls = 1' \
	--http-address 0.0.0.0
check "TLS without a certificate" dies 'tls_cert, tls_key: TLS needs both' \
	--http-tls 1
check "publishing off loopback without client certificates" dies \
	'flags_url: .*needs tls_ca' --flags-url "tls+tcp://0.0.0.0:$((port + 2))" \
	--tls-cert "$pem/server.pem" --tls-key "$pem/server.key"
check "websockets" dies 'score_url: no ws' --score-url "ws://127.0.0.1:$port/"
check "a key that is not the certificate's" dies 'not the key of tls_cert' \
	--http-tls 1 --tls-cert "$pem/server.pem" --tls-key "$pem/client.key"
check "a file that is none" dies 'cannot be read' \
	--http-tls 1 --tls-cert "$pem/said" --tls-key "$pem/client.key"
cp "$pem/server.key" "$pem/open.key"
chmod 604 "$pem/open.key"
check "a key that anybody may read" dies 'anybody may read the key' \
	--http-tls 1 --tls-cert "$pem/server.pem" --tls-key "$pem/open.key"
finds() { # finds LINE OPTION...
	line=$1
	shift
	"$build/chaperoned" check --data "$work/other" "$@" >"$work/said" 2>&1
	cat "$work/said"
	grep -Eq "$line" "$work/said"
}
check "check finds the address" finds '^WRONG  addresses .*needs TLS' \
	--score-url "tcp://0.0.0.0:$port"
check "check finds the certificate that expired" finds \
	'^WRONG  certificate *has expired' --http-tls 1 \
	--tls-cert "$pem/expired.pem" --tls-key "$pem/expired.key"
check "and one that is good" finds '^ok     certificate *good for' --http-tls 1 \
	--tls-cert "$pem/server.pem" --tls-key "$pem/server.key"
check "off loopback with all of it" finds \
	'^ok     addresses *loopback, or with TLS' --http-tls 1 \
	--http-address 0.0.0.0 --score-url "tls+tcp://0.0.0.0:$port" \
	--flags-url "tls+tcp://0.0.0.0:$((port + 2))" --tls-ca "$pem/ours.pem" \
	--tls-cert "$pem/server.pem" --tls-key "$pem/server.key"

exit "$failed"
