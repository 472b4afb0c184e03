#include "features/text/segment.h"

#include <stdlib.h>
#include <string.h>

#define WORD_MAX 16
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

static int
by_text(const void *key, const void *row)
{
	const struct chap_span *word = key;
	const char *holding = *(const char *const *)row;
	int order = strncmp(word->ptr, holding, word->len);

	return order != 0 ? order : -(holding[word->len] != '\0');
}

bool
chap_segment_is_holding(const char *word, size_t n)
{
	struct chap_span key = {word, n};

	return bsearch(&key, HOLDING, sizeof(HOLDING) / sizeof(HOLDING[0]),
	           sizeof(HOLDING[0]), by_text) != NULL;
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
	    known, chap_hash64((struct chap_span){text, len}, 0));
	if ((flags & CHAP_KNOWN_FREQUENT) != 0)
		return chap_segment_is_holding(text, len) ? COST_HOLDING
		                                          : COST_FREQUENT;
	if ((flags & CHAP_KNOWN_AS) == CHAP_KNOWN_LEXICON)
		return COST_LEXICON;
	return (flags & CHAP_KNOWN_AS) == CHAP_KNOWN_COMMON ? COST_COMMON : 0;
}

uint32_t
chap_segment(const struct chap_known *known, struct chap_span letters,
    bool is_spread, char out[CHAP_SEGMENT_MAX], uint32_t *n_words)
{
	uint16_t cost[CHAP_SEGMENT_LETTERS + 1]; /* least up to here; 0: none */
	uint8_t last[CHAP_SEGMENT_LETTERS + 1]; /* letters of the last word */
	uint32_t n = (uint32_t)letters.len, len, to;

	cost[0] = 1; /* counted from one, so that 0 can mean none */
	for (uint32_t i = 1; i <= n; i++) {
		cost[i] = 0;
		for (uint32_t w = 1; w <= i && w <= WORD_MAX; w++) {
			uint32_t before = cost[i - w], more;

			if (before == 0)
				continue;
			more =
			    cost_of(known, letters.ptr + i - w, w, is_spread);
			if (more == 0 ||
			    (cost[i] != 0 && before + more > cost[i]))
				continue;
			cost[i] = (uint16_t)(before + more);
			last[i] = (uint8_t)w;
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
