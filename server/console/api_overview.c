/* How the work goes: what waits, what was decided, how often flags are right.
 */
#include "server/console/console_parts.h"

#include "server/store/risk_days.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define DAYS_MOST 90
#define MADE_MAX 20000
#define JUDGED_MAX 500 /* 0.2 ms each on two cores at a load of 9 */
#define NAMES_MAX 64

/* Decisions of some days, by kind and how long they took. */
struct made {
	int64_t n[CHAP_N_RULINGS];
	int64_t n_undone;
	int64_t n_second;
	int64_t *wait_ms; /* [n_all]: from the flag to the decision */
	int64_t *work_ms; /* [n_all]: from the claim to it */
	int64_t n_revealed;
	size_t n_all;
};

static void
keep_made(void *context, const struct chap_desk_decision *d)
{
	struct made *m = context;

	if (d->undone_at_ms != 0) {
		m->n_undone++;
		return;
	}
	m->n[d->ruling]++;
	m->n_second += d->is_second;
	m->n_revealed += d->n_revealed;
	if (m->n_all == MADE_MAX)
		return;
	m->wait_ms[m->n_all] = d->at_ms - d->raised_at_ms;
	m->work_ms[m->n_all++] = d->at_ms - d->claimed_at_ms;
}

static int
by_number(const void *one, const void *two)
{
	int64_t a = *(const int64_t *)one, b = *(const int64_t *)two;

	return (a > b) - (a < b);
}

/* Of [n]; null of none. */
static json_t *
median(int64_t *number, size_t n)
{
	if (n == 0)
		return json_null();
	qsort(number, n, sizeof(*number), by_number);
	return json_integer(number[n / 2]);
}

static void
tell_made(json_t *out, struct made *m)
{
	json_t *kinds = json_object();

	for (int r = 0; r < CHAP_RULING_UNDO; r++)
		chap_tell(kinds, chap_ruling_name((enum chap_ruling)r),
		    json_integer(m->n[r]));
	chap_tell(out, "decisions", kinds);
	chap_tell(out, "decided", json_integer((json_int_t)m->n_all));
	chap_tell(out, "undone", json_integer(m->n_undone));
	chap_tell(out, "wait_ms", median(m->wait_ms, m->n_all));
	chap_tell(out, "work_ms", median(m->work_ms, m->n_all));
	chap_tell(out, "revealed", json_integer(m->n_revealed));
}

struct reviews {
	int64_t n[CHAP_N_REVIEW_STATES];
};

static void
keep_review(void *context, const struct chap_review *review)
{
	((struct reviews *)context)->n[review->state]++;
}

static enum chap_err
tell_reviews(struct chap_asked *a, int64_t since_ms, struct chap_error *err)
{
	struct reviews reviews = {{0}};
	json_t *o = json_object();
	enum chap_err rc =
	    chap_desk_reviews(a->c->desk, since_ms, keep_review, &reviews, err);

	for (int i = 0; i < CHAP_N_REVIEW_STATES; i++)
		chap_tell(o, chap_review_state_name((enum chap_review_state)i),
		    json_integer(reviews.n[i]));
	chap_tell(a->out, "reviews", o);
	return rc;
}

static void
tell_queue(struct chap_asked *a)
{
	static const enum chap_level LEVEL[] = {
	    CHAP_LEVEL_URGENT, CHAP_LEVEL_REVIEW};
	const struct chap_config *config = a->c->o.config;
	const int64_t target[] = {
	    config->urgent_minutes, config->review_minutes};
	struct chap_queue_filter all = {.level = -1,
	    .tenant = a->who->tenant,
	    .n_tenants = a->who->n_tenants};
	struct chap_queue_totals totals;
	struct chap_queue_row row;
	json_t *list = json_array();

	chap_queue_index_page(a->c->index, &all, NULL, &row, 0, &totals);
	for (int i = 0; i < 2; i++) {
		json_t *o = json_object();

		chap_tell(o, "level", json_string(chap_level_name(LEVEL[i])));
		chap_tell(o, "open", json_integer(totals.n[LEVEL[i]]));
		chap_tell(o, "oldest_at",
		    totals.oldest_ms[LEVEL[i]] == 0
		        ? json_null()
		        : json_integer(totals.oldest_ms[LEVEL[i]]));
		chap_tell(o, "target_minutes", json_integer(target[i]));
		chap_tell(o, "late",
		    json_integer(chap_queue_index_older(a->c->index, all.tenant,
		        all.n_tenants, (int)LEVEL[i],
		        a->now_ms - target[i] * CHAP_MINUTE_MS)));
		(void)!json_array_append_new(list, o);
	}
	chap_tell(a->out, "queue", list);
}

/* How decisions went where a name was part of the case. */
struct judged_name {
	char name[CHAP_MODEL_NAME_BYTES];
	int64_t n[2]; /* by label */
};

struct judged {
	const struct chap_asked *a;
	struct judged_name signal[NAMES_MAX];
	size_t n_signals;
	struct judged_name model[NAMES_MAX];
	size_t n_models;
	int64_t n_read;
};

static void
count_name(struct judged_name *list, size_t *n, const char *name, int label)
{
	size_t i = 0;

	if (name == NULL || strcmp(name, "other") == 0)
		return;
	while (i < *n && strcmp(list[i].name, name) != 0)
		i++;
	if (i == NAMES_MAX)
		return;
	if (i == *n)
		snprintf(list[(*n)++].name, sizeof(list->name), "%s", name);
	list[i].n[label]++;
}

static struct chap_span
string_of(const json_t *s)
{
	return (struct chap_span){json_is_string(s) ? json_string_value(s) : "",
	    json_string_length(s)};
}

/* Whether it is a case of those that the one who asks sees. */
static bool
is_seen(const struct chap_asked *a, const unsigned char *pair, const json_t *v)
{
	const json_t *suspect = json_object_get(v, "suspect");
	const json_t *from = json_object_get(v, "from");
	struct chap_span other = string_of(
	    json_equal(suspect, from) ? json_object_get(v, "to") : from);
	unsigned char digest[CHAP_DIGEST_BYTES];
	size_t i = 0;

	for (; i < a->who->n_tenants; i++) {
		chap_flag_digest(a->c->o.seal, a->who->tenant[i],
		    string_of(suspect), other, digest);
		if (memcmp(digest, pair, sizeof(digest)) == 0)
			break;
	}
	return a->who->n_tenants == 0 || i < a->who->n_tenants;
}

/* What raised the case's score when it was decided on. */
static void
keep_judged(void *context, enum chap_ruling ruling, const unsigned char *pair,
    const char *verdict)
{
	struct judged *j = context;
	int label = chap_ruling_label(ruling);
	json_t *v = json_loads(verdict, 0, NULL), *reason;
	size_t i;

	j->n_read++;
	if (label >= 0 && is_seen(j->a, pair, v)) {
		count_name(j->model, &j->n_models,
		    json_string_value(json_object_get(v, "model")), label);
		json_array_foreach(json_object_get(v, "why"), i,
		    reason) if (json_number_value(json_object_get(reason,
		                    "points")) > 0)
		    count_name(j->signal, &j->n_signals,
		        json_string_value(json_object_get(reason, "signal")),
		        label);
	}
	json_decref(v);
}

static json_t *
tell_names(const struct judged_name *list, size_t n)
{
	json_t *out = json_array();

	for (size_t i = 0; i < n; i++)
		(void)!json_array_append_new(out,
		    json_pack("{s:s,s:I,s:I}", "name", list[i].name,
		        "confirmed", (json_int_t)list[i].n[1], "dismissed",
		        (json_int_t)list[i].n[0]));
	return out;
}

static enum chap_err
tell_precision(struct chap_asked *a, int64_t since_ms, struct chap_error *err)
{
	struct judged *j = calloc(1, sizeof(*j));
	json_t *o = json_object();
	enum chap_err rc;

	chap_tell(a->out, "precision", o);
	if (j == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	j->a = a;
	rc = chap_decisions_judged(
	    a->c->o.flags, since_ms, JUDGED_MAX, keep_judged, j, err);
	if (rc == CHAP_OK) {
		chap_tell(o, "by_signal", tell_names(j->signal, j->n_signals));
		chap_tell(o, "by_model", tell_names(j->model, j->n_models));
		chap_tell(o, "newest_only",
		    j->n_read == JUDGED_MAX ? json_integer(JUDGED_MAX)
		                            : json_null());
	}
	free(j);
	return rc;
}

/* Messages of the days from `first` days ago to before `end` days ago. */
static json_t *
tell_span(const struct chap_asked *a, int first, int end)
{
	json_t *o = json_object(), *risks = json_array();
	uint64_t n[CHAP_RISK_BOUNDS + 1] = {0}, scored = 0, unscored = 0;
	struct chap_risk_day day;
	int n_days = 0;

	for (int ago = first; ago < end; ago++) {
		if (!chap_risk_days_get(a->c->o.days, a->now_ms, ago, &day))
			continue;
		n_days++;
		scored += day.n_scored;
		unscored += day.n_unscored;
		for (size_t i = 0; i <= CHAP_RISK_BOUNDS; i++)
			n[i] += day.n_risk[i];
	}
	for (size_t i = 0; i <= CHAP_RISK_BOUNDS; i++)
		(void)!json_array_append_new(
		    risks, json_integer((json_int_t)n[i]));
	chap_tell(o, "days", json_integer(n_days));
	chap_tell(o, "scored", json_integer((json_int_t)scored));
	chap_tell(o, "unscored", json_integer((json_int_t)unscored));
	chap_tell(o, "risks", risks);
	return o;
}

static void
tell_drift(struct chap_asked *a)
{
	json_t *o = json_object(), *bounds = json_array();

	for (size_t i = 0; i < CHAP_RISK_BOUNDS; i++)
		(void)!json_array_append_new(bounds,
		    json_real((double)chap_risk_bound_micro(i) / CHAP_MICRO));
	chap_tell(o, "bounds", bounds);
	chap_tell(o, "week", tell_span(a, 0, CHAP_PEAK_DAYS));
	chap_tell(o, "before", tell_span(a, CHAP_PEAK_DAYS, CHAP_RISK_DAYS));
	chap_tell(a->out, "drift", o);
}

/* What was decided, by whomever: whose cases those were is not kept. */
static enum chap_err
tell_work(struct chap_asked *a, int64_t since_ms, struct chap_error *err)
{
	struct made made = {.n_all = 0};
	enum chap_err rc;

	made.wait_ms = malloc(MADE_MAX * sizeof(*made.wait_ms));
	made.work_ms = malloc(MADE_MAX * sizeof(*made.work_ms));
	rc = made.wait_ms == NULL || made.work_ms == NULL
	    ? chap_fail(err, CHAP_ERR_MEMORY, "out of memory")
	    : chap_desk_decisions(a->c->desk, since_ms, keep_made, &made, err);
	if (rc == CHAP_OK) {
		tell_made(a->out, &made);
		rc = tell_reviews(a, since_ms, err);
	}
	free(made.wait_ms);
	free(made.work_ms);
	return rc;
}

enum chap_err
chap_api_overview(struct chap_asked *a, struct chap_error *err)
{
	bool sees_all = a->who->n_tenants == 0;
	int64_t days = 0, since_ms;
	enum chap_err rc = chap_ask_number(a, "days", 1, DAYS_MOST, &days, err);

	if (rc != CHAP_OK)
		return rc;
	since_ms = a->now_ms - days * CHAP_DAY_MS;
	tell_queue(a);
	if (sees_all)
		rc = tell_work(a, since_ms, err);
	if (rc == CHAP_OK)
		rc = tell_precision(a, since_ms, err);
	if (rc == CHAP_OK && sees_all && a->c->o.days != NULL)
		tell_drift(a);
	chap_tell(a->out, "now", json_integer(a->now_ms));
	return rc;
}
