/*
 * Reading lexicon files into a compiled lexicon: private to lexicon.c, which
 * walks the pack, and loader.c, which takes its files.
 *
 * Classes and discounts are read before the entries that need them, counts of
 * words after them, when it is known which words matter; then anchors are
 * chosen.
 */
#ifndef CHAP_LEXICON_LOADER_H
#define CHAP_LEXICON_LOADER_H

#include "features/lexicon/classes.h"
#include "features/lexicon/compiled.h"
#include "features/lexicon/frequency.h"

/* A language's defaults: contexts in which a group's signals do not count. */
struct chap_discounts {
	struct chap_span language;
	uint8_t group[CHAP_N_GROUPS];
};

/* A pattern's items, until its anchors are chosen; see struct chap_pattern. */
struct chap_items {
	uint32_t n;
	uint64_t item[CHAP_PATTERN_ITEMS_MAX];
};

struct chap_loader {
	struct chap_lexicon *lexicon;
	struct chap_phrase_reader words;
	struct chap_classes classes;
	struct chap_frequency frequency;
	struct chap_arena scratch;
	struct chap_discounts discount[CHAP_LANGUAGES_MAX];
	uint32_t n_discounts;
	struct chap_items *rule_items; /* [lexicon->n_entries] */
	uint32_t size_rule_items;
	struct chap_items *guard_items; /* [lexicon->n_guards] */
	uint32_t size_guard_items;
	struct chap_span *guard_text; /* with its language, by guard */
	struct chap_span *guard_language;
	uint64_t *guard_hash; /* of both */
	uint32_t size_guard_texts;
	uint32_t size_guard_languages;
	uint32_t size_guard_hashes;
	uint32_t file_refs; /* the first of the file's own guards */
	struct chap_error *err;
};

/*
 * Takes one file of a kind that chap_lexicon_file_kind knows; `path` is its
 * name, NUL-terminated; both texts live as long as the lexicon.
 */
enum chap_err chap_loader_take(struct chap_loader *l, enum chap_file_kind kind,
    const char *path, struct chap_span text) CHAP_MUST_CHECK;

/* After all files: the words that may be corrected towards are those so far. */
enum chap_err chap_loader_end_words(struct chap_loader *l) CHAP_MUST_CHECK;

/* Chooses anchors and fills what the matcher looks up. */
enum chap_err chap_loader_finish(struct chap_loader *l) CHAP_MUST_CHECK;

void chap_loader_release(struct chap_loader *l);

#endif
