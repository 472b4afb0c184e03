/*
 * `chaperoned check`: looks at everything that a service would open and says
 * what is wrong, why it matters and what to do, before a start or beside a
 * service that runs. It may make the folder's file `lock` and SQLite's files
 * beside the queue; nothing else changes.
 *
 * Threads: none. Ownership: findings are the caller's; `why` and `todo` are
 * static.
 */
#ifndef CHAP_SERVER_CHECK_H
#define CHAP_SERVER_CHECK_H

#include "features/base/clock.h"
#include "server/config.h"

#include <stdint.h>

enum chap_check_item {
	CHAP_CHECK_CONFIGURATION,
	CHAP_CHECK_ADDRESSES,
	CHAP_CHECK_CERTIFICATE,
	CHAP_CHECK_WEBHOOK,
	CHAP_CHECK_SIGNIN, /* by a proxy's header */
	CHAP_CHECK_FOLDER,
	CHAP_CHECK_KEY,
	CHAP_CHECK_MODEL,
	CHAP_CHECK_LEXICONS,
	CHAP_CHECK_STATE, /* checkpoints, journal, pairs on disk */
	CHAP_CHECK_FLAGS,
	CHAP_CHECK_AUDIT,
	CHAP_CHECK_CLOCK,
	CHAP_CHECK_DISK,
	CHAP_N_CHECKS
};

enum chap_check_result {
	CHAP_CHECK_GOOD,
	CHAP_CHECK_PASSED_OVER, /* not there yet, or in use by a service */
	CHAP_CHECK_DOUBTFUL, /* it works, and may not go well */
	CHAP_CHECK_WRONG, /* the service would not start, or not do its work */
};

struct chap_finding {
	enum chap_check_result result;
	char text[512]; /* what was found */
	const char *why; /* it matters; NULL unless doubtful or wrong */
	const char *todo;
};

#define CHAP_FREE_ASK UINT64_MAX

/*
 * Fills a finding for each item, after what was found so far: an item that was
 * set to CHAP_CHECK_WRONG by the caller stays. `clock` is the machine's, and
 * `free_bytes` what the disk of the data folder has left; CHAP_FREE_ASK: the
 * file system is asked.
 */
void chap_check(const struct chap_config *config,
    const struct chap_clock *clock, uint64_t free_bytes,
    struct chap_finding finding[CHAP_N_CHECKS]);

/* "configuration" to "disk". */
const char *chap_check_name(enum chap_check_item item);

#endif
