#include "features/text/unwrap.h"

#include "features/text/utf8.h"

#include <string.h>

#define OVERRIDE "\xe2\x80\xae"
#define FLAGS "\xf0\x9f\x87"

/*
 * Lead bytes of turned letters (features/text/unwrap_turned.c), of U+202E
 * and of regional indicators; others cannot begin anything to unwrap.
 */
static const bool MAY_BEGIN[256] = {['&'] = true,
    ['%'] = true,
    ['\\'] = true,
    ['<'] = true,
    ['['] = true,
    [0xc6] = true,
    [0xc7] = true,
    [0xc9] = true,
    [0xca] = true,
    [0xd7] = true,
    [0xe1] = true,
    [0xe2] = true,
    [0xf0] = true};

/* Of those, the bytes that take() knows; the rest are of turned letters. */
static const bool TAKES[256] = {['&'] = true,
    ['%'] = true,
    ['\\'] = true,
    ['<'] = true,
    ['['] = true,
    [0xe2] = true,
    [0xf0] = true};

/* Final nun, which looks like a turned letter but begins nothing itself. */
#define NUN "\xd7\x9f"

/* Bytes of the code point that begins with this one. */
static inline size_t
length_of(unsigned char lead)
{
	return lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

static inline bool
is_at(struct chap_span text, size_t at, const char *what)
{
	size_t n = strlen(what);

	return text.len - at >= n && memcmp(text.ptr + at, what, n) == 0;
}

bool
chap_unwrap_may(struct chap_span text, bool is_ascii)
{
	bool has_begin = false, has_nun = false;
	unsigned char c;

	if (is_ascii)
		return text.len > 0 &&
		    (memchr(text.ptr, '&', text.len) != NULL ||
		        memchr(text.ptr, '%', text.len) != NULL ||
		        memchr(text.ptr, '<', text.len) != NULL ||
		        memchr(text.ptr, '[', text.len) != NULL ||
		        memchr(text.ptr, '\\', text.len) != NULL);
	for (size_t i = 0; i < text.len; i += length_of(c)) {
		c = (unsigned char)text.ptr[i];
		if (!MAY_BEGIN[c])
			continue;
		if (c < 0x80)
			return true;
		if (c == 0xd7) {
			has_nun |= is_at(text, i, NUN);
			continue;
		}
		has_begin = true;
		if (c == 0xf0 ? is_at(text, i, FLAGS)
		              : is_at(text, i, OVERRIDE) ||
		            chap_unwrap_is_turned(text, (uint32_t)i))
			return true;
	}
	/* By itself it is one of Hebrew. */
	return has_begin && has_nun;
}

void
chap_unwrap_catch_up(struct chap_unwrapping *u)
{
	uint32_t n = u->r - u->taken;

	if (n == 0)
		return;
	chap_origins_linear(&u->map, u->len, u->taken);
	memcpy(u->out + u->len, u->in.ptr + u->taken, n);
	u->len += n;
	u->taken = u->r;
}

void
chap_unwrap_put(struct chap_unwrapping *u, uint32_t end, struct chap_span says,
    enum chap_evasion evasion)
{
	chap_unwrap_catch_up(u);
	chap_undones_add(&u->undone, u->len, evasion);
	if (says.len > 0) {
		chap_origins_block(&u->map, u->len, u->r, end - u->r);
		memcpy(u->out + u->len, says.ptr, says.len);
		u->len += (uint32_t)says.len;
	}
	u->r = u->taken = end;
	u->is_changed = true;
}

static bool
take(struct chap_unwrapping *u)
{
	const char *at = u->in.ptr + u->r;
	size_t rest = u->in.len - u->r;

	switch (*at) {
	case '&':
		return chap_unwrap_entity(u);
	case '%':
		return chap_unwrap_percent(u);
	case '\\':
		return chap_unwrap_backslash(u);
	case '<':
		return chap_unwrap_tag(u);
	case '[':
		return chap_unwrap_square(u);
	default:
		break;
	}
	if ((unsigned char)*at < 0x80)
		return false;
	if (rest >= 3 && memcmp(at, OVERRIDE, 3) == 0)
		return chap_unwrap_override(u);
	if (rest >= 3 && memcmp(at, FLAGS, 3) == 0)
		return chap_unwrap_flags(u);
	return false;
}

/* Is a word at r, which has a turned letter in it? */
static bool
begins_turned(const struct chap_unwrapping *u)
{
	unsigned char before =
	    u->r > 0 ? (unsigned char)u->in.ptr[u->r - 1] : ' ';

	return before < 0x80 && !(before >= 'a' && before <= 'z') &&
	    !(before >= 'A' && before <= 'Z');
}

static bool
begins_chunk(const struct chap_unwrapping *u)
{
	return u->in.ptr[u->r] != ' ' &&
	    (u->r == 0 || u->in.ptr[u->r - 1] == ' ');
}

/* May there be a link anywhere? */
static bool
has_link(struct chap_span text)
{
	const char *at = text.ptr, *end = text.ptr + text.len;

	for (; (at = memchr(at, ':', (size_t)(end - at))) != NULL; at++) {
		if (end - at >= 3 && at[1] == '/' && at[2] == '/')
			return true;
	}
	at = text.ptr;
	for (; (at = memchr(at, '.', (size_t)(end - at))) != NULL; at++) {
		if (at - text.ptr >= 3 && at + 1 < end &&
		    (at[-1] | 32) == 'w' && (at[-2] | 32) == 'w' &&
		    (at[-3] | 32) == 'w')
			return true;
	}
	return false;
}

/* The end of the chunk at r if a link is in it, which stays; otherwise r. */
static uint32_t
link_end(const struct chap_unwrapping *u)
{
	const char *at = u->in.ptr + u->r;
	const char *space = memchr(at, ' ', u->in.len - u->r);
	size_t n = space == NULL ? u->in.len - u->r : (size_t)(space - at);

	if (memmem(at, n, "://", 3) != NULL ||
	    (n > 4 && strncasecmp(at, "www.", 4) == 0))
		return u->r + (uint32_t)n;
	return u->r;
}

enum chap_err
chap_unwrap(const struct chap_known *known, struct chap_span text,
    struct chap_arena *arena, struct chap_folded *out, bool *is_changed)
{
	struct chap_unwrapping u = {.known = known, .in = text};
	bool has_high = false, may_link = has_link(text);

	*is_changed = false;
	u.out = chap_arena_alloc(arena, text.len + 1);
	if (u.out == NULL)
		return CHAP_ERR_MEMORY;
	chap_origins_init(&u.map, arena);
	u.undone.arena = arena;
	for (size_t i = 0; i < text.len && !has_high; i++)
		has_high = (unsigned char)text.ptr[i] >= 0xc6 &&
		    chap_unwrap_is_turned(text, (uint32_t)i);
	while (u.r < text.len) {
		if (may_link && begins_chunk(&u)) {
			uint32_t link = link_end(&u);

			if (link > u.r) {
				u.r = link;
				continue;
			}
		}
		if (TAKES[(unsigned char)text.ptr[u.r]] && take(&u))
			continue;
		if (has_high && begins_turned(&u) && chap_unwrap_turned(&u))
			continue;
		u.r++;
		if (may_link || has_high)
			continue;
		while (u.r < text.len && !TAKES[(unsigned char)text.ptr[u.r]])
			u.r++;
	}
	chap_unwrap_catch_up(&u);
	if (u.map.failed || u.undone.failed)
		return CHAP_ERR_MEMORY;
	if (!u.is_changed)
		return CHAP_OK;
	*out = (struct chap_folded){
	    .ptr = u.out, .len = u.len, .map = u.map, .undone = u.undone};
	*is_changed = true;
	return CHAP_OK;
}
