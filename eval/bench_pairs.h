/*
 * What a message costs, and what memory is resident, when very many pairs
 * are active: a part of `chaperone bench`.
 *
 * Threads: one at a time.
 */
#ifndef CHAP_EVAL_BENCH_PAIRS_H
#define CHAP_EVAL_BENCH_PAIRS_H

#include "classifier/chaperone.h"

#define CHAP_BENCH_PAIRS_MIN 10
#define CHAP_BENCH_PAIRS_MAX 100000000

/*
 * Measures at 10,000 pairs, ten times as many and so on, last at `n_pairs`,
 * each among half as many users, and prints a row for each. Texts are those
 * of message[n]. CHAP_ERR_INVALID: no messages, or too few
 * pairs; CHAP_ERR_MEMORY.
 */
enum chap_err chap_bench_pairs(const struct chap_message *message, size_t n,
    uint32_t n_pairs, struct chap_error *err) CHAP_MUST_CHECK;

#endif
