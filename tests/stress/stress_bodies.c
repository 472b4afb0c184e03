/*
 * Mutated requests in both encodings, with and without an envelope, through
 * the scorer of this process: each is answered, a good one behind them too,
 * and nothing is left: a plain main, so that the leak sanitizer ends it.
 */
#include "server/scorer.h"
#include "tests/made_lines.h"
#include "tests/two_encodings.h"

#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#define ROUNDS 6000
#define AT_ONCE 8 /* so that some are scored in one go */

static atomic_int n_done;

static void
count_done(struct chap_job *job)
{
	(void)job;
	atomic_fetch_add(&n_done, 1);
}

/* A body, which may be right. */
static void
make_body(struct chap_buf *out, uint64_t *state)
{
	static const char *const ENVELOPE[] = {"", "", "{\"chaperone\":1}\n",
	    "{\"chaperone\":1,\"why\":true}\n",
	    "{\"chaperone\":1,\"backfill\":true,\"key\":\"k\"}\n",
	    "{\"chaperone\":2}\n"};
	const char *envelope = PICK(state, ENVELOPE);
	bool is_packed = draw(state) % 2 == 0, is_array = draw(state) % 3 == 0;
	unsigned n = 1 + (unsigned)(draw(state) % 3);
	static struct line line;

	chap_buf_reset(out);
	if (is_packed && envelope[0] != '\0') {
		json_t *options = json_loads(envelope, 0, NULL);

		put_json(out, options, state);
		json_decref(options);
	} else {
		chap_buf_str(out, envelope);
	}
	if (is_array)
		chap_buf_add(
		    out, is_packed ? &(char){(char)(0x90 | n)} : "[", 1);
	for (unsigned i = 0; i < n; i++) {
		json_t *value = NULL;

		make_line(&line, state);
		if (draw(state) % 2 == 0)
			mutate(&line, state);
		if (is_packed)
			value = json_loadb(line.bytes, line.len,
			    JSON_DECODE_ANY | JSON_ALLOW_NUL, NULL);
		if (value != NULL)
			put_json(out, value, state);
		else
			chap_buf_add(out, line.bytes, line.len);
		json_decref(value);
		if (!is_packed)
			chap_buf_str(out, is_array && i + 1 < n ? "," : "\n");
	}
	if (is_array && !is_packed)
		chap_buf_str(out, "]");
	if (out->len == 0)
		chap_buf_str(out, " ");
	if (draw(state) % 2 == 0)
		out->ptr[draw(state) % out->len] ^=
		    (char)(1 << draw(state) % 8);
	if (draw(state) % 8 == 0)
		out->len = 1 + draw(state) % out->len;
}

/* Submits all and waits; how many were answered as a whole request. */
static unsigned
exchange(struct chap_scorer *scorer, struct chap_job *job,
    struct chap_buf *body, int n)
{
	unsigned n_refused = 0;
	int before = atomic_load(&n_done);

	for (int i = 0; i < n; i++) {
		job[i].body = chap_buf_span(&body[i]);
		chap_scorer_submit(scorer, &job[i]);
	}
	while (atomic_load(&n_done) < before + n)
		usleep(50);
	for (int i = 0; i < n; i++)
		n_refused += job[i].outcome != CHAP_JOB_ANSWERED;
	return n_refused;
}

static bool
is_scored(struct chap_scorer *scorer, struct chap_job *job,
    struct chap_buf *body, unsigned round)
{
	chap_buf_reset(body);
	chap_buf_printf(body,
	    "{\"id\":\"good-%u\",\"at\":5,\"from\":\"good\",\"to\":\"day\","
	    "\"text\":\"gg\"}",
	    round);
	job->counts_only = false;
	return exchange(scorer, job, body, 1) == 0 &&
	    strstr(job->reply.ptr, "\"status\":\"scored\"") != NULL;
}

int
main(void)
{
	static struct chap_job job[AT_ONCE];
	static struct chap_buf body[AT_ONCE];
	struct chap_engine_options options = {
	    .threads = 2, .max_pairs = 640, .max_actors = 640};
	struct chap_keeper_options keep = {.sync = CHAP_SYNC_NONE};
	struct chap_scorer_options o = {.max_batch = 100,
	    .max_ahead_ms = 3600000,
	    .clock = chap_clock_system()};
	unsigned n_refused = 0, n_good = 0;
	struct chap_scorer *scorer;
	struct chap_error err;
	uint64_t state = 77;

	if (chap_engine_new(&o.engine, &options, &err) != CHAP_OK ||
	    chap_keeper_new(&o.keeper, &keep, &err) != CHAP_OK ||
	    chap_scorer_new(&scorer, &o) != CHAP_OK) {
		fprintf(stderr, "no memory to begin with\n");
		return 1;
	}
	for (int i = 0; i < AT_ONCE; i++) {
		job[i].done = count_done;
		job[i].is_loopback = true;
		chap_buf_init(&job[i].reply, (size_t)1 << 24);
		chap_buf_init(&body[i], (size_t)1 << 20);
	}
	for (unsigned round = 0; round < ROUNDS / AT_ONCE; round++) {
		for (int i = 0; i < AT_ONCE; i++) {
			make_body(&body[i], &state);
			job[i].counts_only = draw(&state) % 4 == 0;
		}
		n_refused += exchange(scorer, job, body, AT_ONCE);
		n_good += is_scored(scorer, &job[0], &body[0], round);
	}
	chap_scorer_free(scorer);
	chap_keeper_free(o.keeper, o.engine);
	chap_engine_free(o.engine);
	for (int i = 0; i < AT_ONCE; i++) {
		chap_buf_release(&job[i].reply);
		chap_buf_release(&body[i]);
	}
	printf("%d requests, %u refused as a whole, %u good ones of %u\n",
	    ROUNDS, n_refused, n_good, ROUNDS / AT_ONCE);
	return n_good == ROUNDS / AT_ONCE && n_refused > ROUNDS / 20 &&
	        n_refused < ROUNDS - ROUNDS / 20
	    ? 0
	    : 1;
}
