/*
 * A corpus of PAN 2012's shape and size for measuring speed and memory: its
 * numbers of conversations, messages, authors and predators, many
 * conversations of one message and a few long ones (a power law), its XML with
 * its oddities (texts escaped twice, <email/>, ids in texts, empty texts), its
 * truth files. What is said comes from the generator's families
 * (eval/README.md): ordinary chat, and in the predators' conversations
 * positives.
 *
 * What it is not: it says nothing about quality on PAN 2012. The test part is
 * made of validation families, never of the frozen test ones.
 *
 * The same seed gives the same bytes on every machine. Threads: no shared
 * state. Memory: one conversation.
 */
#ifndef CHAP_EVAL_SHAPED_H
#define CHAP_EVAL_SHAPED_H

#include "eval/family.h"
#include "features/base/err.h"

#include <stdint.h>

enum chap_shaped_part { CHAP_SHAPED_TRAIN, CHAP_SHAPED_TEST };

struct chap_shaped_options {
	uint64_t seed;
	enum chap_shaped_part part;
	uint32_t n; /* conversations; 0: as many as the real part has */
};

/*
 * Where the three files' bytes go, piece by piece; `predators` and `lines` may
 * be NULL. What they return other than CHAP_OK ends the work.
 */
struct chap_shaped_sink {
	enum chap_err (*xml)(void *context, struct chap_span bytes);
	enum chap_err (*predators)(void *context, struct chap_span bytes);
	enum chap_err (*lines)(void *context, struct chap_span bytes);
	void *context;
};

/* Conversations of the real part (Inches and Crestani 2012). */
uint32_t chap_shaped_size(enum chap_shaped_part part);

/*
 * CHAP_ERR_INVALID: n above CHAP_GENERATE_PAIRS_MAX; CHAP_ERR_NOT_FOUND: the
 * part's split lacks a positive or a benign family; CHAP_ERR_MEMORY; a sink's
 * error.
 */
enum chap_err chap_shaped_write(const struct chap_family_set *families,
    const struct chap_shaped_options *options,
    const struct chap_shaped_sink *sink,
    struct chap_error *err) CHAP_MUST_CHECK;

#endif
