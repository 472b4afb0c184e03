#include "eval/bench_text.h"

#include "eval/perturb/rewrite.h"
#include "features/base/clock.h"
#include "features/text/reference.h"

#include <stdio.h>
#include <stdlib.h>

#define ROUNDS 5
#define SEED 1

enum { WAY_NORMALIZE, WAY_CASEFOLD, WAY_SKELETON, N_WAYS };
static const char *const WAY[N_WAYS] = {
    "normalizer", "ICU NFKC_Casefold", "ICU skeleton"};

static const uint32_t SHARE[] = {0, 5, 100};
#define N_SHARES (sizeof(SHARE) / sizeof(SHARE[0]))

/* One set of texts, and what was measured on it. */
struct texts {
	struct chap_span *text; /* [n] */
	size_t n;
	size_t n_disguised;
	size_t n_bytes;
	struct chap_arena bytes; /* of the disguised ones */
	double seconds[N_WAYS][ROUNDS];
};

struct bench {
	const struct chap_text *text;
	struct chap_reference *reference;
	struct chap_perturber *perturber;
	struct chap_arena arena; /* a message's */
	struct texts set[N_SHARES];
	uint64_t sum; /* so that no work is thrown away */
};

static enum chap_err
fill(struct bench *b, struct texts *set, uint32_t share,
    const struct chap_message *message, size_t n)
{
	struct chap_rng rng = chap_rng_make(SEED, share);
	struct chap_buf out;
	enum chap_err rc = CHAP_OK;

	chap_arena_init(&set->bytes, SIZE_MAX);
	chap_buf_init(&out, CHAP_TEXT_MAX_BYTES);
	set->text = calloc(n + 1, sizeof(*set->text));
	if (set->text == NULL)
		return CHAP_ERR_MEMORY;
	for (size_t i = 0; i < n && rc != CHAP_ERR_MEMORY; i++) {
		struct chap_span s = message[i].text;
		enum chap_trick used;

		rc = CHAP_ERR_NOT_FOUND;
		if (chap_rng_percent(&rng, share))
			rc = chap_rewrite_text(
			    b->perturber, -1, &rng, s, &out, &used);
		if (rc == CHAP_OK) {
			s = chap_buf_span(&out);
			s.ptr = chap_arena_copy(&set->bytes, s.ptr, s.len);
			if (s.ptr == NULL)
				rc = CHAP_ERR_MEMORY;
			set->n_disguised++;
		}
		set->text[set->n++] = s;
		set->n_bytes += s.len;
	}
	chap_buf_release(&out);
	return rc == CHAP_ERR_MEMORY ? rc : CHAP_OK;
}

static void
run_way(struct bench *b, const struct texts *set, int way)
{
	for (size_t i = 0; i < set->n; i++) {
		struct chap_span in = set->text[i];

		if (way == WAY_CASEFOLD) {
			b->sum += chap_reference_casefold(b->reference, in).len;
		} else if (way == WAY_SKELETON) {
			b->sum += chap_reference_skeleton(b->reference, in).len;
		} else {
			struct chap_norm norm;

			chap_arena_reset(&b->arena);
			if (chap_normalize(
			        b->text, in, &b->arena, &norm, NULL) == CHAP_OK)
				b->sum += norm.n_tokens;
		}
	}
}

/* By turns, so that what else the machine does falls on all alike. */
static void
measure(struct bench *b)
{
	for (int round = 0; round < ROUNDS; round++)
		for (size_t s = 0; s < N_SHARES; s++)
			for (int way = 0; way < N_WAYS; way++) {
				uint64_t start;

				chap_text_forget(b->text);
				start = chap_monotonic_ns();
				run_way(b, &b->set[s], way);
				b->set[s].seconds[way][round] =
				    (double)(chap_monotonic_ns() - start) / 1e9;
			}
}

static int
by_size(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

static void
print(struct bench *b)
{
	printf("\ntext alone, one core; %zu texts, median of %d rounds (best "
	       "in brackets)\n\n%-18s %10s %10s %12s %14s %8s\n",
	    b->set[0].n, ROUNDS, "", "disguised", "bytes each", "messages/s",
	    "(best)", "MB/s");
	for (int way = 0; way < N_WAYS; way++)
		for (size_t s = 0; s < N_SHARES; s++) {
			struct texts *set = &b->set[s];
			double n = (double)set->n;
			double *seconds = set->seconds[way];

			qsort(seconds, ROUNDS, sizeof(double), by_size);
			printf("%-18s %9.1f%% %10.0f %12.0f (%12.0f) %8.1f\n",
			    WAY[way], 100.0 * (double)set->n_disguised / n,
			    (double)set->n_bytes / n, n / seconds[ROUNDS / 2],
			    n / seconds[0],
			    (double)set->n_bytes / seconds[ROUNDS / 2] / 1e6);
		}
}

enum chap_err
chap_bench_text(const struct chap_text *text,
    const struct chap_message *message, size_t n, struct chap_error *err)
{
	struct bench b = {.text = text};
	enum chap_err rc = chap_reference_new(&b.reference, err);

	chap_arena_init(&b.arena, CHAP_TEXT_ARENA_BYTES);
	if (rc == CHAP_OK)
		rc = chap_perturber_new(&b.perturber, err);
	for (size_t s = 0; s < N_SHARES && rc == CHAP_OK; s++) {
		rc = fill(&b, &b.set[s], SHARE[s], message, n);
		if (rc != CHAP_OK)
			chap_fail(err, rc, "out of memory");
	}
	if (rc == CHAP_OK && n > 0) {
		measure(&b);
		print(&b);
	}
	for (size_t s = 0; s < N_SHARES; s++) {
		free(b.set[s].text);
		chap_arena_release(&b.set[s].bytes);
	}
	chap_arena_release(&b.arena);
	chap_perturber_free(b.perturber);
	chap_reference_free(b.reference);
	return rc;
}
