/*
 * The suite's table by trick, and one case of it for a person. Misses are
 * named by trick, phrase, context and seed, never by their text; one that is
 * asked for by name is shown.
 */
#ifndef CHAP_EVAL_REPORT_H
#define CHAP_EVAL_REPORT_H

#include "features/base/err.h"

#include <stdbool.h>
#include <stdio.h>

/* `trick` -1: all but SPLIT. CHAP_ERR_MEMORY, CHAP_ERR_IO. */
enum chap_err chap_report(
    int trick, bool misses, FILE *out, struct chap_error *err) CHAP_MUST_CHECK;

/* `name` as misses are named: "leet/17/middle/2". CHAP_ERR_INVALID. */
enum chap_err chap_report_case(
    const char *name, FILE *out, struct chap_error *err) CHAP_MUST_CHECK;

#endif
