/*
 * Texts drawn out of pieces that meet at boundaries: words, tricks, marks,
 * joiners, flags, links, bytes of nothing in particular.
 */
#include "features/text/fold.h"
#include "features/text/normalize.h"
#include "features/text/points.h"
#include "features/text/unwrap.h"
#include "features/text/utf8.h"
#include "tests/draw.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define ROUNDS 200000
#define PIECES_MAX 14
#define TEXT_MAX 512

#define W(s) \
	{ \
		s, sizeof(s) - 1 \
	}
static const struct chap_span words[] = {W("cool"), W("tell"), W("hello"),
    W("secret"), W("mom"), W("all"), W("island"), W("his"), W("hi"), W("a"),
    W("be"), W("good"), W("god"), W("to"), W("too"), W("see"), W("is"),
    W("sea"), W("lee"), W("let"), W("lets"), W("ease"), W("time"), W("oil"),
    W("lol"), W("ill"), W("tote"), W("save"), W("ae"), W("aa"), W("ooo")};

static const char *const pieces[] = {"a", "e", "l", "o", "s", "i", "t", "h",
    "c", "E", "S", "ee", "lll", "ooo", "ttt", "cool", "t3ll", "s", " ", " ",
    "  ", "\n", "\t", ".", ".", "-", "_", "'", "''", "!", "!", "$", "$$", "@",
    "|", "+", "?", "/", ":", ",", "0", "1", "3", "4", "5", "6", "8", "12", "`",
    "\x01", "\x7f", "://", "http://", "www.", "a@b.co", "#", "*",
    "\xc3\xa9" /* é */, "e\xcc\x81", "\xcc\x81" /* acute */,
    "\xcc\xb6" /* stroke */, "\xcc\xa3", "\xc4\xb1" /* dotless i */,
    "\xc4\xb0" /* dotted I */, "\xc3\x9f", "\xc3\x86", "\xc3\xb8",
    "\xd0\xb5" /* Cyrillic e */, "\xd0\xbe", "\xd0\xb9", "\xd0\xb8", "\xcc\x86",
    "\xd0\x96", "\xce\x97" /* Eta */, "\xce\xb7", "\xce\xbc", "\xce\xb1",
    "\xe2\x80\x8b" /* zero width */, "\xe2\x80\x8d" /* ZWJ */, "\xe2\x80\x8c",
    "\xef\xb8\x8f" /* VS16 */, "\xc2\xad", "\xe2\x80\xae",
    "\xe2\x80\x99" /* ’ */, "\xc2\xb4", "\xc2\xa8", "\xc2\xa0", "\xe3\x80\x80",
    "\xef\xbc\xb3" /* fullwidth S */, "\xef\xbc\x87", "\xf0\x9d\x93\xae",
    "\xe2\x93\xa2", "\xf0\x9f\x85\xb0", "\xef\xac\x81" /* fi */,
    "\xe3\x8e\x8f" /* kg */, "\xe2\x84\x83", "\xe2\x84\xa2", "\xc2\xbd",
    "\xef\xb7\xba", "\xe1\x84\x80" /* jamo */, "\xe1\x85\xa1", "\xe1\x86\xa8",
    "\xea\xb0\x80", "\xe3\x84\xb1", "\xe3\x81\x8b" /* ka */, "\xe3\x82\x99",
    "\xef\xbd\xb6", "\xef\xbe\x9e", "\xe3\x83\xbc", "\xe4\xb8\xad",
    "\xd7\x90" /* alef */, "\xd6\xb0", "\xd8\xa7", "\xd9\x8e",
    "\xe0\xa4\x95" /* ka */, "\xe0\xa5\x8d", "\xe0\xa4\xbc", "\xd9\xa3",
    "\xf0\x9f\x91\xa8" /* man */, "\xf0\x9f\x8f\xbd" /* tone */, "\xe2\x9d\xa4",
    "\xf0\x9f\x87\xb8" /* regional */, "\xe2\x83\xa3", "\xf0\x9f\x8f\xb4",
    "\xf3\xa0\x81\xa7", "\xf3\xa0\x81\xbf", "\xef\xbb\xbf", "\xf3\xbf\xbf\xbf"};

#define N_PIECES (sizeof(pieces) / sizeof(pieces[0]))

static struct chap_text *
make(void)
{
	struct chap_text *text;

	cr_assert_eq(chap_text_new(&text,
	                 (struct chap_text_words){.word = words,
	                     .n = sizeof(words) / sizeof(words[0]),
	                     .n_common = 20,
	                     .n_frequent = 10,
	                     .n_lexicon = 4},
	                 NULL),
	    CHAP_OK);
	return text;
}

/* A text of some pieces; those below `n` only. */
static size_t
compose(uint64_t *state, char out[TEXT_MAX], size_t n)
{
	size_t len = 0;
	uint64_t count = draw(state) % PIECES_MAX;

	for (uint64_t i = 0; i < count; i++) {
		struct chap_span piece = chap_span_str(pieces[draw(state) % n]);

		memcpy(out + len, piece.ptr, piece.len);
		len += piece.len;
	}
	return len;
}

static void
print_bytes(const char *what, struct chap_span s)
{
	fprintf(stderr, "%s: %.*s |", what, (int)s.len, s.ptr);
	for (size_t i = 0; i < s.len; i++)
		fprintf(stderr, " %02x", (unsigned char)s.ptr[i]);
	fputc('\n', stderr);
}

static bool
is_boundary(struct chap_span s, uint32_t at)
{
	return at == s.len || (at < s.len && !chap_utf8_is_inside(s.ptr[at]));
}

static void
check_origins(struct chap_span in, const struct chap_norm *norm)
{
	uint32_t before_start = 0, before_end = 0;

	for (uint32_t i = 0; i < norm->canon.len; i++) {
		uint32_t start, end;

		chap_norm_origin(norm, i, i + 1, &start, &end);
		cr_assert(is_boundary(in, start) && is_boundary(in, end));
		cr_assert(start < end && end <= in.len);
		cr_assert(start >= before_start && end >= before_end);
		before_start = start;
		before_end = end;
	}
}

static void
check_tokens(const struct chap_norm *norm)
{
	uint32_t before = 0, n = 0;
	const struct chap_text_facts *f = &norm->facts;

	for (uint32_t i = 0; i < norm->n_tokens; i++) {
		const struct chap_token *t = &norm->token[i];

		cr_assert(t->start >= before && t->end > t->start);
		cr_assert(is_boundary(norm->canon, t->start));
		cr_assert(is_boundary(norm->canon, t->end));
		before = t->end;
	}
	cr_assert(before <= norm->canon.len);
	n = f->n_words + f->n_numbers + f->n_emoji + f->n_links;
	cr_assert_eq(n, norm->n_tokens);
}

/* The second result is the first, and nothing was undone to get there. */
static bool
is_fixed(const struct chap_norm *a, const struct chap_norm *b)
{
	if (!chap_span_eq(a->canon, b->canon) || a->n_tokens != b->n_tokens)
		return false;
	for (uint32_t i = 0; i < a->n_tokens; i++) {
		const struct chap_token *t = &a->token[i], *u = &b->token[i];

		if (t->start != u->start || t->hash != u->hash ||
		    t->kind != u->kind || t->latin != u->latin || u->changed)
			return false;
	}
	for (int i = 0; i < CHAP_N_EVASIONS; i++) {
		if (b->facts.evasion[i] != 0)
			return false;
	}
	return true;
}

Test(normalize, changes_nothing_the_second_time)
{
	struct chap_text *text = make();
	struct chap_arena arena;
	char in[TEXT_MAX];
	uint64_t state = 1;

	chap_arena_init(&arena, CHAP_TEXT_ARENA_BYTES);
	for (int i = 0; i < ROUNDS; i++) {
		uint64_t seed = state;
		/* Every other round is dense in letters and separators. */
		size_t n = i % 2 == 0 ? N_PIECES : 50;
		struct chap_span s = {in, compose(&state, in, n)};
		struct chap_norm once, twice;

		chap_arena_reset(&arena);
		if (chap_normalize(text, s, &arena, &once, NULL) != CHAP_OK) {
			print_bytes("in", s);
			cr_assert_fail("seed %llx", (unsigned long long)seed);
		}
		cr_assert_eq(
		    chap_normalize(text, once.canon, &arena, &twice, NULL),
		    CHAP_OK);
		if (!is_fixed(&once, &twice)) {
			print_bytes("in", s);
			print_bytes("once", once.canon);
			print_bytes("twice", twice.canon);
			cr_assert_fail("seed %llx", (unsigned long long)seed);
		}
		check_origins(s, &once);
		check_tokens(&once);
		cr_assert_eq(chap_utf8_valid(once.canon), once.canon.len);
	}
	chap_arena_release(&arena);
	chap_text_free(text);
}

static void
check_same_map(const struct chap_folded *a, const struct chap_folded *b)
{
	cr_assert_eq(a->map.n, b->map.n);
	for (uint32_t i = 0; i < a->map.n; i++)
		cr_assert_arr_eq(&a->map.piece[i], &b->map.piece[i],
		    sizeof(a->map.piece[i]));
	cr_assert_eq(a->undone.n, b->undone.n);
	for (uint32_t i = 0; i < a->undone.n; i++) {
		cr_assert_eq(a->undone.list[i].at, b->undone.list[i].at);
		cr_assert_eq(
		    a->undone.list[i].evasion, b->undone.list[i].evasion);
	}
}

Test(normalize, folds_ascii_the_same_on_both_paths)
{
	struct chap_points *points = malloc(sizeof(*points));
	struct chap_arena arena;
	uint64_t state = 2;
	int n_plain = 0;

	cr_assert_eq(chap_points_init(points, NULL), CHAP_OK);
	chap_arena_init(&arena, CHAP_TEXT_ARENA_BYTES);
	for (int i = 0; i < ROUNDS; i++) {
		char in[90];
		struct chap_span s = {in, draw(&state) % sizeof(in)};
		/* Ordinary text, or whatever ASCII has; then mostly letters. */
		uint64_t from = i % 2 == 0 ? 0 : ' ';
		struct chap_folded fast, slow, plain;
		bool is_plain;

		for (size_t j = 0; j < s.len; j++) {
			in[j] = (char)(from + draw(&state) % (128 - from));
			if (i % 4 > 1 && draw(&state) % 16 > 0)
				in[j] = (char)('A' + draw(&state) % 26);
		}
		for (size_t j = 0; j < s.len && i % 3 == 0; j++)
			if (draw(&state) % 8 == 0)
				in[j] = ' ';
		chap_arena_reset(&arena);
		cr_assert_eq(chap_fold_ascii(s, &arena, &fast), CHAP_OK);
		cr_assert_eq(
		    chap_fold_general(points, s, &arena, &slow), CHAP_OK);
		if (fast.len != slow.len ||
		    memcmp(fast.ptr, slow.ptr, slow.len) != 0) {
			print_bytes("in", s);
			cr_assert_fail("round %d", i);
		}
		check_same_map(&fast, &slow);
		cr_assert_eq(
		    chap_fold_plain(s, &arena, &plain, &is_plain), CHAP_OK);
		if (!is_plain)
			continue;
		n_plain++;
		cr_assert(!chap_unwrap_may(s, true));
		cr_assert_eq(plain.len, slow.len);
		cr_assert_arr_eq(plain.ptr, slow.ptr, slow.len);
		check_same_map(&plain, &slow);
	}
	cr_assert_gt(n_plain, ROUNDS / 100);
	chap_arena_release(&arena);
	chap_points_release(points);
	free(points);
}

Test(normalize, takes_any_bytes)
{
	struct chap_text *text = make();
	struct chap_arena arena;
	uint64_t state = 3;
	int n_valid = 0;

	chap_arena_init(&arena, CHAP_TEXT_ARENA_BYTES);
	for (int i = 0; i < ROUNDS; i++) {
		/* On the heap, so that a sanitizer sees one byte too far. */
		size_t len = draw(&state) % 12;
		char *in = malloc(len + 1);
		struct chap_norm norm;
		enum chap_err code;

		cr_assert_not_null(in);
		for (size_t j = 0; j < len; j++) {
			uint64_t x = draw(&state);

			in[j] = (char)(x % 3 == 0 ? x >> 8
			                          : 0x80 | (x >> 8 & 0x3f));
			if (x % 3 == 2)
				in[j] = (char)(0xc0 | (x >> 8 & 0x3f));
		}
		in = realloc(in, len > 0 ? len : 1);
		chap_arena_reset(&arena);
		code = chap_normalize(
		    text, (struct chap_span){in, len}, &arena, &norm, NULL);
		cr_assert(code == CHAP_OK || code == CHAP_ERR_INVALID);
		n_valid += code == CHAP_OK;
		free(in);
	}
	cr_assert(n_valid > 100 && n_valid < ROUNDS - 100);
	chap_arena_release(&arena);
	chap_text_free(text);
}
