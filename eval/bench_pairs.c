#include "eval/bench_pairs.h"

#include "eval/rng.h"
#include "features/base/clock.h"

#include <inttypes.h>
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#define FIRST_PAIRS 10000
#define BATCH 256
#define MEASURED 400000 /* messages to pairs drawn at random */
#define ID_BYTES 24

/* Messages of made-up pairs; everything follows from their numbers. */
struct crowd {
	struct chap_engine *engine;
	const struct chap_message *message; /* whose texts are used */
	size_t n_messages;
	uint32_t n_pairs;
	uint32_t n_users;
	uint64_t n_sent;
	struct chap_message batch[BATCH];
	struct chap_verdict verdict[BATCH];
	char id[BATCH][3][ID_BYTES];
	uint64_t ns; /* spent in the engine */
	uint64_t n_unscored;
};

static struct chap_span
name(char out[ID_BYTES], char kind, uint64_t number)
{
	int n = snprintf(out, ID_BYTES, "%c-%016" PRIx64, kind, number);

	return (struct chap_span){out, (size_t)n};
}

/*
 * The next message of a pair. Two pairs in a row of n_users each share a
 * first user, the second is drawn by the pair's number: a user is in four.
 */
static void
put(struct crowd *c, size_t i, uint32_t pair)
{
	struct chap_rng rng = chap_rng_make(pair, 1);
	uint32_t a = pair % c->n_users;
	uint32_t b =
	    (a + 1 + chap_rng_below(&rng, c->n_users - 1)) % c->n_users;
	bool turned = c->n_sent % 2 == 1;

	c->batch[i] =
	    (struct chap_message){.id = name(c->id[i][0], 'm', c->n_sent),
	        .at_ms = 1600000000000 + (int64_t)c->n_sent,
	        .from = name(c->id[i][1], 'u', turned ? b : a),
	        .to = {name(c->id[i][2], 'u', turned ? a : b)},
	        .n_to = 1,
	        .text = c->message[c->n_sent % c->n_messages].text,
	        .age = CHAP_AGE_UNKNOWN};
	c->n_sent++;
}

static void
send(struct crowd *c, size_t n)
{
	uint64_t start = chap_monotonic_ns();

	chap_engine_score(c->engine, 0, c->batch, n, c->verdict);
	c->ns += chap_monotonic_ns() - start;
	for (size_t i = 0; i < n; i++)
		c->n_unscored += c->verdict[i].status == CHAP_UNSCORED;
}

/* One message to each pair, in their order. */
static void
open_all(struct crowd *c)
{
	for (uint32_t pair = 0; pair < c->n_pairs;) {
		size_t n = 0;

		while (n < BATCH && pair < c->n_pairs)
			put(c, n++, pair++);
		send(c, n);
	}
}

static void
talk(struct crowd *c)
{
	struct chap_rng rng = chap_rng_make(7, 2);

	for (uint32_t sent = 0; sent < MEASURED; sent += BATCH) {
		for (size_t i = 0; i < BATCH; i++)
			put(c, i, chap_rng_below(&rng, c->n_pairs));
		send(c, BATCH);
	}
}

static uint64_t
resident_bytes(void)
{
	unsigned long long all = 0, resident = 0;
	FILE *file = fopen("/proc/self/statm", "r");

	if (file == NULL)
		return 0;
	if (fscanf(file, "%llu %llu", &all, &resident) != 2)
		resident = 0;
	fclose(file);
	return resident * (uint64_t)sysconf(_SC_PAGESIZE);
}

static enum chap_err
measure(struct crowd *c, uint32_t n_pairs, struct chap_error *err)
{
	/* shards fill unevenly: with room to spare, no pair is evicted */
	struct chap_engine_options options = {
	    .max_pairs = n_pairs + n_pairs / 8 + 10000,
	    .max_actors = n_pairs / 2 + 1};
	struct chap_engine_stats stats;
	uint64_t opening_ns;
	enum chap_err rc = chap_engine_new(&c->engine, &options, err);

	if (rc != CHAP_OK)
		return rc;
	c->n_pairs = n_pairs;
	c->n_users = n_pairs / 2;
	c->n_sent = c->ns = 0;
	open_all(c);
	opening_ns = c->ns;
	c->ns = 0;
	talk(c);
	chap_engine_stats(c->engine, &stats);
	printf("%12u %12u %12.0f %12.0f %14.0f %12.0f\n", stats.n_pairs,
	    stats.n_actors, (double)opening_ns / n_pairs,
	    (double)c->ns / (double)(c->n_sent - n_pairs),
	    (double)stats.held_bytes / 1e6, (double)resident_bytes() / 1e6);
	fflush(stdout);
	chap_engine_free(c->engine);
	malloc_trim(0); /* so that the next row's memory is its own */
	return CHAP_OK;
}

enum chap_err
chap_bench_pairs(const struct chap_message *message, size_t n, uint32_t n_pairs,
    struct chap_error *err)
{
	struct crowd *c;
	enum chap_err rc = CHAP_OK;
	uint32_t size = FIRST_PAIRS;

	if (n == 0 || n_pairs < CHAP_BENCH_PAIRS_MIN)
		return chap_fail(err, CHAP_ERR_INVALID,
		    n == 0 ? "no messages" : "too few pairs");
	c = calloc(1, sizeof(*c));
	if (c == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	c->message = message;
	c->n_messages = n;
	printf("\n%12s %12s %12s %12s %14s %12s\n", "pairs", "users",
	    "ns, opening", "ns, later", "engine's MB", "resident MB");
	for (;;) {
		if (size > n_pairs)
			size = n_pairs;
		rc = measure(c, size, err);
		if (rc != CHAP_OK || size == n_pairs)
			break;
		size = size > n_pairs / 10 ? n_pairs : size * 10;
	}
	if (rc == CHAP_OK && c->n_unscored > 0)
		rc = chap_fail(err, CHAP_ERR_STATE,
		    "%" PRIu64 " messages were not scored", c->n_unscored);
	free(c);
	return rc;
}
