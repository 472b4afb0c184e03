/*
 * Which scripts and languages a text shows: for people and tools that look
 * at one text, not for the way of every message.
 */
#ifndef CHAP_TEXT_SEEN_H
#define CHAP_TEXT_SEEN_H

#include "features/text/normalize.h"

#include <stdint.h>

#define CHAP_SEEN_MAX 16

struct chap_seen {
	const char *script[CHAP_SEEN_MAX]; /* Unicode names, "Latin" */
	uint32_t n_scripts;
	struct {
		char name[9]; /* "en" */
		uint32_t n_words; /* that its lists have */
	} language[CHAP_SEEN_MAX]; /* of which lists have words of it */
	uint32_t n_languages;
};

/* What the canonical text of `norm` shows; more than the maximum is left out.
 */
void chap_text_seen(const struct chap_text *text, const struct chap_norm *norm,
    struct chap_seen *out);

#endif
