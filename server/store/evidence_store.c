#include "server/store/evidence_store.h"

#include "features/text/normalize.h"
#include "server/store/database.h"
#include "server/store/flags.h"
#include "server/store/forget.h"

#include <sodium.h>
#include <stdlib.h>
#include <string.h>

#define FILE_NAME "evidence.sqlite"
#define TAG_BYTES crypto_aead_xchacha20poly1305_ietf_ABYTES
#define NONCE_BYTES crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
#define DAY_MS ((int64_t)24 * 60 * 60 * 1000)
#define PLAIN_MAX_BYTES ((size_t)32 << 10)
/*
 * Delivered messages have numbers of their own, from here on: those of scored
 * ones tell how many came since, and no pair has so many.
 */
#define DELIVERED_FIRST ((int64_t)1 << 40)

_Static_assert(
    CHAP_SEAL_KEY_BYTES == crypto_aead_xchacha20poly1305_ietf_KEYBYTES,
    "a derived key seals");

static const char SCHEMA[] =
    "CREATE TABLE IF NOT EXISTS pair ("
    " digest BLOB PRIMARY KEY," /* keyed: tenant, lower user, upper */
    " reverse BLOB NOT NULL," /* keyed: tenant, upper user, lower */
    " next INTEGER NOT NULL," /* number of its next message */
    " shown_lower INTEGER NOT NULL," /* signals of each user so far */
    " shown_upper INTEGER NOT NULL,"
    " expires_at INTEGER NOT NULL) STRICT, WITHOUT ROWID;" /* ms */
    "CREATE INDEX IF NOT EXISTS pair_expires ON pair (expires_at);"
    "CREATE TABLE IF NOT EXISTS message ("
    " pair BLOB NOT NULL REFERENCES pair (digest) ON DELETE CASCADE,"
    " number INTEGER NOT NULL,"
    " id INTEGER NOT NULL," /* keyed hash of the message's id */
    " is_first INTEGER NOT NULL," /* of a signal of its user */
    " sealed BLOB NOT NULL,"
    " PRIMARY KEY (pair, number)) STRICT, WITHOUT ROWID;";

enum statement {
	FIND,
	PAIR_PUT,
	SEEN,
	PUT,
	TRIM,
	EXPIRED,
	LATER,
	REMOVE,
	LIST,
	NEXT,
	COUNT,
	DELIVERED,
	N_STATEMENTS
};

static const char *const SQL[N_STATEMENTS] = {
    [FIND] = "SELECT next, shown_lower, shown_upper FROM pair"
             " WHERE digest = ?1",
    [PAIR_PUT] = "INSERT INTO pair (digest, next, shown_lower, shown_upper,"
                 " expires_at, reverse) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"
                 " ON CONFLICT (digest) DO UPDATE SET next = excluded.next,"
                 " shown_lower = excluded.shown_lower,"
                 " shown_upper = excluded.shown_upper,"
                 " expires_at = MAX(expires_at, excluded.expires_at)",
    /* of a pair there are few */
    [SEEN] = "SELECT 1 FROM message WHERE pair = ?1 AND id = ?2",
    [PUT] = "INSERT INTO message (pair, number, id, is_first, sealed)"
            " VALUES (?1, ?2, ?3, ?4, ?5)",
    [TRIM] = "DELETE FROM message WHERE pair = ?1 AND is_first = 0"
             " AND number <= ?2",
    [EXPIRED] = "SELECT digest, reverse FROM pair WHERE expires_at <= ?1"
                " ORDER BY expires_at LIMIT 1",
    [LATER] = "UPDATE pair SET expires_at = ?2 WHERE digest = ?1",
    [REMOVE] = "DELETE FROM pair WHERE digest = ?1",
    [LIST] = "SELECT number, sealed FROM message WHERE pair = ?1"
             " ORDER BY number",
    /* pairs in order, each with its first message */
    [NEXT] = "SELECT digest, (SELECT MIN(number) FROM message"
             " WHERE pair = digest), (SELECT sealed FROM message"
             " WHERE pair = digest ORDER BY number LIMIT 1)"
             " FROM pair WHERE digest > ?1 ORDER BY digest LIMIT 1",
    [COUNT] = "SELECT COUNT(*) FROM message WHERE pair = ?1",
    [DELIVERED] = "SELECT COUNT(*) FROM message WHERE pair = ?1"
                  " AND number >= ?2",
};

static const struct chap_database_form FORM = {
    .name = FILE_NAME,
    .version = 1,
    .busy_ms = 2000,
    /* secure_delete: what is removed is overwritten with zeroes */
    .settings = "PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON;",
    .schema = SCHEMA,
    .sql = SQL,
    .n = N_STATEMENTS,
};

struct chap_evidence_store {
	struct chap_database database;
	sqlite3_stmt *statement[N_STATEMENTS];
	const struct chap_seal *seal;
	unsigned char key[CHAP_SEAL_KEY_BYTES];
	struct chap_evidence_keep keep;
	unsigned char plain[PLAIN_MAX_BYTES];
	unsigned char sealed[PLAIN_MAX_BYTES + NONCE_BYTES + TAG_BYTES];
};

/* A message within its seal; behind it id, from, to and text. */
struct head {
	int64_t at_ms;
	uint64_t signals;
	uint32_t level;
	uint32_t n_id;
	uint32_t n_from;
	uint32_t n_to;
	uint32_t n_text;
	uint32_t zero;
};

_Static_assert(
    sizeof(struct head) + 3 * CHAP_ID_MAX_BYTES + CHAP_TEXT_MAX_BYTES <=
        PLAIN_MAX_BYTES,
    "the longest message fits");

/* What a message is sealed to. */
struct place {
	unsigned char pair[CHAP_DIGEST_BYTES];
	int64_t number;
};

static enum chap_err
fail(struct chap_evidence_store *s, struct chap_error *err, const char *what)
{
	return chap_database_fail(&s->database, err, what);
}

enum chap_err
chap_evidence_store_open(struct chap_evidence_store **out, const char *dir,
    const struct chap_seal *seal, const struct chap_evidence_keep *keep,
    struct chap_error *err)
{
	struct chap_evidence_store *s = calloc(1, sizeof(*s));
	enum chap_err rc;

	if (s == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	s->seal = seal;
	s->keep = *keep;
	chap_seal_derive(seal, "evidence", s->key);
	rc = chap_database_open(&s->database, dir, &FORM, s->statement, err);
	if (rc == CHAP_OK && !keep->syncs)
		rc = chap_database_execute(
		    &s->database, "PRAGMA synchronous = NORMAL", err);
	if (rc != CHAP_OK) {
		chap_evidence_store_close(s);
		return rc;
	}
	*out = s;
	return CHAP_OK;
}

void
chap_evidence_store_close(struct chap_evidence_store *s)
{
	if (s == NULL)
		return;
	chap_database_close(&s->database, s->statement, N_STATEMENTS);
	sodium_memzero(s, sizeof(*s));
	free(s);
}

/*
 * [0] finds the pair, whoever of the two is named first; [1] is for those who
 * know it by the upper user.
 */
static void
pair_digests(const struct chap_evidence_store *s, uint64_t tenant,
    struct chap_span a, struct chap_span b,
    unsigned char out[2][CHAP_DIGEST_BYTES])
{
	bool in_order = chap_span_cmp(a, b) <= 0;

	chap_flag_digest(s->seal, tenant, a, b, out[!in_order]);
	chap_flag_digest(s->seal, tenant, b, a, out[in_order]);
}

static void
seal_message(struct chap_evidence_store *s, const struct place *place,
    const struct chap_said *said, int *n)
{
	const struct chap_span part[] = {
	    said->id, said->from, said->to, said->text};
	struct head head = {.at_ms = said->at_ms,
	    .signals = said->signals,
	    .level = said->level,
	    .n_id = (uint32_t)said->id.len,
	    .n_from = (uint32_t)said->from.len,
	    .n_to = (uint32_t)said->to.len,
	    .n_text = (uint32_t)said->text.len};
	size_t len = sizeof(head);

	memcpy(s->plain, &head, sizeof(head));
	for (size_t i = 0; i < sizeof(part) / sizeof(part[0]); i++) {
		if (part[i].len > 0)
			memcpy(s->plain + len, part[i].ptr, part[i].len);
		len += part[i].len;
	}
	randombytes_buf(s->sealed, NONCE_BYTES);
	crypto_aead_xchacha20poly1305_ietf_encrypt(s->sealed + NONCE_BYTES,
	    NULL, s->plain, len, (const unsigned char *)place, sizeof(*place),
	    NULL, s->sealed, s->key);
	sodium_memzero(s->plain, len);
	*n = (int)(NONCE_BYTES + len + TAG_BYTES);
}

static struct chap_span
take(const unsigned char **from, uint32_t n)
{
	struct chap_span span = {(const char *)*from, n};

	*from += n;
	return span;
}

static bool
unseal(struct chap_evidence_store *s, const struct place *place,
    const unsigned char *sealed, size_t n, struct chap_said *out)
{
	const unsigned char *p = s->plain + sizeof(struct head);
	struct head head;
	unsigned long long len;

	if (n < NONCE_BYTES + TAG_BYTES + sizeof(head) ||
	    n > sizeof(s->sealed) ||
	    crypto_aead_xchacha20poly1305_ietf_decrypt(s->plain, &len, NULL,
	        sealed + NONCE_BYTES, n - NONCE_BYTES,
	        (const unsigned char *)place, sizeof(*place), sealed,
	        s->key) != 0)
		return false;
	memcpy(&head, s->plain, sizeof(head));
	if (sizeof(head) + (uint64_t)head.n_id + head.n_from + head.n_to +
	        head.n_text !=
	    len)
		return false;
	out->at_ms = head.at_ms;
	out->signals = head.signals;
	out->level = (enum chap_level)head.level;
	out->id = take(&p, head.n_id);
	out->from = take(&p, head.n_from);
	out->to = take(&p, head.n_to);
	out->text = take(&p, head.n_text);
	return true;
}

/* What the store has of a pair. */
struct known {
	int64_t next;
	uint64_t shown[2]; /* by the lower user, by the upper */
};

static bool
find(
    struct chap_evidence_store *s, const unsigned char *pair, struct known *out)
{
	sqlite3_stmt *q = s->statement[FIND];
	int step;

	*out = (struct known){.next = 1};
	sqlite3_bind_blob(q, 1, pair, CHAP_DIGEST_BYTES, SQLITE_STATIC);
	step = sqlite3_step(q);
	if (step == SQLITE_ROW) {
		out->next = sqlite3_column_int64(q, 0);
		out->shown[0] = (uint64_t)sqlite3_column_int64(q, 1);
		out->shown[1] = (uint64_t)sqlite3_column_int64(q, 2);
	}
	sqlite3_reset(q);
	sqlite3_clear_bindings(q);
	return step == SQLITE_ROW || step == SQLITE_DONE;
}

static bool
put_pair(struct chap_evidence_store *s,
    const unsigned char digest[2][CHAP_DIGEST_BYTES], const struct known *known,
    int64_t expires_ms)
{
	sqlite3_stmt *q = s->statement[PAIR_PUT];
	int64_t none;
	int n;

	sqlite3_bind_blob(q, 1, digest[0], CHAP_DIGEST_BYTES, SQLITE_STATIC);
	sqlite3_bind_blob(q, 6, digest[1], CHAP_DIGEST_BYTES, SQLITE_STATIC);
	sqlite3_bind_int64(q, 2, known->next);
	sqlite3_bind_int64(q, 3, (int64_t)known->shown[0]);
	sqlite3_bind_int64(q, 4, (int64_t)known->shown[1]);
	sqlite3_bind_int64(q, 5, expires_ms);
	return chap_database_run(q, &none, &n);
}

static bool
put_message(struct chap_evidence_store *s, const struct place *place,
    int64_t id, bool is_first, const struct chap_said *said)
{
	sqlite3_stmt *q = s->statement[PUT];
	int64_t none;
	bool ok;
	int n;

	seal_message(s, place, said, &n);
	sqlite3_bind_blob(q, 1, place->pair, CHAP_DIGEST_BYTES, SQLITE_STATIC);
	sqlite3_bind_int64(q, 2, place->number);
	sqlite3_bind_int64(q, 3, id);
	sqlite3_bind_int(q, 4, is_first);
	sqlite3_bind_blob(q, 5, s->sealed, n, SQLITE_STATIC);
	ok = chap_database_run(q, &none, &n);
	if (!ok || place->number <= CHAP_EVIDENCE_NEWEST ||
	    place->number >= DELIVERED_FIRST)
		return ok;
	q = s->statement[TRIM];
	sqlite3_bind_blob(q, 1, place->pair, CHAP_DIGEST_BYTES, SQLITE_STATIC);
	sqlite3_bind_int64(q, 2, place->number - CHAP_EVIDENCE_NEWEST);
	return chap_database_run(q, &none, &n);
}

static bool
is_seen(struct chap_evidence_store *s, const struct place *place, int64_t id,
    bool *out)
{
	sqlite3_stmt *q = s->statement[SEEN];
	int64_t none;
	bool ok;
	int n;

	sqlite3_bind_blob(q, 1, place->pair, CHAP_DIGEST_BYTES, SQLITE_STATIC);
	sqlite3_bind_int64(q, 2, id);
	ok = chap_database_run(q, &none, &n);
	*out = n > 0;
	return ok;
}

static int64_t
id_hash(const struct chap_evidence_store *s, struct chap_span id)
{
	unsigned char digest[CHAP_DIGEST_BYTES];
	int64_t hash;

	chap_seal_digest(s->seal, id, digest);
	memcpy(&hash, digest, sizeof(hash));
	return hash;
}

/* False: SQLite says why. */
static bool
put(struct chap_evidence_store *s, uint64_t tenant,
    const struct chap_said *said, int64_t now_ms, uint64_t *n)
{
	unsigned side = chap_span_cmp(said->from, said->to) > 0;
	int64_t id = id_hash(s, said->id);
	unsigned char digest[2][CHAP_DIGEST_BYTES];
	struct known known;
	struct place place;
	uint64_t fresh;
	int64_t expires_ms = now_ms + s->keep.below_ms;
	bool seen;

	memset(&place, 0, sizeof(place));
	pair_digests(s, tenant, said->from, said->to, digest);
	memcpy(place.pair, digest[0], sizeof(place.pair));
	if (!find(s, place.pair, &known) || !is_seen(s, &place, id, &seen))
		return false;
	if (seen)
		return true;
	place.number = known.next++;
	fresh = said->signals & ~known.shown[side];
	known.shown[side] |= said->signals;
	(*n)++;
	if (said->level >= CHAP_LEVEL_WATCH)
		expires_ms = now_ms + s->keep.watched_ms;
	return put_pair(s, digest, &known, expires_ms) &&
	    put_message(s, &place, id, fresh != 0, said);
}

enum chap_err
chap_evidence_store_put(struct chap_evidence_store *s, uint64_t tenant,
    struct chap_span texts, int64_t now_ms, uint64_t *n, struct chap_error *err)
{
	struct chap_witness_reader r = {.rest = texts};
	enum chap_err rc =
	    chap_database_execute(&s->database, "BEGIN IMMEDIATE", err);

	*n = 0;
	while (rc == CHAP_OK && chap_witness_next(&r))
		if (!put(s, tenant, &r.said, now_ms, n))
			rc = fail(s, err, "cannot write");
	if (rc == CHAP_OK)
		rc = chap_database_execute(&s->database, "COMMIT", err);
	if (rc != CHAP_OK)
		chap_database_rollback(&s->database);
	return rc;
}

static bool
count_delivered(
    struct chap_evidence_store *s, const struct place *place, int64_t *out)
{
	sqlite3_stmt *q = s->statement[DELIVERED];
	int n;

	sqlite3_bind_blob(q, 1, place->pair, CHAP_DIGEST_BYTES, SQLITE_STATIC);
	sqlite3_bind_int64(q, 2, DELIVERED_FIRST);
	return chap_database_run(q, out, &n) && n == 1;
}

/* Within a transaction: none of a pair's delivered ones ever goes alone. */
static enum chap_err
deliver(struct chap_evidence_store *s, struct place *place,
    const struct chap_said *said, size_t n, uint64_t *n_put,
    struct chap_error *err)
{
	int64_t there = 0;

	if (!count_delivered(s, place, &there))
		return fail(s, err, "cannot read");
	for (size_t i = 0; i < n; i++) {
		int64_t id = id_hash(s, said[i].id);
		bool seen;

		if (!is_seen(s, place, id, &seen))
			return fail(s, err, "cannot read");
		if (seen)
			continue;
		if (there == CHAP_EVIDENCE_DELIVERED)
			return chap_fail(err, CHAP_ERR_TOO_LONG,
			    "messages: more than %d of one pair",
			    CHAP_EVIDENCE_DELIVERED);
		place->number = DELIVERED_FIRST + there++;
		if (!put_message(s, place, id, false, &said[i]))
			return fail(s, err, "cannot write");
		(*n_put)++;
	}
	return CHAP_OK;
}

enum chap_err
chap_evidence_store_deliver(struct chap_evidence_store *s, uint64_t tenant,
    const struct chap_said *said, size_t n, int64_t now_ms, uint64_t *n_put,
    struct chap_error *err)
{
	unsigned char digest[2][CHAP_DIGEST_BYTES];
	struct known known;
	struct place place;
	enum chap_err rc;

	*n_put = 0;
	if (n == 0)
		return CHAP_OK;
	memset(&place, 0, sizeof(place));
	pair_digests(s, tenant, said->from, said->to, digest);
	memcpy(place.pair, digest[0], sizeof(place.pair));
	rc = chap_database_execute(&s->database, "BEGIN IMMEDIATE", err);
	if (rc == CHAP_OK &&
	    (!find(s, place.pair, &known) ||
	        !put_pair(s, digest, &known, now_ms + s->keep.watched_ms)))
		rc = fail(s, err, "cannot write");
	if (rc == CHAP_OK)
		rc = deliver(s, &place, said, n, n_put, err);
	if (rc == CHAP_OK)
		rc = chap_database_execute(&s->database, "COMMIT", err);
	if (rc != CHAP_OK)
		chap_database_rollback(&s->database);
	return rc;
}

/* The pair that expired first; false: none did, or SQLite says why. */
static bool
find_expired(struct chap_evidence_store *s, int64_t now_ms,
    unsigned char digest[2][CHAP_DIGEST_BYTES], bool *failed)
{
	sqlite3_stmt *q = s->statement[EXPIRED];
	int step;

	sqlite3_bind_int64(q, 1, now_ms);
	step = sqlite3_step(q);
	for (int i = 0; i < 2 && step == SQLITE_ROW; i++)
		if (sqlite3_column_bytes(q, i) == CHAP_DIGEST_BYTES)
			memcpy(digest[i], sqlite3_column_blob(q, i),
			    CHAP_DIGEST_BYTES);
	sqlite3_reset(q);
	*failed = step != SQLITE_ROW && step != SQLITE_DONE;
	return step == SQLITE_ROW;
}

static bool
end_pair(struct chap_evidence_store *s, const unsigned char *digest,
    bool is_kept, int64_t later_ms)
{
	sqlite3_stmt *q = s->statement[is_kept ? LATER : REMOVE];
	int64_t none;
	int n;

	sqlite3_bind_blob(q, 1, digest, CHAP_DIGEST_BYTES, SQLITE_STATIC);
	if (is_kept)
		sqlite3_bind_int64(q, 2, later_ms);
	return chap_database_run(q, &none, &n);
}

enum chap_err
chap_evidence_store_expire(struct chap_evidence_store *s, int64_t now_ms,
    int64_t most, chap_evidence_keeps_fn *keeps, void *context, uint64_t *n,
    uint64_t *n_removed, struct chap_error *err)
{
	unsigned char digest[2][CHAP_DIGEST_BYTES];
	enum chap_err rc = CHAP_OK;
	bool failed = false;

	*n = *n_removed = 0;
	while (rc == CHAP_OK && (int64_t)*n < most &&
	    find_expired(s, now_ms, digest, &failed)) {
		bool is_kept = false;

		if (keeps != NULL)
			rc = keeps(context, digest, &is_kept, err);
		if (rc == CHAP_OK &&
		    !end_pair(s, digest[0], is_kept, now_ms + DAY_MS))
			failed = true;
		if (failed)
			break;
		(*n)++;
		*n_removed += !is_kept;
	}
	if (rc == CHAP_OK && failed)
		rc = fail(s, err, "cannot remove what expired");
	/* pages as they were stand in the log until it is cut */
	if (*n_removed > 0)
		sqlite3_wal_checkpoint_v2(s->database.db, NULL,
		    SQLITE_CHECKPOINT_TRUNCATE, NULL, NULL);
	return rc;
}

static enum chap_err
hand_out(struct chap_evidence_store *s, struct place *place, sqlite3_stmt *q,
    void (*row)(void *context, const struct chap_said *said), void *context,
    struct chap_error *err)
{
	struct chap_said said;

	place->number = sqlite3_column_int64(q, 0);
	if (!unseal(s, place, sqlite3_column_blob(q, 1),
	        (size_t)sqlite3_column_bytes(q, 1), &said))
		return chap_fail_at(err, CHAP_ERR_DAMAGED, s->database.path, 0,
		    "a message was sealed with another key, or moved");
	said.is_delivered = place->number >= DELIVERED_FIRST;
	row(context, &said);
	sodium_memzero(s->plain, sizeof(s->plain));
	return CHAP_OK;
}

enum chap_err
chap_evidence_store_list(struct chap_evidence_store *s, uint64_t tenant,
    struct chap_span a, struct chap_span b,
    void (*row)(void *context, const struct chap_said *said), void *context,
    struct chap_error *err)
{
	sqlite3_stmt *q = s->statement[LIST];
	enum chap_err rc = CHAP_OK;
	unsigned char digest[2][CHAP_DIGEST_BYTES];
	struct place place;
	int n = 0, step = SQLITE_DONE;

	memset(&place, 0, sizeof(place));
	pair_digests(s, tenant, a, b, digest);
	memcpy(place.pair, digest[0], sizeof(place.pair));
	sqlite3_bind_blob(q, 1, place.pair, sizeof(place.pair), SQLITE_STATIC);
	for (; rc == CHAP_OK && (step = sqlite3_step(q)) == SQLITE_ROW; n++)
		rc = hand_out(s, &place, q, row, context, err);
	if (rc == CHAP_OK && step != SQLITE_DONE)
		rc = fail(s, err, "cannot read");
	sqlite3_reset(q);
	sqlite3_clear_bindings(q);
	if (rc == CHAP_OK && n == 0)
		rc = chap_fail(err, CHAP_ERR_NOT_FOUND,
		    "there is no evidence of these two users");
	return rc;
}

/* Whether the pair whose message was opened is the user's, of that tenant. */
static bool
is_of(const struct chap_evidence_store *s, const unsigned char *pair,
    const struct chap_said *said, uint64_t tenant, struct chap_span user)
{
	unsigned char digest[2][CHAP_DIGEST_BYTES];

	if (!chap_span_eq(said->from, user) && !chap_span_eq(said->to, user))
		return false;
	pair_digests(s, tenant, said->from, said->to, digest);
	return memcmp(digest[0], pair, CHAP_DIGEST_BYTES) == 0;
}

/*
 * The pair behind `place`, into it; *wanted: it is the user's. False: there is
 * none, or *rc says what failed.
 */
static bool
next_pair(struct chap_evidence_store *s, struct place *place, uint64_t tenant,
    struct chap_span user, bool *wanted, enum chap_err *rc,
    struct chap_error *err)
{
	sqlite3_stmt *q = s->statement[NEXT];
	struct chap_said said;
	int step;

	*wanted = false;
	sqlite3_bind_blob(q, 1, place->pair, CHAP_DIGEST_BYTES, SQLITE_STATIC);
	step = sqlite3_step(q);
	if (step == SQLITE_ROW &&
	    sqlite3_column_bytes(q, 0) == CHAP_DIGEST_BYTES) {
		memcpy(
		    place->pair, sqlite3_column_blob(q, 0), CHAP_DIGEST_BYTES);
		place->number = sqlite3_column_int64(q, 1);
		if (!unseal(s, place, sqlite3_column_blob(q, 2),
		        (size_t)sqlite3_column_bytes(q, 2), &said))
			*rc = chap_fail_at(err, CHAP_ERR_DAMAGED,
			    s->database.path, 0,
			    "a message was sealed with another key, or moved");
		else
			*wanted = is_of(s, place->pair, &said, tenant, user);
		sodium_memzero(s->plain, sizeof(s->plain));
	} else if (step != SQLITE_DONE) {
		*rc = fail(s, err, "cannot read");
	}
	sqlite3_reset(q);
	sqlite3_clear_bindings(q);
	return step == SQLITE_ROW && *rc == CHAP_OK;
}

static enum chap_err
remove_pair(struct chap_evidence_store *s, const unsigned char *pair,
    uint64_t *n_messages, struct chap_error *err)
{
	sqlite3_stmt *q = s->statement[COUNT];
	int64_t count = 0, none;
	int n;

	sqlite3_bind_blob(q, 1, pair, CHAP_DIGEST_BYTES, SQLITE_STATIC);
	if (!chap_database_run(q, &count, &n) || n != 1)
		return fail(s, err, "cannot read");
	q = s->statement[REMOVE];
	sqlite3_bind_blob(q, 1, pair, CHAP_DIGEST_BYTES, SQLITE_STATIC);
	if (!chap_database_run(q, &none, &n))
		return fail(s, err, "cannot remove");
	*n_messages += (uint64_t)count;
	return CHAP_OK;
}

enum chap_err
chap_evidence_store_forget(struct chap_evidence_store *s, uint64_t tenant,
    struct chap_span user, const struct chap_known_pairs *held,
    uint64_t *n_pairs, uint64_t *n_messages, struct chap_error *err)
{
	struct place place;
	uint64_t pairs = 0, messages = 0;
	bool wanted;
	enum chap_err rc =
	    chap_database_execute(&s->database, "BEGIN IMMEDIATE", err);

	memset(&place, 0, sizeof(place));
	while (rc == CHAP_OK &&
	    next_pair(s, &place, tenant, user, &wanted, &rc, err)) {
		if (!wanted || chap_known_pairs_hold(held, place.pair))
			continue;
		pairs++;
		rc = remove_pair(s, place.pair, &messages, err);
	}
	if (rc == CHAP_OK)
		rc = chap_database_execute(&s->database, "COMMIT", err);
	if (rc != CHAP_OK)
		chap_database_rollback(&s->database);
	if (rc == CHAP_OK)
		rc = chap_database_compact(&s->database, err);
	if (rc != CHAP_OK)
		return rc;
	*n_pairs = pairs;
	*n_messages = messages;
	return CHAP_OK;
}

enum chap_err
chap_evidence_store_copy(
    struct chap_evidence_store *s, const char *to_dir, struct chap_error *err)
{
	return chap_database_copy(&s->database, to_dir, FILE_NAME, err);
}
