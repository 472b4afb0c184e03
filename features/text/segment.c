#include "features/text/segment.h"

#include <string.h>

/*
 * Costs of words that are not listed, in quarters of a bit: as if they came
 * 80, 60, 40, 25, and 6 times in ten million.
 */
#define COST_FREQUENT 68
#define COST_COMMON_LEXICON 70
#define COST_LEXICON 72
#define COST_COMMON 75
#define COST_WORD 83
/* How much less a word costs behind one that it follows in a lexicon. */
#define PHRASE_LESS 8

/* Words that letters are cut into have so many at most. */
#define WORD_MAX CHAP_KNOWN_USUAL_MAX

/* The cheapest way to some place whose last word has so many letters. */
struct step {
	uint16_t cost; /* of all so far */
	uint8_t before; /* letters of the word before; 0: there is none */
	bool is_pair : 1; /* the last one is often said behind that */
	bool is_link : 1; /* so it is, or stands behind it in a lexicon */
};

/* By the letters that are cut, and the letters of the last word. */
struct steps {
	struct step step[CHAP_SEGMENT_LETTERS + 1][WORD_MAX + 1];
	uint64_t word[CHAP_SEGMENT_LETTERS + 1][WORD_MAX + 1]; /* its hash */
	uint32_t
	    ways[CHAP_SEGMENT_LETTERS + 1]; /* bit N: a step of N letters */
};

/* Words that hold phrases together; a name is hardly made of them. */
static const char *const HOLDING[] = {"about", "add", "after", "all", "and",
    "any", "anyone", "are", "at", "be", "because", "before", "between", "bring",
    "but", "buy", "call", "can", "cant", "come", "could", "did", "do", "does",
    "dont", "for", "from", "get", "give", "go", "going", "got", "have", "help",
    "her", "here", "him", "his", "how", "if", "in", "is", "it", "its", "just",
    "keep", "know", "let", "lets", "like", "love", "me", "meet", "my", "need",
    "no", "not", "now", "of", "off", "on", "only", "or", "our", "out", "over",
    "pick", "please", "see", "send", "she", "should", "show", "so", "take",
    "talk", "tell", "than", "that", "the", "them", "then", "there", "they",
    "this", "to", "too", "trust", "turn", "until", "up", "ur", "us", "wait",
    "want", "was", "we", "what", "when", "where", "which", "who", "why", "will",
    "with", "wont", "would", "you", "your", "youre"};

/* Where the words that begin with a letter begin, and the next one's. */
static const uint8_t HOLDING_FROM[27] = {0, 9, 16, 21, 25, 25, 27, 32, 39, 44,
    45, 47, 51, 54, 58, 66, 68, 68, 68, 74, 89, 93, 93, 107, 107, 110, 110};

static bool
is_holding(const char *word, size_t n)
{
	uint32_t letter = (uint32_t)(unsigned char)*word - 'a';

	if (n < 2)
		return false;
	for (size_t i = HOLDING_FROM[letter]; i < HOLDING_FROM[letter + 1];
	     i++) {
		if (HOLDING[i][1] == word[1] &&
		    strncmp(HOLDING[i], word, n) == 0 && HOLDING[i][n] == '\0')
			return true;
	}
	return false;
}

/* The cost of a word, 0: it is none that letters are cut into. */
static uint32_t
cost_of(const struct chap_known *known, const char *text, uint32_t len,
    uint64_t word)
{
	uint32_t cost, flags;

	/* Others are crumbs. */
	if (len == 1 && strchr("ainru", *text) == NULL)
		return 0;
	cost = chap_said_word(&known->said, word);
	if (cost != 0 || len < 3)
		return cost;
	flags = chap_known_flags(known, word);
	switch (flags & CHAP_KNOWN_AS) {
	case CHAP_KNOWN_LEXICON:
		return (flags & CHAP_KNOWN_FREQUENT) != 0 ? COST_COMMON_LEXICON
		                                          : COST_LEXICON;
	case CHAP_KNOWN_COMMON:
		return (flags & CHAP_KNOWN_FREQUENT) != 0 ? COST_FREQUENT
		                                          : COST_COMMON;
	case CHAP_KNOWN_WORD:
		return len >= CHAP_KNOWN_RARE_MIN ? COST_WORD : 0;
	default:
		return 0;
	}
}

/* How long words at `at` may be: bit N - 1 for N letters. */
static uint32_t
lengths(const struct chap_known *known, struct chap_span letters, uint32_t at)
{
	const char *word = letters.ptr + at;
	uint32_t rest = (uint32_t)letters.len - at, set;

	if (rest < 2)
		return 1;
	set = chap_known_usual(
	    known, word[0], word[1], rest > 2 ? word[2] : '\0');
	if (rest < CHAP_KNOWN_USUAL_MAX)
		set &= (1u << rest) - 1;
	/* One or two letters may be a chat word, which no list has. */
	return set | 3;
}

/* Notes the words that begin at `at`. */
static void
find_words(const struct chap_known *known, struct chap_span letters,
    struct steps *steps, uint32_t at)
{
	for (uint32_t set = lengths(known, letters, at); set != 0;
	     set &= set - 1) {
		uint32_t len = (uint32_t)__builtin_ctz(set) + 1;
		uint32_t end = at + len, cost;
		uint64_t word;

		word = chap_word_hash(chap_span_cut(letters, at, end));
		cost = cost_of(known, letters.ptr + at, len, word);
		if (cost == 0)
			continue;
		steps->word[end][len] = word;
		steps->step[end][len].cost = (uint16_t)cost;
		steps->ways[end] |= 1u << len;
	}
}

/* Leaves only ways that lead on to the end: names have few. */
static void
drop_dead_ends(struct steps *steps, uint32_t n)
{
	bool leads_on[CHAP_SEGMENT_LETTERS + 1] = {false};

	leads_on[n] = true;
	for (uint32_t i = n; i > 0; i--) {
		if (!leads_on[i])
			steps->ways[i] = 0;
		for (uint32_t ways = steps->ways[i]; ways != 0;
		     ways &= ways - 1)
			leads_on[i - (uint32_t)__builtin_ctz(ways)] = true;
	}
}

/* The cheapest way to a word of `len` letters up to `end`. */
static void
weigh(const struct chap_said *said, struct steps *steps, uint32_t end,
    uint32_t len)
{
	struct step *to = &steps->step[end][len];
	uint64_t word = steps->word[end][len];
	uint32_t cost = to->cost, at = end - len;

	*to = (struct step){.cost = at == 0 ? (uint16_t)cost : UINT16_MAX};
	for (uint32_t ways = steps->ways[at]; ways != 0; ways &= ways - 1) {
		uint32_t before = (uint32_t)__builtin_ctz(ways);
		uint64_t first = steps->word[at][before];
		uint32_t pair = chap_said_pair(said, first, word), all = cost;
		bool is_phrase =
		    pair == 0 && chap_said_is_phrase(said, first, word);

		if (pair != 0)
			all = pair < cost ? pair : cost;
		else if (is_phrase)
			all -= PHRASE_LESS;
		else
			all += chap_said_unlisted(said, first);
		all += steps->step[at][before].cost;
		if (all < to->cost)
			*to = (struct step){(uint16_t)all, (uint8_t)before,
			    pair != 0, pair != 0 || is_phrase};
	}
}

/* Hardly a phrase ends with it, but names do. */
static bool
ends_openly(const char *word, uint32_t len)
{
	static const char ENDS[][2] = {"an", "er", "or", "ur"};

	for (size_t i = 0; len == 2 && i < sizeof(ENDS) / sizeof(ENDS[0]);
	     i++) {
		if (memcmp(word, ENDS[i], 2) == 0)
			return true;
	}
	return len == 1 && *word != 'u';
}

/* Writes the words of the way whose last word has `len` letters. */
static void
write_words(struct chap_span letters, const struct steps *steps, uint32_t len,
    struct chap_segments *out)
{
	uint32_t n = (uint32_t)letters.len, to;

	out->cost = steps->step[n][len].cost;
	out->is_open_ended = ends_openly(letters.ptr + n - len, len);
	for (uint32_t i = n, w = len; i > 0;) {
		uint32_t before = steps->step[i][w].before;

		out->n_words++;
		i -= w;
		w = before;
	}
	out->len = to = n + out->n_words - 1;
	for (uint32_t i = n, w = len; i > 0;) {
		const struct step *step = &steps->step[i][w];
		const char *word = letters.ptr + i - w;

		out->n_holding += is_holding(word, w);
		/*
		 * A letter holds what it begins: "iknow", not "element-a-list";
		 * of two words "u" does not: "utorrent".
		 */
		out->n_holding += i == 1 &&
		    (*word == 'a' || *word == 'i' ||
		        (*word == 'u' && out->n_words > 2));
		out->n_pairs += step->is_pair;
		out->n_links += step->is_link;
		out->n_letters += i > 1 && w == 1;
		to -= w;
		memcpy(out->text + to, word, w);
		if (to > 0)
			out->text[--to] = ' ';
		i -= w;
		w = step->before;
	}
}

void
chap_segment(const struct chap_known *known, struct chap_span letters,
    struct chap_segments *out)
{
	struct steps steps;
	uint32_t n = (uint32_t)letters.len, best = 0;

	out->len = out->n_words = out->cost = 0;
	out->n_holding = out->n_letters = out->n_pairs = out->n_links = 0;
	memset(steps.ways, 0, (n + 1) * sizeof(*steps.ways));
	for (uint32_t i = 0; i < n; i++) {
		if (i == 0 || steps.ways[i] != 0)
			find_words(known, letters, &steps, i);
	}
	if (steps.ways[n] == 0)
		return;
	drop_dead_ends(&steps, n);
	for (uint32_t i = 1; i <= n; i++) {
		for (uint32_t ways = steps.ways[i]; ways != 0; ways &= ways - 1)
			weigh(&known->said, &steps, i,
			    (uint32_t)__builtin_ctz(ways));
	}
	/* Of two that cost the same the longer word wins. */
	for (uint32_t ways = steps.ways[n]; ways != 0; ways &= ways - 1) {
		uint32_t len = (uint32_t)__builtin_ctz(ways);

		if (best == 0 ||
		    steps.step[n][len].cost <= steps.step[n][best].cost)
			best = len;
	}
	write_words(letters, &steps, best, out);
}
