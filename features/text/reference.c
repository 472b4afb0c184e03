#include "features/text/reference.h"

#include "features/text/normalize.h"

#include <stdlib.h>
#include <unicode/unorm2.h>
#include <unicode/uspoof.h>
#include <unicode/ustring.h>

/* One code point may become eighteen (U+FDFA). */
#define OUT_MAX ((int32_t)CHAP_TEXT_MAX_BYTES * 18)

struct chap_reference {
	const UNormalizer2 *casefold; /* ICU's own */
	USpoofChecker *spoof;
	UChar in[CHAP_TEXT_MAX_BYTES];
	UChar folded[OUT_MAX];
	char out[OUT_MAX * 3];
};

enum chap_err
chap_reference_new(struct chap_reference **out, struct chap_error *err)
{
	struct chap_reference *r = malloc(sizeof(*r));
	UErrorCode code = U_ZERO_ERROR;

	if (r == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	r->casefold = unorm2_getNFKCCasefoldInstance(&code);
	r->spoof = uspoof_open(&code);
	if (U_FAILURE(code)) {
		uspoof_close(r->spoof);
		free(r);
		return chap_fail(
		    err, CHAP_ERR_STATE, "ICU: %s", u_errorName(code));
	}
	*out = r;
	return CHAP_OK;
}

void
chap_reference_free(struct chap_reference *reference)
{
	if (reference == NULL)
		return;
	uspoof_close(reference->spoof);
	free(reference);
}

struct chap_span
chap_reference_casefold(struct chap_reference *r, struct chap_span text)
{
	UErrorCode code = U_ZERO_ERROR;
	int32_t n = 0, n_folded, n_out = 0;

	if (text.len > CHAP_TEXT_MAX_BYTES)
		return (struct chap_span){r->out, 0};
	u_strFromUTF8(
	    r->in, CHAP_TEXT_MAX_BYTES, &n, text.ptr, (int32_t)text.len, &code);
	n_folded =
	    unorm2_normalize(r->casefold, r->in, n, r->folded, OUT_MAX, &code);
	u_strToUTF8(r->out, (int32_t)sizeof(r->out), &n_out, r->folded,
	    n_folded, &code);
	return (struct chap_span){r->out, U_FAILURE(code) ? 0 : (size_t)n_out};
}

struct chap_span
chap_reference_skeleton(struct chap_reference *r, struct chap_span text)
{
	UErrorCode code = U_ZERO_ERROR;
	int32_t n;

	if (text.len > CHAP_TEXT_MAX_BYTES)
		return (struct chap_span){r->out, 0};
	n = uspoof_getSkeletonUTF8(r->spoof, 0, text.ptr, (int32_t)text.len,
	    r->out, (int32_t)sizeof(r->out), &code);
	return (struct chap_span){r->out, U_FAILURE(code) ? 0 : (size_t)n};
}
