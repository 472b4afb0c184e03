#include "features/text/normalize.h"

#include "features/text/fold.h"
#include "features/text/known.h"
#include "features/text/points.h"
#include "features/text/scan.h"
#include "features/text/utf8.h"

#include <stdlib.h>
#include <string.h>

const char *const chap_evasion_name[CHAP_N_EVASIONS] = {
#define CHAP_X(ENUM, name) name,
    CHAP_EVASIONS(CHAP_X)
#undef CHAP_X
};

struct chap_text {
	struct chap_points points;
	struct chap_known known;
};

enum chap_err
chap_text_new(struct chap_text **out, struct chap_text_words words,
    struct chap_error *err)
{
	struct chap_text *text = malloc(sizeof(*text));
	enum chap_err code;

	if (text == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	code = chap_points_init(&text->points, err);
	if (code != CHAP_OK) {
		free(text);
		return code;
	}
	code = chap_known_init(&text->known, words);
	if (code != CHAP_OK) {
		chap_points_release(&text->points);
		free(text);
		return chap_fail(err, code, "out of memory");
	}
	*out = text;
	return CHAP_OK;
}

enum chap_err
chap_text_set_words(struct chap_text *text, struct chap_text_words words)
{
	struct chap_known known;
	enum chap_err code = chap_known_init(&known, words);

	if (code != CHAP_OK)
		return code;
	chap_known_release(&text->known);
	text->known = known;
	return CHAP_OK;
}

void
chap_text_free(struct chap_text *text)
{
	if (text == NULL)
		return;
	chap_points_release(&text->points);
	chap_known_release(&text->known);
	free(text);
}

/* CHAP_ERR_MEMORY is the only failure that is left. */
static enum chap_err
scan(const struct chap_text *text, struct chap_folded *folded,
    struct chap_span original, struct chap_arena *arena, struct chap_norm *out)
{
	struct chap_scan s = {
	    .points = &text->points,
	    .known = &text->known,
	    .text = folded->ptr,
	    .n = folded->len,
	    .event = folded->event,
	    .n_events = folded->n_events,
	};

	s.token = chap_arena_alloc(
	    arena, CHAP_SCAN_TOKENS(folded->len) * sizeof(*s.token));
	if (s.token == NULL)
		return CHAP_ERR_MEMORY;
	chap_origins_init(&s.map, arena);
	s.has_at = s.n > 0 && memchr(s.text, '@', s.n) != NULL;
	chap_scan_run(&s);
	chap_origins_compose(&s.map, s.w, &folded->map);
	if (s.map.failed)
		return CHAP_ERR_MEMORY;
	*out = (struct chap_norm){
	    .canon = {s.text, s.w},
	    .token = s.token,
	    .n_tokens = s.n_tokens,
	    .facts = s.facts,
	    .origin = s.map.piece,
	    .n_origins = s.map.n,
	    .n_original_bytes = (uint32_t)original.len,
	};
	return CHAP_OK;
}

enum chap_err
chap_normalize(const struct chap_text *text, struct chap_span original,
    struct chap_arena *arena, struct chap_norm *out, struct chap_error *err)
{
	struct chap_folded folded;
	enum chap_err code;
	size_t n_ascii, n_valid;

	if (original.len > CHAP_TEXT_MAX_BYTES)
		return chap_fail(err, CHAP_ERR_TOO_LONG,
		    "text of %zu bytes, at most %d are taken", original.len,
		    CHAP_TEXT_MAX_BYTES);
	n_ascii = chap_utf8_ascii(original);
	if (n_ascii == original.len) {
		code = chap_fold_ascii(original, arena, &folded);
	} else {
		n_valid = n_ascii +
		    chap_utf8_valid(
		        chap_span_cut(original, n_ascii, original.len));
		if (n_valid < original.len)
			return chap_fail(err, CHAP_ERR_INVALID,
			    "invalid UTF-8 at byte %zu", n_valid);
		code =
		    chap_fold_general(&text->points, original, arena, &folded);
	}
	if (code == CHAP_OK)
		code = scan(text, &folded, original, arena, out);
	if (code != CHAP_OK)
		return chap_fail(err, code, "out of memory for a text");
	return CHAP_OK;
}

/* The piece that canonical byte `at` lies in. */
static const struct chap_origin *
piece_of(const struct chap_norm *norm, uint32_t at, uint32_t *end)
{
	uint32_t low = 0, high = norm->n_origins;

	while (high - low > 1) {
		uint32_t middle = low + (high - low) / 2;

		if (norm->origin[middle].at <= at)
			low = middle;
		else
			high = middle;
	}
	*end = low + 1 < norm->n_origins ? norm->origin[low + 1].at
	                                 : (uint32_t)norm->canon.len;
	return &norm->origin[low];
}

void
chap_norm_origin(const struct chap_norm *norm, uint32_t canon_start,
    uint32_t canon_end, uint32_t *start, uint32_t *end)
{
	const char *canon = norm->canon.ptr;
	uint32_t len = (uint32_t)norm->canon.len, first = canon_start;
	uint32_t last = canon_end, stop;
	const struct chap_origin *p;

	if (first > len)
		first = len;
	if (last > len)
		last = len;
	while (first > 0 && first < len && chap_utf8_is_inside(canon[first]))
		first--;
	while (last < len && chap_utf8_is_inside(canon[last]))
		last++;
	if (norm->origin == NULL || len == 0) {
		*start = norm->origin == NULL ? first : 0;
		*end = last > first && norm->origin == NULL ? last : *start;
		return;
	}
	/* Past the end: where the last byte's origin ends. */
	p = piece_of(norm, first < len ? first : len - 1, &stop);
	*start = p->from;
	if (p->from_bytes == CHAP_ORIGIN_LINEAR)
		*start += first - p->at;
	else if (first == len)
		*start += p->from_bytes;
	*end = *start;
	if (last <= first)
		return;
	p = piece_of(norm, last - 1, &stop);
	*end = p->from +
	    (p->from_bytes == CHAP_ORIGIN_LINEAR ? last - p->at
	                                         : p->from_bytes);
}
