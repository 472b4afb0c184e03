/*
 * chaperoned bench: how much a service takes, measured from outside: two
 * processes, tcp over loopback, ordinary chat between pairs of which few write
 * most (Zipf), for each way to sync.
 */
#include "features/base/clock.h"
#include "server/commands.h"
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
#define TIMEOUT_MS 60000
#define REPLY_MAX_BYTES ((size_t)1 << 26)
#define LATENCIES 4096 /* of the latest requests of each sender */
#define START_MS 20000

static const char USAGE[] =
    "usage: chaperoned bench [--seconds N] [--pairs N] [--in-flight N]\n"
    "                        [--port N] [--data DIR]\n"
    "Starts a service in a process of its own for each way to sync, sends it\n"
    "batches of 256 messages and prints what it took: messages answered a\n"
    "second, processor time for each there and here, times of a request,\n"
    "memory at half time and at the end. DIR is made, and removed again; the\n"
    "disk that it lies on is the one that is measured.\n"
    "  --seconds N           for each (10)\n"
    "  --pairs N             that write, by Zipf's law (100000)\n"
    "  --in-flight N         requests that wait for their answer (8)\n"
    "  --port N              the first of five (27710)\n"
    "  --data DIR            (chaperone-bench)\n";

/* Plain chat: what raises a level is answered with its reasons, and costs. */
static const char *const SAID[] = {"gg, that was close", "haha yes exactly",
    "the new map is huge", "that level is so hard, it took me an hour", "nice",
    "the bus was late again and then it rained all day",
    "we lost by two points", "i think the red team was faster this time",
    "no idea, the game froze again", "lol",
    "the pizza was cold but it was still good", "my dog ate half of it"};

#define N_SAID (sizeof(SAID) / sizeof(SAID[0]))

struct bench {
	long long seconds;
	long long n_pairs;
	long long n_in_flight;
	long long port;
	const char *data;
	double *below; /* [n_pairs]: share of the pairs up to each */
	char url[64];
	atomic_bool over;
	atomic_uint_fast64_t n_answered;
	atomic_uint_fast64_t n_failed;
};

struct sender {
	struct bench *bench;
	pthread_t thread;
	uint64_t seed;
	uint64_t n; /* messages made */
	unsigned number;
	uint64_t n_requests;
	uint32_t latency_us[LATENCIES];
};

/* SplitMix64, by Steele, Lea and Flood (2014). */
static uint64_t
draw(uint64_t *state)
{
	uint64_t x = *state += 0x9e3779b97f4a7c15u;

	x = (x ^ x >> 30) * 0xbf58476d1ce4e5b9u;
	x = (x ^ x >> 27) * 0x94d049bb133111ebu;
	return x ^ x >> 31;
}

static bool
make_shares(struct bench *b)
{
	double sum = 0;

	b->below = calloc((size_t)b->n_pairs, sizeof(*b->below));
	if (b->below == NULL)
		return false;
	for (long long i = 0; i < b->n_pairs; i++)
		b->below[i] = sum += 1.0 / (double)(i + 1);
	for (long long i = 0; i < b->n_pairs; i++)
		b->below[i] /= sum;
	return true;
}

static long long
draw_pair(const struct bench *b, uint64_t *seed)
{
	double x = (double)(draw(seed) >> 11) / 9007199254740992.0;
	long long low = 0, high = b->n_pairs - 1;

	while (low < high) {
		long long middle = (low + high) / 2;

		if (b->below[middle] < x)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static void
make_batch(struct sender *s, struct chap_buf *body)
{
	struct chap_clock clock = chap_clock_system();
	int64_t now_ms = chap_clock_now_ms(&clock);

	chap_buf_reset(body);
	for (int i = 0; i < BATCH; i++) {
		long long pair = draw_pair(s->bench, &s->seed);
		bool back = draw(&s->seed) % 2 == 0;

		chap_buf_printf(body,
		    "{\"id\":\"%u-%" PRIu64 "\",\"at\":%" PRId64
		    ",\"from\":\"%c%lld\",\"to\":\"%c%lld\",\"text\":\"%s\"}\n",
		    s->number, s->n++, now_ms, back ? 'b' : 'a', pair / 2,
		    back ? 'a' : 'b', pair / 2 + pair % 2,
		    SAID[draw(&s->seed) % N_SAID]);
	}
}

static uint64_t
count_scored(const struct chap_buf *reply)
{
	static const char SCORED[] = "\"status\":\"scored\"";
	const char *at = reply->ptr;
	uint64_t n = 0;

	while (at != NULL && (at = strstr(at, SCORED)) != NULL) {
		at += sizeof(SCORED) - 1;
		n++;
	}
	return n;
}

static void *
send_all(void *argument)
{
	struct sender *s = argument;
	struct chap_request_socket *socket;
	struct chap_buf body, reply;
	struct chap_error err;
	enum chap_err rc =
	    chap_request_open(&socket, s->bench->url, TIMEOUT_MS, &err);

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
		n = rc == CHAP_OK ? count_scored(&reply) : 0;
		atomic_fetch_add(&s->bench->n_answered, n);
		atomic_fetch_add(&s->bench->n_failed, BATCH - n);
	}
	chap_buf_release(&body);
	chap_buf_release(&reply);
	chap_request_close(socket);
	return NULL;
}

static int
by_size(const void *a, const void *b)
{
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

	return (x > y) - (x < y);
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
		qsort(all, *n, sizeof(*all), by_size);
	return all;
}

static double
quantile_ms(const uint32_t *sorted_us, size_t n, size_t percent)
{
	size_t at = n * percent / 100;

	return n == 0 ? 0 : sorted_us[at] / 1e3;
}

static long
resident_mib(pid_t pid)
{
	char path[64], line[256];
	long kib = 0;
	FILE *file;

	snprintf(path, sizeof(path), "/proc/%d/status", (int)pid);
	file = fopen(path, "r");
	while (file != NULL && fgets(line, sizeof(line), file) != NULL)
		if (strncmp(line, "VmRSS:", 6) == 0)
			kib = strtol(line + 6, NULL, 10);
	if (file != NULL)
		fclose(file);
	return kib / 1024;
}

/* Time on all processors so far; the process's second clock of clock(3). */
static double
cpu_seconds(pid_t pid)
{
	struct timespec time = {0, 0};
	clockid_t id;

	if (clock_getcpuclockid(pid, &id) == 0)
		clock_gettime(id, &time);
	return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static pid_t
start_service(const struct bench *b, const char *sync)
{
	char score[64], ingest[64], flags[64], verdicts[64], http[24];
	pid_t pid;

	snprintf(score, sizeof(score), "tcp://127.0.0.1:%lld", b->port);
	snprintf(ingest, sizeof(ingest), "tcp://127.0.0.1:%lld", b->port + 1);
	snprintf(flags, sizeof(flags), "tcp://127.0.0.1:%lld", b->port + 2);
	snprintf(http, sizeof(http), "%lld", b->port + 3);
	snprintf(
	    verdicts, sizeof(verdicts), "tcp://127.0.0.1:%lld", b->port + 4);
	pid = fork();
	if (pid == 0) {
		execl("/proc/self/exe", "chaperoned", "serve", "--data",
		    b->data, "--sync", sync, "--score-url", score,
		    "--ingest-url", ingest, "--flags-url", flags,
		    "--verdicts-url", verdicts, "--http-port", http,
		    "--log-level", "2", (char *)NULL);
		_exit(CHAP_EXIT_FAILED);
	}
	return pid;
}

static bool
is_up(const struct bench *b, pid_t pid)
{
	for (int waited = 0; waited < START_MS; waited += 50) {
		struct chap_request_socket *socket;
		struct chap_error err;

		if (waitpid(pid, NULL, WNOHANG) == pid)
			return false;
		if (chap_request_open(&socket, b->url, TIMEOUT_MS, &err) ==
		    CHAP_OK) {
			chap_request_close(socket);
			return true;
		}
		usleep(50000);
	}
	return false;
}

static void
remove_data(const struct bench *b)
{
	char command[600];

	snprintf(command, sizeof(command), "rm -rf -- '%s'", b->data);
	if (system(command) != 0)
		fprintf(stderr, "chaperoned: cannot remove %s\n", b->data);
}

/* What a message cost both processes, beside how many came through. */
static void
print_row(struct bench *b, const char *sync, double seconds, double served,
    double sent)
{
	double n = (double)atomic_load(&b->n_answered);

	printf("%-9s %10.0f %7" PRIu64 " %8.2f %8.2f", sync, n / seconds,
	    (uint64_t)atomic_load(&b->n_failed), served * 1e6 / n,
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
measure(struct bench *b, const char *sync)
{
	static struct sender sender[IN_FLIGHT_MAX];
	pid_t pid = start_service(b, sync);
	long long n_senders;
	double served, sent;
	long before, after;
	uint32_t *latency;
	uint64_t start;
	double seconds;
	size_t n;

	if (pid < 0 || !is_up(b, pid))
		return false;
	atomic_store(&b->over, false);
	atomic_store(&b->n_answered, 0);
	atomic_store(&b->n_failed, 0);
	memset(sender, 0, sizeof(sender));
	start = chap_monotonic_ns();
	served = cpu_seconds(pid);
	sent = cpu_seconds(0);
	n_senders = start_senders(b, sender);
	sleep((unsigned)(b->seconds + 1) / 2);
	before = resident_mib(pid);
	sleep((unsigned)b->seconds / 2);
	after = resident_mib(pid);
	atomic_store(&b->over, true);
	for (long long i = 0; i < n_senders; i++)
		pthread_join(sender[i].thread, NULL);
	seconds = (double)(chap_monotonic_ns() - start) / 1e9;
	served = cpu_seconds(pid) - served;
	sent = cpu_seconds(0) - sent;
	kill(pid, SIGTERM);
	waitpid(pid, NULL, 0);
	latency = gather(sender, n_senders, &n);
	print_row(b, sync, seconds, served, sent);
	printf(" %8.1f %8.1f %6ld %6ld\n", quantile_ms(latency, n, 50),
	    quantile_ms(latency, n, 99), before, after);
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
	    {"--port", 1024, 65000, &b->port}};

	for (int i = 1; i < argc; i += 2) {
		bool known = false;

		if (strcmp(argv[i], "--help") == 0) {
			fputs(USAGE, stdout);
			return -1;
		}
		for (size_t k = 0; k < 4 && i + 1 < argc; k++)
			if (strcmp(argv[i], option[k].name) == 0)
				known = chap_parse_number(argv[i + 1],
				    option[k].least, option[k].most,
				    option[k].out);
		if (i + 1 < argc && strcmp(argv[i], "--data") == 0) {
			b->data = argv[i + 1];
			known = strchr(b->data, '\'') == NULL &&
			    strlen(b->data) < 300;
		}
		if (!known) {
			fprintf(stderr, "chaperoned bench: wrong \"%s\"\n\n%s",
			    argv[i], USAGE);
			return CHAP_EXIT_USAGE;
		}
	}
	return 0;
}

int
chap_cmd_bench(int argc, char **argv)
{
	static const char *const SYNC[] = {"always", "interval", "none"};
	static struct bench bench = {.seconds = 10,
	    .n_pairs = 100000,
	    .n_in_flight = 8,
	    .port = 27710,
	    .data = "chaperone-bench"};
	struct bench *b = &bench;
	int status = take_options(b, argc, argv);
	bool ok;

	if (status != 0)
		return status < 0 ? 0 : status;
	if (access(b->data, F_OK) == 0) {
		fprintf(stderr, "chaperoned: %s is there already\n", b->data);
		return CHAP_EXIT_FAILED;
	}
	ok = make_shares(b);
	snprintf(b->url, sizeof(b->url), "tcp://127.0.0.1:%lld", b->port);
	printf("%lld s each, %lld pairs, batches of %d, %lld in flight\n\n"
	       "%-9s %10s %7s %8s %8s %8s %8s %6s %6s\n",
	    b->seconds, b->n_pairs, BATCH, b->n_in_flight, "sync", "messages/s",
	    "failed", "us there", "us here", "p50 ms", "p99 ms", "MiB/2",
	    "MiB");
	for (size_t i = 0; i < 3 && ok; i++) {
		ok = measure(b, SYNC[i]);
		remove_data(b);
	}
	free(b->below);
	return ok ? 0 : CHAP_EXIT_FAILED;
}
