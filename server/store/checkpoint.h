/*
 * Checkpoints: an engine's whole state (classifier/state.h) behind one frame
 * of the journal, sealed, in a file of its own.
 *
 *   checkpoint-0000000000000263   [head][header][piece] … [last piece]
 *
 * Its name is the number of the last frame that is in it. Pieces are one
 * libsodium secretstream: none can be changed, left out or cut off without
 * being noticed. A checkpoint is written beside its name, made durable and
 * then moved there.
 *
 * Threads: a writer belongs to one thread at a time. A forked child may run
 * chap_checkpoint_write: it allocates nothing and takes no lock.
 */
#ifndef CHAP_STORE_CHECKPOINT_H
#define CHAP_STORE_CHECKPOINT_H

#include "classifier/chaperone.h"
#include "features/base/err.h"
#include "features/base/hash.h"
#include "server/store/seal.h"

#include <stdbool.h>
#include <stdint.h>

#define CHAP_CHECKPOINT_NAME "checkpoint"

/* The memory for writing one; 2 MiB. */
struct chap_checkpoint_writer;

/* `dir` is the folder of the state. CHAP_ERR_MEMORY. */
enum chap_err chap_checkpoint_writer_new(struct chap_checkpoint_writer **out,
    const char *dir, const struct chap_seal *seal,
    struct chap_error *err) CHAP_MUST_CHECK;

/* NULL is fine. */
void chap_checkpoint_writer_free(struct chap_checkpoint_writer *writer);

/*
 * The steps of one checkpoint. begin makes the file beside its name; write
 * puts the state into it and makes it durable; finish gives it its name.
 * CHAP_ERR_IO. After a failure of any, or for a child that died, cancel.
 */
enum chap_err chap_checkpoint_begin(struct chap_checkpoint_writer *writer,
    uint64_t number, struct chap_error *err) CHAP_MUST_CHECK;
enum chap_err chap_checkpoint_write(struct chap_checkpoint_writer *writer,
    const struct chap_engine *engine, struct chap_error *err) CHAP_MUST_CHECK;
enum chap_err chap_checkpoint_finish(struct chap_checkpoint_writer *writer,
    struct chap_error *err) CHAP_MUST_CHECK;
void chap_checkpoint_cancel(struct chap_checkpoint_writer *writer);

/* The one descriptor that a child of begin needs. */
int chap_checkpoint_fd(const struct chap_checkpoint_writer *writer);

/*
 * Reads the checkpoint of that number: into an engine that has scored nothing,
 * or with `engine` NULL only to see whether it is whole. CHAP_ERR_IO,
 * CHAP_ERR_MEMORY; CHAP_ERR_DAMAGED, CHAP_ERR_VERSION as of chap_head_check.
 */
enum chap_err chap_checkpoint_load(const char *dir,
    const struct chap_seal *seal, uint64_t number, struct chap_engine *engine,
    struct chap_error *err) CHAP_MUST_CHECK;

#endif
