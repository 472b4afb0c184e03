/*
 * The parser of family files, between its two halves: headers
 * (family_header.c) and blocks (family.c). Nothing for others.
 */
#ifndef CHAP_EVAL_FAMILY_PARSER_H
#define CHAP_EVAL_FAMILY_PARSER_H

#include "eval/family.h"

#define CHAP_FAMILY_WORDS_MAX 8

struct chap_family_parser {
	struct chap_family *family;
	const char *file;
	struct chap_error *err;
	int line;
	unsigned seen; /* bit i: the header of that row was read */
	unsigned styled; /* bit i: side i has its style line */
	bool replying; /* the last text line was a reply */
};

struct chap_family_words {
	struct chap_span word[CHAP_FAMILY_WORDS_MAX];
	size_t n;
};

#define CHAP_FAMILY_FAIL(p, ...) \
	chap_fail_at( \
	    (p)->err, CHAP_ERR_INVALID, (p)->file, (p)->line, __VA_ARGS__)

/* Words between single spaces; false: too many, or an empty one. */
bool chap_family_split_words(struct chap_span s, struct chap_family_words *out);

bool chap_family_read_number(
    struct chap_span s, uint8_t min, uint8_t max, uint8_t *out);

/* "a", "b" and, if `any`, "any". */
bool chap_family_read_side(struct chap_span s, bool any, enum chap_side *out);

/* CHAP_ERR_NOT_FOUND, without detail: the line is no header. */
enum chap_err
chap_family_take_header(struct chap_family_parser *p, struct chap_span text);

/* NULL: all headers that the class needs were seen; else one that was not. */
const char *chap_family_missing_header(const struct chap_family_parser *p);

#endif
