/*
 * Which dismissals another person looks at too: a share of the cases, by a
 * keyed hash of the case and of when it was raised, so that who decides can
 * neither guess it nor draw again by deciding again.
 *
 * Threads: any.
 */
#ifndef CHAP_CONSOLE_DRAWN_H
#define CHAP_CONSOLE_DRAWN_H

#include "server/store/seal.h"

#include <stdbool.h>
#include <stdint.h>

/* percent 0: none, 100: all. */
bool chap_dismissal_is_drawn(const struct chap_seal *seal, int64_t flag,
    int64_t raised_at_ms, int64_t percent);

#endif
