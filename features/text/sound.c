#include "features/text/sound.h"

#include <stdbool.h>
#include <string.h>

/* Where in a word a rule holds. */
enum place { ANYWHERE, AT_START, AT_END, INSIDE };

/* The first that fits is taken; `to` in sounds, capitals are no letters. */
static const struct {
	const char *from;
	const char *to;
	enum place place;
} rules[] = {
    {"kn", "n", AT_START},
    {"gn", "n", AT_START},
    {"wr", "r", AT_START},
    {"ps", "s", AT_START},
    {"wh", "w", AT_START},
    {"cn", "n", AT_START},
    {"age", "ij", AT_END},
    {"idge", "ij", AT_END},
    {"cc", "k", AT_END},
    {"x", "z", AT_START},
    {"tion", "San", ANYWHERE},
    {"sion", "San", ANYWHERE},
    {"shun", "San", ANYWHERE},
    {"ture", "CR", AT_END},
    {"cher", "CR", AT_END},
    {"chur", "CR", AT_END},
    {"ough", "of", AT_END},
    {"augh", "o", INSIDE},
    {"ough", "o", INSIDE},
    {"igh", "I", ANYWHERE},
    {"eigh", "A", ANYWHERE},
    {"tch", "C", ANYWHERE},
    {"sch", "sk", ANYWHERE},
    {"dge", "j", ANYWHERE},
    {"que", "k", AT_END},
    {"eau", "O", ANYWHERE},
    {"ph", "f", ANYWHERE},
    {"gh", "", INSIDE},
    {"gh", "", AT_END},
    {"ck", "k", ANYWHERE},
    {"ch", "C", ANYWHERE},
    {"sh", "S", ANYWHERE},
    {"th", "T", ANYWHERE},
    {"qu", "kw", ANYWHERE},
    {"mb", "m", AT_END},
    {"ce", "s", AT_END},
    {"se", "s", AT_END},
    {"ze", "s", AT_END},
    {"ci", "si", ANYWHERE},
    {"ce", "se", ANYWHERE},
    {"cy", "sY", ANYWHERE},
    {"ee", "E", ANYWHERE},
    {"ea", "E", ANYWHERE},
    {"ie", "E", INSIDE},
    {"ie", "Y", AT_END},
    {"ei", "E", ANYWHERE},
    {"ey", "Y", AT_END},
    {"oo", "U", ANYWHERE},
    {"ou", "U", ANYWHERE},
    {"ew", "U", ANYWHERE},
    {"ue", "U", AT_END},
    {"ai", "A", ANYWHERE},
    {"ay", "A", ANYWHERE},
    {"oa", "O", ANYWHERE},
    {"ow", "O", ANYWHERE},
    {"er", "R", ANYWHERE},
    {"ur", "R", ANYWHERE},
    {"ir", "R", ANYWHERE},
    {"re", "R", AT_END},
    {"ah", "R", AT_END},
    {"uh", "R", AT_END},
    {"a", "R", AT_END},
    {"le", "l", AT_END},
    {"el", "l", AT_END},
    {"al", "l", AT_END},
    {"c", "k", ANYWHERE},
    {"q", "k", ANYWHERE},
    {"x", "ks", ANYWHERE},
    {"z", "s", ANYWHERE},
    {"y", "Y", AT_END},
    {"i", "Y", AT_END},
    {"y", "i", INSIDE},
    {"e", "", AT_END},
};

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

		for (size_t i = 0; i < sizeof(rules) / sizeof(rules[0]); i++) {
			size_t len;

			if (rules[i].from[0] != word.ptr[at])
				continue;
			len = strlen(rules[i].from);
			if (len <= word.len - at &&
			    memcmp(word.ptr + at, rules[i].from, len) == 0 &&
			    stands(rules[i].place, at, len, word.len)) {
				to = rules[i].to;
				taken = len;
				n_to = strlen(to);
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
