#include "features/text/segment.h"

#include <string.h>

#define WORD_MAX CHAP_KNOWN_USUAL_MAX
/*
 * Costs of a word. Two frequent ones are taken before one that is not:
 * "to me", not "tome".
 */
#define COST_ONE_LETTER 3 /* "are a", not "area" */
#define COST_HOLDING 6
#define COST_FREQUENT 10
#define COST_LEXICON 13
#define COST_COMMON 21

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

bool
chap_segment_is_holding(const char *word, size_t n)
{
	uint32_t letter = (uint32_t)(unsigned char)*word - 'a';

	if (n < 2 || letter >= 26)
		return false;
	for (size_t i = HOLDING_FROM[letter]; i < HOLDING_FROM[letter + 1];
	     i++) {
		if (HOLDING[i][1] == word[1] &&
		    strncmp(HOLDING[i], word, n) == 0 && HOLDING[i][n] == '\0')
			return true;
	}
	return false;
}

/* The cost of a word, 0: it is none that is common. */
static uint32_t
cost_of(const struct chap_known *known, const char *text, uint32_t len,
    bool is_spread)
{
	uint32_t flags;

	if (len == 1)
		return *text == 'a' || *text == 'i' ? COST_ONE_LETTER
		    : *text == 'u' || (*text == 'r' && is_spread)
		    ? COST_FREQUENT
		    : 0;
	/* A chat word, which no list of words has. */
	if (len == 2 && memcmp(text, "ur", 2) == 0)
		return COST_COMMON;
	flags = chap_known_flags(
	    known, chap_word_hash((struct chap_span){text, len}));
	if ((flags & CHAP_KNOWN_FREQUENT) != 0)
		return chap_segment_is_holding(text, len) ? COST_HOLDING
		                                          : COST_FREQUENT;
	if ((flags & CHAP_KNOWN_AS) == CHAP_KNOWN_LEXICON)
		return COST_LEXICON;
	return (flags & CHAP_KNOWN_AS) == CHAP_KNOWN_COMMON ? COST_COMMON : 0;
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
	/* "ur" is in no list of words. */
	if (word[0] == 'u' && word[1] == 'r')
		set |= 2;
	if (rest < WORD_MAX)
		set &= (1u << rest) - 1;
	return set | 1;
}

uint32_t
chap_segment(const struct chap_known *known, struct chap_span letters,
    bool is_spread, char out[CHAP_SEGMENT_MAX], uint32_t *n_words)
{
	uint16_t cost[CHAP_SEGMENT_LETTERS + 1]; /* least up to here; 0: none */
	uint8_t last[CHAP_SEGMENT_LETTERS + 1]; /* letters of the last word */
	uint32_t n = (uint32_t)letters.len, len, to;

	memset(cost, 0, (n + 1) * sizeof(*cost));
	cost[0] = 1; /* counted from one, so that 0 can mean none */
	for (uint32_t i = 0; i < n; i++) {
		if (cost[i] == 0)
			continue;
		for (uint32_t set = lengths(known, letters, i); set != 0;
		     set &= set - 1) {
			uint32_t w = (uint32_t)__builtin_ctz(set) + 1;
			uint32_t more =
			    cost_of(known, letters.ptr + i, w, is_spread);

			/* Of two that cost the same the longer word wins. */
			if (more == 0 ||
			    (cost[i + w] != 0 && cost[i] + more >= cost[i + w]))
				continue;
			cost[i + w] = (uint16_t)(cost[i] + more);
			last[i + w] = (uint8_t)w;
		}
	}
	*n_words = 0;
	if (cost[n] == 0)
		return 0;
	for (uint32_t i = n; i > 0; i -= last[i])
		++*n_words;
	len = to = n + *n_words - 1;
	for (uint32_t i = n; i > 0; i -= last[i]) {
		to -= last[i];
		memcpy(out + to, letters.ptr + i - last[i], last[i]);
		if (to > 0)
			out[--to] = ' ';
	}
	return len;
}
