/*
 * What ICU offers in place of the normalizer, to be measured beside it:
 * NFKC_Casefold (UAX #31, by way of UTF-16, since C has no other) and the
 * skeleton of UTS #39. Not on the way of a message.
 *
 * Threads: one at a time for each struct chap_reference.
 */
#ifndef CHAP_TEXT_REFERENCE_H
#define CHAP_TEXT_REFERENCE_H

#include "features/base/err.h"
#include "features/base/span.h"

struct chap_reference;

/* CHAP_ERR_MEMORY; CHAP_ERR_STATE: ICU's data is not there. */
enum chap_err chap_reference_new(
    struct chap_reference **out, struct chap_error *err) CHAP_MUST_CHECK;

/* NULL is fine. */
void chap_reference_free(struct chap_reference *reference);

/*
 * The result is valid until the next call; empty if ICU refuses the text or
 * it is over CHAP_TEXT_MAX_BYTES.
 */
struct chap_span chap_reference_casefold(
    struct chap_reference *reference, struct chap_span text);
struct chap_span chap_reference_skeleton(
    struct chap_reference *reference, struct chap_span text);

#endif
