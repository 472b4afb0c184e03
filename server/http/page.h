/*
 * The pages, as HTML. All that comes from outside is escaped; there is no
 * script. Chat text never appears: the queue shows ids, levels and reasons.
 *
 * Errors stay in out->failed.
 */
#ifndef CHAP_HTTP_PAGE_H
#define CHAP_HTTP_PAGE_H

#include "features/base/buf.h"
#include "server/store/flags.h"

#include <stdint.h>

#define CHAP_PAGE_FLAGS 50

/* Appends `s` with & < > " ' escaped. */
void chap_html_escape(struct chap_buf *out, struct chap_span s);

/*
 * The queue from row `skip` on. `n` and `oldest_ms` as from
 * chap_flags_count.
 */
enum chap_err chap_page_queue(struct chap_buf *out, struct chap_flags *flags,
    const int64_t n[CHAP_N_LEVELS], int64_t oldest_ms, int64_t now_ms,
    int64_t skip, struct chap_error *err) CHAP_MUST_CHECK;

/* "Sign in" with the one-time token behind a button. */
void chap_page_signin(struct chap_buf *out, struct chap_span token);

/* A sentence; `title` and `text` are plain text. */
void
chap_page_message(struct chap_buf *out, const char *title, const char *text);

#endif
