/*
 * chaperoned bench: how much a service takes, measured from outside: two
 * processes, ordinary chat between pairs of which few write most (Zipf); in
 * batches as fast as they are answered, and one by one at a pace, beside a
 * bare echo.
 */
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
#define TIMEOUT_MS 60000
#define REPLY_MAX_BYTES ((size_t)1 << 26)
#define LATENCIES 4096 /* of the latest requests of each sender */
#define START_MS 20000
#define SINGLES_IN_FLIGHT 64

static const char USAGE[] =
    "usage: chaperoned bench [--seconds N] [--pairs N] [--in-flight N]\n"
    "                        [--rate N] [--port N] [--data DIR]\n"
    "Starts a service in a process of its own for each way to sync and to\n"
    "talk, sends it batches of 256 messages and prints what it took: messages\n"
    "answered a second, bytes and processor time for each there and here,\n"
    "times of a request, memory at half time and at the end. Then single\n"
    "messages at a fixed rate, 64 in flight, and how long they took beside a\n"
    "bare nng echo, from when each was due. DIR is made, and removed again; "
    "the\n"
    "disk that it lies on is the one that is measured.\n"
    "  --seconds N           for each (10)\n"
    "  --pairs N             that write, by Zipf's law (100000)\n"
    "  --in-flight N         requests that wait for their answer (8)\n"
    "  --rate N              single messages a second (20000)\n"
    "  --port N              the first of four (27710)\n"
    "  --data DIR            (chaperone-bench)\n";

/* Plain chat: what raises a level is answered with its reasons, and costs. */
static const char *const SAID[] = {"gg, that was close", "haha yes exactly",
    "the new map is huge", "that level is so hard, it took me an hour", "nice",
    "the bus was late again and then it rained all day",
    "we lost by two points", "i think the red team was faster this time",
    "no idea, the game froze again", "lol",
    "the pizza was cold but it was still good", "my dog ate half of it"};

#define N_SAID (sizeof(SAID) / sizeof(SAID[0]))

/* A row of the first table. */
struct way {
	const char *name;
	const char *sync;
	bool is_ipc;
	bool is_msgpack;
};

static const struct way WAY[] = {{"tcp", "always", false, false},
    {"tcp", "interval", false, false}, {"tcp", "none", false, false},
    {"ipc", "always", true, false}, {"ipc", "interval", true, false},
    {"tcp, MessagePack", "always", false, true}};

#define N_WAYS (sizeof(WAY) / sizeof(WAY[0]))

struct bench {
	const struct way *way;
	long long rate;
	long long seconds;
	long long n_pairs;
	long long n_in_flight;
	long long port;
	const char *data;
	double *below; /* [n_pairs]: share of the pairs up to each */
	char url[400];
	atomic_bool over;
	atomic_uint_fast64_t n_bytes; /* of bodies, there and back */
	atomic_uint_fast64_t n_bytes_back;
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

/* The values of a message in the bench. */
struct made {
	char id[40];
	char from[24];
	char to[24];
	const char *text;
	int64_t at_ms;
};

static void
make_message(struct sender *s, struct made *m)
{
	long long pair = draw_pair(s->bench, &s->seed);
	bool back = draw(&s->seed) % 2 == 0;
	struct chap_clock clock = chap_clock_system();

	snprintf(m->id, sizeof(m->id), "%u-%" PRIu64, s->number, s->n++);
	snprintf(
	    m->from, sizeof(m->from), "%c%lld", back ? 'b' : 'a', pair / 2);
	snprintf(m->to, sizeof(m->to), "%c%lld", back ? 'a' : 'b',
	    pair / 2 + pair % 2);
	m->text = SAID[draw(&s->seed) % N_SAID];
	m->at_ms = chap_clock_now_ms(&clock);
}

static void
add_json(struct chap_buf *body, const struct made *m)
{
	chap_buf_printf(body,
	    "{\"id\":\"%s\",\"at\":%" PRId64
	    ",\"from\":\"%s\",\"to\":\"%s\",\"text\":\"%s\"}\n",
	    m->id, m->at_ms, m->from, m->to, m->text);
}

/* A string of at most 255 bytes. */
static void
add_packed(struct chap_buf *body, const char *s)
{
	size_t n = strlen(s);
	unsigned char head[2] = {0xd9, (unsigned char)n};
	unsigned char short_head = (unsigned char)(0xa0 | n);

	if (n < 32)
		chap_buf_add(body, &short_head, 1);
	else
		chap_buf_add(body, head, 2);
	chap_buf_add(body, s, n);
}

static void
add_msgpack(struct chap_buf *body, const struct made *m)
{
	const char *const field[][2] = {
	    {"id", m->id}, {"from", m->from}, {"to", m->to}, {"text", m->text}};
	unsigned char at[9] = {0xcf};

	chap_buf_add(body, "\x85", 1);
	for (size_t i = 0; i < 4; i++) {
		add_packed(body, field[i][0]);
		add_packed(body, field[i][1]);
	}
	add_packed(body, "at");
	for (int i = 0; i < 8; i++)
		at[1 + i] = (unsigned char)((uint64_t)m->at_ms >> 8 * (7 - i));
	chap_buf_add(body, at, sizeof(at));
}

static void
make_batch(struct sender *s, struct chap_buf *body)
{
	struct made m;

	chap_buf_reset(body);
	for (int i = 0; i < BATCH; i++) {
		make_message(s, &m);
		if (s->bench->way->is_msgpack)
			add_msgpack(body, &m);
		else
			add_json(body, &m);
	}
}

static uint64_t
count_scored(struct chap_span reply, bool is_msgpack)
{
	struct chap_span scored = is_msgpack
	    ? CHAP_SPAN_LIT("\xa6status\xa6scored")
	    : CHAP_SPAN_LIT("\"status\":\"scored\"");
	uint64_t n = 0;

	for (;;) {
		const char *at =
		    memmem(reply.ptr, reply.len, scored.ptr, scored.len);

		if (at == NULL)
			return n;
		reply = chap_span_cut(
		    reply, (size_t)(at - reply.ptr) + scored.len, reply.len);
		n++;
	}
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
		n = rc == CHAP_OK ? count_scored(chap_buf_span(&reply),
		                        s->bench->way->is_msgpack)
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
start_service(struct bench *b, const char *sync, bool is_ipc)
{
	char score[400], ingest[64], flags[64], http[24];
	pid_t pid;

	if (is_ipc)
		snprintf(score, sizeof(score), "ipc://%s.ipc", b->data);
	else
		snprintf(score, sizeof(score), "tcp://127.0.0.1:%lld", b->port);
	snprintf(b->url, sizeof(b->url), "%s", score);
	snprintf(ingest, sizeof(ingest), "tcp://127.0.0.1:%lld", b->port + 1);
	snprintf(flags, sizeof(flags), "tcp://127.0.0.1:%lld", b->port + 2);
	snprintf(http, sizeof(http), "%lld", b->port + 3);
	pid = fork();
	if (pid == 0) {
		execl("/proc/self/exe", "chaperoned", "serve", "--data",
		    b->data, "--sync", sync, "--score-url", score,
		    "--ingest-url", ingest, "--flags-url", flags, "--http-port",
		    http, "--contexts", "64", "--log-level", "2", (char *)NULL);
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
	char command[700];

	snprintf(command, sizeof(command), "rm -rf -- '%s' '%s.ipc'", b->data,
	    b->data);
	if (system(command) != 0)
		fprintf(stderr, "chaperoned: cannot remove %s\n", b->data);
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
	pid_t pid = start_service(b, b->way->sync, b->way->is_ipc);
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
	atomic_store(&b->n_bytes, 0);
	atomic_store(&b->n_bytes_back, 0);
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
	print_row(b, seconds, served, sent);
	printf(" %8.1f %8.1f %6ld %6ld\n", quantile_ms(latency, n, 50),
	    quantile_ms(latency, n, 99), before, after);
	fflush(stdout);
	free(latency);
	return n_senders == b->n_in_flight && atomic_load(&b->n_failed) == 0;
}

static void
make_single(void *context, struct chap_buf *body)
{
	struct made m;

	make_message(context, &m);
	add_json(body, &m);
}

static bool
is_scored(struct chap_span answer)
{
	return count_scored(answer, false) == 1;
}

/* One row of the second table; false: nobody answers, or wrongly. */
static bool
measure_singles(struct bench *b, pid_t pid, const char *name, bool is_echo,
    double compare_ms[2])
{
	struct sender sender = {.bench = b, .seed = 1};
	struct chap_paced_options options = {.url = b->url,
	    .n_in_flight = SINGLES_IN_FLIGHT,
	    .per_second = (double)b->rate,
	    .seconds = (double)b->seconds,
	    .make = make_single,
	    .is_right = is_echo ? NULL : is_scored,
	    .context = &sender};
	struct chap_paced_result r;
	struct chap_error err;
	double p50, p99, served = cpu_seconds(pid), sent = cpu_seconds(0);

	if (chap_paced_run(&options, &r, &err) != CHAP_OK) {
		chap_complain("chaperoned", &err);
		return false;
	}
	served = cpu_seconds(pid) - served;
	sent = cpu_seconds(0) - sent;
	qsort(r.latency_us, r.n, sizeof(*r.latency_us), by_size);
	p50 = quantile_ms(r.latency_us, r.n, 50);
	p99 = quantile_ms(r.latency_us, r.n, 99);
	if (is_echo) {
		compare_ms[0] = p50;
		compare_ms[1] = p99;
	}
	printf("%-16s %10.0f %7" PRIu64
	       " %8.1f %8.1f %8.2f %8.2f %7.2f %7.2f\n",
	    name, (double)r.n / r.seconds, r.n_wrong,
	    served * 1e6 / (double)r.n, sent * 1e6 / (double)r.n, p50, p99,
	    p50 / compare_ms[0], p99 / compare_ms[1]);
	fflush(stdout);
	free(r.latency_us);
	return r.n_wrong == 0 && r.n > 0;
}

/* nng cannot go on in a child of a process that used it: another program. */
static pid_t
start_echo(struct bench *b)
{
	pid_t pid;

	snprintf(b->url, sizeof(b->url), "tcp://127.0.0.1:%lld", b->port);
	pid = fork();
	if (pid == 0) {
		execl("/proc/self/exe", "chaperoned", "bench", "--echo", b->url,
		    (char *)NULL);
		_exit(CHAP_EXIT_FAILED);
	}
	return pid;
}

static void
end(pid_t pid)
{
	kill(pid, SIGTERM);
	waitpid(pid, NULL, 0);
}

static bool
bench_singles(struct bench *b)
{
	static const struct way SINGLE[] = {{"tcp, none", "none", false, false},
	    {"tcp, interval", "interval", false, false},
	    {"tcp, always", "always", false, false},
	    {"ipc, always", "always", true, false}};
	double compare_ms[2] = {1, 1};
	pid_t pid = start_echo(b);
	bool ok = pid > 0 && is_up(b, pid) &&
	    measure_singles(b, pid, "tcp, bare echo", true, compare_ms);

	end(pid);
	for (size_t i = 0; i < sizeof(SINGLE) / sizeof(SINGLE[0]) && ok; i++) {
		pid = start_service(b, SINGLE[i].sync, SINGLE[i].is_ipc);
		ok = pid > 0 && is_up(b, pid) &&
		    measure_singles(b, pid, SINGLE[i].name, false, compare_ms);
		end(pid);
		remove_data(b);
	}
	return ok;
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
		return chap_echo_serve(argv[2], SINGLES_IN_FLIGHT, &err) ==
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
	ok = make_shares(b);
	printf("%lld s each, %lld pairs, batches of %d, %lld in flight\n\n"
	       "%-16s %-8s %10s %7s %6s %6s %8s %8s %8s %8s %6s %6s\n",
	    b->seconds, b->n_pairs, BATCH, b->n_in_flight, "over", "sync",
	    "messages/s", "failed", "bytes", "back", "us there", "us here",
	    "p50 ms", "p99 ms", "MiB/2", "MiB");
	for (size_t i = 0; i < N_WAYS && ok; i++) {
		b->way = &WAY[i];
		ok = measure(b);
		remove_data(b);
	}
	printf("\nsingle messages, %lld a second, %d in flight\n\n"
	       "%-16s %10s %7s %8s %8s %8s %8s %7s %7s\n",
	    b->rate, SINGLES_IN_FLIGHT, "over, sync", "answered/s", "failed",
	    "us there", "us here", "p50 ms", "p99 ms", "x p50", "x p99");
	ok = ok && bench_singles(b);
	free(b->below);
	return ok ? 0 : CHAP_EXIT_FAILED;
}
