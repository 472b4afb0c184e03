#include "classifier/model.h"

#include "features/base/fixed.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MAGIC "chaperone-model"
#define FORMAT_VERSION 3
#define LOGIT_MAX_MICRO ((int64_t)1000 * CHAP_MICRO)
#define WEIGHT_MAX_MICRO ((int64_t)1000 * CHAP_MICRO)

struct reader {
	struct chap_span rest;
	const char *name;
	int line;
	struct chap_error *err;
};

static enum chap_err
damaged(const struct reader *r, const char *what)
{
	return chap_fail_at(
	    r->err, CHAP_ERR_DAMAGED, r->name, r->line, "%s", what);
}

/* The next line without its end; false: none, or it has no end. */
static bool
next_line(struct reader *r, struct chap_span *line)
{
	const char *end =
	    r->rest.len == 0 ? NULL : memchr(r->rest.ptr, '\n', r->rest.len);

	r->line++;
	if (end == NULL)
		return false;
	line->ptr = r->rest.ptr;
	line->len = (size_t)(end - r->rest.ptr);
	r->rest.ptr = end + 1;
	r->rest.len -= line->len + 1;
	return true;
}

/* Takes the next word of a line off its front. */
static struct chap_span
next_word(struct chap_span *line)
{
	struct chap_span word = {line->ptr, 0};

	while (word.len < line->len && line->ptr[word.len] != ' ')
		word.len++;
	line->ptr += word.len;
	line->len -= word.len;
	if (line->len > 0) {
		line->ptr++;
		line->len--;
	}
	return word;
}

static bool
parse_int(struct chap_span word, int64_t most, int64_t *out)
{
	bool minus = word.len > 0 && word.ptr[0] == '-';
	int64_t x = 0;

	if (word.len == (size_t)minus || word.len > 18)
		return false;
	for (size_t i = minus; i < word.len; i++) {
		if (word.ptr[i] < '0' || word.ptr[i] > '9')
			return false;
		x = x * 10 + (word.ptr[i] - '0');
	}
	if (x > most)
		return false;
	*out = minus ? -x : x;
	return true;
}

/* One line "key …": the rest of it into *rest. */
static enum chap_err
expect(struct reader *r, const char *key, struct chap_span *rest)
{
	char what[80];

	snprintf(what, sizeof(what), "expected a line \"%s …\"", key);
	if (!next_line(r, rest) ||
	    !chap_span_eq(next_word(rest), chap_span_str(key)))
		return damaged(r, what);
	return CHAP_OK;
}

/* One line "key [sub] number". */
static enum chap_err
expect_int(struct reader *r, const char *key, const char *sub, int64_t most,
    int64_t *out)
{
	struct chap_span rest = {NULL, 0};
	enum chap_err rc = expect(r, key, &rest);

	if (rc != CHAP_OK)
		return rc;
	if (sub != NULL && !chap_span_eq(next_word(&rest), chap_span_str(sub)))
		return damaged(r, "names or order do not match");
	if (!parse_int(rest, most, out))
		return damaged(r, "not a number in range");
	return CHAP_OK;
}

static enum chap_err
expect_hash(struct reader *r, const char *key, struct chap_hash128 *out)
{
	struct chap_span rest = {NULL, 0};
	enum chap_err rc = expect(r, key, &rest);

	if (rc == CHAP_OK && !chap_hash128_parse(rest, out))
		rc = damaged(r, "not a hash of 32 hex digits");
	return rc;
}

static enum chap_err
read_head(struct reader *r, struct chap_model *m)
{
	struct chap_span rest = {NULL, 0};
	struct chap_hash128 schema;
	int64_t version = 0;
	enum chap_err rc = expect(r, MAGIC, &rest);

	if (rc != CHAP_OK)
		return chap_fail_at(r->err, CHAP_ERR_DAMAGED, r->name, 1,
		    "not a chaperone model");
	if (!parse_int(rest, 1000000, &version))
		return damaged(r, "no format version");
	if (version != FORMAT_VERSION)
		return chap_fail_at(r->err, CHAP_ERR_VERSION, r->name, 1,
		    "format version %" PRId64 ", this program reads %d",
		    version, FORMAT_VERSION);
	rc = expect(r, "name", &rest);
	if (rc != CHAP_OK)
		return rc;
	if (rest.len == 0 || rest.len >= sizeof(m->name))
		return damaged(r, "name: 1 to 63 bytes");
	memcpy(m->name, rest.ptr, rest.len);
	rc = expect_hash(r, "schema", &schema);
	if (rc != CHAP_OK)
		return rc;
	if (chap_hash128_cmp(schema, chap_schema_hash()) != 0)
		return chap_fail_at(r->err, CHAP_ERR_VERSION, r->name, r->line,
		    "made for another schema of signals and features: "
		    "train it again with this version");
	rc = expect_hash(r, "lexicon", &m->lexicon);
	return rc == CHAP_OK ? expect_hash(r, "parent", &m->parent) : rc;
}

static enum chap_err
read_thresholds(struct reader *r, struct chap_model *m)
{
	for (int l = CHAP_LEVEL_WATCH; l < CHAP_N_LEVELS; l++) {
		enum chap_err rc =
		    expect_int(r, "threshold", chap_level_name(l),
		        LOGIT_MAX_MICRO, &m->threshold_micro[l]);

		if (rc != CHAP_OK)
			return rc;
		if (l > CHAP_LEVEL_WATCH &&
		    m->threshold_micro[l] <= m->threshold_micro[l - 1])
			return damaged(r, "thresholds must ascend");
	}
	return expect_int(
	    r, "release", NULL, LOGIT_MAX_MICRO, &m->release_micro);
}

static enum chap_err
read_numbers(struct reader *r, struct chap_model *m)
{
	struct chap_span rest = {NULL, 0};
	int64_t a = 0, b = 0, x = 0;
	enum chap_err rc = expect(r, "platt", &rest);

	if (rc != CHAP_OK)
		return rc;
	if (!parse_int(next_word(&rest), WEIGHT_MAX_MICRO, &a) ||
	    !parse_int(rest, WEIGHT_MAX_MICRO, &b) || a <= 0)
		return damaged(r, "platt: a above 0, then b");
	m->platt_a_micro = (int32_t)a;
	m->platt_b_micro = (int32_t)b;
	rc = expect_int(r, "base_rate", NULL, CHAP_MICRO - 1, &x);
	if (rc != CHAP_OK)
		return rc;
	if (x < 1)
		return damaged(r, "base_rate: 1 to 999999");
	m->base_rate_micro = (int32_t)x;
	rc = read_thresholds(r, m);
	if (rc == CHAP_OK && m->release_micro < 0)
		rc = damaged(r, "release: 0 or above");
	if (rc == CHAP_OK)
		rc = expect_int(r, "bias", NULL, WEIGHT_MAX_MICRO, &x);
	if (rc != CHAP_OK)
		return rc;
	m->raw_bias_micro = (int32_t)x;
	for (int i = 0; i < CHAP_N_FEATURES; i++) {
		rc = expect_int(r, "weight", chap_feature_info(i).name,
		    WEIGHT_MAX_MICRO, &x);
		if (rc != CHAP_OK)
			return rc;
		m->raw_weight_micro[i] = (int32_t)x;
	}
	return CHAP_OK;
}

static bool
parse_gram_hash(struct chap_span word, uint64_t *out)
{
	uint64_t x = 0;

	if (word.len != 16)
		return false;
	for (size_t i = 0; i < 16; i++) {
		char c = word.ptr[i];

		if (c >= '0' && c <= '9')
			x = x << 4 | (uint64_t)(c - '0');
		else if (c >= 'a' && c <= 'f')
			x = x << 4 | (uint64_t)(c - 'a' + 10);
		else
			return false;
	}
	*out = x;
	return true;
}

static enum chap_err
read_gram(struct reader *r, struct chap_wording *w, uint64_t *last)
{
	struct chap_span rest = {NULL, 0};
	struct chap_gram gram;
	int64_t own = 0, other = 0, intent = 0;
	enum chap_err rc = expect(r, "gram", &rest);

	if (rc != CHAP_OK)
		return rc;
	if (!parse_gram_hash(next_word(&rest), &gram.hash) ||
	    !parse_int(next_word(&rest), INT32_MAX, &own) ||
	    !parse_int(next_word(&rest), INT32_MAX, &other) ||
	    !parse_int(rest, INT32_MAX, &intent))
		return damaged(r, "gram: 16 hex digits and three numbers");
	gram.milli[CHAP_SUM_OWN] = (int32_t)own;
	gram.milli[CHAP_SUM_OTHER] = (int32_t)other;
	gram.milli[CHAP_SUM_INTENT] = (int32_t)intent;
	if (gram.hash <= *last || !chap_wording_add(w, gram))
		return damaged(r, "gram: out of order or range");
	*last = gram.hash;
	return CHAP_OK;
}

static enum chap_err
read_wording(struct reader *r, struct chap_model *m)
{
	struct chap_span rest = {NULL, 0};
	int64_t kinds = 0, n = 0, bias = 0;
	uint64_t last = 0;
	enum chap_err rc = expect(r, "wording", &rest);

	if (rc != CHAP_OK)
		return rc;
	if (!parse_int(next_word(&rest), CHAP_GRAM_ALL, &kinds) || kinds < 0 ||
	    !parse_int(next_word(&rest), CHAP_GRAMS_MAX, &n) || n < 0 ||
	    (kinds == 0) != (n == 0) ||
	    !parse_int(rest, CHAP_GRAM_WEIGHT_MAX_MILLI, &bias))
		return damaged(
		    r, "wording: kinds of grams, their number and a bias");
	if (n == 0)
		return CHAP_OK;
	rc = chap_wording_new(&m->wording, (unsigned)kinds, (uint32_t)n);
	if (rc != CHAP_OK)
		return chap_fail(r->err, rc, "out of memory");
	m->wording->intent_bias_milli = (int32_t)bias;
	while (n-- > 0 && rc == CHAP_OK)
		rc = read_gram(r, m->wording, &last);
	return rc;
}

/* Notes are skipped; the end's hash must be that of all bytes before it. */
static enum chap_err
read_end(struct reader *r, struct chap_span whole, struct chap_hash128 *id)
{
	struct chap_hash128 said, is;
	struct chap_span line, word;

	for (;;) {
		size_t before = whole.len - r->rest.len;

		if (!next_line(r, &line))
			return damaged(r, "cut short: no line \"end …\"");
		word = next_word(&line);
		if (chap_span_eq(word, CHAP_SPAN_LIT("note")))
			continue;
		if (!chap_span_eq(word, CHAP_SPAN_LIT("end")) ||
		    !chap_hash128_parse(line, &said))
			return damaged(r, "expected a line \"end <hash>\"");
		is = chap_hash128(chap_span_cut(whole, 0, before), 0);
		if (chap_hash128_cmp(said, is) != 0)
			return damaged(r,
			    "the hash does not match: "
			    "the file was changed or damaged");
		if (r->rest.len != 0)
			return damaged(r, "something stands after the end");
		*id = is;
		return CHAP_OK;
	}
}

enum chap_err
chap_model_parse(struct chap_model *out, struct chap_span bytes,
    const char *name, struct chap_error *err)
{
	struct reader r = {bytes, name, 0, err};
	struct chap_model m;
	enum chap_err rc;

	memset(&m, 0, sizeof(m));
	rc = read_head(&r, &m);
	if (rc == CHAP_OK)
		rc = read_numbers(&r, &m);
	if (rc == CHAP_OK)
		rc = read_wording(&r, &m);
	if (rc == CHAP_OK)
		rc = read_end(&r, bytes, &m.id);
	if (rc == CHAP_OK && chap_model_fold(&m) != CHAP_OK)
		rc = damaged(&r, "weights times calibration are out of range");
	if (rc == CHAP_OK)
		*out = m;
	else
		chap_model_release(&m);
	return rc;
}

enum chap_err
chap_model_load(
    struct chap_model *out, const char *path, struct chap_error *err)
{
	struct chap_buf buf;
	enum chap_err rc;

	chap_buf_init(&buf, CHAP_MODEL_MAX_BYTES);
	rc = chap_buf_read_file(&buf, path, err);
	if (rc == CHAP_OK)
		rc = chap_model_parse(out, chap_buf_span(&buf), path, err);
	chap_buf_release(&buf);
	return rc;
}

static void
write_notes(const char *note, struct chap_buf *out)
{
	while (note != NULL && *note != '\0') {
		size_t n = strcspn(note, "\n");

		chap_buf_str(out, "note ");
		chap_buf_add(out, note, n);
		chap_buf_str(out, "\n");
		note += n + (note[n] == '\n');
	}
}

static int
by_hash(const void *a, const void *b)
{
	const struct chap_gram *x = a, *y = b;

	return (x->hash > y->hash) - (x->hash < y->hash);
}

static enum chap_err
write_wording(const struct chap_wording *w, struct chap_buf *out)
{
	struct chap_gram *gram;
	uint32_t n = 0;

	if (w == NULL || w->n == 0) {
		chap_buf_printf(out, "wording 0 0 0\n");
		return CHAP_OK;
	}
	chap_buf_printf(out, "wording %u %" PRIu32 " %" PRId32 "\n", w->kinds,
	    w->n, w->intent_bias_milli);
	gram = calloc(w->n, sizeof(*gram));
	if (gram == NULL)
		return CHAP_ERR_MEMORY;
	for (uint32_t i = 0; i <= w->mask; i++)
		if (w->slot[i].hash != 0)
			gram[n++] = w->slot[i];
	qsort(gram, n, sizeof(*gram), by_hash);
	for (uint32_t i = 0; i < n; i++)
		chap_buf_printf(out,
		    "gram %016" PRIx64 " %" PRId32 " %" PRId32 " %" PRId32 "\n",
		    gram[i].hash, gram[i].milli[CHAP_SUM_OWN],
		    gram[i].milli[CHAP_SUM_OTHER],
		    gram[i].milli[CHAP_SUM_INTENT]);
	free(gram);
	return CHAP_OK;
}

enum chap_err
chap_model_write(
    const struct chap_model *m, const char *note, struct chap_buf *out)
{
	char schema[CHAP_HASH_HEX], lexicon[CHAP_HASH_HEX];
	char parent[CHAP_HASH_HEX], end[CHAP_HASH_HEX];
	size_t start = out->len;

	chap_hash128_hex(chap_schema_hash(), schema);
	chap_hash128_hex(m->lexicon, lexicon);
	chap_hash128_hex(m->parent, parent);
	chap_buf_printf(out,
	    "%s %d\nname %s\nschema %s\nlexicon %s\nparent %s\n", MAGIC,
	    FORMAT_VERSION, m->name, schema, lexicon, parent);
	chap_buf_printf(out,
	    "platt %" PRId32 " %" PRId32 "\nbase_rate %" PRId32 "\n",
	    m->platt_a_micro, m->platt_b_micro, m->base_rate_micro);
	for (int l = CHAP_LEVEL_WATCH; l < CHAP_N_LEVELS; l++)
		chap_buf_printf(out, "threshold %s %" PRId64 "\n",
		    chap_level_name(l), m->threshold_micro[l]);
	chap_buf_printf(out, "release %" PRId64 "\nbias %" PRId32 "\n",
	    m->release_micro, m->raw_bias_micro);
	for (int i = 0; i < CHAP_N_FEATURES; i++)
		chap_buf_printf(out, "weight %s %" PRId32 "\n",
		    chap_feature_info(i).name, m->raw_weight_micro[i]);
	if (write_wording(m->wording, out) != CHAP_OK)
		return CHAP_ERR_MEMORY;
	write_notes(note, out);
	if (out->failed)
		return CHAP_ERR_MEMORY;
	chap_hash128_hex(
	    chap_hash128(chap_span_cut(chap_buf_span(out), start, out->len), 0),
	    end);
	return chap_buf_printf(out, "end %s\n", end);
}

/* a * x in micro, rounded to nearest. */
static int64_t
scale(int32_t a_micro, int32_t x_micro)
{
	int64_t p = (int64_t)a_micro * x_micro;

	return (p >= 0 ? p + CHAP_MICRO / 2 : p - CHAP_MICRO / 2) / CHAP_MICRO;
}

enum chap_err
chap_model_fold(struct chap_model *m)
{
	m->weighs_behaviour = false;
	m->bias_micro =
	    scale(m->platt_a_micro, m->raw_bias_micro) + m->platt_b_micro;
	for (int i = 0; i < CHAP_N_FEATURES; i++) {
		int64_t w = scale(m->platt_a_micro, m->raw_weight_micro[i]);

		if (w > WEIGHT_MAX_MICRO || w < -WEIGHT_MAX_MICRO)
			return CHAP_ERR_INVALID;
		m->weight_micro[i] = (int32_t)w;
		m->weighs_behaviour |= w != 0 && chap_feature_info(i).sign == 0;
	}
	return CHAP_OK;
}

void
chap_model_shift(struct chap_model *m, int32_t base_rate_micro)
{
	int64_t by = chap_logit_micro(base_rate_micro) -
	    chap_logit_micro(m->base_rate_micro);

	m->bias_micro += by;
	m->shift_micro += by;
	for (int l = CHAP_LEVEL_WATCH; l < CHAP_N_LEVELS; l++)
		m->threshold_micro[l] += by;
}

void
chap_model_blank(struct chap_model *model)
{
	memset(model, 0, sizeof(*model));
	snprintf(model->name, sizeof(model->name), "blank");
	model->platt_a_micro = CHAP_MICRO;
	model->base_rate_micro = CHAP_MICRO / 2;
	model->threshold_micro[CHAP_LEVEL_WATCH] = LOGIT_MAX_MICRO - 2;
	model->threshold_micro[CHAP_LEVEL_REVIEW] = LOGIT_MAX_MICRO - 1;
	model->threshold_micro[CHAP_LEVEL_URGENT] = LOGIT_MAX_MICRO;
}

enum chap_err
chap_model_copy(struct chap_model *out, const struct chap_model *model)
{
	struct chap_wording *wording;
	enum chap_err rc = chap_wording_copy(&wording, model->wording);

	if (rc != CHAP_OK)
		return rc;
	*out = *model;
	out->wording = wording;
	return CHAP_OK;
}

void
chap_model_release(struct chap_model *model)
{
	chap_wording_free(model->wording);
	model->wording = NULL;
}

int64_t
chap_model_logit(
    const struct chap_model *model, const int32_t value[CHAP_N_FEATURES])
{
	int64_t logit = model->bias_micro;
	int i = 0;

	/* most values are 0: four at a look */
	for (; i + 4 <= CHAP_N_FEATURES; i += 4) {
		uint64_t two[2];

		memcpy(two, &value[i], sizeof(two));
		for (int k = i; (two[0] | two[1]) != 0 && k < i + 4; k++)
			logit += chap_points(model->weight_micro[k], value[k]);
	}
	for (; i < CHAP_N_FEATURES; i++)
		logit += chap_points(model->weight_micro[i], value[i]);
	return logit;
}

enum chap_level
chap_model_level(
    const struct chap_model *model, int64_t logit_micro, enum chap_level held)
{
	enum chap_level level = CHAP_LEVEL_NONE;

	for (int l = CHAP_LEVEL_WATCH; l < CHAP_N_LEVELS; l++)
		if (logit_micro >= model->threshold_micro[l])
			level = l;
	while (held > level &&
	    logit_micro < model->threshold_micro[held] - model->release_micro)
		held--;
	return held > level ? held : level;
}
