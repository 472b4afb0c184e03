/*
 * The quick way of folding, for fold.c: what it cannot do it leaves alone.
 *
 * Threads: one arena, one thread.
 */
#ifndef CHAP_TEXT_FOLD_QUICK_H
#define CHAP_TEXT_FOLD_QUICK_H

#include "features/base/span.h"
#include "features/text/folding.h"
#include "features/text/points.h"

#include <stdbool.h>
#include <stdint.h>

/*
 * Folds bytes [start, end) of `text`, which stand between two spaces or ends,
 * if each code point can be folded by itself, or with its own marks;
 * *pending: evasions that stand behind the last. false: they cannot, and
 * nothing was written. A failure is noted in *f.
 */
bool chap_fold_quick(const struct chap_points *points, struct chap_span text,
    uint32_t start, uint32_t end, struct chap_folding *f, uint64_t *pending);

/*
 * Is it usual for `point`, which leaves nothing, to stand behind `before`, a
 * code point, and behind `last`, the last that is left? NULL: the start.
 */
bool chap_fold_is_honest(const struct chap_point *point,
    const struct chap_point *before, const struct chap_point *last);

#endif
