/*
 * Messages in both encodings: what JSON takes MessagePack takes, with the same
 * message and so the same verdict, and the reverse; and what is refused is
 * refused by both for the same reason.
 */
#include "tests/made_lines.h"
#include "tests/two_encodings.h"

#include "classifier/lines.h"

#include <criterion/criterion.h>
#include <stdlib.h>

#define ROUNDS 120000
#define N_SCORED 2000

Test(msgpack, says_what_json_says, .timeout = 120)
{
	static struct line line;
	struct two_encodings t;
	uint64_t state = 41;

	two_encodings_init(&t);
	for (int i = 0; i < ROUNDS; i++) {
		uint64_t seed = state;
		const char *wrong;

		make_line(&line, &state);
		if (draw(&state) % 4 == 0)
			mutate(&line, &state);
		wrong = line_differs(
		    &t, (struct chap_span){line.bytes, line.len}, &state);
		if (wrong != NULL)
			cr_assert_fail("%s: seed %llx: %.*s", wrong,
			    (unsigned long long)seed, (int)line.len,
			    line.bytes);
	}
	cr_assert_gt(t.n_taken, ROUNDS / 8);
	cr_assert_gt(t.n_refused, ROUNDS / 8);
	two_encodings_release(&t);
}

/* One of: another byte, bytes taken out, bytes doubled, the end cut off. */
static void
mutate_bytes(struct chap_buf *b, uint64_t *state)
{
	size_t at = draw(state) % b->len, n = 1 + draw(state) % 4;

	if (n > b->len - at)
		n = b->len - at;
	switch (draw(state) % 4) {
	case 0:
		b->ptr[at] = (char)draw(state);
		break;
	case 1:
		memmove(b->ptr + at, b->ptr + at + n, b->len - at - n);
		b->len -= n;
		break;
	case 2:
		b->ptr[at] = (char)(b->ptr[at] ^ 1 << draw(state) % 8);
		break;
	default:
		b->len = at + 1;
	}
}

Test(msgpack, is_said_by_json_too, .timeout = 120)
{
	static struct line line;
	struct two_encodings t;
	struct chap_buf packed;
	uint64_t state = 42;
	uint64_t n_mutated = 0;

	two_encodings_init(&t);
	chap_buf_init(&packed, (size_t)1 << 20);
	for (int i = 0; i < ROUNDS; i++) {
		json_t *value;
		const char *wrong;
		char *copy;

		make_line(&line, &state);
		value = json_loadb(line.bytes, line.len,
		    JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL, NULL);
		if (value == NULL)
			continue;
		chap_buf_reset(&packed);
		put_json(&packed, value, &state);
		json_decref(value);
		for (uint64_t n = draw(&state) % 3; n > 0 && packed.len > 1;
		     n--)
			mutate_bytes(&packed, &state);
		/* of its own size, so that a sanitizer sees a byte too far */
		copy = malloc(packed.len);
		cr_assert_not_null(copy);
		memcpy(copy, packed.ptr, packed.len);
		wrong = bytes_differ(&t, (struct chap_span){copy, packed.len});
		free(copy);
		cr_assert_null(wrong, "%s: round %d", wrong, i);
		n_mutated++;
	}
	cr_assert_gt(n_mutated, ROUNDS / 2);
	cr_assert_gt(t.n_taken, ROUNDS / 8);
	cr_assert_gt(t.n_refused, ROUNDS / 8);
	chap_buf_release(&packed);
	two_encodings_release(&t);
}

/* Deep nesting of an ignored field, up to JSON's bound and past it. */
Test(msgpack, nests_as_deeply_as_json)
{
	static const char HEAD[] = "{\"id\":\"m\",\"at\":5,\"from\":\"a\","
	                           "\"to\":\"b\",\"text\":\"x\",\"z\":";
	struct two_encodings t;
	uint64_t state = 0;

	two_encodings_init(&t);
	for (size_t depth = 1; depth < 2047; depth += depth < 2000 ? 97 : 1) {
		size_t head = sizeof(HEAD) - 1, len = head + 2 * depth + 1;
		char *line = malloc(len);

		cr_assert_not_null(line);
		memcpy(line, HEAD, head);
		memset(line + head, '[', depth);
		memset(line + head + depth, ']', depth);
		line[len - 1] = '}';
		cr_assert_null(
		    line_differs(&t, (struct chap_span){line, len}, &state));
		free(line);
	}
	cr_assert_eq(t.n_refused, 0);
	two_encodings_release(&t);
}

/* The verdicts of the same messages, number by number. */
Test(msgpack, verdicts_are_the_same, .timeout = 120)
{
	static const char *const SAID[] = {"how old are you?", "im 13",
	    "dont tell your mom, its our secret", "send me a pic of you", "gg",
	    "are you home alone? lets meet up", "see you at practice"};
	/* with reasons, whatever the model makes of such a talk */
	struct chap_encoded how[2] = {
	    {.encoding = CHAP_ENCODING_JSON, .why = true},
	    {.encoding = CHAP_ENCODING_MSGPACK, .why = true}};
	static struct chap_span message[2][N_SCORED];
	static uint32_t length[2][N_SCORED];
	struct chap_buf text[2], out[2];
	struct chap_error err;
	uint64_t state = 43, as_drawn = 44;
	size_t at[2] = {0, 0}, n_why = 0;

	for (int f = 0; f < 2; f++) {
		chap_buf_init(&text[f], (size_t)1 << 24);
		chap_buf_init(&out[f], (size_t)1 << 26);
		/* so that no span moves */
		cr_assert_eq(
		    chap_buf_reserve(&text[f], (size_t)1 << 20), CHAP_OK);
	}
	for (int i = 0; i < N_SCORED; i++) {
		size_t start[2] = {text[0].len, text[1].len};
		json_t *value;
		unsigned back = draw(&state) % 2;

		chap_buf_printf(&text[0],
		    "{\"id\":\"m%d\",\"at\":%d,\"from\":\"%c\",\"to\":\"%c%s\","
		    "\"text\":\"%s\"}",
		    i % 7 == 0 ? i / 2 : i, 1000 * i, back ? 'b' : 'a',
		    back ? 'a' : 'b', i % 50 == 0 ? "\xff" : "",
		    SAID[draw(&state) % 7]);
		message[0][i] = (struct chap_span){
		    text[0].ptr + start[0], text[0].len - start[0]};
		value =
		    json_loadb(message[0][i].ptr, message[0][i].len, 0, NULL);
		if (value != NULL)
			put_json(&text[1], value, &as_drawn);
		json_decref(value);
		message[1][i] = (struct chap_span){
		    text[1].ptr + start[1], text[1].len - start[1]};
	}
	for (int f = 0; f < 2; f++) {
		struct chap_engine_options options = {.threads = 2};
		struct chap_engine *e;

		cr_assert_eq(chap_engine_new(&e, &options, &err), CHAP_OK);
		cr_assert_eq(chap_engine_score_encoded(e, &how[f], message[f],
		                 N_SCORED, &out[f], length[f], NULL),
		    CHAP_OK);
		chap_engine_free(e);
	}
	for (int i = 0; i < N_SCORED; i++) {
		json_t *a =
		    json_loadb(out[0].ptr + at[0], length[0][i], 0, NULL);
		json_t *b = json_of_msgpack(
		    (struct chap_span){out[1].ptr + at[1], length[1][i]});

		cr_assert_not_null(a);
		cr_assert_not_null(b);
		if (i % 50 != 0)
			cr_assert(json_equal(a, b), "message %d", i);
		n_why += json_object_get(b, "why") != NULL;
		json_decref(a);
		json_decref(b);
		at[0] += length[0][i];
		at[1] += length[1][i];
	}
	cr_assert_gt(n_why, N_SCORED / 4);
	for (int f = 0; f < 2; f++) {
		chap_buf_release(&text[f]);
		chap_buf_release(&out[f]);
	}
}
