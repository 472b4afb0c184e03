/*
 * Files of PAN12's shape: ids one a line (predators, conversations to keep),
 * or conversation, tab, line number (the lines of problem 2). Blank lines,
 * the CR of a CRLF and a byte-order mark are passed over.
 *
 * Threads: one at a time. Ownership: the list owns its ids.
 * Errors: name file and line: an empty file, an id with a space or too long, a
 * row met twice, a line that is no number.
 */
#ifndef CHAP_EVAL_ID_LIST_H
#define CHAP_EVAL_ID_LIST_H

#include "eval/corpus/name_table.h"
#include "features/base/err.h"

#include <stdbool.h>

#define CHAP_ID_LIST_MAX_BYTES ((size_t)1 << 30)

struct chap_id_list {
	/* ids, or "<conversation>:<line>": the id of the message's line */
	struct chap_names id;
	int *line; /* [id.n], where it stands in the file */
	const char *path; /* borrowed */
};

/*
 * Reads a list of ids, or of lines. CHAP_ERR_INVALID as above,
 * CHAP_ERR_NOT_FOUND, CHAP_ERR_IO, CHAP_ERR_MEMORY. `empty`: no row at all is
 * allowed, as a run file may have none.
 */
enum chap_err chap_id_list_read(struct chap_id_list *out, const char *path,
    bool of_lines, bool empty, struct chap_error *err) CHAP_MUST_CHECK;

/* A zeroed list may be released too. */
void chap_id_list_release(struct chap_id_list *list);

/* Is it in the list? */
static inline bool
chap_id_list_has(const struct chap_id_list *list, struct chap_span id)
{
	return chap_names_find(&list->id, id) != CHAP_NO_NAME;
}

#endif
