#include "eval/fitting.h"

#include "classifier/train/watch.h"

#define STEP 1000

static void
told(void *context, double share)
{
	struct chap_fitting *f = context;

	chap_progress_at(
	    &f->line, (uint64_t)f->at * STEP + (uint64_t)(share * STEP));
}

void
chap_fitting_begin(
    struct chap_fitting *fitting, const char *what, unsigned n_steps)
{
	fitting->at = 0;
	chap_progress_begin(&fitting->line, what, (uint64_t)n_steps * STEP);
	chap_fit_watch(told, fitting);
}

void
chap_fitting_next(struct chap_fitting *fitting)
{
	fitting->at++;
	chap_progress_at(&fitting->line, (uint64_t)fitting->at * STEP);
	chap_fit_watch(told, fitting);
}

void
chap_fitting_end(struct chap_fitting *fitting)
{
	chap_fit_watch(NULL, NULL);
	chap_progress_end(&fitting->line);
}
