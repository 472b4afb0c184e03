#include "features/lexicon/phrase.h"

/* Capitals and ASCII punctuation: what canonical words never have. */
static bool
is_plain(struct chap_span s)
{
	for (size_t i = 0; i < s.len; i++) {
		unsigned char c = (unsigned char)s.ptr[i];

		if (c != ' ' && c < 0x80 && !(c >= 'a' && c <= 'z') &&
		    !(c >= '0' && c <= '9'))
			return false;
	}
	return true;
}

static uint32_t
count_written(struct chap_span s)
{
	uint32_t n = 1;

	for (size_t i = 0; i < s.len; i++)
		n += s.ptr[i] == ' ';
	return n;
}

enum chap_err
chap_phrase_read(struct chap_phrase *out, const struct chap_phrase_reader *with,
    struct chap_span source, uint32_t max_written, struct chap_error *err)
{
	struct chap_error inner = {.text = ""};
	struct chap_norm norm;
	enum chap_err rc;

	if (source.len > CHAP_PHRASE_WORDS_MAX * (CHAP_VOCAB_WORD_BYTES + 1))
		return chap_fail(err, CHAP_ERR_TOO_LONG,
		    "a word of more than %d bytes", CHAP_VOCAB_WORD_BYTES);
	chap_arena_reset(with->scratch);
	rc = with->is_english
	    ? chap_normalize(with->text, source, with->scratch, &norm, &inner)
	    : chap_normalize_other(
	          with->text, source, with->scratch, &norm, &inner);
	if (rc != CHAP_OK)
		return chap_fail(err, rc, "%s", inner.text);
	if (!is_plain(source) && !chap_span_eq(norm.canon, source))
		return chap_fail(err, CHAP_ERR_INVALID,
		    "\"%.*s\" is not as the normalizer leaves it; "
		    "write \"%.*s\"",
		    (int)source.len, source.ptr, (int)norm.canon.len,
		    norm.canon.ptr);
	if (!is_plain(source) || count_written(source) > max_written)
		return chap_fail(err, CHAP_ERR_INVALID,
		    "\"%.*s\" is not %s; leave punctuation out and put "
		    "spaces between words",
		    (int)source.len, source.ptr,
		    max_written == 1 ? "one word" : "a short phrase");
	if (norm.n_tokens == 0)
		return chap_fail(err, CHAP_ERR_INVALID,
		    "nothing is left of \"%.*s\"", (int)source.len, source.ptr);
	if (norm.n_tokens > CHAP_PHRASE_WORDS_MAX)
		return chap_fail(err, CHAP_ERR_TOO_LONG,
		    "\"%.*s\" stands for more than %d words", (int)source.len,
		    source.ptr, CHAP_PHRASE_WORDS_MAX);
	out->n = norm.n_tokens;
	for (uint32_t i = 0; i < norm.n_tokens && rc == CHAP_OK; i++)
		rc = chap_vocab_add(with->vocab,
		    chap_span_cut(
		        norm.canon, norm.token[i].start, norm.token[i].end),
		    &out->word[i], err);
	return rc;
}

int
chap_phrase_compare(const struct chap_phrase *a, const struct chap_phrase *b)
{
	for (uint32_t i = 0; i < a->n && i < b->n; i++)
		if (a->word[i] != b->word[i])
			return a->word[i] < b->word[i] ? -1 : 1;
	return (a->n > b->n) - (a->n < b->n);
}
