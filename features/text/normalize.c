#include "features/text/normalize.h"

#include "features/text/correct.h"
#include "features/text/fold.h"
#include "features/text/known.h"
#include "features/text/points.h"
#include "features/text/scan.h"
#include "features/text/text.h"
#include "features/text/unwrap.h"
#include "features/text/utf8.h"

#include <stdlib.h>
#include <string.h>

const char *const chap_evasion_name[CHAP_N_EVASIONS] = {
#define CHAP_X(ENUM, name, is_disguise) name,
    CHAP_EVASIONS(CHAP_X)
#undef CHAP_X
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
	code = chap_known_init(&text->known, words, err);
	if (code != CHAP_OK) {
		chap_points_release(&text->points);
		free(text);
		return code;
	}
	*out = text;
	return CHAP_OK;
}

enum chap_err
chap_text_set_words(struct chap_text *text, struct chap_text_words words,
    struct chap_error *err)
{
	struct chap_known known;
	enum chap_err code = chap_known_init(&known, words, err);

	if (code != CHAP_OK)
		return code;
	chap_known_release(&text->known);
	text->known = known;
	return CHAP_OK;
}

void
chap_text_forget(const struct chap_text *text)
{
	chap_vain_clear(text->known.vain);
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

/* Texts that hide more within than this are refused. */
#define PASSES_MAX 16

static enum chap_err
fold(const struct chap_text *text, struct chap_span in, bool is_ascii,
    struct chap_arena *arena, struct chap_folded *out)
{
	return is_ascii ? chap_fold_ascii(in, arena, out)
	                : chap_fold_general(&text->points, in, arena, out);
}

/* `outer`, a text made of `inner`, as made of what `inner` was made of. */
static enum chap_err
compose(struct chap_folded *outer, const struct chap_folded *inner,
    struct chap_arena *arena)
{
	struct chap_undones both = {.arena = arena}, carried = {.arena = arena};

	chap_origins_carry(&outer->map, outer->len, &inner->undone, &carried);
	chap_undones_merge(&carried, &outer->undone, &both);
	chap_origins_compose(&outer->map, outer->len, &inner->map);
	outer->undone = both;
	return both.failed || outer->map.failed ? CHAP_ERR_MEMORY : CHAP_OK;
}

/*
 * Unwraps `in` if there is something to unwrap, which there is not unless it
 * `may`, and folds it: *out, with its map to `in`. *is_unwrapped: there was.
 * Where there was not, *out is set only if it `must_fold`.
 */
static enum chap_err
unwrap_and_fold(const struct chap_text *text, struct chap_span in, bool may,
    bool is_ascii, bool must_fold, struct chap_arena *arena,
    struct chap_folded *out, bool *is_unwrapped)
{
	struct chap_folded inner;
	enum chap_err rc = CHAP_OK;

	*is_unwrapped = false;
	if (may)
		rc = chap_unwrap(&text->known, in, arena, &inner, is_unwrapped);
	if (rc != CHAP_OK)
		return rc;
	if (!*is_unwrapped)
		return must_fold ? fold(text, in, is_ascii, arena, out)
		                 : CHAP_OK;
	in = (struct chap_span){inner.ptr, inner.len};
	rc = fold(text, in, chap_utf8_ascii(in) == in.len, arena, out);
	return rc == CHAP_OK ? compose(out, &inner, arena) : rc;
}

/* Behind a text that is scanned. */
#define BEHIND " .,.,.,.,.,.,.,.,.,.,.,.,.,.,.,."
_Static_assert(sizeof(BEHIND) > CHAP_FOLDED_SLACK, "it fills the slack");

static enum chap_err
scan(const struct chap_text *text, const struct chap_folded *folded,
    struct chap_arena *arena, struct chap_scan *s)
{
	*s = (struct chap_scan){
	    .points = &text->points,
	    .known = &text->known,
	    .text = folded->ptr,
	    .n = folded->len,
	    .before = folded->undone.list,
	    .n_before = folded->undone.n,
	    .is_foreign = folded->is_foreign || folded->is_other,
	    .is_other = folded->is_other,
	    .after = {.arena = arena},
	};

	memcpy(s->text + s->n, BEHIND, CHAP_FOLDED_SLACK);
	s->token = chap_arena_alloc(
	    arena, CHAP_SCAN_TOKENS(folded->len) * sizeof(*s->token));
	if (s->token == NULL)
		return CHAP_ERR_MEMORY;
	for (uint32_t i = 0; i < s->n_before; i++)
		s->seen |= (uint64_t)1 << s->before[i].evasion;
	chap_origins_init(&s->map, arena);
	s->has_at = !folded->has_no_at && s->n > 0 &&
	    memchr(s->text, '@', s->n) != NULL;
	return CHAP_OK;
}

/*
 * One reading: scans *cur and corrects its words. If that changed anything,
 * *cur is the new text, with its map to the original, and *is_changed.
 */
static enum chap_err
read_once(const struct chap_text *text, struct chap_span original, int pass,
    struct chap_arena *arena, struct chap_folded *cur, struct chap_scan *s,
    bool *is_changed)
{
	struct chap_folded next;
	bool is_corrected = false;
	enum chap_err rc = scan(text, cur, arena, s);

	if (rc != CHAP_OK)
		return rc;
	if (pass == 0) {
		s->inner = &cur->map;
		s->original = original;
	}
	chap_scan_run(s);
	if (s->after.failed || s->map.failed)
		return CHAP_ERR_MEMORY;
	if (chap_correct_is_due(s))
		rc = chap_correct(s, arena, &next, &is_corrected);
	if (rc != CHAP_OK)
		return rc;
	chap_origins_compose(&s->map, s->w, &cur->map);
	*is_changed = s->is_changed || is_corrected;
	if (is_corrected) {
		chap_origins_compose(&next.map, next.len, &s->map);
		next.is_foreign = cur->is_foreign;
		next.is_other = cur->is_other;
		*cur = next;
	} else {
		cur->len = s->w;
		cur->map = s->map;
		cur->undone = s->after;
	}
	return cur->map.failed ? CHAP_ERR_MEMORY : CHAP_OK;
}

/*
 * Reads *cur over and over until nothing changes. `may_unwrap`: there was
 * something in it that could be wrapped text.
 */
static enum chap_err
settle(const struct chap_text *text, struct chap_span original,
    struct chap_arena *arena, bool may_unwrap, struct chap_folded *cur,
    struct chap_scan *s)
{
	for (int pass = 0; pass < PASSES_MAX; pass++) {
		struct chap_folded next;
		struct chap_span canon;
		bool is_changed, is_ascii, must_fold, is_unwrapped = false;
		enum chap_err rc =
		    read_once(text, original, pass, arena, cur, s, &is_changed);

		if (rc != CHAP_OK)
			return rc;
		canon = (struct chap_span){cur->ptr, cur->len};
		is_ascii = !may_unwrap || chap_utf8_ascii(canon) == canon.len;
		/* What was read may fold and unwrap to more. */
		must_fold = is_changed && !is_ascii;
		if (may_unwrap)
			rc = unwrap_and_fold(text, canon,
			    chap_unwrap_may(canon, is_ascii), is_ascii,
			    must_fold, arena, &next, &is_unwrapped);
		if (rc != CHAP_OK)
			return rc;
		if (!is_changed && !is_unwrapped)
			return CHAP_OK;
		if (is_unwrapped || must_fold) {
			rc = compose(&next, cur, arena);
			if (rc != CHAP_OK)
				return rc;
			next.is_other = cur->is_other;
			*cur = next;
		}
	}
	return CHAP_ERR_INVALID;
}

/*
 * The first unwrapping and folding of a text that is not plain.
 * CHAP_ERR_INVALID, with *err: it is no UTF-8.
 */
static enum chap_err
unwrap_first(const struct chap_text *text, struct chap_span original,
    struct chap_arena *arena, struct chap_folded *out, bool *may_unwrap,
    struct chap_error *err)
{
	size_t n_ascii = chap_utf8_ascii(original), n_valid;
	bool is_ascii = n_ascii == original.len, may, is_unwrapped;

	if (!is_ascii) {
		n_valid = n_ascii +
		    chap_utf8_valid(
		        chap_span_cut(original, n_ascii, original.len));
		if (n_valid < original.len)
			return chap_fail(err, CHAP_ERR_INVALID,
			    "invalid UTF-8 at byte %zu", n_valid);
	}
	may = chap_unwrap_may(original, is_ascii);
	*may_unwrap = may || !is_ascii;
	return unwrap_and_fold(
	    text, original, may, is_ascii, true, arena, out, &is_unwrapped);
}

static enum chap_err
normalize(const struct chap_text *text, bool is_other,
    struct chap_span original, struct chap_arena *arena, struct chap_norm *out,
    struct chap_error *err)
{
	struct chap_folded cur;
	struct chap_scan s;
	enum chap_err code;
	bool is_plain, may_unwrap = false;

	if (original.len > CHAP_TEXT_MAX_BYTES)
		return chap_fail(err, CHAP_ERR_TOO_LONG,
		    "text of %zu bytes, at most %d are taken", original.len,
		    CHAP_TEXT_MAX_BYTES);
	code = chap_fold_plain(original, arena, &cur, &is_plain);
	if (code == CHAP_OK && !is_plain)
		code =
		    unwrap_first(text, original, arena, &cur, &may_unwrap, err);
	if (code == CHAP_ERR_INVALID)
		return code;
	cur.is_other = is_other;
	if (code == CHAP_OK)
		code = settle(text, original, arena, may_unwrap, &cur, &s);
	if (code == CHAP_ERR_INVALID)
		return chap_fail(err, code,
		    "more than %d disguises within each other", PASSES_MAX);
	if (code != CHAP_OK)
		return chap_fail(err, code, "out of memory for a text");
	*out = (struct chap_norm){
	    .canon = {cur.ptr, cur.len},
	    .token = s.token,
	    .n_tokens = s.n_tokens,
	    .facts = s.facts,
	    .origin = cur.map.piece,
	    .n_origins = cur.map.n,
	    .n_original_bytes = (uint32_t)original.len,
	};
	return CHAP_OK;
}

enum chap_err
chap_normalize(const struct chap_text *text, struct chap_span original,
    struct chap_arena *arena, struct chap_norm *out, struct chap_error *err)
{
	return normalize(text, false, original, arena, out, err);
}

enum chap_err
chap_normalize_other(const struct chap_text *text, struct chap_span original,
    struct chap_arena *arena, struct chap_norm *out, struct chap_error *err)
{
	return normalize(text, true, original, arena, out, err);
}

/* The piece that canonical byte `at` lies in. */
static const struct chap_origin *
piece_of(const struct chap_norm *norm, uint32_t at, uint32_t *end)
{
	uint32_t i = chap_origins_find(norm->origin, norm->n_origins, at);

	*end = i + 1 < norm->n_origins ? norm->origin[i + 1].at
	                               : (uint32_t)norm->canon.len;
	return &norm->origin[i];
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
