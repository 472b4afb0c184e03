#include "server/store/members.h"

#include "features/trajectory/pair.h"
#include "server/store/checkpoint.h"
#include "server/store/data_folder.h"
#include "server/store/files.h"
#include "server/store/lmdb.h"

#include <lmdb.h>
#include <pthread.h>
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define FOLDER "users"
#define FLUSH_AT 16384 /* changes */
#define WAITING_MAX 32768
#define TRY_S 1 /* between two tries, while writing fails */
#define BYTES_A_PAIR 192 /* in LMDB, at worst: pages half full */
#define LEAST_BYTES ((uint64_t)64 << 20)

/* Stands in the database where there may be pairs that it does not know. */
static const char NOT_ALL[] = "not all";

/* A pair that was made, or (both users zero) forgotten. */
struct change {
	struct chap_hash128 pair;
	struct chap_hash128 user[2];
};

_Static_assert(sizeof(((struct change *)0)->user) == 32, "no padding");

struct changes {
	struct change *change; /* [WAITING_MAX], in order */
	uint32_t n;
};

struct chap_members {
	char path[CHAP_PATH_BYTES];
	unsigned char key[CHAP_SEAL_KEY_BYTES];
	const struct chap_log *log;
	MDB_env *env;
	MDB_dbi db;
	pthread_t thread;
	bool has_thread;
	pthread_mutex_t lock; /* of all below */
	pthread_cond_t more; /* for the thread */
	pthread_cond_t moved; /* for who waits until something was written */
	struct changes waiting, written; /* the latter is being written first */
	uint64_t n_added, n_written;
	bool is_writing; /* who does it has `written`, without the lock */
	bool is_failing;
	bool is_ending;
	bool is_lossy; /* changes found no room, and NOT_ALL is to be put */
	bool are_all;
};

/*
 * The users of a pair, sealed or opened. A pair has the same two users always,
 * so its key may be the nonce; what is opened is checked by hashing it.
 */
static void
seal_users(const struct chap_members *m, struct chap_hash128 pair,
    const void *from, void *to)
{
	unsigned char nonce[crypto_stream_xchacha20_NONCEBYTES] = {0};

	memcpy(nonce, &pair, sizeof(pair));
	crypto_stream_xchacha20_xor(
	    to, from, 2 * sizeof(struct chap_hash128), nonce, m->key);
}

static bool
has_older_state(const char *state_dir)
{
	uint64_t number[CHAP_NUMBERS_MAX];
	char cold[CHAP_PATH_BYTES];
	size_t n = 0;

	snprintf(cold, sizeof(cold), "%s/cold/data.mdb", state_dir);
	return chap_folder_numbers(state_dir, CHAP_CHECKPOINT_NAME, number, &n,
	           NULL) != CHAP_OK ||
	    n > 0 || access(cold, F_OK) == 0;
}

static int
put_not_all(struct chap_members *m, MDB_txn *txn)
{
	MDB_val key = {sizeof(NOT_ALL), (void *)NOT_ALL}, value = {0, NULL};

	return mdb_put(txn, m->db, &key, &value, 0);
}

static enum chap_err
open_env(struct chap_members *m, uint64_t max_bytes, bool is_older,
    struct chap_error *err)
{
	MDB_val key = {sizeof(NOT_ALL), (void *)NOT_ALL}, value;
	MDB_txn *txn = NULL;
	int rc = mdb_env_create(&m->env);

	if (rc == 0)
		rc = mdb_env_set_mapsize(m->env, max_bytes);
	if (rc == 0)
		rc = mdb_env_open(
		    m->env, m->path, MDB_NOTLS | MDB_NORDAHEAD, 0600);
	if (rc == 0)
		rc = mdb_txn_begin(m->env, NULL, 0, &txn);
	if (rc == 0)
		rc = mdb_dbi_open(txn, NULL, 0, &m->db);
	if (rc == 0 && is_older)
		rc = put_not_all(m, txn);
	if (rc == 0)
		m->are_all = mdb_get(txn, m->db, &key, &value) == MDB_NOTFOUND;
	if (rc == 0)
		rc = mdb_txn_commit(txn);
	else if (txn != NULL)
		mdb_txn_abort(txn);
	return rc == 0 ? CHAP_OK
	               : chap_lmdb_fail(err, m->path, "cannot open", rc);
}

static int
write_changes(struct chap_members *m, MDB_txn *txn)
{
	int rc = 0;

	for (uint32_t i = 0; i < m->written.n && rc == 0; i++) {
		const struct change *c = &m->written.change[i];
		static const struct change NOBODY;
		unsigned char sealed[sizeof(c->user)];
		MDB_val key = {sizeof(c->pair), (void *)&c->pair};
		MDB_val value = {sizeof(sealed), sealed};

		if (memcmp(c->user, NOBODY.user, sizeof(c->user)) == 0) {
			rc = mdb_del(txn, m->db, &key, NULL);
			if (rc == MDB_NOTFOUND)
				rc = 0;
		} else {
			seal_users(m, c->pair, c->user, sealed);
			rc = mdb_put(txn, m->db, &key, &value, 0);
		}
	}
	return rc;
}

static int
write_all(struct chap_members *m, bool is_lossy)
{
	MDB_txn *txn = NULL;
	int rc = mdb_txn_begin(m->env, NULL, 0, &txn);

	if (rc == 0 && is_lossy)
		rc = put_not_all(m, txn);
	if (rc == 0)
		rc = write_changes(m, txn);
	if (rc == 0)
		rc = mdb_txn_commit(txn); /* with a sync */
	else if (txn != NULL)
		mdb_txn_abort(txn);
	return rc;
}

/*
 * What was left by a failure, else what waits. m->lock is held, but not
 * meanwhile; nobody else is writing.
 */
static enum chap_err
write_next(struct chap_members *m, struct chap_error *err)
{
	bool is_lossy = m->is_lossy;
	int rc;

	if (m->written.n == 0) {
		struct changes emptied = m->written;

		m->written = m->waiting;
		m->waiting = emptied;
	}
	m->are_all = m->are_all && !is_lossy;
	m->is_lossy = false;
	m->is_writing = true;
	pthread_mutex_unlock(&m->lock);
	rc = write_all(m, is_lossy);
	pthread_mutex_lock(&m->lock);
	m->is_writing = false;
	m->is_failing = rc != 0;
	if (rc == 0) {
		m->n_written += m->written.n;
		m->written.n = 0;
	} else {
		m->is_lossy = m->is_lossy || is_lossy;
	}
	pthread_cond_broadcast(&m->moved);
	return rc == 0 ? CHAP_OK
	               : chap_lmdb_fail(err, m->path, "cannot write", rc);
}

/* For changes, or after a failure a while; m->lock is held. */
static void
wait_for_more(struct chap_members *m)
{
	struct timespec until;

	if (!m->is_failing) {
		pthread_cond_wait(&m->more, &m->lock);
		return;
	}
	clock_gettime(CLOCK_MONOTONIC, &until);
	until.tv_sec += TRY_S;
	pthread_cond_timedwait(&m->more, &m->lock, &until);
}

static void *
work(void *context)
{
	struct chap_members *m = context;
	struct chap_error err;

	pthread_mutex_lock(&m->lock);
	while (!m->is_ending) {
		bool was_failing = m->is_failing;

		if (m->is_writing || m->waiting.n + m->written.n < FLUSH_AT) {
			wait_for_more(m);
		} else if (write_next(m, &err) != CHAP_OK) {
			if (!was_failing)
				chap_log(m->log, CHAP_LOG_ERROR,
				    "users_not_written",
				    chap_f_str("why", err.text));
			if (!m->is_ending)
				wait_for_more(m);
		}
	}
	pthread_mutex_unlock(&m->lock);
	return NULL;
}

static enum chap_err
init(struct chap_members *m, struct chap_error *err)
{
	pthread_condattr_t monotonic;

	pthread_condattr_init(&monotonic);
	pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
	pthread_mutex_init(&m->lock, NULL);
	pthread_cond_init(&m->more, &monotonic);
	pthread_cond_init(&m->moved, NULL);
	pthread_condattr_destroy(&monotonic);
	m->waiting.change = malloc(WAITING_MAX * sizeof(struct change));
	m->written.change = malloc(WAITING_MAX * sizeof(struct change));
	return m->waiting.change != NULL && m->written.change != NULL
	    ? CHAP_OK
	    : chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
}

enum chap_err
chap_members_open(struct chap_members **out, const char *state_dir,
    const struct chap_seal *seal, uint64_t max_pairs,
    const struct chap_log *log, struct chap_error *err)
{
	struct chap_members *m = calloc(1, sizeof(*m));
	uint64_t max_bytes = LEAST_BYTES + max_pairs * BYTES_A_PAIR;
	bool is_older;
	enum chap_err rc;

	if (m == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	m->log = log;
	chap_seal_derive(seal, "members", m->key);
	snprintf(m->path, sizeof(m->path), "%s/" FOLDER, state_dir);
	is_older = access(m->path, F_OK) != 0 && has_older_state(state_dir);
	rc = init(m, err);
	if (rc == CHAP_OK)
		rc = chap_folder_make(m->path, err);
	if (rc == CHAP_OK)
		rc = open_env(m, max_bytes & ~(uint64_t)4095, is_older, err);
	if (rc == CHAP_OK) {
		m->has_thread = pthread_create(&m->thread, NULL, work, m) == 0;
		if (!m->has_thread)
			rc = chap_fail(
			    err, CHAP_ERR_MEMORY, "no thread to be had");
	}
	if (rc == CHAP_OK)
		*out = m;
	else
		chap_members_close(m);
	return rc;
}

void
chap_members_close(struct chap_members *m)
{
	if (m == NULL)
		return;
	pthread_mutex_lock(&m->lock);
	m->is_ending = true;
	pthread_cond_broadcast(&m->more);
	pthread_mutex_unlock(&m->lock);
	if (m->has_thread)
		pthread_join(m->thread, NULL);
	if (m->env != NULL)
		mdb_env_close(m->env);
	pthread_cond_destroy(&m->moved);
	pthread_cond_destroy(&m->more);
	pthread_mutex_destroy(&m->lock);
	sodium_memzero(m->key, sizeof(m->key));
	free(m->waiting.change);
	free(m->written.change);
	free(m);
}

/* Who finds no room waits for the disk, but not for one that fails. */
static void
add(struct chap_members *m, const struct change *change)
{
	pthread_mutex_lock(&m->lock);
	while (m->waiting.n == WAITING_MAX && !m->is_failing)
		pthread_cond_wait(&m->moved, &m->lock);
	if (m->waiting.n < WAITING_MAX) {
		m->waiting.change[m->waiting.n++] = *change;
		m->n_added++;
	} else {
		m->is_lossy = true;
	}
	if (m->waiting.n == FLUSH_AT)
		pthread_cond_signal(&m->more);
	pthread_mutex_unlock(&m->lock);
}

void
chap_members_meet(struct chap_members *m, struct chap_hash128 pair,
    struct chap_hash128 one, struct chap_hash128 other)
{
	struct change change = {.pair = pair, .user = {one, other}};

	add(m, &change);
}

void
chap_members_part(struct chap_members *m, struct chap_hash128 pair)
{
	struct change change = {.pair = pair};

	add(m, &change);
}

enum chap_err
chap_members_flush(struct chap_members *m, struct chap_error *err)
{
	enum chap_err rc = CHAP_OK;
	uint64_t wanted;

	pthread_mutex_lock(&m->lock);
	wanted = m->n_added;
	while (rc == CHAP_OK && (m->n_written < wanted || m->is_lossy)) {
		if (m->is_writing)
			pthread_cond_wait(&m->moved, &m->lock);
		else
			rc = write_next(m, err);
	}
	pthread_mutex_unlock(&m->lock);
	return rc;
}

bool
chap_members_are_stuck(struct chap_members *m)
{
	bool are_stuck;

	pthread_mutex_lock(&m->lock);
	are_stuck = m->is_failing;
	pthread_mutex_unlock(&m->lock);
	return are_stuck;
}

bool
chap_members_are_all(struct chap_members *m)
{
	bool are_all;

	pthread_mutex_lock(&m->lock);
	are_all = m->are_all && !m->is_lossy;
	pthread_mutex_unlock(&m->lock);
	return are_all;
}

bool
chap_members_know(struct chap_members *m, struct chap_hash128 pair)
{
	MDB_val key = {sizeof(pair), &pair}, value;
	MDB_txn *txn = NULL;
	int rc = mdb_txn_begin(m->env, NULL, MDB_RDONLY, &txn);

	if (rc == 0) {
		rc = mdb_get(txn, m->db, &key, &value);
		mdb_txn_abort(txn);
	}
	return rc == 0;
}

/* What the cursor is at, if it is of the user. */
static void
look_at(struct chap_members *m, const MDB_val *name, const MDB_val *value,
    struct chap_hash128 user,
    void (*pair)(
        void *context, struct chap_hash128 key, struct chap_hash128 other),
    void *context)
{
	struct chap_hash128 key, users[2];
	unsigned side;

	if (name->mv_size != sizeof(key) || value->mv_size != sizeof(users))
		return; /* NOT_ALL */
	memcpy(&key, name->mv_data, sizeof(key));
	seal_users(m, key, value->mv_data, users);
	if (chap_hash128_cmp(chap_pair_key(users[0], users[1], &side), key) !=
	    0)
		chap_log(m->log, CHAP_LOG_ERROR, "users_of_a_pair_damaged",
		    chap_f_id("pair", key));
	for (int i = 0; i < 2; i++)
		if (chap_hash128_cmp(users[i], user) == 0) {
			pair(context, key, users[1 - i]);
			break;
		}
}

enum chap_err
chap_members_of(struct chap_members *m, struct chap_hash128 user,
    void (*pair)(
        void *context, struct chap_hash128 key, struct chap_hash128 other),
    void *context, struct chap_error *err)
{
	MDB_cursor *cursor = NULL;
	MDB_txn *txn = NULL;
	MDB_val name, value;
	int rc = mdb_txn_begin(m->env, NULL, MDB_RDONLY, &txn);

	if (rc == 0)
		rc = mdb_cursor_open(txn, m->db, &cursor);
	if (rc == 0)
		rc = mdb_cursor_get(cursor, &name, &value, MDB_FIRST);
	while (rc == 0) {
		look_at(m, &name, &value, user, pair, context);
		rc = mdb_cursor_get(cursor, &name, &value, MDB_NEXT);
	}
	if (cursor != NULL)
		mdb_cursor_close(cursor);
	if (txn != NULL)
		mdb_txn_abort(txn);
	return rc == MDB_NOTFOUND
	    ? CHAP_OK
	    : chap_lmdb_fail(err, m->path, "cannot read", rc);
}

enum chap_err
chap_members_remove(struct chap_members *m, const struct chap_hash128 *pair,
    size_t n, struct chap_error *err)
{
	MDB_txn *txn = NULL;
	int rc = mdb_txn_begin(m->env, NULL, 0, &txn);

	for (size_t i = 0; i < n && rc == 0; i++) {
		MDB_val key = {sizeof(pair[i]), (void *)&pair[i]};

		rc = mdb_del(txn, m->db, &key, NULL);
		if (rc == MDB_NOTFOUND)
			rc = 0;
	}
	if (rc == 0)
		rc = mdb_txn_commit(txn);
	else if (txn != NULL)
		mdb_txn_abort(txn);
	return rc == 0 ? CHAP_OK
	               : chap_lmdb_fail(err, m->path, "cannot remove", rc);
}

enum chap_err
chap_members_copy(
    const char *from_dir, const char *to_dir, struct chap_error *err)
{
	return chap_lmdb_copy(from_dir, to_dir, FOLDER, err);
}

enum chap_err
chap_members_compact(const char *state_dir, struct chap_error *err)
{
	return chap_lmdb_compact(state_dir, FOLDER, err);
}
