#include "eval/generate.h"

#include "eval/compose.h"
#include "eval/corpus_lines.h"
#include "eval/plan.h"
#include "eval/rng.h"

#include <stdlib.h>

#define FIRST_MS INT64_C(1767225600000) /* 2026-01-01T00:00:00Z */
#define EVERY_MS 120000 /* a conversation starts, on average */
#define STREAM_START 2000
#define LINES_MAX_BYTES ((size_t)1 << 20)

/* A conversation that is under way. */
struct active {
	struct chap_planned_conversation plan;
	struct chap_conversation conversation;
	int64_t start_ms;
	uint16_t next; /* message to be written */
};

/* A binary heap of those, the one with the earliest next message on top. */
struct heap {
	struct active **item;
	size_t n;
	size_t size;
};

struct generator {
	const struct chap_generate_options *options;
	const struct chap_generate_sink *sink;
	struct chap_plan *plan;
	struct heap heap;
	struct chap_buf line;
	struct chap_error *err;
};

static int64_t
due_ms(const struct active *a)
{
	return a->start_ms + a->conversation.said[a->next].at_ms;
}

/* By time; at equal times the older conversation first. */
static bool
before(const struct active *a, const struct active *b)
{
	int64_t x = due_ms(a);
	int64_t y = due_ms(b);

	return x != y ? x < y : a->plan.number < b->plan.number;
}

static bool
heap_push(struct heap *heap, struct active *a)
{
	size_t i = heap->n;

	if (heap->n == heap->size) {
		size_t size = heap->size == 0 ? 64 : heap->size * 2;
		struct active **item =
		    realloc(heap->item, size * sizeof(struct active *));

		if (item == NULL)
			return false;
		heap->item = item;
		heap->size = size;
	}
	heap->n++;
	for (; i > 0 && before(a, heap->item[(i - 1) / 2]); i = (i - 1) / 2)
		heap->item[i] = heap->item[(i - 1) / 2];
	heap->item[i] = a;
	return true;
}

/* Puts `a` in the place of the top. */
static void
heap_sink(struct heap *heap, struct active *a)
{
	size_t i = 0;

	for (;;) {
		size_t child = 2 * i + 1;

		if (child + 1 < heap->n &&
		    before(heap->item[child + 1], heap->item[child]))
			child++;
		if (child >= heap->n || !before(heap->item[child], a))
			break;
		heap->item[i] = heap->item[child];
		i = child;
	}
	heap->item[i] = a;
}

static void
active_free(struct active *a)
{
	if (a != NULL)
		chap_conversation_release(&a->conversation);
	free(a);
}

static enum chap_err
no_memory(struct generator *g)
{
	return chap_fail(g->err, CHAP_ERR_MEMORY, "out of memory");
}

/* Hands over what g->line holds, if anything. */
static enum chap_err
send(struct generator *g,
    enum chap_err (*to)(void *context, struct chap_span line))
{
	enum chap_err rc;

	if (g->line.failed)
		return no_memory(g);
	if (g->line.len == 0)
		return CHAP_OK;
	rc = to(g->sink->context, chap_buf_span(&g->line));
	chap_buf_reset(&g->line);
	if (rc != CHAP_OK)
		chap_fail(g->err, rc, "writing failed");
	return rc;
}

/* Writes the top's next message; an ended conversation goes. */
static enum chap_err
write_next(struct generator *g)
{
	struct active *top = g->heap.item[0];
	enum chap_err rc;

	chap_lines_message(
	    &g->line, &top->plan, &top->conversation, top->next, top->start_ms);
	rc = send(g, g->sink->message);
	if (++top->next < top->conversation.n) {
		heap_sink(&g->heap, top);
		return rc;
	}
	active_free(top);
	if (--g->heap.n > 0)
		heap_sink(&g->heap, g->heap.item[g->heap.n]);
	return rc;
}

/*
 * Composes the next conversation, writes its truth and the facts about its
 * users, and puts it under way. What is due before it was written already.
 */
static enum chap_err
begin(struct generator *g, int64_t start_ms)
{
	struct active *a = calloc(1, sizeof(*a));
	enum chap_err rc;

	if (a == NULL)
		return no_memory(g);
	a->plan = chap_plan_next(g->plan);
	a->start_ms = start_ms;
	rc = chap_compose(
	    &a->conversation, a->plan.family, a->plan.cast_seed, a->plan.seed);
	if (rc != CHAP_OK) {
		free(a);
		return no_memory(g);
	}
	if (g->sink->truth != NULL) {
		chap_lines_truth(&g->line, &a->plan, &a->conversation);
		rc = send(g, g->sink->truth);
	}
	if (rc == CHAP_OK) {
		chap_lines_users(
		    &g->line, &a->plan, &a->conversation, start_ms);
		rc = send(g, g->sink->message);
	}
	if (rc == CHAP_OK && heap_push(&g->heap, a))
		return CHAP_OK;
	active_free(a);
	return rc == CHAP_OK ? no_memory(g) : rc;
}

static enum chap_err
run(struct generator *g)
{
	enum chap_err rc = CHAP_OK;

	for (uint32_t i = 0; i < g->options->n_pairs; i++) {
		struct chap_rng rng =
		    chap_rng_make(g->options->seed ^ STREAM_START, i);
		int64_t start_ms = FIRST_MS + (int64_t)i * EVERY_MS +
		    chap_rng_below(&rng, EVERY_MS);

		while (rc == CHAP_OK && g->heap.n > 0 &&
		    (g->options->order == CHAP_ORDER_CONVERSATION ||
		        due_ms(g->heap.item[0]) <= start_ms))
			rc = write_next(g);
		if (rc == CHAP_OK)
			rc = begin(g, start_ms);
		if (rc != CHAP_OK)
			return rc;
	}
	while (rc == CHAP_OK && g->heap.n > 0)
		rc = write_next(g);
	return rc;
}

enum chap_err
chap_generate(const struct chap_family_set *families,
    const struct chap_generate_options *options,
    const struct chap_generate_sink *sink, struct chap_error *err)
{
	struct generator g = {.options = options, .sink = sink, .err = err};
	unsigned splits = options->splits == 0 ? ~0u : options->splits;
	enum chap_err rc;

	if (options->n_pairs == 0 || options->n_pairs > CHAP_GENERATE_PAIRS_MAX)
		return chap_fail(err, CHAP_ERR_INVALID,
		    "the number of pairs is 1 to %d", CHAP_GENERATE_PAIRS_MAX);
	g.plan = malloc(sizeof(*g.plan));
	if (g.plan == NULL)
		return no_memory(&g);
	chap_buf_init(&g.line, LINES_MAX_BYTES);
	rc = chap_plan_init(g.plan, families, splits, options->seed, err);
	if (rc == CHAP_OK)
		rc = run(&g);
	while (g.heap.n > 0)
		active_free(g.heap.item[--g.heap.n]);
	free(g.heap.item);
	chap_buf_release(&g.line);
	free(g.plan);
	return rc;
}
