#include "eval/summary.h"

#include "eval/corpus/name_table.h"
#include "eval/measure/resample.h"

#include <jansson.h>
#include <inttypes.h>
#include <math.h>

static const char *const figure_name[CHAP_N_FIGURES] = {
#define CHAP_X(ENUM, name, title) name,
    CHAP_FIGURES(CHAP_X)
#undef CHAP_X
};

static const char *const figure_title[CHAP_N_FIGURES] = {
#define CHAP_X(ENUM, name, title) title,
    CHAP_FIGURES(CHAP_X)
#undef CHAP_X
};

/* The share of flagged rows among benign ones, hard or not. */
static double
benign_flagged(
    const struct chap_case *row, size_t n, const uint32_t *weight, bool hard)
{
	double flagged = 0;
	double all = 0;

	for (size_t i = 0; i < n; i++) {
		double w = weight == NULL ? 1 : weight[row[i].group];

		if (row[i].positive || row[i].hard_negative != hard)
			continue;
		all += w;
		flagged += row[i].flagged ? w : 0;
	}
	return all > 0 ? flagged / all : NAN;
}

/* As chap_figures_fn: out[CHAP_N_FIGURES]. */
static void
figures_of(const struct chap_case *row, size_t n, const uint32_t *weight,
    const void *context, double *out)
{
	struct chap_confusion c = chap_metrics_confusion(row, n, weight);

	(void)context;
	out[CHAP_FIGURE_RECALL] = chap_metrics_recall(&c);
	out[CHAP_FIGURE_HARD] = benign_flagged(row, n, weight, true);
	out[CHAP_FIGURE_OTHER] = benign_flagged(row, n, weight, false);
	out[CHAP_FIGURE_PRECISION] = chap_metrics_precision(&c);
	out[CHAP_FIGURE_F_HALF] = chap_metrics_f(&c, 0.5);
	out[CHAP_FIGURE_F_ONE] = chap_metrics_f(&c, 1);
	out[CHAP_FIGURE_ROC] = chap_metrics_roc_auc(row, n, weight);
	out[CHAP_FIGURE_PR] = chap_metrics_pr_auc(row, n, weight);
}

static int
by_number(const void *x, const void *y)
{
	uint32_t a = *(const uint32_t *)x;
	uint32_t b = *(const uint32_t *)y;

	return (a > b) - (a < b);
}

/* Median of the tactic-bearing lines that it took to flag a positive. */
static enum chap_err
take_median(struct chap_summary *s, const struct chap_tally *tally)
{
	uint32_t *value = malloc(tally->n * sizeof(*value));
	size_t n = 0;

	if (value == NULL)
		return CHAP_ERR_MEMORY;
	for (size_t i = 0; i < tally->n; i++)
		if (tally->row[i].positive &&
		    tally->row[i].first_flag != CHAP_TALLY_NEVER)
			value[n++] = tally->row[i].tactics_at_flag;
	qsort(value, n, sizeof(*value), by_number);
	s->median_tactics = NAN;
	if (n > 0) {
		uint32_t low = value[(n - 1) / 2];
		uint32_t high = value[n / 2];

		s->median_tactics = ((double)low + high) / 2;
	}
	free(value);
	return CHAP_OK;
}

/*
 * Families are alike within, and so are components of the author graph where
 * the truth names them: what intervals are drawn over.
 */
static enum chap_err
number_groups(const struct chap_tally *tally, struct chap_case *row,
    struct chap_summary *s)
{
	struct chap_names component;
	enum chap_err rc = CHAP_OK;

	s->n_groups = tally->n_families;
	s->by_component = tally->row[0].component.len > 0;
	for (size_t i = 0; i < tally->n; i++)
		row[i].group = tally->row[i].family;
	if (!s->by_component)
		return CHAP_OK;
	chap_names_init(&component);
	for (size_t i = 0; i < tally->n && rc == CHAP_OK; i++)
		rc = chap_names_add(
		    &component, tally->row[i].component, &row[i].group, NULL);
	s->n_groups = component.n;
	chap_names_release(&component);
	return rc;
}

static void
take_rows(struct chap_summary *s, const struct chap_tally *tally,
    struct chap_case *row)
{
	for (size_t i = 0; i < tally->n; i++) {
		const struct chap_tally_row *t = &tally->row[i];
		struct chap_summary_family *f = &s->family[t->family];
		bool flagged = t->first_flag != CHAP_TALLY_NEVER;

		/* Below any logit: nothing was said about its suspect. */
		row[i] = (struct chap_case){t->logit_micro == INT64_MIN
		        ? -1e30
		        : (double)t->logit_micro,
		    row[i].group, t->positive, flagged, t->wrong_side,
		    t->hard_negative, 0, 0};
		f->n++;
		f->flagged += flagged;
		f->wrong_side += t->wrong_side;
		s->n_positive += t->positive;
		s->n_hard += t->hard_negative && !t->positive;
		s->n_messages += t->n_messages;
		s->n_unscored += t->n_unscored;
		s->n_wrong_side += t->wrong_side;
	}
	chap_metrics_sort(row, tally->n);
}

static enum chap_err
take_figures(struct chap_summary *s, const struct chap_tally *tally,
    const struct chap_case *row)
{
	struct chap_confusion c = chap_metrics_confusion(row, tally->n, NULL);

	figures_of(row, tally->n, NULL, NULL, s->value);
	s->wilson_recall = chap_metrics_wilson(c.tp, c.tp + c.fn, 1.96);
	return chap_bootstrap(
	    &(struct chap_sample){row, tally->n, s->n_groups,
	        CHAP_SUMMARY_DRAWS, 1, figures_of, NULL, CHAP_N_FIGURES, NULL},
	    s->interval);
}

enum chap_err
chap_summary_make(struct chap_summary *out, const struct chap_tally *tally)
{
	struct chap_summary s = {.tally = tally, .n_conversations = tally->n};
	struct chap_case *row = malloc(tally->n * sizeof(*row));
	enum chap_err rc = CHAP_ERR_MEMORY;

	s.family = calloc(tally->n_families, sizeof(*s.family));
	if (row != NULL && s.family != NULL) {
		rc = number_groups(tally, row, &s);
		if (rc == CHAP_OK)
			rc = take_median(&s, tally);
		if (rc == CHAP_OK)
			take_rows(&s, tally, row);
		if (rc == CHAP_OK)
			rc = take_figures(&s, tally, row);
	}
	free(row);
	if (rc == CHAP_OK)
		*out = s;
	else
		chap_summary_release(&s);
	return rc;
}

void
chap_summary_release(struct chap_summary *summary)
{
	free(summary->family);
	memset(summary, 0, sizeof(*summary));
}

enum { POSITIVE, HARD, BENIGN };

/* The order of the table's families. */
static const char *const class_name[] = {"positive", "hard", "benign"};

static int
class_of(const struct chap_tally_family *f)
{
	return f->positive ? POSITIVE : f->hard_negative ? HARD : BENIGN;
}

void
chap_summary_table(
    struct chap_buf *out, const struct chap_summary *s, const char *level)
{
	chap_buf_printf(out,
	    "%" PRIu64 " conversations (%" PRIu64 " positive, %" PRIu64
	    " hard negatives), %" PRIu64 " messages, %" PRIu64 " unscored\n"
	    "flagged: level %s or above; intervals: 95 %%, over %s\n\n",
	    s->n_conversations, s->n_positive, s->n_hard, s->n_messages,
	    s->n_unscored, level, s->by_component ? "components" : "families");
	for (int i = 0; i < CHAP_N_FIGURES; i++) {
		if (isnan(s->value[i]))
			chap_buf_printf(out, "%-26s      -\n", figure_title[i]);
		else
			chap_buf_printf(out, "%-26s %6.4f  %6.4f to %6.4f\n",
			    figure_title[i], s->value[i], s->interval[i].low,
			    s->interval[i].high);
	}
	chap_buf_printf(out, "%-26s         %6.4f to %6.4f\n", "recall, Wilson",
	    s->wilson_recall.low, s->wilson_recall.high);
	chap_buf_printf(out, "%-26s %6" PRIu64 "\n",
	    "flagged on the wrong side", s->n_wrong_side);
	if (!isnan(s->median_tactics))
		chap_buf_printf(out, "%-26s %6.1f\n", "tactic lines to a flag",
		    s->median_tactics);
	chap_buf_printf(
	    out, "\n%-40s %-8s %15s\n", "family", "class", "flagged/total");
	for (int k = POSITIVE; k <= BENIGN; k++)
		for (uint32_t i = 0; i < s->tally->n_families; i++) {
			const struct chap_tally_family *f =
			    &s->tally->family[i];

			/* of other splits nothing was judged */
			if (class_of(f) == k && s->family[i].n > 0)
				chap_buf_printf(out, "%-40.*s %-8s %7u/%-7u\n",
				    (int)f->name.len, f->name.ptr,
				    class_name[k], s->family[i].flagged,
				    s->family[i].n);
		}
}

/* JSON has no NaN. */
static json_t *
number(double value)
{
	return isnan(value) ? json_null() : json_real(value);
}

static json_t *
figures_json(const struct chap_summary *s)
{
	json_t *figures = json_object();

	for (int i = 0; i < CHAP_N_FIGURES; i++)
		json_object_set_new(figures, figure_name[i],
		    json_pack("{s:o,s:o,s:o}", "value", number(s->value[i]),
		        "low", number(s->interval[i].low), "high",
		        number(s->interval[i].high)));
	return figures;
}

static json_t *
families_json(const struct chap_summary *s)
{
	json_t *families = json_array();

	for (uint32_t i = 0; i < s->tally->n_families; i++) {
		const struct chap_tally_family *f = &s->tally->family[i];

		json_array_append_new(families,
		    json_pack("{s:s%,s:s,s:i,s:i,s:i}", "family", f->name.ptr,
		        f->name.len, "class", class_name[class_of(f)],
		        "flagged", (int)s->family[i].flagged, "wrong_side",
		        (int)s->family[i].wrong_side, "total",
		        (int)s->family[i].n));
	}
	return families;
}

static int
append_bytes(const char *ptr, size_t len, void *buf)
{
	return chap_buf_add(buf, ptr, len) == CHAP_OK ? 0 : -1;
}

enum chap_err
chap_summary_json(
    struct chap_buf *out, const struct chap_summary *s, const char *level)
{
	json_t *root =
	    json_pack("{s:s,s:I,s:I,s:I,s:I,s:I,s:I,s:o,s:[o,o],s:o,s:o}",
	        "level", level, "conversations", (json_int_t)s->n_conversations,
	        "positive", (json_int_t)s->n_positive, "hard_negatives",
	        (json_int_t)s->n_hard, "messages", (json_int_t)s->n_messages,
	        "unscored", (json_int_t)s->n_unscored, "wrong_side",
	        (json_int_t)s->n_wrong_side, "figures", figures_json(s),
	        "recall_wilson", number(s->wilson_recall.low),
	        number(s->wilson_recall.high), "median_tactics",
	        number(s->median_tactics), "families", families_json(s));
	int rc = root == NULL ? -1
	                      : json_dump_callback(root, append_bytes, out,
	                            JSON_COMPACT | JSON_REAL_PRECISION(9));

	json_decref(root);
	chap_buf_str(out, "\n");
	return rc == 0 && !out->failed ? CHAP_OK : CHAP_ERR_MEMORY;
}
