/*
 * Cutting letters without spaces into the words that are likeliest by how
 * often each is said, and behind which other one (said.h).
 */
#ifndef CHAP_TEXT_SEGMENT_H
#define CHAP_TEXT_SEGMENT_H

#include "features/base/span.h"
#include "features/text/known.h"
#include "features/text/repair.h"

#include <stdbool.h>
#include <stdint.h>

/* Letters that are cut at most: a long sentence's. */
#define CHAP_SEGMENT_LETTERS 128
/* Room for the words with spaces between them. */
#define CHAP_SEGMENT_MAX (CHAP_SEGMENT_LETTERS * 2)

struct chap_segments {
	char text[CHAP_SEGMENT_MAX]; /* words with single spaces between */
	uint32_t len; /* 0: they cannot be cut */
	uint32_t n_words;
	uint32_t cost; /* of all words, in quarters of a bit */
	uint32_t
	    n_holding; /* words that hold phrases together: "the", "with" */
	uint32_t n_pairs; /* of neighbours that are often said together */
	uint32_t n_links; /* and of such, or of a lexicon's phrase */
	uint32_t n_letters; /* words of one letter but the first */
	bool is_open_ended; /* hardly a phrase ends so: "a", "or" */
};

/*
 * Letters a-z, CHAP_SEGMENT_LETTERS at most, as frequent, common, or lexicons'
 * words, and such of one or two letters as are listed.
 */
void chap_segment(const struct chap_known *known, struct chap_span letters,
    struct chap_segments *out);

#endif
