#!/bin/sh
# What an operator has: check, status, metrics and alert rules that
# Prometheus' own tool finds no fault in, health and readiness.
# usage: operable.sh BUILD_FOLDER
. tests/tools/live.sh

http() { curl -s "http://127.0.0.1:$((port + 1))$1"; }
replace= # exec: the shell becomes the service, so that $! is its number
daemon() { # daemon COMMAND OPTION...: with this test's folder and ports
	command=$1
	shift
	$replace "$build/chaperoned" "$command" --data "$work/data" \
		--score-url "tcp://127.0.0.1:$port" --ingest-url "" \
		--flags-url "" --verdicts-url "" --http-port $((port + 1)) "$@"
}

# --- before the start ---
check "nothing is wrong before the first start" daemon check
daemon status >"$work/out" 2>&1
check "status: nobody there is 1" [ $? -eq 1 ]
check "and says so" grep -q 'does chaperoned run' "$work/out"

# --- a live service ---
replace='exec'
# Nobody takes the webhook's events: what is shown of it must be there anyway.
(umask 077 && echo "sixteen bytes and more" >"$work/secret")
daemon serve --webhook-url "http://127.0.0.1:9/" \
	--webhook-secret-file "$work/secret" 2>"$work/log" &
service=$!
replace=
wait_for ' serving '
printf '{"id":"x"}\n{bad\n' | "$build/chaperoned" send \
	--url "tcp://127.0.0.1:$port" >/dev/null
"$build/chaperoned" send --url "tcp://127.0.0.1:$port" --summary \
	server/sample.jsonl >"$work/sent"
scored=$(sed -n 's/.*messages: \([0-9]*\) scored.*/\1/p' "$work/sent")
http /metrics >"$work/metrics"
has() { grep -qx "$1" "$work/metrics"; }
check "each scored message is in a band of risk" has "chaperone_risk_count $scored"
check "what was not scored has its reason" has \
	'chaperone_unscored_total{reason="line"} 1'
check "and the other its own" has 'chaperone_unscored_total{reason="at"} 1'
check "a request's time has a histogram" grep -Eq \
	'^chaperone_request_seconds_bucket\{le="\+Inf"\} [1-9]' "$work/metrics"
check "the model has a hash" grep -Eq 'model_hash="[0-9a-f]{32}"' "$work/metrics"
check "reasons that raised a level are counted" grep -Eq \
	'^chaperone_raised_reasons_total\{reason="[a-z_]+"\} [1-9]' "$work/metrics"
check "signals are counted by language" grep -Eq \
	'^chaperone_signals_total\{signal="secrecy",language="en"\} [1-9]' "$work/metrics"
check "the journal takes room" grep -Eq \
	'^chaperone_store_bytes\{store="journal"\} [1-9]' "$work/metrics"
check "events that nobody took are counted" grep -Eq \
	'^chaperone_webhook_behind [1-9]' "$work/metrics"
check "ready" [ "$(http /readyz)" = ready ]
daemon status >"$work/out"
check "status" [ $? -eq 0 ]
check "status counts as metrics do" grep -q "^messages  $scored scored, 2 " \
	"$work/out"
daemon check >"$work/out"
check "check beside a service" [ $? -eq 0 ]
check "which leaves its state alone" grep -q 'a service uses the folder' \
	"$work/out"
if command -v promtool >/dev/null; then
	check "promtool finds no fault in the metrics" promtool check metrics \
		<"$work/metrics"
	check "nor in the rules" promtool check rules server/ops/alerts.yml
else
	echo "skip: no promtool (package prometheus)"
fi
if command -v prometheus >/dev/null; then
	cat >"$work/prometheus.yml" <<END
global: {scrape_interval: 500ms}
rule_files: ['$PWD/server/ops/alerts.yml']
scrape_configs:
  - job_name: chaperone
    static_configs: [{targets: ['127.0.0.1:$((port + 1))']}]
END
	prometheus --config.file="$work/prometheus.yml" \
		--storage.tsdb.path="$work/tsdb" --log.level=error \
		--web.listen-address="127.0.0.1:$((port + 9))" \
		>"$work/prometheus.out" 2>&1 &
	others=$!
	ask_prometheus() { # ask_prometheus QUERY VALUE
		curl -sG "http://127.0.0.1:$((port + 9))/api/v1/query" \
			--data-urlencode "query=$1" | grep -q ",\"$2\"\]"
	}
	tries=0
	until ask_prometheus 'up{job="chaperone"}' 1 || [ $tries -gt 60 ]; do
		tries=$((tries + 1))
		sleep 0.5
	done
	check "Prometheus scrapes it" ask_prometheus 'up{job="chaperone"}' 1
	check "and has what was counted" ask_prometheus \
		'chaperone_unscored_total{reason="at"}' 1
	check "and evaluates the rules" sh -c "curl -s \
		http://127.0.0.1:$((port + 9))/api/v1/rules |
		python3 -c 'import json, sys
rules = [r for g in json.load(sys.stdin)[\"data\"][\"groups\"] for r in g[\"rules\"]]
sys.exit(len(rules) < 8 or any(r[\"health\"] == \"err\" for r in rules))'"
	kill "$others"
	wait "$others" 2>/dev/null
	others=
else
	echo "skip: no prometheus"
fi
# A rule about a metric that is not there would never fire.
for name in $(grep -o 'chaperone_[a-z_]*' server/ops/alerts.yml | sort -u); do
	check "the rules' $name exists" grep -Eq \
		"^(# TYPE )?${name}[{ ]" "$work/metrics"
done
kill -TERM "$service"
wait "$service"
check "stops with 0" [ $? -eq 0 ]
service=
daemon check >"$work/out"
check "check reads what it left" [ $? -eq 0 ]
check "its checkpoint" grep -Eq 'state +checkpoint [1-9]' "$work/out"

# --- what is broken ends with 1 and says what to do ---
chmod 644 "$work/data/key"
daemon check >"$work/out"
check "a key that others may read is 1" [ $? -eq 1 ]
check "with what to do" grep -A2 'WRONG  key' "$work/out"
check "in a line of its own" grep -q '  do:  chmod 600' "$work/out"
"$build/chaperoned" check --threads 99 >"$work/out"
check "a setting out of bounds is 1" [ $? -eq 1 ]
check "and named" grep -q 'threads: a number from 1 to 64' "$work/out"

exit "$failed"
