/* Decisions of people, as a request. */
#include "server/http/api.h"

#include "server/body.h"
#include "server/decision.h"

#include <inttypes.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define OK 200
#define BAD_REQUEST 400

struct request {
	const struct chap_deciding *deciding;
	struct chap_body body;
	struct chap_decision_read read;
	struct chap_buf lines; /* of the answer */
	uint64_t n[CHAP_N_RULINGS];
	struct note *note; /* [n_notes]: what is to be recorded */
	size_t n_notes;
};

/* A decision for the audit log; ids are copied, a line is read over another. */
struct note {
	char user[2][CHAP_ID_MAX_BYTES];
	size_t n_bytes[2];
	char what[80];
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

static void
note(struct request *r, const struct chap_decided *decided)
{
	const struct chap_decision *d = &r->read.decision;
	const struct chap_span user[2] = {d->suspect, d->other};
	struct note *note = &r->note[r->n_notes++];

	for (int i = 0; i < 2; i++) {
		note->n_bytes[i] = user[i].len < sizeof(note->user[i])
		    ? user[i].len
		    : sizeof(note->user[i]);
		if (note->n_bytes[i] > 0)
			memcpy(note->user[i], user[i].ptr, note->n_bytes[i]);
	}
	snprintf(note->what, sizeof(note->what), "verdict=%s flag=%" PRId64,
	    chap_ruling_name(d->ruling), decided->flag);
}

/* All that is new, before it counts. */
static enum chap_err
record(struct request *r, struct chap_error *err)
{
	const struct chap_deciding *d = r->deciding;
	struct chap_audit_record *record;
	enum chap_err rc;

	if (d->audit == NULL || r->n_notes == 0)
		return CHAP_OK;
	record = calloc(r->n_notes, sizeof(*record));
	if (record == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	for (size_t i = 0; i < r->n_notes; i++)
		record[i] = (struct chap_audit_record){.at_ms = d->place.now_ms,
		    .actor = d->actor,
		    .action = "decision",
		    .tenant = d->place.tenant,
		    .user = {{r->note[i].user[0], r->note[i].n_bytes[0]},
		        {r->note[i].user[1], r->note[i].n_bytes[1]}},
		    .what = r->note[i].what};
	rc = chap_audit_add(d->audit, record, r->n_notes, err);
	free(record);
	return rc;
}

/* What was recorded did not come to be. */
static void
record_not_kept(const struct request *r)
{
	const struct chap_deciding *d = r->deciding;
	char what[40];
	struct chap_audit_record record = {.at_ms = d->place.now_ms,
	    .actor = d->actor,
	    .action = "decisions_not_kept",
	    .tenant = d->place.tenant,
	    .what = what};

	snprintf(what, sizeof(what), "rows_before=%zu", r->n_notes);
	if (d->audit != NULL && r->n_notes > 0)
		(void)!chap_audit_add(d->audit, &record, 1, NULL);
}

static enum chap_err
take(struct request *r, struct chap_span line, struct chap_error *err)
{
	struct chap_decided decided;
	enum chap_err rc = chap_decision_parse(&r->read, line, err);

	if (rc == CHAP_OK)
		rc = chap_decisions_add(r->deciding->flags, &r->read.decision,
		    &r->deciding->place, &decided, err);
	if (rc == CHAP_ERR_INVALID || rc == CHAP_ERR_TOO_LONG)
		return refuse(r, err);
	if (rc != CHAP_OK)
		return rc;
	if (!decided.is_repeat) {
		r->n[r->read.decision.ruling]++;
		note(r, &decided);
	}
	return add_line(r,
	    json_pack("{s:s,s:s,s:o}", "id", r->read.id, "status",
	        decided.is_repeat ? "duplicate" : "decided", "flag",
	        decided.flag == 0 ? json_null() : json_integer(decided.flag)),
	    err);
}

static enum chap_err
take_all(struct request *r, struct chap_error *err)
{
	struct chap_flags *flags = r->deciding->flags;
	enum chap_err rc;

	r->note = calloc(r->body.n, sizeof(*r->note));
	if (r->note == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	rc = chap_flags_begin(flags, err);
	for (size_t i = 0; i < r->body.n && rc == CHAP_OK; i++)
		rc = take(r, r->body.line[i], err);
	if (rc == CHAP_OK)
		rc = record(r, err);
	if (rc != CHAP_OK) {
		chap_flags_rollback(flags);
		return rc;
	}
	rc = chap_flags_commit(flags, err);
	if (rc != CHAP_OK) {
		chap_flags_rollback(flags);
		record_not_kept(r);
	}
	return rc;
}

unsigned
chap_api_decisions(const struct chap_deciding *deciding, struct chap_span body,
    struct chap_buf *out, uint64_t n[CHAP_N_RULINGS], struct chap_error *err)
{
	struct request r = {.deciding = deciding};
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
	free(r.note);
	chap_body_release(&r.body);
	chap_decision_release(&r.read);
	chap_buf_release(&r.lines);
	return status;
}
