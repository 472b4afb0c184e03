/*
 * Writes a set of known words (features/text/wordfilter.h): words on standard
 * input, one a line, UTF-8; the set on standard output. Run by
 * features/text/gen/known.sh, never by the build.
 *
 * Words are folded as messages are. Of a language in Latin letters those of
 * 2 to 16 letters a-z are taken; with --lookalike those of another script all
 * of whose letters look Latin.
 */
#include "features/base/arena.h"
#include "features/base/hash.h"
#include "features/text/fold.h"
#include "features/text/points.h"
#include "features/text/utf8.h"
#include "features/text/wordfilter.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BITS_A_WORD 18
#define LETTERS_MIN 2
#define LETTERS_MAX 16

struct hashes {
	uint64_t *hash;
	size_t n;
	size_t size;
};

static int
by_value(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return x < y ? -1 : x > y;
}

/* Is it of the kind that is kept? */
static bool
is_wanted(
    const struct chap_points *points, struct chap_span word, bool lookalike)
{
	uint32_t n = 0, len;

	for (size_t i = 0; i < word.len; i += len, n++) {
		uint32_t cp = chap_utf8_get(word.ptr + i, &len);
		bool is_lower = cp >= 'a' && cp <= 'z';

		if (lookalike
		        ? is_lower || chap_points_get(points, cp)->latin == 0
		        : !is_lower)
			return false;
	}
	return n <= LETTERS_MAX && n >= (lookalike ? 2u : LETTERS_MIN);
}

/* As messages lose them: "that'll" -> "thatll". */
static size_t
without_quotes(char *word, size_t n)
{
	size_t len = 0;

	for (size_t i = 0; i < n; i++) {
		if (word[i] != '\'')
			word[len++] = word[i];
	}
	return len;
}

static void
add(struct hashes *h, uint64_t hash)
{
	if (h->n == h->size) {
		h->size = h->size == 0 ? 65536 : h->size * 2;
		h->hash = realloc(h->hash, h->size * sizeof(*h->hash));
		if (h->hash == NULL) {
			fputs("out of memory\n", stderr);
			exit(1);
		}
	}
	h->hash[h->n++] = hash;
}

static void
put_u32(unsigned char *p, uint32_t v)
{
	for (int i = 0; i < 4; i++)
		p[i] = (unsigned char)(v >> 8 * i);
}

static int
write_set(const char *language, struct hashes *h)
{
	size_t n = 0;
	uint32_t n_blocks;
	unsigned char header[CHAP_WORDFILTER_HEADER_BYTES] = {0}, *block;
	uint64_t sum;

	qsort(h->hash, h->n, sizeof(*h->hash), by_value);
	for (size_t i = 0; i < h->n; i++) {
		if (i == 0 || h->hash[i] != h->hash[i - 1])
			h->hash[n++] = h->hash[i];
	}
	n_blocks = (uint32_t)(n * BITS_A_WORD / 256 + 1);
	block = calloc(n_blocks, CHAP_WORDFILTER_BLOCK_BYTES);
	if (block == NULL)
		return 1;
	for (size_t i = 0; i < n; i++)
		chap_wordfilter_put(block, n_blocks, h->hash[i]);
	memcpy(header, CHAP_WORDFILTER_MAGIC, 8);
	memcpy(header + 8, language,
	    strnlen(language, CHAP_WORDFILTER_LANGUAGE_BYTES));
	put_u32(header + 16, n_blocks);
	put_u32(header + 20, (uint32_t)n);
	sum = chap_hash64((struct chap_span){(const char *)block,
	                      (size_t)n_blocks * CHAP_WORDFILTER_BLOCK_BYTES},
	    0);
	put_u32(header + 24, (uint32_t)sum);
	put_u32(header + 28, (uint32_t)(sum >> 32));
	fwrite(header, 1, sizeof(header), stdout);
	fwrite(block, CHAP_WORDFILTER_BLOCK_BYTES, n_blocks, stdout);
	free(block);
	fprintf(stderr, "%s: %zu words, %u blocks\n", language, n, n_blocks);
	return ferror(stdout) != 0;
}

int
main(int argc, char **argv)
{
	bool lookalike = argc == 3 && strcmp(argv[2], "--lookalike") == 0;
	struct chap_points *points = malloc(sizeof(*points));
	struct hashes hashes = {NULL, 0, 0};
	struct chap_arena arena;
	char line[1024];

	if (argc < 2 || argc > 3 || (argc == 3 && !lookalike)) {
		fputs(
		    "usage: wordfilter_gen LANGUAGE [--lookalike] <words >set\n",
		    stderr);
		return 1;
	}
	if (points == NULL || chap_points_init(points, NULL) != CHAP_OK)
		return 1;
	chap_arena_init(&arena, CHAP_TEXT_ARENA_BYTES);
	while (fgets(line, sizeof(line), stdin) != NULL) {
		struct chap_span s = {line, strcspn(line, "\r\n")};
		struct chap_folded folded;
		struct chap_span word;

		chap_arena_reset(&arena);
		if (chap_utf8_valid(s) != s.len ||
		    chap_fold_general(points, s, &arena, &folded) != CHAP_OK)
			continue;
		word = (struct chap_span){
		    folded.ptr, without_quotes(folded.ptr, folded.len)};
		if (is_wanted(points, word, lookalike))
			add(&hashes, chap_hash64(word, 0));
	}
	chap_arena_release(&arena);
	chap_points_release(points);
	free(points);
	return write_set(argv[1], &hashes);
}
