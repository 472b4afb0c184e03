/* One case: what is known of it, without a word of chat; a message on demand.
 */
#include "server/console/console_parts.h"

#include "features/lexicon/signal.h"

#include <stdio.h>
#include <string.h>

#define PAIRS_MAX 24
#define TEXT_MAX_BYTES ((size_t)16 << 10)

static json_t *
tell_signals(uint64_t signals)
{
	json_t *list = json_array();

	for (int i = 0; i < CHAP_N_SIGNALS; i++)
		if ((signals & CHAP_SIGNAL_BIT(i)) != 0)
			(void)!json_array_append_new(
			    list, json_string(chap_signal_info[i].name));
	return list;
}

/* Characters, as UTF-8 has them. */
static int64_t
length_of(struct chap_span text)
{
	int64_t n = 0;

	for (size_t i = 0; i < text.len; i++)
		n += ((unsigned char)text.ptr[i] & 0xc0) != 0x80;
	return n;
}

struct telling {
	const struct chap_case *of;
	json_t *list;
	json_t *delivered; /* never scored */
};

/* All of a message but its text. */
static void
tell_said(void *context, const struct chap_said *said)
{
	struct telling *t = context;
	json_t *o = json_object();

	chap_tell(o, "id", chap_tell_span(said->id));
	chap_tell(o, "at", json_integer(said->at_ms));
	chap_tell(o, "suspect",
	    json_boolean(chap_span_eq(said->from, t->of->suspect)));
	chap_tell(o, "level", json_string(chap_level_name(said->level)));
	chap_tell(o, "signals", tell_signals(said->signals));
	chap_tell(o, "length", json_integer(length_of(said->text)));
	(void)!json_array_append_new(
	    said->is_delivered ? t->delivered : t->list, o);
}

static enum chap_err
tell_evidence(
    struct chap_asked *a, const struct chap_case *of, struct chap_error *err)
{
	struct telling telling = {of, json_array(), json_array()};
	enum chap_err rc = of->tenant == CHAP_TENANT_UNKNOWN
	    ? CHAP_OK
	    : chap_evidence_store_list(a->c->evidence, of->tenant, of->suspect,
	          of->other, tell_said, &telling, err);

	chap_tell(a->out, "evidence", telling.list);
	chap_tell(a->out, "delivered", telling.delivered);
	/* kept for some days only, or not at all: the page says so */
	return rc == CHAP_ERR_NOT_FOUND ? CHAP_OK : rc;
}

static void
tell_decision(void *context, const struct chap_decision_row *row)
{
	json_t *o = json_loads(row->said, 0, NULL);

	chap_tell(o, "note", json_loads(row->note, JSON_DECODE_ANY, NULL));
	chap_tell(o, "taken_at", json_integer(row->at_ms));
	chap_tell(o, "undone", json_boolean(row->is_undone));
	(void)!json_array_append_new(context, o);
}

/* What was decided before: not for who is to look without knowing it. */
static enum chap_err
tell_history(struct chap_asked *a, const struct chap_case *of,
    enum chap_case_stage stage, struct chap_error *err)
{
	json_t *list = json_array();
	enum chap_err rc = CHAP_OK;

	if (stage != CHAP_STAGE_SECOND)
		rc = chap_decisions_of(
		    a->c->o.flags, of->pair, tell_decision, list, err);
	chap_tell(a->out, "history", list);
	return rc;
}

static enum chap_err
tell_pair(struct chap_asked *a, const struct chap_case *of, int64_t flag,
    json_t *list, struct chap_error *err)
{
	struct chap_case pair;
	enum chap_err rc = chap_case_read(a, flag, &pair, err);
	bool is_suspect = chap_span_eq(pair.suspect, of->suspect);

	if (rc == CHAP_OK && pair.flag != of->flag && pair.is_open) {
		json_t *o = json_object();

		chap_tell(o, "flag", json_integer(pair.flag));
		chap_tell(o, "user",
		    chap_tell_span(is_suspect ? pair.other : pair.suspect));
		chap_tell(o, "is_suspect", json_boolean(is_suspect));
		chap_tell(o, "level", json_string(chap_level_name(pair.level)));
		chap_tell(o, "raised_at", json_integer(pair.raised_at_ms));
		(void)!json_array_append_new(list, o);
	}
	chap_case_release(&pair);
	return rc == CHAP_ERR_NOT_FOUND ? CHAP_OK : rc;
}

/* Other open pairs of the suspect, riskiest first. */
static enum chap_err
tell_pairs(
    struct chap_asked *a, const struct chap_case *of, struct chap_error *err)
{
	struct chap_queue_row row[PAIRS_MAX];
	uint64_t user = chap_queue_user(a->c->o.seal, of->tenant, of->suspect);
	struct chap_queue_filter filter = {.level = -1,
	    .user = &user,
	    .n_users = 1,
	    .tenant = a->who->tenant,
	    .n_tenants = a->who->n_tenants};
	struct chap_queue_totals totals;
	json_t *list = json_array();
	size_t n = chap_queue_index_page(
	    a->c->index, &filter, NULL, row, PAIRS_MAX, &totals);
	enum chap_err rc = CHAP_OK;

	for (size_t i = 0; i < n && rc == CHAP_OK; i++)
		rc = tell_pair(a, of, row[i].place.id, list, err);
	chap_tell(a->out, "pairs", list);
	chap_tell(a->out, "n_pairs", json_integer(totals.n_matching));
	return rc;
}

static const char *
stage_name(enum chap_case_stage stage)
{
	static const char *const NAME[] = {
	    "open", "second", "disagreed", "others", "done"};

	return NAME[stage];
}

static enum chap_err
tell_stage(struct chap_asked *a, const struct chap_case *of,
    enum chap_case_stage *stage, struct chap_error *err)
{
	struct chap_review review;
	enum chap_err rc = chap_case_stage(a, of, stage, &review, err);

	if (rc != CHAP_OK)
		return rc;
	chap_tell(a->out, "stage", json_string(stage_name(*stage)));
	if (*stage == CHAP_STAGE_DISAGREED) {
		json_t *o = json_object();

		chap_tell(o, "first", chap_tell_account(a->c, review.first));
		chap_tell(o, "first_ruling",
		    json_string(chap_ruling_name(review.first_ruling)));
		chap_tell(o, "second", chap_tell_account(a->c, review.second));
		chap_tell(o, "second_ruling",
		    json_string(chap_ruling_name(review.second_ruling)));
		chap_tell(
		    o, "second_reason", json_string(review.second_reason));
		chap_tell(a->out, "review", o);
	}
	return CHAP_OK;
}

static enum chap_err
tell_holder(
    struct chap_asked *a, const struct chap_case *of, struct chap_error *err)
{
	struct chap_claim claim;
	struct chap_buf why;
	enum chap_err rc =
	    chap_desk_claimed(a->c->desk, of->flag, a->now_ms, &claim, err);

	if (rc == CHAP_ERR_NOT_FOUND) {
		chap_tell(a->out, "claim", json_null());
		return CHAP_OK;
	}
	chap_buf_init(&why, 4096);
	if (rc == CHAP_OK)
		rc = chap_desk_claim_why(a->c->desk, of->flag, &why, err);
	if (rc == CHAP_OK) {
		chap_tell(a->out, "claim", chap_tell_claim(a, &claim));
		chap_tell(
		    a->out, "claim_why", chap_tell_span(chap_buf_span(&why)));
	}
	chap_buf_release(&why);
	return rc;
}

static void
tell_verdict(json_t *out, const struct chap_case *of)
{
	static const char *const FIELD[] = {"n", "why", "also", "bias", "logit",
	    "confidence", "advice", "suspect_age", "other_age", "model",
	    "lexicon"};

	chap_tell(out, "flag", json_integer(of->flag));
	chap_tell(out, "level", json_string(chap_level_name(of->level)));
	chap_tell(
	    out, "now_level", json_copy(json_object_get(of->verdict, "level")));
	chap_tell(out, "suspect", chap_tell_span(of->suspect));
	chap_tell(out, "other", chap_tell_span(of->other));
	chap_tell(out, "lang", json_string(of->lang));
	chap_tell(out, "raised_at", json_integer(of->raised_at_ms));
	chap_tell(out, "updated_at", json_integer(of->updated_at_ms));
	for (size_t i = 0; i < sizeof(FIELD) / sizeof(FIELD[0]); i++)
		chap_tell(out, FIELD[i],
		    json_deep_copy(json_object_get(of->verdict, FIELD[i])));
}

enum chap_err
chap_api_case(struct chap_asked *a, struct chap_error *err)
{
	enum chap_case_stage stage = CHAP_STAGE_OPEN;
	struct chap_case of = {.flag = 0};
	int64_t flag = 0, n = 0;
	enum chap_err rc = chap_ask_number(a, "flag", 1, INT64_MAX, &flag, err);

	chap_reader_want(a->c->reader); /* for what is revealed of it */
	if (rc == CHAP_OK)
		rc = chap_case_read(a, flag, &of, err);
	if (rc == CHAP_OK)
		rc = chap_asked_record(a, "case_opened", &of, NULL, err);
	if (rc == CHAP_OK)
		rc = tell_stage(a, &of, &stage, err);
	if (rc == CHAP_OK)
		rc = tell_holder(a, &of, err);
	if (rc == CHAP_OK)
		rc = tell_evidence(a, &of, err);
	if (rc == CHAP_OK)
		rc = tell_history(a, &of, stage, err);
	if (rc == CHAP_OK)
		rc = chap_tell_enquiries(
		    a, flag, stage == CHAP_STAGE_SECOND, err);
	if (rc == CHAP_OK)
		rc = tell_pairs(a, &of, err);
	if (rc == CHAP_OK)
		rc = chap_desk_revealed(a->c->desk, a->who->id, flag,
		    a->now_ms - CHAP_SHIFT_MS, &n, err);
	if (rc == CHAP_OK) {
		tell_verdict(a->out, &of);
		chap_tell(a->out, "revealed", json_integer(n));
		chap_tell(a->out, "now", json_integer(a->now_ms));
	}
	chap_case_release(&of);
	return rc;
}

struct wanted {
	struct chap_span id;
	struct chap_buf text;
	bool found;
};

static void
keep_text(void *context, const struct chap_said *said)
{
	struct wanted *w = context;

	if (w->found || !chap_span_eq(said->id, w->id))
		return;
	w->found = true;
	chap_buf_add(&w->text, said->text.ptr, said->text.len);
}

static enum chap_err
find_text(struct chap_asked *a, const struct chap_case *of, struct wanted *w,
    struct chap_error *err)
{
	enum chap_err rc = of->tenant == CHAP_TENANT_UNKNOWN
	    ? chap_fail(err, CHAP_ERR_NOT_FOUND, "message: not kept")
	    : chap_evidence_store_list(a->c->evidence, of->tenant, of->suspect,
	          of->other, keep_text, w, err);

	if (rc == CHAP_ERR_NOT_FOUND || (rc == CHAP_OK && !w->found))
		return chap_fail(
		    err, CHAP_ERR_NOT_FOUND, "message: not kept any more");
	if (rc == CHAP_OK && w->text.failed)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	return rc;
}

/* Which message, by a digest: its id is the platform's, and may say much. */
static enum chap_err
record_reveal(struct chap_asked *a, const struct chap_case *of,
    struct chap_span id, struct chap_error *err)
{
	unsigned char digest[CHAP_DIGEST_BYTES];
	char what[40];

	chap_seal_digest(a->c->o.seal, id, digest);
	snprintf(what, sizeof(what), "message=%02x%02x%02x%02x%02x%02x%02x%02x",
	    digest[0], digest[1], digest[2], digest[3], digest[4], digest[5],
	    digest[6], digest[7]);
	return chap_asked_record(a, "message_revealed", of, what, err);
}

/* What the normalizer made of it, where it undid something. */
static void
tell_reading(struct chap_asked *a, struct chap_span text)
{
	json_t *undone = json_array();
	struct chap_buf read;

	chap_buf_init(&read, 4 * TEXT_MAX_BYTES);
	if (chap_reader_read(a->c->reader, text, &read, undone))
		chap_tell(
		    a->out, "read_as", chap_tell_span(chap_buf_span(&read)));
	chap_tell(a->out, "undone", undone);
	if (read.ptr != NULL)
		explicit_bzero(read.ptr, read.size);
	chap_buf_release(&read);
}

/* The one way in which chat text leaves: kept count of before it goes. */
enum chap_err
chap_api_reveal(struct chap_asked *a, struct chap_error *err)
{
	struct wanted wanted = {.found = false};
	struct chap_case of = {.flag = 0};
	struct chap_claim claim;
	int64_t flag = 0, n = 0;
	enum chap_err rc = chap_ask_number(a, "flag", 1, INT64_MAX, &flag, err);

	chap_buf_init(&wanted.text, TEXT_MAX_BYTES + 1);
	if (rc == CHAP_OK)
		rc = chap_ask_string(
		    a, "message", true, CHAP_ID_MAX_BYTES, &wanted.id, err);
	if (rc == CHAP_OK)
		rc = chap_case_is_mine(a, flag, &claim, err);
	if (rc == CHAP_OK)
		rc = chap_case_read(a, flag, &of, err);
	if (rc == CHAP_OK)
		rc = find_text(a, &of, &wanted, err);
	if (rc == CHAP_OK)
		rc = record_reveal(a, &of, wanted.id, err);
	if (rc == CHAP_OK)
		rc = chap_desk_reveal(
		    a->c->desk, a->who->id, flag, a->now_ms, err);
	if (rc == CHAP_OK)
		rc = chap_desk_revealed(a->c->desk, a->who->id, 0,
		    a->now_ms - CHAP_SHIFT_MS, &n, err);
	if (rc == CHAP_OK) {
		tell_reading(a, chap_buf_span(&wanted.text));
		chap_tell(a->out, "text",
		    chap_tell_span(chap_buf_span(&wanted.text)));
		chap_tell(a->out, "revealed", json_integer(n));
	}
	if (wanted.text.ptr != NULL)
		explicit_bzero(wanted.text.ptr, wanted.text.size);
	chap_buf_release(&wanted.text);
	chap_case_release(&of);
	return rc;
}
