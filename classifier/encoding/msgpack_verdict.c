#include "classifier/encoding/msgpack.h"
#include "classifier/encoding/msgpack_token.h"

#include <string.h>

/*
 * More than any verdict takes beside its model's and lexicon's names: 12
 * reasons with 4 ids of 128 bytes each, five more ids, names and numbers.
 */
#define VERDICT_MAX_BYTES ((size_t)16 << 10)
#define ALSO_MAX_BYTES 32 /* of a signal's name */
#define REFUSAL_MAX_BYTES ((size_t)1024)

_Static_assert(
    CHAP_WHY_MAX *(CHAP_WHY_MESSAGES_MAX + 1) * (CHAP_ID_MAX_BYTES + 16) +
            8 * (CHAP_ID_MAX_BYTES + 16) + CHAP_ERROR_BYTES +
            CHAP_ALSO_MAX * ALSO_MAX_BYTES + 1024 <
        VERDICT_MAX_BYTES,
    "a verdict has room");

/* Where the next byte goes; there is room, see the bounds above. */
struct writer {
	char *at;
	size_t left;
};

static void
put(struct writer *w, mpack_token_t token)
{
	mpack_tokbuf_t state = MPACK_TOKBUF_INITIAL_VALUE;

	mpack_write(&state, &w->at, &w->left, &token);
}

static void
put_string(struct writer *w, struct chap_span s)
{
	put(w, mpack_pack_str((mpack_uint32_t)s.len));
	if (s.len > 0)
		memcpy(w->at, s.ptr, s.len);
	w->at += s.len;
	w->left -= s.len;
}

static void
put_text(struct writer *w, const char *s)
{
	put_string(w, chap_span_str(s));
}

/* Always as float64, which is what a double is. */
static void
put_micro(struct writer *w, const char *name, int64_t micro)
{
	double value = (double)micro / CHAP_MICRO;
	mpack_token_t token = {.type = MPACK_TOKEN_FLOAT, .length = 8};
	uint64_t bits;

	memcpy(&bits, &value, sizeof(bits));
	token.data.value.lo = (mpack_uint32_t)bits;
	token.data.value.hi = (mpack_uint32_t)(bits >> 32);
	put_text(w, name);
	put(w, token);
}

static void
put_named(struct writer *w, const char *name, const char *value)
{
	put_text(w, name);
	put_text(w, value);
}

static void
put_id(struct writer *w, const char *name, struct chap_span id)
{
	put_text(w, name);
	put_string(w, id);
}

static void
put_count(struct writer *w, const char *name, uint64_t n)
{
	put_text(w, name);
	put(w, mpack_pack_uint(n));
}

static void
put_reason(struct writer *w, const struct chap_reason *reason)
{
	put(w, mpack_pack_map(reason->n_messages > 0 ? 3 : 2));
	put_named(w, "signal", reason->name);
	put_micro(w, "points", reason->points_micro);
	if (reason->n_messages == 0)
		return;
	put_text(w, "messages");
	put(w, mpack_pack_array((mpack_uint32_t)reason->n_messages));
	for (size_t i = 0; i < reason->n_messages; i++)
		put_string(w, reason->message[i]);
}

static unsigned
n_of_people(const struct chap_verdict *v)
{
	return (v->lang[0] != '\0') +
	    (v->suspect_age != CHAP_AGE_BAND_UNKNOWN) +
	    (v->other_age != CHAP_AGE_BAND_UNKNOWN);
}

/* What of it is known. */
static void
put_people(struct writer *w, const struct chap_verdict *v)
{
	if (v->lang[0] != '\0')
		put_named(w, "lang", v->lang);
	if (v->suspect_age != CHAP_AGE_BAND_UNKNOWN)
		put_named(w, "suspect_age", chap_age_band_name(v->suspect_age));
	if (v->other_age != CHAP_AGE_BAND_UNKNOWN)
		put_named(w, "other_age", chap_age_band_name(v->other_age));
}

static void
put_also(struct writer *w, const struct chap_verdict *v)
{
	if (v->n_also == 0)
		return;
	put_text(w, "also");
	put(w, mpack_pack_array((mpack_uint32_t)v->n_also));
	for (size_t i = 0; i < v->n_also; i++)
		put_text(w, v->also[i]);
}

/* The ten fields, or twelve and more, between `from` and the end. */
static void
put_score(struct writer *w, const char *model, const char *lexicon,
    const struct chap_verdict *v)
{
	if (v->room.len > 0)
		put_id(w, "room", v->room);
	else
		put_id(w, "to", v->to);
	put_micro(w, "risk", v->risk_micro);
	put_named(w, "level", chap_level_name(v->level));
	put_id(w, "suspect", v->suspect);
	put_micro(w, "logit", v->logit_micro);
	put_named(w, "confidence", chap_confidence_name(v->confidence));
	put_named(w, "advice", v->advice);
	put_count(w, "n", v->n);
	if (v->n_why > 0) {
		put_people(w, v);
		put_micro(w, "bias", v->bias_micro);
		put_text(w, "why");
		put(w, mpack_pack_array((mpack_uint32_t)v->n_why));
		for (size_t i = 0; i < v->n_why; i++)
			put_reason(w, &v->why[i]);
		put_also(w, v);
	}
	put_named(w, "model", model);
	put_named(w, "lexicon", lexicon);
}

/* Room for so many bytes behind what is there. */
static enum chap_err
begin(struct writer *w, struct chap_buf *out, size_t most)
{
	enum chap_err rc = chap_buf_reserve(out, most);

	if (rc != CHAP_OK)
		return CHAP_ERR_MEMORY;
	*w = (struct writer){out->ptr + out->len, most};
	return CHAP_OK;
}

static enum chap_err
end(const struct writer *w, struct chap_buf *out)
{
	out->len = (size_t)(w->at - out->ptr);
	out->ptr[out->len] = '\0';
	return CHAP_OK;
}

enum chap_err
chap_msgpack_verdict(const char *model, const char *lexicon,
    const struct chap_verdict *v, struct chap_buf *out)
{
	bool is_score = v->status == CHAP_SCORED || v->status == CHAP_DUPLICATE;
	unsigned n = 2 + (v->id.len > 0);
	struct writer w;

	if (begin(&w, out,
	        VERDICT_MAX_BYTES + strlen(model) + strlen(lexicon)) != CHAP_OK)
		return CHAP_ERR_MEMORY;
	if (is_score)
		n += v->n_why > 0 ? 12 + n_of_people(v) + (v->n_also > 0) : 10;
	put(&w, mpack_pack_map(n));
	if (v->id.len > 0)
		put_id(&w, "id", v->id);
	put_named(&w, "status", chap_status_name(v->status));
	if (v->status == CHAP_UNSCORED)
		put_named(&w, "error", v->error);
	else
		put_id(&w, "from", v->from);
	if (is_score)
		put_score(&w, model, lexicon, v);
	return end(&w, out);
}

enum chap_err
chap_msgpack_put_array(uint32_t n, struct chap_buf *out)
{
	struct writer w;

	if (begin(&w, out, MPACK_MAX_TOKEN_LEN) != CHAP_OK)
		return CHAP_ERR_MEMORY;
	put(&w, mpack_pack_array(n));
	return end(&w, out);
}

enum chap_err
chap_msgpack_put_counts(
    uint64_t accepted, uint64_t unscored, struct chap_buf *out)
{
	struct writer w;

	if (begin(&w, out, REFUSAL_MAX_BYTES) != CHAP_OK)
		return CHAP_ERR_MEMORY;
	put(&w, mpack_pack_map(2));
	put_count(&w, "accepted", accepted);
	put_count(&w, "unscored", unscored);
	return end(&w, out);
}

enum chap_err
chap_msgpack_put_refusal(
    const char *status, int retry_ms, const char *error, struct chap_buf *out)
{
	struct writer w;

	if (begin(&w, out, REFUSAL_MAX_BYTES + strlen(error)) != CHAP_OK)
		return CHAP_ERR_MEMORY;
	put(&w, mpack_pack_map(retry_ms < 0 ? 2 : 3));
	put_named(&w, "status", status);
	if (retry_ms >= 0)
		put_count(&w, "retry_ms", (uint64_t)retry_ms);
	put_named(&w, "error", error);
	return end(&w, out);
}
