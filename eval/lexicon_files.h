/*
 * The files of a lexicon folder as one pack, and as packs of one list each.
 *
 * Threads: one at a time.
 */
#ifndef CHAP_EVAL_LEXICON_FILES_H
#define CHAP_EVAL_LEXICON_FILES_H

#include "eval/lexicon_bench.h"
#include "features/base/buf.h"

#include <stdbool.h>

struct chap_lexicon_file {
	char *name; /* "en/secrecy.lex"; owned */
	bool is_list; /* ".lex" */
};

struct chap_lexicon_files {
	const char *dir; /* the caller's */
	struct chap_lexicon_file *file; /* [n], in the order of their names */
	size_t n;
	size_t size;
};

/* CHAP_ERR_NOT_FOUND, CHAP_ERR_IO, CHAP_ERR_MEMORY: nothing to close. */
enum chap_err chap_lexicon_files_open(struct chap_lexicon_files *files,
    const char *dir, struct chap_error *err) CHAP_MUST_CHECK;
void chap_lexicon_files_close(struct chap_lexicon_files *files);

/* List `i` of its language with all that is no list; err has its path. */
enum chap_err
chap_lexicon_files_read_one(const struct chap_lexicon_files *files, size_t i,
    const struct chap_text *text, struct chap_lexicon **out,
    struct chap_error *err) CHAP_MUST_CHECK;

/* Is the error that reading list `i` gave one in that list itself? */
bool chap_lexicon_files_is_own_fault(const struct chap_lexicon_files *files,
    size_t i, const struct chap_error *err);

#endif
