#include "eval/guard.h"

#include "classifier/engine_parts.h"
#include "eval/family.h"
#include "eval/metrics.h"
#include "eval/stream.h"
#include "eval/tally.h"

#include <stdlib.h>

struct watch {
	struct chap_tally tally;
	struct chap_tally_message message[CHAP_STREAM_LINES];
};

static enum chap_err
find_rows(void *context, const struct chap_batch *batch, struct chap_error *err)
{
	struct watch *w = context;

	return chap_tally_find_batch(&w->tally, w->message, batch, err);
}

static enum chap_err
take_verdicts(void *context, const struct chap_batch *batch,
    const struct chap_verdict *verdict, struct chap_span lines,
    struct chap_error *err)
{
	struct watch *w = context;

	(void)lines;
	(void)err;
	for (size_t i = 0; i < batch->n; i++)
		chap_tally_take(&w->message[i], &verdict[i], CHAP_LEVEL_REVIEW);
	return CHAP_OK;
}

static void
count(const struct chap_tally *tally, struct chap_guard *out)
{
	struct chap_confusion c = {0, 0, 0, 0};
	double benign = 0, benign_flagged = 0;

	for (size_t i = 0; i < tally->n; i++) {
		const struct chap_tally_row *row = &tally->row[i];
		bool flagged = row->first_flag != CHAP_TALLY_NEVER;

		c.tp += row->positive && flagged;
		c.fn += row->positive && !flagged;
		c.fp += row->positive ? row->wrong_side : flagged;
		benign += !row->positive;
		benign_flagged += !row->positive && flagged;
	}
	out->n = (double)tally->n;
	out->recall = chap_metrics_recall(&c);
	out->false_rate = benign > 0 ? benign_flagged / benign : 0;
	out->f_half = chap_metrics_f(&c, 0.5);
}

static enum chap_err
stream(struct watch *w, const struct chap_model *model, const char *lexicons,
    const struct chap_source *source, char *const *path, int n_paths,
    struct chap_error *err)
{
	struct chap_engine_options options = {.lexicons = lexicons};
	struct chap_engine *engine;
	enum chap_err rc = chap_engine_new_with(&engine, &options, model, err);

	if (rc != CHAP_OK)
		return rc;
	for (int i = 0; i < n_paths && rc == CHAP_OK; i++)
		rc = chap_stream_file(&(struct chap_stream){.engine = engine,
		                          .before = find_rows,
		                          .after = take_verdicts,
		                          .context = w,
		                          .source = source,
		                          .no_lines = true,
		                          .what = "guarding"},
		    path[i], err);
	chap_engine_free(engine);
	return rc;
}

enum chap_err
chap_guard_measure(struct chap_guard *out, const struct chap_model *model,
    const char *lexicons, const struct chap_source *source, const char *truth,
    char *const *path, int n_paths, struct chap_error *err)
{
	struct watch *w = calloc(1, sizeof(*w));
	enum chap_err rc;

	if (w == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	rc = chap_source_truth(source, truth, path[0], &w->tally, err);
	if (rc == CHAP_OK) {
		rc = chap_tally_only(&w->tally, CHAP_SPLIT_TEST);
		if (rc != CHAP_OK)
			chap_fail_at(err, rc, truth, 0, "%s",
			    rc == CHAP_ERR_NOT_FOUND
			        ? "no rows with split test to guard with"
			        : "out of memory");
	}
	if (rc == CHAP_OK)
		rc = stream(w, model, lexicons, source, path, n_paths, err);
	if (rc == CHAP_OK)
		count(&w->tally, out);
	chap_tally_release(&w->tally);
	free(w);
	return rc;
}
