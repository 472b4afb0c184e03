#include "eval/samples.h"

#include "classifier/engine_parts.h"
#include "eval/family.h"
#include "eval/stream.h"

#include <stdlib.h>

#define TACTICS_LEAST 2

struct reader {
	struct chap_samples *samples;
	struct chap_tally *truth;
	struct chap_engine *engine;
	struct chap_tally_message message[CHAP_STREAM_LINES];
	enum chap_err rc;
};

static bool
is_tactic(const struct chap_tally_row *row, uint64_t id_hash)
{
	for (uint32_t i = 0; i < row->n_tactics; i++)
		if (row->tactic[i] == id_hash)
			return true;
	return false;
}

static enum chap_err
add_moment(struct chap_samples *s, const int32_t *value,
    const struct chap_moment *moment, int label)
{
	if (s->moments.n == s->moment_size) {
		size_t size = s->moment_size == 0 ? 4096 : s->moment_size * 2;
		struct chap_moment *more =
		    realloc(s->moment, size * sizeof(*more));

		if (more == NULL)
			return CHAP_ERR_MEMORY;
		s->moment = more;
		s->moment_size = size;
	}
	s->moment[s->moments.n] = *moment;
	return chap_rows_add(&s->moments, value, label);
}

/* One side of the pair at this moment. */
static enum chap_err
take_side(struct reader *r, const struct chap_tally_row *row,
    const int32_t *value, bool is_suspect, bool sampled)
{
	struct chap_samples *s = r->samples;
	struct chap_moment moment = {
	    (uint32_t)(row - r->truth->row), is_suspect};
	bool known =
	    row->n_tactics == 0 || row->n_tactics_seen >= TACTICS_LEAST;
	enum chap_err rc = CHAP_OK;

	if (row->split == CHAP_SPLIT_VALIDATION)
		rc = add_moment(s, value, &moment, is_suspect);
	if (rc != CHAP_OK || !sampled || (is_suspect && !known))
		return rc;
	return chap_rows_add(
	    row->split == CHAP_SPLIT_VALIDATION ? &s->validation : &s->train,
	    value, is_suspect);
}

static void
observe(void *context, size_t index, const struct chap_work *work,
    const struct chap_target *target, const int32_t value[2][CHAP_N_FEATURES])
{
	struct reader *r = context;
	struct chap_tally_row *row = r->message[index].row;
	bool sampled;

	if (r->rc != CHAP_OK || row == NULL || row->split == CHAP_SPLIT_TEST)
		return;
	row->n_messages++;
	row->n_tactics_seen += is_tactic(row, r->message[index].id_hash);
	sampled = work->event.signals != 0 ||
	    (row->n_messages & (row->n_messages - 1)) == 0;
	for (unsigned side = 0; side < 2 && r->rc == CHAP_OK; side++) {
		const struct chap_message *m = &work->message;
		struct chap_span user = m->from;

		if (side != target->side)
			user = target->verdict->to;
		r->rc = take_side(r, row, value[side],
		    row->positive && chap_span_eq(user, row->suspect), sampled);
	}
}

static enum chap_err
find_rows(void *context, const struct chap_batch *batch, struct chap_error *err)
{
	struct reader *r = context;
	return chap_tally_find_batch(r->truth, r->message, batch, err);
}

/* What went wrong while observing, where no error can be handed back. */
static enum chap_err
check_observed(void *context, const struct chap_batch *batch,
    const struct chap_verdict *verdict, struct chap_span lines,
    struct chap_error *err)
{
	const struct reader *r = context;

	(void)batch;
	(void)verdict;
	(void)lines;
	return r->rc == CHAP_OK ? CHAP_OK
	                        : chap_fail(err, r->rc, "out of memory");
}

enum chap_err
chap_samples_read(struct chap_samples *out, struct chap_tally *truth,
    const struct chap_source *source, const char *lexicons, char *const *path,
    int n_paths, struct chap_hash128 *lexicon_hash, struct chap_error *err)
{
	struct chap_engine_options options = {.lexicons = lexicons};
	struct chap_model blank;
	struct reader *r = calloc(1, sizeof(*r));
	enum chap_err rc;

	if (r == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	memset(out, 0, sizeof(*out));
	r->samples = out;
	r->truth = truth;
	chap_tally_default_splits(truth);
	for (size_t i = 0; i < truth->n; i++)
		if (truth->row[i].split != CHAP_SPLIT_TEST)
			out->n_conversations[truth->row[i].split ==
			    CHAP_SPLIT_VALIDATION]++;
	chap_model_blank(&blank);
	rc = chap_engine_new_with(&r->engine, &options, &blank, err);
	if (rc == CHAP_OK) {
		chap_engine_observe(r->engine, observe, r);
		*lexicon_hash = chap_lexicon_hash(r->engine->lexicon);
	}
	for (int i = 0; i < n_paths && rc == CHAP_OK; i++)
		rc = chap_stream_file(&(struct chap_stream){.engine = r->engine,
		                          .before = find_rows,
		                          .after = check_observed,
		                          .context = r,
		                          .source = source,
		                          .no_lines = true,
		                          .what = "reading"},
		    path[i], err);
	chap_engine_free(r->engine);
	free(r);
	return rc;
}

void
chap_samples_release(struct chap_samples *samples)
{
	chap_rows_release(&samples->train);
	chap_rows_release(&samples->validation);
	chap_rows_release(&samples->moments);
	free(samples->moment);
	memset(samples, 0, sizeof(*samples));
}
