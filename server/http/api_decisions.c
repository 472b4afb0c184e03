/* Decisions of people, as a request. */
#include "server/http/api.h"

#include "server/body.h"
#include "server/decision.h"

#include <inttypes.h>
#include <jansson.h>
#include <stdlib.h>

#define OK 200
#define BAD_REQUEST 400

struct request {
	struct chap_flags *flags;
	const struct chap_decision_place *place;
	struct chap_body body;
	struct chap_decision_read read;
	struct chap_buf lines; /* of the answer */
	uint64_t n[CHAP_N_RULINGS];
};

/* One line of the answer. */
static enum chap_err
add_line(struct request *r, json_t *line, struct chap_error *err)
{
	char *text = line == NULL ? NULL : json_dumps(line, JSON_COMPACT);

	json_decref(line);
	if (text != NULL) {
		chap_buf_str(&r->lines, text);
		chap_buf_str(&r->lines, "\n");
	}
	free(text);
	return text == NULL || r->lines.failed
	    ? chap_fail(err, CHAP_ERR_MEMORY, "out of memory")
	    : CHAP_OK;
}

static enum chap_err
refuse(struct request *r, struct chap_error *err)
{
	return add_line(r,
	    r->read.id[0] == '\0'
	        ? json_pack(
	              "{s:s,s:s}", "status", "refused", "error", err->text)
	        : json_pack("{s:s,s:s,s:s}", "id", r->read.id, "status",
	              "refused", "error", err->text),
	    err);
}

static enum chap_err
take(struct request *r, struct chap_span line, struct chap_error *err)
{
	struct chap_decided decided;
	enum chap_err rc = chap_decision_parse(&r->read, line, err);

	if (rc == CHAP_OK)
		rc = chap_decisions_add(
		    r->flags, &r->read.decision, r->place, &decided, err);
	if (rc == CHAP_ERR_INVALID || rc == CHAP_ERR_TOO_LONG)
		return refuse(r, err);
	if (rc != CHAP_OK)
		return rc;
	if (!decided.is_repeat)
		r->n[r->read.decision.ruling]++;
	return add_line(r,
	    json_pack("{s:s,s:s,s:o}", "id", r->read.id, "status",
	        decided.is_repeat ? "duplicate" : "decided", "flag",
	        decided.flag == 0 ? json_null() : json_integer(decided.flag)),
	    err);
}

static enum chap_err
take_all(struct request *r, struct chap_error *err)
{
	enum chap_err rc = chap_flags_begin(r->flags, err);

	for (size_t i = 0; i < r->body.n && rc == CHAP_OK; i++)
		rc = take(r, r->body.line[i], err);
	if (rc == CHAP_OK)
		rc = chap_flags_commit(r->flags, err);
	if (rc != CHAP_OK)
		chap_flags_rollback(r->flags);
	return rc;
}

unsigned
chap_api_decisions(struct chap_flags *flags,
    const struct chap_decision_place *place, struct chap_span body,
    struct chap_buf *out, uint64_t n[CHAP_N_RULINGS], struct chap_error *err)
{
	struct request r = {.flags = flags, .place = place};
	unsigned status = OK;

	chap_body_init(&r.body);
	chap_decision_init(&r.read);
	chap_buf_init(&r.lines, (size_t)4 << 20);
	switch (chap_body_split(&r.body, body, CHAP_DECISIONS_MAX, err)) {
	case CHAP_OK:
		if (take_all(&r, err) != CHAP_OK)
			status = CHAP_API_STORE_FAILED;
		else if (chap_body_reply(
		             &r.body, chap_buf_span(&r.lines), out) == CHAP_OK)
			chap_buf_str(out, "\n");
		break;
	case CHAP_ERR_MEMORY:
		status = CHAP_API_STORE_FAILED;
		break;
	default:
		status = BAD_REQUEST;
		chap_buf_printf(
		    out, "{\"error\":\"request: %s\"}\n", err->text);
	}
	if (status == OK)
		for (int i = 0; i < CHAP_N_RULINGS; i++)
			n[i] = r.n[i];
	chap_body_release(&r.body);
	chap_decision_release(&r.read);
	chap_buf_release(&r.lines);
	return status;
}
