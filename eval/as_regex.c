#include "eval/as_regex.h"

#include <string.h>

struct line {
	struct chap_span file; /* that it stands in */
	struct chap_span text; /* without its end and comment */
};

static bool
ends(struct chap_span s, const char *with)
{
	size_t n = strlen(with);

	return s.len >= n && memcmp(s.ptr + s.len - n, with, n) == 0;
}

/* The pack's next entry or class; false: no more. */
static bool
next_line(struct chap_span *rest, bool *in_header, struct line *out)
{
	while (rest->len > 0) {
		const char *lf = memchr(rest->ptr, '\n', rest->len);
		size_t n = lf == NULL ? rest->len : (size_t)(lf - rest->ptr);

		out->text = chap_span_cut(*rest, 0, n);
		*rest = chap_span_cut(*rest, lf == NULL ? n : n + 1, rest->len);
		if (n >= 6 && memcmp(out->text.ptr, "@file ", 6) == 0) {
			out->file = chap_span_cut(out->text, 6, n);
			*in_header = true;
		} else if (n == 0) {
			*in_header = false;
		} else if (!*in_header && out->text.ptr[0] != '#' &&
		    (ends(out->file, ".lex") || ends(out->file, ".classes"))) {
			return true;
		}
	}
	return false;
}

static void
add_class(struct chap_span pack, struct chap_span name, struct chap_buf *out);

/* " word word" of "word word", or what a class stands for. */
static void
add_member(struct chap_span pack, struct chap_span member, struct chap_buf *out)
{
	while (member.len > 0 && member.ptr[0] == ' ')
		member = chap_span_cut(member, 1, member.len);
	if (member.len > 0 && member.ptr[0] == '@') {
		add_class(pack, chap_span_cut(member, 1, member.len), out);
		return;
	}
	chap_buf_str(out, " ");
	chap_buf_add(out, member.ptr, member.len);
}

/* "(?: mom| dad)"; classes are the first language's that has the name. */
static void
add_class(struct chap_span pack, struct chap_span name, struct chap_buf *out)
{
	struct chap_span rest = pack;
	struct line line = {{NULL, 0}, {NULL, 0}};
	bool in_header = false, any = false;

	chap_buf_str(out, "(?:");
	while (next_line(&rest, &in_header, &line)) {
		struct chap_span members;
		const char *colon;

		if (!ends(line.file, ".classes") || line.text.len <= name.len ||
		    memcmp(line.text.ptr, name.ptr, name.len) != 0 ||
		    strchr(": ", line.text.ptr[name.len]) == NULL)
			continue;
		colon = memchr(line.text.ptr, ':', line.text.len);
		members = chap_span_cut(line.text,
		    (size_t)(colon - line.text.ptr) + 1, line.text.len);
		while (members.len > 0) {
			const char *comma =
			    memchr(members.ptr, ',', members.len);
			size_t n = comma == NULL
			    ? members.len
			    : (size_t)(comma - members.ptr);

			chap_buf_str(out, any ? "|" : "");
			any = true;
			add_member(pack, chap_span_cut(members, 0, n), out);
			members = chap_span_cut(
			    members, comma == NULL ? n : n + 1, members.len);
		}
	}
	chap_buf_str(out, ")");
}

static size_t
word_end(struct chap_span s, size_t at)
{
	while (at < s.len && strchr(" ()[]|", s.ptr[at]) == NULL)
		at++;
	return at;
}

static void
add_entry(struct chap_span pack, struct chap_span s, struct chap_buf *out)
{
	for (size_t i = 0, end; i < s.len; i = end) {
		char c = s.ptr[i];

		end = i + 1;
		if (c == '!' || c == '#')
			break;
		if (c == '(' || c == '[') {
			chap_buf_str(out, "(?:");
		} else if (c == ')' || c == ']') {
			chap_buf_str(out, c == ')' ? ")" : ")?");
		} else if (c == '|') {
			chap_buf_str(out, "|");
		} else if (c == '_') {
			chap_buf_str(out, "(?: [^ ]+){0,3}");
		} else if (c != ' ') {
			end = word_end(s, i);
			add_member(pack, chap_span_cut(s, i, end), out);
		}
	}
	chap_buf_str(out, "(?= )\n");
}

enum chap_err
chap_as_regex(struct chap_span pack, struct chap_buf *out)
{
	struct chap_span rest = pack;
	struct line line = {{NULL, 0}, {NULL, 0}};
	bool in_header = false;

	while (next_line(&rest, &in_header, &line))
		if (ends(line.file, ".lex"))
			add_entry(pack, line.text, out);
	return out->failed ? CHAP_ERR_MEMORY : CHAP_OK;
}
