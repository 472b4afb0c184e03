/*
 * Requests for more of a conversation, in flags.sqlite: what a moderator wants
 * to know about a case, as an event for the platform (events.h), and what came
 * of it. The platform answers with messages, which are evidence then
 * (evidence_store.h). Reason and note are sealed; a request goes with its case
 * when a user is erased.
 *
 * Threads: as of struct chap_flags.
 */
#ifndef CHAP_STORE_ENQUIRY_H
#define CHAP_STORE_ENQUIRY_H

#include "server/store/flags.h"

#define CHAP_ENQUIRY_ID_BYTES 40 /* with NUL */
#define CHAP_ENQUIRY_ASKED_MOST 5 /* of a case */
#define CHAP_ENQUIRY_OPEN_MS ((int64_t)7 * 24 * 60 * 60 * 1000)

struct chap_enquiry {
	char id[CHAP_ENQUIRY_ID_BYTES]; /* of the request; nobody guesses it */
	int64_t flag;
	uint64_t tenant;
	int64_t at_ms;
	int64_t answered_at_ms; /* the last time; 0: not yet */
	int64_t n_messages; /* delivered in answer to it */
	struct chap_span said; /* JSON object: suspect, other, reason, … */
};

/*
 * Asks, and appends the event, within a transaction; what is answered is passed
 * over. CHAP_ERR_STATE: of this case CHAP_ENQUIRY_ASKED_MOST times already;
 * CHAP_ERR_IO, CHAP_ERR_MEMORY.
 */
enum chap_err chap_enquiry_ask(struct chap_flags *flags,
    const struct chap_enquiry *ask, struct chap_error *err) CHAP_MUST_CHECK;

/*
 * A tenant's request by its id; out->said lies in the handle until its next
 * use. CHAP_ERR_NOT_FOUND, CHAP_ERR_IO, CHAP_ERR_DAMAGED.
 */
enum chap_err chap_enquiry_find(struct chap_flags *flags, uint64_t tenant,
    const char *id, struct chap_enquiry *out,
    struct chap_error *err) CHAP_MUST_CHECK;

/* So many messages came in answer to it. CHAP_ERR_IO. */
enum chap_err chap_enquiry_answered(struct chap_flags *flags, const char *id,
    int64_t now_ms, int64_t n_messages, struct chap_error *err) CHAP_MUST_CHECK;

/* Each of a case, oldest first. CHAP_ERR_IO, CHAP_ERR_DAMAGED. */
enum chap_err chap_enquiry_each(struct chap_flags *flags, int64_t flag,
    void (*row)(void *context, const struct chap_enquiry *asked), void *context,
    struct chap_error *err) CHAP_MUST_CHECK;

#endif
