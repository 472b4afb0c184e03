#include "eval/explain_words.h"

#include "classifier/encoding/json.h"
#include "classifier/engine_parts.h"
#include "features/base/cli.h"

#include <stdlib.h>

#define WORDS_SHOWN 8
#define KEPT_MAX_BYTES ((size_t)8 << 20)

void
chap_words_init(struct chap_words *w, const struct chap_engine *engine,
    struct chap_span a, struct chap_span b)
{
	memset(w, 0, sizeof(*w));
	w->engine = engine;
	w->a = a;
	w->b = b;
	chap_arena_init(&w->text, CHAP_TEXT_ARENA_BYTES);
	chap_arena_init(&w->kept, KEPT_MAX_BYTES);
}

void
chap_words_release(struct chap_words *w)
{
	chap_arena_release(&w->text);
	chap_arena_release(&w->kept);
	chap_idmap_release(&w->ids);
	free(w->heard);
}

static struct chap_heard *
heard_of(struct chap_words *w, uint64_t hash)
{
	uint32_t before = w->ids.n;
	uint32_t id = chap_idmap_put(&w->ids, hash);

	if (id == CHAP_IDMAP_NONE)
		return NULL;
	if (id == w->size) {
		size_t size = w->size == 0 ? 256 : w->size * 2;
		struct chap_heard *more =
		    realloc(w->heard, size * sizeof(*more));

		if (more == NULL)
			return NULL;
		w->heard = more;
		w->size = size;
	}
	if (w->ids.n > before)
		memset(&w->heard[id], 0, sizeof(w->heard[id]));
	return &w->heard[id];
}

/* Was the word in this message before? */
static bool
is_first(const struct chap_norm *norm, uint32_t token)
{
	for (uint32_t i = 0; i < token; i++)
		if (norm->token[i].hash == norm->token[token].hash)
			return false;
	return true;
}

static enum chap_err
take_text(struct chap_words *w, const struct chap_norm *norm, int side)
{
	for (uint32_t i = 0; i < norm->n_tokens; i++) {
		const struct chap_token *t = &norm->token[i];
		struct chap_gram gram;
		struct chap_heard *heard;

		if (t->kind != CHAP_TOKEN_WORD || !is_first(norm, i) ||
		    !chap_wording_find(
		        w->engine->model.wording, t->hash, &gram))
			continue;
		heard = heard_of(w, t->hash);
		if (heard == NULL)
			return CHAP_ERR_MEMORY;
		if (heard->word.len == 0)
			heard->word = (struct chap_span){
			    chap_arena_copy(&w->kept,
			        norm->canon.ptr + t->start, t->end - t->start),
			    t->end - t->start};
		if (heard->word.ptr == NULL)
			return CHAP_ERR_MEMORY;
		heard->own_milli = gram.milli[CHAP_SUM_OWN];
		heard->other_milli = gram.milli[CHAP_SUM_OTHER];
		heard->n[side]++;
	}
	return CHAP_OK;
}

enum chap_err
chap_words_take(struct chap_words *w, struct chap_span line)
{
	struct chap_message m;
	struct chap_norm norm;
	struct chap_error err;
	int side;

	chap_arena_reset(&w->text);
	if (chap_json_message(line, &w->text, &w->text, &m, &err) != CHAP_OK ||
	    m.kind == CHAP_USER || m.text.len == 0 || m.n_to != 1)
		return CHAP_OK;
	side = chap_span_eq(m.from, w->a) ? 0 : 1;
	if (!chap_span_eq(m.from, side == 0 ? w->a : w->b) ||
	    !chap_span_eq(m.to[0], side == 0 ? w->b : w->a) ||
	    chap_normalize(w->engine->text, m.text, &w->text, &norm, &err) !=
	        CHAP_OK)
		return CHAP_OK;
	return take_text(w, &norm, side);
}

/* What a word says for the suspect's risk. */
static int64_t
says(const struct chap_heard *h, int suspect)
{
	return (int64_t)h->n[suspect] * h->own_milli +
	    (int64_t)h->n[!suspect] * h->other_milli;
}

static int
suspect_is_b(const struct chap_words *w, struct chap_span suspect)
{
	return chap_span_eq(suspect, w->a) ? 0 : 1;
}

static int
by_word(const void *a, const void *b)
{
	const struct chap_heard *const *x = a, *const *y = b;
	size_t n =
	    (*x)->word.len < (*y)->word.len ? (*x)->word.len : (*y)->word.len;
	int order = memcmp((*x)->word.ptr, (*y)->word.ptr, n);

	if (order != 0)
		return order;
	return ((*x)->word.len > (*y)->word.len) -
	    ((*x)->word.len < (*y)->word.len);
}

/* The strongest of one sign, taken out of the list one by one. */
static void
print_side(struct chap_heard **list, size_t n, int suspect, int sign, FILE *out)
{
	int shown = 0;

	for (; shown < WORDS_SHOWN; shown++) {
		size_t best = n;

		for (size_t i = 0; i < n; i++)
			if (list[i] != NULL &&
			    sign * says(list[i], suspect) > 0 &&
			    (best == n ||
			        sign * says(list[i], suspect) >
			            sign * says(list[best], suspect)))
				best = i;
		if (best == n)
			break;
		fputs(shown == 0 ? (sign > 0 ? "  words for it: "
		                             : "  words against it: ")
		                 : ", ",
		    out);
		chap_print_safe(out, list[best]->word);
		fprintf(out, " (said %u, heard %u)", list[best]->n[suspect],
		    list[best]->n[!suspect]);
		list[best] = NULL;
	}
	if (shown > 0)
		fputc('\n', out);
}

void
chap_words_print(struct chap_words *w, struct chap_span suspect, FILE *out)
{
	size_t n = w->ids.n;
	struct chap_heard **list = calloc(n + 1, sizeof(*list));

	if (list == NULL)
		return;
	for (size_t i = 0; i < n; i++)
		list[i] = &w->heard[i];
	qsort(list, n, sizeof(*list), by_word);
	print_side(list, n, suspect_is_b(w, suspect), 1, out);
	print_side(list, n, suspect_is_b(w, suspect), -1, out);
	free(list);
}
