#include "classifier/encoding/json.h"
#include "classifier/encoding/json_frame.h"

#include <criterion/criterion.h>
#include <jansson.h>
#include <math.h>

struct arenas {
	struct chap_arena keep;
	struct chap_arena scratch;
};

static enum chap_err
decode(struct arenas *a, struct chap_span line, struct chap_message *m,
    struct chap_error *err)
{
	chap_arena_init(&a->keep, 1 << 20);
	chap_arena_init(&a->scratch, 1 << 22);
	memset(err, 0, sizeof(*err));
	return chap_json_message(line, &a->keep, &a->scratch, m, err);
}

static void
release(struct arenas *a)
{
	chap_arena_release(&a->keep);
	chap_arena_release(&a->scratch);
}

#define HEAD "{\"id\":\"m\",\"at\":5,\"from\":\"a\","

Test(json_message, refuses_with_the_field_and_the_reason)
{
	const struct {
		const char *line;
		const char *text;
	} rows[] = {
	    {"", "line: not a JSON object, at byte 0"},
	    {"hello", "line: not a JSON object, at byte 5"},
	    {"[1]", "line: not a JSON object"},
	    {"{\"id\":\"m\"} x", "line: not a JSON object, at byte 12"},
	    {"{}", "id: missing"},
	    {"{\"id\":7}", "id: not a string"},
	    {"{\"id\":\"\"}", "id: empty"},
	    {"{\"id\":\"m\\u0000\"}", "id: holds a NUL"},
	    {"{\"id\":\"m\",\"at\":\"5\"}", "at: not an integer"},
	    {"{\"id\":\"m\",\"at\":5.5}", "at: not an integer"},
	    {"{\"id\":\"m\",\"at\":-1}", "at: out of range"},
	    {"{\"id\":\"m\",\"at\":253402300800000}", "at: out of range"},
	    {"{\"id\":\"m\",\"at\":5}", "from: missing"},
	    {HEAD "\"text\":\"x\"}", "to: missing"},
	    {HEAD "\"to\":\"b\"}", "text: missing"},
	    {HEAD "\"to\":\"b\",\"text\":7}", "text: not a string"},
	    {HEAD "\"to\":[],\"text\":\"x\"}", "to: empty"},
	    {HEAD "\"to\":[\"b\",3],\"text\":\"x\"}", "to: not a string"},
	    {HEAD "\"to\":\"b\",\"room\":\"r\",\"text\":\"x\"}",
	        "to: only one of to and room"},
	    {HEAD "\"to\":\"b\",\"kind\":\"wink\"}", "kind: not a known kind"},
	    {HEAD "\"to\":\"b\",\"kind\":\"delete\"}", "ref: missing"},
	    {HEAD "\"kind\":\"user\",\"age\":\"old\"}",
	        "age: neither years, \"minor\" nor \"adult\""},
	    {HEAD "\"kind\":\"user\",\"age\":151}", "age: out of range"},
	    {HEAD "\"to\":\"b\",\"text\":\"x\",\"text\":\"y\"}",
	        "line: not a JSON object, at byte 54: the same key twice"},
	    {HEAD "\"to\":\"b\",\"text\":\"\\ud800\"}",
	        "line: not a JSON object, at byte 52"},
	    {HEAD "\"to\":\"b\",\"text\":\"\xff\"}",
	        "line: invalid UTF-8 at byte 45"},
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct chap_message m;
		struct chap_error err;
		struct arenas a;

		cr_assert_neq(decode(&a, chap_span_str(rows[i].line), &m, &err),
		    CHAP_OK, "%s", rows[i].line);
		cr_assert_str_eq(
		    err.text, rows[i].text, "%s: %s", rows[i].line, err.text);
		release(&a);
	}
}

Test(json_message, names_the_message_even_where_a_byte_is_wrong)
{
	static const char LINE[] = HEAD "\"to\":\"b\",\"text\":\"\xc3(\"}";
	struct chap_message m;
	struct chap_error err;
	struct arenas a;

	cr_assert_eq(
	    decode(&a, CHAP_SPAN_LIT(LINE), &m, &err), CHAP_ERR_INVALID);
	cr_assert(chap_span_eq(m.id, CHAP_SPAN_LIT("m")));
	release(&a);
}

Test(json_message, takes_what_is_allowed)
{
	static const char LINE[] = HEAD
	    "\"to\":[\"b\",\"c\"],\"text\":\"x\\u0000y\",\"kind\":\"edit\","
	    "\"ref\":\"m0\",\"lang\":\"en\",\"later\":{\"deep\":[1,2]}}";
	struct chap_message m;
	struct chap_error err;
	struct arenas a;

	cr_assert_eq(
	    decode(&a, CHAP_SPAN_LIT(LINE), &m, &err), CHAP_OK, "%s", err.text);
	cr_assert_eq(m.at_ms, 5);
	cr_assert_eq(m.n_to, 2);
	cr_assert_eq(m.kind, CHAP_EDIT);
	cr_assert(chap_span_eq(m.text, (struct chap_span){"x\0y", 3}));
	cr_assert(chap_span_eq(m.ref, CHAP_SPAN_LIT("m0")));
	release(&a);
}

Test(json_message, refuses_what_is_too_long_or_too_deep)
{
	size_t n = CHAP_LINE_MAX_BYTES + 1;
	char *line = malloc(n);
	struct chap_message m;
	struct chap_error err;
	struct arenas a;

	memset(line, ' ', n);
	cr_assert_eq(decode(&a, (struct chap_span){line, n}, &m, &err),
	    CHAP_ERR_TOO_LONG);
	cr_assert_str_eq(err.text, "line: longer than 262144 bytes");
	release(&a);
	memset(line, '[', n);
	cr_assert_eq(
	    decode(&a, (struct chap_span){line, CHAP_LINE_MAX_BYTES}, &m, &err),
	    CHAP_ERR_INVALID);
	cr_assert_not_null(strstr(err.text, "nested too deeply"));
	release(&a);
	free(line);
}

static enum chap_err
encode(const struct chap_verdict *v, struct chap_buf *out)
{
	struct chap_json_encoder *encoder;
	enum chap_err rc;

	cr_assert_eq(chap_json_encoder_new(&encoder, "m", "l"), CHAP_OK);
	rc = chap_json_verdict(encoder, v, out);
	chap_json_encoder_free(encoder);
	return rc;
}

/* Numbers are printed so that they can be read back exactly. */
Test(json_verdict, numbers_read_back_exactly_and_add_up)
{
	struct chap_verdict v = {.status = CHAP_SCORED,
	    .level = CHAP_LEVEL_REVIEW,
	    .advice = "moderator",
	    .id = CHAP_SPAN_LIT("m"),
	    .from = CHAP_SPAN_LIT("a"),
	    .to = CHAP_SPAN_LIT("b"),
	    .suspect = CHAP_SPAN_LIT("a"),
	    .n_why = 3};
	uint64_t seed = 7;

	for (int round = 0; round < 2000; round++) {
		struct chap_buf out;
		int64_t sum;
		json_t *root, *why;

		v.bias_micro = (int64_t)(seed >> 20) % 900000000;
		v.logit_micro = v.bias_micro;
		for (size_t i = 0; i < v.n_why; i++) {
			seed = seed * 6364136223846793005u + 1;
			v.why[i].name = "secrecy";
			v.why[i].points_micro =
			    (int64_t)(seed >> 20) % 30000000 - 15000000;
			v.logit_micro += v.why[i].points_micro;
		}
		v.risk_micro = (int32_t)((seed >> 30) % 1000001);
		chap_buf_init(&out, 1 << 16);
		cr_assert_eq(encode(&v, &out), CHAP_OK);
		root = json_loads(out.ptr, 0, NULL);
		cr_assert_not_null(root, "%s", out.ptr);
		why = json_object_get(root, "why");
		sum = (int64_t)llround(
		    json_number_value(json_object_get(root, "bias")) * 1e6);
		cr_assert_eq(sum, v.bias_micro);
		for (size_t i = 0; i < json_array_size(why); i++)
			sum += (int64_t)llround(
			    json_number_value(json_object_get(
			        json_array_get(why, i), "points")) *
			    1e6);
		cr_assert_eq(sum, v.logit_micro, "%s", out.ptr);
		json_decref(root);
		chap_buf_release(&out);
	}
}

/* The object that is kept from verdict to verdict shows nothing of the last. */
Test(json_verdict, says_the_same_whatever_came_before)
{
	struct chap_json_encoder *used, *fresh;
	struct chap_verdict v = {.advice = "none", .n = 3};
	struct chap_buf a, b;

	v.id = v.from = CHAP_SPAN_LIT("a");
	v.to = v.suspect = CHAP_SPAN_LIT("longer than before");
	cr_assert_eq(chap_json_encoder_new(&used, "m", "l"), CHAP_OK);
	chap_buf_init(&a, 1 << 16);
	chap_buf_init(&b, 1 << 16);
	for (int i = 0; i < 40; i++) {
		v.status = i % 3;
		v.level = i % 4;
		v.n_why = i % 2;
		v.why[0].name = "secrecy";
		v.risk_micro = i * 1000;
		v.logit_micro = -i;
		v.confidence = i % 2;
		if (i % 5 == 0)
			v.to = CHAP_SPAN_LIT("b");
		v.room = (struct chap_span){"r", i % 7 == 0};
		cr_assert_eq(chap_json_encoder_new(&fresh, "m", "l"), CHAP_OK);
		chap_buf_reset(&a);
		chap_buf_reset(&b);
		cr_assert_eq(chap_json_verdict(used, &v, &a), CHAP_OK);
		cr_assert_eq(chap_json_verdict(fresh, &v, &b), CHAP_OK);
		cr_assert_str_eq(a.ptr, b.ptr);
		chap_json_encoder_free(fresh);
	}
	chap_json_encoder_free(used);
	chap_buf_release(&a);
	chap_buf_release(&b);
}

/* What jansson writes for the whole object of a verdict. */
static char *
whole_object(const struct chap_verdict *v)
{
	json_t *root = json_pack("{ss%,ss,ss%,ss%,sf,ss,ss%,sf,ss,ss,sI,ss,ss}",
	    "id", v->id.ptr, v->id.len, "status", "scored", "from", v->from.ptr,
	    v->from.len, "to", v->to.ptr, v->to.len, "risk",
	    v->risk_micro / 1e6, "level", chap_level_name(v->level), "suspect",
	    v->suspect.ptr, v->suspect.len, "logit",
	    (double)v->logit_micro / 1e6, "confidence",
	    chap_confidence_name(v->confidence), "advice", v->advice, "n",
	    (json_int_t)v->n, "model", "a \"?\" b", "lexicon", "\"?\"");
	char *text;

	cr_assert_not_null(root);
	text = json_dumps(root, CHAP_JSON_DUMP_FLAGS);
	json_decref(root);
	return text;
}

/* Whatever the frame remembers, its bytes are those of the whole object. */
Test(json_verdict, is_what_the_library_writes_for_the_object)
{
	static const char *const id[] = {"a", "m-1", "\"?\"", "\\", "\x01\x1f",
	    "\xc3\xa9", "\xf0\x9f\x98\x80", "\x7f/",
	    "long-enough-to-be-many-bytes"};
	static const char *const advice[] = {"none", "safety_prompt", "\"",
	    "a longer advice than is remembered"};
	static const int64_t micro[] = {0, 1, -1, 9, 10, 99, 100, 123456,
	    999999, 1000000, -2586700, 12345678, 999999999999, -1000000000000,
	    1234567890123456};
	struct chap_json_encoder *encoder;
	struct chap_verdict v = {.status = CHAP_SCORED};
	struct chap_buf out;
	uint64_t seed = 3;

	cr_assert_eq(
	    chap_json_encoder_new(&encoder, "a \"?\" b", "\"?\""), CHAP_OK);
	chap_buf_init(&out, 1 << 16);
	for (int round = 0; round < 20000; round++) {
		char *want;

		seed = seed * 6364136223846793005u + 1442695040888963407u;
		v.id = chap_span_str(id[(seed >> 20) % 9]);
		v.from = chap_span_str(id[(seed >> 24) % 9]);
		v.to = chap_span_str(id[(seed >> 28) % 9]);
		v.suspect = (seed >> 32) % 2 ? v.from : v.to;
		v.risk_micro = (int32_t)((seed >> 33) % 1000001);
		v.logit_micro = round % 2 ? micro[(seed >> 40) % 15]
		                          : (int64_t)(seed >> 40) - 8000000;
		v.level = (seed >> 45) % CHAP_N_LEVELS;
		v.confidence = (seed >> 47) % 2;
		v.advice = advice[(seed >> 48) % 4];
		v.n = (uint32_t)(seed >> (32 + (seed >> 50) % 32));
		chap_buf_reset(&out);
		cr_assert_eq(chap_json_verdict(encoder, &v, &out), CHAP_OK);
		want = whole_object(&v);
		cr_assert_str_eq(out.ptr, want);
		free(want);
	}
	chap_json_encoder_free(encoder);
	chap_buf_release(&out);
}

/* Where the frame has no room to spare, the line still fits. */
Test(json_verdict, needs_no_more_room_than_its_bytes)
{
	struct chap_verdict v = {.status = CHAP_SCORED,
	    .id = CHAP_SPAN_LIT("m"),
	    .from = CHAP_SPAN_LIT("a"),
	    .to = CHAP_SPAN_LIT("b"),
	    .suspect = CHAP_SPAN_LIT("a"),
	    .advice = "none"};
	struct chap_buf roomy, tight;

	chap_buf_init(&roomy, 1 << 16);
	cr_assert_eq(encode(&v, &roomy), CHAP_OK);
	chap_buf_init(&tight, roomy.len);
	cr_assert_eq(encode(&v, &tight), CHAP_OK);
	cr_assert_str_eq(tight.ptr, roomy.ptr);
	chap_buf_release(&tight);
	chap_buf_init(&tight, roomy.len - 1);
	cr_assert_eq(encode(&v, &tight), CHAP_ERR_MEMORY);
	chap_buf_release(&tight);
	chap_buf_release(&roomy);
}

Test(json_verdict, leaves_the_buffer_alone_when_it_does_not_fit)
{
	struct chap_verdict v = {.status = CHAP_UNSCORED,
	    .id = CHAP_SPAN_LIT("m"),
	    .error = "text: missing"};
	struct chap_buf out;

	chap_buf_init(&out, 20);
	chap_buf_str(&out, "before");
	cr_assert_eq(encode(&v, &out), CHAP_ERR_MEMORY);
	cr_assert_str_eq(out.ptr, "before");
	chap_buf_release(&out);
	chap_buf_init(&out, 200);
	cr_assert_eq(encode(&v, &out), CHAP_OK);
	cr_assert_str_eq(out.ptr,
	    "{\"id\":\"m\",\"status\":\"unscored\",\"error\":\"text: "
	    "missing\"}");
	chap_buf_release(&out);
}
