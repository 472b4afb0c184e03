/*
 * How many messages showed each signal, by the language of the lists that
 * show most of a message: rates that tell a list that ages, or a platform's
 * talk that changes. No id, no text.
 *
 * Threads: one at a time; a plain value, to be copied.
 */
#ifndef CHAP_SIGNAL_COUNTS_H
#define CHAP_SIGNAL_COUNTS_H

#include "features/base/span.h"
#include "features/lexicon/signal.h"

#include <stddef.h>
#include <stdint.h>

/* The last row is of all languages past the others, and its name is empty. */
#define CHAP_SIGNAL_LANGUAGES 16
#define CHAP_SIGNAL_LANGUAGE_BYTES 16

struct chap_signal_counts {
	uint64_t n_messages; /* that showed any */
	size_t n_languages; /* in the order in which they came up */
	char language[CHAP_SIGNAL_LANGUAGES][CHAP_SIGNAL_LANGUAGE_BYTES];
	uint64_t n[CHAP_SIGNAL_LANGUAGES][CHAP_N_SIGNALS];
};

/* A message of that language (chap_lexicon_tag) shows those signals. */
void chap_signal_counts_add(struct chap_signal_counts *counts,
    struct chap_span language, uint64_t signals);

/*
 * Of all messages that an engine counted: scored ones and history, no repeat;
 * valid as long as the engine, and not to be read while it scores.
 */
struct chap_engine;
const struct chap_signal_counts *
chap_engine_signals(const struct chap_engine *engine);

#endif
