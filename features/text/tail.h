/*
 * Words cut over messages: "se", "cr", "et", or "dont tell your m", "om".
 * What a message has at its two ends that could be a part of a word, and the
 * tail, the little of a sender's last messages that the next may continue.
 *
 *	messages   "dont tell your m"   "o"   "m"
 *	tail        dont tell your m
 *	            dont tell your mo           a cut before the o
 *	            dont tell your mom          cuts before the o and the m
 *	run                       m|o|m         pieces, cuts between them
 *
 * Pieces are letters a-z as they were written, in lower case and folded, but
 * not corrected: the normalizer makes a word of its own out of many a piece.
 * What stands before the first piece is canonical text.
 *
 * What it is not: whether pieces make a word is for whoever has words.
 *
 * Threads, errors: pure functions over what the caller holds; nothing fails.
 */
#ifndef CHAP_TEXT_TAIL_H
#define CHAP_TEXT_TAIL_H

#include "features/base/span.h"
#include "features/text/normalize.h"

#include <stdbool.h>
#include <stdint.h>

#define CHAP_TAIL_MAX_BYTES 24

/* Plain bytes, kept within a pair's state. Zeroed: there is none. */
struct chap_tail {
	char text[CHAP_TAIL_MAX_BYTES];
	uint32_t cuts; /* bit N: another message begins with text[N] */
	uint32_t at_s; /* of its newest message, by its keeper's time */
	uint8_t len; /* bytes of text; the rest of it is 0 */
	uint8_t side; /* whose it is, for its keeper */
	uint8_t padding[2];
};

/* The ends of one message. */
struct chap_ends {
	char head[CHAP_TAIL_MAX_BYTES]; /* the letters that it begins with */
	char tail[CHAP_TAIL_MAX_BYTES]; /* its end, from a token on */
	uint8_t head_len; /* 0: it cannot continue a word */
	uint8_t tail_len; /* 0: no word can go on behind it */
	bool is_piece; /* there is nothing to it but its head */
};

/*
 * The ends of the message `original` that was normalized to `norm`. It has a
 * tail if it is short (CHAP_TAIL_MAX_BYTES of canonical text), or ends in a
 * single letter or in letters that are no known word. Up to three dots,
 * dashes and the like may stand outside the letters: "dont tell your m-".
 */
void chap_ends_of(const struct chap_norm *norm, struct chap_span original,
    struct chap_ends *out);

/* Where in canonical text what follows the message's head begins. */
uint32_t chap_ends_rest(const struct chap_norm *norm);

/* Zeroes it. */
void chap_tail_wipe(struct chap_tail *tail);

/*
 * Takes the sender's next message: a piece is added, and so much is dropped
 * from the front, by whole pieces and words, that it fits; any other message
 * wipes the tail and leaves its own.
 */
void chap_tail_push(struct chap_tail *tail, const struct chap_ends *ends);

/*
 * Where the run of pieces at the tail's end begins; the tail is not empty.
 * The places from which a word may have been cut are this one and each cut
 * behind it.
 */
uint32_t chap_tail_run(const struct chap_tail *tail);

/* The next cut behind `at`, or `len`. */
uint32_t chap_tail_next_cut(const struct chap_tail *tail, uint32_t at);

#define CHAP_TAIL_SPACED_BYTES (2 * CHAP_TAIL_MAX_BYTES)

/*
 * The tail with a space for each cut up to `from`, that one included; what is
 * behind it without: with 15 the text above is "dont tell your mom", with
 * `len` "dont tell your m o m". Returns the bytes.
 */
uint32_t chap_tail_spaced(const struct chap_tail *tail, uint32_t from,
    char out[CHAP_TAIL_SPACED_BYTES]);

#endif
