/*
 * Writes zeroes ahead of whoever writes to a file, on a thread of its own:
 * where something was written before, a synced write changes the file's bytes
 * and nothing else, and does not wait for the file system's own journal.
 *
 *   file   frames frames|        zeroes zeroes|      asked for, never written
 *                       └ the owner           └ the thread
 *
 * It is a help and no more: who comes to where no zeroes are yet writes there
 * all the same, and the thread makes way.
 *
 * Threads: one at a time for a handle. Memory: fixed, taken at the start.
 */
#ifndef CHAP_STORE_AHEAD_H
#define CHAP_STORE_AHEAD_H

#include "features/base/err.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What is written past the page cache: places, sizes and memory are of it. */
#define CHAP_BLOCK_BYTES ((size_t)4096)

struct chap_ahead;

/* CHAP_ERR_MEMORY, of a thread too. */
enum chap_err
chap_ahead_new(struct chap_ahead **out, struct chap_error *err) CHAP_MUST_CHECK;

/* NULL is fine. It has made way of all. */
void chap_ahead_free(struct chap_ahead *ahead);

/*
 * Zeroes from `from` up to `until`, multiples of CHAP_BLOCK_BYTES, in a file
 * that was opened with O_DIRECT and O_DSYNC and stays so until it has made way
 * of all. Not before the former are written or were given up: false then.
 */
bool chap_ahead_begin(
    struct chap_ahead *ahead, int fd, uint64_t from, uint64_t until);

/*
 * Makes way of a write up to `until` (UINT64_MAX: of all): gives up what it was
 * to write if that begins before, and returns when nothing is written there.
 * The errno of what failed since the last time, or 0.
 */
int chap_ahead_make_way(struct chap_ahead *ahead, uint64_t until);

#endif
