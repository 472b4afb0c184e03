#include "eval/corpus/pan12.h"
#include "eval/corpus/pan12_feed.h"
#include "eval/corpus/pan12_lines.h"
#include "eval/corpus/pan12_text.h"

#include <criterion/criterion.h>
#include <stdio.h>

#define CORPUS "tests/corpora/pan12/chat.xml"
#define H "0123456789abcdef0123456789abcdef"

#define HEAD "<conversations><conversation id=\"c\">\n"
#define TAIL "</conversation></conversations>\n"
#define MESSAGE(line, author, time, text) \
	"<message line=\"" line "\"><author>" author "</author><time>" time \
	"</time><text>" text "</text></message>\n"

Test(pan12_text, is_what_was_typed)
{
	static const struct {
		const char *raw;
		const char *clean;
	} row[] = {
	    {"", ""},
	    {"plain", "plain"},
	    {"a &amp; b", "a & b"},
	    {"&amp;amp;lt;3", "<3"},
	    {"&lt;3 &gt; &quot;x&quot; &apos;y&apos;", "<3 > \"x\" 'y'"},
	    {"&LT;3", "<3"},
	    {"caf&#233; caf&#xe9;", "caf\xc3\xa9 caf\xc3\xa9"},
	    {"&#x1F600;", "\xf0\x9f\x98\x80"},
	    {"&amp;#39;", "'"},
	    {"a&nbsp;b", "a b"},
	    /* what no text may hold stays as it is written */
	    {"&#0; &#xD800; &#x110000; &#; &#x; &#12",
	        "&#0; &#xD800; "
	        "&#x110000; &#; &#x; "
	        "&#12"},
	    {"fish & chips; &unknown;", "fish & chips; &unknown;"},
	    /* four times after the reader's own: more is what somebody wrote */
	    {"&amp;amp;amp;amp;amp;", "&amp;"},
	    {"to <email/>!", "to mail@example.org!"},
	    {"&lt;email/&gt; or <EMAIL />",
	        "mail@example.org or "
	        "mail@example.org"},
	    {"<email> <e-mail/> <email", "<email> <e-mail/> <email"},
	    {H, ""},
	    {"hi " H " there", "hi there"},
	    {H " hi", "hi"},
	    {"hi " H, "hi "},
	    {"(" H ")", "()"},
	    {"x" H H "!", "x!"},
	    /* no ids: another length, capitals, or nothing but digits */
	    {H "0", H "0"},
	    {"0123456789ABCDEF0123456789ABCDEF",
	        "0123456789ABCDEF0123456789ABCDEF"},
	    {"01234567890123456789012345678901",
	        "01234567890123456789012345678901"},
	};

	for (size_t i = 0; i < sizeof(row) / sizeof(row[0]); i++) {
		char raw[256];
		struct chap_buf out;

		snprintf(raw, sizeof(raw), "%s", row[i].raw);
		chap_buf_init(&out, 1000);
		chap_buf_str(&out, "before ");
		chap_pan12_clean(&out, raw, strlen(raw));
		cr_assert_str_eq(out.ptr + 7, row[i].clean, "row %zu: \"%s\"",
		    i, out.ptr + 7);
		chap_buf_release(&out);
	}
}

/* Reads to the end or the first error. */
static enum chap_err
read_all(const char *xml, size_t *n, struct chap_error *err)
{
	const struct chap_pan12_conversation *c;
	struct chap_pan12 *reader;
	enum chap_err rc;

	*n = 0;
	cr_assert_eq(
	    chap_pan12_open_bytes(&reader, "made.xml", chap_span_str(xml), err),
	    CHAP_OK);
	while ((rc = chap_pan12_next(reader, &c, err)) == CHAP_OK && c != NULL)
		(*n)++;
	chap_pan12_close(reader);
	return rc;
}

Test(pan12, refuses_what_is_wrong_and_says_where)
{
	static const struct {
		const char *xml;
		int line;
		const char *says;
	} row[] = {
	    {"", 1, "no element"},
	    {"{}", 1, "not well-formed"},
	    {"<conversations>\n", 2, "no element"},
	    {"<chat/>", 1, "<chat> does not belong"},
	    {"<conversations>\nhi</conversations>", 2, "text where none"},
	    {"<conversations><message line=\"1\"/></conversations>", 1,
	        "<message> does not belong"},
	    {"<conversations>\n<conversation/></conversations>", 2, "an id"},
	    {"<conversations><conversation id=\"a b\"/></conversations>", 1,
	        "an id"},
	    {"<conversations><conversation id=\"a\"/>\n"
	     "<conversation id=\"a\"/></conversations>",
	        2, "a second one"},
	    {HEAD "<message>\n", 2, "line is not a number"},
	    {HEAD "<message line=\"-1\">", 2, "line is not a number"},
	    {HEAD "<message line=\"99999999999\">", 2, "not a number"},
	    {HEAD MESSAGE("1", "a", "1:00", "x") MESSAGE("1", "a", "1:00", "x")
	            TAIL,
	        3, "line 1 is not above"},
	    {HEAD MESSAGE("1", "", "1:00", "x") TAIL, 2, "author"},
	    {HEAD MESSAGE("1", "a b", "1:00", "x") TAIL, 2, "author"},
	    {HEAD "<message line=\"1\"><text>x</text></message>" TAIL, 2,
	        "without author"},
	    {HEAD MESSAGE("1", "a", "24:00", "x") TAIL, 2, "not HH:MM"},
	    {HEAD MESSAGE("1", "a", "12", "x") TAIL, 2, "not HH:MM"},
	    {HEAD MESSAGE("1", "a", "1:60", "x") TAIL, 2, "not HH:MM"},
	    {HEAD MESSAGE("1", "a", "1:00pm", "x") TAIL, 2, "not HH:MM"},
	    {HEAD "<message line=\"1\"><author>a</author>"
	          "<author>b</author></message>" TAIL,
	        2, "the same element twice"},
	    {"<!DOCTYPE c [\n<!ENTITY e \"x\">]>\n<conversations/>", 2,
	        "entities"},
	    {HEAD MESSAGE("1", "a", "1:00", "x &undefined;") TAIL, 2,
	        "undefined entity"},
	    {HEAD MESSAGE("1", "a", "1:00", "x") "</message>", 3, "mismatched"},
	};

	for (size_t i = 0; i < sizeof(row) / sizeof(row[0]); i++) {
		struct chap_error err;
		size_t n;

		cr_assert_eq(read_all(row[i].xml, &n, &err), CHAP_ERR_INVALID,
		    "row %zu was taken", i);
		cr_assert_eq(err.line, row[i].line, "row %zu: line %d: %s", i,
		    err.line, err.text);
		cr_assert_str_eq(err.file, "made.xml");
		cr_assert_not_null(
		    strstr(err.text, row[i].says), "row %zu: %s", i, err.text);
	}
}

Test(pan12, takes_what_is_unusual)
{
	static const struct {
		const char *xml;
		size_t n;
	} row[] = {
	    {"<conversations/>", 0},
	    {HEAD TAIL, 1},
	    {HEAD MESSAGE("7", " a ", " 9:05 ", "x") TAIL, 1},
	    {HEAD MESSAGE("1", "a", "", "<b>bold</b><br/>") TAIL, 1},
	    {HEAD "<message line=\"1\"><author>a</author></message>" TAIL, 1},
	    {HEAD MESSAGE("1", "a", "1:00", "<![CDATA[<3]]>") TAIL, 1},
	    {"<!DOCTYPE conversations><conversations/>", 0},
	};

	for (size_t i = 0; i < sizeof(row) / sizeof(row[0]); i++) {
		struct chap_error err;
		size_t n;

		cr_assert_eq(read_all(row[i].xml, &n, &err), CHAP_OK,
		    "row %zu: %s", i, err.text);
		cr_assert_eq(n, row[i].n, "row %zu: %zu", i, n);
	}
}

Test(pan12, missing_file_is_an_error)
{
	struct chap_pan12 *reader;
	struct chap_error err;

	cr_assert_eq(
	    chap_pan12_open(&reader, "/nonexistent", &err), CHAP_ERR_NOT_FOUND);
	cr_assert_str_eq(err.file, "/nonexistent");
}

Test(pan12, hands_out_conversation_after_conversation)
{
	const struct chap_pan12_conversation *c;
	struct chap_pan12 *reader;
	struct chap_error err;

	cr_assert_eq(chap_pan12_open(&reader, CORPUS, &err), CHAP_OK);
	cr_assert_eq(chap_pan12_next(reader, &c, &err), CHAP_OK);
	cr_assert_eq(c->n, 4);
	cr_assert_eq(c->number, 0);
	cr_assert_eq(c->file_line, 3);
	cr_assert_eq(c->author.n, 2);
	cr_assert_eq(c->message[0].minutes, 23 * 60 + 58);
	cr_assert_eq(c->message[2].text_len, 0);
	cr_assert_eq(c->message[3].author, 1);
	cr_assert(chap_span_eq(chap_pan12_text(c, &c->message[3]),
	    CHAP_SPAN_LIT("write me at mail@example.org or ask there")));
	cr_assert_eq(chap_pan12_next(reader, &c, &err), CHAP_OK);
	cr_assert_eq(c->n_before, 4);
	cr_assert_eq(c->message[0].minutes, 9 * 60 + 5);
	for (int i = 0; i < 3; i++)
		cr_assert_eq(chap_pan12_next(reader, &c, &err), CHAP_OK);
	cr_assert_eq(c->message[1].line, 3);
	cr_assert_eq(chap_pan12_next(reader, &c, &err), CHAP_OK);
	cr_assert_null(c);
	cr_assert_eq(chap_pan12_next(reader, &c, &err), CHAP_OK);
	cr_assert_null(c);
	chap_pan12_close(reader);
}

/* Times of conversations given by their minutes; -1 ends one. */
static void
check_times(enum chap_pan12_clock_kind kind, const int *minutes,
    const int64_t *want_ms, size_t n_conversations)
{
	struct chap_pan12_clock clock;
	uint64_t n_before = 0;

	chap_pan12_clock_init(&clock, kind);
	for (size_t k = 0; k < n_conversations; k++) {
		struct chap_pan12_message message[16];
		struct chap_pan12_conversation c = {
		    .message = message, .n_before = n_before};
		int64_t at_ms[16];

		for (; minutes[c.n] != -1; c.n++)
			message[c.n].minutes = minutes[c.n] == -2
			    ? CHAP_PAN12_NO_TIME
			    : minutes[c.n];
		chap_pan12_times(&clock, &c, at_ms);
		for (size_t i = 0; i < c.n; i++)
			cr_assert_eq(at_ms[i] - CHAP_PAN12_FIRST_MS, want_ms[i],
			    "conversation %zu, message %zu: %lld", k, i,
			    (long long)(at_ms[i] - CHAP_PAN12_FIRST_MS));
		minutes += c.n + 1;
		want_ms += c.n;
		n_before += c.n;
	}
}

#define MIN 60000LL
#define DAY 86400000LL

Test(pan12_lines, minutes_rise_and_days_roll_over)
{
	static const int MINUTES[] = {1438, 1439, 1, 1,
	    -1, /* over midnight, the same minute twice */
	    600, -2, 590, 620, -1, /* no time; late by ten minutes */
	    300, 100, -1, /* more than an hour back: the next day */
	    -1, 0, -1};
	static const int64_t WANT[] = {1438 * MIN, 1439 * MIN, DAY + MIN,
	    DAY + MIN + 1, /**/
	    3 * DAY + 600 * MIN, 3 * DAY + 600 * MIN + 1,
	    3 * DAY + 600 * MIN + 2, 3 * DAY + 620 * MIN, /**/
	    5 * DAY + 300 * MIN, 6 * DAY + 100 * MIN, /**/
	    10 * DAY};

	check_times(CHAP_CLOCK_MINUTES, MINUTES, WANT, 5);
}

Test(pan12_lines, masked_times_count_messages_only)
{
	static const int MINUTES[] = {1438, 1, -1, 600, -2, -1};
	static const int64_t WANT[] = {0, 1, 2, 3};

	check_times(CHAP_CLOCK_MASKED, MINUTES, WANT, 2);
}

/* The line of the last message of a conversation of n authors. */
static void
line_of(struct chap_buf *out, size_t n, bool by_pair)
{
	struct chap_pan12_message message[32] = {{.line = 1}};
	struct chap_pan12_conversation c = {
	    .id = CHAP_SPAN_LIT("c\"1"), .message = message, .n = n};
	char unit[CHAP_PAN12_UNIT_MAX];
	char name[24];

	chap_names_init(&c.author);
	chap_buf_init(&c.text, 100);
	chap_buf_str(&c.text, "a\"\\\n");
	for (size_t i = 0; i < n; i++) {
		snprintf(name, sizeof(name), "u%zu", n - i);
		message[i].line = (uint32_t)i + 1;
		message[i].text_len = i + 1 == n ? c.text.len : 0;
		cr_assert_eq(chap_names_add(&c.author, chap_span_str(name),
		                 &message[i].author, NULL),
		    CHAP_OK);
	}
	chap_pan12_unit(&c, by_pair, unit);
	chap_buf_init(out, 4096);
	chap_pan12_line(out, &c, n - 1, 5, unit);
	chap_names_release(&c.author);
	chap_buf_release(&c.text);
}

Test(pan12_lines, recipients_are_invented_by_rule)
{
	static const struct {
		size_t n;
		bool by_pair;
		const char *holds;
		const char *unit;
	} row[] = {
	    {1, false, "\"to\":\"nobody-c\\\"1\"", "c\\\"1"},
	    {1, true, "\"to\":\"nobody-c\\\"1\"", "c\\\"1"},
	    {2, false, "\"from\":\"u1\",\"to\":\"u2\"", "c\\\"1"},
	    {2, true, "\"from\":\"u1\",\"to\":\"u2\"", "u1~u2"},
	    {3, true, "\"to\":[\"u3\",\"u2\"]", "c\\\"1"},
	    {17, false, "\"u3\",\"u2\"]", "c\\\"1"},
	    {18, false, "\"room\":\"c\\\"1\"", "c\\\"1"},
	};

	for (size_t i = 0; i < sizeof(row) / sizeof(row[0]); i++) {
		struct chap_buf out;
		char want[200];

		line_of(&out, row[i].n, row[i].by_pair);
		snprintf(want, sizeof(want),
		    "\"conversation\":\"%s\",\"text\":\"a\\\"\\\\\\u000a\"}",
		    row[i].unit);
		cr_assert_not_null(
		    strstr(out.ptr, row[i].holds), "row %zu: %s", i, out.ptr);
		cr_assert_not_null(
		    strstr(out.ptr, want), "row %zu: %s", i, out.ptr);
		chap_buf_release(&out);
	}
}

/* Batches of at most three lines: their sizes, as "4,1," and so on. */
static void
batch_sizes(const struct chap_pan12_view *view, char *out, size_t size)
{
	struct chap_batch batch;
	struct chap_error err;
	size_t len = 0;

	cr_assert_eq(
	    chap_pan12_batch(&batch, CORPUS, view, 3, 100000, &err), CHAP_OK);
	do {
		cr_assert_eq(chap_batch_next(&batch, &err), CHAP_OK);
		len += (size_t)snprintf(out + len, size - len, "%zu,", batch.n);
		cr_assert_eq(batch.n > 0 && batch.unit == 0,
		    view->by_pair && batch.n > 0);
	} while (batch.n > 0);
	chap_batch_close(&batch);
}

Test(pan12_feed, batches_are_full_or_of_one_conversation)
{
	static const struct {
		struct chap_pan12_view view;
		const char *sizes;
	} row[] = {
	    {{.by_pair = true}, "3,3,3,3,0,"},
	    {{.by_pair = false}, "3,1,1,3,2,2,0,"},
	    {{.by_pair = false, .keep = "tests/corpora/pan12/keep.txt"},
	        "3,1,3,0,"},
	};

	for (size_t i = 0; i < sizeof(row) / sizeof(row[0]); i++) {
		char sizes[64];

		batch_sizes(&row[i].view, sizes, sizeof(sizes));
		cr_assert_str_eq(sizes, row[i].sizes, "row %zu: %s", i, sizes);
	}
}
