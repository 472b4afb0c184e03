/*
 * Folding what stands between two spaces in one go, code point by code point,
 * where each of them folds by itself: plain and styled letters, letters with
 * their marks, what is not seen. fold.c's items would give the same; they are
 * there for what hangs on its neighbours.
 */
#include "features/text/fold_quick.h"

#include "features/text/utf8.h"

_Static_assert(CHAP_POINT_PAGE == 128, "a page is all of ASCII");

struct quick {
	const struct chap_points *points;
	const struct chap_point *ascii; /* of its page, which is the first */
	struct chap_span text;
	uint32_t i; /* what is before is folded */
	uint32_t end;
	struct chap_folding *f; /* of which these two are kept here: */
	char *out;
	uint32_t len;
	uint64_t pending; /* evasions that stand before what comes next */
	const struct chap_point *before; /* the last one; NULL: none */
	const struct chap_point *last; /* of those, the last that is seen */
};

/* What is put back if it turns out that more must be looked at. */
struct before {
	struct chap_folding f;
	struct chap_origin piece; /* the last, which may grow */
};

static struct before
remember(const struct chap_folding *f)
{
	struct before before = {.f = *f};

	if (f->map.n > 0)
		before.piece = f->map.piece[f->map.n - 1];
	return before;
}

/* Lists that have grown stay as large as they are. */
static void
put_back(struct chap_folding *f, const struct before *before)
{
	f->len = before->f.len;
	f->has_space = before->f.has_space;
	f->space = before->f.space;
	f->space_end = before->f.space_end;
	f->undone.n = before->f.undone.n;
	f->map.n = before->f.map.n;
	if (f->map.n > 0)
		f->map.piece[f->map.n - 1] = before->piece;
}

static inline const struct chap_point *
point_at(const struct quick *q, uint32_t at, uint32_t *len)
{
	unsigned char lead = (unsigned char)q->text.ptr[at];

	*len = 1;
	if (lead < 0x80)
		return &q->ascii[lead];
	return chap_points_get(q->points, chap_utf8_get(q->text.ptr + at, len));
}

/* Gives *f its text, and takes it back. */
static inline void
give(struct quick *q)
{
	q->f->len = q->len;
}

static inline void
take_back(struct quick *q)
{
	q->out = q->f->ptr;
	q->len = q->f->len;
}

/* Writes the white space that is held back; false: the arena is full. */
static inline bool
write_space(struct quick *q)
{
	bool is_written;

	if (!q->f->has_space)
		return true;
	give(q);
	is_written = chap_folding_reserve_more(q->f, 0);
	take_back(q);
	return is_written;
}

/* What was undone before i and in it, where the next byte is written. */
static inline void
note(struct quick *q, uint64_t undone)
{
	if (q->pending != 0)
		chap_undones_add_set(&q->f->undone, q->len, q->pending);
	if (undone != 0)
		chap_undones_add_set(&q->f->undone, q->len, undone);
	q->pending = 0;
}

/* Writes one byte that was made of the text's from i up to `end`. */
static inline void
write_byte(struct quick *q, char c, uint32_t end)
{
	if (end - q->i == 1)
		chap_origins_linear(&q->f->map, q->len, q->i);
	else
		chap_origins_block(&q->f->map, q->len, q->i, end - q->i);
	q->out[q->len++] = c;
	q->i = end;
}

/*
 * The marks at `at`, behind a Latin letter, which loses them: past their end;
 * *n of them, *is_overlaid: some strike it through or enclose it.
 */
static inline uint32_t
skip_marks(struct quick *q, uint32_t at, uint32_t *n, bool *is_overlaid)
{
	uint32_t len;

	for (*n = 0; at < q->end; at += len, ++*n) {
		const struct chap_point *point = point_at(q, at, &len);

		if (point->quick != CHAP_QUICK_MARK)
			break;
		*is_overlaid |= point->class == CHAP_POINT_KEYCAP ||
		    (point->flags & CHAP_POINT_OVERLAY) != 0;
		q->before = q->last = point;
	}
	return at;
}

/* The letter, digit or sign that `point` at i folds to, `len` bytes. */
static inline bool
take_ascii(struct quick *q, const struct chap_point *point, uint32_t len)
{
	uint32_t end = q->i + len, n_marks;
	bool is_overlaid = false;
	uint64_t undone = 0;

	q->before = point;
	q->last = &q->ascii[(unsigned char)point->ascii];
	/* Marks are no ASCII. */
	if (end < q->end && (q->text.ptr[end] & 0x80) != 0) {
		end = skip_marks(q, end, &n_marks, &is_overlaid);
		if (n_marks > 0 && (point->ascii < 'a' || point->ascii > 'z'))
			return false;
		if (n_marks > 0)
			undone = (uint64_t)1
			    << chap_points_marks(n_marks, is_overlaid);
	}
	if (!write_space(q))
		return true;
	if (undone != 0)
		chap_undones_add_set(&q->f->undone, q->len, undone);
	note(q, chap_point_undone(point));
	write_byte(q, point->ascii, end);
	return true;
}

/* A letter with marks, in one code point. */
static bool
take_accented(struct quick *q, const struct chap_point *point, uint32_t len)
{
	uint32_t next;

	if (q->i + len < q->end &&
	    point_at(q, q->i + len, &next)->quick == CHAP_QUICK_MARK)
		return false;
	if (!write_space(q))
		return true;
	chap_undones_add_set(&q->f->undone, q->len, chap_point_undone(point));
	note(q, 0);
	write_byte(q, point->ascii, q->i + len);
	q->before = point;
	q->last = chap_points_get(q->points,
	    q->points->fold_cp[point->fold + q->points->fold_cp[point->fold]]);
	return true;
}

/* What stays as it is. */
static inline void
take_copy(struct quick *q, const struct chap_point *point, uint32_t len)
{
	q->before = q->last = point;
	if (!write_space(q))
		return;
	note(q, 0);
	chap_origins_linear(&q->f->map, q->len, q->i);
	for (uint32_t k = 0; k < len; k++)
		q->out[q->len++] = q->text.ptr[q->i++];
}

/* Takes the code point at i; false: it takes more than that. */
static inline bool
take(struct quick *q)
{
	uint32_t len;
	const struct chap_point *point = point_at(q, q->i, &len);

	if (point->quick == CHAP_QUICK_ASCII)
		return take_ascii(q, point, len);
	switch (point->quick) {
	case CHAP_QUICK_ACCENTED:
		return take_accented(q, point, len);
	case CHAP_QUICK_COPY:
		take_copy(q, point, len);
		return true;
	case CHAP_QUICK_SPACE:
		note(q, 0);
		chap_folding_space(q->f, q->i, q->i + len);
		q->before = q->last = point;
		break;
	case CHAP_QUICK_DROP:
		if (point->class == CHAP_POINT_JOINER && q->last != NULL &&
		    (q->last->class == CHAP_POINT_EMOJI ||
		        q->last->class == CHAP_POINT_TONE))
			return false;
		if (!chap_fold_is_honest(point, q->before, q->last))
			q->pending |= chap_point_undone(point);
		q->before = point;
		break;
	case CHAP_QUICK_MARK:
	case CHAP_QUICK_NOT:
	default:
		return false;
	}
	q->i += len;
	return true;
}

bool
chap_fold_quick(const struct chap_points *points, struct chap_span text,
    uint32_t start, uint32_t end, struct chap_folding *f, uint64_t *pending)
{
	struct before before = remember(f);
	struct quick q = {
	    .points = points,
	    .ascii = chap_points_get(points, 0),
	    .text = text,
	    .i = start,
	    .end = end,
	    .f = f,
	    .before = start > 0 ? &chap_points_get(points, 0)[' '] : NULL,
	};

	/* Nothing grows; the space before it is one more. */
	if (!chap_folding_room(f, end - start + 2))
		return true;
	take_back(&q);
	while (q.i < end && !f->failed) {
		if (!take(&q)) {
			put_back(f, &before);
			return false;
		}
	}
	give(&q);
	*pending = q.pending;
	return true;
}
