#include "classifier/witness.h"

#include "classifier/engine_parts.h"

#include <string.h>

struct head {
	int64_t at_ms;
	uint32_t n_targets;
	uint32_t n_id;
	uint32_t n_from;
	uint32_t n_text;
};

struct target {
	uint64_t signals;
	uint32_t level;
	uint32_t n_id;
};

void
chap_engine_witness(struct chap_engine *engine, struct chap_buf *texts)
{
	engine->texts = texts;
}

/* A plain "no" is said a thousand times a day, and no evidence of anything. */
static uint64_t
shown_to(const struct chap_target *t)
{
	uint64_t counts = CHAP_RISK_SIGNALS;

	if (t->answers_risk)
		counts |= CHAP_TARGET_SIGNALS;
	return t->taken ? t->event.signals & counts : 0;
}

static void
add_target(struct chap_buf *texts, const struct chap_target *t)
{
	struct chap_span id = t->verdict->to;
	const uint8_t *level = t->outcome.level;
	struct target target = {.signals = shown_to(t),
	    .level = level[0] > level[1] ? level[0] : level[1],
	    .n_id = (uint32_t)id.len};

	chap_buf_add(texts, &target, sizeof(target));
	chap_buf_add(texts, id.ptr, id.len);
}

void
chap_witness_add(struct chap_buf *texts, const struct chap_work *work)
{
	const struct chap_message *m = &work->message;
	struct head head = {.at_ms = m->at_ms,
	    .n_id = (uint32_t)m->id.len,
	    .n_from = (uint32_t)m->from.len,
	    .n_text = (uint32_t)m->text.len};
	size_t bytes = sizeof(head) + m->id.len + m->from.len + m->text.len;

	for (size_t k = 0; k < work->n_targets; k++) {
		head.n_targets += shown_to(&work->target[k]) != 0;
		bytes +=
		    sizeof(struct target) + work->target[k].verdict->to.len;
	}
	if (head.n_targets == 0)
		return;
	if (chap_buf_reserve(texts, bytes) != CHAP_OK) {
		texts->failed = true;
		return;
	}
	chap_buf_add(texts, &head, sizeof(head));
	chap_buf_add(texts, m->id.ptr, m->id.len);
	chap_buf_add(texts, m->from.ptr, m->from.len);
	chap_buf_add(texts, m->text.ptr, m->text.len);
	for (size_t k = 0; k < work->n_targets; k++)
		if (shown_to(&work->target[k]) != 0)
			add_target(texts, &work->target[k]);
}

static struct chap_span
take(struct chap_span *rest, size_t n)
{
	struct chap_span taken = {rest->ptr, n};

	rest->ptr += n;
	rest->len -= n;
	return taken;
}

bool
chap_witness_next(struct chap_witness_reader *r)
{
	struct target target;
	struct head head;

	if (r->n_left == 0) {
		if (r->rest.len == 0)
			return false;
		memcpy(&head, take(&r->rest, sizeof(head)).ptr, sizeof(head));
		r->n_left = head.n_targets;
		r->said.at_ms = head.at_ms;
		r->said.id = take(&r->rest, head.n_id);
		r->said.from = take(&r->rest, head.n_from);
		r->said.text = take(&r->rest, head.n_text);
	}
	memcpy(&target, take(&r->rest, sizeof(target)).ptr, sizeof(target));
	r->n_left--;
	r->said.signals = target.signals;
	r->said.level = (enum chap_level)target.level;
	r->said.to = take(&r->rest, target.n_id);
	return true;
}
