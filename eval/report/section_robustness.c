/*
 * Recall where every message of a suspect is disguised, one trick at a time.
 * Only positive conversations are played (and what is known of users), with
 * and without disguise, so that the two can be compared.
 */
#include "eval/perturb/perturb.h"
#include "eval/report/player.h"
#include "eval/report/study.h"

#include <math.h>
#include <stdlib.h>

#define SEED 1
#define UNDISGUISED (-1)
#define DISGUISED_MAX_BYTES CHAP_TEXT_MAX_BYTES

struct trial {
	const struct chap_study *study;
	struct chap_perturber *perturber;
	struct chap_player player;
	struct chap_buf out;
	bool tactics_only; /* the lines that the truth names, no others */
	bool *found; /* [truth->n] */
	uint32_t n_disguised;
	uint32_t n_messages; /* of suspects, with text */
};

static enum chap_err
take(void *context, size_t held_index, const struct chap_message *message,
    const struct chap_verdict *v, struct chap_error *err)
{
	struct trial *t = context;
	const struct chap_held *held = t->study->held;
	uint32_t c = held->message[held_index].conversation;

	(void)message;
	(void)err;
	if (c != CHAP_HELD_NONE && v->status == CHAP_SCORED &&
	    v->level >= t->study->options->level &&
	    chap_span_eq(v->suspect, held->truth->row[c].suspect))
		t->found[c] = true;
	return CHAP_OK;
}

/* One word over several messages, each with an id of its own. */
static enum chap_err
add_split(struct trial *t, struct chap_message *m, size_t index,
    struct chap_rng *rng, struct chap_error *err)
{
	struct chap_span part[CHAP_PARTS_MAX];
	struct chap_span id = m->id;
	size_t n = chap_perturb_split(m->text, rng, part);
	enum chap_err rc = CHAP_OK;

	if (n == 0 || id.len + 2 > CHAP_ID_MAX_BYTES)
		return chap_player_add(&t->player, m, index, err);
	t->n_disguised++;
	for (size_t i = 0; i < n && rc == CHAP_OK; i++) {
		char *own = chap_arena_alloc(&t->player.arena, id.len + 2);

		if (own == NULL)
			return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
		memcpy(own, id.ptr, id.len);
		own[id.len] = '~';
		own[id.len + 1] = (char)('1' + i);
		m->id = (struct chap_span){own, id.len + 2};
		m->text = part[i];
		rc = chap_player_add(&t->player, m, index, err);
	}
	return rc;
}

/* Disguises m->text in the player's arena, where that can be done. */
static enum chap_err
disguise(struct trial *t, enum chap_trick trick, struct chap_message *m,
    struct chap_rng *rng, struct chap_error *err)
{
	enum chap_err rc;
	const char *copy;

	chap_buf_reset(&t->out);
	rc = chap_perturb(t->perturber, trick, m->text, rng, &t->out);
	if (rc == CHAP_ERR_MEMORY)
		return chap_fail(err, rc, "out of memory");
	if (rc != CHAP_OK)
		return CHAP_OK; /* nothing in it to be done to, or too long */
	copy = chap_arena_copy(&t->player.arena, t->out.ptr, t->out.len);
	if (copy == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	m->text = (struct chap_span){copy, t->out.len};
	t->n_disguised++;
	return CHAP_OK;
}

static bool
is_tactic(const struct chap_tally_row *row, struct chap_span id)
{
	uint64_t hash = chap_hash64(id, 0);

	for (uint32_t i = 0; i < row->n_tactics; i++)
		if (row->tactic[i] == hash)
			return true;
	return false;
}

static bool
names_tactics(const struct chap_tally *truth)
{
	for (size_t i = 0; i < truth->n; i++)
		if (truth->row[i].positive && truth->row[i].n_tactics > 0)
			return true;
	return false;
}

static enum chap_err
add(struct trial *t, int trick, size_t i, struct chap_error *err)
{
	const struct chap_held *held = t->study->held;
	const struct chap_held_message *h = &held->message[i];
	const struct chap_tally_row *row = h->conversation == CHAP_HELD_NONE
	    ? NULL
	    : &held->truth->row[h->conversation];
	struct chap_rng rng = chap_rng_make(SEED, i);
	struct chap_message m;
	enum chap_err rc = CHAP_OK;

	/* What is not of a conversation are facts, or is left out. */
	if (row == NULL ? h->kind != CHAP_USER : !row->positive)
		return CHAP_OK;
	chap_held_get(held, i, &m);
	rc = chap_player_begin(&t->player, i, err);
	if (rc != CHAP_OK)
		return rc;
	if (row != NULL && m.text.len > 0 &&
	    chap_span_eq(m.from, row->suspect) &&
	    (!t->tactics_only || is_tactic(row, m.id))) {
		t->n_messages++;
		if (trick == CHAP_TRICK_SPLIT)
			return add_split(t, &m, i, &rng, err);
		if (trick != UNDISGUISED)
			rc = disguise(t, (enum chap_trick)trick, &m, &rng, err);
	}
	return rc == CHAP_OK ? chap_player_add(&t->player, &m, i, err) : rc;
}

/* Of the positives in a slice (value 0: all), how many were found. */
static json_t *
recall_json(const struct trial *t, unsigned dimension, uint32_t value)
{
	const struct chap_series *s =
	    &t->study->gather.series[CHAP_UNIT_CONVERSATION];
	struct chap_case *row = calloc(s->n + 1, sizeof(*row));
	struct chap_cases cases;
	json_t *all;
	json_t *out;
	size_t n = 0;

	if (row == NULL)
		return NULL;
	for (size_t i = 0; i < s->n; i++)
		if (s->unit[i].positive &&
		    (value == 0 || s->unit[i].slice[dimension] == value))
			row[n++] = (struct chap_case){.group = s->unit[i].group,
			    .positive = true,
			    .flagged = t->found[i]};
	if (chap_cases_own(&cases, row, n, s->n_groups,
	        t->study->options->prior) != CHAP_OK)
		return NULL;
	all = chap_results_json(&cases, CHAP_DRAWS);
	out = all == NULL ? NULL
	                  : json_copy(json_object_get(
	                        all, chap_result_name[CHAP_RESULT_RECALL]));
	chap_json_put(&out, "n", json_integer((json_int_t)n));
	json_decref(all);
	chap_cases_release(&cases);
	return out;
}

/* The heat map's columns: registers, or else approaches; n_slices: none. */
static unsigned
find_columns(const struct chap_series *s)
{
	static const char *const WANTED[] = {"register", "approach"};

	for (size_t k = 0; k < 2; k++)
		for (unsigned d = 0; d < s->n_slices; d++)
			if (chap_span_eq(
			        s->slice[d].name, chap_span_str(WANTED[k])))
				return d;
	return s->n_slices;
}

static json_t *
trial_json(const struct trial *t, int trick)
{
	const struct chap_series *s =
	    &t->study->gather.series[CHAP_UNIT_CONVERSATION];
	unsigned d = find_columns(s);
	json_t *parts = json_object();

	for (uint32_t v = 0; d < s->n_slices && v < s->slice[d].n_values; v++) {
		struct chap_span name = s->slice[d].value[v];

		chap_json_put(&parts,
		    name.ptr, /* the arena ends copies with a NUL */
		    recall_json(t, d, v + 1));
	}
	return json_pack("{s:s,s:b,s:o,s:o,s:o}", "trick",
	    trick == UNDISGUISED ? "undisguised" : chap_trick_name[trick],
	    "guesswork",
	    trick != UNDISGUISED &&
	        chap_trick_is_guesswork((enum chap_trick)trick),
	    "disguised",
	    chap_json_number(t->n_messages == 0
	            ? NAN
	            : (double)t->n_disguised / t->n_messages),
	    "recall", recall_json(t, 0, 0), "by_part", parts);
}

/* Plays the positives; every play has a number of its own. */
static enum chap_err
play(struct trial *t, const struct chap_system *system, int trick,
    bool tactics_only, struct chap_error *err)
{
	const struct chap_held *held = t->study->held;
	uint64_t number = 2 * ((uint64_t)trick + 1) + tactics_only;
	enum chap_err rc =
	    chap_player_init(&t->player, system, held, number, take, t);

	if (rc != CHAP_OK)
		return chap_fail(err, rc, "out of memory");
	t->tactics_only = tactics_only;
	t->n_disguised = t->n_messages = 0;
	memset(t->found, 0, held->truth->n * sizeof(*t->found));
	for (size_t i = 0; i < held->n && rc == CHAP_OK; i++)
		rc = add(t, trick, i, err);
	if (rc == CHAP_OK)
		rc = chap_player_flush(&t->player, err);
	chap_player_release(&t->player);
	return rc;
}

/* A trick's row: every message of suspects, then the tactic lines alone. */
static json_t *
try_trick(struct trial *t, const struct chap_system *system, int trick,
    struct chap_error *err)
{
	json_t *tactics = json_null();
	json_t *out = NULL;
	enum chap_err rc = CHAP_OK;

	if (names_tactics(t->study->held->truth)) {
		rc = play(t, system, trick, true, err);
		if (rc == CHAP_OK)
			tactics = recall_json(t, 0, 0);
	}
	if (rc == CHAP_OK)
		rc = play(t, system, trick, false, err);
	if (rc != CHAP_OK)
		return NULL;
	out = trial_json(t, trick);
	if (json_object_set_new(out, "recall_tactics", tactics) != 0) {
		chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
		json_decref(out);
		return NULL;
	}
	return out;
}

json_t *
chap_section_robustness(const struct chap_study *s, struct chap_error *err)
{
	struct trial t = {.study = s};
	struct chap_system system = {NULL, NULL};
	struct chap_progress progress;
	json_t *out = NULL;

	chap_buf_init(&t.out, DISGUISED_MAX_BYTES);
	t.found = calloc(s->held->truth->n + 1, sizeof(*t.found));
	if (t.found == NULL)
		chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	else if (chap_perturber_new(&t.perturber, err) == CHAP_OK &&
	    chap_study_system(s, 0, &system, err) == CHAP_OK)
		out = json_array();
	chap_progress_begin(&progress, "disguises", CHAP_N_TRICKS + 1);
	for (int trick = UNDISGUISED; out != NULL && trick < CHAP_N_TRICKS;
	     trick++) {
		chap_json_append(&out, try_trick(&t, &system, trick, err));
		chap_progress_at(&progress, (uint64_t)trick + 2);
	}
	chap_progress_end(&progress);
	chap_study_system_release(&system);
	chap_perturber_free(t.perturber);
	chap_buf_release(&t.out);
	free(t.found);
	return out;
}
