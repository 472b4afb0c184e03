/*
 * Message lines made of random fields and values, and mutations of them, for
 * property tests. Most lines are right; most values are.
 */
#ifndef CHAP_TESTS_MADE_LINES_H
#define CHAP_TESTS_MADE_LINES_H

#include "tests/draw.h"

#include <stdio.h>
#include <string.h>

#define LINE_MAX 4096

struct line {
	char bytes[LINE_MAX];
	size_t len;
};

#define PICK(state, list) \
	(list)[draw(state) % (sizeof(list) / sizeof((list)[0]))]

static inline void
add(struct line *l, const char *s)
{
	size_t n = strlen(s);

	if (n > LINE_MAX - l->len)
		n = LINE_MAX - l->len;
	memcpy(l->bytes + l->len, s, n);
	l->len += n;
}

static inline void
add_space(struct line *l, uint64_t *state)
{
	static const char *const SPACE[] = {
	    "", "", "", "", "", " ", "  ", "\t", "\r", "\n"};

	add(l, PICK(state, SPACE));
}

/* What stands between quotes; the second half is wrong in some place. */
static const char *const INSIDE[] = {"a", "b", "m1", "hello there", "", "minor",
    "adult", "user", "edit", "delete", "message", "exactly8", "seven77",
    "see you at practice, bring the blue ball", "\\n", "\\\"", "\\\\", "\\/",
    "\\b\\f\\r\\t", "\\u0041", "\\u00e9", "\\u20ac", "\\uFFFF",
    "\\ud83d\\ude00", "\\uDBFF\\uDFFF", "\xc3\xa9", "\xe4\xb8\xad",
    "\xf0\x9f\x98\x80", "\xed\x9f\xbf", "\xee\x80\x80", "\xf4\x8f\xbf\xbf",
    "\x7f", "minor\\u0000", "\\u0000", "\\u0075ser",
    /* wrong: */
    "\\ud800", "\\udc00", "\\ud800\\u0041", "\\ud800\\ud800", "\\ud800x",
    "\\udfff\\udbff", "\\u12", "\\u12g4", "\\x41", "\\'", "\\", "\t", "\x01",
    "\x1f", "\x80", "\xc0\xaf", "\xc1\xbf", "\xe0\x9f\xbf", "\xed\xa0\x80",
    "\xf0\x8f\xbf\xbf", "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\xe2\x82",
    "\xff", "\""};
#define N_RIGHT 35

static inline void
add_string(struct line *l, uint64_t *state)
{
	uint64_t n = draw(state) % 8 == 0 ? 4 : 1;

	add(l, "\"");
	for (uint64_t i = 0; i < n; i++) {
		size_t all = sizeof(INSIDE) / sizeof(INSIDE[0]);

		add(l,
		    INSIDE[draw(state) %
		        (draw(state) % 64 == 0 ? all : N_RIGHT)]);
	}
	if (draw(state) % 100 == 0)
		for (uint64_t k = 100 + draw(state) % 60; k > 0; k--)
			add(l, "x");
	add(l, "\"");
}

static inline void
add_number(struct line *l, uint64_t *state)
{
	static const char *const NUMBER[] = {"0", "5", "-0", "-1", "17", "151",
	    "1440", "1441", "-1440", "-1441", "253402300799999",
	    "253402300800000", "999999999999999999", "1000000000000000000",
	    "9223372036854775807", "9223372036854775808",
	    "-9223372036854775808", "-9223372036854775809",
	    "99999999999999999999999999", "1.5", "-0.0", "5.0", "1e3", "1E+3",
	    "1e-999", "1e999", "-1e999", "1.0e308", "0.1e1", "123456789.125",
	    "01", "00", "-", "-01", "+1", "1.", ".5", "1e", "1e+", "0x1", "1_0",
	    "NaN", "Infinity", "1.5.2", "--1"};
	/* most of the time one that is right */
	uint64_t n =
	    draw(state) % 24 == 0 ? sizeof(NUMBER) / sizeof(NUMBER[0]) : 11;

	add(l, NUMBER[draw(state) % n]);
}

static inline void
add_value(struct line *l, uint64_t *state, int depth)
{
	static const char *const WORD[] = {
	    "true", "false", "null", "true", "nul", "True", "truex", "null1"};
	static const char *const NEST[] = {"[]", "{}", "[1,\"a\",null]",
	    "{\"a\":{\"b\":[]}}", "{\"a\":1,\"a\":2}", "[1,]", "[[[[1]]]]",
	    "{\"\\u0000\":1}", "[\"a\" \"b\"]", "{\"a\"}", "[", "{"};
	uint64_t kind = draw(state) % 24;

	if (kind < 12)
		add_string(l, state);
	else if (kind < 20)
		add_number(l, state);
	else if (kind < 22)
		add(l, WORD[draw(state) % (draw(state) % 8 == 0 ? 8 : 4)]);
	else if (kind == 22 || depth > 3)
		add(l, NEST[draw(state) % (draw(state) % 8 == 0 ? 12 : 4)]);
	else
		for (int i = (int)(draw(state) % 19), first = 1; i >= 0; i--) {
			add(l, first ? "[" : ",");
			first = 0;
			add_space(l, state);
			if (draw(state) % 32 == 0)
				add_value(l, state, depth + 1);
			else
				add_string(l, state);
			if (i == 0)
				add(l, "]");
		}
}

static inline void
add_field(struct line *l, uint64_t *state, const char *name)
{
	add_space(l, state);
	add(l, "\"");
	add(l, name);
	add(l, "\"");
	add_space(l, state);
	add(l, ":");
	add_space(l, state);
}

/* A line that is right but for what its values are. */
static inline void
make_line(struct line *l, uint64_t *state)
{
	static const char *const NAMES[] = {"id", "at", "from", "to", "text",
	    "kind", "room", "ref", "lang", "age", "tz", "account_at",
	    "conversation", "x", "ids", "te", "tex", "account_ai", "",
	    "\\u0061", "na\\u0000me", "\xc3\xa9"};
	static const char *const USUAL[] = {"\"id\":\"m-1\"",
	    "\"at\":1600000000000", "\"from\": \"ann\"", "\"to\":\"bob\"",
	    "\"text\":\"nice goal, same time tomorrow?\""};
	uint64_t left_out = draw(state) % 20;

	l->len = 0;
	add_space(l, state);
	add(l, "{");
	for (uint64_t i = 0; i < 5; i++) {
		if (i == left_out)
			continue;
		add(l, USUAL[i]);
		add(l, ",");
	}
	if (left_out < 5) {
		add_field(l, state, NAMES[left_out]);
		add_value(l, state, 0);
		add(l, ",");
	}
	for (uint64_t n = draw(state) % 5; n > 0; n--) {
		add_field(
		    l, state, NAMES[5 + draw(state) % (draw(state) % 9 + 8)]);
		add_value(l, state, 0);
		add(l, ",");
	}
	if (draw(state) % 16 == 0)
		for (uint64_t n = draw(state) % 20; n > 0; n--) {
			char name[24];

			snprintf(name, sizeof(name), "k%llu",
			    (unsigned long long)(draw(state) % 400));
			add_field(l, state, name);
			add(l, "1,");
		}
	if (draw(state) % 64 != 0)
		l->len--; /* the last comma */
	add(l, "}");
	add_space(l, state);
}

/* One of: another byte, bytes taken out, put in, doubled, the end cut off. */
static inline void
mutate(struct line *l, uint64_t *state)
{
	static const char *const PIECE[] = {"\"", "\\", "{", "}", "[", "]", ",",
	    ":", "\\u0000", "\\ud800", "\\u00e9", "\xff", "\xc0\x80",
	    "\xed\xa0\x80", "\xc3", "1e999", "0", "-", ".", "e", " ", "\t",
	    "\n", "\"id\":\"z\",", "\"text\":", "null", "\x01", "[[[[", "]]]]"};
	size_t at = l->len == 0 ? 0 : draw(state) % l->len;
	size_t n = 1 + draw(state) % 8;
	struct line old = *l;

	if (l->len == 0)
		return;
	if (n > l->len - at)
		n = l->len - at;
	switch (draw(state) % 5) {
	case 0:
		l->bytes[at] = (char)draw(state);
		break;
	case 1:
		memmove(l->bytes + at, l->bytes + at + n, l->len - at - n);
		l->len -= n;
		break;
	case 2:
		l->len = at;
		add(l, PICK(state, PIECE));
		old.bytes[old.len < LINE_MAX ? old.len : LINE_MAX - 1] = '\0';
		add(l, old.bytes + at);
		break;
	case 3:
		old.bytes[old.len < LINE_MAX ? old.len : LINE_MAX - 1] = '\0';
		l->len = at + n;
		add(l, old.bytes + at);
		break;
	default:
		l->len = at;
		break;
	}
}

#endif
