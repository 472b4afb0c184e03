#include "features/lexicon/alternation.h"

#include "features/base/buf.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <stdlib.h>

#define SOURCE_MAX_BYTES ((size_t)16 << 20)

struct chap_alternation {
	pcre2_code **piece; /* [n] */
	size_t n;
	size_t size;
	pcre2_match_data *data;
};

void
chap_alternation_free(struct chap_alternation *a)
{
	if (a == NULL)
		return;
	for (size_t i = 0; i < a->n; i++)
		pcre2_code_free(a->piece[i]);
	free(a->piece);
	pcre2_match_data_free(a->data);
	free(a);
}

/* source[n] joined by "|"; NULL: PCRE2 refuses it. */
static pcre2_code *
compile(const struct chap_span *source, size_t n, struct chap_buf *joined)
{
	PCRE2_SIZE at;
	pcre2_code *code;
	int why;

	chap_buf_reset(joined);
	for (size_t i = 0; i < n; i++) {
		chap_buf_str(joined, i == 0 ? "" : "|");
		chap_buf_add(joined, source[i].ptr, source[i].len);
	}
	if (joined->failed)
		return NULL;
	code = pcre2_compile(
	    (PCRE2_SPTR)joined->ptr, joined->len, 0, &why, &at, NULL);
	if (code != NULL && pcre2_jit_compile(code, PCRE2_JIT_COMPLETE) != 0) {
		pcre2_code_free(code);
		return NULL;
	}
	return code;
}

/* As many from the front as go into one; returns their number, 0: none. */
static size_t
add_piece(struct chap_alternation *a, const struct chap_span *source, size_t n,
    struct chap_buf *joined)
{
	pcre2_code *code = NULL;

	if (a->n == a->size) {
		size_t size = a->size == 0 ? 16 : a->size * 2;
		pcre2_code **grown =
		    realloc(a->piece, size * sizeof(pcre2_code *));

		if (grown == NULL)
			return 0;
		a->piece = grown;
		a->size = size;
	}
	while (n > 0 && (code = compile(source, n, joined)) == NULL)
		n = n == 1 ? 0 : n - (n + 3) / 4;
	if (code != NULL)
		a->piece[a->n++] = code;
	return n;
}

enum chap_err
chap_alternation_new(struct chap_alternation **out,
    const struct chap_span *source, size_t n, struct chap_error *err)
{
	struct chap_alternation *a = calloc(1, sizeof(*a));
	struct chap_buf joined;
	size_t done = 0;

	if (a == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	chap_buf_init(&joined, SOURCE_MAX_BYTES);
	a->data = pcre2_match_data_create(1, NULL);
	while (a->data != NULL && done < n) {
		size_t taken = add_piece(a, source + done, n - done, &joined);

		if (taken == 0)
			break;
		done += taken;
	}
	chap_buf_release(&joined);
	if (done < n || a->data == NULL) {
		chap_alternation_free(a);
		return chap_fail(err, CHAP_ERR_INVALID,
		    "PCRE2 refuses expression %zu", done);
	}
	*out = a;
	return CHAP_OK;
}

size_t
chap_alternation_pieces(const struct chap_alternation *a)
{
	return a->n;
}

bool
chap_alternation_match(struct chap_alternation *a, struct chap_span text)
{
	bool any = false;

	for (size_t i = 0; i < a->n; i++)
		any = pcre2_match(a->piece[i], (PCRE2_SPTR)text.ptr, text.len,
		          0, PCRE2_NO_UTF_CHECK, a->data, NULL) >= 0 ||
		    any;
	return any;
}
