/*
 * What happened, as one numbered sequence in flags.sqlite: flags as they are
 * raised, levels of flagged pairs as they move, decisions of people. An event
 * is appended in the transaction of what it tells of; numbers go up by one,
 * without a gap, and none comes twice; all tenants share them. Payloads are
 *sealed.
 *
 *	{"event":17,"kind":"flag","at":…,"flag":3,"level":"review",…}
 *
 * Of a flag's event that power loss took out of SQLite a replay of the journal
 * makes the same again, with the same number: what SQLite loses is the end of
 * the sequence, and holds no decision, because these are synced one by one.
 * (With `sync = interval` the journal's end may go with it.)
 *
 * Threads: as of struct chap_flags.
 */
#ifndef CHAP_STORE_EVENTS_H
#define CHAP_STORE_EVENTS_H

#include "server/store/flags.h"

#include <stdint.h>

/* What there is of the sequence. */
struct chap_event_span {
	int64_t newest; /* number of the last one ever; 0: none yet */
	int64_t first; /* of the oldest still held; newest + 1: none is */
};

/* CHAP_ERR_IO. */
enum chap_err chap_events_span(struct chap_flags *flags,
    struct chap_event_span *out, struct chap_error *err) CHAP_MUST_CHECK;

/* An event as a reader gets it. */
struct chap_event_row {
	int64_t number;
	int64_t at_ms;
	struct chap_span line; /* JSON, without a line end; in the callback */
};

/*
 * Calls `row` for each event of a tenant (below 0: of all) behind number
 * `after`, in order, at most `most`. CHAP_ERR_IO; CHAP_ERR_DAMAGED: sealed with
 * another key; CHAP_ERR_MEMORY.
 */
enum chap_err chap_events_list(struct chap_flags *flags, int64_t tenant,
    int64_t after, int64_t most,
    void (*row)(void *context, const struct chap_event_row *row), void *context,
    struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Removes events older than `before_ms` from the front, at most `most`: *n of
 * them. CHAP_ERR_IO.
 */
enum chap_err chap_events_expire(struct chap_flags *flags, int64_t before_ms,
    int64_t most, int64_t *n, struct chap_error *err) CHAP_MUST_CHECK;

/*
 * How far a reader with a name came: *number is what was set last, or `none`.
 * CHAP_ERR_IO.
 */
enum chap_err chap_events_cursor(struct chap_flags *flags, const char *name,
    int64_t none, int64_t *number, struct chap_error *err) CHAP_MUST_CHECK;
enum chap_err chap_events_set_cursor(struct chap_flags *flags, const char *name,
    int64_t number, struct chap_error *err) CHAP_MUST_CHECK;

/* {"newest":n,"first":m}: by which a reader sees what it missed. */
void chap_events_mark(const struct chap_event_span *span, struct chap_buf *out);

#endif
