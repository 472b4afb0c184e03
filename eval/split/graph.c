#include "eval/split/graph.h"

#include "classifier/encoding/json.h"
#include "eval/progress.h"

#include <stdlib.h>

#define BATCH_LINES 1024
#define ARENA_BYTES ((size_t)1 << 30)

struct reader {
	struct chap_graph *graph;
	struct chap_arena keep; /* of a batch */
	struct chap_arena scratch;
};

static enum chap_err
no_memory(struct chap_error *err)
{
	return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
}

/* The user's number; they are connected with the conversation's others. */
static enum chap_err
connect(struct chap_graph *g, size_t row, struct chap_span user,
    struct chap_error *err)
{
	uint32_t number;

	if (chap_names_add(&g->user, user, &number, NULL) != CHAP_OK ||
	    chap_components_grow(&g->components, g->user.n) != CHAP_OK)
		return no_memory(err);
	if (g->first_user[row] == CHAP_NO_NAME)
		g->first_user[row] = number;
	chap_components_join(&g->components, g->first_user[row], number);
	return CHAP_OK;
}

static enum chap_err
take_line(struct reader *r, const struct chap_batch *batch, size_t i,
    struct chap_error *err)
{
	struct chap_graph *g = r->graph;
	struct chap_tally_message found;
	struct chap_message m;
	struct chap_error detail;
	enum chap_err rc = chap_tally_find(&g->truth, &found, batch->path,
	    (int)batch->number[i], batch->line[i], err);
	size_t row;

	if (rc != CHAP_OK || found.row == NULL)
		return rc;
	row = (size_t)(found.row - g->truth.row);
	found.row->n_messages++;
	chap_arena_reset(&r->scratch);
	if (chap_json_message(
	        batch->line[i], &r->keep, &r->scratch, &m, &detail) != CHAP_OK)
		return CHAP_OK; /* it will be unscored: it connects nobody */
	rc = connect(g, row, m.from, err);
	for (size_t k = 0; k < m.n_to && rc == CHAP_OK; k++)
		rc = connect(g, row, m.to[k], err);
	return rc;
}

static enum chap_err
read_messages(struct reader *r, const struct chap_source *source,
    const char *path, struct chap_error *err)
{
	struct chap_progress progress;
	struct chap_batch batch;
	enum chap_err rc =
	    chap_source_open(&batch, source, path, BATCH_LINES, err);

	if (rc != CHAP_OK)
		return rc;
	chap_progress_begin(
	    &progress, "reading", chap_progress_file_bytes(path));
	do {
		rc = chap_batch_next(&batch, err);
		chap_arena_reset(&r->keep);
		for (size_t i = 0; i < batch.n && rc == CHAP_OK; i++)
			rc = take_line(r, &batch, i, err);
		chap_progress_at(&progress, chap_batch_offset(&batch));
	} while (rc == CHAP_OK && batch.n > 0);
	chap_progress_end(&progress);
	chap_batch_close(&batch);
	return rc;
}

/* Numbers the components in the order of their first conversation. */
static enum chap_err
gather_components(struct chap_graph *g, struct chap_error *err)
{
	uint32_t *number = malloc((g->user.n + 1u) * sizeof(*number));

	g->component = calloc(g->truth.n + 1, sizeof(*g->component));
	if (number == NULL || g->component == NULL) {
		free(number);
		return no_memory(err);
	}
	memset(number, 0xff, (g->user.n + 1u) * sizeof(*number));
	for (size_t row = 0; row < g->truth.n; row++) {
		uint32_t user = g->first_user[row];
		struct chap_fold_component *c;

		if (user != CHAP_NO_NAME)
			user = chap_components_find(&g->components, user);
		/* nothing of it could be read: it stands alone */
		if (user == CHAP_NO_NAME || number[user] == CHAP_NO_NAME) {
			g->component_of[row] = g->n_components++;
			g->component[g->component_of[row]].name =
			    user == CHAP_NO_NAME
			    ? g->truth.row[row].conversation
			    : g->user.name[user];
			if (user != CHAP_NO_NAME)
				number[user] = g->component_of[row];
		} else {
			g->component_of[row] = number[user];
		}
		c = &g->component[g->component_of[row]];
		c->n++;
		c->n_positive += g->truth.row[row].positive;
	}
	free(number);
	return CHAP_OK;
}

static enum chap_err
read_graph(struct reader *r, const struct chap_source *source,
    const char *truth, const char *messages, struct chap_error *err)
{
	struct chap_graph *g = r->graph;
	enum chap_err rc;

	g->first_user = malloc((g->truth.n + 1) * sizeof(*g->first_user));
	g->component_of = calloc(g->truth.n + 1, sizeof(*g->component_of));
	if (g->first_user == NULL || g->component_of == NULL)
		return no_memory(err);
	for (size_t i = 0; i < g->truth.n; i++)
		g->first_user[i] = CHAP_NO_NAME;
	rc = read_messages(r, source, messages, err);
	if (rc == CHAP_OK)
		rc = chap_tally_finish(&g->truth, truth, err);
	if (rc == CHAP_OK)
		rc = gather_components(g, err);
	return rc;
}

enum chap_err
chap_graph_read(struct chap_graph *out, const struct chap_source *source,
    const char *truth, const char *messages, struct chap_error *err)
{
	struct reader r = {.graph = out};
	enum chap_err rc;

	memset(out, 0, sizeof(*out));
	rc = chap_source_truth(source, truth, messages, &out->truth, err);
	if (rc != CHAP_OK)
		return rc;
	chap_names_init(&out->user);
	chap_arena_init(&r.keep, ARENA_BYTES);
	chap_arena_init(&r.scratch, ARENA_BYTES);
	rc = read_graph(&r, source, truth, messages, err);
	chap_arena_release(&r.keep);
	chap_arena_release(&r.scratch);
	if (rc != CHAP_OK)
		chap_graph_release(out);
	return rc;
}

void
chap_graph_release(struct chap_graph *g)
{
	chap_tally_release(&g->truth);
	chap_names_release(&g->user);
	chap_components_release(&g->components);
	free(g->first_user);
	free(g->component);
	free(g->component_of);
	memset(g, 0, sizeof(*g));
}
