#include "eval/bench_lexicon.h"

#include "classifier/builtin.h"
#include "eval/grown.h"
#include "features/base/clock.h"

#include <stdio.h>
#include <stdlib.h>

#define ROUNDS 7
#define PACK_MAX_BYTES ((size_t)31 << 20)

struct size {
	const char *name;
	struct chap_lexicon *lexicon;
	struct chap_matcher *matcher;
	double seconds[ROUNDS];
};

enum { TENTH, WHOLE, LANGUAGES, TENFOLD, N_SIZES };

static enum chap_err
read_size(struct size *s, const struct chap_text *text, struct chap_span pack,
    struct chap_error *err)
{
	enum chap_err rc = chap_lexicon_from_pack(&s->lexicon, text, pack, err);

	if (rc == CHAP_OK &&
	    chap_matcher_new(&s->matcher, s->lexicon) != CHAP_OK)
		rc = chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	return rc;
}

static enum chap_err
read_sizes(struct size size[N_SIZES], const struct chap_text *text,
    struct chap_error *err)
{
	struct chap_span pack = chap_builtin_lexicons();
	struct chap_buf grown;
	enum chap_err rc = read_size(&size[WHOLE], text, pack, err);

	chap_buf_init(&grown, PACK_MAX_BYTES);
	if (rc == CHAP_OK)
		rc = chap_grown_thin(pack, 10, &grown);
	if (rc == CHAP_OK)
		rc = read_size(&size[TENTH], text, chap_buf_span(&grown), err);
	for (int i = LANGUAGES; i <= TENFOLD && rc == CHAP_OK; i++) {
		chap_buf_reset(&grown);
		rc = chap_grown_copies(
		    pack, size[WHOLE].lexicon, 9, i == LANGUAGES, &grown);
		if (rc == CHAP_OK)
			rc = read_size(
			    &size[i], text, chap_buf_span(&grown), err);
	}
	chap_buf_release(&grown);
	return rc;
}

static int
by_size(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

static double
match_all(struct size *s, const struct chap_norm *norm, size_t n)
{
	uint64_t start = chap_monotonic_ns();
	struct chap_matches matches;

	for (size_t i = 0; i < n; i++)
		chap_lexicon_match(s->lexicon, s->matcher, &norm[i], &matches);
	return (double)(chap_monotonic_ns() - start) / 1e9;
}

enum chap_err
chap_bench_lexicon(const struct chap_text *text, const struct chap_norm *norm,
    size_t n, struct chap_error *err)
{
	struct size size[N_SIZES] = {{.name = "every tenth entry"},
	    {.name = "all entries"}, {.name = "and nine other languages"},
	    {.name = "ten times, one language"}};
	enum chap_err rc = read_sizes(size, text, err);

	for (int round = 0; round < ROUNDS && rc == CHAP_OK; round++)
		for (int i = 0; i < N_SIZES; i++)
			size[i].seconds[round] = match_all(&size[i], norm, n);
	if (rc == CHAP_OK)
		printf("\n%-30s %12s %10s %8s\n", "matching alone",
		    "messages/s", "ns each", "entries");
	for (int i = 0; i < N_SIZES && rc == CHAP_OK; i++) {
		double median;

		qsort(size[i].seconds, ROUNDS, sizeof(double), by_size);
		median = size[i].seconds[ROUNDS / 2];
		printf("%-30s %12.0f %10.0f %8u\n", size[i].name,
		    (double)n / median, median / (double)n * 1e9,
		    chap_lexicon_n_entries(size[i].lexicon));
	}
	for (int i = 0; i < N_SIZES; i++) {
		chap_matcher_free(size[i].matcher);
		chap_lexicon_free(size[i].lexicon);
	}
	return rc;
}
