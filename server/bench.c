/*
 * chaperoned bench: how much a service takes, measured from outside: two
 * processes, ordinary chat between pairs of which few write most (Zipf); in
 * batches as fast as they are answered, and one by one at a pace, beside a
 * bare echo.
 */
#include "server/bench.h"

#include "features/base/clock.h"
#include "server/commands.h"
#include "server/net/paced.h"
#include "server/net/sockets.h"

#include <inttypes.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define BATCH 256
#define LINE_BYTES 200
#define IN_FLIGHT_MAX 64
#define REPLY_MAX_BYTES ((size_t)1 << 26)

static const char USAGE[] =
    "usage: chaperoned bench [--seconds N] [--pairs N] [--in-flight N]\n"
    "                        [--rate N] [--port N] [--data DIR]\n"
    "Starts a service in a process of its own for each way to sync and to\n"
    "talk, sends it batches of 256 messages and prints what it took: messages\n"
    "answered a second, bytes and processor time for each there and here,\n"
    "times of a request, memory at half time and at the end. Then single\n"
    "messages at a fixed rate, 64 in flight, and how long they took beside a\n"
    "bare nng echo, from when each was due, and what the disk alone takes for\n"
    "a sync. DIR is made, and removed again; the disk that it lies on is the\n"
    "one that is measured.\n"
    "  --seconds N           for each (10)\n"
    "  --pairs N             that write, by Zipf's law (100000)\n"
    "  --in-flight N         requests that wait for their answer (8)\n"
    "  --rate N              single messages a second (20000)\n"
    "  --port N              the first of five (27710)\n"
    "  --only WHAT           batches, or singles (both)\n"
    "  --data DIR            (chaperone-bench)\n";

static const struct way WAY[] = {{"tcp", "always", false, false},
    {"tcp", "interval", false, false}, {"tcp", "none", false, false},
    {"ipc", "always", true, false}, {"ipc", "interval", true, false},
    {"tcp, MessagePack", "always", false, true}};

#define N_WAYS (sizeof(WAY) / sizeof(WAY[0]))

static void
make_batch(struct sender *s, struct chap_buf *body)
{
	struct made m;

	chap_buf_reset(body);
	for (int i = 0; i < BATCH; i++) {
		chap_bench_make(s, &m);
		if (s->bench->way->is_msgpack)
			chap_bench_add_msgpack(body, &m);
		else
			chap_bench_add_json(body, &m);
	}
}

static void *
send_all(void *argument)
{
	struct sender *s = argument;
	struct chap_request_socket *socket;
	struct chap_buf body, reply;
	struct chap_error err;
	enum chap_err rc = chap_request_open(
	    &socket, s->bench->url, NULL, NULL, CHAP_BENCH_TIMEOUT_MS, &err);

	if (rc != CHAP_OK) {
		atomic_fetch_add(&s->bench->n_failed, 1);
		return NULL;
	}
	chap_buf_init(&body, BATCH * LINE_BYTES);
	chap_buf_init(&reply, REPLY_MAX_BYTES);
	while (rc == CHAP_OK && !atomic_load(&s->bench->over)) {
		uint64_t start, n;

		make_batch(s, &body);
		chap_buf_reset(&reply);
		start = chap_monotonic_ns();
		rc = chap_request(socket, chap_buf_span(&body), &reply, &err);
		s->latency_us[s->n_requests++ % LATENCIES] =
		    (uint32_t)((chap_monotonic_ns() - start) / 1000);
		n = rc == CHAP_OK
		    ? chap_bench_count_scored(
		          chap_buf_span(&reply), s->bench->way->is_msgpack)
		    : 0;
		atomic_fetch_add(&s->bench->n_bytes, body.len);
		atomic_fetch_add(&s->bench->n_bytes_back, reply.len);
		atomic_fetch_add(&s->bench->n_answered, n);
		atomic_fetch_add(&s->bench->n_failed, BATCH - n);
	}
	chap_buf_release(&body);
	chap_buf_release(&reply);
	chap_request_close(socket);
	return NULL;
}

/* All senders' latest latencies, in order; *n of them. */
static uint32_t *
gather(const struct sender *sender, long long n_senders, size_t *n)
{
	uint32_t *all = calloc((size_t)IN_FLIGHT_MAX * LATENCIES, sizeof(*all));

	*n = 0;
	for (long long i = 0; all != NULL && i < n_senders; i++) {
		size_t some = sender[i].n_requests < LATENCIES
		    ? sender[i].n_requests
		    : LATENCIES;

		memcpy(all + *n, sender[i].latency_us, some * sizeof(*all));
		*n += some;
	}
	if (all != NULL)
		qsort(all, *n, sizeof(*all), chap_bench_by_size);
	return all;
}

/* What a message cost both processes, beside how many came through. */
static void
print_row(struct bench *b, double seconds, double served, double sent)
{
	double n = (double)atomic_load(&b->n_answered);

	printf("%-16s %-8s %10.0f %7" PRIu64 " %6.0f %6.0f %8.2f %8.2f",
	    b->way->name, b->way->sync, n / seconds,
	    (uint64_t)atomic_load(&b->n_failed),
	    (double)atomic_load(&b->n_bytes) / n,
	    (double)atomic_load(&b->n_bytes_back) / n, served * 1e6 / n,
	    sent * 1e6 / n);
}

/* Returns how many there are: fewer than were asked for are a failure. */
static long long
start_senders(struct bench *b, struct sender sender[IN_FLIGHT_MAX])
{
	long long n = 0;

	for (; n < b->n_in_flight; n++) {
		sender[n].bench = b;
		sender[n].number = (unsigned)n;
		sender[n].seed = (uint64_t)n + 1;
		if (pthread_create(
		        &sender[n].thread, NULL, send_all, &sender[n]) != 0)
			break;
	}
	return n;
}

/* One row of the table; false: the service failed. */
static bool
measure(struct bench *b)
{
	static struct sender sender[IN_FLIGHT_MAX];
	pid_t pid = chap_bench_start(b, b->way->sync, b->way->is_ipc);
	long long n_senders;
	double served, sent;
	long before, after;
	uint32_t *latency;
	uint64_t start;
	double seconds;
	size_t n;

	if (pid < 0 || !chap_bench_is_up(b, pid))
		return false;
	atomic_store(&b->over, false);
	atomic_store(&b->n_answered, 0);
	atomic_store(&b->n_failed, 0);
	atomic_store(&b->n_bytes, 0);
	atomic_store(&b->n_bytes_back, 0);
	memset(sender, 0, sizeof(sender));
	start = chap_monotonic_ns();
	served = chap_bench_cpu_seconds(pid);
	sent = chap_bench_cpu_seconds(0);
	n_senders = start_senders(b, sender);
	sleep((unsigned)(b->seconds + 1) / 2);
	before = chap_bench_resident_mib(pid);
	sleep((unsigned)b->seconds / 2);
	after = chap_bench_resident_mib(pid);
	atomic_store(&b->over, true);
	for (long long i = 0; i < n_senders; i++)
		pthread_join(sender[i].thread, NULL);
	seconds = (double)(chap_monotonic_ns() - start) / 1e9;
	served = chap_bench_cpu_seconds(pid) - served;
	sent = chap_bench_cpu_seconds(0) - sent;
	kill(pid, SIGTERM);
	waitpid(pid, NULL, 0);
	latency = gather(sender, n_senders, &n);
	print_row(b, seconds, served, sent);
	printf(" %8.1f %8.1f %6ld %6ld\n",
	    chap_bench_quantile_ms(latency, n, 50),
	    chap_bench_quantile_ms(latency, n, 99), before, after);
	fflush(stdout);
	free(latency);
	return n_senders == b->n_in_flight && atomic_load(&b->n_failed) == 0;
}

static int
take_options(struct bench *b, int argc, char **argv)
{
	struct {
		const char *name;
		long long least, most;
		long long *out;
	} option[] = {{"--seconds", 2, 86400, &b->seconds},
	    {"--pairs", 1, 100000000, &b->n_pairs},
	    {"--in-flight", 1, IN_FLIGHT_MAX, &b->n_in_flight},
	    {"--port", 1024, 65000, &b->port},
	    {"--rate", 1, 1000000, &b->rate}};

	for (int i = 1; i < argc; i += 2) {
		bool known = false;

		if (strcmp(argv[i], "--help") == 0) {
			fputs(USAGE, stdout);
			return -1;
		}
		for (size_t k = 0; k < 5 && i + 1 < argc; k++)
			if (strcmp(argv[i], option[k].name) == 0)
				known = chap_parse_number(argv[i + 1],
				    option[k].least, option[k].most,
				    option[k].out);
		if (i + 1 < argc && strcmp(argv[i], "--data") == 0) {
			b->data = argv[i + 1];
			known = strchr(b->data, '\'') == NULL &&
			    strlen(b->data) < 300;
		}
		if (i + 1 < argc && strcmp(argv[i], "--only") == 0) {
			b->only = argv[i + 1];
			known = strcmp(b->only, "batches") == 0 ||
			    strcmp(b->only, "singles") == 0;
		}
		if (!known) {
			fprintf(stderr, "chaperoned bench: wrong \"%s\"\n\n%s",
			    argv[i], USAGE);
			return CHAP_EXIT_USAGE;
		}
	}
	return 0;
}

static bool
bench_batches(struct bench *b)
{
	bool ok = true;

	printf("%lld s each, %lld pairs, batches of %d, %lld in flight\n\n"
	       "%-16s %-8s %10s %7s %6s %6s %8s %8s %8s %8s %6s %6s\n",
	    b->seconds, b->n_pairs, BATCH, b->n_in_flight, "over", "sync",
	    "messages/s", "failed", "bytes", "back", "us there", "us here",
	    "p50 ms", "p99 ms", "MiB/2", "MiB");
	for (size_t i = 0; i < N_WAYS && ok; i++) {
		b->way = &WAY[i];
		ok = measure(b);
		chap_bench_remove(b);
	}
	printf("\n");
	return ok;
}

int
chap_cmd_bench(int argc, char **argv)
{
	static struct bench bench = {.seconds = 10,
	    .n_pairs = 100000,
	    .n_in_flight = 8,
	    .rate = 20000,
	    .port = 27710,
	    .data = "chaperone-bench"};
	struct bench *b = &bench;
	struct chap_error err;
	int status;
	bool ok;

	if (argc == 3 && strcmp(argv[1], "--echo") == 0)
		return chap_echo_serve(argv[2], CHAP_BENCH_SINGLES, &err) ==
		        CHAP_OK
		    ? 0
		    : chap_complain("chaperoned", &err);
	status = take_options(b, argc, argv);
	if (status != 0)
		return status < 0 ? 0 : status;
	if (access(b->data, F_OK) == 0) {
		fprintf(stderr, "chaperoned: %s is there already\n", b->data);
		return CHAP_EXIT_FAILED;
	}
	ok = chap_bench_shares(b);
	if (ok && (b->only == NULL || strcmp(b->only, "batches") == 0))
		ok = bench_batches(b);
	if (ok && (b->only == NULL || strcmp(b->only, "singles") == 0))
		ok = chap_bench_singles(b);
	free(b->below);
	return ok ? 0 : CHAP_EXIT_FAILED;
}
