/*
 * The engine with encoded messages in and verdicts out: what both programs
 * stand on. Threads, order and lifetimes as in chaperone.h.
 */
#ifndef CHAP_LINES_H
#define CHAP_LINES_H

#include "classifier/chaperone.h"
#include "features/base/buf.h"

/*
 * Scores line[n], messages as README.md describes them, one JSON object
 * each, and appends n verdict lines to `out`, each ended by '\n', in order;
 * `out` NULL: no lines are wanted.
 * An `at` later than `at_most_ms` is refused (0: no limit). `verdict` (NULL:
 * not wanted) takes the n verdicts as chap_engine_score does; they point into
 * the lines.
 * CHAP_ERR_MEMORY: `out` could not take them and is as before; the messages
 * were scored all the same, and sent again they are duplicates.
 */
enum chap_err chap_engine_score_lines(struct chap_engine *engine,
    uint64_t tenant, const struct chap_span *line, size_t n, int64_t at_most_ms,
    struct chap_buf *out, struct chap_verdict *verdict) CHAP_MUST_CHECK;

enum chap_encoding { CHAP_ENCODING_JSON, CHAP_ENCODING_MSGPACK };

/* How chap_engine_score_encoded takes messages. */
struct chap_encoded {
	uint64_t tenant;
	enum chap_encoding encoding; /* of messages, and of their verdicts */
	int64_t at_most_ms; /* a later `at` is refused; 0: no limit */
	bool why; /* reasons in every verdict */
	/*
	 * The state moves and no flag is raised: what a pair was flagged for
	 * stays as it is, so that the next message that is no history raises
	 * what the pair then shows.
	 */
	bool is_history;
};

/*
 * As chap_engine_score_lines, but that MessagePack has nothing between
 * verdicts. `length` (NULL: not wanted; needs `out`) takes
 * the bytes of each of the n verdicts, with what ends it.
 */
enum chap_err chap_engine_score_encoded(struct chap_engine *engine,
    const struct chap_encoded *how, const struct chap_span *message, size_t n,
    struct chap_buf *out, uint32_t *length,
    struct chap_verdict *verdict) CHAP_MUST_CHECK;

#endif
