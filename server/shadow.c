#include "server/shadow.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct chap_shadow {
	struct chap_engine *engine;
	struct chap_shadow_stats stats;
	struct chap_verdict verdict[CHAP_SHADOW_MESSAGES_MAX];
};

enum chap_err
chap_shadow_new(struct chap_shadow **out,
    const struct chap_engine_options *options, struct chap_error *err)
{
	struct chap_shadow *s = calloc(1, sizeof(*s));
	enum chap_err rc;

	if (s == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	rc = chap_engine_new(&s->engine, options, err);
	if (rc != CHAP_OK) {
		free(s);
		return rc;
	}
	snprintf(s->stats.model, sizeof(s->stats.model), "%s",
	    chap_engine_model(s->engine));
	chap_engine_model_id(s->engine, s->stats.model_id);
	*out = s;
	return CHAP_OK;
}

void
chap_shadow_free(struct chap_shadow *s)
{
	if (s != NULL)
		chap_engine_free(s->engine);
	free(s);
}

/* Two verdicts on one pair, from states that hold the same messages. */
static bool
is_alike(const struct chap_verdict *a, const struct chap_verdict *b)
{
	return a->n == b->n && chap_span_eq(a->to, b->to) &&
	    chap_span_eq(a->room, b->room);
}

static void
compare(struct chap_shadow_stats *s, const struct chap_verdict *in_force,
    const struct chap_verdict *shadow)
{
	if (in_force->status != CHAP_SCORED || shadow->status != CHAP_SCORED)
		return;
	if (is_alike(in_force, shadow))
		s->n_level[in_force->level][shadow->level]++;
	else
		s->n_apart++;
}

void
chap_shadow_score(struct chap_shadow *s, const struct chap_encoded *how,
    const struct chap_span *message, size_t n,
    const struct chap_verdict *verdict)
{
	struct chap_encoded quiet = *how;

	quiet.why = false;
	/* nothing is written, so nothing can fail */
	(void)!chap_engine_score_encoded(
	    s->engine, &quiet, message, n, NULL, NULL, s->verdict);
	for (size_t i = 0; i < n; i++)
		compare(&s->stats, &verdict[i], &s->verdict[i]);
}

void
chap_shadow_stats(const struct chap_shadow *s, struct chap_shadow_stats *out)
{
	struct chap_engine_stats engine;

	*out = s->stats;
	chap_engine_stats(s->engine, &engine);
	out->held_bytes = engine.held_bytes;
	memcpy(out->n_raised, engine.n_raised, sizeof(out->n_raised));
}
