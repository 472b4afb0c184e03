/* The queue, and the next case for somebody. */
#include "server/console/console_parts.h"

#include "features/base/cli.h"
#include "features/lexicon/signal.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define PAGE_ROWS 40
#define SHOWN_SIGNALS 4
#define CLAIMS_MAX 10000
#define REVIEWS_MAX 200
#define ANY (-2)
#define ANY_KIND (-1)

/* The claims that stand and the cases passed over, by the case's number. */
struct desk {
	const struct chap_asked *a;
	struct chap_claim *claim; /* [n] */
	size_t n;
	int64_t *skipped; /* [n_skipped] */
	size_t n_skipped;
	bool is_free; /* wanted: what nobody has */
	bool passes_over; /* wanted: without what was passed over */
	int mine; /* wanted: mine, of this kind, or of any kind; ANY: whosever
	           */
};

static void
keep_claim(void *context, const struct chap_claim *claim)
{
	struct desk *d = context;

	if (d->n < CLAIMS_MAX)
		d->claim[d->n++] = *claim;
}

static void
keep_skip(void *context, int64_t flag)
{
	struct desk *d = context;

	if (d->n_skipped < CLAIMS_MAX)
		d->skipped[d->n_skipped++] = flag;
}

static enum chap_err
read_desk(const struct chap_asked *a, struct desk *d, struct chap_error *err)
{
	enum chap_err rc;

	memset(d, 0, sizeof(*d));
	d->a = a;
	d->mine = ANY;
	d->claim = malloc(CLAIMS_MAX * sizeof(*d->claim));
	d->skipped = malloc(CLAIMS_MAX * sizeof(*d->skipped));
	if (d->claim == NULL || d->skipped == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	rc = chap_desk_claims(a->c->desk, a->now_ms, keep_claim, d, err);
	return rc == CHAP_OK ? chap_desk_skipped(a->c->desk, a->who->id,
	                           a->now_ms - CHAP_SHIFT_MS, keep_skip, d, err)
	                     : rc;
}

static void
release_desk(struct desk *d)
{
	free(d->claim);
	free(d->skipped);
}

static const struct chap_claim *
claim_of(const struct desk *d, int64_t flag)
{
	size_t low = 0, high = d->n;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (d->claim[middle].flag < flag)
			low = middle + 1;
		else
			high = middle;
	}
	return low < d->n && d->claim[low].flag == flag ? &d->claim[low] : NULL;
}

static bool
is_skipped(const struct desk *d, int64_t flag)
{
	size_t i = 0;

	while (i < d->n_skipped && d->skipped[i] != flag)
		i++;
	return i < d->n_skipped;
}

static bool
keeps(void *context, const struct chap_queue_row *row)
{
	const struct desk *d = context;
	const struct chap_claim *claim = claim_of(d, row->place.id);

	if (d->is_free && claim != NULL && claim->account != d->a->who->id)
		return false;
	if (d->passes_over && is_skipped(d, row->place.id))
		return false;
	if (d->mine == ANY)
		return true;
	return claim != NULL && claim->account == d->a->who->id &&
	    (d->mine == ANY_KIND || (int)claim->kind == d->mine);
}

static bool
is_tactic(const char *name)
{
	int signal = chap_signal_by_name(chap_span_str(name));

	return signal >= 0 && chap_signal_info[signal].role == CHAP_ROLE_RISK;
}

/* Those of `why` that raise the score, tactics or the rest, into the list. */
static void
add_reasons(const json_t *why, bool tactics, json_t *list)
{
	for (size_t i = 0; i < json_array_size(why); i++) {
		const json_t *reason = json_array_get(why, i);
		json_t *name = json_object_get(reason, "signal");
		const char *s = json_string_value(name);

		if (s != NULL && json_array_size(list) < SHOWN_SIGNALS &&
		    json_number_value(json_object_get(reason, "points")) > 0 &&
		    is_tactic(s) == tactics && strcmp(s, "other") != 0 &&
		    strcmp(s, "wording") != 0)
			(void)!json_array_append(list, name);
	}
}

/* The strongest tactics, then what else raises it. */
static void
tell_reasons(const json_t *verdict, json_t *out)
{
	const json_t *why = json_object_get(verdict, "why");
	json_t *list = json_array();

	add_reasons(why, true, list);
	add_reasons(why, false, list);
	chap_tell(out, "signals", list);
}

static enum chap_err
tell_row(struct chap_asked *a, const struct desk *d, int64_t flag, json_t *list,
    struct chap_error *err)
{
	struct chap_case of;
	const struct chap_claim *claim = claim_of(d, flag);
	enum chap_err rc = chap_case_read(a, flag, &of, err);
	json_t *o;

	if (rc == CHAP_OK) {
		o = json_object();
		chap_tell(o, "flag", json_integer(of.flag));
		chap_tell(o, "level", json_string(chap_level_name(of.level)));
		chap_tell(o, "suspect", chap_tell_span(of.suspect));
		chap_tell(o, "other", chap_tell_span(of.other));
		chap_tell(o, "raised_at", json_integer(of.raised_at_ms));
		chap_tell(o, "updated_at", json_integer(of.updated_at_ms));
		chap_tell(o, "n", json_copy(json_object_get(of.verdict, "n")));
		chap_tell(o, "confidence",
		    json_copy(json_object_get(of.verdict, "confidence")));
		chap_tell(o, "claim",
		    claim == NULL ? json_null() : chap_tell_claim(a, claim));
		chap_tell(o, "skipped", json_boolean(is_skipped(d, flag)));
		chap_tell(o, "lang", json_string(of.lang));
		chap_tell(o, "age",
		    json_copy(json_object_get(of.verdict, "other_age")));
		tell_reasons(of.verdict, o);
		(void)!json_array_append_new(list, o);
	}
	chap_case_release(&of);
	/* who decided on it meanwhile took it away */
	return rc == CHAP_ERR_NOT_FOUND ? CHAP_OK : rc;
}

static const char *
argument(const struct chap_asked *a, const char *name)
{
	const char *text = a->request->argument(a->request->context, name);

	return text == NULL ? "" : text;
}

/* "level.risk.raised.id", as the last row's place was told. */
static bool
read_place(const char *text, struct chap_flag_place *out)
{
	return sscanf(text, "%" SCNd32 ".%" SCNd32 ".%" SCNd64 ".%" SCNd64,
	           &out->level, &out->risk_micro, &out->raised_at_ms,
	           &out->id) == 4;
}

static void
tell_place(json_t *out, const struct chap_flag_place *place)
{
	char text[80];

	snprintf(text, sizeof(text),
	    "%" PRId32 ".%" PRId32 ".%" PRId64 ".%" PRId64, place->level,
	    place->risk_micro, place->raised_at_ms, place->id);
	chap_tell(out, "more", json_string(text));
}

static void
tell_totals(struct chap_asked *a, const struct chap_queue_totals *t)
{
	json_t *langs = json_array();

	chap_tell(a->out, "urgent", json_integer(t->n[CHAP_LEVEL_URGENT]));
	chap_tell(a->out, "review", json_integer(t->n[CHAP_LEVEL_REVIEW]));
	chap_tell(a->out, "unread", json_integer(t->n_unread));
	chap_tell(a->out, "matching",
	    t->n_matching < 0 ? json_null() : json_integer(t->n_matching));
	chap_tell(a->out, "loaded", json_boolean(t->is_loaded));
	for (size_t i = 0; i < t->n_langs; i++)
		(void)!json_array_append_new(langs, json_string(t->lang[i]));
	chap_tell(a->out, "langs", langs);
}

static enum chap_err
read_filter(const struct chap_asked *a, struct chap_queue_filter *f,
    struct desk *d, struct chap_error *err)
{
	const char *level = argument(a, "level"), *user = argument(a, "user");
	const char *signal = argument(a, "signal"),
	           *state = argument(a, "state"), *lang = argument(a, "lang");

	f->level = -1;
	f->tenant = a->who->tenant;
	f->n_tenants = a->who->n_tenants;
	for (int i = 0; i < CHAP_N_LEVELS; i++)
		if (strcmp(level, chap_level_name((enum chap_level)i)) == 0)
			f->level = i;
	if (level[0] != '\0' && f->level < 0)
		return chap_fail(err, CHAP_ERR_INVALID, "level: no such level");
	if (signal[0] != '\0') {
		int i = chap_signal_by_name(chap_span_str(signal));

		if (i < 0)
			return chap_fail(
			    err, CHAP_ERR_INVALID, "signal: no such signal");
		f->signals = CHAP_SIGNAL_BIT(i);
	}
	if (lang[0] != '\0' && !chap_queue_is_language(lang))
		return chap_fail(
		    err, CHAP_ERR_INVALID, "lang: no such language");
	snprintf(f->lang, sizeof(f->lang), "%s", lang);
	if (strlen(user) > CHAP_ID_MAX_BYTES)
		return chap_fail(err, CHAP_ERR_INVALID,
		    "user: longer than %d bytes", CHAP_ID_MAX_BYTES);
	if (strcmp(state, "free") == 0)
		d->is_free = true;
	else if (strcmp(state, "mine") == 0)
		d->mine = ANY_KIND;
	else if (strcmp(state, "hold") == 0)
		d->mine = CHAP_CLAIM_HOLD;
	else if (state[0] != '\0' && strcmp(state, "all") != 0)
		return chap_fail(err, CHAP_ERR_INVALID, "state: no such state");
	if (d->is_free || d->mine != ANY) {
		f->keeps = keeps;
		f->context = d;
		f->counts = true;
	}
	return CHAP_OK;
}

/* Behind which place, or how many rows, the page begins. */
static enum chap_err
read_start(const struct chap_asked *a, struct chap_queue_filter *f,
    struct chap_flag_place *place, const struct chap_flag_place **after,
    struct chap_error *err)
{
	const char *text = argument(a, "after"), *from = argument(a, "from");
	char *end;

	*after = NULL;
	if (from[0] != '\0' && text[0] != '\0')
		return chap_fail(
		    err, CHAP_ERR_INVALID, "from: not with a place");
	f->skip = strtoul(from, &end, 10);
	if (*end != '\0' ||
	    (from[0] != '\0' && strspn(from, "0123456789") == 0))
		return chap_fail(err, CHAP_ERR_INVALID, "from: not a number");
	if (text[0] != '\0' && !read_place(text, place))
		return chap_fail(err, CHAP_ERR_INVALID, "after: not a place");
	if (text[0] != '\0')
		*after = place;
	return CHAP_OK;
}

/* The same id is another user with each tenant: any of them is meant. */
static enum chap_err
find_rows(struct chap_asked *a, struct chap_queue_filter *f,
    const struct chap_flag_place *after, struct chap_queue_row *row, size_t *n,
    struct chap_queue_totals *totals, struct chap_error *err)
{
	struct chap_span user = chap_span_str(argument(a, "user"));
	uint64_t most = 0, *users = NULL;
	enum chap_err rc = chap_console_tenants(a->c, &most, err);

	if (rc == CHAP_OK && user.len > 0) {
		users = calloc(most + 1, sizeof(*users));
		if (users == NULL)
			return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
		for (uint64_t t = 0; t <= most; t++)
			users[t] = chap_queue_user(a->c->o.seal, t, user);
		f->user = users;
		f->n_users = (size_t)most + 1;
	}
	if (rc == CHAP_OK)
		*n = chap_queue_index_page(
		    a->c->index, f, after, row, PAGE_ROWS, totals);
	free(users);
	return rc;
}

/* Cases that wait for a second person, or a lead. */
struct second {
	struct chap_asked *a;
	int64_t flag[REVIEWS_MAX];
	size_t n;
};

static void
keep_review(void *context, const struct chap_review *review)
{
	struct second *s = context;
	bool took_part =
	    review->first == s->a->who->id || review->second == s->a->who->id;

	if (took_part || s->n == REVIEWS_MAX)
		return;
	if (review->state == CHAP_REVIEW_WAITING ||
	    (review->state == CHAP_REVIEW_DISAGREED && chap_asked_leads(s->a)))
		s->flag[s->n++] = review->flag;
}

static enum chap_err
tell_second(struct chap_asked *a, const struct desk *d, json_t *list,
    struct chap_error *err)
{
	struct second s = {.a = a};
	enum chap_err rc =
	    chap_desk_reviews(a->c->desk, 0, keep_review, &s, err);

	for (size_t i = 0; i < s.n && rc == CHAP_OK; i++) {
		struct chap_review review;
		struct chap_case of;
		enum chap_case_stage stage = CHAP_STAGE_DONE;

		rc = chap_case_read(a, s.flag[i], &of, err);
		if (rc == CHAP_OK)
			rc = chap_case_stage(a, &of, &stage, &review, err);
		chap_case_release(&of);
		if (rc == CHAP_ERR_NOT_FOUND)
			rc = CHAP_OK;
		else if (rc == CHAP_OK &&
		    (stage == CHAP_STAGE_SECOND ||
		        stage == CHAP_STAGE_DISAGREED))
			rc = tell_row(a, d, s.flag[i], list, err);
	}
	return rc;
}

static enum chap_err
count_second(struct chap_asked *a, struct chap_error *err)
{
	struct second s = {.a = a};
	json_int_t n = 0;
	enum chap_err rc =
	    chap_desk_reviews(a->c->desk, 0, keep_review, &s, err);

	for (size_t i = 0; i < s.n && rc == CHAP_OK; i++) {
		struct chap_case of;

		if (a->who->n_tenants > 0)
			rc = chap_case_read(a, s.flag[i], &of, err);
		n += rc == CHAP_OK;
		if (a->who->n_tenants > 0)
			chap_case_release(&of);
		rc = rc == CHAP_ERR_NOT_FOUND ? CHAP_OK : rc;
	}
	chap_tell(a->out, "second", json_integer(n));
	return rc;
}

/* Who was looked for stands in the log sealed, as a user does. */
static enum chap_err
record_search(struct chap_asked *a, struct chap_error *err)
{
	struct chap_case user = {.suspect = chap_span_str(argument(a, "user"))};

	return chap_asked_record(a, "user_searched", &user, NULL, err);
}

static enum chap_err
tell_page(
    struct chap_asked *a, struct desk *d, json_t *list, struct chap_error *err)
{
	struct chap_queue_row row[PAGE_ROWS];
	struct chap_queue_filter filter = {.level = -1,
	    .tenant = a->who->tenant,
	    .n_tenants = a->who->n_tenants};
	struct chap_queue_totals totals = {.n_unread = 0};
	const struct chap_flag_place *after;
	struct chap_flag_place place;
	size_t n = 0;
	enum chap_err rc;

	if (strcmp(argument(a, "state"), "second") == 0) {
		chap_queue_index_page(
		    a->c->index, &filter, NULL, row, 0, &totals);
		tell_totals(a, &totals);
		chap_tell(a->out, "more", json_null());
		return tell_second(a, d, list, err);
	}
	rc = read_start(a, &filter, &place, &after, err);
	if (rc == CHAP_OK)
		rc = read_filter(a, &filter, d, err);
	/* each page of it: a search may begin at any */
	if (rc == CHAP_OK && argument(a, "user")[0] != '\0')
		rc = record_search(a, err);
	if (rc == CHAP_OK)
		rc = find_rows(a, &filter, after, row, &n, &totals, err);
	for (size_t i = 0; i < n && rc == CHAP_OK; i++)
		rc = tell_row(a, d, row[i].place.id, list, err);
	if (rc != CHAP_OK)
		return rc;
	tell_totals(a, &totals);
	chap_tell(a->out, "more", json_null());
	if (n == PAGE_ROWS)
		tell_place(a->out, &row[n - 1].place);
	return CHAP_OK;
}

enum chap_err
chap_api_queue(struct chap_asked *a, struct chap_error *err)
{
	struct desk desk;
	json_t *list = json_array();
	enum chap_err rc = read_desk(a, &desk, err);

	if (rc == CHAP_OK)
		rc = tell_page(a, &desk, list, err);
	if (rc == CHAP_OK)
		rc = count_second(a, err);
	chap_tell(a->out, "rows", list);
	chap_tell(a->out, "now", json_integer(a->now_ms));
	release_desk(&desk);
	return rc;
}

/* The claims as they are now, for who looks for a free case. */
static enum chap_err
look_again(const struct chap_asked *a, struct desk *d, struct chap_error *err)
{
	enum chap_err rc;

	release_desk(d);
	rc = read_desk(a, d, err);
	d->is_free = d->passes_over = true;
	return rc;
}

/* With nobody else looking; *flag 0: there is none. */
static enum chap_err
take_first(struct chap_asked *a, struct desk *desk, int64_t *flag,
    struct chap_error *err)
{
	struct chap_queue_filter filter = {.level = -1,
	    .keeps = keeps,
	    .context = desk,
	    .tenant = a->who->tenant,
	    .n_tenants = a->who->n_tenants};
	struct chap_queue_totals totals;
	struct chap_queue_row row;
	enum chap_err rc = look_again(a, desk, err);

	while (rc == CHAP_OK &&
	    chap_queue_index_page(
	        a->c->index, &filter, NULL, &row, 1, &totals) == 1) {
		chap_case_lock(a->c, row.place.id);
		rc = chap_take_case(a, row.place.id, false, err);
		chap_case_unlock(a->c, row.place.id);
		if (rc == CHAP_OK) {
			*flag = row.place.id;
			break;
		}
		if (rc == CHAP_ERR_STATE || rc == CHAP_ERR_NOT_FOUND) {
			/* decided on meanwhile: the index knows it later */
			chap_queue_index_drop(a->c->index, row.place.id);
			rc = CHAP_OK;
		} else if (rc == CHAP_ERR_BUSY) {
			/* somebody asked for this very case */
			json_object_del(a->out, "claim");
			rc = look_again(a, desk, err);
		}
	}
	return rc;
}

/*
 * The first that nobody has and this one did not pass over becomes theirs, in
 * one go: of many who ask at once each gets another. Null: there is none.
 */
enum chap_err
chap_api_take(struct chap_asked *a, struct chap_error *err)
{
	struct desk desk = {.claim = NULL};
	int64_t flag = 0;
	enum chap_err rc;

	pthread_mutex_lock(&a->c->shared->taking);
	rc = take_first(a, &desk, &flag, err);
	pthread_mutex_unlock(&a->c->shared->taking);
	release_desk(&desk);
	chap_tell(a->out, "flag", flag == 0 ? json_null() : json_integer(flag));
	return rc;
}
