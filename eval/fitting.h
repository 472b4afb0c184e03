/*
 * A line of progress over fits (classifier/train): `n_steps` of them, each told
 * how far it is.
 *
 *	chap_fitting_begin(&f, "fitting the wording", n_steps);
 *	for each: fit; chap_fitting_next(&f);
 *	chap_fitting_end(&f);
 *
 * Threads: as progress.h and watch.h. It must not move between begin and end.
 */
#ifndef CHAP_EVAL_FITTING_H
#define CHAP_EVAL_FITTING_H

#include "eval/progress.h"

struct chap_fitting {
	struct chap_progress line;
	unsigned at; /* step */
};

void chap_fitting_begin(
    struct chap_fitting *fitting, const char *what, unsigned n_steps);
void chap_fitting_next(struct chap_fitting *fitting);
void chap_fitting_end(struct chap_fitting *fitting);

#endif
