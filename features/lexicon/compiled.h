/*
 * What a compiled lexicon is made of: private to lexicon.c, which makes it,
 * and matcher.c, which reads it.
 *
 *   entry[i]   what people wrote (source, file, line)
 *   rule[i]    what the matcher needs of it: signal, parts, guards
 *   guard_ref  each rule's guards, behind each other
 *   cell       numbers of the memory cells that gaps need in a matcher:
 *              one for each part of a rule but the last
 */
#ifndef CHAP_LEXICON_COMPILED_H
#define CHAP_LEXICON_COMPILED_H

#include "features/base/arena.h"
#include "features/lexicon/automaton.h"
#include "features/lexicon/extract.h"
#include "features/lexicon/lexicon.h"
#include "features/lexicon/vocab.h"

#include <stdbool.h>
#include <stdint.h>

/* "unless" looks this many tokens before and after a match. */
#define CHAP_GUARD_REACH 6

struct chap_rule {
	uint8_t signal;
	uint8_t n_parts;
	uint16_t n_guards;
	uint8_t gap[CHAP_PATTERN_PARTS_MAX]; /* tokens allowed before it */
	uint32_t first_guard; /* guard_ref[first, first + n) */
	uint32_t first_cell;
};

struct chap_guard_ref {
	uint32_t guard; /* an output's id with part CHAP_OUTPUT_GUARD */
	bool after;
};

struct chap_lexicon {
	struct chap_vocab vocab; /* chap_age_cue[i] is word i + 1 */
	struct chap_automaton automaton;
	struct chap_age_patterns *ages;
	struct chap_lexicon_entry *entry; /* [n_entries] */
	struct chap_rule *rule; /* [n_entries] */
	uint32_t n_entries;
	uint32_t size_entries;
	struct chap_guard_ref *guard_ref;
	uint32_t n_guard_refs;
	uint32_t size_guard_refs;
	uint32_t n_guards;
	uint32_t n_cells;
	struct chap_hash128 hash;
	struct chap_arena bytes; /* sources and file names */
};

#endif
