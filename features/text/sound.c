#include "features/text/sound.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

/* Where in a word a rule holds. */
enum place { ANYWHERE, AT_START, AT_END, INSIDE };

/*
 * By the first letter; of those the first that fits is taken. `to` is in
 * sounds: capitals are no letters.
 */
#define R(from, to, place) \
	{ \
		from, to, place, sizeof(from) - 1, sizeof(to) - 1 \
	}
static const struct {
	const char *from;
	const char *to;
	enum place place;
	uint8_t n; /* letters of `from` */
	uint8_t n_to;
} rules[] = {
    R("age", "ij", AT_END),
    R("augh", "o", INSIDE),
    R("ai", "A", ANYWHERE),
    R("ay", "A", ANYWHERE),
    R("ah", "R", AT_END),
    R("a", "R", AT_END),
    R("al", "l", AT_END),
    R("cn", "n", AT_START),
    R("cc", "k", AT_END),
    R("cher", "CR", AT_END),
    R("chur", "CR", AT_END),
    R("ck", "k", ANYWHERE),
    R("ch", "C", ANYWHERE),
    R("ce", "s", AT_END),
    R("ci", "si", ANYWHERE),
    R("ce", "se", ANYWHERE),
    R("cy", "sY", ANYWHERE),
    R("c", "k", ANYWHERE),
    R("dge", "j", ANYWHERE),
    R("eigh", "A", ANYWHERE),
    R("eau", "O", ANYWHERE),
    R("ee", "E", ANYWHERE),
    R("ea", "E", ANYWHERE),
    R("ei", "E", ANYWHERE),
    R("ey", "Y", AT_END),
    R("ew", "U", ANYWHERE),
    R("er", "R", ANYWHERE),
    R("el", "l", AT_END),
    R("e", "", AT_END),
    R("gn", "n", AT_START),
    R("gh", "", INSIDE),
    R("gh", "", AT_END),
    R("idge", "ij", AT_END),
    R("igh", "I", ANYWHERE),
    R("ie", "E", INSIDE),
    R("ie", "Y", AT_END),
    R("ir", "R", ANYWHERE),
    R("i", "Y", AT_END),
    R("kn", "n", AT_START),
    R("le", "l", AT_END),
    R("mb", "m", AT_END),
    R("ough", "of", AT_END),
    R("ough", "o", INSIDE),
    R("oo", "U", ANYWHERE),
    R("ou", "U", ANYWHERE),
    R("oa", "O", ANYWHERE),
    R("ow", "O", ANYWHERE),
    R("ps", "s", AT_START),
    R("ph", "f", ANYWHERE),
    R("que", "k", AT_END),
    R("qu", "kw", ANYWHERE),
    R("q", "k", ANYWHERE),
    R("re", "R", AT_END),
    R("sion", "San", ANYWHERE),
    R("shun", "San", ANYWHERE),
    R("sch", "sk", ANYWHERE),
    R("sh", "S", ANYWHERE),
    R("se", "s", AT_END),
    R("tion", "San", ANYWHERE),
    R("ture", "CR", AT_END),
    R("tch", "C", ANYWHERE),
    R("th", "T", ANYWHERE),
    R("ue", "U", AT_END),
    R("ur", "R", ANYWHERE),
    R("uh", "R", AT_END),
    R("wr", "r", AT_START),
    R("wh", "w", AT_START),
    R("x", "z", AT_START),
    R("x", "ks", ANYWHERE),
    R("y", "Y", AT_END),
    R("y", "i", INSIDE),
    R("ze", "s", AT_END),
    R("z", "s", ANYWHERE),
};

/* The rules for a letter: from [0] on up to [1]; kept by the order above. */
static const uint8_t OF_LETTER[27] = {0, 7, 7, 18, 19, 29, 29, 32, 32, 38, 38,
    39, 40, 41, 41, 47, 49, 52, 53, 58, 62, 65, 65, 67, 69, 71, 73};

_Static_assert(sizeof(rules) / sizeof(rules[0]) == 73, "OF_LETTER's end");

static bool
stands(enum place place, size_t at, size_t n, size_t len)
{
	switch (place) {
	case AT_START:
		return at == 0 && n < len;
	case AT_END:
		return at > 0 && at + n == len;
	case INSIDE:
		return at > 0 && at + n < len;
	case ANYWHERE:
	default:
		return true;
	}
}

size_t
chap_sound_of(struct chap_span word, char out[CHAP_SOUND_MAX])
{
	size_t n = 0;

	for (size_t at = 0; at < word.len;) {
		const char *to = NULL;
		size_t taken = 1, n_to = 1;

		size_t letter = (size_t)(word.ptr[at] - 'a');

		for (size_t i = OF_LETTER[letter]; i < OF_LETTER[letter + 1];
		     i++) {
			if (rules[i].n <= word.len - at &&
			    memcmp(word.ptr + at, rules[i].from, rules[i].n) ==
			        0 &&
			    stands(rules[i].place, at, rules[i].n, word.len)) {
				to = rules[i].to;
				taken = rules[i].n;
				n_to = rules[i].n_to;
				break;
			}
		}
		if (to == NULL)
			to = word.ptr + at;
		for (size_t i = 0; i < n_to && n < CHAP_SOUND_MAX; i++) {
			/* A doubled letter sounds like one. */
			if (n == 0 || out[n - 1] != to[i])
				out[n++] = to[i];
		}
		at += taken;
	}
	return n;
}
