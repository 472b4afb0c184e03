#include "classifier/train/watch.h"

#include <linear.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

static _Thread_local struct {
	chap_fit_told *told;
	void *context;
	double way; /* of the solve: log of the gradient's first norm to stop */
	double first; /* log of that norm; NAN before the first iteration */
	double before; /* share when the solve began */
	double part; /* of what is left, that it fills */
} watch = {.part = 1};

void
chap_fit_watch(chap_fit_told *told, void *context)
{
	watch.told = told;
	watch.context = context;
	watch.way = 0;
	watch.before = 0;
}

void
chap_watch_norm(double norm)
{
	double share;

	if (watch.told == NULL || watch.way <= 0 || !(norm > 0))
		return;
	if (isnan(watch.first))
		watch.first = log(norm);
	share = (watch.first - log(norm)) / watch.way;
	share = share < 0 ? 0 : share > 1 ? 1 : share;
	watch.told(watch.context,
	    watch.before + share * (1 - watch.before) * watch.part);
}

/* "iter  3 act 4.7e+01 … |g| 2.454e+01 CG   3\n"; others say nothing. */
static void
take_line(const char *line)
{
	const char *at = strstr(line, "|g| ");

	if (at != NULL)
		chap_watch_norm(strtod(at + strlen("|g| "), NULL));
}

void
chap_watch_solve(double stop)
{
	if (watch.way > 0) /* the one before is done */
		watch.before += (1 - watch.before) * watch.part;
	watch.way = -log(stop);
	watch.first = NAN;
	set_print_string_function(take_line);
}

void
chap_watch_part(double part)
{
	watch.part = part;
}

double
chap_watch_stop(const struct problem *problem, double eps)
{
	int n_positive = 0, fewer;

	for (int i = 0; i < problem->l; i++)
		n_positive += problem->y[i] > 0;
	fewer = n_positive < problem->l - n_positive ? n_positive
	                                             : problem->l - n_positive;
	return eps * (fewer < 1 ? 1 : fewer) / problem->l;
}
