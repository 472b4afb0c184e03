#include "classifier/engine_parts.h"
#include "classifier/lines.h"
#include "server/store/cold_store.h"
#include "tests/draw.h"
#include "tests/rule_model.h"

#include <criterion/criterion.h>
#include <stdio.h>

#define MIB ((uint64_t)1 << 20)

struct place {
	char dir[64];
	struct chap_seal seal;
	struct chap_cold_store *store;
	struct chap_cold cold;
	struct chap_error err;
};

static enum chap_err
open_store(struct place *p, uint64_t max_bytes)
{
	enum chap_err rc = chap_cold_store_open(
	    &p->store, p->dir, &p->seal, max_bytes, NULL, &p->err);

	if (rc == CHAP_OK)
		p->cold = chap_cold_store_place(p->store);
	return rc;
}

static void
open_place(struct place *p, uint64_t max_bytes)
{
	snprintf(p->dir, sizeof(p->dir), "/tmp/chaperone-test-XXXXXX");
	cr_assert_not_null(mkdtemp(p->dir));
	cr_assert_eq(chap_seal_open(&p->seal, p->dir, &p->err), CHAP_OK);
	cr_assert_eq(open_store(p, max_bytes), CHAP_OK, "%s", p->err.text);
}

static void
close_place(struct place *p)
{
	char command[128];

	chap_cold_store_close(p->store);
	snprintf(command, sizeof(command), "rm -rf %s", p->dir);
	cr_assert_eq(system(command), 0);
}

static struct chap_hash128
key_of(uint64_t i)
{
	return chap_hash128((struct chap_span){(const char *)&i, sizeof(i)}, 1);
}

/* What stands for a pair: its number and a round, and so many bytes. */
static bool
put(struct place *p, uint64_t i, uint64_t round)
{
	unsigned char bytes[CHAP_COLD_MAX_BYTES] = {0};

	memcpy(bytes, &i, 8);
	memcpy(bytes + 8, &round, 8);
	return p->cold.put(
	    p->cold.context, key_of(i), (int64_t)i, bytes, 600 + i % 1000);
}

/* The round that is there of a pair; UINT64_MAX: none is. */
static uint64_t
round_of(struct place *p, uint64_t i)
{
	unsigned char bytes[CHAP_COLD_MAX_BYTES];
	uint64_t round;
	size_t n = p->cold.get(p->cold.context, key_of(i), bytes);

	if (n == 0)
		return UINT64_MAX;
	cr_assert_eq(n, 600 + i % 1000);
	cr_assert_arr_eq(bytes, &i, 8);
	memcpy(&round, bytes + 8, 8);
	return round;
}

Test(cold_store, gives_what_was_put_last_before_and_after_the_disk)
{
	struct chap_cold_stats stats;
	struct place p;

	open_place(&p, 64 * MIB);
	cr_assert_eq(round_of(&p, 1), UINT64_MAX);
	for (uint64_t round = 0; round < 3; round++)
		for (uint64_t i = 0; i < 5000; i++)
			cr_assert(put(&p, i, round));
	chap_cold_store_stats(p.store, &stats);
	cr_assert_gt(stats.n_put, 5000, "most went to the disk");
	for (uint64_t i = 0; i < 5000; i++)
		cr_assert_eq(round_of(&p, i), 2);
	cr_assert_eq(chap_cold_store_flush(p.store, &p.err), CHAP_OK);
	cr_assert_not(chap_cold_store_is_stuck(p.store));
	chap_cold_store_close(p.store);
	cr_assert_eq(open_store(&p, 64 * MIB), CHAP_OK);
	for (uint64_t i = 0; i < 5000; i++)
		cr_assert_eq(round_of(&p, i), 2);
	chap_cold_store_stats(p.store, &stats);
	cr_assert_eq(stats.n_pairs, 5000);
	close_place(&p);
}

Test(cold_store, holds_its_bound_and_goes_on)
{
	struct chap_cold_stats stats;
	struct place p;

	open_place(&p, 2 * MIB);
	for (uint64_t i = 0; i < 20000; i++)
		cr_assert(put(&p, i, 0));
	chap_cold_store_stats(p.store, &stats);
	cr_assert_gt(stats.n_forgotten, 10000);
	cr_assert(put(&p, 77, 1));
	cr_assert_eq(round_of(&p, 77), 1);
	close_place(&p);
}

Test(cold_store, removes_what_was_quiet_for_long_and_nothing_else)
{
	struct chap_engine_options options = {.max_pairs = 64};
	struct chap_engine *e;
	struct chap_cold_stats stats;
	struct place p;
	bool fresh, evicted;

	open_place(&p, 64 * MIB);
	cr_assert_eq(chap_engine_new(&e, &options, &p.err), CHAP_OK);
	for (uint64_t i = 0; i < 1000; i++)
		cr_assert(put(&p, i, 0));
	cr_assert_eq(chap_cold_store_flush(p.store, &p.err), CHAP_OK);
	/* one that memory holds, one that is on its way out again */
	chap_table_put(&e->shard[key_of(3).high % CHAP_SHARDS].pairs, key_of(3),
	    &fresh, &evicted);
	cr_assert(put(&p, 4, 1));
	for (int round = 0; round < 3; round++)
		cr_assert_eq(
		    chap_cold_store_sweep(p.store, e, 400, &p.err), CHAP_OK);
	for (uint64_t i = 0; i < 1000; i++)
		cr_assert_eq(round_of(&p, i) == UINT64_MAX,
		    i < 400 && i != 3 && i != 4, "pair %lu", i);
	chap_cold_store_stats(p.store, &stats);
	cr_assert_eq(stats.n_expired, 398);
	chap_engine_free(e);
	close_place(&p);
}

Test(cold_store, another_key_is_refused_and_no_tail_stands_in_clear)
{
	unsigned char bytes[CHAP_COLD_MAX_BYTES] = "dont tell your m";
	char command[256];
	struct place p;

	open_place(&p, 4 * MIB);
	cr_assert(p.cold.put(p.cold.context, key_of(1), 1, bytes, 700));
	cr_assert_eq(chap_cold_store_flush(p.store, &p.err), CHAP_OK);
	snprintf(command, sizeof(command),
	    "grep -raq -e 'tell your' %s; test $? -eq 1", p.dir);
	cr_assert_eq(system(command), 0);
	chap_cold_store_close(p.store);
	p.seal.key[0] ^= 1;
	cr_assert_eq(open_store(&p, 4 * MIB), CHAP_ERR_VERSION);
	cr_assert_not_null(strstr(p.err.text, "another key"));
	p.seal.key[0] ^= 1;
	cr_assert_eq(open_store(&p, 4 * MIB), CHAP_OK);
	close_place(&p);
}

#define LINES 12000
#define LINE_BYTES 160

static void
make_lines(char (*text)[LINE_BYTES], struct chap_span *line)
{
	static const char *const SAID[] = {"how old are you", "im 13",
	    "dont tell your mom", "send me a pic of you", "gg", "se", "cret",
	    "i dont want to", "see you at practice"};
	uint64_t seed = 42;

	for (size_t i = 0; i < LINES; i++) {
		unsigned a = (unsigned)(draw(&seed) % 30);
		unsigned b = 30 + (unsigned)(draw(&seed) % 30);

		snprintf(text[i], LINE_BYTES,
		    "{\"id\":\"%zu\",\"at\":%zu,\"from\":\"u%u\",\"to\":\"u%u\","
		    "\"text\":\"%s\"}",
		    i - (i % 29 == 0 && i > 40 ? 17 : 0), i * 500,
		    i % 3 ? a : b, i % 3 ? b : a,
		    SAID[draw(&seed) % (sizeof(SAID) / sizeof(SAID[0]))]);
		line[i] = chap_span_str(text[i]);
	}
}

/* With 64 places for 900 pairs nearly every message brings one back. */
Test(cold_store, verdicts_are_those_of_an_engine_that_holds_all)
{
	char(*text)[LINE_BYTES] = calloc(LINES, sizeof(*text));
	struct chap_span *line = calloc(LINES, sizeof(*line));
	struct chap_model model = rule_model(900001);
	struct chap_buf all, few;
	struct chap_cold_stats stats;
	struct place p;

	make_lines(text, line);
	open_place(&p, 64 * MIB);
	chap_buf_init(&all, (size_t)1 << 28);
	chap_buf_init(&few, (size_t)1 << 28);
	for (int round = 0; round < 2; round++) {
		struct chap_engine_options options = {
		    .threads = 2, .max_pairs = round == 0 ? 0 : 64};
		struct chap_engine *e;

		cr_assert_eq(chap_engine_new_with(&e, &options, &model, &p.err),
		    CHAP_OK);
		if (round == 1)
			chap_engine_set_cold(e, &p.cold);
		for (size_t i = 0; i < LINES; i += 1000) {
			cr_assert_eq(
			    chap_engine_score_lines(e, 0, line + i, 1000, 0,
			        round == 0 ? &all : &few, NULL),
			    CHAP_OK);
			/* some come back from the disk */
			cr_assert_eq(
			    chap_cold_store_flush(p.store, &p.err), CHAP_OK);
		}
		chap_engine_free(e);
	}
	cr_assert_eq(all.len, few.len);
	cr_assert_eq(memcmp(all.ptr, few.ptr, all.len), 0);
	chap_cold_store_stats(p.store, &stats);
	cr_assert_gt(stats.n_got, LINES / 2);
	cr_assert_eq(stats.n_forgotten, 0);
	chap_buf_release(&all);
	chap_buf_release(&few);
	free(text);
	free(line);
	close_place(&p);
}
