/*
 * The audit log: who did what, and when (<data>/audit.sqlite). Rows are only
 * added. Each has a keyed BLAKE2b over itself and over that of the row before
 * it, so that a row that was changed, moved, put in or taken out is found. What
 * is cut off the end is found against the head file: the newest row's number
 * and hash, appended to a file beside the database, which belongs on another
 * machine too.
 *
 *   row 1 ──▶ row 2 ──▶ … ──▶ row n        audit.head: "n time hash"
 *
 * Users whom a row is about stand in it twice: as a keyed digest, by which they
 * are found and which the hash covers, and sealed, which it does not: so
 * erasing a user takes the sealed id out of all rows and leaves the chain
 * whole. A sealed id must fit its digest, and may be missing only in a row
 * whose action begins with `erase`, or where a later row `erase` has the same
 * digest.
 *
 * Who holds the folder's key can write another chain: only a head that is out
 * of their reach shows it.
 *
 * Threads: any; a lock inside. Several processes may open it. Each addition is
 * on the disk when it returns; of many at once one waits for all of theirs.
 */
#ifndef CHAP_STORE_AUDIT_H
#define CHAP_STORE_AUDIT_H

#include "features/base/err.h"
#include "features/base/span.h"
#include "server/store/seal.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define CHAP_AUDIT_NAME_BYTES 128 /* of an actor, at most */
#define CHAP_AUDIT_ACTION_BYTES 32
#define CHAP_AUDIT_WHAT_BYTES 512
#define CHAP_AUDIT_USER_BYTES 128
#define CHAP_AUDIT_ERASE \
	"erase" /* the action that lets sealed ids be missing */
#define CHAP_AUDIT_HEAD_FILE "audit.head"

struct chap_audit;

/* What is to be recorded; all of it is borrowed. */
struct chap_audit_record {
	int64_t at_ms;
	/* who: "cli:1000", "key:3", "account:ann", "local"; stands in clear */
	const char *actor;
	/* what they did: 1 to 32 of a-z and "_"; stands in clear */
	const char *action;
	uint64_t tenant; /* whose users; 0: of none */
	struct chap_span user[2]; /* whom it is about; empty: nobody */
	/* more, in clear: "name=value name=value"; no user id, no message text.
	 * NULL: nothing */
	const char *what;
	/* only their digests are kept; of actions that begin with `erase` */
	bool hides_users;
};

/* A row as a reader gets it; during the callback. */
struct chap_audit_row {
	int64_t seq; /* 1, 2, … */
	int64_t at_ms;
	const char *actor;
	const char *action;
	uint64_t tenant;
	struct {
		bool is_there; /* false: the row is about fewer users */
		struct chap_span id; /* empty: hidden or erased since */
		unsigned char digest[CHAP_DIGEST_BYTES];
	} user[2];
	const char *what; /* "" where nothing was */
};

/*
 * Opens (and makes) the log of a data folder; `seal` is borrowed. CHAP_ERR_IO,
 * CHAP_ERR_DAMAGED, CHAP_ERR_MEMORY; CHAP_ERR_VERSION: made by a newer version.
 */
enum chap_err chap_audit_open(struct chap_audit **out, const char *dir,
    const struct chap_seal *seal, struct chap_error *err) CHAP_MUST_CHECK;

/* NULL is fine. */
void chap_audit_close(struct chap_audit *audit);

/*
 * Appends n records, in order, all or none. What must not happen unrecorded is
 * recorded first and then done. CHAP_ERR_INVALID: a record breaks its contract;
 * CHAP_ERR_IO, CHAP_ERR_BUSY, CHAP_ERR_DAMAGED, CHAP_ERR_MEMORY: nothing was
 * appended, or it may not have reached the disk: do not do what it says.
 */
enum chap_err chap_audit_add(struct chap_audit *audit,
    const struct chap_audit_record *record, size_t n,
    struct chap_error *err) CHAP_MUST_CHECK;

/* Which rows; zeroes and NULL: all, oldest first. */
struct chap_audit_ask {
	int64_t after; /* rows with a greater number */
	int64_t before; /* with a smaller one; 0: up to the newest */
	int64_t most; /* 0: all */
	bool newest_first;
	const char *actor; /* NULL: any */
	const char *action; /* NULL: any */
	struct chap_span user; /* empty: any; else of `tenant` */
	uint64_t tenant;
};

/*
 * Calls `row` for each; it returns false to end, and may not use `audit`.
 * CHAP_ERR_IO, CHAP_ERR_MEMORY; CHAP_ERR_DAMAGED: sealed with another key.
 */
enum chap_err chap_audit_each(struct chap_audit *audit,
    const struct chap_audit_ask *ask,
    bool (*row)(void *context, const struct chap_audit_row *row), void *context,
    struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Takes a user's sealed id out of all rows, overwritten on the disk; *n rows
 * had it. Add the row `erase` first: see above. CHAP_ERR_IO.
 */
enum chap_err chap_audit_forget(struct chap_audit *audit, uint64_t tenant,
    struct chap_span user, int64_t *n, struct chap_error *err) CHAP_MUST_CHECK;

/* Writes the file anew and cuts its log; nobody else may use it. CHAP_ERR_IO,
 * CHAP_ERR_BUSY. */
enum chap_err chap_audit_compact(
    struct chap_audit *audit, struct chap_error *err) CHAP_MUST_CHECK;

/* The digest by which rows have a user; of a key of its own. */
void chap_audit_digest(const struct chap_audit *audit, uint64_t tenant,
    struct chap_span user, unsigned char out[CHAP_DIGEST_BYTES]);

/* What is wrong with a log; the first that was found. */
enum chap_audit_fault {
	CHAP_AUDIT_WHOLE,
	CHAP_AUDIT_CHANGED, /* a row's hash is not that of what stands in it */
	CHAP_AUDIT_MISSING, /* a row between others is not there */
	CHAP_AUDIT_CUT, /* the head file knows of newer rows */
	CHAP_AUDIT_OTHER, /* a row is not the one that the head file knows */
	CHAP_AUDIT_UNSEALED, /* a user's id is missing, or another's */
	CHAP_AUDIT_HEAD_DAMAGED, /* a line of the head file is none */
};

struct chap_audit_report {
	enum chap_audit_fault fault;
	int64_t fault_seq; /* of the row, or line of the head file */
	char text[200]; /* a sentence */
	int64_t n_rows;
	int64_t n_forgotten; /* ids taken out by erasures */
	int64_t n_heads; /* lines of the head file, each of which fits */
};

/*
 * Reads all rows and the head file (which need not be there) and says whether
 * they are whole. CHAP_ERR_IO, CHAP_ERR_MEMORY: it cannot be said.
 */
enum chap_err chap_audit_verify(struct chap_audit *audit, const char *head_path,
    struct chap_audit_report *out, struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Appends the newest row's number, the time and its hash to the head file, as
 * one line, if that row is not its last line already; durable. *seq and `hex`
 * are the newest row's (0 and "": there is none). CHAP_ERR_IO.
 */
#define CHAP_AUDIT_HEX (2 * CHAP_DIGEST_BYTES + 1)
enum chap_err chap_audit_export_head(struct chap_audit *audit,
    const char *head_path, int64_t now_ms, int64_t *seq,
    char hex[CHAP_AUDIT_HEX], struct chap_error *err) CHAP_MUST_CHECK;

/* Copies the log, whoever uses it, into another folder. CHAP_ERR_IO. */
enum chap_err chap_audit_copy(struct chap_audit *audit, const char *to_dir,
    struct chap_error *err) CHAP_MUST_CHECK;

#endif
