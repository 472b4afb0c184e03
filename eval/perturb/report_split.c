/*
 * SPLIT is measured where it is undone, in the engine: one case is one pair,
 * whose messages one user writes, two seconds apart.
 */
#include "eval/perturb/report.h"

#include "classifier/engine_parts.h"

#include <string.h>

#define APART_MS 2000
#define NAME_BYTES 24

/* What the messages of one pair showed. */
struct seen {
	uint64_t signals;
	uint8_t joined; /* by the newest */
	bool is_split; /* any was joined */
};

struct bench {
	struct chap_engine *engine;
	FILE *misses;
	uint32_t n_pairs; /* so far; the next one's number */
	uint32_t n_split;
	struct seen seen;
};

static void
observe(void *context, size_t message, const struct chap_work *work,
    const struct chap_target *target, const int32_t value[2][CHAP_N_FEATURES])
{
	struct seen *seen = &((struct bench *)context)->seen;

	(void)message;
	(void)value;
	seen->signals |= work->event.signals;
	seen->joined = target->joined;
	seen->is_split |= target->joined > 0;
}

/* Says part[n], n <= CHAP_PARTS_MAX, in a pair where nothing was said yet. */
static struct seen
say(struct bench *b, const struct chap_span *part, size_t n)
{
	struct chap_message message[CHAP_PARTS_MAX];
	struct chap_verdict verdict[CHAP_PARTS_MAX];
	char from[NAME_BYTES], id[CHAP_PARTS_MAX][NAME_BYTES];

	snprintf(from, sizeof(from), "u%u", b->n_pairs++);
	for (size_t i = 0; i < n; i++) {
		snprintf(id[i], sizeof(id[i]), "%zu", i);
		message[i] = (struct chap_message){.id = chap_span_str(id[i]),
		    .at_ms = (int64_t)i * APART_MS,
		    .from = chap_span_str(from),
		    .to = {CHAP_SPAN_LIT("other")},
		    .n_to = 1,
		    .text = part[i],
		    .age = CHAP_AGE_UNKNOWN};
	}
	b->seen = (struct seen){.signals = 0};
	chap_engine_score(b->engine, 0, message, n, verdict);
	return b->seen;
}

static bool
is_letter(char c)
{
	return c >= 'a' && c <= 'z';
}

/* The letters of the word that was cut over parts. */
static size_t
word_bytes(const struct chap_span *part, size_t n, struct chap_span phrase)
{
	const char *start = part[0].ptr + part[0].len;
	const char *end = part[n - 1].ptr;

	while (start > phrase.ptr && is_letter(start[-1]))
		start--;
	while (end < phrase.ptr + phrase.len && is_letter(*end))
		end++;
	return (size_t)(end - start);
}

static void
print_miss(const struct bench *b, struct chap_span phrase)
{
	for (size_t i = 0; i < chap_suite_n_phrases; i++)
		if (phrase.ptr == chap_suite_phrase[i])
			fprintf(b->misses, "%s/%zu\n",
			    chap_trick_name[CHAP_TRICK_SPLIT], i);
}

static bool
reads(void *context, const struct chap_span *part, size_t n,
    struct chap_span phrase)
{
	struct bench *b = context;
	struct seen whole = say(b, &phrase, 1);
	struct seen split = say(b, part, n);
	bool is_undone = split.joined == word_bytes(part, n, phrase) &&
	    (whole.signals & ~split.signals) == 0;

	b->n_split += split.is_split;
	if (!is_undone && b->misses != NULL)
		print_miss(b, phrase);
	return is_undone;
}

enum chap_err
chap_report_split(
    FILE *misses, struct chap_suite_row *row, struct chap_error *err)
{
	struct bench b = {.misses = misses};
	enum chap_err rc = chap_engine_new(&b.engine, NULL, err);

	if (rc != CHAP_OK)
		return rc;
	chap_engine_observe(b.engine, 0, observe, &b);
	chap_suite_split(reads, &b, row);
	row->has_fact = true;
	row->n_fact = b.n_split;
	chap_engine_free(b.engine);
	return CHAP_OK;
}
