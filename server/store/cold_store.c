#include "server/store/cold_store.h"

#include "classifier/state.h"
#include "server/store/data_folder.h"
#include "server/store/files.h"
#include "server/store/lmdb.h"

#include <lmdb.h>
#include <pthread.h>
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define FOLDER "cold"
#define FLUSH_AT 4096 /* pairs */
#define LEAVING_MAX 16384 /* a large request's evictions while it is stuck */
#define INDEX_SIZE (2 * LEAVING_MAX)
#define TRY_EVERY 512 /* puts, while flushing fails */
#define SWEEP_PAIRS 20000
#define NONCE_BYTES crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
#define MAC_BYTES crypto_aead_xchacha20poly1305_ietf_ABYTES

static const char LAYOUT_KEY[] = "layout";

/* A pair on its way to the disk. */
struct leaving {
	struct chap_hash128 key;
	int64_t last_at_ms;
	uint32_t n;
	unsigned char bytes[CHAP_COLD_MAX_BYTES];
};

/* What stands in LMDB for a pair: this, then the ciphertext with its MAC. */
struct value_head {
	int64_t last_at_ms; /* in clear, for the sweep */
	unsigned char nonce[NONCE_BYTES];
};

/* What the MAC covers beside the pair: a value is moved to no other key. */
struct covered {
	struct chap_hash128 key;
	int64_t last_at_ms;
};

struct chap_cold_store {
	char path[CHAP_PATH_BYTES];
	unsigned char key[CHAP_SEAL_KEY_BYTES];
	const struct chap_log *log;
	struct chap_members *members; /* NULL: nobody asks whose pairs are */
	MDB_env *env;
	MDB_dbi db;
	MDB_txn *reader; /* reset between two uses */
	pthread_mutex_t lock;
	struct leaving *leaving; /* [LEAVING_MAX] */
	uint32_t *index; /* [INDEX_SIZE]: place in leaving + 1; 0: empty */
	uint32_t n;
	uint32_t puts_to_try; /* before the next flush, after a failure */
	struct chap_hash128 swept; /* where the sweep goes on */
	struct chap_cold_stats stats;
};

/* The layout's hash under the store's key: the same for both, or refused. */
static void
layout_mark(const struct chap_cold_store *s, unsigned char mark[32])
{
	struct chap_hash128 layout = chap_state_layout();

	crypto_generichash(mark, 32, (const unsigned char *)&layout,
	    sizeof(layout), s->key, sizeof(s->key));
}

static enum chap_err
check_layout(struct chap_cold_store *s, MDB_txn *txn, struct chap_error *err)
{
	unsigned char mark[32];
	MDB_val key = {sizeof(LAYOUT_KEY), (void *)LAYOUT_KEY};
	MDB_val value = {sizeof(mark), mark}, found;
	int rc;

	layout_mark(s, mark);
	rc = mdb_get(txn, s->db, &key, &found);
	if (rc == MDB_NOTFOUND)
		rc = mdb_put(txn, s->db, &key, &value, 0);
	else if (rc == 0 &&
	    (found.mv_size != sizeof(mark) ||
	        memcmp(found.mv_data, mark, sizeof(mark)) != 0))
		return chap_fail_at(err, CHAP_ERR_VERSION, s->path, 0,
		    "made with another key, or by a chaperoned whose states "
		    "are of another layout: start that one, or move the "
		    "folder's \"state\" away to begin without pairs and users");
	return rc == 0 ? CHAP_OK
	               : chap_lmdb_fail(err, s->path, "cannot write", rc);
}

static enum chap_err
open_env(struct chap_cold_store *s, uint64_t max_bytes, struct chap_error *err)
{
	MDB_txn *txn = NULL;
	enum chap_err checked = CHAP_OK;
	int rc = mdb_env_create(&s->env);

	if (rc == 0)
		rc = mdb_env_set_mapsize(s->env, max_bytes);
	/* s->reader is used by all threads, one at a time */
	if (rc == 0)
		rc = mdb_env_open(
		    s->env, s->path, MDB_NOTLS | MDB_NORDAHEAD, 0600);
	if (rc == 0)
		rc = mdb_txn_begin(s->env, NULL, 0, &txn);
	if (rc == 0)
		rc = mdb_dbi_open(txn, NULL, 0, &s->db);
	if (rc == 0)
		checked = check_layout(s, txn, err);
	if (txn != NULL && (rc != 0 || checked != CHAP_OK))
		mdb_txn_abort(txn);
	else if (txn != NULL)
		rc = mdb_txn_commit(txn);
	if (rc == 0 && checked == CHAP_OK)
		rc = mdb_txn_begin(s->env, NULL, MDB_RDONLY, &s->reader);
	if (rc == 0 && checked == CHAP_OK)
		mdb_txn_reset(s->reader);
	return rc == 0 ? checked
	               : chap_lmdb_fail(err, s->path, "cannot open", rc);
}

enum chap_err
chap_cold_store_open(struct chap_cold_store **out, const char *state_dir,
    const struct chap_seal *seal, uint64_t max_bytes,
    const struct chap_log *log, struct chap_error *err)
{
	struct chap_cold_store *s = calloc(1, sizeof(*s));
	enum chap_err rc;

	if (s == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	s->log = log;
	pthread_mutex_init(&s->lock, NULL);
	chap_seal_derive(seal, "cold", s->key);
	snprintf(s->path, sizeof(s->path), "%s/" FOLDER, state_dir);
	s->leaving = malloc(LEAVING_MAX * sizeof(*s->leaving));
	s->index = calloc(INDEX_SIZE, sizeof(*s->index));
	if (s->leaving == NULL || s->index == NULL)
		rc = chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	else
		rc = chap_folder_make(s->path, err);
	if (rc == CHAP_OK)
		rc = open_env(s, max_bytes, err);
	if (rc == CHAP_OK)
		*out = s;
	else
		chap_cold_store_close(s);
	return rc;
}

void
chap_cold_store_close(struct chap_cold_store *s)
{
	if (s == NULL)
		return;
	if (s->reader != NULL)
		mdb_txn_abort(s->reader);
	if (s->env != NULL)
		mdb_env_close(s->env);
	pthread_mutex_destroy(&s->lock);
	sodium_memzero(s->key, sizeof(s->key));
	if (s->leaving != NULL)
		sodium_memzero(s->leaving, s->n * sizeof(*s->leaving));
	free(s->leaving);
	free(s->index);
	free(s);
}

/* Where the key is in the index, or the empty place for it. */
static uint32_t *
find(const struct chap_cold_store *s, struct chap_hash128 key)
{
	uint32_t i = (uint32_t)key.low % INDEX_SIZE;

	while (s->index[i] != 0 &&
	    chap_hash128_cmp(s->leaving[s->index[i] - 1].key, key) != 0)
		i = (i + 1) % INDEX_SIZE;
	return &s->index[i];
}

static size_t
seal_pair(const struct chap_cold_store *s, const struct leaving *l,
    unsigned char *out)
{
	struct value_head head = {.last_at_ms = l->last_at_ms};
	struct covered covered = {.key = l->key, .last_at_ms = l->last_at_ms};

	randombytes_buf(head.nonce, sizeof(head.nonce));
	memcpy(out, &head, sizeof(head));
	crypto_aead_xchacha20poly1305_ietf_encrypt(out + sizeof(head), NULL,
	    l->bytes, l->n, (const unsigned char *)&covered, sizeof(covered),
	    NULL, head.nonce, s->key);
	return sizeof(head) + l->n + MAC_BYTES;
}

static int
put_all(struct chap_cold_store *s, MDB_txn *txn)
{
	unsigned char
	    sealed[sizeof(struct value_head) + CHAP_COLD_MAX_BYTES + MAC_BYTES];
	int rc = 0;

	for (uint32_t i = 0; i < s->n && rc == 0; i++) {
		MDB_val key = {sizeof(s->leaving[i].key), &s->leaving[i].key};
		MDB_val value = {seal_pair(s, &s->leaving[i], sealed), sealed};

		rc = mdb_put(txn, s->db, &key, &value, 0);
	}
	return rc;
}

static void
empty(struct chap_cold_store *s)
{
	memset(s->index, 0, INDEX_SIZE * sizeof(*s->index));
	s->n = 0;
	s->puts_to_try = 0;
}

/* s->lock is held. */
static enum chap_err
flush(struct chap_cold_store *s, struct chap_error *err)
{
	MDB_txn *txn = NULL;
	int rc;

	if (s->n == 0)
		return CHAP_OK;
	/* a replay takes a pair that is here for one that was there before */
	if (s->members != NULL &&
	    chap_members_flush(s->members, err) != CHAP_OK) {
		s->stats.n_errors++;
		s->puts_to_try = TRY_EVERY;
		return CHAP_ERR_IO;
	}
	rc = mdb_txn_begin(s->env, NULL, 0, &txn);
	if (rc == 0)
		rc = put_all(s, txn);
	if (rc == 0)
		rc = mdb_txn_commit(txn); /* with a sync */
	else if (txn != NULL)
		mdb_txn_abort(txn);
	if (rc == 0) {
		s->stats.n_put += s->n;
		empty(s);
		return CHAP_OK;
	}
	s->stats.n_errors++;
	s->puts_to_try = TRY_EVERY;
	chap_lmdb_fail(err, s->path, "cannot write", rc);
	if (rc != MDB_MAP_FULL)
		return CHAP_ERR_IO;
	/* its bound: these go as if there were no cold place */
	chap_log(s->log, CHAP_LOG_WARN, "cold_store_full",
	    chap_f_int("forgotten", (int64_t)s->n));
	s->stats.n_forgotten += s->n;
	for (uint32_t i = 0; i < s->n && s->members != NULL; i++)
		chap_members_part(s->members, s->leaving[i].key);
	empty(s);
	return CHAP_OK;
}

static bool
put(void *context, struct chap_hash128 key, int64_t last_at_ms,
    const void *bytes, size_t n)
{
	struct chap_cold_store *s = context;
	struct chap_error err;
	struct leaving *l;
	uint32_t *place;
	bool has_room;

	if (n > CHAP_COLD_MAX_BYTES)
		return false;
	pthread_mutex_lock(&s->lock);
	place = find(s, key);
	has_room = *place != 0 || s->n < LEAVING_MAX;
	if (has_room) {
		if (*place == 0)
			*place = ++s->n;
		l = &s->leaving[*place - 1];
		l->key = key;
		l->last_at_ms = last_at_ms;
		l->n = (uint32_t)n;
		memcpy(l->bytes, bytes, n);
	} else {
		s->stats.n_forgotten++;
	}
	if (s->puts_to_try > 0)
		s->puts_to_try--;
	else if (s->n >= FLUSH_AT && flush(s, &err) != CHAP_OK)
		chap_log(s->log, CHAP_LOG_ERROR, "cold_store_not_written",
		    chap_f_str("why", err.text));
	pthread_mutex_unlock(&s->lock);
	return has_room;
}

/* The pair in an LMDB value; 0: it is damaged. */
static size_t
unseal_pair(struct chap_cold_store *s, struct chap_hash128 key,
    const MDB_val *value, unsigned char out[CHAP_COLD_MAX_BYTES])
{
	struct value_head head;
	struct covered covered = {.key = key};
	unsigned long long n;

	if (value->mv_size >= sizeof(head) + MAC_BYTES &&
	    value->mv_size <= sizeof(head) + CHAP_COLD_MAX_BYTES + MAC_BYTES) {
		memcpy(&head, value->mv_data, sizeof(head));
		covered.last_at_ms = head.last_at_ms;
		if (crypto_aead_xchacha20poly1305_ietf_decrypt(out, &n, NULL,
		        (const unsigned char *)value->mv_data + sizeof(head),
		        value->mv_size - sizeof(head),
		        (const unsigned char *)&covered, sizeof(covered),
		        head.nonce, s->key) == 0)
			return n;
	}
	s->stats.n_forgotten++;
	chap_log(s->log, CHAP_LOG_ERROR, "cold_pair_damaged",
	    chap_f_id("pair", key));
	return 0;
}

/* The pair is taken for a new one: its score starts anew. */
static void
say_unread(struct chap_cold_store *s, int rc)
{
	s->stats.n_errors++;
	chap_log(s->log, CHAP_LOG_ERROR, "cold_pair_not_read",
	    chap_f_str("why", mdb_strerror(rc)));
}

static size_t
get(void *context, struct chap_hash128 key,
    unsigned char out[CHAP_COLD_MAX_BYTES])
{
	struct chap_cold_store *s = context;
	MDB_val name = {sizeof(key), &key}, value;
	size_t n = 0;
	uint32_t *place;

	pthread_mutex_lock(&s->lock);
	place = find(s, key);
	if (*place != 0) {
		n = s->leaving[*place - 1].n;
		memcpy(out, s->leaving[*place - 1].bytes, n);
	} else {
		int rc = mdb_txn_renew(s->reader);

		if (rc == 0)
			rc = mdb_get(s->reader, s->db, &name, &value);
		if (rc == 0)
			n = unseal_pair(s, key, &value, out);
		else if (rc != MDB_NOTFOUND)
			say_unread(s, rc);
		mdb_txn_reset(s->reader);
	}
	s->stats.n_got += n > 0;
	pthread_mutex_unlock(&s->lock);
	return n;
}

static void
meet(void *context, struct chap_hash128 key, struct chap_hash128 one,
    struct chap_hash128 other)
{
	struct chap_cold_store *s = context;

	chap_members_meet(s->members, key, one, other);
}

static void
part(void *context, struct chap_hash128 key)
{
	struct chap_cold_store *s = context;

	chap_members_part(s->members, key);
}

struct chap_cold
chap_cold_store_place(struct chap_cold_store *s)
{
	return (struct chap_cold){.context = s,
	    .put = put,
	    .get = get,
	    .meet = s->members == NULL ? NULL : meet,
	    .part = s->members == NULL ? NULL : part};
}

void
chap_cold_store_tell(struct chap_cold_store *s, struct chap_members *members)
{
	s->members = members;
}

enum chap_err
chap_cold_store_flush(struct chap_cold_store *s, struct chap_error *err)
{
	enum chap_err rc;

	pthread_mutex_lock(&s->lock);
	rc = flush(s, err);
	pthread_mutex_unlock(&s->lock);
	return rc;
}

bool
chap_cold_store_is_stuck(struct chap_cold_store *s)
{
	bool is_stuck;

	pthread_mutex_lock(&s->lock);
	is_stuck = s->n >= FLUSH_AT;
	pthread_mutex_unlock(&s->lock);
	return is_stuck;
}

/* Removes what is too old among the next SWEEP_PAIRS. */
static int
sweep(struct chap_cold_store *s, MDB_cursor *cursor,
    const struct chap_engine *engine, int64_t before_ms, uint64_t *n_removed)
{
	MDB_val name = {sizeof(s->swept), &s->swept}, value;
	int rc = mdb_cursor_get(cursor, &name, &value, MDB_SET_RANGE);

	for (unsigned i = 0; i < SWEEP_PAIRS && rc == 0; i++) {
		struct chap_hash128 key;
		int64_t last_at_ms;

		if (name.mv_size == sizeof(key) &&
		    value.mv_size >= sizeof(last_at_ms)) {
			memcpy(&key, name.mv_data, sizeof(key));
			memcpy(&last_at_ms, value.mv_data, sizeof(last_at_ms));
			s->swept = key;
			if (last_at_ms < before_ms && *find(s, key) == 0 &&
			    !chap_engine_holds(engine, key)) {
				rc = mdb_cursor_del(cursor, 0);
				*n_removed += rc == 0;
				if (rc == 0 && s->members != NULL)
					chap_members_part(s->members, key);
			}
		}
		if (rc == 0)
			rc = mdb_cursor_get(cursor, &name, &value, MDB_NEXT);
	}
	if (rc == MDB_NOTFOUND) { /* round, and from the first again */
		memset(&s->swept, 0, sizeof(s->swept));
		rc = 0;
	}
	return rc;
}

enum chap_err
chap_cold_store_sweep(struct chap_cold_store *s,
    const struct chap_engine *engine, int64_t before_ms, struct chap_error *err)
{
	MDB_cursor *cursor = NULL;
	MDB_txn *txn = NULL;
	uint64_t n = 0;
	int rc;

	pthread_mutex_lock(&s->lock);
	rc = mdb_txn_begin(s->env, NULL, 0, &txn);
	if (rc == 0)
		rc = mdb_cursor_open(txn, s->db, &cursor);
	if (rc == 0)
		rc = sweep(s, cursor, engine, before_ms, &n);
	if (cursor != NULL)
		mdb_cursor_close(cursor);
	if (rc == 0)
		rc = mdb_txn_commit(txn);
	else if (txn != NULL)
		mdb_txn_abort(txn);
	if (rc == 0)
		s->stats.n_expired += n;
	else
		s->stats.n_errors++;
	pthread_mutex_unlock(&s->lock);
	return rc == 0 ? CHAP_OK
	               : chap_lmdb_fail(err, s->path, "cannot remove", rc);
}

enum chap_err
chap_cold_store_copy(
    const char *from_dir, const char *to_dir, struct chap_error *err)
{
	return chap_lmdb_copy(from_dir, to_dir, FOLDER, err);
}

enum chap_err
chap_cold_store_compact(const char *state_dir, struct chap_error *err)
{
	return chap_lmdb_compact(state_dir, FOLDER, err);
}

enum chap_err
chap_cold_store_remove(struct chap_cold_store *s,
    const struct chap_hash128 *pair, size_t n, uint64_t *n_removed,
    struct chap_error *err)
{
	MDB_txn *txn = NULL;
	uint64_t removed = 0;
	int rc;

	pthread_mutex_lock(&s->lock);
	rc = mdb_txn_begin(s->env, NULL, 0, &txn);
	for (size_t i = 0; i < n && rc == 0; i++) {
		MDB_val key = {sizeof(pair[i]), (void *)&pair[i]};

		rc = mdb_del(txn, s->db, &key, NULL);
		removed += rc == 0;
		if (rc == MDB_NOTFOUND)
			rc = 0;
	}
	if (rc == 0)
		rc = mdb_txn_commit(txn);
	else if (txn != NULL)
		mdb_txn_abort(txn);
	pthread_mutex_unlock(&s->lock);
	if (rc == 0)
		*n_removed = removed;
	return rc == 0 ? CHAP_OK
	               : chap_lmdb_fail(err, s->path, "cannot remove", rc);
}

enum chap_err
chap_cold_store_pairs(struct chap_cold_store *s,
    void (*each)(void *context, struct chap_hash128 key), void *context,
    struct chap_error *err)
{
	MDB_cursor *cursor = NULL;
	MDB_txn *txn = NULL;
	MDB_val name, value;
	int rc;

	pthread_mutex_lock(&s->lock);
	rc = mdb_txn_begin(s->env, NULL, MDB_RDONLY, &txn);
	if (rc == 0)
		rc = mdb_cursor_open(txn, s->db, &cursor);
	if (rc == 0)
		rc = mdb_cursor_get(cursor, &name, &value, MDB_FIRST);
	while (rc == 0) {
		struct chap_hash128 key;

		if (name.mv_size == sizeof(key)) {
			memcpy(&key, name.mv_data, sizeof(key));
			each(context, key);
		}
		rc = mdb_cursor_get(cursor, &name, &value, MDB_NEXT);
	}
	if (cursor != NULL)
		mdb_cursor_close(cursor);
	if (txn != NULL)
		mdb_txn_abort(txn);
	pthread_mutex_unlock(&s->lock);
	return rc == MDB_NOTFOUND
	    ? CHAP_OK
	    : chap_lmdb_fail(err, s->path, "cannot read", rc);
}

void
chap_cold_store_stats(struct chap_cold_store *s, struct chap_cold_stats *out)
{
	MDB_stat stat;

	pthread_mutex_lock(&s->lock);
	*out = s->stats;
	if (mdb_env_stat(s->env, &stat) == 0 && stat.ms_entries > 0)
		out->n_pairs = stat.ms_entries - 1; /* the layout's mark */
	pthread_mutex_unlock(&s->lock);
}
