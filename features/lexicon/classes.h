/*
 * Word classes: named sets of words and short phrases, one or more files a
 * language (<lang>/<name>.classes), which entries refer to by "@name"
 * (format: lexicons/README.md). Files of what ages fast are "dated": each
 * line says in which year it was added.
 *
 * Threads: one while lexicons are read. Ownership: names and file names point
 * into the texts that were read.
 */
#ifndef CHAP_LEXICON_CLASSES_H
#define CHAP_LEXICON_CLASSES_H

#include "features/base/err.h"
#include "features/base/span.h"
#include "features/lexicon/phrase.h"

#include <stdbool.h>
#include <stdint.h>

#define CHAP_CLASS_PHRASES_MAX 1024

struct chap_class {
	struct chap_span language; /* "en" */
	struct chap_span name;
	const char *file; /* where it is first defined */
	int line;
	bool used; /* some entry refers to it */
	struct chap_phrase *phrase; /* [n] */
	uint32_t n;
	uint32_t size;
};

struct chap_classes {
	struct chap_class *item; /* [n] */
	uint32_t n;
	uint32_t size;
};

void chap_classes_release(struct chap_classes *classes);

/* The class of that language; NULL: there is none. */
struct chap_class *chap_classes_find(const struct chap_classes *classes,
    struct chap_span language, struct chap_span name);

/*
 * Adds the classes of one file; `name` is "en/people.classes", `path` what
 * errors call it; both and `text` must live as long as the classes.
 * CHAP_ERR_INVALID with file and line, CHAP_ERR_TOO_LONG, CHAP_ERR_MEMORY.
 */
enum chap_err chap_classes_read(struct chap_classes *classes,
    const struct chap_phrase_reader *with, struct chap_span name,
    const char *path, struct chap_span text,
    struct chap_error *err) CHAP_MUST_CHECK;

/* "en" of "en/people.classes". */
struct chap_span chap_language_of(struct chap_span name);

#endif
