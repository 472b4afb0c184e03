#include "features/text/normalize.h"

#include "features/base/hash.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define N(rows) (sizeof(rows) / sizeof((rows)[0]))
#define W(s) \
	{ \
		s, sizeof(s) - 1 \
	}

/* The first N_COMMON are the common ones. */
#define N_COMMON 26
static const struct chap_span words[] = {W("secret"), W("tell"), W("mom"),
    W("please"), W("so"), W("cool"), W("hello"), W("good"), W("god"), W("stop"),
    W("see"), W("wait"), W("time"), W("password"), W("save"), W("boys"),
    W("boy"), W("dont"), W("day"), W("days"), W("game"), W("look"), W("kid"),
    W("hide"), W("to"), W("hi"), W("stoop"), W("lion"), W("sam"), W("games"),
    W("lee")};

static struct chap_text *text;
static struct chap_arena arena;

static void
setup(void)
{
	struct chap_text_words known = {
	    .word = words, .n = N(words), .n_common = N_COMMON};

	cr_assert_eq(chap_text_new(&text, known, NULL), CHAP_OK);
	chap_arena_init(&arena, CHAP_TEXT_ARENA_BYTES);
}

static void
teardown(void)
{
	chap_arena_release(&arena);
	chap_text_free(text);
}

TestSuite(normalize, .init = setup, .fini = teardown);

static struct chap_norm
normalize(struct chap_span s)
{
	struct chap_norm norm;
	struct chap_error err;

	chap_arena_reset(&arena);
	cr_assert_eq(chap_normalize(text, s, &arena, &norm, &err), CHAP_OK,
	    "%s", err.text);
	return norm;
}

static void
expect(const char *in, size_t len, const char *want)
{
	struct chap_norm norm = normalize((struct chap_span){in, len});

	cr_expect(chap_span_eq(norm.canon, chap_span_str(want)),
	    "\"%s\" gives \"%.*s\", not \"%s\"", in, (int)norm.canon.len,
	    norm.canon.ptr, want);
}

struct trick {
	const char *in;
	const char *want;
	uint64_t undone; /* bits by enum chap_evasion */
};

#define U(ENUM) CHAP_EVASION_BIT(ENUM)

static const struct trick tricks[] = {
    {"se\xe2\x80\x8b"
     "cret",
        "secret", U(INVISIBLE)},
    {"s\xe2\x80\x8d"
     "ecret",
        "secret", U(INVISIBLE)},
    {"se\xc2\xad"
     "cret",
        "secret", U(INVISIBLE)},
    {"sec\xe2\x81\xa0ret", "secret", U(INVISIBLE)}, /* word joiner */
    {"sec\xcd\x8fret", "secret", U(INVISIBLE)}, /* grapheme joiner */
    {"sec\xe3\x85\xa4ret", "secret", U(INVISIBLE)}, /* Hangul filler */
    {"sec\xe2\xa0\x80ret", "secret", U(INVISIBLE)}, /* Braille blank */
    {"sec\xf3\xa0\x81\xa7ret", "secret", U(INVISIBLE)}, /* tag */
    {"sec\xe2\x80\xaeret", "secret", U(BIDI)}, /* override */
    {"sec\xef\xb8\x8fret", "secret", U(INVISIBLE)}, /* selector */
    {"sec\xef\xbb\xbfret", "secret", U(INVISIBLE)},
    {"sec\x01ret", "secret", U(INVISIBLE)},
    {"sec\xc2\x9fret", "secret", U(INVISIBLE)}, /* C1 */
    {"se\xcc\xb6"
     "cret",
        "secret", U(OVERLAY)},
    {"se\xcc\x81\xcc\x82\xcc\x83\xcc\x84\xcc\x85"
     "cret",
        "secret", U(COMBINING)},
    {"\xef\xbd\x93\xef\xbd\x85\xef\xbd\x83ret", "secret", U(FULLWIDTH)},
    {"\xf0\x9d\x93\xbc\xf0\x9d\x93\xae\xf0\x9d\x93\xac"
     "ret",
        "secret", U(MATHEMATICAL)},
    {"\xe2\x93\xa2\xe2\x93\x94"
     "cret",
        "secret", U(ENCLOSED)},
    {"\xf0\x9f\x86\x82"
     "ecret",
        "secret", U(ENCLOSED)}, /* boxed S */
    {"s\xe1\xb4\x87"
     "cret",
        "secret", U(SMALL_CAPS)}, /* small capital */
    {"s\xd0\xb5"
     "cret",
        "secret", U(CONFUSABLE)}, /* Cyrillic e */
    {"sec\xd0\xb3"
     "et",
        "secret", U(CONFUSABLE)},
    {"\xd0\x9d"
     "ello",
        "hello", U(CONFUSABLE)}, /* Cyrillic En */
    {"\xce\x97"
     "ello",
        "hello", U(CONFUSABLE)}, /* Greek Eta */
    {"h\xce\xb5llo", "hello", U(CONFUSABLE)},
    {"t\xc4\xb1me", "time", U(CONFUSABLE)}, /* dotless i */
    {"t3ll", "tell", U(LEET)},
    {"M0M", "mom", U(LEET)},
    {"he11o", "hello", U(LEET)},
    {"5ecret", "secret", U(LEET)},
    {"k1d", "kid", U(LEET)},
    {"p@ssw0rd", "password", U(LEET)},
    {"wa!t", "wait", U(LEET)},
    {"$ave", "save", U(LEET)},
    {"boy$", "boys", U(LEET)},
    {"h3lll0", "hello", U(LEET) | U(STRETCHED)},
    {"pleeeease", "please", U(STRETCHED)},
    {"sooo", "so", U(STRETCHED)},
    {"coool", "cool", U(STRETCHED)},
    {"helllo", "hello", U(STRETCHED)},
    {"gooood", "good", U(STRETCHED)},
    {"stooop", "stop", U(STRETCHED)}, /* "stoop" is not common */
    {"seee", "see", U(STRETCHED)},
    {"\xd0\xbd\xd0\xb5\xd1\x82\xd1\x82\xd1\x82", "\xd0\xbd\xd0\xb5\xd1\x82",
        U(STRETCHED)},
    {"s e c r e t", "secret", U(SPREAD)},
    {"s.e.c.r.e.t", "secret", U(SPREAD_SIGNS)},
    {"s-e-c-r-e-t", "secret", U(SPREAD_SIGNS)},
    {"s_e_c_r_e_t", "secret", U(SPREAD_SIGNS)},
    {"s.e-c.r-e.t", "secret", U(SPREAD_SIGNS)},
    {"s\ne\nc\nr\ne\nt", "secret", U(SPREAD_LINES)},
    {"s\xc2\xb7"
     "e\xc2\xb7"
     "c\xc2\xb7r\xc2\xb7"
     "e\xc2\xb7t",
        "secret", U(SPREAD_SIGNS)},
    {"s\xe2\x9d\xa4"
     "e\xe2\x9d\xa4"
     "c\xe2\x9d\xa4r\xe2\x9d\xa4"
     "e\xe2\x9d\xa4t",
        "secret", U(SPREAD_EMOJI)},
    {"h.e.l.l.0", "hello", U(SPREAD_SIGNS) | U(LEET)},
    {"c o ooo l", "cool", U(SPREAD)},
};

/* In all places of a line, since the code looks to the left and right. */
static const char *const contexts[][2] = {{"", ""}, {"", " now"}, {"so ", ""},
    {"so ", " now"}, {"(", ")"}, {"so, ", "!!"}, {"", "?"},
    {"\xe4\xb8\xad ", " \xe4\xb8\xad"}};

static void
check_trick(const struct trick *t, const char *const context[2])
{
	char in[128], want[128];
	struct chap_norm norm;
	bool has_changed = false;

	snprintf(in, sizeof(in), "%s%s%s", context[0], t->in, context[1]);
	snprintf(want, sizeof(want), "%s%s%s", context[0], t->want, context[1]);
	norm = normalize(chap_span_str(in));
	cr_expect(chap_span_eq(norm.canon, chap_span_str(want)),
	    "\"%s\" gives \"%.*s\", not \"%s\"", in, (int)norm.canon.len,
	    norm.canon.ptr, want);
	for (int i = 0; i < CHAP_N_EVASIONS; i++)
		cr_expect_eq(norm.facts.evasion[i], t->undone >> i & 1,
		    "\"%s\": %s is %u", in, chap_evasion_name[i],
		    norm.facts.evasion[i]);
	for (uint32_t i = 0; i < norm.n_tokens; i++)
		has_changed |= norm.token[i].changed;
	cr_expect(has_changed, "\"%s\"", in);
}

Test(normalize, undoes_each_trick_wherever_it_stands)
{
	for (size_t i = 0; i < N(tricks); i++) {
		for (size_t j = 0; j < N(contexts); j++)
			check_trick(&tricks[i], contexts[j]);
	}
}

static const char *const intact[] = {"i am 14", "3:30", "1.2.3", "$5", "16f",
    "14m", "15yo", "b4", "l8r", "gr8", "2nite", "m8", "mp3", "ps5", "ps4",
    "h264", "x86", "usb3", "v2", "10am", "5am", "5th", "100k", "10x", "day5",
    "game5", "l10n", "1v1", "a b c d", "a. b. c. d.", "a, b", "u.s.a.",
    "1 2 3 4", "s e c", "secret!", "hi!", "@sam", "@lee", "a+b", "cat|less",
    "yes!no", "x = y + 1", "www", "iii", "yesss" /* not known */, "c++", "5'10",
    "'quoted'", "rock & roll", "well-known", "snake_case",
    "\xd0\xbf\xd1\x80\xd0\xb8\xd0\xb2\xd0\xb5\xd1\x82", /* Russian */
    "\xd1\x81\xd0\xbe\xd1\x80", /* all of it looks Latin */
    "\xd0\xb9 \xd1\x91 \xd1\x97", /* й ё ї */
    "\xce\xb3\xce\xb5\xce\xb9\xce\xac", /* Greek with its accent */
    "\xce\xbctorrent", /* an honest mixture */
    "\xd8\xa7\xd9\x84\xd8\xb9\xd9\x8e\xd8\xb1\xd9\x8e\xd8\xa8", /* Arabic */
    "\xd7\xa2\xd6\xb4\xd7\x91\xd6\xb0\xd7\xa8", /* Hebrew with points */
    "हिन्दी में", /* marks and a virama */
    "สวัสดี", /* Thai */
    "한국어 ㅋㅋㅋ", /* Korean, laughing */
    "\xe3\x81\x8c \xe3\x83\x91\xe3\x83\xbc", /* kana with marks */
    "\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e\xe3\x81\xa7\xe3\x81\x99",
    "k\xc4\xb1z \xc4\xb1l\xc4\xb1k", /* Turkish */
    "\xf0\x9f\x91\xa8\xe2\x80\x8d\xf0\x9f\x91\xa7", /* a family */
    "https://x.org/t3ll?a=$ave", "http://s.e.c.r.e.t/p1c", "www.t3ll.org",
    "t3ll@x.org", "seee.you@t3ll.org"};

Test(normalize, leaves_honest_text_alone)
{
	for (size_t i = 0; i < N(intact); i++) {
		struct chap_norm norm = normalize(chap_span_str(intact[i]));

		cr_expect(chap_span_eq(norm.canon, chap_span_str(intact[i])),
		    "\"%s\" gives \"%.*s\"", intact[i], (int)norm.canon.len,
		    norm.canon.ptr);
		cr_expect_null(norm.origin, "\"%s\"", intact[i]);
		for (int j = 0; j < CHAP_N_EVASIONS; j++)
			cr_expect_eq(norm.facts.evasion[j], 0, "\"%s\": %s",
			    intact[i], chap_evasion_name[j]);
	}
}

/* Folded, though nothing was tricked: no fact is counted but accents. */
static const struct trick folded[] = {
    {"", "", 0},
    {" \t\r\n ", "", 0},
    {"  Two\n\nLines \xc2\xa0 here\xe3\x80\x80", "two lines here", 0},
    {"caf\xc3\xa9 na\xc3\xafve \xc5\x81\xc3\xb3"
     "d\xc5\xba",
        "cafe naive lodz", 0},
    {"\xc3\x86on stra\xc3\x9f"
     "e",
        "aeon strasse", 0},
    {"\xc4\xb0stanbul", "istanbul", 0},
    {"r\xe1\xba\xa5t \xc4\x91\xe1\xba\xb9p", "rat dep", 0},
    {"don't don\xe2\x80\x99t don`t don\xca\xbct don\xef\xbc\x87t",
        "dont dont dont dont dont", 0},
    {"90's rock'n'roll 'tis", "90s rocknroll 'tis", 0},
    {"\xd0\x9f\xd0\x98 \xd0\xb8\xcc\x86", "\xd0\xbf\xd0\xb8 \xd0\xb9", 0},
    {"\xd0\xb0\xcc\x81", "\xd0\xb0", 0}, /* a stress mark goes */
    {"\xe1\x84\x92\xe1\x85\xa1\xe1\x86\xab", "\xed\x95\x9c", 0},
    {"\xef\xbe\x8a\xef\xbe\x9f", "\xe3\x83\x91", 0}, /* halfwidth */
    {"\xe2\x9d\xa4\xef\xb8\x8f", "\xe2\x9d\xa4", 0},
    {"1\xef\xb8\x8f\xe2\x83\xa3", "1\xe2\x83\xa3", 0},
    {"\xe2\x80\xa6 \xc2\xbd x\xc2\xb2 \xe2\x84\xa2",
        "... 1\xe2\x81\x84"
        "2 x2 tm",
        0},
    {"\xef\xbb\xbfhi", "hi", 0}, /* byte order mark */
    {"\xd9\x85\xdb\x8c\xe2\x80\x8c\xd8\xae", "\xd9\x85\xdb\x8c\xd8\xae",
        0}, /* Persian non-joiner */
    {"\xe2\x80\x8f\xd7\xa9\xe2\x80\x8f!", "\xd7\xa9!", 0},
    {"HTTPS://X.org/A b", "https://x.org/a b", 0},
};

Test(normalize, folds_without_counting_what_is_honest)
{
	for (size_t i = 0; i < N(folded); i++) {
		struct chap_norm norm = normalize(chap_span_str(folded[i].in));

		expect(folded[i].in, strlen(folded[i].in), folded[i].want);
		for (int j = 0; j < CHAP_N_EVASIONS; j++)
			if (j != CHAP_EVASION_ACCENT)
				cr_expect_eq(norm.facts.evasion[j], 0,
				    "\"%s\": %s", folded[i].in,
				    chap_evasion_name[j]);
	}
}

Test(normalize, joins_letters_of_several_words)
{
	static const char in[] = "d o n t t e l l m o m";
	struct chap_norm norm = normalize(CHAP_SPAN_LIT(in));
	uint32_t start, end;

	expect(in, sizeof(in) - 1, "dont tell mom");
	cr_assert_eq(norm.n_tokens, 3);
	chap_norm_origin(
	    &norm, norm.token[1].start, norm.token[1].end, &start, &end);
	cr_assert_eq(start, 0);
	cr_assert_eq(end, sizeof(in) - 1);
	/* Different separators, too few letters, no words. */
	expect("m o m", 5, "m o m");
	expect("q w x z k v", 11, "q w x z k v");
	expect("a s.e.c.r.e.t b", 15, "a secret b");
}

struct want_token {
	const char *bytes;
	enum chap_token_kind kind;
	bool latin;
};

static const struct {
	const char *in;
	struct want_token token[6];
} tokenized[] = {
    {"hi, you", {{"hi", CHAP_TOKEN_WORD, true}, {"you", 0, true}}},
    {"3:30pm 1,000.5",
        {{"3:30", CHAP_TOKEN_NUMBER, false}, {"pm", 0, true},
            {"1,000.5", CHAP_TOKEN_NUMBER, false}}},
    {"16f x2.", {{"16f", 0, true}, {"x2", 0, true}}},
    {"5.", {{"5", CHAP_TOKEN_NUMBER, false}}},
    {"\xd9\xa3\xd9\xa4 3",
        {{"\xd9\xa3\xd9\xa4", CHAP_TOKEN_NUMBER, false},
            {"3", CHAP_TOKEN_NUMBER, false}}},
    {"\xd0\xb4\xd0\xb0 ok", {{"\xd0\xb4\xd0\xb0", 0, false}, {"ok", 0, true}}},
    {"\xe4\xb8\xad\xe6\x96\x87",
        {{"\xe4\xb8\xad", 0, false}, {"\xe6\x96\x87", 0, false}}},
    {"\xe3\x81\xa7\xe3\x81\x99x",
        {{"\xe3\x81\xa7\xe3\x81\x99", 0, false}, {"x", 0, true}}},
    {"(https://a.b/c?d=e). x",
        {{"https://a.b/c?d=e", CHAP_TOKEN_LINK, false}, {"x", 0, true}}},
    {"www.a.b, j.d+x@mail.org!",
        {{"www.a.b", CHAP_TOKEN_LINK, false},
            {"j.d+x@mail.org", CHAP_TOKEN_LINK, false}}},
    {"a@b @ c@d. e@@f",
        {{"a", 0, true}, {"b", 0, true}, {"c", 0, true}, {"d", 0, true},
            {"e", 0, true}, {"f", 0, true}}},
    {"\xf0\x9f\x91\x8d\xf0\x9f\x8f\xbd\xf0\x9f\x91\x8d",
        {{"\xf0\x9f\x91\x8d\xf0\x9f\x8f\xbd", CHAP_TOKEN_EMOJI, false},
            {"\xf0\x9f\x91\x8d", CHAP_TOKEN_EMOJI, false}}},
    {"\xf0\x9f\x87\xb8\xf0\x9f\x87\xaa\xf0\x9f\x87\xb8",
        {{"\xf0\x9f\x87\xb8\xf0\x9f\x87\xaa", CHAP_TOKEN_EMOJI, false},
            {"\xf0\x9f\x87\xb8", CHAP_TOKEN_EMOJI, false}}},
    {"\xf0\x9f\x8f\xb4\xf3\xa0\x81\xa7\xf3\xa0\x81\xa2\xf3\xa0\x81\xbf",
        {{"\xf0\x9f\x8f\xb4\xf3\xa0\x81\xa7\xf3\xa0\x81\xa2\xf3\xa0\x81\xbf",
            CHAP_TOKEN_EMOJI, false}}},
    {"\xf0\x9f\x91\xa8\xe2\x80\x8d\xf0\x9f\x91\xa7\xe2\x9d\xa4\xef\xb8\x8f",
        {{"\xf0\x9f\x91\xa8\xe2\x80\x8d\xf0\x9f\x91\xa7", CHAP_TOKEN_EMOJI,
             false},
            {"\xe2\x9d\xa4", CHAP_TOKEN_EMOJI, false}}},
    {"#\xef\xb8\x8f\xe2\x83\xa3 3\xe2\x83\xa3",
        {{"#\xe2\x83\xa3", CHAP_TOKEN_EMOJI, false},
            {"3\xe2\x83\xa3", CHAP_TOKEN_EMOJI, false}}},
    {"?!.-", {{NULL, 0, false}}},
};

Test(normalize, cuts_tokens)
{
	for (size_t i = 0; i < N(tokenized); i++) {
		struct chap_norm norm =
		    normalize(chap_span_str(tokenized[i].in));
		uint32_t n = 0;

		for (; n < 6 && tokenized[i].token[n].bytes != NULL; n++) {
			const struct want_token *want = &tokenized[i].token[n];
			const struct chap_token *t = &norm.token[n];
			struct chap_span bytes;

			cr_assert(n < norm.n_tokens, "row %zu", i);
			bytes = chap_span_cut(norm.canon, t->start, t->end);
			cr_expect(
			    chap_span_eq(bytes, chap_span_str(want->bytes)),
			    "row %zu: %.*s, not %s", i, (int)bytes.len,
			    bytes.ptr, want->bytes);
			cr_expect_eq(t->kind, want->kind, "row %zu", i);
			cr_expect_eq(t->latin, want->latin, "row %zu", i);
			cr_expect_eq(t->hash, chap_hash64(bytes, 0));
		}
		cr_expect_eq(norm.n_tokens, n, "row %zu", i);
	}
}

Test(normalize, states_facts)
{
	struct chap_norm norm = normalize(CHAP_SPAN_LIT(
	    "Do t3ll m\xd0\xbem? \xd0\xb4\xd0\xb0 14 \xf0\x9f\x91\x8d "
	    "x@y.org \xe4\xb8\xad"));
	const struct chap_text_facts *f = &norm.facts;

	cr_assert_eq(f->n_words, 5);
	cr_assert_eq(f->n_latin_words, 3);
	cr_assert_eq(f->n_numbers, 1);
	cr_assert_eq(f->n_emoji, 1);
	cr_assert_eq(f->n_links, 1);
	cr_assert_eq(f->n_letters, 2 + 4 + 3 + 2 + 1);
	cr_assert(f->has_question_mark);
	cr_assert_eq(f->evasion[CHAP_EVASION_LEET], 1);
	cr_assert_eq(f->evasion[CHAP_EVASION_CONFUSABLE], 1);
	cr_assert_not(norm.token[0].changed);
	cr_assert(norm.token[1].changed && norm.token[2].changed);
	norm = normalize(CHAP_SPAN_LIT("http://x.org/?a what"));
	cr_assert_not(norm.facts.has_question_mark);
	norm = normalize(CHAP_SPAN_LIT("\xef\xbc\x9f"));
	cr_assert(norm.facts.has_question_mark);
}

Test(normalize, maps_back_to_the_original)
{
	static const struct {
		const char *in;
		uint32_t token;
		const char *from; /* the token's original */
	} rows[] = {
	    {"  Say  t3ll it", 1, "t3ll"},
	    {"don't T3LL", 0, "don't"},
	    {"don't T3LL", 1, "T3LL"},
	    {"caf\xc3\xa9 m\xd0\xbem ok", 0, "caf\xc3\xa9"},
	    {"caf\xc3\xa9 m\xd0\xbem ok", 1, "m\xd0\xbem"},
	    {"caf\xc3\xa9 m\xd0\xbem ok", 2, "ok"},
	    {"a s.e.c.r.e.t!", 1, "s.e.c.r.e.t"},
	    {"se\xe2\x80\x8b"
	     "cret now",
	        0,
	        "se\xe2\x80\x8b"
	        "cret"},
	    {"\xef\xac\x81ne pleeeease", 0, "\xef\xac\x81ne"},
	    {"\xef\xac\x81ne pleeeease", 1, "pleeeease"},
	    {"\xe3\x81\x8b\xe3\x82\x99 x", 0, "\xe3\x81\x8b\xe3\x82\x99"},
	};

	for (size_t i = 0; i < N(rows); i++) {
		struct chap_span in = chap_span_str(rows[i].in);
		struct chap_norm norm = normalize(in);
		const struct chap_token *t = &norm.token[rows[i].token];
		struct chap_span from;
		uint32_t start, end;

		cr_assert(rows[i].token < norm.n_tokens);
		chap_norm_origin(&norm, t->start, t->end, &start, &end);
		from = chap_span_cut(in, start, end);
		cr_expect(chap_span_eq(from, chap_span_str(rows[i].from)),
		    "row %zu: \"%.*s\"", i, (int)from.len, from.ptr);
	}
}

Test(normalize, needs_no_map_where_nothing_moved)
{
	cr_assert_null(normalize(CHAP_SPAN_LIT("Plain TEXT, 3!")).origin);
	cr_assert_null(
	    normalize(CHAP_SPAN_LIT("\xd0\x9f\xd0\x98 \xe4\xb8\xad")).origin);
	cr_assert_not_null(normalize(CHAP_SPAN_LIT("a  b")).origin);
}

Test(normalize, refuses_what_it_must)
{
	char *big = malloc(CHAP_TEXT_MAX_BYTES + 1);
	struct chap_norm norm = {.n_tokens = 77};
	struct chap_error err;
	struct chap_arena small;

	cr_assert_not_null(big);
	memset(big, 'a', CHAP_TEXT_MAX_BYTES + 1);
	cr_assert_eq(
	    chap_normalize(text, CHAP_SPAN_LIT("ab\xff"), &arena, &norm, &err),
	    CHAP_ERR_INVALID);
	cr_assert_str_eq(err.text, "invalid UTF-8 at byte 2");
	cr_assert_eq(chap_normalize(text,
	                 CHAP_SPAN_LIT("\xc3\xa9"
	                               "12345678\xed\xa0\x80"),
	                 &arena, &norm, &err),
	    CHAP_ERR_INVALID);
	cr_assert_str_eq(err.text, "invalid UTF-8 at byte 10");
	cr_assert_eq(chap_normalize(text,
	                 (struct chap_span){big, CHAP_TEXT_MAX_BYTES + 1},
	                 &arena, &norm, &err),
	    CHAP_ERR_TOO_LONG);
	chap_arena_init(&small, 1000);
	cr_assert_eq(chap_normalize(text, (struct chap_span){big, 4000}, &small,
	                 &norm, &err),
	    CHAP_ERR_MEMORY);
	chap_arena_release(&small);
	cr_assert_eq(norm.n_tokens, 77);
	cr_assert_eq(
	    chap_normalize(text, (struct chap_span){big, CHAP_TEXT_MAX_BYTES},
	        &arena, &norm, NULL),
	    CHAP_OK);
	free(big);
}

/* Every allocation of the arena may be the one that fails. */
Test(normalize, says_so_wherever_the_arena_ends)
{
	struct chap_span in = CHAP_SPAN_LIT(
	    "caf\xc3\xa9 d\xd0\xben't  t3ll s e c r e t \xe3\x8c\x96");
	char many[2000];
	int n_failed = 0;

	for (size_t i = 0; i < sizeof(many); i++)
		many[i] = in.ptr[i % in.len];
	for (size_t max = 0; max < 900000; max += 2999) {
		struct chap_arena small;
		struct chap_norm norm;
		enum chap_err code;

		chap_arena_init(&small, max);
		code = chap_normalize(text,
		    (struct chap_span){many, sizeof(many) / in.len * in.len},
		    &small, &norm, NULL);
		cr_assert(code == CHAP_OK || code == CHAP_ERR_MEMORY);
		n_failed += code != CHAP_OK;
		chap_arena_release(&small);
	}
	cr_assert(n_failed > 0 && n_failed < 300);
}

/* What would hurt if anything were worse than linear, or not bounded. */
Test(normalize, takes_the_longest_of_everything)
{
	static const char *const units[] = {"a", "\xcc\x81", "e\xcc\x81",
	    "\xe2\x80\xae\xe2\x80\xad", "1!1|6 ", "1!1|6aei ", "a!", "aaab!",
	    "a.", "a.b-", "a ", "a@", "a@b.co", "@", "a''", "\xef\xb7\xba",
	    "\xe3\x8c\x96", "\xe3\x8e\xaf", "\xc2\xbd",
	    "\xf0\x9f\x91\xa8\xe2\x80\x8d", "\xf0\x9f\x87\xb8",
	    "\xf0\x9f\x8f\xb4\xf3\xa0\x81\xa7", "\xd0\xb5\x61", " ", "\n", "1.",
	    "1:1a", "\xe4\xb8\xad", "\xd7\x90\xd6\xb1\xd6\xb0", "http://", "$a",
	    "\x01"};
	char *in = malloc(CHAP_TEXT_MAX_BYTES);

	cr_assert_not_null(in);
	for (size_t i = 0; i < N(units); i++) {
		size_t unit = strlen(units[i]);
		size_t n = CHAP_TEXT_MAX_BYTES / unit * unit;
		struct chap_norm once, twice;

		for (size_t j = 0; j < n; j++)
			in[j] = units[i][j % unit];
		chap_arena_release(&arena);
		once = normalize((struct chap_span){in, n});
		cr_expect(arena.held_bytes <= CHAP_TEXT_ARENA_BYTES);
		if (once.canon.len > CHAP_TEXT_MAX_BYTES)
			continue;
		cr_assert_eq(
		    chap_normalize(text, once.canon, &arena, &twice, NULL),
		    CHAP_OK);
		cr_expect(
		    chap_span_eq(once.canon, twice.canon), "\"%s\"", units[i]);
	}
	free(in);
}

Test(normalize, corrects_by_words_only_what_it_was_given)
{
	struct chap_text *bare;
	struct chap_norm norm;

	cr_assert_eq(
	    chap_text_new(&bare, (struct chap_text_words){.word = NULL}, NULL),
	    CHAP_OK);
	cr_assert_eq(
	    chap_normalize(bare, CHAP_SPAN_LIT("t3ll s e c r e t coool"),
	        &arena, &norm, NULL),
	    CHAP_OK);
	cr_expect(
	    chap_span_eq(norm.canon, CHAP_SPAN_LIT("t3ll s e c r e t coool")));
	chap_text_free(bare);
	chap_text_free(NULL);
}
