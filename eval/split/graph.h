/*
 * The author graph of a corpus and its split: which conversations hang
 * together by their users, and which fold and split each gets.
 *
 * Threads: one at a time. Ownership: the graph owns all it holds, and the
 * truth.
 */
#ifndef CHAP_EVAL_GRAPH_H
#define CHAP_EVAL_GRAPH_H

#include "eval/corpus/name_table.h"
#include "eval/source.h"
#include "eval/split/components.h"
#include "eval/split/folds.h"
#include "eval/tally.h"

struct chap_graph {
	struct chap_tally truth;
	struct chap_names user;
	struct chap_components components; /* of users */
	uint32_t *first_user; /* [truth.n], of the conversation */
	struct chap_fold_component *component; /* [n_components] */
	uint32_t n_components;
	uint32_t *component_of; /* [truth.n] */
};

/*
 * Reads truth and messages. Who writes in one conversation, or to whom somebody
 * writes, is connected. Errors of chap_source_truth, chap_source_open; a
 * message whose conversation has no truth, a row without messages.
 */
enum chap_err chap_graph_read(struct chap_graph *out,
    const struct chap_source *source, const char *truth, const char *messages,
    struct chap_error *err) CHAP_MUST_CHECK;

void chap_graph_release(struct chap_graph *graph);

/* The component that the row of the truth belongs to. */
static inline const struct chap_fold_component *
chap_graph_component(const struct chap_graph *graph, size_t row)
{
	return &graph->component[graph->component_of[row]];
}

#endif
