/*
 * Message lines made of random fields and values, most of them then broken
 * by a few mutations: the scan and jansson must agree on every one.
 */
#include "tests/same_message.h"
#include "tests/made_lines.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>

#define ROUNDS 300000

static void
check(struct two_ways *w, const struct line *l, uint64_t seed)
{
	/* of its own size, so that a sanitizer sees one byte too far */
	char *copy = malloc(l->len + (l->len == 0));
	const char *wrong;

	cr_assert_not_null(copy);
	memcpy(copy, l->bytes, l->len);
	wrong = two_ways_differ(w, (struct chap_span){copy, l->len});
	free(copy);
	if (wrong != NULL)
		cr_assert_fail("%s: seed %llx: %.*s", wrong,
		    (unsigned long long)seed, (int)l->len, l->bytes);
}

Test(json, both_ways_agree_on_mutated_lines, .timeout = 120)
{
	static struct line line;
	struct two_ways ways;
	uint64_t state = 20;

	two_ways_init(&ways);
	for (int i = 0; i < ROUNDS; i++) {
		uint64_t seed = state;

		make_line(&line, &state);
		for (uint64_t n = draw(&state) % 3; n > 0; n--)
			mutate(&line, &state);
		check(&ways, &line, seed);
	}
	/* each of the three outcomes is met often, or this says little */
	cr_assert_gt(ways.n_scanned, ROUNDS / 8);
	cr_assert_gt(ways.n_read, ROUNDS / 100);
	cr_assert_gt(ways.n_refused, ROUNDS / 8);
	two_ways_release(&ways);
}

/* Deep nesting of an ignored field, right up to jansson's bound and past it. */
Test(json, both_ways_agree_on_depth)
{
	static const char HEAD[] = "{\"id\":\"m\",\"at\":5,\"from\":\"a\","
	                           "\"to\":\"b\",\"text\":\"x\",\"z\":";
	struct two_ways ways;

	two_ways_init(&ways);
	for (size_t depth = 1; depth < 2200; depth += depth < 2000 ? 97 : 1) {
		size_t head = sizeof(HEAD) - 1, len = head + 2 * depth + 1;
		char *line = malloc(len);

		cr_assert_not_null(line);
		memcpy(line, HEAD, head);
		memset(line + head, '[', depth);
		memset(line + head + depth, ']', depth);
		line[len - 1] = '}';
		cr_assert_null(
		    two_ways_differ(&ways, (struct chap_span){line, len}));
		free(line);
	}
	cr_assert_gt(ways.n_read, 0);
	cr_assert_gt(ways.n_refused, 0);
	two_ways_release(&ways);
}

/* What a platform ordinarily sends must not take the slow way. */
Test(json, the_scan_takes_every_ordinary_line)
{
	static const char *const rows[] = {
	    "{\"id\":\"m\",\"at\":5,\"from\":\"a\",\"to\":\"b\",\"text\":\"x\"}",
	    " {\"id\": \"m\", \"at\": 5, \"from\": \"a\", \"to\": [\"b\", \"c\"], "
	    "\"conversation\": \"k\", \"text\": \"x \\ud83d\\ude00 "
	    "\\\"y\\\"\\n\"}\r\n",
	    "{\"text\":\"\xc3\xa9\",\"to\":\"b\",\"from\":\"a\",\"at\":5,"
	    "\"id\":\"m\",\"kind\":\"message\",\"lang\":\"en\"}",
	    "{\"id\":\"\\u00e9\",\"at\":0,\"from\":\"a\",\"room\":\"r\",\"text\":"
	    "\"\",\"score\":0.25,\"old\":false,\"none\":null,\"n\":-7}",
	    "{\"id\":\"m\",\"at\":5,\"from\":\"a\",\"kind\":\"user\",\"age\":12,"
	    "\"tz\":-60,\"account_at\":1}",
	    "{\"id\":\"m\",\"at\":5,\"from\":\"a\",\"kind\":\"user\","
	    "\"age\":\"minor\"}",
	    "{\"id\":\"m\",\"at\":5,\"from\":\"a\",\"to\":\"b\",\"kind\":"
	    "\"delete\",\"ref\":\"m0\"}",
	    "{\"id\":\"m\",\"at\":5,\"from\":\"a\",\"to\":\"b\",\"kind\":"
	    "\"edit\",\"ref\":\"m0\",\"text\":\"z\"}",
	    "{\"id\":\"m\",\"at\":5,\"from\":\"a\",\"to\":\"b\",\"kind\":"
	    "\"media\"}"};
	size_t n = sizeof(rows) / sizeof(rows[0]);
	struct two_ways ways;

	two_ways_init(&ways);
	for (size_t i = 0; i < n; i++) {
		cr_assert_null(two_ways_differ(&ways, chap_span_str(rows[i])));
		cr_assert_eq(ways.n_scanned, i + 1, "%s", rows[i]);
	}
	two_ways_release(&ways);
}

/* A string without an escape is the line's own bytes, not a copy. */
Test(json, strings_without_escapes_are_borrowed)
{
	static const char LINE[] =
	    "{\"id\":\"7\",\"at\":5,\"from\":\"a\",\"to\":\"b\",\"text\":\"y\"}";
	struct chap_arena arena;
	struct chap_message m;

	chap_arena_init(&arena, 0); /* nothing can be had of it */
	cr_assert(chap_json_scan(CHAP_SPAN_LIT(LINE), &arena, &arena, &m));
	cr_assert_eq(m.text.ptr, strchr(LINE, 'y'));
	cr_assert_eq(m.id.ptr, strchr(LINE, '7'));
	chap_arena_release(&arena);
}
