#include "server/console/queue_index.h"

#include "features/base/clock.h"
#include "features/lexicon/signal.h"
#include "server/store/keys.h"

#include <errno.h>
#include <jansson.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define LOOK_MS 250
#define REST 9 /* times as long as a look took, before the next one */
/* sealed rows before what is known is shown: at first, and later */
#define READ_AT_FIRST 4096
#define READ_AT_ONCE 32768
#define ROWS_MAX ((size_t)4 << 20)

/* What was read of a row's sealed part, by the row's number. */
struct fact {
	uint64_t signals;
	uint64_t suspect;
	uint64_t other;
	uint64_t tenant;
	int32_t risk_micro; /* of the verdict that it was read from */
	char lang[CHAP_LANG_BYTES];
	bool is_known;
};

struct list {
	struct chap_queue_row *row;
	size_t n;
	size_t size;
};

struct chap_queue_index {
	const struct chap_seal *seal;
	const struct chap_log *log;
	pthread_t thread;
	pthread_mutex_t lock; /* of what stands up to `the thread's own` */
	pthread_cond_t news;
	bool is_ending;
	struct chap_queue_totals totals; /* of `shown` */
	struct list shown;
	/* the thread's own: */
	struct chap_flags *flags;
	struct chap_keys *keys;
	struct list next;
	struct fact *fact; /* [n_facts], by number of the row */
	size_t n_facts;
	uint64_t most_tenant;
	uint64_t tenant; /* of the last row, tried first */
	bool is_out_of_memory;
	bool has_shown;
};

uint64_t
chap_queue_user(
    const struct chap_seal *seal, uint64_t tenant, struct chap_span id)
{
	unsigned char digest[CHAP_DIGEST_BYTES];
	char bytes[CHAP_ID_MAX_BYTES + 40];
	size_t n_id = id.len < CHAP_ID_MAX_BYTES ? id.len : CHAP_ID_MAX_BYTES;
	int n = snprintf(bytes, 40, "user %llu ", (unsigned long long)tenant);
	uint64_t hash;

	if (n_id > 0)
		memcpy(bytes + n, id.ptr, n_id);
	chap_seal_digest(
	    seal, (struct chap_span){bytes, (size_t)n + n_id}, digest);
	memcpy(&hash, digest, sizeof(hash));
	return hash == 0 ? 1 : hash;
}

bool
chap_queue_is_language(const char *text)
{
	size_t n = strspn(text, "abcdefghijklmnopqrstuvwxyz");

	return text[n] == '\0' && n >= 2 && n < CHAP_LANG_BYTES;
}

uint64_t
chap_queue_tenant(const struct chap_seal *seal, const unsigned char *pair,
    struct chap_span suspect, struct chap_span other, uint64_t most,
    uint64_t hint)
{
	unsigned char digest[CHAP_DIGEST_BYTES];

	for (uint64_t i = 0; i <= most; i++) {
		uint64_t tenant = (hint + i) % (most + 1);

		chap_flag_digest(seal, tenant, suspect, other, digest);
		if (memcmp(digest, pair, sizeof(digest)) == 0)
			return tenant;
	}
	return CHAP_TENANT_UNKNOWN;
}

static bool
grow(struct list *list)
{
	size_t size = list->size == 0 ? 1024 : list->size * 2;
	struct chap_queue_row *row;

	if (list->n < list->size)
		return true;
	row = list->n >= ROWS_MAX ? NULL
	                          : realloc(list->row, size * sizeof(*row));
	if (row == NULL)
		return false;
	list->row = row;
	list->size = size;
	return true;
}

static bool
add_place(void *context, const struct chap_flag_place *place)
{
	struct chap_queue_index *x = context;

	if (!grow(&x->next)) {
		x->is_out_of_memory = true;
		return false;
	}
	x->next.row[x->next.n++] = (struct chap_queue_row){.place = *place};
	return true;
}

static struct fact *
fact_of(struct chap_queue_index *x, int64_t id)
{
	size_t n = x->n_facts;
	struct fact *fact;

	if (id < 0 || (uint64_t)id >= ROWS_MAX * 4)
		return NULL;
	if ((size_t)id < x->n_facts)
		return &x->fact[id];
	while (n <= (size_t)id)
		n = n == 0 ? 1024 : n * 2;
	fact = realloc(x->fact, n * sizeof(*fact));
	if (fact == NULL)
		return NULL;
	memset(fact + x->n_facts, 0, (n - x->n_facts) * sizeof(*fact));
	x->fact = fact;
	x->n_facts = n;
	return &x->fact[id];
}

static uint64_t
signals_of(const json_t *why)
{
	uint64_t signals = 0;

	for (size_t i = 0; i < json_array_size(why); i++) {
		const json_t *reason = json_array_get(why, i);
		const char *name =
		    json_string_value(json_object_get(reason, "signal"));
		int signal = name == NULL
		    ? -1
		    : chap_signal_by_name(chap_span_str(name));

		if (signal >= 0 &&
		    json_number_value(json_object_get(reason, "points")) > 0)
			signals |= CHAP_SIGNAL_BIT(signal);
	}
	return signals;
}

static struct chap_span
string_of(const json_t *s)
{
	return (struct chap_span){json_string_value(s), json_string_length(s)};
}

struct reading {
	struct chap_queue_index *x;
	struct fact *fact;
};

static void
read_fact(void *context, const struct chap_flag *flag)
{
	const struct reading *r = context;
	struct chap_queue_index *x = r->x;
	json_t *verdict = json_loads(flag->verdict, 0, NULL);
	const json_t *from = json_object_get(verdict, "from");
	const json_t *suspect = json_object_get(verdict, "suspect");
	const json_t *other =
	    json_equal(suspect, from) ? json_object_get(verdict, "to") : from;
	struct fact fact = {.is_known = true, .risk_micro = flag->risk_micro};

	fact.tenant = chap_queue_tenant(x->seal, flag->pair, string_of(suspect),
	    string_of(other), x->most_tenant, x->tenant);
	if (fact.tenant != CHAP_TENANT_UNKNOWN)
		x->tenant = fact.tenant;
	fact.signals = signals_of(json_object_get(verdict, "why"));
	fact.suspect =
	    chap_queue_user(x->seal, fact.tenant, string_of(suspect));
	fact.other = chap_queue_user(x->seal, fact.tenant, string_of(other));
	snprintf(fact.lang, sizeof(fact.lang), "%s", flag->lang);
	*r->fact = fact;
	json_decref(verdict);
}

static bool
count_tenant(void *context, const struct chap_key *key)
{
	uint64_t *most = context;

	if (key->tenant > *most)
		*most = key->tenant;
	return true;
}

static enum chap_err
read_places(struct chap_queue_index *x, struct chap_error *err)
{
	enum chap_err rc;

	x->next.n = 0;
	x->is_out_of_memory = false;
	rc = chap_flags_places(x->flags, add_place, x, err);
	if (rc == CHAP_OK)
		rc =
		    chap_keys_each(x->keys, count_tenant, &x->most_tenant, err);
	if (rc == CHAP_OK && x->is_out_of_memory)
		rc = chap_fail(err, CHAP_ERR_MEMORY,
		    "the queue is too long to be held in memory");
	return rc;
}

static void
take_fact(struct chap_queue_row *row, const struct fact *fact)
{
	row->is_known = fact != NULL && fact->is_known;
	if (!row->is_known)
		return;
	row->signals = fact->signals;
	row->suspect = fact->suspect;
	row->other = fact->other;
	row->tenant = fact->tenant;
	memcpy(row->lang, fact->lang, sizeof(row->lang));
}

/* The sealed parts of so many rows at most. *n: how many are left to read. */
static enum chap_err
read_facts(struct chap_queue_index *x, size_t *n_left, struct chap_error *err)
{
	size_t n_read = 0;
	size_t at_once = x->has_shown ? READ_AT_ONCE : READ_AT_FIRST;
	enum chap_err rc = CHAP_OK;

	*n_left = 0;
	for (size_t i = 0; i < x->next.n; i++) {
		struct chap_queue_row *row = &x->next.row[i];
		struct fact *fact = fact_of(x, row->place.id);
		struct reading reading = {x, fact};

		if (fact != NULL &&
		    (!fact->is_known ||
		        fact->risk_micro != row->place.risk_micro)) {
			if (n_read++ < at_once)
				rc = chap_flags_get(x->flags, row->place.id,
				    read_fact, &reading, err);
			else
				(*n_left)++;
			if (rc != CHAP_OK && rc != CHAP_ERR_NOT_FOUND)
				return rc;
			rc = CHAP_OK;
		}
		take_fact(row, fact);
	}
	return rc;
}

static void
note_language(struct chap_queue_totals *t, const struct chap_queue_row *row)
{
	size_t i = 0;

	while (i < t->n_langs &&
	    memcmp(t->lang[i], row->lang, sizeof(row->lang)) != 0)
		i++;
	if (row->lang[0] == '\0' || i < t->n_langs || i == CHAP_QUEUE_LANGUAGES)
		return;
	memcpy(t->lang[t->n_langs++], row->lang, sizeof(row->lang));
}

static void
count(struct chap_queue_totals *t, const struct chap_queue_row *row)
{
	int level = row->place.level;

	t->n_unread += !row->is_known;
	note_language(t, row);
	if (level < 0 || level >= CHAP_N_LEVELS)
		return;
	t->n[level]++;
	if (t->oldest_ms[level] == 0 ||
	    row->place.raised_at_ms < t->oldest_ms[level])
		t->oldest_ms[level] = row->place.raised_at_ms;
}

/* What was gathered is shown; what was shown is the next one's memory. */
static void
show(struct chap_queue_index *x)
{
	struct chap_queue_totals totals = {.is_loaded = true};
	struct list was;

	for (size_t i = 0; i < x->next.n; i++)
		count(&totals, &x->next.row[i]);
	pthread_mutex_lock(&x->lock);
	was = x->shown;
	x->shown = x->next;
	x->totals = totals;
	pthread_mutex_unlock(&x->lock);
	x->next = was;
	x->has_shown = true;
}

static enum chap_err
look(struct chap_queue_index *x, size_t *n_left, struct chap_error *err)
{
	bool changed = *n_left > 0;
	enum chap_err rc = CHAP_OK;

	if (!changed)
		rc = chap_flags_changed(x->flags, &changed, err);
	if (rc != CHAP_OK || !changed)
		return rc;
	rc = read_places(x, err);
	if (rc == CHAP_OK)
		rc = read_facts(x, n_left, err);
	if (rc == CHAP_OK)
		show(x);
	return rc;
}

/* A long queue is read for long: never more than a tenth of a core's time. */
static bool
wait_for_news(struct chap_queue_index *x, bool at_once, uint64_t took_ns)
{
	uint64_t for_ns = LOOK_MS * UINT64_C(1000000) + REST * took_ns;
	struct timespec until;
	bool ends;

	clock_gettime(CLOCK_MONOTONIC, &until);
	for_ns += (uint64_t)until.tv_nsec;
	until.tv_sec += (time_t)(for_ns / 1000000000u);
	until.tv_nsec = (long)(for_ns % 1000000000u);
	pthread_mutex_lock(&x->lock);
	if (!x->is_ending && !at_once)
		pthread_cond_timedwait(&x->news, &x->lock, &until);
	ends = x->is_ending;
	pthread_mutex_unlock(&x->lock);
	return !ends;
}

static void *
run(void *context)
{
	struct chap_queue_index *x = context;
	struct chap_error err;
	bool was_said = false;
	size_t n_left = 1; /* the first look reads whatever there is */
	uint64_t start_ns;

	do {
		char text[512];

		start_ns = chap_monotonic_ns();
		if (look(x, &n_left, &err) == CHAP_OK) {
			was_said = false;
			continue;
		}
		n_left = 1;
		if (!was_said)
			chap_log(x->log, CHAP_LOG_ERROR, "queue_not_read",
			    chap_f_str("why",
			        chap_error_format(&err, text, sizeof(text))));
		was_said = true;
	} while (wait_for_news(
	    x, n_left > 0 && !was_said, chap_monotonic_ns() - start_ns));
	return NULL;
}

static void
release(struct chap_queue_index *x)
{
	chap_flags_close(x->flags);
	chap_keys_close(x->keys);
	free(x->shown.row);
	free(x->next.row);
	free(x->fact);
	free(x);
}

enum chap_err
chap_queue_index_new(struct chap_queue_index **out, const char *dir,
    const struct chap_seal *seal, const struct chap_log *log,
    struct chap_error *err)
{
	struct chap_queue_index *x = calloc(1, sizeof(*x));
	pthread_condattr_t monotonic;
	enum chap_err rc;

	if (x == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	x->seal = seal;
	x->log = log;
	rc = chap_flags_open(&x->flags, dir, seal, err);
	if (rc == CHAP_OK)
		rc = chap_keys_open(&x->keys, dir, seal, err);
	if (rc != CHAP_OK) {
		release(x);
		return rc;
	}
	pthread_mutex_init(&x->lock, NULL);
	pthread_condattr_init(&monotonic);
	pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
	pthread_cond_init(&x->news, &monotonic);
	pthread_condattr_destroy(&monotonic);
	if (pthread_create(&x->thread, NULL, run, x) != 0) {
		release(x);
		return chap_fail(err, CHAP_ERR_MEMORY, "no thread to be had");
	}
	*out = x;
	return CHAP_OK;
}

void
chap_queue_index_free(struct chap_queue_index *x)
{
	if (x == NULL)
		return;
	pthread_mutex_lock(&x->lock);
	x->is_ending = true;
	pthread_cond_signal(&x->news);
	pthread_mutex_unlock(&x->lock);
	pthread_join(x->thread, NULL);
	pthread_cond_destroy(&x->news);
	pthread_mutex_destroy(&x->lock);
	release(x);
}

void
chap_queue_index_wake(struct chap_queue_index *x)
{
	pthread_mutex_lock(&x->lock);
	pthread_cond_signal(&x->news);
	pthread_mutex_unlock(&x->lock);
}

void
chap_queue_index_drop(struct chap_queue_index *x, int64_t id)
{
	pthread_mutex_lock(&x->lock);
	for (size_t i = 0; i < x->shown.n; i++) {
		struct chap_queue_row *row = &x->shown.row[i];

		if (row->place.id != id || row->is_gone)
			continue;
		row->is_gone = true;
		x->totals.n_unread -= !row->is_known;
		if (row->place.level >= 0 && row->place.level < CHAP_N_LEVELS)
			x->totals.n[row->place.level]--;
	}
	pthread_mutex_unlock(&x->lock);
}

/* Does `a` stand behind `b` in the queue? */
static bool
is_behind(const struct chap_flag_place *a, const struct chap_flag_place *b)
{
	if (a->level != b->level)
		return a->level < b->level;
	if (a->risk_micro != b->risk_micro)
		return a->risk_micro < b->risk_micro;
	if (a->raised_at_ms != b->raised_at_ms)
		return a->raised_at_ms > b->raised_at_ms;
	return a->id > b->id;
}

/* n 0: whosever. */
static bool
is_of(const struct chap_queue_row *row, const uint64_t *tenant, size_t n)
{
	size_t i = 0;

	while (i < n && (!row->is_known || row->tenant != tenant[i]))
		i++;
	return n == 0 || i < n;
}

static bool
has_user(const struct chap_queue_filter *f, const struct chap_queue_row *row)
{
	size_t i = 0;

	while (i < f->n_users && row->suspect != f->user[i] &&
	    row->other != f->user[i])
		i++;
	return i < f->n_users;
}

static bool
matches(const struct chap_queue_filter *f, const struct chap_queue_row *row)
{
	bool needs_sealed =
	    f->signals != 0 || f->n_users > 0 || f->lang[0] != '\0';

	if (f->level >= 0 && row->place.level != f->level)
		return false;
	if (!is_of(row, f->tenant, f->n_tenants))
		return false;
	if (needs_sealed && !row->is_known)
		return false;
	if (f->signals != 0 && (row->signals & f->signals) == 0)
		return false;
	if (f->lang[0] != '\0' && strcmp(f->lang, row->lang) != 0)
		return false;
	if (f->n_users > 0 && !has_user(f, row))
		return false;
	return f->keeps == NULL || f->keeps(f->context, row);
}

/* The number of the first row behind the place, in the order of the list. */
static size_t
find_behind(const struct list *list, const struct chap_flag_place *after)
{
	size_t low = 0, high = after == NULL ? 0 : list->n;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (is_behind(&list->row[middle].place, after))
			high = middle;
		else
			low = middle + 1;
	}
	return low;
}

static int64_t
known_matching(
    const struct chap_queue_filter *f, const struct chap_queue_totals *totals)
{
	int64_t n = 0;

	if (f->keeps != NULL)
		return -1;
	for (int i = 0; i < CHAP_N_LEVELS; i++)
		if (f->level < 0 || f->level == i)
			n += totals->n[i];
	return n;
}

/* Who sees some tenants' cases is told of theirs alone. */
static void
count_those_of(const struct chap_queue_index *x,
    const struct chap_queue_filter *f, struct chap_queue_totals *totals)
{
	struct chap_queue_totals own = {.is_loaded = totals->is_loaded};

	for (size_t i = 0; i < x->shown.n; i++)
		if (!x->shown.row[i].is_gone &&
		    is_of(&x->shown.row[i], f->tenant, f->n_tenants))
			count(&own, &x->shown.row[i]);
	own.n_unread = totals->n_unread;
	*totals = own;
}

size_t
chap_queue_index_page(struct chap_queue_index *x,
    const struct chap_queue_filter *filter, const struct chap_flag_place *after,
    struct chap_queue_row *row, size_t most, struct chap_queue_totals *totals)
{
	bool counts = filter->signals != 0 || filter->n_users > 0 ||
	    filter->lang[0] != '\0' || filter->n_tenants > 0 ||
	    (filter->counts && filter->keeps != NULL);
	size_t n = 0, n_behind = 0, n_matching = 0, i, first;

	pthread_mutex_lock(&x->lock);
	*totals = x->totals;
	if (filter->n_tenants > 0)
		count_those_of(x, filter, totals);
	first = find_behind(&x->shown, after);
	for (i = counts ? 0 : first; i < x->shown.n && (counts || n < most);
	     i++) {
		const struct chap_queue_row *one = &x->shown.row[i];

		if (one->is_gone || !matches(filter, one))
			continue;
		n_matching++;
		if (i >= first && n_behind++ >= filter->skip && n < most)
			row[n++] = *one;
	}
	totals->n_matching =
	    counts ? (int64_t)n_matching : known_matching(filter, totals);
	pthread_mutex_unlock(&x->lock);
	return n;
}

int64_t
chap_queue_index_older(struct chap_queue_index *x, const uint64_t *tenant,
    size_t n_tenants, int level, int64_t before_ms)
{
	int64_t n = 0;

	pthread_mutex_lock(&x->lock);
	for (size_t i = 0; i < x->shown.n; i++)
		n += !x->shown.row[i].is_gone &&
		    is_of(&x->shown.row[i], tenant, n_tenants) &&
		    x->shown.row[i].place.level == level &&
		    x->shown.row[i].place.raised_at_ms < before_ms;
	pthread_mutex_unlock(&x->lock);
	return n;
}
