/*
 * Decisions, second reviews, taking back.
 *
 *   open ──decide──▶ done                   dismiss, watch, restrict
 *        ──decide──▶ second ──agrees──▶ done          escalate, emergency,
 *                      └─disagrees──▶ a lead ──▶ done  drawn dismissals
 *
 * The first decision stands from the moment it is made: nobody waits for help
 * until a second person has looked. One who agrees adds a decision of their
 * own; where they do not agree, nothing is changed before a lead settled it.
 */
#include "server/console/console_parts.h"

#include "server/console/drawn.h"
#include "server/decision.h"
#include "server/reasons.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define NOTE_MAX_BYTES 4096
#define ID_BYTES 40
/* so long a dismissal's messages wait for the second look */
#define DRAWN_KEEP_MS (7 * CHAP_DAY_MS)

struct deciding {
	struct chap_asked *a;
	struct chap_case of;
	struct chap_claim claim;
	enum chap_case_stage stage;
	struct chap_review review;
	enum chap_ruling ruling;
	struct chap_span reason;
	struct chap_span note;
	char id[ID_BYTES]; /* of the decision */
};

static void
make_id(char out[ID_BYTES], char kind)
{
	char token[CHAP_TOKEN_HEX];

	chap_token_new(token);
	snprintf(out, ID_BYTES, "console-%c-%.24s", kind, token);
}

static bool
is_grave(enum chap_ruling ruling)
{
	return ruling == CHAP_RULING_ESCALATE ||
	    ruling == CHAP_RULING_EMERGENCY;
}

/* A dismissal that another person looks at; who made it is not told. */
static bool
is_drawn(const struct deciding *d)
{
	const struct chap_config *config = d->a->c->o.config;

	return d->stage == CHAP_STAGE_OPEN &&
	    d->ruling == CHAP_RULING_DISMISS &&
	    d->of.level == CHAP_LEVEL_URGENT && config->second_review != 0 &&
	    chap_dismissal_is_drawn(d->a->c->o.seal, d->of.flag,
	        d->of.raised_at_ms, config->dismissal_review);
}

static bool
needs_second(const struct deciding *d)
{
	return is_drawn(d) ||
	    (is_grave(d->ruling) && d->a->c->o.config->second_review != 0);
}

static enum chap_err
ask_ruling(struct deciding *d, struct chap_error *err)
{
	struct chap_listed_reason reason;
	struct chap_span name;
	enum chap_err rc =
	    chap_ask_string(d->a, "verdict", true, 20, &name, err);

	if (rc == CHAP_OK)
		rc = chap_ask_string(d->a, "reason", true, 64, &d->reason, err);
	if (rc == CHAP_OK)
		rc = chap_ask_string(
		    d->a, "note", false, NOTE_MAX_BYTES, &d->note, err);
	if (rc != CHAP_OK)
		return rc;
	d->ruling = CHAP_RULING_DISMISS;
	while (d->ruling < CHAP_RULING_UNDO &&
	    !chap_span_eq(name, chap_span_str(chap_ruling_name(d->ruling))))
		d->ruling = (enum chap_ruling)((int)d->ruling + 1);
	if (d->ruling == CHAP_RULING_UNDO)
		return chap_fail(
		    err, CHAP_ERR_INVALID, "verdict: not a known verdict");
	/* also where nothing will reach the decisions' store, which checks it
	 */
	if (!chap_reason_find(d->reason, &reason) ||
	    !chap_reason_fits(&reason, d->ruling))
		return chap_fail(err, CHAP_ERR_INVALID,
		    "reason: does not stand with that verdict");
	return CHAP_OK;
}

static json_t *
make_line(const struct deciding *d)
{
	json_t *o = json_object();

	chap_tell(o, "kind", json_string("decision"));
	chap_tell(o, "id", json_string(d->id));
	chap_tell(o, "by", json_string(d->a->who->name));
	chap_tell(o, "at", json_integer(d->a->now_ms));
	chap_tell(o, "suspect", chap_tell_span(d->of.suspect));
	chap_tell(o, "other", chap_tell_span(d->of.other));
	chap_tell(o, "verdict", json_string(chap_ruling_name(d->ruling)));
	chap_tell(o, "reason", chap_tell_span(d->reason));
	if (d->note.len > 0)
		chap_tell(o, "note", chap_tell_span(d->note));
	return o;
}

/* Within a transaction of the flags; `line` is taken. */
static enum chap_err
put_decision(struct chap_asked *a, uint64_t tenant, int64_t keep_until_ms,
    json_t *line, struct chap_error *err)
{
	struct chap_decision_place place = {.tenant = tenant,
	    .now_ms = a->now_ms,
	    .keep_until_ms = keep_until_ms};
	struct chap_decision_read read;
	struct chap_scorer_stats stats;
	struct chap_decided decided;
	char *text = json_dumps(line, JSON_COMPACT);
	enum chap_err rc;

	json_decref(line);
	if (text == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	chap_scorer_stats(a->c->o.scorer, &stats);
	place.model = stats.model;
	place.lexicon = stats.lexicon;
	chap_decision_init(&read);
	rc = chap_decision_parse(&read, chap_span_str(text), err);
	if (rc == CHAP_OK)
		rc = chap_decisions_add(
		    a->c->o.flags, &read.decision, &place, &decided, err);
	chap_decision_release(&read);
	free(text);
	return rc;
}

/* What the desk keeps of it. */
static enum chap_err
put_on_desk(struct deciding *d, struct chap_error *err)
{
	struct chap_asked *a = d->a;
	struct chap_desk_decision made = {.id = d->id,
	    .flag = d->of.flag,
	    .account = a->who->id,
	    .ruling = d->ruling,
	    .at_ms = a->now_ms,
	    .raised_at_ms = d->of.raised_at_ms,
	    .claimed_at_ms = d->claim.since_ms,
	    .is_second = d->stage != CHAP_STAGE_OPEN};
	/* a hold, an undo or a lease that ran out began the claim anew */
	enum chap_err rc = chap_desk_revealed(a->c->desk, a->who->id,
	    d->of.flag, d->of.raised_at_ms, &made.n_revealed, err);

	return rc == CHAP_OK ? chap_desk_decided(a->c->desk, &made, err) : rc;
}

/* What comes of the review by it; *is_put: whether it is a decision. */
static enum chap_err
move_review(struct deciding *d, bool *is_put, struct chap_error *err)
{
	struct chap_asked *a = d->a;
	struct chap_review *r = &d->review;

	*is_put = true;
	if (d->stage == CHAP_STAGE_OPEN) {
		if (!needs_second(d))
			return chap_desk_end_review(
			    a->c->desk, d->of.flag, err);
		*r = (struct chap_review){.flag = d->of.flag,
		    .first = a->who->id,
		    .first_ruling = d->ruling,
		    .since_ms = a->now_ms};
		snprintf(r->decision, sizeof(r->decision), "%s", d->id);
	} else if (d->stage == CHAP_STAGE_SECOND) {
		*is_put = chap_ruling_label(d->ruling) ==
		    chap_ruling_label(r->first_ruling);
		r->state = *is_put ? CHAP_REVIEW_AGREED : CHAP_REVIEW_DISAGREED;
		r->second = a->who->id;
		r->second_ruling = d->ruling;
		r->second_at_ms = a->now_ms;
		snprintf(r->second_reason, sizeof(r->second_reason), "%.*s",
		    (int)d->reason.len, d->reason.ptr);
	} else {
		r->state = CHAP_REVIEW_SETTLED;
	}
	return chap_desk_put_review(a->c->desk, r, err);
}

static enum chap_err
record(const struct deciding *d, bool is_put, struct chap_error *err)
{
	static const char *const STAGE[] = {[CHAP_STAGE_OPEN] = "first",
	    [CHAP_STAGE_SECOND] = "second",
	    [CHAP_STAGE_DISAGREED] = "lead"};
	char what[160];

	snprintf(what, sizeof(what), "verdict=%s reason=%.*s stage=%s id=%s",
	    chap_ruling_name(d->ruling), (int)d->reason.len, d->reason.ptr,
	    STAGE[d->stage], d->id);
	return chap_asked_record(
	    d->a, is_put ? "decision" : "second_look", &d->of, what, err);
}

/* It did not come to be: as far as this can be written, all is as before. */
static void
take_off_desk(
    const struct deciding *d, const struct chap_review *was, bool is_recorded)
{
	struct chap_desk *desk = d->a->c->desk;

	(void)!chap_desk_undone(desk, d->id, d->a->now_ms, NULL);
	if (d->stage == CHAP_STAGE_OPEN)
		(void)!chap_desk_end_review(desk, d->of.flag, NULL);
	else
		(void)!chap_desk_put_review(desk, was, NULL);
	if (is_recorded)
		(void)!chap_asked_record(
		    d->a, "decisions_not_kept", &d->of, NULL, NULL);
}

/* Into the queue's store, and recorded before it counts. */
static enum chap_err
put_in_queue(const struct deciding *d, bool is_put, bool *is_recorded,
    struct chap_error *err)
{
	enum chap_err rc = chap_asked_begin(d->a, err);

	if (rc == CHAP_OK && is_put)
		rc = put_decision(d->a, d->of.tenant,
		    is_drawn(d) ? d->a->now_ms + DRAWN_KEEP_MS : 0,
		    make_line(d), err);
	if (rc == CHAP_OK)
		rc = record(d, is_put, err);
	*is_recorded = rc == CHAP_OK;
	return chap_asked_end(d->a, rc, err);
}

/*
 * The desk first: if all ends in between, a review is left of a case that is
 * open still, which says nothing then (chap_case_stage).
 */
static enum chap_err
put_all(struct deciding *d, bool *is_put, struct chap_error *err)
{
	struct chap_review was = d->review;
	bool is_recorded = false;
	enum chap_err rc = put_on_desk(d, err);

	if (rc == CHAP_OK)
		rc = move_review(d, is_put, err);
	if (rc == CHAP_OK)
		rc = chap_desk_sync(d->a->c->desk, err);
	if (rc == CHAP_OK)
		rc = put_in_queue(d, *is_put, &is_recorded, err);
	if (rc != CHAP_OK)
		take_off_desk(d, &was, is_recorded);
	return rc;
}

static enum chap_err
check_stage(const struct deciding *d, struct chap_error *err)
{
	if (d->stage == CHAP_STAGE_DONE)
		return chap_fail(
		    err, CHAP_ERR_STATE, "flag: somebody decided already");
	if (d->stage == CHAP_STAGE_OTHERS)
		return chap_fail(err, CHAP_ERR_STATE,
		    "flag: it waits for another person to look at it");
	if (d->of.tenant == CHAP_TENANT_UNKNOWN)
		return chap_fail(err, CHAP_ERR_STATE,
		    "flag: whose platform's it is cannot be told");
	return CHAP_OK;
}

static enum chap_err
decide(struct deciding *d, struct chap_error *err)
{
	struct chap_asked *a = d->a;
	bool is_put = false;
	int64_t flag = 0;
	enum chap_err rc = chap_ask_number(a, "flag", 1, INT64_MAX, &flag, err);

	if (rc == CHAP_OK)
		rc = ask_ruling(d, err);
	if (rc == CHAP_OK)
		rc = chap_case_is_mine(a, flag, &d->claim, err);
	if (rc == CHAP_OK)
		rc = chap_case_read(a, flag, &d->of, err);
	if (rc == CHAP_OK)
		rc = chap_case_stage(a, &d->of, &d->stage, &d->review, err);
	if (rc == CHAP_OK)
		rc = check_stage(d, err);
	if (rc == CHAP_OK)
		rc = put_all(d, &is_put, err);
	if (rc == CHAP_OK)
		rc = chap_desk_release(a->c->desk, flag, a->who->id, err);
	if (rc != CHAP_OK)
		return rc;
	chap_queue_index_drop(a->c->index, flag);
	if (is_put && a->c->o.on_decision != NULL)
		a->c->o.on_decision(a->c->o.context, d->ruling);
	chap_tell(a->out, "decision", json_string(d->id));
	chap_tell(a->out, "in_force", json_boolean(is_put));
	chap_tell(a->out, "second_review",
	    json_boolean(d->stage == CHAP_STAGE_OPEN && is_grave(d->ruling) &&
	        a->c->o.config->second_review));
	chap_tell(a->out, "undo_until", json_integer(a->now_ms + CHAP_UNDO_MS));
	return CHAP_OK;
}

enum chap_err
chap_api_decide(struct chap_asked *a, struct chap_error *err)
{
	struct deciding deciding = {.a = a};
	enum chap_err rc;

	make_id(deciding.id, 'd');
	rc = decide(&deciding, err);
	chap_case_release(&deciding.of);
	return rc;
}

/* Back to where it was before this decision. *was_put: it is a decision. */
static enum chap_err
move_review_back(struct chap_asked *a, const struct chap_desk_decision *made,
    bool *was_put, struct chap_error *err)
{
	struct chap_review r;
	enum chap_err rc = chap_desk_review(a->c->desk, made->flag, &r, err);

	*was_put = true;
	if (rc == CHAP_ERR_NOT_FOUND)
		return CHAP_OK;
	if (rc != CHAP_OK)
		return rc;
	if (strcmp(r.decision, made->id) == 0)
		return r.state == CHAP_REVIEW_WAITING
		    ? chap_desk_end_review(a->c->desk, made->flag, err)
		    : chap_fail(err, CHAP_ERR_STATE,
		          "decision: somebody reviewed it meanwhile");
	if (r.second == made->account && made->is_second &&
	    r.state != CHAP_REVIEW_SETTLED) {
		*was_put = r.state == CHAP_REVIEW_AGREED;
		r.state = CHAP_REVIEW_WAITING;
		r.second = 0;
		r.second_ruling = CHAP_RULING_DISMISS;
		r.second_reason[0] = '\0';
		r.second_at_ms = 0;
	} else if (r.state == CHAP_REVIEW_SETTLED && made->is_second) {
		r.state = CHAP_REVIEW_DISAGREED;
	}
	return chap_desk_put_review(a->c->desk, &r, err);
}

static json_t *
make_undo(const struct chap_asked *a, const char *undoes)
{
	char id[ID_BYTES];
	json_t *o = json_object();

	make_id(id, 'u');
	chap_tell(o, "kind", json_string("decision"));
	chap_tell(o, "id", json_string(id));
	chap_tell(o, "by", json_string(a->who->name));
	chap_tell(o, "at", json_integer(a->now_ms));
	chap_tell(o, "undoes", json_string(undoes));
	return o;
}

static enum chap_err
take_back(struct chap_asked *a, const struct chap_desk_decision *made,
    const struct chap_case *of, bool *was_put, struct chap_error *err)
{
	char what[8 + ID_BYTES];
	enum chap_err rc = chap_asked_begin(a, err);

	if (rc == CHAP_OK)
		rc = move_review_back(a, made, was_put, err);
	if (rc == CHAP_OK)
		rc = chap_desk_sync(a->c->desk, err);
	if (rc == CHAP_OK && *was_put)
		rc =
		    put_decision(a, of->tenant, 0, make_undo(a, made->id), err);
	if (rc == CHAP_OK)
		rc = chap_desk_undone(a->c->desk, made->id, a->now_ms, err);
	snprintf(what, sizeof(what), "id=%s", made->id);
	if (rc == CHAP_OK)
		rc = chap_asked_record(a, "decision_undone", of, what, err);
	return chap_asked_end(a, rc, err);
}

static enum chap_err
undo(struct chap_asked *a, const struct chap_desk_decision *made,
    struct chap_error *err)
{
	struct chap_case of = {.flag = 0};
	bool was_put = false;
	enum chap_err rc = chap_case_read(a, made->flag, &of, err);

	if (rc == CHAP_OK)
		rc = take_back(a, made, &of, &was_put, err);
	chap_case_release(&of);
	if (rc == CHAP_OK && was_put && a->c->o.on_decision != NULL)
		a->c->o.on_decision(a->c->o.context, CHAP_RULING_UNDO);
	return rc;
}

/* One's own, not undone, within a minute. */
static enum chap_err
find_undoable(const struct chap_asked *a, const char *id,
    struct chap_desk_decision *made, struct chap_error *err)
{
	enum chap_err rc = chap_desk_find_decision(a->c->desk, id, made, err);

	if (rc == CHAP_ERR_NOT_FOUND ||
	    (rc == CHAP_OK && made->account != a->who->id))
		return chap_fail(
		    err, CHAP_ERR_NOT_FOUND, "decision: none of yours");
	if (rc == CHAP_OK && made->undone_at_ms != 0)
		rc = chap_fail(
		    err, CHAP_ERR_STATE, "decision: was taken back already");
	if (rc == CHAP_OK && a->now_ms > made->at_ms + CHAP_UNDO_MS)
		rc = chap_fail(err, CHAP_ERR_STATE,
		    "decision: a minute has passed; ask a lead");
	return rc;
}

/* With the case locked; it is one's own again. */
static enum chap_err
undo_and_claim(struct chap_asked *a, const char *id, struct chap_error *err)
{
	struct chap_claim claim = {.account = a->who->id,
	    .kind = CHAP_CLAIM_LEASE,
	    .since_ms = a->now_ms,
	    .until_ms =
	        a->now_ms + a->c->o.config->lease_minutes * CHAP_MINUTE_MS};
	struct chap_desk_decision made;
	enum chap_err rc = find_undoable(a, id, &made, err);

	if (rc == CHAP_OK)
		rc = undo(a, &made, err);
	if (rc != CHAP_OK)
		return rc;
	chap_tell(a->out, "flag", json_integer(made.flag));
	claim.flag = made.flag;
	rc = chap_desk_claim(
	    a->c->desk, &claim, false, (struct chap_span){"", 0}, err);
	/* somebody was quicker: the decision is taken back all the same */
	return rc == CHAP_ERR_BUSY ? CHAP_OK : rc;
}

enum chap_err
chap_api_undo(struct chap_asked *a, struct chap_error *err)
{
	struct chap_desk_decision made;
	char id[ID_BYTES];
	struct chap_span given;
	enum chap_err rc =
	    chap_ask_string(a, "decision", true, ID_BYTES - 1, &given, err);

	if (rc != CHAP_OK)
		return rc;
	snprintf(id, sizeof(id), "%.*s", (int)given.len, given.ptr);
	rc = find_undoable(a, id, &made, err);
	if (rc != CHAP_OK)
		return rc;
	chap_case_lock(a->c, made.flag);
	rc = undo_and_claim(a, id, err);
	chap_case_unlock(a->c, made.flag);
	return rc;
}
