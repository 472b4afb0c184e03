#include "eval/source.h"

#include "classifier/encoding/json.h"

#include <errno.h>
#include <stdio.h>

bool
chap_source_is_by_pair(const struct chap_source *source)
{
	if (source->group != CHAP_GROUP_OF_FORMAT)
		return source->group == CHAP_GROUP_PAIR;
	return source->format == CHAP_FORMAT_JSON;
}

struct chap_pan12_view
chap_source_view(const struct chap_source *source)
{
	return (struct chap_pan12_view){.clock = source->clock,
	    .by_pair = chap_source_is_by_pair(source),
	    .keep = source->keep};
}

enum chap_err
chap_source_open(struct chap_batch *batch, const struct chap_source *source,
    const char *path, size_t max_lines, struct chap_error *err)
{
	struct chap_pan12_view view;
	enum chap_err rc;

	if (source == NULL || source->format == CHAP_FORMAT_JSON) {
		rc = chap_batch_open(
		    batch, path, max_lines, CHAP_LINE_MAX_BYTES, err);
		if (rc == CHAP_OK && source != NULL)
			batch->by_conversation =
			    !chap_source_is_by_pair(source);
		return rc;
	}
	view = chap_source_view(source);
	return chap_pan12_batch(
	    batch, path, &view, max_lines, CHAP_LINE_MAX_BYTES, err);
}

enum chap_err
chap_source_truth_is_json(const struct chap_source *source, const char *truth,
    bool *out, struct chap_error *err)
{
	FILE *file;

	*out = true;
	if (source == NULL || source->format == CHAP_FORMAT_JSON)
		return CHAP_OK;
	file = fopen(truth, "rb");
	if (file == NULL)
		return chap_fail_at(err,
		    errno == ENOENT ? CHAP_ERR_NOT_FOUND : CHAP_ERR_IO, truth,
		    0, "cannot open: %s", strerror(errno));
	*out = fgetc(file) == '{';
	fclose(file);
	return CHAP_OK;
}

static enum chap_err
census_truth(const struct chap_source *source, const char *truth,
    const char *path, struct chap_tally *out, struct chap_error *err)
{
	struct chap_pan12_view view = chap_source_view(source);
	struct chap_id_list predators;
	struct chap_census census;
	enum chap_err rc;

	if (strcmp(path, "-") == 0)
		return chap_fail(err, CHAP_ERR_INVALID,
		    "a PAN12 corpus is read twice: it cannot come from "
		    "standard input");
	rc = chap_id_list_read(&predators, truth, false, false, err);
	if (rc != CHAP_OK)
		return rc;
	rc = chap_census_read(&census, path, &view,
	    &(struct chap_census_truth){.predators = &predators}, err);
	if (rc == CHAP_OK) {
		rc = chap_census_tally(&census, path, out, err);
		chap_census_release(&census);
	}
	chap_id_list_release(&predators);
	return rc;
}

enum chap_err
chap_source_truth(const struct chap_source *source, const char *truth,
    const char *path, struct chap_tally *out, struct chap_error *err)
{
	bool json;
	enum chap_err rc = chap_source_truth_is_json(source, truth, &json, err);

	if (rc != CHAP_OK)
		return rc;
	return json ? chap_tally_read(out, truth, err)
	            : census_truth(source, truth, path, out, err);
}

/* The value among two names: its place; -1: it is said that it is none. */
static int
choose(
    const char *name, const char *value, const char *first, const char *second)
{
	if (strcmp(value, first) == 0)
		return 0;
	if (strcmp(value, second) == 0)
		return 1;
	fprintf(stderr, "chaperone: --%s: %s or %s\n", name, first, second);
	return -1;
}

int
chap_source_option(
    struct chap_source *source, const char *name, const char *value)
{
	int which = 0;

	if (strcmp(name, "format") == 0) {
		which = choose(name, value, "json", "pan12");
		source->format =
		    which == 1 ? CHAP_FORMAT_PAN12 : CHAP_FORMAT_JSON;
	} else if (strcmp(name, "group") == 0) {
		which = choose(name, value, "pair", "conversation");
		source->group =
		    which == 1 ? CHAP_GROUP_CONVERSATION : CHAP_GROUP_PAIR;
	} else if (strcmp(name, "clock") == 0) {
		which = choose(name, value, "masked", "minutes");
		source->clock =
		    which == 1 ? CHAP_CLOCK_MINUTES : CHAP_CLOCK_MASKED;
	} else if (strcmp(name, "keep") == 0) {
		source->keep = value;
	} else {
		return 1;
	}
	return which < 0 ? -1 : 0;
}
