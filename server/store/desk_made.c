/* Decisions as the console made them, and second looks at the grave ones. */
#include "server/store/desk_parts.h"

#include <stdio.h>
#include <string.h>

const char *
chap_review_state_name(enum chap_review_state state)
{
	static const char *const NAME[CHAP_N_REVIEW_STATES] = {
	    "waiting", "agreed", "disagreed", "settled"};

	return NAME[state];
}

static enum chap_ruling
read_ruling(sqlite3_stmt *s, int column)
{
	int ruling = sqlite3_column_int(s, column);

	return ruling >= 0 && ruling < CHAP_N_RULINGS ? (enum chap_ruling)ruling
	                                              : CHAP_RULING_WATCH;
}

enum chap_err
chap_desk_decided(struct chap_desk *d, const struct chap_desk_decision *made,
    struct chap_error *err)
{
	sqlite3_stmt *s = d->statement[CHAP_DESK_DECIDED];

	sqlite3_bind_text(s, 1, made->id, -1, SQLITE_STATIC);
	sqlite3_bind_int64(s, 2, made->flag);
	sqlite3_bind_int64(s, 3, made->account);
	sqlite3_bind_int(s, 4, (int)made->ruling);
	sqlite3_bind_int64(s, 5, made->at_ms);
	sqlite3_bind_int64(s, 6, made->raised_at_ms);
	sqlite3_bind_int64(s, 7, made->claimed_at_ms);
	sqlite3_bind_int64(s, 8, made->n_revealed);
	sqlite3_bind_int(s, 9, made->is_second);
	return chap_desk_run(d, CHAP_DESK_DECIDED, err);
}

enum chap_err
chap_desk_grave(struct chap_desk *d, int64_t account, int64_t since_ms,
    int64_t *n, struct chap_error *err)
{
	sqlite3_stmt *s = d->statement[CHAP_DESK_GRAVE];

	sqlite3_bind_int64(s, 1, account);
	sqlite3_bind_int64(s, 2, since_ms);
	sqlite3_bind_int(s, 3, CHAP_RULING_ESCALATE);
	sqlite3_bind_int(s, 4, CHAP_RULING_EMERGENCY);
	return chap_desk_count(d, CHAP_DESK_GRAVE, n, err);
}

/* Its id is the row's, until the next step. */
static struct chap_desk_decision
read_decision(sqlite3_stmt *s)
{
	return (struct chap_desk_decision){
	    .id = (const char *)sqlite3_column_text(s, 0),
	    .flag = sqlite3_column_int64(s, 1),
	    .account = sqlite3_column_int64(s, 2),
	    .ruling = read_ruling(s, 3),
	    .at_ms = sqlite3_column_int64(s, 4),
	    .raised_at_ms = sqlite3_column_int64(s, 5),
	    .claimed_at_ms = sqlite3_column_int64(s, 6),
	    .n_revealed = sqlite3_column_int64(s, 7),
	    .is_second = sqlite3_column_int(s, 8) != 0,
	    .undone_at_ms = sqlite3_column_int64(s, 9)};
}

enum chap_err
chap_desk_find_decision(struct chap_desk *d, const char *id,
    struct chap_desk_decision *out, struct chap_error *err)
{
	sqlite3_stmt *s = d->statement[CHAP_DESK_FIND_DECISION];
	bool found = false;
	enum chap_err rc;
	int step;

	sqlite3_bind_text(s, 1, id, -1, SQLITE_STATIC);
	while ((step = sqlite3_step(s)) == SQLITE_ROW) {
		*out = read_decision(s);
		out->id = id;
		found = true;
	}
	rc = chap_desk_end(d, s, step, err);
	return rc == CHAP_OK && !found
	    ? chap_fail(err, CHAP_ERR_NOT_FOUND, "no such decision")
	    : rc;
}

enum chap_err
chap_desk_undone(
    struct chap_desk *d, const char *id, int64_t now_ms, struct chap_error *err)
{
	sqlite3_bind_text(
	    d->statement[CHAP_DESK_UNDONE], 1, id, -1, SQLITE_STATIC);
	sqlite3_bind_int64(d->statement[CHAP_DESK_UNDONE], 2, now_ms);
	return chap_desk_run(d, CHAP_DESK_UNDONE, err);
}

enum chap_err
chap_desk_decisions(struct chap_desk *d, int64_t since_ms,
    void (*row)(void *context, const struct chap_desk_decision *decision),
    void *context, struct chap_error *err)
{
	sqlite3_stmt *s = d->statement[CHAP_DESK_DECISIONS];
	int step;

	sqlite3_bind_int64(s, 1, since_ms);
	while ((step = sqlite3_step(s)) == SQLITE_ROW) {
		struct chap_desk_decision made = read_decision(s);

		row(context, &made);
	}
	return chap_desk_end(d, s, step, err);
}

enum chap_err
chap_desk_put_review(
    struct chap_desk *d, const struct chap_review *r, struct chap_error *err)
{
	sqlite3_stmt *s = d->statement[CHAP_DESK_PUT_REVIEW];

	sqlite3_bind_int64(s, 1, r->flag);
	sqlite3_bind_text(s, 2, r->decision, -1, SQLITE_STATIC);
	sqlite3_bind_int64(s, 3, r->first);
	sqlite3_bind_int(s, 4, (int)r->first_ruling);
	sqlite3_bind_int64(s, 5, r->since_ms);
	sqlite3_bind_int(s, 6, (int)r->state);
	sqlite3_bind_int64(s, 7, r->second);
	sqlite3_bind_int(s, 8, (int)r->second_ruling);
	sqlite3_bind_text(s, 9, r->second_reason, -1, SQLITE_STATIC);
	sqlite3_bind_int64(s, 10, r->second_at_ms);
	return chap_desk_run(d, CHAP_DESK_PUT_REVIEW, err);
}

static struct chap_review
read_review(sqlite3_stmt *s)
{
	int state = sqlite3_column_int(s, 5);
	struct chap_review r = {.flag = sqlite3_column_int64(s, 0),
	    .first = sqlite3_column_int64(s, 2),
	    .first_ruling = read_ruling(s, 3),
	    .since_ms = sqlite3_column_int64(s, 4),
	    .state = state >= 0 && state < CHAP_N_REVIEW_STATES
	        ? (enum chap_review_state)state
	        : CHAP_REVIEW_DISAGREED,
	    .second = sqlite3_column_int64(s, 6),
	    .second_ruling = read_ruling(s, 7),
	    .second_at_ms = sqlite3_column_int64(s, 9)};

	snprintf(r.decision, sizeof(r.decision), "%s",
	    (const char *)sqlite3_column_text(s, 1));
	snprintf(r.second_reason, sizeof(r.second_reason), "%s",
	    (const char *)sqlite3_column_text(s, 8));
	return r;
}

enum chap_err
chap_desk_review(struct chap_desk *d, int64_t flag, struct chap_review *out,
    struct chap_error *err)
{
	sqlite3_stmt *s = d->statement[CHAP_DESK_REVIEW];
	bool found = false;
	enum chap_err rc;
	int step;

	sqlite3_bind_int64(s, 1, flag);
	while ((step = sqlite3_step(s)) == SQLITE_ROW) {
		*out = read_review(s);
		found = true;
	}
	rc = chap_desk_end(d, s, step, err);
	return rc == CHAP_OK && !found
	    ? chap_fail(err, CHAP_ERR_NOT_FOUND, "no review of this case")
	    : rc;
}

enum chap_err
chap_desk_end_review(struct chap_desk *d, int64_t flag, struct chap_error *err)
{
	sqlite3_bind_int64(d->statement[CHAP_DESK_END_REVIEW], 1, flag);
	return chap_desk_run(d, CHAP_DESK_END_REVIEW, err);
}

enum chap_err
chap_desk_reviews(struct chap_desk *d, int64_t since_ms,
    void (*row)(void *context, const struct chap_review *review), void *context,
    struct chap_error *err)
{
	sqlite3_stmt *s = d->statement[CHAP_DESK_REVIEWS];
	int step;

	sqlite3_bind_int64(s, 1, since_ms);
	while ((step = sqlite3_step(s)) == SQLITE_ROW) {
		struct chap_review review = read_review(s);

		row(context, &review);
	}
	return chap_desk_end(d, s, step, err);
}
