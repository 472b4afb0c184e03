/*
 * Scored verdicts without reasons, nearly all there are, at a third of the
 * cost: jansson writes the object once, and this keeps its bytes, cut where
 * values go, puts each verdict's values in, which jansson writes too, and
 * remembers how it wrote the newest numbers. The bytes are those that jansson
 * writes for the whole object.
 *
 *	{"id": | ,"status":"scored","from": | ,"to": | … | ,"model":"en-1"}
 *	       id                          from      to     n
 *
 * Only for json_verdict.c. Threads: one at a time. Memory: fixed, about
 * 20 KiB; no id stays in it but those of the last verdict.
 */
#ifndef CHAP_ENCODING_JSON_FRAME_H
#define CHAP_ENCODING_JSON_FRAME_H

#include "classifier/chaperone.h"
#include "features/base/buf.h"

/*
 * Numbers are fixed-point with six decimals: twelve significant digits carry
 * every one of them exactly, in the shortest form.
 */
#define CHAP_JSON_DUMP_FLAGS (JSON_COMPACT | JSON_REAL_PRECISION(12))

struct chap_json_frame;

/* CHAP_ERR_MEMORY; CHAP_ERR_INVALID: one of the two is not UTF-8. */
enum chap_err chap_json_frame_new(struct chap_json_frame **out,
    const char *model, const char *lexicon) CHAP_MUST_CHECK;

/* NULL is fine. */
void chap_json_frame_free(struct chap_json_frame *frame);

/*
 * Appends the verdict, which is scored, of a pair and without reasons. false:
 * there was no room or no memory for it, and *out is as before.
 */
bool chap_json_frame_write(struct chap_json_frame *frame,
    const struct chap_verdict *verdict, struct chap_buf *out);

#endif
