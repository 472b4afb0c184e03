#include "features/base/buf.h"
#include "features/lexicon/lexicon.h"

#include <criterion/criterion.h>

/*
 * Random small lexicons and messages over four words, so that everything
 * overlaps: the automaton must find what a matcher finds that walks the
 * pattern by hand, word for word, and knows nothing of automata.
 */

#define ROUNDS 3000
#define MESSAGES 20
#define ENTRIES_MAX 6
#define ITEMS_MAX 5
#define TOKENS_MAX 14
#define REACH 6 /* of an "unless" */

enum kind { ONE, EITHER, MAYBE, GAP };

struct item {
	enum kind kind;
	char word[2];
};

struct entry {
	struct item item[ITEMS_MAX];
	int n;
	char before; /* word of its "unless-before"; 0: none */
	char after;
};

struct span {
	int start;
	int end;
	int entry;
};

static uint64_t
draw(uint64_t *seed, uint64_t below)
{
	*seed = chap_hash64(
	    (struct chap_span){(const char *)seed, sizeof(*seed)}, 0);
	return (*seed >> 16) % below;
}

static struct entry
draw_entry(uint64_t *seed)
{
	struct entry e = {.n = 1 + (int)draw(seed, ITEMS_MAX)};
	bool solid = false; /* the part so far has a word that must be */

	for (int i = 0; i < e.n; i++) {
		struct item *item = &e.item[i];

		item->kind = (enum kind)draw(seed, 4);
		if (item->kind == GAP && (!solid || i + 1 == e.n))
			item->kind = ONE;
		if (item->kind == ONE || item->kind == EITHER)
			solid = true;
		if (item->kind == GAP)
			solid = false;
		item->word[0] = (char)('p' + draw(seed, 4));
		item->word[1] = (char)('p' + draw(seed, 4));
	}
	if (!solid)
		e.item[e.n - 1].kind = ONE;
	if (draw(seed, 4) == 0)
		e.before = (char)('p' + draw(seed, 4));
	if (draw(seed, 4) == 0)
		e.after = (char)('p' + draw(seed, 4));
	return e;
}

static void
write_entry(const struct entry *e, struct chap_buf *out)
{
	for (int i = 0; i < e->n; i++) {
		char a = e->item[i].word[0], b = e->item[i].word[1];

		if (e->item[i].kind == ONE)
			chap_buf_printf(out, "%c ", a);
		else if (e->item[i].kind == EITHER)
			chap_buf_printf(out, "(%c|%c) ", a, b);
		else if (e->item[i].kind == MAYBE)
			chap_buf_printf(out, "[%c|%c] ", a, b);
		else
			chap_buf_str(out, "_ ");
	}
	if (e->before != 0)
		chap_buf_printf(out, " !unless-before %c", e->before);
	if (e->after != 0)
		chap_buf_printf(out, " !unless-after %c", e->after);
	chap_buf_str(out, "\n");
}

/* The ends that items [i, n) can reach from token t, as a set of bits. */
static uint32_t
walk(const struct entry *e, int i, const char *message, int n_tokens, int t)
{
	const struct item *item = &e->item[i];
	uint32_t ends = 0;
	bool fits;

	if (i == e->n)
		return (uint32_t)1 << t;
	if (item->kind == GAP) {
		for (int gap = 0; gap <= 3 && t + gap <= n_tokens; gap++)
			ends |= walk(e, i + 1, message, n_tokens, t + gap);
		return ends;
	}
	fits = t < n_tokens &&
	    (message[t] == item->word[0] ||
	        (item->kind != ONE && message[t] == item->word[1]));
	if (fits)
		ends |= walk(e, i + 1, message, n_tokens, t + 1);
	if (item->kind == MAYBE)
		ends |= walk(e, i + 1, message, n_tokens, t);
	return ends;
}

static bool
is_guarded(const struct entry *e, const char *message, int n_tokens, int start,
    int end)
{
	for (int t = start - REACH; t < start; t++)
		if (t >= 0 && e->before != 0 && message[t] == e->before)
			return true;
	for (int t = end; t < end + REACH; t++)
		if (t < n_tokens && e->after != 0 && message[t] == e->after)
			return true;
	return false;
}

static int
compare(const void *a, const void *b)
{
	const struct span *x = a, *y = b;

	if (x->start != y->start)
		return x->start - y->start;
	if (x->end != y->end)
		return y->end - x->end;
	return x->entry - y->entry;
}

/*
 * All occurrences (an entry's occurrence with a given end is the one that
 * starts earliest), guarded ones out, leftmost longest, without overlaps.
 */
static int
match_by_hand(const struct entry *entry, int n_entries, const char *message,
    int n_tokens, struct span *out)
{
	struct span all[ENTRIES_MAX * (TOKENS_MAX + 1)];
	int n = 0, kept = 0, taken = 0;

	for (int e = 0; e < n_entries; e++) {
		uint32_t seen = 0;

		for (int s = 0; s < n_tokens; s++) {
			uint32_t ends =
			    walk(&entry[e], 0, message, n_tokens, s) & ~seen;

			seen |= ends;
			for (int end = s + 1; end <= n_tokens; end++)
				if ((ends >> end & 1) != 0 &&
				    !is_guarded(
				        &entry[e], message, n_tokens, s, end))
					all[n++] = (struct span){s, end, e};
		}
	}
	qsort(all, (size_t)n, sizeof(all[0]), compare);
	for (int i = 0; i < n; i++) {
		if (all[i].start < taken)
			continue;
		taken = all[i].end;
		out[kept++] = all[i];
	}
	return kept;
}

static void
try_messages(const struct entry *entry, int n_entries,
    const struct chap_lexicon *lexicon, struct chap_matcher *matcher,
    uint64_t *seed, const char *source)
{
	for (int m = 0; m < MESSAGES; m++) {
		struct chap_token token[TOKENS_MAX];
		char message[TOKENS_MAX + 1] = "";
		struct chap_norm norm = {.token = token};
		struct span expected[ENTRIES_MAX * TOKENS_MAX];
		struct chap_matches got;
		int n_tokens = (int)draw(seed, TOKENS_MAX + 1), n;

		for (int t = 0; t < n_tokens; t++) {
			uint32_t at = (uint32_t)t;

			message[t] = (char)('p' + draw(seed, 5));
			token[t] = (struct chap_token){.start = at,
			    .end = at + 1,
			    .hash = chap_hash64(
			        (struct chap_span){message + t, 1}, 0),
			    .kind = CHAP_TOKEN_WORD,
			    .latin = true};
		}
		norm.canon = (struct chap_span){message, (size_t)n_tokens};
		norm.n_tokens = (uint32_t)n_tokens;
		chap_lexicon_match(lexicon, matcher, &norm, &got);
		n = match_by_hand(
		    entry, n_entries, message, n_tokens, expected);
		cr_assert_eq(got.n, n, "%d, not %d matches in %s of\n%s", got.n,
		    n, message, source);
		for (int i = 0; i < n; i++)
			cr_assert(
			    got.match[i].token_first == expected[i].start &&
			        got.match[i].token_end == expected[i].end &&
			        got.match[i].entry == expected[i].entry,
			    "match %d is entry %d at %d-%d, not entry %d at "
			    "%d-%d, in %s of\n%s",
			    i, got.match[i].entry, got.match[i].token_first,
			    got.match[i].token_end, expected[i].entry,
			    expected[i].start, expected[i].end, message,
			    source);
	}
}

Test(prop_lexicon, finds_what_a_walk_by_hand_finds)
{
	struct chap_text_words none = {.n = 0};
	struct chap_text *text;
	struct chap_buf pack;

	cr_assert_eq(chap_text_new(&text, none, NULL), CHAP_OK);
	chap_buf_init(&pack, (size_t)1 << 16);
	for (uint64_t round = 0; round < ROUNDS; round++) {
		struct entry entry[ENTRIES_MAX];
		struct chap_lexicon *lexicon;
		struct chap_matcher *matcher;
		struct chap_error err = {.text = ""};
		uint64_t seed = round;
		int n = 1 + (int)draw(&seed, ENTRIES_MAX);

		chap_buf_reset(&pack);
		chap_buf_str(&pack,
		    "@file en/gifts.lex\nsignal: gifts\nversion: 1\n"
		    "status: draft\ntactic: t\nsource: s\n\n");
		for (int e = 0; e < n; e++) {
			entry[e] = draw_entry(&seed);
			write_entry(&entry[e], &pack);
		}
		cr_assert_eq(chap_lexicon_from_pack(
		                 &lexicon, text, chap_buf_span(&pack), &err),
		    CHAP_OK, "seed %d: %s in\n%s", (int)round, err.text,
		    pack.ptr);
		cr_assert_eq(chap_matcher_new(&matcher, lexicon), CHAP_OK);
		try_messages(entry, n, lexicon, matcher, &seed, pack.ptr);
		chap_matcher_free(matcher);
		chap_lexicon_free(lexicon);
	}
	chap_buf_release(&pack);
	chap_text_free(text);
}
