/*
 * Files of the data folder's state: whole writes, names that tell their
 * order, folders made durable. An interrupted call is made again; every error
 * names the file and what the system said.
 *
 * Threads: no shared state.
 */
#ifndef CHAP_STORE_FILES_H
#define CHAP_STORE_FILES_H

#include "features/base/err.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define CHAP_PATH_BYTES 640

/* A file of the state: "<dir>/<kind>-<number as 16 hex digits>". */
void chap_file_path(char path[CHAP_PATH_BYTES], const char *dir,
    const char *kind, uint64_t number);

/* Fills *err with `what` and what the system says; returns CHAP_ERR_IO. */
enum chap_err
chap_file_fail(struct chap_error *err, const char *path, const char *what);

/* Writes all n bytes at `at`. CHAP_ERR_IO: some may be written. */
enum chap_err chap_file_write(int fd, const void *bytes, size_t n, uint64_t at,
    const char *path, struct chap_error *err) CHAP_MUST_CHECK;

/* Reads up to n bytes at `at`; *got is less than n at the file's end only. */
enum chap_err chap_file_read(int fd, void *bytes, size_t n, uint64_t at,
    size_t *got, const char *path, struct chap_error *err) CHAP_MUST_CHECK;

/* Makes what was made, renamed or removed in a folder durable. */
enum chap_err
chap_folder_sync(const char *dir, struct chap_error *err) CHAP_MUST_CHECK;

#define CHAP_NUMBERS_MAX 4096

/*
 * The numbers of the files of a kind in a folder, ascending, and how many; a
 * folder that is not there has none. CHAP_ERR_TOO_LONG: more than
 * CHAP_NUMBERS_MAX.
 */
enum chap_err chap_folder_numbers(const char *dir, const char *kind,
    uint64_t number[CHAP_NUMBERS_MAX], size_t *n,
    struct chap_error *err) CHAP_MUST_CHECK;

#endif
