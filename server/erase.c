#include "server/erase.h"

#include "classifier/cold.h"
#include "classifier/state.h"
#include "server/store/desk.h"
#include "server/store/evidence_store.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

/* Keys of the state that are to go, of all users together. */
struct keys {
	struct chap_hash128 *key; /* [n] */
	size_t n;
	size_t size;
	bool failed;
};

struct work {
	struct chap_opened *o;
	const struct chap_config *config;
	struct chap_recorder *recorder;
	struct chap_erased *users; /* [n] */
	struct chap_known_pairs *known; /* [n] */
	size_t n;
	struct keys pairs;
	struct keys actors;
	uint64_t n_unnamed;
	struct chap_error *err;
};

static void
add_key(struct keys *keys, struct chap_hash128 key)
{
	if (keys->n == keys->size) {
		size_t size = keys->size == 0 ? 64 : 2 * keys->size;
		struct chap_hash128 *more =
		    realloc(keys->key, size * sizeof(*more));

		if (more == NULL) {
			keys->failed = true;
			return;
		}
		keys->key = more;
		keys->size = size;
	}
	keys->key[keys->n++] = key;
}

static int
by_key(const void *a, const void *b)
{
	return chap_hash128_cmp(
	    *(const struct chap_hash128 *)a, *(const struct chap_hash128 *)b);
}

static bool
has(const struct keys *keys, struct chap_hash128 key)
{
	return keys->n > 0 &&
	    bsearch(&key, keys->key, keys->n, sizeof(key), by_key) != NULL;
}

/* One user, while their pairs are gathered. */
struct gathering {
	struct work *work;
	size_t i;
	struct keys held; /* keys of the others of pairs that stay, sorted */
};

static void
gather_pair(void *context, struct chap_hash128 key, struct chap_hash128 other)
{
	struct gathering *g = context;

	if (!has(&g->held, other))
		add_key(&g->work->pairs, key);
}

static enum chap_err
record(
    struct work *w, size_t i, const char *action, const char *what, bool hides)
{
	return chap_recorder_add(w->recorder,
	    (struct chap_audit_record){.action = action,
	        .tenant = w->users[i].tenant,
	        .user = {w->users[i].user},
	        .what = what,
	        .hides_users = hides},
	    w->err);
}

/* What the queue holds of a user, then which pairs of the state are theirs. */
static enum chap_err
gather_user(struct work *w, size_t i)
{
	struct chap_erased *u = &w->users[i];
	const struct chap_known_pairs *known = &w->known[i];
	struct chap_hash128 key =
	    chap_engine_user_key(w->o->engine, u->tenant, u->user);
	struct gathering g = {.work = w, .i = i};
	enum chap_err rc = chap_flags_pairs_of(
	    w->o->flags, u->tenant, u->user, &w->known[i], w->err);

	if (rc == CHAP_OK)
		rc = record(w, i, "erase_begun", NULL, true);
	if (rc != CHAP_OK)
		return rc;
	u->n_held = known->n_held;
	for (size_t k = 0; k < known->n; k++)
		if (known->pair[k].is_held)
			add_key(&g.held,
			    chap_engine_user_key(w->o->engine, u->tenant,
			        (struct chap_span){known->pair[k].other,
			            known->pair[k].n_bytes}));
	if (g.held.n > 0)
		qsort(g.held.key, g.held.n, sizeof(key), by_key);
	else
		add_key(&w->actors, key);
	u->was_known = g.held.n == 0 && chap_engine_knows(w->o->engine, key);
	u->n_pairs = w->pairs.n;
	rc = chap_members_of(w->o->members, key, gather_pair, &g, w->err);
	u->n_pairs = w->pairs.n - u->n_pairs;
	if (rc == CHAP_OK &&
	    (g.held.failed || w->pairs.failed || w->actors.failed))
		rc = chap_fail(w->err, CHAP_ERR_MEMORY, "out of memory");
	free(g.held.key);
	return rc;
}

static void
count_unnamed(void *context, struct chap_hash128 key)
{
	struct work *w = context;

	w->n_unnamed += !chap_members_know(w->o->members, key);
}

/* Those on disk that memory holds too are counted once. */
static void
count_unnamed_cold(void *context, struct chap_hash128 key)
{
	struct work *w = context;

	if (!chap_engine_holds(w->o->engine, key))
		count_unnamed(w, key);
}

static enum chap_err
gather(struct work *w)
{
	/* what a replay made waits in memory */
	enum chap_err rc = chap_members_flush(w->o->members, w->err);

	for (size_t i = 0; i < w->n && rc == CHAP_OK; i++)
		rc = gather_user(w, i);
	if (rc != CHAP_OK)
		return rc;
	if (w->pairs.n > 0)
		qsort(w->pairs.key, w->pairs.n, sizeof(*w->pairs.key), by_key);
	if (w->actors.n > 0)
		qsort(
		    w->actors.key, w->actors.n, sizeof(*w->actors.key), by_key);
	if (chap_members_are_all(w->o->members))
		return CHAP_OK;
	chap_engine_pairs(w->o->engine, count_unnamed, w);
	return w->o->cold == NULL
	    ? CHAP_OK
	    : chap_cold_store_pairs(w->o->cold, count_unnamed_cold, w, w->err);
}

/* The journal, whose frames tell of them, goes whole: the checkpoint has it. */
static enum chap_err
erase_state(struct work *w)
{
	struct chap_left_out out = {.pair = w->pairs.key,
	    .n_pairs = w->pairs.n,
	    .user = w->actors.key,
	    .n_users = w->actors.n};
	struct chap_opened *o = w->o;
	uint64_t number = o->recovery.number + 1, removed;
	enum chap_err rc;

	chap_engine_leave_out(o->engine, &out);
	rc = chap_open_write(o, number, w->err);
	if (rc == CHAP_OK)
		rc = chap_flags_set_applied(o->flags, number, w->err);
	if (rc == CHAP_OK)
		rc = chap_flags_sync(o->flags, w->err);
	if (rc == CHAP_OK)
		rc = chap_recover_leave_only(o->state_dir, number, w->err);
	if (rc == CHAP_OK && o->cold != NULL)
		rc = chap_cold_store_remove(
		    o->cold, w->pairs.key, w->pairs.n, &removed, w->err);
	if (rc == CHAP_OK)
		rc = chap_members_remove(
		    o->members, w->pairs.key, w->pairs.n, w->err);
	chap_open_close_state(o);
	if (rc == CHAP_OK)
		rc = chap_cold_store_compact(o->state_dir, w->err);
	if (rc == CHAP_OK)
		rc = chap_members_compact(o->state_dir, w->err);
	return rc;
}

static void
ignore_row(void *context, const struct chap_flag *flag)
{
	(void)context;
	(void)flag;
}

/* As chap_desk_forget asks. */
static enum chap_err
is_in_queue(void *context, int64_t flag, bool *there, struct chap_error *err)
{
	struct work *w = context;
	enum chap_err rc =
	    chap_flags_get(w->o->flags, flag, ignore_row, NULL, err);

	*there = rc == CHAP_OK;
	return rc == CHAP_ERR_NOT_FOUND ? CHAP_OK : rc;
}

/* What moderators did with rows that are gone. */
static enum chap_err
clear_desk(struct work *w)
{
	struct chap_desk *desk;
	int64_t n;
	enum chap_err rc =
	    chap_desk_open(&desk, w->config->data, &w->o->seal, w->err);

	if (rc != CHAP_OK)
		return rc;
	rc = chap_desk_forget(desk, is_in_queue, w, &n, w->err);
	chap_desk_close(desk);
	return rc;
}

static enum chap_err
erase_stores(struct work *w)
{
	struct chap_evidence_keep keep = {.syncs = true}; /* none is put */
	struct chap_evidence_store *evidence = NULL;
	enum chap_err rc = chap_evidence_store_open(
	    &evidence, w->config->data, &w->o->seal, &keep, w->err);

	for (size_t i = 0; i < w->n && rc == CHAP_OK; i++) {
		struct chap_erased *u = &w->users[i];
		uint64_t n_pairs;

		rc = chap_flags_forget(w->o->flags, u->tenant, u->user,
		    &w->known[i], &u->queue, w->err);
		if (rc == CHAP_OK)
			rc = chap_evidence_store_forget(evidence, u->tenant,
			    u->user, &w->known[i], &n_pairs, &u->n_messages,
			    w->err);
	}
	chap_evidence_store_close(evidence);
	if (rc == CHAP_OK)
		rc = chap_flags_compact(w->o->flags, w->err);
	return rc == CHAP_OK ? clear_desk(w) : rc;
}

/* The proof, and only then the ids out of what was recorded of them. */
static enum chap_err
prove(struct work *w)
{
	enum chap_err rc = CHAP_OK;

	for (size_t i = 0; i < w->n && rc == CHAP_OK; i++) {
		struct chap_erased *u = &w->users[i];
		bool is_held = u->n_held > 0;
		char what[CHAP_AUDIT_WHAT_BYTES + 1];

		snprintf(what, sizeof(what),
		    "pairs=%" PRIu64 " user=%d flags=%" PRId64
		    " decisions=%" PRId64 " events=%" PRId64
		    " messages=%" PRIu64 " held=%" PRIu64 " unnamed=%" PRIu64,
		    u->n_pairs, u->was_known, u->queue.n_flags,
		    u->queue.n_decisions, u->queue.n_events, u->n_messages,
		    u->n_held, w->n_unnamed);
		rc = record(w, i, is_held ? "erase_held" : CHAP_AUDIT_ERASE,
		    what, !is_held);
		if (rc == CHAP_OK && !is_held)
			rc = chap_audit_forget(w->recorder->audit, u->tenant,
			    u->user, &u->n_records, w->err);
	}
	return rc == CHAP_OK ? chap_audit_compact(w->recorder->audit, w->err)
	                     : rc;
}

enum chap_err
chap_erase(struct chap_opened *o, const struct chap_config *config,
    struct chap_recorder *recorder, struct chap_erased *users, size_t n,
    uint64_t *n_unnamed, struct chap_error *err)
{
	struct work w = {.o = o,
	    .config = config,
	    .recorder = recorder,
	    .users = users,
	    .n = n,
	    .err = err};
	enum chap_err rc;

	w.known = calloc(n, sizeof(*w.known));
	rc = w.known == NULL ? chap_fail(err, CHAP_ERR_MEMORY, "out of memory")
	                     : gather(&w);
	if (rc == CHAP_OK)
		rc = erase_state(&w);
	if (rc == CHAP_OK)
		rc = erase_stores(&w);
	if (rc == CHAP_OK)
		rc = prove(&w);
	for (size_t i = 0; w.known != NULL && i < n; i++)
		chap_known_pairs_release(&w.known[i]);
	free(w.known);
	free(w.pairs.key);
	free(w.actors.key);
	if (rc == CHAP_OK)
		*n_unnamed = w.n_unnamed;
	return rc;
}
