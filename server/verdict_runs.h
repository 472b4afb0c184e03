/*
 * The verdict stream, between the scorer and the socket: runs of verdict
 * lines with the number of their first, kept beside a batch until it is kept,
 * then cut into frames for those who listen:
 *
 *	{"start":"9f86d081884c7d65","first":1201}
 *	{"id":"m-1","status":"scored",…}            number 1201
 *	{"id":"m-2","status":"duplicate",…}         number 1202
 *
 * Threads: one at a time.
 */
#ifndef CHAP_SERVER_VERDICT_RUNS_H
#define CHAP_SERVER_VERDICT_RUNS_H

#include "features/base/buf.h"
#include "features/base/span.h"

#include <stdint.h>

#define CHAP_VERDICT_FRAME_BYTES ((size_t)128 << 10) /* about; see below */

/*
 * Appends a run: lines, each ended by '\n', of which the first has number
 * `first`. CHAP_ERR_TOO_LONG (past the buffer's maximum), CHAP_ERR_MEMORY: it
 * is as before, and who listens sees a gap.
 */
enum chap_err chap_verdict_run_add(struct chap_buf *runs, uint64_t first,
    struct chap_span lines) CHAP_MUST_CHECK;

/*
 * Hands all runs to `publish` as frames, each closed by the line with which it
 * reaches CHAP_VERDICT_FRAME_BYTES, without the last line end; `frame` is for
 * working in. Out of memory: some are left out.
 */
void chap_verdict_runs_publish(const struct chap_buf *runs, const char *start,
    struct chap_buf *frame,
    void (*publish)(void *context, struct chap_span frame), void *context);

#endif
