/*
 * One signed request to the webhook's address, by libcurl.
 *
 * Threads: one at a time.
 */
#ifndef CHAP_HOOK_POST_H
#define CHAP_HOOK_POST_H

#include "server/hook/hook.h"
#include "server/pause.h"

struct chap_post;

/* What came of a request. */
struct chap_posted {
	bool is_taken;
	long status; /* of HTTP; 0: there was no answer */
	const char *why; /* static; where there was no answer */
	int64_t retry_after_ms; /* 0: not said */
};

/* `pause`: whose end breaks a request off. CHAP_ERR_MEMORY. */
enum chap_err chap_post_new(struct chap_post **out,
    const struct chap_hook_options *options, struct chap_pause *pause,
    struct chap_error *err) CHAP_MUST_CHECK;

void chap_post_free(struct chap_post *post);

/* Posts an event; takes 15 seconds at most. */
struct chap_posted
chap_post_event(struct chap_post *post, int64_t number, struct chap_span body);

#endif
