#include "eval/perturb/perturb.h"

#include "classifier/builtin.h"
#include "eval/perturb/trick.h"
#include "features/text/normalize.h"
#include "features/text/utf8.h"

#include <stdlib.h>
#include <string.h>

/* Marks, tags and escapes of one letter are at most so many code points. */
#define OUT_MAX_CP ((size_t)CHAP_TEXT_MAX_BYTES * 12)

static const struct {
	bool (*run)(struct chap_trick_job *job);
	bool guesswork;
} TRICK[CHAP_N_TRICKS] = {
#define CHAP_X(ENUM, name, guesswork) {chap_trick_##name, guesswork},
    CHAP_TRICKS(CHAP_X)
#undef CHAP_X
};

const char *const chap_trick_name[CHAP_N_TRICKS] = {
#define CHAP_X(ENUM, name, guesswork) #name,
    CHAP_TRICKS(CHAP_X)
#undef CHAP_X
};

struct chap_perturber {
	struct chap_word_list words;
	uint32_t in[CHAP_TEXT_MAX_BYTES];
	bool open[CHAP_TEXT_MAX_BYTES];
	uint32_t out[OUT_MAX_CP];
};

bool
chap_trick_is_guesswork(enum chap_trick trick)
{
	return TRICK[trick].guesswork;
}

int
chap_trick_by_name(struct chap_span name)
{
	for (int i = 0; i < CHAP_N_TRICKS; i++)
		if (chap_span_eq(name, chap_span_str(chap_trick_name[i])))
			return i;
	return -1;
}

enum chap_err
chap_perturber_new(struct chap_perturber **out, struct chap_error *err)
{
	struct chap_perturber *p = malloc(sizeof(*p));

	if (p == NULL ||
	    chap_word_list_init(&p->words, chap_builtin_lexicons()) !=
	        CHAP_OK) {
		free(p);
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	}
	*out = p;
	return CHAP_OK;
}

void
chap_perturber_free(struct chap_perturber *perturber)
{
	if (perturber == NULL)
		return;
	chap_word_list_release(&perturber->words);
	free(perturber);
}

static bool
is_space(uint32_t cp)
{
	return cp == ' ' || (cp >= '\t' && cp <= '\r');
}

/* Links, mentions, host names, code: not words that somebody disguises. */
static bool
is_closed(const uint32_t *cp, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if ((cp[i] >= '0' && cp[i] <= '9') ||
		    (cp[i] > 0 && cp[i] < 0x80 &&
		        strchr("@_\\<>&|{}=%", (int)cp[i]) != NULL))
			return true;
		if ((cp[i] == '.' || cp[i] == '/') && i > 0 && i + 1 < n &&
		    chap_trick_is_letter(cp[i - 1]) &&
		    chap_trick_is_letter(cp[i + 1]))
			return true;
		if (cp[i] == ':' && i + 1 < n && cp[i + 1] == '/')
			return true;
	}
	return false;
}

/* Fills `in` and `open`; returns the number of code points. */
static size_t
take(struct chap_perturber *p, struct chap_span text)
{
	size_t n = 0, start = 0;

	for (size_t at = 0; at < text.len;) {
		uint32_t len;

		p->in[n++] = chap_utf8_get(text.ptr + at, &len);
		at += len;
	}
	while (start < n) {
		size_t end = start;
		bool open;

		while (end < n && !is_space(p->in[end]))
			end++;
		open = !is_closed(p->in + start, end - start);
		for (size_t i = start; i < end; i++)
			p->open[i] = open;
		if (end < n)
			p->open[end++] = true;
		start = end;
	}
	return n;
}

static enum chap_err
append(struct chap_buf *out, const uint32_t *cp, size_t n)
{
	size_t before = out->len;

	for (size_t i = 0; i < n; i++) {
		char bytes[CHAP_UTF8_MAX_BYTES];
		enum chap_err rc =
		    chap_buf_add(out, bytes, chap_utf8_put(bytes, cp[i]));

		if (rc != CHAP_OK) {
			out->len = before;
			return rc;
		}
	}
	return CHAP_OK;
}

enum chap_err
chap_perturb(struct chap_perturber *p, enum chap_trick trick,
    struct chap_span text, struct chap_rng *rng, struct chap_buf *out)
{
	struct chap_trick_job job = {.in = p->in,
	    .open = p->open,
	    .out = p->out,
	    .max_out = OUT_MAX_CP,
	    .rng = rng,
	    .words = &p->words};

	if (text.len > CHAP_TEXT_MAX_BYTES)
		return CHAP_ERR_TOO_LONG;
	if (chap_utf8_valid(text) != text.len)
		return CHAP_ERR_INVALID;
	job.n = take(p, text);
	if (!TRICK[trick].run(&job))
		return CHAP_ERR_NOT_FOUND;
	if (job.full)
		return CHAP_ERR_TOO_LONG;
	return append(out, job.out, job.n_out);
}
