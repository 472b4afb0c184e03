#include "features/text/nearby.h"

#include "features/base/hash.h"
#include "features/text/sound.h"

#include <stdlib.h>
#include <string.h>

#define SEED_CONSONANTS 2
#define SEED_SOUND 3

#define MAX CHAP_NEARBY_LETTERS_MAX
#define EMPTY UINT32_MAX
/* Fewer consonants say too little. */
#define CONSONANTS_MIN 4
/* A short word has too many neighbours for anything but a swap. */
#define SLIP_LETTERS_MIN 5
#define SWAP_LETTERS_MIN 4
#define LETTER_LETTERS_MIN 6
#define COMMON_LETTERS_MIN 7
#define SOUND_LETTERS_MIN 4

/* Lower is nearer; what is not listed is no slip that people make. */
enum {
	COST_DOUBLED = 2,
	COST_TRANSPOSED = 2,
	COST_SINGLED = 3, /* one letter of a double left out */
	COST_SOUND = 4,
	COST_SLIP = 5,
	COST_VOWEL = 5,
	COST_LETTER = 8, /* some other letter left out or put in */
	COST_CONSONANTS = 9,
	COST_NEVER = 255,
};

static bool
is_vowel(char c)
{
	return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

/* Letters that are mistaken for each other by ear. */
static bool
sound_alike(char a, char b)
{
	static const char *const PAIRS = "aeaoaueieoiouoiyeyckscszgjvfmn";

	for (const char *p = PAIRS; *p != '\0'; p += 2) {
		if ((p[0] == a && p[1] == b) || (p[0] == b && p[1] == a))
			return true;
	}
	return is_vowel(a) && is_vowel(b);
}

/* Are they beside each other on a QWERTY keyboard? */
static bool
are_neighbours(char a, char b)
{
	static const char *const ROWS[3] = {
	    "qwertyuiop", "asdfghjkl", "zxcvbnm"};
	int row[2] = {0, 0}, column[2] = {0, 0};
	char key[2] = {a, b};

	for (int k = 0; k < 2; k++) {
		for (int r = 0; r < 3; r++) {
			const char *at = strchr(ROWS[r], key[k]);

			if (at == NULL)
				continue;
			row[k] = r;
			column[k] = (int)(at - ROWS[r]);
		}
	}
	if (row[0] == row[1])
		return abs(column[0] - column[1]) == 1;
	/* Each row stands half a key to the right of the one above. */
	if (row[0] > row[1])
		return row[0] - row[1] == 1 &&
		    (column[1] == column[0] || column[1] == column[0] + 1);
	return row[1] - row[0] == 1 &&
	    (column[0] == column[1] || column[0] == column[1] + 1);
}

/* `written` is one letter longer than `meant`, and has it at `at`. */
static unsigned
cost_of_extra(
    const char *written, size_t n, size_t at, enum chap_nearby_how *how)
{
	char c = written[at];
	char before = at > 0 ? written[at - 1] : '\0';
	char after = at + 1 < n ? written[at + 1] : '\0';

	*how = CHAP_NEARBY_DOUBLED;
	if (c == before || c == after)
		return COST_DOUBLED;
	*how = CHAP_NEARBY_SLIP;
	if ((before != '\0' && are_neighbours(c, before)) ||
	    (after != '\0' && are_neighbours(c, after)))
		return COST_SLIP;
	*how = CHAP_NEARBY_MISSPELLED;
	return is_vowel(c) ? COST_VOWEL + 1 : COST_LETTER;
}

/* `meant` has a letter at `at` that was not written. */
static unsigned
cost_of_missing(
    const char *meant, size_t n, size_t at, enum chap_nearby_how *how)
{
	char c = meant[at];

	*how = CHAP_NEARBY_MISSPELLED;
	if ((at > 0 && meant[at - 1] == c) ||
	    (at + 1 < n && meant[at + 1] == c))
		return COST_SINGLED;
	if (is_vowel(c) || c == 'h' || c == 'y')
		return COST_VOWEL;
	return COST_LETTER;
}

/* How far what was written is from the word that may be meant. */
static unsigned
cost_of_edit(
    struct chap_span written, struct chap_span meant, enum chap_nearby_how *how)
{
	const char *w = written.ptr, *m = meant.ptr;
	size_t n = written.len < meant.len ? written.len : meant.len, at = 0;

	while (at < n && w[at] == m[at])
		at++;
	if (written.len == meant.len + 1)
		return memcmp(w + at + 1, m + at, n - at) == 0
		    ? cost_of_extra(w, written.len, at, how)
		    : COST_NEVER;
	if (written.len + 1 == meant.len)
		return memcmp(w + at, m + at + 1, n - at) == 0
		    ? cost_of_missing(m, meant.len, at, how)
		    : COST_NEVER;
	if (written.len != meant.len || at == n)
		return COST_NEVER;
	if (at + 1 < n && w[at] == m[at + 1] && w[at + 1] == m[at] &&
	    memcmp(w + at + 2, m + at + 2, n - at - 2) == 0) {
		*how = CHAP_NEARBY_TRANSPOSED;
		return COST_TRANSPOSED;
	}
	if (memcmp(w + at + 1, m + at + 1, n - at - 1) != 0)
		return COST_NEVER;
	*how = CHAP_NEARBY_SLIP;
	if (are_neighbours(w[at], m[at]))
		return COST_SLIP;
	*how = CHAP_NEARBY_MISSPELLED;
	return sound_alike(w[at], m[at]) ? COST_VOWEL : COST_NEVER;
}

/* The first letter and then the consonants; y is one. */
static size_t
consonants(struct chap_span word, char out[MAX])
{
	size_t n = 0;

	for (size_t i = 0; i < word.len && n < MAX; i++) {
		if (i > 0 && is_vowel(word.ptr[i]))
			continue;
		if (n == 0 || out[n - 1] != word.ptr[i])
			out[n++] = word.ptr[i];
	}
	return n;
}

/*
 * Hashes of a word with each of its letters taken out cost hardly more than
 * one: a polynomial over the letters, of which one power goes.
 */
#define BASE 0x9e3779b97f4a7c15u

struct letters_hash {
	uint64_t before[MAX + 1]; /* of the first so many letters */
	uint64_t power[MAX + 1];
	size_t n;
};

static uint64_t
mix(uint64_t h)
{
	h = (h ^ h >> 32) * 0xd6e8feb86659fd93u;
	return h ^ h >> 29;
}

static void
hash_letters(struct chap_span word, struct letters_hash *out)
{
	out->before[0] = 0;
	out->power[0] = 1;
	out->n = word.len;
	for (size_t i = 0; i < word.len; i++) {
		out->before[i + 1] =
		    out->before[i] * BASE + (unsigned char)word.ptr[i];
		out->power[i + 1] = out->power[i] * BASE;
	}
}

static uint64_t
hash_whole(const struct letters_hash *h)
{
	return mix(h->before[h->n]);
}

static uint64_t
hash_without(const struct letters_hash *h, size_t at)
{
	size_t rest = h->n - at - 1;

	return mix(h->before[at] * h->power[rest] + h->before[h->n] -
	    h->before[at + 1] * h->power[rest]);
}

static uint64_t
hash_consonants(struct chap_span word)
{
	char rest[MAX];

	return chap_hash64(
	    (struct chap_span){rest, consonants(word, rest)}, SEED_CONSONANTS);
}

static uint64_t
hash_sound(const char *sound, size_t n)
{
	return chap_hash64((struct chap_span){sound, n}, SEED_SOUND);
}

static uint32_t
slot_of(uint64_t hash, uint32_t word)
{
	return (uint32_t)(hash >> 48) << 16 | word;
}

static void
put(struct chap_nearby *nearby, uint64_t hash, uint32_t word)
{
	uint32_t i = (uint32_t)hash & nearby->mask;

	while (nearby->slot[i] != EMPTY) {
		if (nearby->slot[i] == slot_of(hash, word))
			return;
		i = (i + 1) & nearby->mask;
	}
	nearby->slot[i] = slot_of(hash, word);
}

static struct chap_span
text_of(const struct chap_nearby *nearby, uint32_t word)
{
	const char *text = nearby->text + (size_t)word * MAX;

	return (struct chap_span){text, strnlen(text, MAX)};
}

static bool
is_fit(struct chap_span word)
{
	if (word.len < CHAP_NEARBY_LETTERS_MIN || word.len > MAX)
		return false;
	for (size_t i = 0; i < word.len; i++) {
		if (word.ptr[i] < 'a' || word.ptr[i] > 'z')
			return false;
	}
	return true;
}

static void
put_word(struct chap_nearby *nearby, uint32_t word)
{
	struct chap_span text = text_of(nearby, word);
	struct letters_hash letters;
	char sound[CHAP_SOUND_MAX];

	hash_letters(text, &letters);
	put(nearby, hash_whole(&letters), word);
	for (size_t i = 0; i < text.len; i++)
		put(nearby, hash_without(&letters, i), word);
	put(nearby, hash_consonants(text), word);
	put(nearby, hash_sound(sound, chap_sound_of(text, sound)), word);
}

enum chap_err
chap_nearby_init(
    struct chap_nearby *nearby, const struct chap_nearby_word *word, size_t n)
{
	size_t n_hashes = 0, size = 4, n_fit = 0;

	for (size_t i = 0; i < n && n_fit < CHAP_NEARBY_WORDS_MAX; i++) {
		if (!is_fit(word[i].text))
			continue;
		n_hashes += word[i].text.len + 3;
		n_fit++;
	}
	while (size < n_hashes * 2)
		size *= 2;
	*nearby = (struct chap_nearby){.mask = (uint32_t)(size - 1)};
	nearby->slot = malloc(size * sizeof(*nearby->slot));
	nearby->text = calloc(n_fit + 1, MAX);
	nearby->rank = calloc(n_fit + 1, 1);
	if (nearby->slot == NULL || nearby->text == NULL ||
	    nearby->rank == NULL) {
		chap_nearby_release(nearby);
		return CHAP_ERR_MEMORY;
	}
	memset(nearby->slot, 0xff, size * sizeof(*nearby->slot));
	for (size_t i = 0; i < n && nearby->n < n_fit; i++) {
		if (!is_fit(word[i].text))
			continue;
		memcpy(nearby->text + (size_t)nearby->n * MAX, word[i].text.ptr,
		    word[i].text.len);
		nearby->rank[nearby->n] = word[i].rank;
		put_word(nearby, nearby->n++);
	}
	return CHAP_OK;
}

void
chap_nearby_release(struct chap_nearby *nearby)
{
	free(nearby->slot);
	free(nearby->text);
	free(nearby->rank);
	*nearby = (struct chap_nearby){.text = NULL};
}

/* The best so far; two different words that are equally good are none. */
struct best {
	const struct chap_nearby *nearby;
	struct chap_span written;
	struct chap_nearby_found found;
	char sound[CHAP_SOUND_MAX]; /* of what was written */
	size_t n_sound;
	unsigned score; /* lower is better */
	uint32_t word;
	bool is_tied;
};

static void
consider(
    struct best *best, uint32_t word, unsigned cost, enum chap_nearby_how how)
{
	uint8_t rank = best->nearby->rank[word];
	size_t meant = text_of(best->nearby, word).len;
	size_t written = best->written.len;
	/* Of equally near ones that which is as long. */
	unsigned score = cost * 16 - rank * 2u + (meant != written);

	if (cost == COST_NEVER || score > best->score)
		return;
	if (score == best->score) {
		best->is_tied |= word != best->word;
		return;
	}
	best->score = score;
	best->word = word;
	best->is_tied = false;
	best->found = (struct chap_nearby_found){
	    how, text_of(best->nearby, word), rank, cost <= COST_SLIP};
}

static void
consider_edit(struct best *best, uint32_t word)
{
	struct chap_span meant = text_of(best->nearby, word);
	enum chap_nearby_how how = CHAP_NEARBY_NONE;
	unsigned cost = cost_of_edit(best->written, meant, &how);
	size_t least = SLIP_LETTERS_MIN;

	if (cost <= COST_TRANSPOSED &&
	    best->nearby->rank[word] > CHAP_NEARBY_COMMON)
		least = SWAP_LETTERS_MIN;
	if (cost >= COST_LETTER)
		least = LETTER_LETTERS_MIN;
	/* A short name is near some word that is merely common. */
	if (best->nearby->rank[word] == CHAP_NEARBY_COMMON)
		least = COMMON_LETTERS_MIN;
	/* The end of a word is left out or swapped more rarely. */
	if (how == CHAP_NEARBY_TRANSPOSED &&
	    best->written.ptr[best->written.len - 1] !=
	        meant.ptr[meant.len - 1])
		cost++;
	/* "rigt": a letter short of one that is long enough */
	if (best->written.len + 1 == meant.len &&
	    best->nearby->rank[word] > CHAP_NEARBY_LEXICON)
		least = SWAP_LETTERS_MIN;
	/* Few slip on the first letter, and few on the last. */
	if (best->written.len < least || meant.len < SWAP_LETTERS_MIN ||
	    best->written.ptr[0] != meant.ptr[0] ||
	    (cost > COST_SINGLED && how != CHAP_NEARBY_TRANSPOSED &&
	        best->written.ptr[best->written.len - 1] !=
	            meant.ptr[meant.len - 1]))
		return;
	consider(best, word, cost, how);
}

/* A word is asked for its own vowels if it has one behind its first letter. */
static bool
has_inner_vowel(struct chap_span word)
{
	for (size_t i = 1; i < word.len; i++) {
		if (is_vowel(word.ptr[i]))
			return true;
	}
	return false;
}

static void
consider_consonants(struct best *best, uint32_t word)
{
	char written[MAX], meant[MAX];
	size_t n = consonants(best->written, written);

	if (n >= CONSONANTS_MIN &&
	    n == consonants(text_of(best->nearby, word), meant) &&
	    memcmp(written, meant, n) == 0)
		consider(best, word, COST_CONSONANTS, CHAP_NEARBY_VOWELS);
}

static void
consider_sound(struct best *best, uint32_t word)
{
	char meant[CHAP_SOUND_MAX];
	/* Of short words only those of a lexicon that are frequent too. */
	size_t least = best->nearby->rank[word] > CHAP_NEARBY_LEXICON
	    ? SOUND_LETTERS_MIN
	    : SOUND_LETTERS_MIN + 1;

	if (best->written.len >= least &&
	    text_of(best->nearby, word).len >= SOUND_LETTERS_MIN &&
	    best->n_sound ==
	        chap_sound_of(text_of(best->nearby, word), meant) &&
	    memcmp(best->sound, meant, best->n_sound) == 0)
		consider(best, word, COST_SOUND, CHAP_NEARBY_PHONETIC);
}

/* Goes through the words that met at this hash. */
static void
each(struct best *best, uint64_t hash,
    void (*take)(struct best *best, uint32_t word))
{
	const struct chap_nearby *nearby = best->nearby;
	uint32_t tag = (uint32_t)(hash >> 48);

	for (uint32_t i = (uint32_t)hash & nearby->mask;
	     nearby->slot[i] != EMPTY; i = (i + 1) & nearby->mask) {
		if (nearby->slot[i] >> 16 == tag)
			take(best, nearby->slot[i] & 0xffff);
	}
}

struct chap_nearby_found
chap_nearby_find(const struct chap_nearby *nearby, struct chap_span word)
{
	struct best best = {
	    .nearby = nearby, .written = word, .score = UINT32_MAX};
	struct letters_hash letters;
	uint64_t hash[MAX]; /* [0]: of the whole; else without that letter */

	if (nearby->n == 0 || !is_fit(word))
		return best.found;
	hash_letters(word, &letters);
	hash[0] = hash_whole(&letters);
	/* Nobody slips on the first letter. */
	for (size_t i = 1; i < word.len; i++)
		hash[i] = hash_without(&letters, i);
	/* The table is large: all places are fetched before one is waited for.
	 */
	for (size_t i = 0; i < word.len; i++)
		__builtin_prefetch(
		    &nearby->slot[(uint32_t)hash[i] & nearby->mask]);
	for (size_t i = 0; i < word.len; i++)
		each(&best, hash[i], consider_edit);
	/* What is nearer than any sound needs no ear. */
	if (word.len >= SOUND_LETTERS_MIN && best.score >> 4 >= COST_SOUND) {
		best.n_sound = chap_sound_of(word, best.sound);
		each(&best, hash_sound(best.sound, best.n_sound),
		    consider_sound);
		if (!has_inner_vowel(word) && !is_vowel(*word.ptr))
			each(&best, hash_consonants(word), consider_consonants);
	}
	if (best.is_tied)
		best.found.how = CHAP_NEARBY_NONE;
	return best.found;
}

/* Letters in the order in which they are guessed for a masked one. */
static const char GUESSES[] = "eaioutnsrlhdcmpfgbywvkxzjq";

bool
chap_nearby_masked(const struct chap_nearby *nearby, struct chap_span word,
    size_t masked, uint8_t least, char *out)
{
	struct letters_hash letters;
	uint64_t hash;
	uint32_t tag;
	long best = -1;

	if (nearby->n == 0 || word.len > MAX)
		return false;
	hash_letters(word, &letters);
	hash = hash_without(&letters, masked);
	tag = (uint32_t)(hash >> 48);
	for (uint32_t i = (uint32_t)hash & nearby->mask;
	     nearby->slot[i] != EMPTY; i = (i + 1) & nearby->mask) {
		uint32_t id = nearby->slot[i] & 0xffff;
		struct chap_span meant = text_of(nearby, id);
		long score;

		if (nearby->slot[i] >> 16 != tag || meant.len != word.len ||
		    nearby->rank[id] < least ||
		    memcmp(meant.ptr, word.ptr, masked) != 0 ||
		    memcmp(meant.ptr + masked + 1, word.ptr + masked + 1,
		        word.len - masked - 1) != 0)
			continue;
		score = nearby->rank[id] * 32L + 26 -
		    (strchr(GUESSES, meant.ptr[masked]) - GUESSES);
		if (score <= best)
			continue;
		best = score;
		memcpy(out, meant.ptr, meant.len);
	}
	return best >= 0;
}
