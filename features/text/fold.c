#include "features/text/fold.h"

#include "features/text/fold_quick.h"
#include "features/text/folding.h"
#include "features/text/utf8.h"

#include <endian.h>
#include <string.h>

/* Marks that one letter may keep; more are a trick. */
#define MARKS_MAX 8
/* A region's letters in the flag of a region, e.g. "gbsct". */
#define REGION_MAX 6

#define BLACK_FLAG 0x1f3f4u
#define CANCEL_TAG 0xe007fu
#define BYTE_ORDER_MARK 0xfeffu

/* A code point of the folded, decomposed text. */
struct item {
	const struct chap_point *point; /* of `cp` */
	uint32_t cp;
	uint32_t from; /* original bytes [from, from + from_bytes) */
	uint8_t from_bytes;
	bool only; /* nothing else came from there */
	bool styled; /* it was a plain letter in disguise */
	uint64_t before; /* evasions that stood before it, unseen */
	char latin; /* what it looks like, by the original if it tells */
};

struct general {
	const struct chap_points *points;
	struct chap_span original;
	struct chap_arena *arena;
	struct item *item;
	uint32_t n; /* items of the chunk that is being folded */
	uint32_t size;
	uint32_t tags_end; /* tags before it are those of a flag */
	uint64_t pending; /* evasions that stand before the next item */
	uint32_t run_end; /* items before it are of a run that was judged */
	bool run_is_disguised;
	bool has_foreign; /* the chunk has letters of another script */
	struct chap_folding f;
};

static bool
is_latin(const struct chap_point *point)
{
	return (point->flags & CHAP_POINT_LATIN) != 0;
}

static bool
grow(struct general *g)
{
	uint32_t size = g->size * 2;
	struct item *grown = chap_arena_alloc(g->arena, size * sizeof(*grown));

	if (grown == NULL)
		return false;
	memcpy(grown, g->item, g->n * sizeof(*grown));
	g->item = grown;
	g->size = size;
	return true;
}

/*
 * One more item: `cp`, of which `point` tells, made of [from, from +
 * from_bytes), where `origin` stood; NULL: the arena is full.
 */
static inline struct item *
push(struct general *g, const struct chap_point *point, uint32_t cp,
    const struct chap_point *origin, uint32_t from, uint32_t from_bytes)
{
	struct item *item;

	if (g->n == g->size && !grow(g))
		return NULL;
	item = &g->item[g->n++];
	item->point = point;
	item->cp = cp;
	item->from = from;
	item->from_bytes = (uint8_t)from_bytes;
	item->only = true;
	item->styled = (origin->flags & CHAP_POINT_STYLED) != 0;
	item->latin = point->latin;
	item->before = g->pending;
	g->pending = 0;
	g->has_foreign |= point->class == CHAP_POINT_LETTER && !is_latin(point);
	return item;
}

static bool
push_folded(struct general *g, const struct chap_point *point, uint32_t cp,
    uint32_t from, uint32_t from_bytes)
{
	const uint32_t *fold;
	uint32_t n;

	if (point->fold == 0)
		return push(g, point, cp, point, from, from_bytes) != NULL;
	n = g->points->fold_cp[point->fold];
	fold = &g->points->fold_cp[point->fold + 1];
	for (uint32_t i = 0; i < n; i++) {
		struct item *item = push(g, chap_points_get(g->points, fold[i]),
		    fold[i], point, from, from_bytes);

		if (item == NULL)
			return false;
		item->only = n == 1;
		if (i == 0 && point->latin != 0)
			item->latin = point->latin;
	}
	return true;
}

/* The flag of a region at `at`: its tags' bytes, or 0 if there are none. */
static uint32_t
region_tags(const struct general *g, size_t at)
{
	size_t i = at;

	for (int n = 0; n <= REGION_MAX && i < g->original.len; n++) {
		uint32_t len;
		uint32_t cp = chap_utf8_get(g->original.ptr + i, &len);
		uint32_t ascii = cp - 0xe0000u;

		i += len;
		if (cp == CANCEL_TAG)
			return n > 0 ? (uint32_t)(i - at) : 0;
		if (!((ascii >= '0' && ascii <= '9') ||
		        (ascii >= 'a' && ascii <= 'z')))
			return 0;
	}
	return 0;
}

bool
chap_fold_is_honest(const struct chap_point *point,
    const struct chap_point *before, const struct chap_point *last)
{
	if (point->class == CHAP_POINT_SELECTOR)
		return before != NULL &&
		    ((before->flags & CHAP_POINT_SELECTABLE) != 0 ||
		        !is_latin(before));
	if ((point->flags & CHAP_POINT_LINKING) != 0)
		return last == NULL ||
		    (!is_latin(last) && last->class != CHAP_POINT_DIGIT);
	return false;
}

/* Could a joiner join here? */
static bool
ends_emoji(const struct general *g)
{
	uint8_t class =
	    g->n > 0 ? g->item[g->n - 1].point->class : CHAP_POINT_OTHER;

	return class == CHAP_POINT_EMOJI || class == CHAP_POINT_TONE;
}

/* Original bytes [start, end), which begin the text or follow a space. */
static bool
read_items(struct general *g, uint32_t start, uint32_t end)
{
	const struct chap_point *before =
	    start > 0 ? chap_points_get(g->points, ' ') : NULL;
	uint32_t len;

	g->n = 0;
	g->run_end = 0;
	g->run_is_disguised = false;
	g->has_foreign = false;
	for (uint32_t i = start; i < end; i += len) {
		uint32_t cp = chap_utf8_get(g->original.ptr + i, &len);
		const struct chap_point *point = chap_points_get(g->points, cp);
		bool is_dropped = point->class == CHAP_POINT_INVISIBLE ||
		    point->class == CHAP_POINT_SELECTOR ||
		    (point->class == CHAP_POINT_JOINER && !ends_emoji(g)) ||
		    (point->class == CHAP_POINT_TAG && i >= g->tags_end);

		if (cp == BLACK_FLAG)
			g->tags_end = i + len + region_tags(g, (size_t)i + len);
		if (!is_dropped && !push_folded(g, point, cp, i, len))
			return false;
		if (is_dropped &&
		    !chap_fold_is_honest(point, before,
		        g->n > 0 ? g->item[g->n - 1].point : NULL) &&
		    !(cp == BYTE_ORDER_MARK && i == 0))
			g->pending |= chap_points_is_bidi(cp)
			    ? CHAP_EVASION_BIT(BIDI)
			    : CHAP_EVASION_BIT(INVISIBLE);
		before = point;
	}
	/* Of Latin letters alone there is nothing to judge. */
	if (!g->has_foreign)
		g->run_end = g->n;
	return true;
}

static bool
is_in_run(const struct item *item)
{
	switch (item->point->class) {
	case CHAP_POINT_LETTER:
	case CHAP_POINT_DIGIT:
	case CHAP_POINT_MARK:
	case CHAP_POINT_APOSTROPHE:
	case CHAP_POINT_KEYCAP: /* dropped beside letters, like a mark */
		return true;
	default:
		return false;
	}
}

/*
 * Is the word that begins at item `i` Latin, with letters of other scripts
 * among it, each of which looks like a Latin one? A letter that looks like
 * none shows that the mixture is honest, and stays one after folding: so a
 * second folding judges the same.
 */
static void
judge_run(struct general *g, uint32_t i)
{
	bool has_latin = false, has_other = false, all_look_latin = true;

	for (; i < g->n && is_in_run(&g->item[i]); i++) {
		const struct item *item = &g->item[i];

		if (item->point->class != CHAP_POINT_LETTER)
			continue;
		if (is_latin(item->point)) {
			has_latin = true;
		} else {
			has_other = true;
			all_look_latin = all_look_latin && item->latin != 0;
			g->f.is_foreign |= item->latin == 0;
		}
	}
	g->run_end = i;
	g->run_is_disguised = has_latin && has_other && all_look_latin;
}

static bool
is_generic_mark(const struct item *item)
{
	return (item->point->flags & CHAP_POINT_GENERIC) != 0 ||
	    item->point->class == CHAP_POINT_KEYCAP;
}

/*
 * Puts the marks [first, end) of a letter of another script into canonical
 * order, composes what composes, and keeps the script's own marks; of those
 * that serve all scripts only what composes stays ("й"). Returns the letter,
 * and in kept[] what stays beside it; *n_dropped counts the rest.
 */
static uint32_t
compose(const struct general *g, uint32_t letter, uint32_t first, uint32_t end,
    uint32_t kept[MARKS_MAX], uint32_t *n_kept, uint32_t *n_dropped)
{
	const struct item *mark[MARKS_MAX];
	uint32_t n = 0;
	uint8_t before = 0; /* class of the last mark kept */

	*n_kept = 0;
	*n_dropped = 0;
	for (uint32_t i = first; i < end; i++) {
		uint32_t at = n;

		/* What is enclosing orders nothing: it goes at once. */
		if (n == MARKS_MAX ||
		    (is_generic_mark(&g->item[i]) &&
		        g->item[i].point->ccc == 0)) {
			(*n_dropped)++;
			continue;
		}
		while (at > 0 && g->item[i].point->ccc != 0 &&
		    mark[at - 1]->point->ccc > g->item[i].point->ccc) {
			mark[at] = mark[at - 1];
			at--;
		}
		mark[at] = &g->item[i];
		n++;
	}
	for (uint32_t i = 0; i < n; i++) {
		const struct chap_point *point = mark[i]->point;
		bool is_blocked = *n_kept > 0 && before >= point->ccc;
		uint32_t both = is_blocked
		    ? 0
		    : chap_points_compose(g->points, letter, mark[i]->cp);

		if (both != 0) {
			letter = both;
		} else if ((point->flags & CHAP_POINT_GENERIC) != 0 ||
		    point->class == CHAP_POINT_KEYCAP) {
			(*n_dropped)++;
		} else {
			kept[(*n_kept)++] = mark[i]->cp;
			before = point->ccc;
		}
	}
	return letter;
}

/*
 * Jamo that follow each other are one syllable; *end is moved past them, and
 * past the marks between them, which would be dropped.
 */
static uint32_t
compose_jamo(const struct general *g, uint32_t cp, uint32_t *end)
{
	if (cp < 0x1100 || (cp > 0x1112 && cp < 0xac00) || cp > 0xd7a3)
		return cp;
	for (uint32_t i = *end; i < g->n; i++) {
		uint32_t both;

		if (is_generic_mark(&g->item[i]))
			continue;
		both = chap_points_compose(g->points, cp, g->item[i].cp);
		if (both == 0)
			break;
		cp = both;
		*end = i + 1;
	}
	return cp;
}

/* In what style a plain letter was written. */
static enum chap_evasion
style_of(const struct general *g, const struct item *item)
{
	uint32_t len;

	return chap_points_style(
	    chap_utf8_get(g->original.ptr + item->from, &len));
}

/* Writes items [first, end) as `cp` and the marks kept beside it. */
static bool
write(struct general *g, uint32_t first, uint32_t end, uint32_t cp,
    const uint32_t *kept, uint32_t n_kept)
{
	const struct item *item = &g->item[first];
	const struct item *last = &g->item[end - 1];
	uint32_t from_bytes = last->from + last->from_bytes - item->from;
	char bytes[CHAP_UTF8_MAX_BYTES * (MARKS_MAX + 1)];
	uint32_t n = chap_utf8_put(bytes, cp);
	bool is_linear;

	for (uint32_t i = 0; i < n_kept; i++)
		n += chap_utf8_put(bytes + n, kept[i]);
	is_linear = n == from_bytes &&
	    ((end - first == 1 && item->only) ||
	        memcmp(bytes, g->original.ptr + item->from, n) == 0);
	if (!chap_folding_reserve(&g->f, n))
		return false;
	if (is_linear)
		chap_origins_linear(&g->f.map, g->f.len, item->from);
	else
		chap_origins_block(&g->f.map, g->f.len, item->from, from_bytes);
	for (uint32_t i = first; i < end; i++) {
		chap_undones_add_set(&g->f.undone, g->f.len, g->item[i].before);
		if (g->item[i].styled)
			chap_folding_undone(&g->f, style_of(g, &g->item[i]));
	}
	memcpy(g->f.ptr + g->f.len, bytes, n);
	g->f.len += n;
	return true;
}

static bool
is_mark(const struct item *item)
{
	return item->point->class == CHAP_POINT_MARK ||
	    item->point->class == CHAP_POINT_KEYCAP;
}

static bool
takes_keycap(uint32_t cp)
{
	return (cp >= '0' && cp <= '9') || cp == '#' || cp == '*';
}

/* A letter or anything else that is seen, with its marks; 0: arena full. */
static uint32_t
write_cluster(struct general *g, uint32_t i)
{
	const struct item *item = &g->item[i];
	uint8_t class = item->point->class;
	uint32_t cp = item->cp, end = i + 1, first_mark;
	uint32_t kept[MARKS_MAX], n_kept = 0, n_dropped;
	bool is_overlaid = false;
	bool keeps_marks =
	    (class == CHAP_POINT_LETTER || class == CHAP_POINT_IDEOGRAPH ||
	        class == CHAP_POINT_KANA) &&
	    !is_latin(item->point);

	if (is_in_run(item) && i >= g->run_end)
		judge_run(g, i);
	if (g->run_is_disguised && i < g->run_end && keeps_marks) {
		cp = (unsigned char)item->latin;
		keeps_marks = false;
	}
	if (keeps_marks)
		cp = compose_jamo(g, cp, &end);
	if (takes_keycap(cp) && end < g->n &&
	    g->item[end].point->class == CHAP_POINT_KEYCAP)
		kept[n_kept++] = g->item[end++].cp;
	first_mark = end;
	while (end < g->n && is_mark(&g->item[end])) {
		is_overlaid |= g->item[end].point->class == CHAP_POINT_KEYCAP ||
		    (g->item[end].point->flags & CHAP_POINT_OVERLAY) != 0;
		end++;
	}
	n_dropped = end - first_mark;
	if (keeps_marks)
		cp = compose(g, cp, first_mark, end, kept, &n_kept, &n_dropped);
	/* Before the event, so that the space before it is written. */
	if (!chap_folding_reserve(&g->f, 1))
		return 0;
	if (n_dropped > 0) {
		enum chap_evasion of =
		    chap_points_marks(n_dropped, is_overlaid);

		if (of != CHAP_EVASION_ACCENT || is_latin(item->point))
			chap_folding_undone(&g->f, of);
	}
	if (cp != item->cp && cp < 0x80)
		chap_folding_undone(&g->f, CHAP_EVASION_CONFUSABLE);
	if (!write(g, i, end, cp, kept, n_kept))
		return 0;
	return end;
}

/* A joiner behind an emoji stays if another follows; 0: arena full. */
static uint32_t
write_joiner(struct general *g, uint32_t i)
{
	if (i + 1 < g->n && g->item[i + 1].point->class == CHAP_POINT_EMOJI) {
		if (!write(g, i, i + 1, g->item[i].cp, NULL, 0))
			return 0;
	} else {
		chap_undones_add_set(&g->f.undone, g->f.len, g->item[i].before);
	}
	return i + 1;
}

/* An ASCII code point, which no mark follows; false: arena full. */
static bool
write_ascii(struct general *g, const struct item *item)
{
	struct chap_folding *f = &g->f;
	char c = (char)item->cp;

	if (!chap_folding_reserve(f, 1))
		return false;
	if (item->from_bytes == 1 &&
	    (item->only || g->original.ptr[item->from] == c))
		chap_origins_linear(&f->map, f->len, item->from);
	else
		chap_origins_block(
		    &f->map, f->len, item->from, item->from_bytes);
	chap_undones_add_set(&f->undone, f->len, item->before);
	if (item->styled)
		chap_folding_undone(f, style_of(g, item));
	f->ptr[f->len++] = c;
	return true;
}

/* Writes item `i` and what belongs to it; the next item; 0: arena full. */
static uint32_t
write_item(struct general *g, uint32_t i)
{
	const struct item *item = &g->item[i];

	if (item->cp < 0x80 && item->point->class != CHAP_POINT_SPACE &&
	    (i + 1 == g->n || !is_mark(&item[1]))) {
		if (is_in_run(item) && i >= g->run_end)
			judge_run(g, i);
		return write_ascii(g, item) ? i + 1 : 0;
	}
	switch (item->point->class) {
	case CHAP_POINT_SPACE:
		chap_undones_add_set(&g->f.undone, g->f.len, item->before);
		chap_folding_space(
		    &g->f, item->from, item->from + item->from_bytes);
		return i + 1;
	case CHAP_POINT_JOINER:
		return write_joiner(g, i);
	case CHAP_POINT_MARK:
	case CHAP_POINT_KEYCAP:
		/* Without anything that it could stand on. */
		chap_folding_undone(&g->f, CHAP_EVASION_COMBINING);
		return i + 1;
	default:
		return write_cluster(g, i);
	}
}

/* What was undone before nothing that is seen. */
static void
flush(struct general *g)
{
	chap_undones_add_set(&g->f.undone, g->f.len, g->pending);
	g->pending = 0;
}

#define EACH(byte) (0x0101010101010101u * (uint64_t)(byte))
#define HIGH_BITS EACH(0x80)

/* The eight bytes at `at`, of which those from `end` on are letters. */
static inline uint64_t
load_eight(const struct general *g, uint32_t at, uint32_t end)
{
	char bytes[8] = "aaaaaaa";
	uint64_t eight, kept = UINT64_MAX;

	if (g->original.len - at >= sizeof(eight)) {
		memcpy(&eight, g->original.ptr + at, sizeof(eight));
		if (end - at < sizeof(eight))
			kept = htole64(((uint64_t)1 << (end - at) * 8) - 1);
		return (eight & kept) | (EACH('a') & ~kept);
	}
	for (uint32_t i = 0; i < end - at; i++)
		bytes[i] = g->original.ptr[at + i];
	bytes[7] = 'a';
	memcpy(&eight, bytes, sizeof(eight));
	return eight;
}

/*
 * Writes [start, end) if all of it is printable ASCII, to be taken over as it
 * is but for capitals; *is_plain: it is. false: the arena is full.
 */
static bool
write_plain(struct general *g, uint32_t start, uint32_t end, bool *is_plain)
{
	uint64_t other = 0;
	char *to;

	/* Over ASCII; controls and the space; delete; the grave. */
	for (uint32_t i = start; i < end; i += 8) {
		uint64_t in = load_eight(g, i, end), grave = in ^ EACH('`');

		other |= in | ((in - EACH(' ' + 1)) & ~in) | (in + EACH(1)) |
		    ((grave - EACH(1)) & ~grave);
	}
	*is_plain = (other & HIGH_BITS) == 0;
	if (!*is_plain)
		return true;
	if (!chap_folding_reserve(&g->f, end - start))
		return false;
	chap_origins_linear(&g->f.map, g->f.len, start);
	to = g->f.ptr + g->f.len;
	/* Past the end into the slack. */
	for (uint32_t i = start; i < end; i += 8) {
		uint64_t in = load_eight(g, i, end);
		uint64_t upper = (in + EACH(0x80 - 'A')) &
		    ~(in + EACH(0x80 - 'Z' - 1)) & HIGH_BITS;

		in |= upper >> 2;
		memcpy(to + (i - start), &in, sizeof(in));
	}
	g->f.len += end - start;
	return true;
}

/*
 * What stands between two spaces, or the text's ends: nothing in it hangs on
 * anything outside of it.
 */
static bool
fold_chunk(struct general *g, uint32_t start, uint32_t end)
{
	bool is_plain;

	if (start == end)
		return true;
	if (g->pending == 0) {
		if (!write_plain(g, start, end, &is_plain))
			return false;
		if (is_plain ||
		    chap_fold_quick(
		        g->points, g->original, start, end, &g->f, &g->pending))
			return !g->f.failed;
	}
	if (!read_items(g, start, end))
		return false;
	for (uint32_t i = 0; i < g->n;) {
		i = write_item(g, i);
		if (i == 0)
			return false;
	}
	return true;
}

enum chap_err
chap_fold_general(const struct chap_points *points, struct chap_span original,
    struct chap_arena *arena, struct chap_folded *out)
{
	struct general g = {
	    .points = points,
	    .original = original,
	    .arena = arena,
	    .size = (uint32_t)original.len / 2 + 16,
	};

	g.item = chap_arena_alloc(arena, g.size * sizeof(*g.item));
	chap_folding_init(
	    &g.f, arena, (uint32_t)original.len + (uint32_t)original.len / 4);
	if (g.item == NULL || g.f.failed)
		return CHAP_ERR_MEMORY;
	for (uint32_t i = 0; i < original.len;) {
		const char *space =
		    memchr(original.ptr + i, ' ', original.len - i);
		uint32_t end = space == NULL ? (uint32_t)original.len
		                             : (uint32_t)(space - original.ptr);

		if (!fold_chunk(&g, i, end))
			return CHAP_ERR_MEMORY;
		if (end < original.len) {
			flush(&g);
			chap_folding_space(&g.f, end, end + 1);
		}
		i = end + 1;
	}
	flush(&g);
	return chap_folding_end(&g.f, out);
}
