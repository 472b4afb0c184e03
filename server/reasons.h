/*
 * The closed list of reasons that a decision may give: server/reasons.tsv,
 * built in.
 */
#ifndef CHAP_SERVER_REASONS_H
#define CHAP_SERVER_REASONS_H

#include "features/base/span.h"
#include "server/store/decisions.h"

#include <stdbool.h>

/* One line of the list; spans of static bytes. */
struct chap_listed_reason {
	struct chap_span code;
	struct chap_span rulings; /* names, with commas between them */
	struct chap_span meaning;
};

/* The next line of the list behind *rest, which is chap_reasons() at first;
 * false: there is none. */
bool chap_reasons_next(struct chap_span *rest, struct chap_listed_reason *out);
struct chap_span chap_reasons(void);

/* False: no such code. */
bool chap_reason_find(struct chap_span code, struct chap_listed_reason *out);

/* May it stand with that? */
bool chap_reason_fits(
    const struct chap_listed_reason *reason, enum chap_ruling ruling);

#endif
