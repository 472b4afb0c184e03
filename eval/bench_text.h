/*
 * The normalizer alone, and ICU beside it in the same run: the section on
 * text of `chaperone bench`.
 *
 * Threads: one, on one core.
 */
#ifndef CHAP_EVAL_BENCH_TEXT_H
#define CHAP_EVAL_BENCH_TEXT_H

#include "classifier/chaperone.h"
#include "features/text/normalize.h"

/*
 * Prints a table: texts of message[n] as they are, with 5 % and with all of
 * them disguised (perturb.h; all tricks by turns, those that can be done).
 * Bytes are those of the texts. CHAP_ERR_MEMORY, CHAP_ERR_STATE.
 */
enum chap_err chap_bench_text(const struct chap_text *text,
    const struct chap_message *message, size_t n,
    struct chap_error *err) CHAP_MUST_CHECK;

#endif
