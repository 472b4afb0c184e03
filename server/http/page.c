#include "server/http/page.h"

#include <inttypes.h>
#include <jansson.h>
#include <stdio.h>
#include <string.h>

#define REASONS_SHOWN 6

void
chap_html_escape(struct chap_buf *out, struct chap_span s)
{
	for (size_t i = 0; i < s.len; i++) {
		switch (s.ptr[i]) {
		case '&':
			chap_buf_str(out, "&amp;");
			break;
		case '<':
			chap_buf_str(out, "&lt;");
			break;
		case '>':
			chap_buf_str(out, "&gt;");
			break;
		case '"':
			chap_buf_str(out, "&quot;");
			break;
		case '\'':
			chap_buf_str(out, "&#39;");
			break;
		default:
			chap_buf_add(out, s.ptr + i, 1);
		}
	}
}

static void
escape_json(struct chap_buf *out, const json_t *string)
{
	if (json_is_string(string))
		chap_html_escape(out,
		    (struct chap_span){
		        json_string_value(string), json_string_length(string)});
}

static void
head(struct chap_buf *out, const char *title)
{
	chap_buf_str(out,
	    "<!doctype html>\n<html lang=\"en\">\n<head>\n"
	    "<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
	    "content=\"width=device-width, initial-scale=1\">\n<title>");
	chap_html_escape(out, chap_span_str(title));
	chap_buf_str(out,
	    " · chaperone</title>\n"
	    "<link rel=\"stylesheet\" href=\"/queue.css\">\n"
	    "</head>\n<body>\n");
}

static void
tail(struct chap_buf *out)
{
	chap_buf_str(out, "</main>\n</body>\n</html>\n");
}

/* "3 min", "5 h", "2 d": how long ago, for a person. */
static void
duration(struct chap_buf *out, int64_t ms)
{
	int64_t minutes = ms < 0 ? 0 : ms / 60000;

	if (minutes < 120)
		chap_buf_printf(out, "%" PRId64 " min", minutes);
	else if (minutes < 48 * 60)
		chap_buf_printf(out, "%" PRId64 " h", minutes / 60);
	else
		chap_buf_printf(out, "%" PRId64 " d", minutes / 1440);
}

/* A signal's name as words: "private_channel" is "private channel". */
static void
words(struct chap_buf *out, const char *name)
{
	for (; *name != '\0'; name++) {
		char c = *name == '_' ? ' ' : *name;

		chap_html_escape(out, (struct chap_span){&c, 1});
	}
}

static void
reason_row(struct chap_buf *out, const json_t *reason)
{
	const json_t *messages = json_object_get(reason, "messages");
	const char *name = json_string_value(json_object_get(reason, "signal"));

	chap_buf_str(out, "<tr><td>");
	words(out, name == NULL ? "" : name);
	chap_buf_printf(out, "</td><td class=\"points\">%+.2f</td><td>",
	    json_number_value(json_object_get(reason, "points")));
	for (size_t i = 0; i < json_array_size(messages); i++) {
		if (i > 0)
			chap_buf_str(out, ", ");
		escape_json(out, json_array_get(messages, i));
	}
	chap_buf_str(out, "</td></tr>\n");
}

static void
reasons_table(struct chap_buf *out, const json_t *why)
{
	chap_buf_str(out,
	    "<table><thead><tr><th scope=\"col\">reason</th>"
	    "<th scope=\"col\">points</th><th scope=\"col\">messages</th>"
	    "</tr></thead><tbody>\n");
	for (size_t i = 0; i < json_array_size(why) && i < REASONS_SHOWN; i++)
		reason_row(out, json_array_get(why, i));
	chap_buf_str(out, "</tbody></table>\n");
}

struct queue_context {
	struct chap_buf *out;
	int64_t now_ms;
	int64_t rows;
};

static void
flag_row(void *context, const struct chap_flag *flag)
{
	struct queue_context *q = context;
	json_t *verdict = json_loads(flag->verdict, 0, NULL);
	const json_t *from = json_object_get(verdict, "from");
	const json_t *to = json_object_get(verdict, "to");
	const json_t *suspect = json_object_get(verdict, "suspect");
	const json_t *other = json_equal(suspect, from) ? to : from;
	const char *level = chap_level_name(flag->level);

	q->rows++;
	chap_buf_printf(q->out,
	    "<li class=\"flag\"><div class=\"head\">"
	    "<span class=\"level %s\">%s</span><h2>",
	    level, level);
	escape_json(q->out, suspect);
	chap_buf_str(q->out, " → ");
	escape_json(q->out, other);
	chap_buf_str(q->out, "</h2><span class=\"soft\">");
	chap_buf_printf(q->out, "%" JSON_INTEGER_FORMAT " messages, waiting ",
	    json_integer_value(json_object_get(verdict, "n")));
	duration(q->out, q->now_ms - flag->raised_at_ms);
	chap_buf_str(q->out, "</span></div>\n");
	reasons_table(q->out, json_object_get(verdict, "why"));
	chap_buf_str(q->out, "</li>\n");
	json_decref(verdict);
}

static void
queue_head(struct chap_buf *out, const int64_t n[CHAP_N_LEVELS],
    int64_t oldest_ms, int64_t now_ms)
{
	head(out, "Queue");
	chap_buf_printf(out,
	    "<header><h1>Pairs to look at</h1><p class=\"soft\">"
	    "%" PRId64 " urgent, %" PRId64 " review",
	    n[CHAP_LEVEL_URGENT], n[CHAP_LEVEL_REVIEW]);
	if (oldest_ms > 0) {
		chap_buf_str(out, ", longest waiting ");
		duration(out, now_ms - oldest_ms);
	}
	chap_buf_str(out,
	    "</p><form method=\"post\" action=\"/signout\">"
	    "<button class=\"plain\">Sign out</button></form></header>\n"
	    "<main>\n");
}

static void
page_links(struct chap_buf *out, int64_t skip, int64_t rows, int64_t total)
{
	chap_buf_str(out, "<nav>");
	if (skip > 0)
		chap_buf_printf(out,
		    "<a href=\"/?skip=%" PRId64 "\">Earlier</a>",
		    skip > CHAP_PAGE_FLAGS ? skip - CHAP_PAGE_FLAGS : 0);
	if (skip + rows < total)
		chap_buf_printf(out,
		    "<a href=\"/?skip=%" PRId64 "\">Next %d</a>",
		    skip + CHAP_PAGE_FLAGS, CHAP_PAGE_FLAGS);
	chap_buf_str(out, "</nav>\n");
}

enum chap_err
chap_page_queue(struct chap_buf *out, struct chap_flags *flags,
    const int64_t n[CHAP_N_LEVELS], int64_t oldest_ms, int64_t now_ms,
    int64_t skip, struct chap_error *err)
{
	struct queue_context q = {out, now_ms, 0};
	enum chap_err rc;
	int64_t total = 0;

	for (int level = 0; level < CHAP_N_LEVELS; level++)
		total += n[level];
	queue_head(out, n, oldest_ms, now_ms);
	chap_buf_str(out, "<ol class=\"queue\">\n");
	rc = chap_flags_list(flags, skip, CHAP_PAGE_FLAGS, flag_row, &q, err);
	if (rc != CHAP_OK)
		return rc;
	chap_buf_str(out, "</ol>\n");
	if (q.rows == 0)
		chap_buf_str(out,
		    "<p class=\"card\">Nothing waits. Pairs appear here when "
		    "their risk reaches <em>review</em>.</p>\n");
	page_links(out, skip, q.rows, total);
	chap_buf_str(out,
	    "<p class=\"soft\">Points add up to the score; a person decides. "
	    "Risk is calibrated on the reference corpus.</p>\n");
	tail(out);
	return CHAP_OK;
}

void
chap_page_signin(struct chap_buf *out, struct chap_span token)
{
	head(out, "Sign in");
	chap_buf_str(out,
	    "<header><h1>chaperone</h1></header>\n<main>"
	    "<form class=\"card\" method=\"post\" action=\"/signin\">"
	    "<p>This link signs you in once, on this browser.</p>"
	    "<input type=\"hidden\" name=\"token\" value=\"");
	chap_html_escape(out, token);
	chap_buf_str(
	    out, "\"><p><button autofocus>Sign in</button></p></form>\n");
	tail(out);
}

void
chap_page_message(struct chap_buf *out, const char *title, const char *text)
{
	head(out, title);
	chap_buf_str(out, "<header><h1>");
	chap_html_escape(out, chap_span_str(title));
	chap_buf_str(out, "</h1></header>\n<main><p class=\"card\">");
	chap_html_escape(out, chap_span_str(text));
	chap_buf_str(out, "</p>\n");
	tail(out);
}
