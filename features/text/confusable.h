/*
 * Letters that look like letters of the Latin alphabet: a committed table,
 * made by features/text/gen/confusable_gen.c, sorted by code point. It is
 * hashed in its test, so that verdicts cannot change unseen.
 */
#ifndef CHAP_TEXT_CONFUSABLE_H
#define CHAP_TEXT_CONFUSABLE_H

#include <stddef.h>
#include <stdint.h>

enum chap_confusable_kind {
	CHAP_CONFUSABLE_LATIN = 'L', /* strokes, ligatures: honest spelling */
	CHAP_CONFUSABLE_STYLED = 'S', /* small capitals, boxed letters */
	CHAP_CONFUSABLE_FOREIGN = 'X', /* a letter of another script */
};

struct chap_confusable {
	uint32_t cp;
	char kind; /* enum chap_confusable_kind */
	char to[3]; /* one or two letters a-z and a NUL; one if foreign */
};

extern const struct chap_confusable chap_confusable[];
extern const size_t chap_n_confusables;

#endif
