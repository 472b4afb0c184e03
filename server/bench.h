/*
 * The bench's inside: what its files share. Private to server/bench*.c.
 *
 *   bench.c           the command; batches, as fast as they are answered
 *   bench_singles.c   single messages at a pace, beside a bare echo
 *   bench_disk.c      what the disk alone takes for a sync
 *   bench_made.c      the messages
 *   bench_service.c   the service that is measured
 */
#ifndef CHAP_SERVER_BENCH_H
#define CHAP_SERVER_BENCH_H

#include "features/base/buf.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#define CHAP_BENCH_TIMEOUT_MS 60000
#define CHAP_BENCH_SINGLES 64 /* in flight */
#define LATENCIES 4096 /* of the latest requests of each sender */

/* A row of the first table. */
struct way {
	const char *name;
	const char *sync;
	bool is_ipc;
	bool is_msgpack;
};

struct bench {
	const struct way *way;
	long long rate;
	long long seconds;
	long long n_pairs;
	long long n_in_flight;
	long long port;
	const char *data;
	const char *only; /* NULL: both tables */
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

/* The values of a message in the bench. */
struct made {
	char id[40];
	char from[24];
	char to[24];
	const char *text;
	int64_t at_ms;
};

/* The share of the pairs up to each, by Zipf's law. false: no memory. */
bool chap_bench_shares(struct bench *b);

/* The next of the numbers that *state began. */
uint64_t chap_bench_draw(uint64_t *state);

/* The sender's next message, in either encoding. */
void chap_bench_make(struct sender *s, struct made *m);
void chap_bench_add_json(struct chap_buf *body, const struct made *m);
void chap_bench_add_msgpack(struct chap_buf *body, const struct made *m);

/* How many verdicts of an answer are scores. */
uint64_t chap_bench_count_scored(struct chap_span reply, bool is_msgpack);

/* For qsort; and a quantile of what it sorted. */
int chap_bench_by_size(const void *a, const void *b);
double
chap_bench_quantile_ms(const uint32_t *sorted_us, size_t n, size_t percent);

/* Starts a service in a process of its own; b->url is where. */
pid_t chap_bench_start(struct bench *b, const char *sync, bool is_ipc);

/* Whether somebody listens at b->url, soon. */
bool chap_bench_is_up(const struct bench *b, pid_t pid);

/* Ends a process and waits for it; removes what it left. */
void chap_bench_end(pid_t pid);
void chap_bench_remove(const struct bench *b);

long chap_bench_resident_mib(pid_t pid);
double chap_bench_cpu_seconds(pid_t pid);

/* The second table; false: something failed. */
bool chap_bench_singles(struct bench *b);

/*
 * A row of it: a write of a frame's size and its fdatasync, one after the other
 * as fast as it goes. false: the disk failed.
 */
bool chap_bench_disk(const struct bench *b, const double compare_ms[2]);

#endif
