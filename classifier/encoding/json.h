/*
 * Messages and verdicts as JSON: strict UTF-8, no duplicate keys, no
 * trailing text. Ordinary message lines are read by a scanner of this
 * folder's own, all others and all verdicts go through jansson; what is taken
 * and what is refused is jansson's word for every line (json_ways.h). The
 * field table stands in README.md.
 *
 * Threads: no shared state.
 */
#ifndef CHAP_ENCODING_JSON_H
#define CHAP_ENCODING_JSON_H

#include "classifier/chaperone.h"
#include "features/base/arena.h"
#include "features/base/buf.h"

/* A message line is at most this long; more is refused unread. */
#define CHAP_LINE_MAX_BYTES (256 * 1024)

/*
 * Reads one message. Spans of *out lie in the line itself or are copies: of
 * the text in `scratch`, of all others in `keep`. On failure err->text says
 * what is wrong, field first, without any of the message's text, and *out holds
 * at least the id where it could be read (an empty span where not).
 */
enum chap_err chap_json_message(struct chap_span line, struct chap_arena *keep,
    struct chap_arena *scratch, struct chap_message *out,
    struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Writes verdicts. It keeps what all scored verdicts have in common from one
 * to the next (json_frame.h). One for each thread.
 */
struct chap_json_encoder;

/*
 * `model` and `lexicon` name what scores; they are copied. CHAP_ERR_MEMORY;
 * CHAP_ERR_INVALID: one of them is not UTF-8.
 */
enum chap_err chap_json_encoder_new(struct chap_json_encoder **out,
    const char *model, const char *lexicon) CHAP_MUST_CHECK;

/* NULL is fine. */
void chap_json_encoder_free(struct chap_json_encoder *encoder);

/* Appends one verdict, without a newline. CHAP_ERR_MEMORY: *out is as before.
 */
enum chap_err chap_json_verdict(struct chap_json_encoder *encoder,
    const struct chap_verdict *verdict, struct chap_buf *out) CHAP_MUST_CHECK;

#endif
