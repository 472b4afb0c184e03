/*
 * What programs ask over HTTP: events that they missed; and what they tell:
 * decisions, messages that were asked for. Answers are JSON lines; an error is
 * {"error":"field: …"}. Who may ask is http.c's affair.
 *
 * Errors of memory stay in out->failed. The functions return the HTTP status;
 * CHAP_API_STORE_FAILED: *err says why, `out` is to be thrown away.
 */
#ifndef CHAP_HTTP_API_H
#define CHAP_HTTP_API_H

#include "features/base/buf.h"
#include "server/store/audit.h"
#include "server/store/decisions.h"
#include "server/store/evidence_store.h"

#define CHAP_API_STORE_FAILED 0

/*
 * A tenant's events behind number `after` (NULL: all that are held), at most
 * `most` (NULL: 1,000) and some MiB of them, then the mark of
 * server/store/events.h.
 */
unsigned chap_api_events(struct chap_flags *flags, uint64_t tenant,
    const char *after, const char *most, struct chap_buf *out,
    struct chap_error *err);

#define CHAP_DECISIONS_MAX 1000 /* in a request */

/* Who decides, and where it is written down. */
struct chap_deciding {
	struct chap_flags *flags;
	struct chap_audit *audit; /* NULL: it is not recorded */
	const char *actor; /* as the audit log has them */
	struct chap_decision_place place;
};

/*
 * Takes decisions (server/decision.h), all in one transaction, in the shapes
 * that messages come in; answers each in its place. Those that are new stand in
 * the audit log before they count. n[] counts them, by ruling.
 */
unsigned chap_api_decisions(const struct chap_deciding *deciding,
    struct chap_span body, struct chap_buf *out, uint64_t n[CHAP_N_RULINGS],
    struct chap_error *err);

#define CHAP_DELIVERED_MAX 100 /* messages in a request */

/* Who delivers messages that were asked for, and where they go. */
struct chap_delivering {
	struct chap_flags *flags;
	struct chap_evidence_store *evidence; /* NULL: none is kept here */
	const struct chap_seal *seal;
	struct chap_audit *audit; /* NULL: it is not recorded */
	const char *actor;
	uint64_t tenant;
	int64_t now_ms;
};

/*
 * Takes messages in answer to a request of server/store/enquiry.h: all or none;
 * sent again they change nothing. They are never scored.
 */
unsigned chap_api_context(const struct chap_delivering *to,
    struct chap_span body, struct chap_buf *out, struct chap_error *err);

#endif
