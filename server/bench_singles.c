#include "server/bench.h"

#include "features/base/cli.h"
#include "server/net/paced.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int
chap_bench_by_size(const void *a, const void *b)
{
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

	return (x > y) - (x < y);
}

double
chap_bench_quantile_ms(const uint32_t *sorted_us, size_t n, size_t percent)
{
	size_t at = n * percent / 100;

	return n == 0 ? 0 : sorted_us[at] / 1e3;
}

static void
make_single(void *context, struct chap_buf *body)
{
	struct made m;

	chap_bench_make(context, &m);
	chap_bench_add_json(body, &m);
}

static bool
is_scored(struct chap_span answer)
{
	return chap_bench_count_scored(answer, false) == 1;
}

/* One row of the second table; false: nobody answers, or wrongly. */
static bool
measure_singles(struct bench *b, pid_t pid, const char *name, bool is_echo,
    double compare_ms[2])
{
	struct sender sender = {.bench = b, .seed = 1};
	struct chap_paced_options options = {.url = b->url,
	    .n_in_flight = CHAP_BENCH_SINGLES,
	    .per_second = (double)b->rate,
	    .seconds = (double)b->seconds,
	    .make = make_single,
	    .is_right = is_echo ? NULL : is_scored,
	    .context = &sender};
	struct chap_paced_result r;
	struct chap_error err;
	double p50, p99, served = chap_bench_cpu_seconds(pid),
	                 sent = chap_bench_cpu_seconds(0);

	if (chap_paced_run(&options, &r, &err) != CHAP_OK) {
		chap_complain("chaperoned", &err);
		return false;
	}
	served = chap_bench_cpu_seconds(pid) - served;
	sent = chap_bench_cpu_seconds(0) - sent;
	qsort(r.latency_us, r.n, sizeof(*r.latency_us), chap_bench_by_size);
	p50 = chap_bench_quantile_ms(r.latency_us, r.n, 50);
	p99 = chap_bench_quantile_ms(r.latency_us, r.n, 99);
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

bool
chap_bench_singles(struct bench *b)
{
	static const struct way SINGLE[] = {{"tcp, none", "none", false, false},
	    {"tcp, interval", "interval", false, false},
	    {"tcp, always", "always", false, false},
	    {"ipc, always", "always", true, false}};
	double compare_ms[2] = {1, 1};
	pid_t pid;
	bool ok;

	printf("single messages, %lld a second, %d in flight\n\n"
	       "%-16s %10s %7s %8s %8s %8s %8s %7s %7s\n",
	    b->rate, CHAP_BENCH_SINGLES, "over, sync", "answered/s", "failed",
	    "us there", "us here", "p50 ms", "p99 ms", "x p50", "x p99");
	pid = start_echo(b);
	ok = pid > 0 && chap_bench_is_up(b, pid) &&
	    measure_singles(b, pid, "tcp, bare echo", true, compare_ms);

	chap_bench_end(pid);
	ok = ok && chap_bench_disk(b, compare_ms);
	for (size_t i = 0; i < sizeof(SINGLE) / sizeof(SINGLE[0]) && ok; i++) {
		pid = chap_bench_start(b, SINGLE[i].sync, SINGLE[i].is_ipc);
		ok = pid > 0 && chap_bench_is_up(b, pid) &&
		    measure_singles(b, pid, SINGLE[i].name, false, compare_ms);
		chap_bench_end(pid);
		chap_bench_remove(b);
	}
	return ok;
}
