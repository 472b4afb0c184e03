#include "eval/corpus/run_files.h"

#include "eval/metrics.h"

#include <inttypes.h>
#include <jansson.h>
#include <math.h>
#include <stdlib.h>

void
chap_run_init(struct chap_run *run)
{
	memset(run, 0, sizeof(*run));
	chap_names_init(&run->author);
	chap_names_init(&run->line);
}

void
chap_run_release(struct chap_run *run)
{
	chap_names_release(&run->author);
	chap_names_release(&run->line);
	free(run->flagged);
	free(run->line_author);
	memset(run, 0, sizeof(*run));
}

static enum chap_err
add_author(struct chap_run *run, struct chap_span id, uint32_t *number)
{
	enum chap_err rc = chap_names_add(&run->author, id, number, NULL);

	if (rc != CHAP_OK)
		return rc;
	if (*number >= run->size) {
		uint32_t size = *number < 256 ? 512 : *number * 2;
		uint8_t *more = realloc(run->flagged, size);

		if (more == NULL)
			return CHAP_ERR_MEMORY;
		memset(more + run->size, 0, size - run->size);
		run->flagged = more;
		run->size = size;
	}
	return CHAP_OK;
}

static enum chap_err
add_line(struct chap_run *run, const struct chap_verdict *verdict)
{
	uint32_t author, line;
	enum chap_err rc = add_author(run, verdict->from, &author);

	if (rc == CHAP_OK)
		rc = chap_names_add(&run->line, verdict->id, &line, NULL);
	if (rc != CHAP_OK)
		return rc;
	if (line >= run->line_size) {
		uint32_t size = line < 256 ? 512 : line * 2;
		uint32_t *more =
		    realloc(run->line_author, size * sizeof(*more));

		if (more == NULL)
			return CHAP_ERR_MEMORY;
		run->line_author = more;
		run->line_size = size;
	}
	run->line_author[line] = author;
	return CHAP_OK;
}

enum chap_err
chap_run_take(struct chap_run *run, const struct chap_verdict *verdict,
    bool shows, enum chap_level least)
{
	enum chap_err rc = CHAP_OK;
	uint32_t author;

	if (verdict->status != CHAP_SCORED)
		return CHAP_OK;
	if (verdict->level >= least) {
		rc = add_author(run, verdict->suspect, &author);
		if (rc == CHAP_OK)
			run->flagged[author] = 1;
	}
	if (rc == CHAP_OK && shows)
		rc = add_line(run, verdict);
	return rc;
}

enum chap_err
chap_run_answers(const struct chap_run *run, struct chap_names *predators,
    struct chap_names *lines)
{
	enum chap_err rc = CHAP_OK;
	uint32_t number;

	for (uint32_t i = 0; i < run->author.n && rc == CHAP_OK; i++)
		if (run->flagged[i])
			rc = chap_names_add(
			    predators, run->author.name[i], &number, NULL);
	for (uint32_t i = 0; i < run->line.n && rc == CHAP_OK; i++)
		if (run->flagged[run->line_author[i]])
			rc = chap_names_add(
			    lines, run->line.name[i], &number, NULL);
	return rc;
}

/* Where the number of a line's id begins; of any other id its end. */
static size_t
number_at(struct chap_span id)
{
	size_t at = id.len;

	while (at > 0 && id.ptr[at - 1] >= '0' && id.ptr[at - 1] <= '9')
		at--;
	return at > 0 && id.ptr[at - 1] == ':' ? at : id.len;
}

/* By bytes; the numbers of one conversation's lines by value. */
static int
by_id(const void *x, const void *y)
{
	const struct chap_span *a = x;
	const struct chap_span *b = y;
	size_t a_at = number_at(*a);
	size_t b_at = number_at(*b);
	size_t n = a_at < b_at ? a_at : b_at;
	int order = memcmp(a->ptr, b->ptr, n);

	if (order != 0)
		return order;
	if (a_at != b_at)
		return a_at < b_at ? -1 : 1;
	if (a->len != b->len)
		return a->len < b->len ? -1 : 1;
	return memcmp(a->ptr, b->ptr, a->len);
}

enum chap_err
chap_run_write(
    const struct chap_names *answers, bool of_lines, struct chap_buf *out)
{
	struct chap_span *id = malloc((answers->n + 1u) * sizeof(*id));

	if (id == NULL)
		return CHAP_ERR_MEMORY;
	if (answers->n > 0) {
		memcpy(id, answers->name, answers->n * sizeof(*id));
		qsort(id, answers->n, sizeof(*id), by_id);
	}
	for (uint32_t i = 0; i < answers->n; i++) {
		size_t at = of_lines ? number_at(id[i]) : id[i].len;

		chap_buf_add(out, id[i].ptr, at - of_lines);
		if (of_lines) {
			chap_buf_str(out, "\t");
			chap_buf_add(out, id[i].ptr + at, id[i].len - at);
		}
		chap_buf_str(out, "\n");
	}
	free(id);
	return out->failed ? CHAP_ERR_MEMORY : CHAP_OK;
}

struct chap_run_score
chap_run_compare(const struct chap_names *truth,
    const struct chap_names *answer, chap_run_counts *counts,
    const void *context)
{
	struct chap_run_score score = {0, 0, 0};

	for (uint32_t i = 0; i < truth->n; i++)
		score.n_truth +=
		    counts == NULL || counts(context, truth->name[i]);
	for (uint32_t i = 0; i < answer->n; i++) {
		struct chap_span id = answer->name[i];

		if (counts != NULL && !counts(context, id))
			continue;
		score.n_answered++;
		score.n_hits += chap_names_find(truth, id) != CHAP_NO_NAME;
	}
	return score;
}

static struct chap_confusion
confusion(const struct chap_run_score *score)
{
	return (struct chap_confusion){.tp = score->n_hits,
	    .fp = score->n_answered - score->n_hits,
	    .fn = score->n_truth - score->n_hits};
}

double
chap_run_precision(const struct chap_run_score *score)
{
	struct chap_confusion c = confusion(score);
	return chap_metrics_precision(&c);
}

double
chap_run_recall(const struct chap_run_score *score)
{
	struct chap_confusion c = confusion(score);
	return chap_metrics_recall(&c);
}

double
chap_run_f(const struct chap_run_score *score, double b)
{
	struct chap_confusion c = confusion(score);
	return chap_metrics_f(&c, b);
}

static void
put_figure(struct chap_buf *out, const char *name, double value)
{
	if (isnan(value))
		chap_buf_printf(out, "  %s      -", name);
	else
		chap_buf_printf(out, "  %s %.4f", name, value);
}

static void
put_row(struct chap_buf *out, const char *what,
    const struct chap_run_score *score, double b)
{
	chap_buf_printf(out, "%-22s", what);
	put_figure(out, "P", chap_run_precision(score));
	put_figure(out, "R", chap_run_recall(score));
	put_figure(out, "F1", chap_run_f(score, 1));
	put_figure(out, b < 1 ? "F0.5" : "F3", chap_run_f(score, b));
	chap_buf_printf(out,
	    "  (%" PRIu32 " named, %" PRIu32 " of them right, of %" PRIu32
	    ")\n",
	    score->n_answered, score->n_hits, score->n_truth);
}

void
chap_run_table(struct chap_buf *out, const struct chap_run_score *predators,
    const struct chap_run_score *lines)
{
	put_row(out, "problem 1: predators", predators, 0.5);
	if (lines != NULL)
		put_row(out, "problem 2: lines", lines, 3);
}

static json_t *
number(double value)
{
	return isnan(value) ? json_null() : json_real(value);
}

static json_t *
score_json(const struct chap_run_score *score, double b)
{
	return json_pack("{s:I,s:I,s:I,s:o,s:o,s:o,s:o}", "truth",
	    (json_int_t)score->n_truth, "named", (json_int_t)score->n_answered,
	    "right", (json_int_t)score->n_hits, "precision",
	    number(chap_run_precision(score)), "recall",
	    number(chap_run_recall(score)), "f1", number(chap_run_f(score, 1)),
	    b < 1 ? "f0.5" : "f3", number(chap_run_f(score, b)));
}

static int
append(const char *bytes, size_t n, void *out)
{
	return chap_buf_add(out, bytes, n) == CHAP_OK ? 0 : -1;
}

enum chap_err
chap_run_json(struct chap_buf *out, const struct chap_run_score *predators,
    const struct chap_run_score *lines)
{
	json_t *root = json_object();
	int rc =
	    json_object_set_new(root, "problem1", score_json(predators, 0.5));

	if (lines != NULL)
		rc |=
		    json_object_set_new(root, "problem2", score_json(lines, 3));
	if (rc == 0)
		rc = json_dump_callback(
		    root, append, out, JSON_COMPACT | JSON_REAL_PRECISION(9));
	json_decref(root);
	return rc == 0 ? CHAP_OK : CHAP_ERR_MEMORY;
}
