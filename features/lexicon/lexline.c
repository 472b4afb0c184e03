#include "features/lexicon/lexline.h"

#include <stdarg.h>
#include <stdio.h>

enum chap_err
chap_lexline_fail(const struct chap_lexlines *lines, const char *fmt, ...)
{
	char text[240];
	va_list args;

	va_start(args, fmt);
	vsnprintf(text, sizeof(text), fmt, args);
	va_end(args);
	return chap_fail_at(lines->err, CHAP_ERR_INVALID, lines->path,
	    lines->number, "%s", text);
}

enum chap_err
chap_lexline_next(
    struct chap_lexlines *lines, struct chap_span *line, bool *got)
{
	const char *start = lines->text.ptr + lines->at, *lf;

	*got = lines->at < lines->text.len;
	if (!*got)
		return CHAP_OK;
	lines->number++;
	lf = memchr(start, '\n', lines->text.len - lines->at);
	if (lf == NULL)
		return chap_lexline_fail(
		    lines, "the last line has no line end");
	*line = (struct chap_span){start, (size_t)(lf - start)};
	lines->at += line->len + 1;
	if (line->len > CHAP_LEXFILE_LINE_MAX)
		return chap_lexline_fail(lines,
		    "a line of more than %d bytes; split it",
		    CHAP_LEXFILE_LINE_MAX);
	for (size_t i = 0; i < line->len; i++) {
		unsigned char c = (unsigned char)start[i];

		if (c == '\t')
			return chap_lexline_fail(lines, "a tab; use spaces");
		if (c == '\r')
			return chap_lexline_fail(
			    lines, "the line ends in CR LF; use LF");
		if (c < 0x20 || c == 0x7f)
			return chap_lexline_fail(
			    lines, "a control character (0x%02x)", c);
	}
	return CHAP_OK;
}

struct chap_span
chap_lexline_trim(struct chap_span s)
{
	while (s.len > 0 && s.ptr[0] == ' ') {
		s.ptr++;
		s.len--;
	}
	while (s.len > 0 && s.ptr[s.len - 1] == ' ')
		s.len--;
	return s;
}

struct chap_span
chap_lexline_content(struct chap_span line)
{
	for (size_t i = 0; i < line.len; i++)
		if (line.ptr[i] == '#' && (i == 0 || line.ptr[i - 1] == ' '))
			return chap_lexline_trim(chap_span_cut(line, 0, i));
	return chap_lexline_trim(line);
}

bool
chap_lexline_key(
    struct chap_span line, struct chap_span *key, struct chap_span *value)
{
	const char *colon = memchr(line.ptr, ':', line.len);
	size_t n;

	if (colon == NULL)
		return false;
	n = (size_t)(colon - line.ptr);
	*key = chap_lexline_trim(chap_span_cut(line, 0, n));
	*value = chap_lexline_trim(chap_span_cut(line, n + 1, line.len));
	return true;
}

bool
chap_lexline_number(struct chap_span s, int least, int most, int *out)
{
	int value = 0;

	for (size_t i = 0; i < s.len; i++) {
		if (s.ptr[i] < '0' || s.ptr[i] > '9' || i == 8)
			return false;
		value = value * 10 + (s.ptr[i] - '0');
	}
	if (s.len == 0 || value < least || value > most)
		return false;
	*out = value;
	return true;
}

struct chap_span
chap_lexline_cut(struct chap_span *rest, char separator)
{
	const char *at =
	    rest->len == 0 ? NULL : memchr(rest->ptr, separator, rest->len);
	size_t n = at == NULL ? rest->len : (size_t)(at - rest->ptr);
	struct chap_span piece = chap_span_cut(*rest, 0, n);

	*rest = chap_span_cut(*rest, at == NULL ? n : n + 1, rest->len);
	return chap_lexline_trim(piece);
}
