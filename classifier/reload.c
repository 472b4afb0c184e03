#include "classifier/engine_parts.h"

#include "classifier/builtin.h"
#include "classifier/language.h"

#include <stdlib.h>

/* All of an engine that its lexicons are in, so that it is swapped at once. */
struct chap_reload {
	struct chap_text *text;
	struct chap_lexicon *lexicon;
	char lexicon_hex[CHAP_HASH_HEX];
	struct chap_wordfilter wholes;
	unsigned char *wholes_block;
	struct chap_wordfilter foreign;
	unsigned char *foreign_block;
	bool has_model; /* else the engine's stays, and its advice */
	struct chap_model model;
	struct chap_advice_table advice;
	unsigned n_lanes;
	struct {
		struct chap_matcher *matcher;
		struct chap_json_encoder *encoder;
	} lane[CHAP_THREADS_MAX];
};

static enum chap_err
make_lanes(struct chap_reload *r, const char *model)
{
	enum chap_err rc = CHAP_OK;

	for (unsigned t = 0; t < r->n_lanes && rc == CHAP_OK; t++) {
		rc = chap_matcher_new(&r->lane[t].matcher, r->lexicon);
		if (rc == CHAP_OK)
			rc = chap_json_encoder_new(
			    &r->lane[t].encoder, model, r->lexicon_hex);
	}
	return rc;
}

enum chap_err
chap_reload_make(struct chap_reload **out, const char *model, unsigned n_lanes,
    const char *dir, struct chap_error *err)
{
	struct chap_reload *r = calloc(1, sizeof(*r));
	enum chap_err rc;

	if (r == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	r->n_lanes = n_lanes;
	rc = chap_language_load(&r->text, &r->lexicon, dir, err);
	if (rc != CHAP_OK) {
		free(r);
		return rc;
	}
	chap_hash128_hex(chap_lexicon_hash(r->lexicon), r->lexicon_hex);
	rc = chap_language_wholes(&r->wholes, &r->wholes_block, r->lexicon);
	if (rc == CHAP_OK)
		rc = chap_language_foreign(
		    &r->foreign, &r->foreign_block, r->lexicon);
	if (rc == CHAP_OK)
		rc = make_lanes(r, model);
	if (rc != CHAP_OK) {
		chap_reload_free(r);
		return chap_fail(err, rc, "out of memory for lexicons");
	}
	*out = r;
	return CHAP_OK;
}

enum chap_err
chap_reload_new(struct chap_reload **out, const struct chap_engine *engine,
    const char *dir, struct chap_error *err)
{
	return chap_reload_make(
	    out, engine->model.name, chap_pool_size(engine->pool), dir, err);
}

enum chap_err
chap_model_of_options(struct chap_model *out,
    const struct chap_engine_options *options, struct chap_error *err)
{
	return options != NULL && options->model != NULL
	    ? chap_model_load(out, options->model, err)
	    : chap_model_parse(
	          out, chap_builtin_model(), "built-in model", err);
}

enum chap_err
chap_reload_new_with(struct chap_reload **out, const struct chap_engine *engine,
    const struct chap_engine_options *options, struct chap_error *err)
{
	struct chap_advice_table advice;
	struct chap_model model;
	struct chap_reload *r;
	enum chap_err rc;

	if (options->base_rate_ppm >= CHAP_MICRO)
		return chap_fail(
		    err, CHAP_ERR_INVALID, "base_rate_ppm: at most 999,999");
	rc = chap_model_of_options(&model, options, err);
	if (rc != CHAP_OK)
		return rc;
	if (options->base_rate_ppm != 0)
		chap_model_shift(&model, (int32_t)options->base_rate_ppm);
	rc = chap_advice_load(&advice, options->advice, err);
	if (rc == CHAP_OK)
		rc = chap_reload_make(&r, model.name,
		    chap_pool_size(engine->pool), options->lexicons, err);
	if (rc != CHAP_OK) {
		chap_model_release(&model);
		return rc;
	}
	r->has_model = true;
	r->model = model;
	r->advice = advice;
	*out = r;
	return CHAP_OK;
}

#define SWAP(type, a, b) \
	do { \
		type chap_swapped = (a); \
		(a) = (b); \
		(b) = chap_swapped; \
	} while (0)

void
chap_engine_reload(struct chap_engine *e, struct chap_reload *r)
{
	char hex[CHAP_HASH_HEX];

	SWAP(struct chap_text *, e->text, r->text);
	SWAP(struct chap_lexicon *, e->lexicon, r->lexicon);
	SWAP(struct chap_wordfilter, e->wholes, r->wholes);
	SWAP(unsigned char *, e->wholes_block, r->wholes_block);
	SWAP(struct chap_wordfilter, e->foreign, r->foreign);
	SWAP(unsigned char *, e->foreign_block, r->foreign_block);
	memcpy(hex, e->lexicon_hex, sizeof(hex));
	memcpy(e->lexicon_hex, r->lexicon_hex, sizeof(hex));
	memcpy(r->lexicon_hex, hex, sizeof(hex));
	if (r->has_model) {
		SWAP(struct chap_model, e->model, r->model);
		SWAP(struct chap_advice_table, e->advice, r->advice);
	}
	for (unsigned t = 0; t < r->n_lanes; t++) {
		struct chap_lane *lane = &e->lane[t];

		SWAP(struct chap_matcher *, lane->matcher, r->lane[t].matcher);
		SWAP(struct chap_json_encoder *, lane->encoder,
		    r->lane[t].encoder);
	}
}

const char *
chap_reload_lexicon(const struct chap_reload *reload)
{
	return reload->lexicon_hex;
}

const char *
chap_reload_model(
    const struct chap_reload *reload, const struct chap_engine *engine)
{
	return reload->has_model ? reload->model.name : engine->model.name;
}

void
chap_reload_free(struct chap_reload *r)
{
	if (r == NULL)
		return;
	for (unsigned t = 0; t < r->n_lanes; t++) {
		chap_matcher_free(r->lane[t].matcher);
		chap_json_encoder_free(r->lane[t].encoder);
	}
	if (r->has_model)
		chap_model_release(&r->model);
	free(r->wholes_block);
	free(r->foreign_block);
	chap_lexicon_free(r->lexicon);
	chap_text_free(r->text);
	free(r);
}
