/*
 * The inside of the audit log: what its files share. Private to
 * server/store/audit*.c.
 *
 *   audit.c          the file's life, adding, reading, forgetting a user
 *   audit_sync.c     many who add at once wait for one sync
 *   audit_verify.c   is the chain whole, and does it fit the head file
 */
#ifndef CHAP_STORE_AUDIT_PARTS_H
#define CHAP_STORE_AUDIT_PARTS_H

#include "server/store/audit.h"
#include "server/store/database.h"

#include <pthread.h>

enum chap_audit_sql {
	CHAP_AUDIT_LAST,
	CHAP_AUDIT_INSERT,
	CHAP_AUDIT_LIST,
	CHAP_AUDIT_LIST_NEWEST,
	CHAP_AUDIT_FORGET_0,
	CHAP_AUDIT_FORGET_1,
	CHAP_AUDIT_WAS_ERASED,
	CHAP_AUDIT_N_SQL
};

/* Additions are numbered; who waits for one, or does the sync for all. */
struct chap_audit_syncing {
	pthread_mutex_t lock;
	pthread_cond_t moved;
	bool is_under_way;
	uint64_t durable; /* all up to here are on the disk */
	uint64_t lost; /* the newest that a sync failed for */
	struct chap_error why;
};

struct chap_audit {
	struct chap_audit_syncing syncing; /* its lock first */
	pthread_mutex_t lock; /* of all below */
	uint64_t n_added; /* since it was opened */
	struct chap_database database;
	sqlite3_stmt *statement[CHAP_AUDIT_N_SQL];
	const struct chap_seal *seal;
	unsigned char chain_key[CHAP_SEAL_KEY_BYTES];
	unsigned char user_key[CHAP_SEAL_KEY_BYTES];
	struct chap_buf sealed; /* or what was sealed */
};

/* Columns of the two lists. */
enum {
	CHAP_AUDIT_SEQ,
	CHAP_AUDIT_AT,
	CHAP_AUDIT_ACTOR,
	CHAP_AUDIT_ACTION,
	CHAP_AUDIT_TENANT,
	CHAP_AUDIT_DIGEST_0,
	CHAP_AUDIT_SEALED_0,
	CHAP_AUDIT_DIGEST_1,
	CHAP_AUDIT_SEALED_1,
	CHAP_AUDIT_WHAT,
	CHAP_AUDIT_MAC,
};

/* What a row's hash is over. */
struct chap_audit_link {
	int64_t seq;
	int64_t at_ms;
	int64_t tenant;
	struct chap_span actor;
	struct chap_span action;
	struct chap_span digest[2]; /* empty: none */
	struct chap_span what;
};

/* `before` is the hash of the row before; of the first all zeroes. */
void chap_audit_mac(const struct chap_audit *audit,
    const struct chap_audit_link *link,
    const unsigned char before[CHAP_DIGEST_BYTES],
    unsigned char out[CHAP_DIGEST_BYTES]);

void chap_audit_init_syncing(struct chap_audit *audit);
void chap_audit_release_syncing(struct chap_audit *audit);

/*
 * Waits until the addition of that number is on the disk, or sees to it.
 * CHAP_ERR_IO, CHAP_ERR_BUSY: it is not known to be.
 */
enum chap_err chap_audit_sync(struct chap_audit *audit, uint64_t number,
    struct chap_error *err) CHAP_MUST_CHECK;

/* A column's bytes, until the next step. */
struct chap_span chap_audit_column(sqlite3_stmt *row, int column);

/* Number and hash of the newest row; 0: there is none. CHAP_ERR_IO. */
enum chap_err chap_audit_last(struct chap_audit *audit, int64_t *seq,
    unsigned char mac[CHAP_DIGEST_BYTES],
    struct chap_error *err) CHAP_MUST_CHECK;

#endif
