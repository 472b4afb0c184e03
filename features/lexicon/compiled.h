/*
 * What a compiled lexicon is made of: private to this room.
 *
 *   entry[i]   what people wrote (source, file, line)
 *   rule[i]    what the matcher needs of it: signal, pattern, guards
 *   place      the places of all patterns, behind each other
 *   guard_ref  each rule's guards, behind each other
 *   cues       of words, what they are to context.h and facts.h
 */
#ifndef CHAP_LEXICON_COMPILED_H
#define CHAP_LEXICON_COMPILED_H

#include "features/base/arena.h"
#include "features/lexicon/anchor.h"
#include "features/lexicon/extract.h"
#include "features/lexicon/lexicon.h"
#include "features/lexicon/pattern.h"
#include "features/lexicon/vocab.h"
#include "features/lexicon/wordset.h"

#include <stdbool.h>
#include <stdint.h>

#define CHAP_LANGUAGES_MAX 64

/* "unless" looks this many tokens before and after a match. */
#define CHAP_GUARD_REACH 6

/* What a file of a lexicon folder is, by the end of its name. */
enum chap_file_kind {
	CHAP_FILE_NONE,
	CHAP_FILE_CLASSES,
	CHAP_FILE_DISCOUNT,
	CHAP_FILE_LEX,
	CHAP_FILE_FREQ,
};

enum chap_file_kind chap_lexicon_file_kind(struct chap_span name);

/* The number of a language's folder, from 1; 0: it has no file. */
uint32_t chap_lexicon_language(
    const struct chap_lexicon *lexicon, struct chap_span folder);

/* A pattern without what only reading it needs. */
struct chap_program {
	uint64_t first; /* sets of places */
	uint64_t last;
	uint32_t place; /* lexicon->place[place, place + n) */
	uint32_t n;
};

struct chap_rule {
	struct chap_program program;
	uint32_t first_guard; /* guard_ref[first, first + n) */
	uint32_t n_guards : 13;
	uint32_t signal : 6;
	uint32_t discount : 5; /* contexts in which it does not count */
	uint32_t language : 7; /* its number, from 1 */
	uint32_t is_draft : 1; /* its list's status */
};

_Static_assert(sizeof(struct chap_rule) == 32 && CHAP_N_SIGNALS <= 64 &&
        CHAP_N_CONTEXTS <= 5 && CHAP_LANGUAGES_MAX < 128,
    "rules are looked at for every anchor in a message: they stay small");

struct chap_guard {
	struct chap_program program;
	uint64_t need[2]; /* see chap_signature_needs */
};

struct chap_guard_ref {
	uint32_t guard;
	bool after;
};

struct chap_unused {
	struct chap_span name;
	const char *file;
	int line;
};

struct chap_lexicon {
	/*
	 * chap_age_cue[i] is word i + 1; the first n_words are for correcting
	 * towards, what stands behind them only says what languages' ages to
	 * look for.
	 */
	struct chap_vocab vocab;
	uint32_t n_words;
	uint16_t
	    *age_word; /* [vocab.n + 1]: cue languages, then << 8 numbers */
	struct chap_wordsets sets;
	struct chap_anchors anchors;
	struct chap_age_patterns *ages;
	struct chap_lexicon_entry *entry; /* [n_entries] */
	struct chap_rule *rule; /* [n_entries] */
	uint32_t n_entries;
	uint32_t size_entries;
	struct chap_place *place;
	uint32_t n_places;
	uint32_t size_places;
	struct chap_guard *guard;
	uint32_t n_guards;
	uint32_t size_guards;
	struct chap_guard_ref *guard_ref;
	uint32_t n_guard_refs;
	uint32_t size_guard_refs;
	struct chap_span language[CHAP_LANGUAGES_MAX + 1]; /* from 1: "en" */
	uint32_t n_languages;
	/* By language: signals whose list is reviewed; at 0 none. */
	uint64_t reviewed[CHAP_LANGUAGES_MAX + 1];
	uint32_t *cue_row; /* [vocab.n + 1], see struct chap_context_view */
	uint32_t *cues; /* rows of n_languages + 1 */
	struct chap_unused *unused; /* classes that nothing refers to */
	uint32_t n_unused;
	struct chap_hash128 hash;
	struct chap_arena bytes; /* sources and file names */
};

#endif
