#include "classifier/encoding/json.h"
#include "classifier/encoding/json_frame.h"

#include <jansson.h>
#include <stdlib.h>

#define FIRST_ROOM 600 /* bytes: a verdict with few reasons */

struct chap_json_encoder {
	struct chap_json_frame *frame; /* for nearly all verdicts */
	json_t *model; /* for the others */
	json_t *lexicon;
};

static json_t *
micro_json(int64_t micro)
{
	return json_real((double)micro / CHAP_MICRO);
}

/* Ids were checked to be UTF-8 when they were read. */
static json_t *
span_json(struct chap_span s)
{
	return json_stringn_nocheck(s.len > 0 ? s.ptr : "", s.len);
}

enum chap_err
chap_json_encoder_new(
    struct chap_json_encoder **out, const char *model, const char *lexicon)
{
	struct chap_json_encoder *e = calloc(1, sizeof(*e));
	enum chap_err rc;

	if (e == NULL)
		return CHAP_ERR_MEMORY;
	rc = chap_json_frame_new(&e->frame, model, lexicon);
	e->model = json_string(model);
	e->lexicon = json_string(lexicon);
	if (rc == CHAP_OK && (e->model == NULL || e->lexicon == NULL))
		rc = CHAP_ERR_MEMORY;
	if (rc == CHAP_OK)
		*out = e;
	else
		chap_json_encoder_free(e);
	return rc;
}

void
chap_json_encoder_free(struct chap_json_encoder *e)
{
	if (e == NULL)
		return;
	chap_json_frame_free(e->frame);
	json_decref(e->model);
	json_decref(e->lexicon);
	free(e);
}

/* Writes straight into the buffer; twice, where the first room was too small.
 */
static int
dump(const json_t *object, struct chap_buf *out)
{
	size_t left = out->max_bytes - out->len;
	size_t room = left < FIRST_ROOM ? left : FIRST_ROOM;

	for (;;) {
		size_t n;

		if (chap_buf_reserve(out, room) != CHAP_OK)
			return -1;
		n = json_dumpb(
		    object, out->ptr + out->len, room, CHAP_JSON_DUMP_FLAGS);
		if (n == 0)
			return -1;
		if (n <= room) {
			out->len += n;
			out->ptr[out->len] = '\0';
			return 0;
		}
		room = n;
	}
}

/* What could not be made is NULL, and a failed set says so. */
static int
put(json_t *object, const char *key, json_t *value)
{
	return json_object_set_new_nocheck(object, key, value);
}

static json_t *
reason_json(const struct chap_reason *reason)
{
	json_t *object = json_object();
	json_t *messages = json_array();
	int rc = 0;

	for (size_t i = 0; i < reason->n_messages; i++)
		rc |= json_array_append_new(
		    messages, span_json(reason->message[i]));
	rc |= put(object, "signal", json_string_nocheck(reason->name));
	rc |= put(object, "points", micro_json(reason->points_micro));
	if (reason->n_messages > 0)
		rc |= put(object, "messages", json_incref(messages));
	json_decref(messages);
	if (rc == 0)
		return object;
	json_decref(object);
	return NULL;
}

static int
put_score(json_t *object, const struct chap_verdict *v)
{
	int rc = 0;

	if (v->room.len > 0)
		rc |= put(object, "room", span_json(v->room));
	else
		rc |= put(object, "to", span_json(v->to));
	rc |= put(object, "risk", micro_json(v->risk_micro));
	rc |= put(
	    object, "level", json_string_nocheck(chap_level_name(v->level)));
	rc |= put(object, "suspect", span_json(v->suspect));
	rc |= put(object, "logit", micro_json(v->logit_micro));
	rc |= put(object, "confidence",
	    json_string_nocheck(chap_confidence_name(v->confidence)));
	rc |= put(object, "advice", json_string_nocheck(v->advice));
	rc |= put(object, "n", json_integer(v->n));
	return rc;
}

/* What of it is known. */
static int
put_people(json_t *object, const struct chap_verdict *v)
{
	int rc = 0;

	if (v->lang[0] != '\0')
		rc |= put(object, "lang", json_string_nocheck(v->lang));
	if (v->suspect_age != CHAP_AGE_BAND_UNKNOWN)
		rc |= put(object, "suspect_age",
		    json_string_nocheck(chap_age_band_name(v->suspect_age)));
	if (v->other_age != CHAP_AGE_BAND_UNKNOWN)
		rc |= put(object, "other_age",
		    json_string_nocheck(chap_age_band_name(v->other_age)));
	return rc;
}

static int
put_also(json_t *object, const struct chap_verdict *v)
{
	json_t *also = json_array();
	int rc = 0;

	for (size_t i = 0; i < v->n_also; i++)
		rc |= json_array_append_new(
		    also, json_string_nocheck(v->also[i]));
	return rc | put(object, "also", also);
}

static int
put_why(json_t *object, const struct chap_verdict *v)
{
	json_t *why = json_array();
	int rc = put_people(object, v);

	rc |= put(object, "bias", micro_json(v->bias_micro));
	for (size_t i = 0; i < v->n_why; i++)
		rc |= json_array_append_new(why, reason_json(&v->why[i]));
	rc |= put(object, "why", why);
	if (v->n_also > 0)
		rc |= put_also(object, v);
	return rc;
}

/* Any verdict, as an object of its own. */
static int
dump_any(const struct chap_json_encoder *e, const struct chap_verdict *v,
    struct chap_buf *out)
{
	json_t *object = json_object();
	int rc = 0;

	if (v->id.len > 0)
		rc |= put(object, "id", span_json(v->id));
	rc |= put(
	    object, "status", json_string_nocheck(chap_status_name(v->status)));
	if (v->status == CHAP_UNSCORED)
		rc |= put(object, "error", json_string_nocheck(v->error));
	else
		rc |= put(object, "from", span_json(v->from));
	if (v->status == CHAP_SCORED || v->status == CHAP_DUPLICATE) {
		rc |= put_score(object, v);
		if (v->n_why > 0)
			rc |= put_why(object, v);
		rc |= put(object, "model", json_incref(e->model));
		rc |= put(object, "lexicon", json_incref(e->lexicon));
	}
	if (rc == 0)
		rc = dump(object, out);
	json_decref(object);
	return rc;
}

enum chap_err
chap_json_verdict(struct chap_json_encoder *e, const struct chap_verdict *v,
    struct chap_buf *out)
{
	bool plain = v->status == CHAP_SCORED && v->n_why == 0 &&
	    v->room.len == 0 && v->id.len > 0;
	size_t before = out->len;

	if (plain && chap_json_frame_write(e->frame, v, out))
		return CHAP_OK;
	if (dump_any(e, v, out) == 0)
		return CHAP_OK;
	out->len = before;
	if (out->ptr != NULL)
		out->ptr[before] = '\0';
	return CHAP_ERR_MEMORY;
}
