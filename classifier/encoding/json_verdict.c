#include "classifier/encoding/json.h"

#include <jansson.h>

/*
 * Numbers are fixed-point with six decimals: twelve significant digits carry
 * every one of them exactly, in the shortest form.
 */
#define DUMP_FLAGS (JSON_COMPACT | JSON_REAL_PRECISION(12))

static json_t *
span_json(struct chap_span s)
{
	/* ids were checked when they were read */
	return json_stringn_nocheck(s.len > 0 ? s.ptr : "", s.len);
}

static json_t *
micro_json(int64_t micro)
{
	return json_real((double)micro / CHAP_MICRO);
}

static void
set(json_t *object, const char *key, json_t *value)
{
	/* a failed set is seen as a missing key when the dump is counted */
	(void)json_object_set_new_nocheck(object, key, value);
}

static json_t *
reason_json(const struct chap_reason *reason)
{
	json_t *object = json_object();
	json_t *messages;

	set(object, "signal", json_string_nocheck(reason->name));
	set(object, "points", micro_json(reason->points_micro));
	if (reason->n_messages == 0)
		return object;
	messages = json_array();
	for (size_t i = 0; i < reason->n_messages; i++)
		(void)json_array_append_new(
		    messages, span_json(reason->message[i]));
	set(object, "messages", messages);
	return object;
}

static void
set_score(json_t *object, const struct chap_verdict *v)
{
	if (v->room.len > 0)
		set(object, "room", span_json(v->room));
	else
		set(object, "to", span_json(v->to));
	set(object, "risk", micro_json(v->risk_micro));
	set(object, "level", json_string_nocheck(chap_level_name(v->level)));
	set(object, "suspect", span_json(v->suspect));
	set(object, "logit", micro_json(v->logit_micro));
	set(object, "confidence",
	    json_string_nocheck(
	        v->confidence == CHAP_CONFIDENCE_FULL ? "full" : "limited"));
	set(object, "advice", json_string_nocheck(v->advice));
	set(object, "n", json_integer(v->n));
}

static void
set_why(json_t *object, const struct chap_verdict *v)
{
	json_t *why = json_array();

	set(object, "bias", micro_json(v->bias_micro));
	for (size_t i = 0; i < v->n_why; i++)
		(void)json_array_append_new(why, reason_json(&v->why[i]));
	set(object, "why", why);
}

static int
append(const char *ptr, size_t n, void *context)
{
	return chap_buf_add(context, ptr, n) == CHAP_OK ? 0 : -1;
}

enum chap_err
chap_json_verdict(const struct chap_verdict *v, const char *model,
    const char *lexicon, struct chap_buf *out)
{
	size_t before = out->len;
	json_t *object = json_object();
	int rc;

	if (v->id.len > 0)
		set(object, "id", span_json(v->id));
	set(object, "status", json_string_nocheck(chap_status_name(v->status)));
	if (v->status == CHAP_UNSCORED)
		set(object, "error", json_string_nocheck(v->error));
	else
		set(object, "from", span_json(v->from));
	if (v->status == CHAP_SCORED || v->status == CHAP_DUPLICATE) {
		set_score(object, v);
		if (v->n_why > 0)
			set_why(object, v);
		set(object, "model", json_string_nocheck(model));
		set(object, "lexicon", json_string_nocheck(lexicon));
	}
	rc = json_dump_callback(object, append, out, DUMP_FLAGS);
	json_decref(object);
	if (rc == 0)
		return CHAP_OK;
	out->len = before;
	if (out->ptr != NULL)
		out->ptr[before] = '\0';
	return CHAP_ERR_MEMORY;
}
