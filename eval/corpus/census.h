/*
 * Who and what is in a PAN12 corpus: a first reading of the file, before its
 * messages are scored. It finds out which units of judgement there are, who of
 * them is a predator, which component of the author graph they belong to, and
 * whether every id of the truth and keep files is in the corpus at all.
 *
 * A unit with a predator is positive, and the predator its suspect. Of two
 * predators in one unit the one with more messages in a conversation is it; the
 * other's flags there count as being on the wrong side.
 *
 * Threads: one at a time. Ownership: the census owns all it holds.
 * Memory: the ids' bytes and about 60 more for each author and conversation.
 * Errors: of pan12.h and id_list.h; an id of a list that is not in the corpus
 * is CHAP_ERR_INVALID with the list's file and line.
 */
#ifndef CHAP_EVAL_CENSUS_H
#define CHAP_EVAL_CENSUS_H

#include "eval/corpus/id_list.h"
#include "eval/corpus/name_table.h"
#include "eval/corpus/pan12_feed.h"
#include "eval/split/components.h"
#include "eval/tally.h"

struct chap_census_unit {
	uint32_t first_author; /* of its component */
	uint32_t suspect; /* an author, or CHAP_NO_NAME */
	uint32_t suspect_messages;
	uint32_t first_line; /* into line_row[] of the census */
	uint32_t n_lines;
	int file_line;
};

struct chap_census {
	struct chap_names author; /* all of the file */
	struct chap_names conversation; /* of what is kept */
	struct chap_names unit; /* likewise */
	struct chap_census_unit *of_unit; /* [unit.n] */
	uint32_t unit_size;
	unsigned char *is_kept; /* [author.n]: wrote something that is kept */
	uint32_t kept_size;
	struct chap_components components; /* of authors, kept or not */
	uint64_t n_messages; /* kept */
	uint64_t n_conversations; /* kept */
	uint64_t n_conversations_all;
	uint32_t n_predators_kept; /* 0 without a list of them */
	uint32_t *line_row; /* rows of the list of lines, by unit; or NULL */
};

/* What a census is told of; each list may be NULL. */
struct chap_census_truth {
	const struct chap_id_list *predators;
	const struct chap_id_list *lines; /* of problem 2 */
	/* somebody's answers, whose ids must be in the corpus as well */
	const struct chap_id_list *answered_predators;
	const struct chap_id_list *answered_lines;
};

enum chap_err chap_census_read(struct chap_census *out, const char *path,
    const struct chap_pan12_view *view, const struct chap_census_truth *truth,
    struct chap_error *err) CHAP_MUST_CHECK;

/* A zeroed one may be released too. */
void chap_census_release(struct chap_census *census);

/*
 * The units as rows of truth, each with its component; `path` is the corpus.
 * Errors of chap_tally_add.
 */
enum chap_err chap_census_tally(struct chap_census *census, const char *path,
    struct chap_tally *out, struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Appends the unit's row as one line of a truth file (eval/README.md);
 * `lines` as it was read with, or NULL. CHAP_ERR_MEMORY.
 */
enum chap_err chap_census_line(struct chap_census *census, uint32_t unit_number,
    const struct chap_id_list *lines, struct chap_buf *out) CHAP_MUST_CHECK;

#endif
