/*
 * A request on its way through the service: from a socket to the scorer, to
 * the keeper, and back.
 */
#ifndef CHAP_SERVER_JOB_H
#define CHAP_SERVER_JOB_H

#include "features/base/buf.h"
#include "features/base/span.h"

#include <stdbool.h>
#include <stdint.h>

#define CHAP_BUSY_RETRY_MS 500

/* What became of a request as a whole. */
enum chap_job_outcome {
	CHAP_JOB_ANSWERED, /* message by message */
	CHAP_JOB_REFUSED,
	CHAP_JOB_UNKNOWN, /* no key that is good */
	CHAP_JOB_FORBIDDEN, /* the key lacks the scope */
	CHAP_JOB_BUSY,
};

struct chap_job {
	struct chap_span body; /* until done */
	struct chap_span key; /* given beside the body, until done; or empty */
	bool is_loopback; /* it came from this machine */
	bool counts_only; /* ingest: {"accepted":n,…} instead of verdicts */
	enum chap_job_outcome outcome; /* once done */
	struct chap_buf reply; /* owned by whoever submits */
	void (*done)(struct chap_job *job);
	uint64_t submitted_ns; /* of chap_monotonic_ns */
	struct chap_job *next;
};

/*
 * Makes a job's reply the answer of a whole request that nothing came of, and
 * sets its outcome: `refuse` to the one given.
 */
void chap_job_refuse(
    struct chap_job *job, enum chap_job_outcome outcome, const char *why);
void chap_job_busy(struct chap_job *job, const char *why);

#endif
