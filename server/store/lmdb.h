/*
 * LMDB environments as folders: what a failure means, a copy of one that is in
 * use, and one written anew, because pages that LMDB freed keep what stood in
 * them.
 *
 * Threads: no shared state.
 */
#ifndef CHAP_STORE_LMDB_H
#define CHAP_STORE_LMDB_H

#include "features/base/err.h"

/*
 * "path: what: why" of LMDB's code: CHAP_ERR_DAMAGED where the file is not what
 * LMDB wrote, else CHAP_ERR_IO.
 */
enum chap_err chap_lmdb_fail(
    struct chap_error *err, const char *path, const char *what, int code);

/*
 * Copies the environment `name` of one folder to another's, compacted; where
 * there is none, nothing. CHAP_ERR_IO, CHAP_ERR_DAMAGED.
 */
enum chap_err chap_lmdb_copy(const char *from_dir, const char *to_dir,
    const char *name, struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Writes it anew beside its place and moves it there, durably. Nobody may have
 * it open. CHAP_ERR_IO, CHAP_ERR_DAMAGED: it is as it was.
 */
enum chap_err chap_lmdb_compact(
    const char *dir, const char *name, struct chap_error *err) CHAP_MUST_CHECK;

#endif
