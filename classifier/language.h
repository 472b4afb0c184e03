/*
 * The normalizer and the lexicons together. They need each other: lexicons
 * are read through the normalizer, and the normalizer corrects towards the
 * English lexicons' words and the known words that stand beside them (*.words:
 * one a line, # comments; words before the line "@known" are common and win).
 * Other languages' words are known, and nothing is corrected towards them.
 *
 * Ownership: the caller frees both. Threads: immutable once loaded.
 */
#ifndef CHAP_LANGUAGE_H
#define CHAP_LANGUAGE_H

#include "features/base/err.h"
#include "features/lexicon/lexicon.h"
#include "features/text/normalize.h"
#include "features/text/wordfilter.h"

/*
 * Lexicons from a folder, or the built-in ones (dir NULL); known words are
 * the built-in ones. Errors of chap_text_new and of reading lexicons; then
 * nothing is handed out.
 */
enum chap_err chap_language_load(struct chap_text **text,
    struct chap_lexicon **lexicon, const char *dir,
    struct chap_error *err) CHAP_MUST_CHECK;

/*
 * The words that pieces are put together to: the frequent ones and the
 * lexicon's, which one look-up asks for. A word that is not among them is
 * said to be once in some hundred times. *block, which `out` points to, is
 * for the caller to free. CHAP_ERR_MEMORY.
 */
enum chap_err chap_language_wholes(struct chap_wordfilter *out,
    unsigned char **block, const struct chap_lexicon *lexicon) CHAP_MUST_CHECK;

/*
 * Words that lists of other languages have, and no English one: what is a
 * word there may be a piece of an English one here ("om", "se"). Else as
 * chap_language_wholes.
 */
enum chap_err chap_language_foreign(struct chap_wordfilter *out,
    unsigned char **block, const struct chap_lexicon *lexicon) CHAP_MUST_CHECK;

#endif
