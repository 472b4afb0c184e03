/*
 * The suite's table by trick, and one case of it for a person. Misses are
 * named by trick, phrase, context and seed, never by their text; one that is
 * asked for by name is shown.
 */
#ifndef CHAP_EVAL_REPORT_H
#define CHAP_EVAL_REPORT_H

#include "eval/perturb/suite.h"
#include "features/base/err.h"

#include <stdbool.h>
#include <stdio.h>

/* `trick` -1: all. CHAP_ERR_MEMORY, CHAP_ERR_IO. */
enum chap_err chap_report(
    int trick, bool misses, FILE *out, struct chap_error *err) CHAP_MUST_CHECK;

/*
 * All cases of SPLIT, by the engine with the built-in lexicons, each in a
 * pair of its own. One is undone if the whole word was put together and all
 * signals that the phrase shows in one message are shown. `misses` NULL:
 * nobody is told; else lines "split/17" (the phrase) go there.
 * CHAP_ERR_MEMORY, CHAP_ERR_IO and what reading the built-in model gives.
 */
enum chap_err chap_report_split(FILE *misses, struct chap_suite_row *row,
    struct chap_error *err) CHAP_MUST_CHECK;

/* `name` as misses are named: "leet/17/middle/2". CHAP_ERR_INVALID. */
enum chap_err chap_report_case(
    const char *name, FILE *out, struct chap_error *err) CHAP_MUST_CHECK;

#endif
