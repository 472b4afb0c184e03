/*
 * Readings: what chat words, emoji and usual misspellings say, out of data
 * files (lexicons/<language>/chat.readings):
 *
 *	wyd = what are you doing
 *	u = you
 *	2 me = to me
 *	pos (alone) = parent over shoulder
 *	📷 = camera
 *
 * A key is one canonical word, number or emoji, or two of them; what it says
 * is up to six canonical words, none of which is a key. "(alone)": only if
 * the message says nothing else. "#" begins a comment; a line "@misspelled",
 * "@emoji" or "@chat" tells which evasion the following lines are.
 *
 * Threads: immutable after it is made.
 */
#ifndef CHAP_TEXT_READING_H
#define CHAP_TEXT_READING_H

#include "features/base/err.h"
#include "features/base/span.h"
#include "features/text/normalize.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Bytes that a reading may have; a key and its reading grow no text more. */
#define CHAP_READING_MAX_BYTES 48

struct chap_reading {
	uint64_t key; /* chap_hash64 of the key, seed 0 */
	uint64_t first; /* of its first word; == key if it is the only one */
	uint64_t last; /* of its last */
	struct chap_span says; /* borrowed */
	uint8_t evasion; /* enum chap_evasion */
	bool alone;
	char language[8]; /* of the file */
};

struct chap_readings {
	struct chap_reading *row; /* [n], sorted by key */
	size_t n;
};

/*
 * Reads files, whose bytes must live as long as the readings.
 * CHAP_ERR_INVALID: err says which line; CHAP_ERR_MEMORY.
 */
enum chap_err chap_readings_init(struct chap_readings *readings,
    const struct chap_text_file *file, size_t n_files,
    struct chap_error *err) CHAP_MUST_CHECK;

void chap_readings_release(struct chap_readings *readings);

/* The readings of a key, one per language that has it: *n of them. */
const struct chap_reading *chap_readings_find(
    const struct chap_readings *readings, uint64_t key, size_t *n);

#endif
