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

struct chap_job {
	struct chap_span body; /* until done */
	bool counts_only; /* ingest: {"accepted":n,…} instead of verdicts */
	struct chap_buf reply; /* owned by whoever submits */
	void (*done)(struct chap_job *job);
	uint64_t submitted_ns; /* of chap_monotonic_ns */
	struct chap_job *next;
};

/* Makes a job's reply the answer of a whole request that nothing came of. */
void chap_job_refuse(struct chap_job *job, const char *why);
void chap_job_busy(struct chap_job *job, const char *why);

#endif
