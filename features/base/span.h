/*
 * A borrowed stretch of bytes: pointer and length, passed by value. Not
 * NUL-terminated; may hold NUL. An empty span may have ptr NULL. Whoever
 * hands one out says how long the bytes live.
 */
#ifndef CHAP_BASE_SPAN_H
#define CHAP_BASE_SPAN_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

struct chap_span {
	const char *ptr;
	size_t len; /* bytes */
};

/* The span of a string literal or a char array that holds one. */
#define CHAP_SPAN_LIT(s) ((struct chap_span){(s), sizeof(s) - 1})

/* The span of a NUL-terminated string; NULL gives the empty span. */
static inline struct chap_span
chap_span_str(const char *s)
{
	return (struct chap_span){s, s == NULL ? 0 : strlen(s)};
}

static inline bool
chap_span_eq(struct chap_span a, struct chap_span b)
{
	return a.len == b.len &&
	    (a.len == 0 || memcmp(a.ptr, b.ptr, a.len) == 0);
}

/* By bytes, a beginning before what goes on: <0, 0, >0. */
static inline int
chap_span_cmp(struct chap_span a, struct chap_span b)
{
	size_t n = a.len < b.len ? a.len : b.len;
	int order = n == 0 ? 0 : memcmp(a.ptr, b.ptr, n);

	return order != 0 ? order : (a.len > b.len) - (a.len < b.len);
}

/* Bytes [start, end) of `s`; both must lie within it, start <= end. */
static inline struct chap_span
chap_span_cut(struct chap_span s, size_t start, size_t end)
{
	return (struct chap_span){s.ptr + start, end - start};
}

#endif
