/*
 * How far a fit is, for whoever waits. Liblinear tells each of its iterations
 * in a line of text, from which the share of the way is read; bounded.c tells
 * its own.
 *
 *	chap_fit_watch(told, context);
 *	chap_fit(…);         calls told(context, share), with rising shares
 *	chap_fit_watch(NULL, NULL);
 *
 * A solver's way is the fall of its gradient, on a scale of logarithms, to
 * where it stops; of several solves each fills its part of what is left
 * (chap_watch_part).
 *
 * Threads: of each thread its own. Cost: a line parsed each iteration of
 * liblinear.
 */
#ifndef CHAP_TRAIN_WATCH_H
#define CHAP_TRAIN_WATCH_H

#include <stdbool.h>

struct problem;

/* share: 0 to 1 of the fit. */
typedef void chap_fit_told(void *context, double share);

/* From now on, and from 0 again; NULL: nobody is told. */
void chap_fit_watch(chap_fit_told *told, void *context);

/*
 * Of fit.c, svm.c and bounded.c: a solve begins, which stops when the gradient
 * has fallen to `stop` of its first norm (0 < stop < 1). Takes what liblinear
 * prints.
 */
void chap_watch_solve(double stop);

/* Of bounded.c: the gradient's norm now; liblinear's is read. */
void chap_watch_norm(double norm);

/*
 * What each solve from now on fills of what is left of the fit: 1, a fit of
 * one solve; less, of several.
 */
void chap_watch_part(double part);

/* What liblinear's stopping rule makes of its parameter eps. */
double chap_watch_stop(const struct problem *problem, double eps);

#endif
