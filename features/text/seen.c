#include "features/text/seen.h"

#include "features/text/text.h"
#include "features/text/utf8.h"

#include <string.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

static void
add_script(struct chap_seen *out, const char *name)
{
	for (uint32_t i = 0; i < out->n_scripts; i++) {
		if (strcmp(out->script[i], name) == 0)
			return;
	}
	if (out->n_scripts < CHAP_SEEN_MAX)
		out->script[out->n_scripts++] = name;
}

static void
see_scripts(struct chap_span canon, struct chap_seen *out)
{
	uint32_t len;

	for (size_t i = 0; i < canon.len; i += len) {
		UChar32 cp = (UChar32)chap_utf8_get(canon.ptr + i, &len);
		UErrorCode status = U_ZERO_ERROR;
		UScriptCode script = uscript_getScript(cp, &status);

		if (U_SUCCESS(status) && script != USCRIPT_COMMON &&
		    script != USCRIPT_INHERITED && u_isalpha(cp))
			add_script(out, uscript_getName(script));
	}
}

static void
add_language(struct chap_seen *out, const char *name, uint32_t n_words)
{
	if (n_words == 0 || out->n_languages == CHAP_SEEN_MAX)
		return;
	strncpy(out->language[out->n_languages].name, name,
	    sizeof(out->language[0].name) - 1);
	out->language[out->n_languages++].n_words = n_words;
}

void
chap_text_seen(const struct chap_text *text, const struct chap_norm *norm,
    struct chap_seen *out)
{
	uint32_t n_words[CHAP_KNOWN_SETS] = {0}, n_english = 0;

	memset(out, 0, sizeof(*out));
	see_scripts(norm->canon, out);
	for (uint32_t i = 0; i < norm->n_tokens; i++) {
		const struct chap_token *token = &norm->token[i];
		unsigned sets;

		if (token->kind != CHAP_TOKEN_WORD)
			continue;
		n_english += token->known != CHAP_KNOWN_NOT;
		sets = chap_known_sets(&text->known, token->hash);
		for (size_t set = 0; set < text->known.n_sets; set++)
			n_words[set] += sets >> set & 1;
	}
	add_language(out, "en", n_english);
	for (size_t set = 0; set < text->known.n_sets; set++)
		add_language(out, text->known.set[set].language, n_words[set]);
}
