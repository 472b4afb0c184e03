/* The report's tables as Markdown, for a paper. */
#include "eval/report/eval_report.h"

#include <math.h>

/* A member that is a number, or NaN. */
static double
get(const json_t *object, const char *name)
{
	const json_t *value = json_object_get(object, name);

	return json_is_number(value) ? json_number_value(value) : NAN;
}

static const char *
text(const json_t *object, const char *name)
{
	const char *s = json_string_value(json_object_get(object, name));

	return s == NULL ? "" : s;
}

/* A string in a cell: what would end the cell or begin markup is escaped. */
static void
put_text(struct chap_buf *out, const char *s)
{
	chap_buf_str(out, "| ");
	for (; *s != '\0'; s++) {
		if (strchr("|\\`*_<[]", *s) != NULL)
			chap_buf_str(out, "\\");
		chap_buf_add(out, *s == '\n' ? " " : s, 1);
	}
	chap_buf_str(out, " ");
}

static void
put_number(struct chap_buf *out, double value, int digits)
{
	if (isnan(value))
		chap_buf_str(out, "| – ");
	else
		chap_buf_printf(out, "| %.*f ", digits, value);
}

/* "0.912 [0.801, 0.950]" */
static void
put_figure(struct chap_buf *out, const json_t *figure, int digits)
{
	double low = get(figure, "low");

	put_number(out, get(figure, "value"), digits);
	if (!isnan(low))
		chap_buf_printf(out, "[%.*f, %.*f] ", digits, low, digits,
		    get(figure, "high"));
}

static void
put_levels(struct chap_buf *out, const json_t *report)
{
	const json_t *levels = json_object_get(report, "levels");
	const json_t *titles = json_object_get(report, "titles");
	const json_t *level;
	size_t i;

	chap_buf_str(out, "| ");
	json_array_foreach(levels, i, level)
	    chap_buf_printf(out, "| %ss ", text(level, "unit"));
	chap_buf_str(out, "|\n|---|---:|---:|---:|\n| Units ");
	json_array_foreach(levels, i, level)
	    put_number(out, get(level, "n"), 0);
	chap_buf_str(out, "|\n| Positive ");
	json_array_foreach(levels, i, level)
	    put_number(out, get(level, "positive"), 0);
	chap_buf_str(out, "|\n");
	for (int r = 0; r < CHAP_N_RESULTS; r++) {
		chap_buf_printf(
		    out, "| %s ", text(titles, chap_result_name[r]));
		json_array_foreach(levels, i, level) put_figure(out,
		    json_object_get(
		        json_object_get(level, "figures"), chap_result_name[r]),
		    r == CHAP_RESULT_DELAY || r == CHAP_RESULT_BASE_ALERTS ? 1
		                                                           : 3);
		chap_buf_str(out, "|\n");
	}
}

/* Named figures of a row, behind each other. */
static void
put_figures(
    struct chap_buf *out, const json_t *figures, const char *const *name)
{
	for (; *name != NULL; name++)
		put_figure(out, json_object_get(figures, *name),
		    strcmp(*name, "median_delay") == 0 ? 1 : 3);
	chap_buf_str(out, "|\n");
}

static void
put_early(struct chap_buf *out, const json_t *report)
{
	static const char *const SHARE[] = {"precision", "recall", "f1", NULL};
	static const char *const WINDOW[] = {"precision", "recall", "f1",
	    "median_delay", "speed", "f_latency", NULL};
	const json_t *early = json_object_get(report, "early");
	const json_t *windows = json_object_get(early, "windows");
	const json_t *row;
	size_t i;

	chap_buf_str(out,
	    "\n## Early detection\n\n"
	    "| % of characters | Precision | Recall | F1 |\n"
	    "|---:|---:|---:|---:|\n");
	json_array_foreach(json_object_get(early, "shares"), i, row)
	{
		put_number(out, get(row, "percent"), 0);
		put_figures(out, json_object_get(row, "figures"), SHARE);
	}
	chap_buf_printf(out,
	    "\n| Conversations | Precision | Recall | F1 | Messages | Speed | "
	    "F-latency |\n|---|---:|---:|---:|---:|---:|---:|\n"
	    "| running score ");
	put_figures(out, json_object_get(windows, "running"), WINDOW);
	json_array_foreach(json_object_get(windows, "rows"), i, row)
	{
		chap_buf_printf(out, "| windows of %.0f, skepticism %.0f ",
		    get(windows, "size"), get(row, "skepticism"));
		put_figures(out, json_object_get(row, "figures"), WINDOW);
	}
}

static void
put_platform(struct chap_buf *out, const json_t *report)
{
	const json_t *platform = json_object_get(report, "platform");
	const json_t *row;
	size_t i;

	chap_buf_printf(out,
	    "\n## On a platform (prior %g)\n\n"
	    "| Alerts per 10,000 pairs a day | Threshold (logit) | Recall | "
	    "Precision | Alerts |\n|---:|---:|---:|---:|---:|\n",
	    get(platform, "prior"));
	json_array_foreach(json_object_get(platform, "capacities"), i, row)
	{
		const json_t *at = json_object_get(row, "at");

		chap_buf_printf(out, "| at most %g ", get(row, "capacity"));
		put_number(out, get(at, "threshold"), 3);
		put_number(out, get(at, "recall"), 3);
		put_number(out, get(at, "precision"), 4);
		put_number(out, get(at, "alerts"), 2);
		chap_buf_str(out, "|\n");
	}
}

static void
put_controls(struct chap_buf *out, const json_t *report)
{
	const json_t *row;
	size_t i;

	chap_buf_str(out,
	    "\n## Controls\n\n| Control | ROC-AUC | Reading |\n"
	    "|---|---:|---|\n");
	json_array_foreach(json_object_get(report, "controls"), i, row)
	{
		put_text(out, text(row, "name"));
		put_figure(out, json_object_get(row, "roc_auc"), 3);
		put_text(out, text(row, "reading"));
		chap_buf_str(out, "|\n");
	}
}

static void
put_slices(struct chap_buf *out, const json_t *report)
{
	static const char *const NAME[] = {
	    "recall", "benign_flagged", "f1", "roc_auc", NULL};
	const json_t *dimension;
	const json_t *row;
	size_t i, k;

	chap_buf_str(out, "\n## Slices\n");
	json_array_foreach(json_object_get(report, "slices"), i, dimension)
	{
		chap_buf_str(out, "\n");
		put_text(out, text(dimension, "dimension"));
		chap_buf_str(out,
		    "| n | Positive | Recall | Benign flagged | F1 | ROC-AUC "
		    "|\n|---|---:|---:|---:|---:|---:|---:|\n");
		json_array_foreach(json_object_get(dimension, "rows"), k, row)
		{
			put_text(out, text(row, "value"));
			put_number(out, get(row, "n"), 0);
			put_number(out, get(row, "positive"), 0);
			put_figures(out, json_object_get(row, "figures"), NAME);
		}
	}
}

static void
put_robustness(struct chap_buf *out, const json_t *report)
{
	const json_t *row;
	size_t i;

	chap_buf_str(out,
	    "\n## Robustness\n\n| Trick | Could be done to | Recall, every "
	    "message disguised | Recall, tactic lines only |\n"
	    "|---|---:|---:|---:|\n");
	json_array_foreach(json_object_get(report, "robustness"), i, row)
	{
		put_text(out, text(row, "trick"));
		put_number(out, get(row, "disguised"), 2);
		put_figure(out, json_object_get(row, "recall"), 3);
		put_figure(out, json_object_get(row, "recall_tactics"), 3);
		chap_buf_str(out, "|\n");
	}
}

static void
put_published(struct chap_buf *out, const json_t *report)
{
	static const char *const NAME[] = {
	    "precision", "recall", "f1", "f0.5", "speed", "f_latency"};
	const json_t *published = json_object_get(report, "published");
	const json_t *row;
	size_t i;

	if (json_array_size(published) == 0)
		return;
	chap_buf_str(out,
	    "\n## Published under the same protocol\n\n"
	    "| System | P | R | F1 | F0.5 | Speed | F-latency | Source |\n"
	    "|---|---:|---:|---:|---:|---:|---:|---|\n");
	json_array_foreach(published, i, row)
	{
		put_text(out, text(row, "system"));
		for (size_t k = 0; k < sizeof(NAME) / sizeof(NAME[0]); k++)
			put_number(out,
			    get(json_object_get(row, "figures"), NAME[k]), 4);
		put_text(out, text(row, "source"));
		chap_buf_str(out, "|\n");
	}
}

static void
put_beside(struct chap_buf *out, const json_t *report)
{
	const json_t *titles = json_object_get(report, "titles");
	const json_t *other, *figure;
	const char *name;
	size_t i;

	json_array_foreach(json_object_get(report, "beside"), i, other)
	{
		chap_buf_printf(out,
		    "\n## Beside %s, on %.0f %ss\n\n"
		    "| | %s | This system | Difference | p | Reading |\n"
		    "|---|---:|---:|---:|---:|---|\n",
		    text(other, "system"), get(other, "n"), text(other, "unit"),
		    text(other, "system"));
		json_object_foreach(
		    json_object_get(other, "figures"), name, figure)
		{
			put_text(out, text(titles, name));
			put_number(out, get(figure, "there"), 3);
			put_number(out, get(figure, "here"), 3);
			put_figure(
			    out, json_object_get(figure, "difference"), 3);
			put_number(out, get(figure, "p"), 4);
			put_text(out, text(figure, "reading"));
			chap_buf_str(out, "|\n");
		}
	}
}

static void
put_problem(struct chap_buf *out, const char *system, const char *what,
    const json_t *problem, const char *f)
{
	if (problem == NULL)
		return;
	put_text(out, system);
	put_text(out, what);
	put_number(out, get(problem, "truth"), 0);
	put_number(out, get(problem, "named"), 0);
	put_number(out, get(problem, "right"), 0);
	put_number(out, get(problem, "precision"), 4);
	put_number(out, get(problem, "recall"), 4);
	put_number(out, get(problem, "f1"), 4);
	put_number(out, get(problem, f), 4);
	chap_buf_str(out, "|\n");
}

static void
put_task(struct chap_buf *out, const json_t *report)
{
	const json_t *task = json_object_get(report, "task");
	const json_t *row;
	size_t i;

	if (json_array_size(task) == 0)
		return;
	chap_buf_str(out,
	    "\n## PAN 2012's problems\n\n"
	    "| System | Problem | In the truth | Named | Right | P | R | F1 | "
	    "F0.5 (1) or F3 (2) |\n"
	    "|---|---|---:|---:|---:|---:|---:|---:|---:|\n");
	json_array_foreach(task, i, row)
	{
		put_problem(out, text(row, "system"), "1: predators",
		    json_object_get(row, "problem1"), "f0.5");
		put_problem(out, text(row, "system"), "2: lines",
		    json_object_get(row, "problem2"), "f3");
	}
}

static void
put_made(struct chap_buf *out, const json_t *report)
{
	const json_t *model = json_object_get(report, "model");
	const json_t *row;
	size_t i;

	chap_buf_printf(out,
	    "\n## How this was made\n\n    %s\n\n"
	    "chaperone %s, system %s, model %s (%s), lexicons %s, protocol %s"
	    "\n\n",
	    text(report, "command"), text(report, "version"),
	    text(report, "system"), text(model, "name"), text(model, "hash"),
	    text(model, "lexicon"), text(report, "protocol"));
	json_array_foreach(json_object_get(report, "data"), i, row)
	    chap_buf_printf(out, "- %s: %s %s\n", text(row, "what"),
	        text(row, "path"), text(row, "hash"));
}

void
chap_report_markdown(const json_t *report, struct chap_buf *out)
{
	chap_buf_printf(out,
	    "# Evaluation: level %s or above\n\n"
	    "In brackets: 95 %%, bootstrap over groups, positive and benign "
	    "ones drawn apart.\n\n",
	    text(report, "level"));
	put_levels(out, report);
	put_published(out, report);
	put_task(out, report);
	put_beside(out, report);
	put_early(out, report);
	put_platform(out, report);
	put_controls(out, report);
	put_slices(out, report);
	put_robustness(out, report);
	put_made(out, report);
}
