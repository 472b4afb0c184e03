/*
 * Two reports side by side: what changed, and whether it is noise.
 *
 * Units are paired by their ids. Both reports must be of the same kind of
 * unit; units that only one of them has are left out and counted, and so are
 * those whose truth differs.
 */
#ifndef CHAP_REPORT_COMPARE_H
#define CHAP_REPORT_COMPARE_H

#include "features/base/buf.h"
#include "features/base/err.h"

#include <jansson.h>

#define CHAP_REPORT_MAX_BYTES ((size_t)1 << 30)

/*
 * Reads a report.json, whose units are whole (pairing.h); *out is the
 * caller's. Errors as below.
 */
enum chap_err chap_report_read(
    json_t **out, const char *path, struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Appends what differs between two report.json files, A and B, for a person.
 * CHAP_ERR_INVALID: not a report, of different units, or nothing shared; *err
 * names the file. CHAP_ERR_NOT_FOUND, CHAP_ERR_IO, CHAP_ERR_MEMORY.
 */
enum chap_err chap_report_compare(const char *path_a, const char *path_b,
    struct chap_buf *out, struct chap_error *err) CHAP_MUST_CHECK;

#endif
