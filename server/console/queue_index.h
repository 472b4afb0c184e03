/*
 * The open queue in memory, so that it can be filtered by what stands sealed on
 * the disk (signals, users) and paged from any place: 64 bytes a row, in the
 * queue's order. A thread of its own reads flags.sqlite when it changed, at
 * most four times a second and for a tenth of its time, the riskiest rows
 * first; rows whose sealed part it has not read yet are counted as unread and
 * pass no filter that needs it.
 *
 * Users stand in it as keyed hashes of tenant and id.
 *
 * Threads: any, but for new and free.
 */
#ifndef CHAP_CONSOLE_QUEUE_INDEX_H
#define CHAP_CONSOLE_QUEUE_INDEX_H

#include "features/base/err.h"
#include "features/base/log.h"
#include "server/store/flags.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define CHAP_TENANT_UNKNOWN UINT64_MAX

struct chap_queue_row {
	struct chap_flag_place place;
	uint64_t signals; /* set of enum chap_signal with points above 0 */
	uint64_t suspect; /* chap_queue_user */
	uint64_t other;
	uint64_t tenant;
	char lang[CHAP_LANG_BYTES]; /* "pt"; empty: unknown */
	bool is_known; /* what was sealed was read */
	bool is_gone; /* somebody decided on it since */
};

struct chap_queue_filter {
	int level; /* below 0: any */
	bool counts; /* n_matching is wanted also where `keeps` has to say it */
	uint64_t signals; /* it shows one of them; 0: whatever */
	char
	    lang[CHAP_LANG_BYTES]; /* it is in that language; empty: whatever */
	const uint64_t *user; /* one of these is the suspect or the other */
	size_t n_users; /* 0: whatever */
	const uint64_t *tenant; /* it is of one of these */
	size_t n_tenants; /* 0: whosever */
	/* NULL: all; called with the index locked */
	bool (*keeps)(void *context, const struct chap_queue_row *row);
	void *context;
	size_t skip; /* so many of its rows are passed over first */
};

/* Languages past so many are not told of; their rows are. */
#define CHAP_QUEUE_LANGUAGES 24

/* Of all open rows of the filter's tenants, but for n_matching. */
struct chap_queue_totals {
	int64_t n[CHAP_N_LEVELS];
	int64_t oldest_ms[CHAP_N_LEVELS]; /* when it was raised; 0: none */
	int64_t n_unread; /* of all: whose they are stands sealed */
	char lang[CHAP_QUEUE_LANGUAGES][CHAP_LANG_BYTES]; /* each once */
	size_t n_langs;
	/* of the filter; below 0: not counted, because of `keeps` */
	int64_t n_matching;
	bool is_loaded; /* the file was read once */
};

struct chap_queue_index;

/* CHAP_ERR_MEMORY, CHAP_ERR_IO, CHAP_ERR_DAMAGED, CHAP_ERR_VERSION. */
enum chap_err chap_queue_index_new(struct chap_queue_index **out,
    const char *dir, const struct chap_seal *seal, const struct chap_log *log,
    struct chap_error *err) CHAP_MUST_CHECK;

/* Ends the thread. NULL is fine. */
void chap_queue_index_free(struct chap_queue_index *index);

/*
 * The first `most` rows of the filter behind the place `after` (NULL: from the
 * start) and `skip` rows, into row[most]; returns how many. `after` need not be
 * there any more. Only a filter by signals or users, or one that counts, has to
 * look at every row.
 */
size_t chap_queue_index_page(struct chap_queue_index *index,
    const struct chap_queue_filter *filter, const struct chap_flag_place *after,
    struct chap_queue_row *row, size_t most, struct chap_queue_totals *totals);

/*
 * How many open rows of a level, and of one of the tenants (n 0: whosever),
 * were raised before then.
 */
int64_t chap_queue_index_older(struct chap_queue_index *index,
    const uint64_t *tenant, size_t n, int level, int64_t before_ms);

/* A decision closed it: it is passed over from now on. */
void chap_queue_index_drop(struct chap_queue_index *index, int64_t id);

/* There may be something new. */
void chap_queue_index_wake(struct chap_queue_index *index);

/* Whether it is two or three small letters, as languages stand in rows. */
bool chap_queue_is_language(const char *text);

/* What a user is to the index; never 0. */
uint64_t chap_queue_user(
    const struct chap_seal *seal, uint64_t tenant, struct chap_span id);

/*
 * Whose a flag is: the tenant from 0 to `most` with whom the digest of the two
 * is `pair`, tried from *hint on; CHAP_TENANT_UNKNOWN: none.
 */
uint64_t chap_queue_tenant(const struct chap_seal *seal,
    const unsigned char *pair, struct chap_span suspect, struct chap_span other,
    uint64_t most, uint64_t hint);

#endif
