#include "eval/samples.h"

#include "classifier/engine_parts.h"
#include "eval/family.h"
#include "eval/stream.h"

#include <stdlib.h>

#define TACTICS_LEAST 2

struct reader {
	struct chap_samples *samples;
	struct chap_tally *truth;
	struct chap_engine *engine;
	struct chap_tally_message message[CHAP_STREAM_LINES];
	enum chap_err rc;
};

static bool
is_tactic(const struct chap_tally_row *row, uint64_t id_hash)
{
	for (uint32_t i = 0; i < row->n_tactics; i++)
		if (row->tactic[i] == id_hash)
			return true;
	return false;
}

/* Room for `more` elements behind the n that are there. */
static bool
make_room(void **array, size_t n, size_t more, size_t *size, size_t bytes)
{
	size_t wanted = *size == 0 ? 4096 : *size;
	void *larger;

	if (n + more <= *size)
		return true;
	while (wanted < n + more)
		wanted *= 2;
	larger = realloc(*array, wanted * bytes);
	if (larger == NULL)
		return false;
	*array = larger;
	*size = wanted;
	return true;
}

/* The different grams of a message, as ids. */
static bool
take_grams(struct chap_samples *s, const struct chap_work *work,
    struct chap_said *said)
{
	said->first_gram = s->n_gram_uses;
	if (!make_room((void **)&s->gram, s->n_gram_uses, work->n_grams,
	        &s->gram_size, sizeof(*s->gram)))
		return false;
	for (uint32_t i = 0; i < work->n_grams; i++) {
		uint32_t id = chap_idmap_put(&s->grams, work->gram[i]);
		uint32_t *mine = &s->gram[said->first_gram];
		uint16_t k = 0;

		if (id == CHAP_IDMAP_NONE)
			return false;
		while (k < said->n_grams && mine[k] != id)
			k++;
		if (k < said->n_grams || k == CHAP_GRAMS_OF_MESSAGE)
			continue;
		mine[said->n_grams++] = id;
	}
	s->n_gram_uses += said->n_grams;
	return true;
}

/* Which side is the truth's suspect; -1: neither. */
static int8_t
suspect_side(const struct chap_tally_row *row, const struct chap_work *work,
    const struct chap_target *target)
{
	if (!row->positive)
		return -1;
	if (chap_span_eq(work->message.from, row->suspect))
		return (int8_t)target->side;
	return chap_span_eq(target->verdict->to, row->suspect)
	    ? (int8_t)!target->side
	    : -1;
}

static enum chap_err
take_message(struct reader *r, const struct chap_tally_row *row,
    const struct chap_work *work, const struct chap_target *target,
    const int32_t value[2][CHAP_N_FEATURES])
{
	struct chap_samples *s = r->samples;
	const struct chap_event *event = &work->event;
	uint64_t reviewed = event->signals & ~event->draft;
	struct chap_said said = {
	    .conversation = (uint32_t)(row - r->truth->row),
	    .n_words = event->n_words,
	    .side = target->side,
	    .suspect = suspect_side(row, work, target),
	    .target = chap_wording_is_target(reviewed),
	    .risk = (reviewed & CHAP_RISK_SIGNALS) != 0,
	    .sampled = event->signals != 0 ||
	        (row->n_messages & (row->n_messages - 1)) == 0,
	    .known =
	        row->n_tactics == 0 || row->n_tactics_seen >= TACTICS_LEAST,
	    .validation = row->split == CHAP_SPLIT_VALIDATION};

	said.pair = chap_idmap_put(&s->pairs, target->pair_key.low);
	if (said.pair == CHAP_IDMAP_NONE || !take_grams(s, work, &said) ||
	    !make_room(
	        (void **)&s->said, s->n, 1, &s->said_size, sizeof(*s->said)))
		return CHAP_ERR_MEMORY;
	for (unsigned side = 0; side < 2; side++) {
		enum chap_err rc = chap_rows_add(
		    &s->moments, value[side], said.suspect == (int)side);

		if (rc != CHAP_OK)
			return rc;
	}
	s->said[s->n++] = said;
	return CHAP_OK;
}

bool
chap_said_counts(const struct chap_said *said, unsigned side)
{
	return said->known || said->suspect != (int)side;
}

static void
observe(void *context, size_t index, const struct chap_work *work,
    const struct chap_target *target, const int32_t value[2][CHAP_N_FEATURES])
{
	struct reader *r = context;
	struct chap_tally_row *row = r->message[index].row;

	if (r->rc != CHAP_OK || row == NULL || row->split == CHAP_SPLIT_TEST)
		return;
	row->n_messages++;
	row->n_tactics_seen += is_tactic(row, r->message[index].id_hash);
	r->rc = take_message(r, row, work, target, value);
}

static enum chap_err
find_rows(void *context, const struct chap_batch *batch, struct chap_error *err)
{
	struct reader *r = context;
	return chap_tally_find_batch(r->truth, r->message, batch, err);
}

/* What went wrong while observing, where no error can be handed back. */
static enum chap_err
check_observed(void *context, const struct chap_batch *batch,
    const struct chap_verdict *verdict, struct chap_span lines,
    struct chap_error *err)
{
	const struct reader *r = context;

	(void)batch;
	(void)verdict;
	(void)lines;
	return r->rc == CHAP_OK ? CHAP_OK
	                        : chap_fail(err, r->rc, "out of memory");
}

enum chap_err
chap_samples_read(struct chap_samples *out, struct chap_tally *truth,
    const struct chap_source *source, const char *lexicons, unsigned kinds,
    char *const *path, int n_paths, struct chap_hash128 *lexicon_hash,
    struct chap_error *err)
{
	struct chap_engine_options options = {.lexicons = lexicons};
	struct chap_model blank;
	struct reader *r = calloc(1, sizeof(*r));
	enum chap_err rc;

	if (r == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	memset(out, 0, sizeof(*out));
	r->samples = out;
	r->truth = truth;
	chap_tally_default_splits(truth);
	for (size_t i = 0; i < truth->n; i++)
		if (truth->row[i].split != CHAP_SPLIT_TEST)
			out->n_conversations[truth->row[i].split ==
			    CHAP_SPLIT_VALIDATION]++;
	chap_model_blank(&blank);
	rc = chap_engine_new_with(&r->engine, &options, &blank, err);
	if (rc == CHAP_OK) {
		chap_engine_observe(r->engine, kinds, observe, r);
		*lexicon_hash = chap_lexicon_hash(r->engine->lexicon);
	}
	for (int i = 0; i < n_paths && rc == CHAP_OK; i++)
		rc = chap_stream_file(&(struct chap_stream){.engine = r->engine,
		                          .before = find_rows,
		                          .after = check_observed,
		                          .context = r,
		                          .source = source,
		                          .no_lines = true,
		                          .what = "reading"},
		    path[i], err);
	chap_engine_free(r->engine);
	free(r);
	return rc;
}

void
chap_samples_release(struct chap_samples *samples)
{
	chap_rows_release(&samples->moments);
	free(samples->said);
	free(samples->gram);
	chap_idmap_release(&samples->grams);
	chap_idmap_release(&samples->pairs);
	memset(samples, 0, sizeof(*samples));
}
