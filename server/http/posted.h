/*
 * Messages over HTTP: POST /v1/score and /v1/ingest, with the bodies and
 * answers of the sockets (server/PROTOCOL.md), through the same scorer. A
 * request that is being scored holds its connection, suspended, and no thread.
 *
 * Threads: of a request, the one of libmicrohttpd's that has its connection;
 * the scorer's answer wakes that.
 */
#ifndef CHAP_HTTP_POSTED_H
#define CHAP_HTTP_POSTED_H

#include "server/scorer.h"

#include <microhttpd.h>
#include <stdatomic.h>

/* What all of them share. */
struct chap_posts {
	struct chap_scorer *scorer;
	bool is_loopback; /* the address that is listened on */
	size_t max_request_bytes;
	size_t max_held_bytes; /* of all bodies, whole or not */
	atomic_size_t held_bytes;
	atomic_size_t n_scoring; /* suspended */
};

struct chap_posted; /* one request */

/* Whether messages are posted to this path. */
bool chap_posted_is_path(const char *url);

/*
 * The head of a request has come. NULL: no memory. What is wrong with the head
 * already is answered by chap_posted_early.
 */
struct chap_posted *chap_posted_new(struct chap_posts *posts,
    struct MHD_Connection *connection, const char *url, const char *method);

/* Answers at once where the head is wrong; true: it did, into *result. */
bool chap_posted_early(struct chap_posted *posted, enum MHD_Result *result);

/* More of its body. */
void chap_posted_add(struct chap_posted *posted, const char *bytes, size_t n);

/*
 * All of it has come: has it scored, or answers; called again when it was
 * scored. `is_ready` false: the service takes nothing now.
 */
enum MHD_Result chap_posted_end(struct chap_posted *posted, bool is_ready);

/* NULL is fine. */
void chap_posted_free(struct chap_posted *posted);

#endif
