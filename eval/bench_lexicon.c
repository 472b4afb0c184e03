#include "eval/bench_lexicon.h"

#include "classifier/builtin.h"
#include "eval/as_regex.h"
#include "eval/grown.h"
#include "features/base/clock.h"
#include "features/lexicon/alternation.h"

#include <stdio.h>
#include <stdlib.h>

#define ROUNDS 7
#define REGEX_MESSAGES 1000 /* that expressions are measured on */
#define REGEX_MAX_BYTES ((size_t)16 << 20)
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

/* Canonical words as the expressions want them: " word word ". */
static void
spell(const struct chap_norm *norm, struct chap_buf *out)
{
	chap_buf_reset(out);
	for (uint32_t t = 0; t < norm->n_tokens; t++) {
		chap_buf_str(out, " ");
		chap_buf_add(out, norm->canon.ptr + norm->token[t].start,
		    norm->token[t].end - norm->token[t].start);
	}
	chap_buf_str(out, " ");
}

/* The expressions' own time alone, in nanoseconds. */
static uint64_t
match_regex(struct chap_alternation *a, const struct chap_norm *norm, size_t n,
    size_t *n_matched)
{
	struct chap_buf line;
	uint64_t ns = 0;

	*n_matched = 0;
	chap_buf_init(&line, 4 * CHAP_TEXT_MAX_BYTES);
	for (size_t i = 0; i < n; i++) {
		uint64_t start;

		spell(&norm[i], &line);
		start = chap_monotonic_ns();
		*n_matched += chap_alternation_match(a, chap_buf_span(&line));
		ns += chap_monotonic_ns() - start;
	}
	chap_buf_release(&line);
	return ns;
}

static enum chap_err
measure_regex(const struct chap_norm *norm, size_t n, struct chap_error *err)
{
	struct chap_alternation *a;
	struct chap_span *source, rest;
	size_t n_sources = 0, n_matched;
	struct chap_buf all;
	enum chap_err rc;

	chap_buf_init(&all, REGEX_MAX_BYTES);
	rc = chap_as_regex(chap_builtin_lexicons(), &all);
	source = calloc(all.len + 1, sizeof(*source));
	if (rc != CHAP_OK || source == NULL) {
		rc = chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
		goto out;
	}
	for (rest = chap_buf_span(&all); rest.len > 0;) {
		const char *lf = memchr(rest.ptr, '\n', rest.len);
		size_t length = (size_t)(lf - rest.ptr);

		source[n_sources++] = chap_span_cut(rest, 0, length);
		rest = chap_span_cut(rest, length + 1, rest.len);
	}
	rc = chap_alternation_new(&a, source, n_sources, err);
	if (rc == CHAP_OK) {
		double ns;

		n = n < REGEX_MESSAGES ? n : REGEX_MESSAGES;
		ns = (double)match_regex(a, norm, n, &n_matched) / (double)n;
		printf("%-30s %12.0f %10.0f %8zu  in %zu, on %zu messages, "
		       "of which %zu match\n",
		    "all entries, PCRE2 with JIT", 1e9 / ns, ns, n_sources,
		    chap_alternation_pieces(a), n, n_matched);
		chap_alternation_free(a);
	}
out:
	free(source);
	chap_buf_release(&all);
	return rc;
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
	if (rc == CHAP_OK)
		rc = measure_regex(norm, n, err);
	for (int i = 0; i < N_SIZES; i++) {
		chap_matcher_free(size[i].matcher);
		chap_lexicon_free(size[i].lexicon);
	}
	return rc;
}
