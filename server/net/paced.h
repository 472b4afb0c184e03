/*
 * For the bench: requests at a fixed pace whatever their answers do (an open
 * loop), so many in flight at most, and a bare echo to compare with.
 *
 * Threads: the caller paces; answers are taken on nng's threads.
 */
#ifndef CHAP_NET_PACED_H
#define CHAP_NET_PACED_H

#include "features/base/buf.h"
#include "features/base/err.h"

#include <stddef.h>
#include <stdint.h>

struct chap_paced_options {
	const char *url;
	size_t n_in_flight;
	double per_second;
	double seconds;
	/* puts the next request into the body, which is empty */
	void (*make)(void *context, struct chap_buf *body);
	/* whether that is a right answer; NULL: any is */
	bool (*is_right)(struct chap_span answer);
	void *context;
};

struct chap_paced_result {
	uint32_t *latency_us; /* [n], from when each was due; to be freed */
	size_t n;
	uint64_t n_wrong;
	double seconds; /* from the first to the last answer */
};

/* CHAP_ERR_IO: nobody answers; CHAP_ERR_MEMORY. */
enum chap_err chap_paced_run(const struct chap_paced_options *options,
    struct chap_paced_result *out, struct chap_error *err) CHAP_MUST_CHECK;

/* Answers each request with itself, until the process is ended. */
enum chap_err chap_echo_serve(
    const char *url, size_t n_contexts, struct chap_error *err) CHAP_MUST_CHECK;

#endif
