#include "eval/perturb/rewrite.h"

#include "classifier/encoding/json.h"
#include "eval/batch.h"
#include "features/text/normalize.h"
#include "features/text/utf8.h"

#include <jansson.h>
#include <string.h>

#define BATCH_LINES 256
#define ID_MAX_BYTES 128

enum chap_err
chap_rewrite_text(struct chap_perturber *perturber, int trick,
    struct chap_rng *rng, struct chap_span text, struct chap_buf *out,
    enum chap_trick *used)
{
	uint32_t first =
	    trick >= 0 ? (uint32_t)trick : chap_rng_below(rng, CHAP_N_TRICKS);
	uint32_t n = trick >= 0 ? 1 : CHAP_N_TRICKS;
	enum chap_err rc = CHAP_ERR_NOT_FOUND;

	chap_buf_reset(out);
	for (uint32_t i = 0; i < n; i++) {
		*used = (enum chap_trick)((first + i) % CHAP_N_TRICKS);
		rc = chap_perturb(perturber, *used, text, rng, out);
		if (rc != CHAP_ERR_NOT_FOUND && rc != CHAP_ERR_TOO_LONG)
			break;
	}
	return rc == CHAP_ERR_TOO_LONG ? CHAP_ERR_NOT_FOUND : rc;
}

struct rewrite {
	const struct chap_rewrite_options *options;
	struct chap_perturber *perturber;
	struct chap_buf disguised;
	struct chap_rewrite_counts counts;
	FILE *out;
};

static void
put_line(struct rewrite *r, struct chap_span line)
{
	fwrite(line.ptr, 1, line.len, r->out);
	fputc('\n', r->out);
}

static void
put_object(struct rewrite *r, const json_t *object)
{
	json_dumpf(object, r->out, JSON_COMPACT);
	fputc('\n', r->out);
}

/* False: no word can be split, or the longer ids would be too long. */
static bool
put_split(struct rewrite *r, json_t *object, struct chap_span text,
    struct chap_rng *rng)
{
	const char *id = json_string_value(json_object_get(object, "id"));
	struct chap_span part[CHAP_PARTS_MAX];
	char whole[ID_MAX_BYTES + 1];
	size_t n = chap_perturb_split(text, rng, part);

	if (n > 0 && r->options->text) {
		for (size_t i = 0; i < n; i++)
			put_line(r, part[i]);
		return true;
	}
	if (n == 0 || id == NULL || strlen(id) + 2 > ID_MAX_BYTES)
		return false;
	snprintf(whole, sizeof(whole), "%s", id);
	for (size_t i = 0; i < n; i++) {
		json_object_set_new(
		    object, "id", json_sprintf("%s~%zu", whole, i + 1));
		json_object_set_new(
		    object, "text", json_stringn(part[i].ptr, part[i].len));
		put_object(r, object);
	}
	return true;
}

/* One text that was chosen; object NULL: a line of text. */
static enum chap_err
disguise(struct rewrite *r, json_t *object, struct chap_span line,
    struct chap_span text, struct chap_rng *rng)
{
	int trick = r->options->trick;
	enum chap_trick used;
	enum chap_err rc;

	if (trick == CHAP_TRICK_SPLIT) {
		rc = put_split(r, object, text, rng) ? CHAP_OK
		                                     : CHAP_ERR_NOT_FOUND;
	} else {
		rc = chap_rewrite_text(
		    r->perturber, trick, rng, text, &r->disguised, &used);
		if (rc == CHAP_OK && object == NULL) {
			put_line(r, chap_buf_span(&r->disguised));
		} else if (rc == CHAP_OK) {
			json_object_set_new(object, "text",
			    json_stringn(r->disguised.ptr, r->disguised.len));
			put_object(r, object);
		}
	}
	if (rc == CHAP_ERR_MEMORY)
		return rc;
	if (rc == CHAP_OK) {
		r->counts.n_disguised++;
	} else {
		r->counts.n_impossible++;
		put_line(r, line);
	}
	return CHAP_OK;
}

static void
complain(struct rewrite *r, const struct chap_batch *batch, size_t i,
    const char *why)
{
	r->counts.n_bad++;
	put_line(r, batch->line[i]);
	fprintf(stderr, "chaperone: %s:%llu: %s\n", batch->path,
	    (unsigned long long)batch->number[i], why);
}

static enum chap_err
take_message(struct rewrite *r, const struct chap_batch *batch, size_t i,
    struct chap_rng *rng)
{
	struct chap_span line = batch->line[i];
	json_error_t why;
	json_t *object =
	    json_loadb(line.ptr, line.len, JSON_REJECT_DUPLICATES, &why);
	json_t *text = json_object_get(object, "text");
	enum chap_err rc = CHAP_OK;

	if (!json_is_object(object)) {
		complain(r, batch, i, "not a JSON object");
	} else if (!json_is_string(text)) {
		put_line(r, line); /* a kind of message without text */
	} else {
		struct chap_span s = {
		    json_string_value(text), json_string_length(text)};

		/* Parts of it are written while it is already replaced. */
		json_incref(text);
		rc = disguise(r, object, line, s, rng);
		json_decref(text);
	}
	json_decref(object);
	return rc;
}

static enum chap_err
take_line(struct rewrite *r, const struct chap_batch *batch, size_t i,
    struct chap_rng *rng)
{
	struct chap_span line = batch->line[i];

	if (r->options->text && line.len > CHAP_TEXT_MAX_BYTES) {
		complain(r, batch, i, "text: over 16384 bytes");
		return CHAP_OK;
	}
	if (r->options->text && chap_utf8_valid(line) != line.len) {
		complain(r, batch, i, "text: invalid UTF-8");
		return CHAP_OK;
	}
	if (!chap_rng_percent(rng, r->options->share)) {
		put_line(r, line);
		return CHAP_OK;
	}
	return r->options->text ? disguise(r, NULL, line, line, rng)
	                        : take_message(r, batch, i, rng);
}

enum chap_err
chap_rewrite_file(const struct chap_rewrite_options *options, const char *path,
    FILE *out, struct chap_rewrite_counts *counts, struct chap_error *err)
{
	struct rewrite r = {.options = options, .out = out};
	struct chap_batch batch;
	enum chap_err rc = chap_batch_open(
	    &batch, path, BATCH_LINES, CHAP_LINE_MAX_BYTES, err);

	if (rc != CHAP_OK)
		return rc;
	chap_buf_init(&r.disguised, CHAP_TEXT_MAX_BYTES);
	rc = chap_perturber_new(&r.perturber, err);
	if (rc != CHAP_OK)
		r.perturber = NULL;
	while (rc == CHAP_OK &&
	    (rc = chap_batch_next(&batch, err)) == CHAP_OK && batch.n > 0)
		for (size_t i = 0; i < batch.n && rc == CHAP_OK; i++) {
			struct chap_rng rng =
			    chap_rng_make(options->seed, r.counts.n_messages);

			r.counts.n_messages++;
			rc = take_line(&r, &batch, i, &rng);
			if (rc != CHAP_OK)
				chap_fail(err, rc, "out of memory");
		}
	if (rc == CHAP_OK && (fflush(out) != 0 || ferror(out)))
		rc = chap_fail(err, CHAP_ERR_IO, "cannot write");
	chap_perturber_free(r.perturber);
	chap_buf_release(&r.disguised);
	chap_batch_close(&batch);
	if (rc == CHAP_OK)
		*counts = r.counts;
	return rc;
}
