/*
 * Random states of pairs and actors, random models: the features are what
 * their definitions say, and the bias and the points of an explanation are
 * the logit to the last micro.
 */
#include "classifier/engine_parts.h"
#include "features/base/fixed.h"
#include "tests/draw.h"

#include <criterion/criterion.h>
#include <stdlib.h>

#define ROUNDS 60000
#define AT_MS 1600000000000

static void
fill(uint64_t *state, void *bytes, size_t n)
{
	unsigned char *p = bytes;

	for (size_t i = 0; i < n; i++)
		p[i] = (unsigned char)draw(state);
}

/* Any state that events could lead to, and many that none could. */
static void
any_pair(uint64_t *state, struct chap_pair *pair)
{
	fill(state, pair, sizeof(*pair));
	pair->first_at_ms = AT_MS;
	pair->last_at_ms =
	    AT_MS + (int64_t)(draw(state) >> (draw(state) % 60 + 4));
	for (int h = 0; h < 2; h++) {
		struct chap_half *half = &pair->half[h];

		for (int s = 0; s < CHAP_N_SIGNALS; s++)
			if (draw(state) % 3 != 0)
				half->signal_count[s / 2] &=
				    s % 2 == 0 ? 0xf0 : 0x0f;
		for (int g = 0; g < CHAP_N_GROUPS; g++)
			if (draw(state) % 3 == 0)
				memset(
				    &half->group[g], 0, sizeof(half->group[g]));
	}
}

/* A state that a few random events led to: early, like most there are. */
static void
early_pair(uint64_t *state, struct chap_pair *pair)
{
	memset(pair, 0, sizeof(*pair));
	for (uint64_t n = 1 + draw(state) % 12; n > 0; n--) {
		struct chap_event event = {
		    .at_ms = AT_MS + (int64_t)(draw(state) % 10000000000),
		    .signals = draw(state) & draw(state) & draw(state) &
		        (CHAP_RISK_SIGNALS | CHAP_TARGET_SIGNALS |
		            CHAP_PROTECTIVE_SIGNALS),
		    .n_words = (uint16_t)(draw(state) % 30),
		    .stated_age = (int16_t)(draw(state) % 60 - 1),
		    .kind = (uint8_t)(draw(state) % CHAP_N_EVENT_KINDS),
		    .evasive = draw(state) % 4 == 0,
		    .question = draw(state) % 4 == 0};

		chap_pair_update(pair, draw(state) % 2, &event);
	}
}

static void
any_actor(uint64_t *state, struct chap_actor *actor)
{
	fill(state, actor, sizeof(*actor));
	actor->last_at_ms = AT_MS - (int64_t)(draw(state) % 10000000000);
	actor->age = (int16_t)(draw(state) % 80 - 3);
	actor->contacts >>= draw(state) % 32;
}

static void
any_model(uint64_t *state, struct chap_model *model)
{
	chap_model_blank(model);
	model->bias_micro = (int64_t)(draw(state) % 20000001) - 10000000;
	for (int i = 0; i < CHAP_N_FEATURES; i++)
		model->weight_micro[i] = draw(state) % 3 == 0
		    ? 0
		    : (int32_t)(draw(state) % 200000001) - 100000000;
}

/* The rows of signals by their definition, one by one. */
static void
check_signal_rows(const struct chap_pair *pair, unsigned side,
    const int32_t value[CHAP_N_FEATURES])
{
	for (int s = 0; s < CHAP_N_SIGNALS; s++) {
		enum chap_role role = chap_signal_info[s].role;
		unsigned self = chap_half_count(&pair->half[side], s);
		unsigned other = chap_half_count(&pair->half[!side], s);
		unsigned count = (role == CHAP_ROLE_TARGET ? 0 : self) +
		    (role == CHAP_ROLE_RISK ? 0 : other);
		int32_t want = 0;

		/* doubts count as far as there is something to doubt */
		if ((CHAP_DOUBT_SIGNALS >> s & 1) != 0 &&
		    count > pair->half[side].n_risk)
			count = pair->half[side].n_risk;
		/* 1, 1.5, 1.75 …; past the eleventh nothing is left to add */
		for (unsigned k = 0; k < count && k < 11; k++)
			want += CHAP_Q10 >> k;
		cr_assert_eq(value[s], want, "signal %d, count %u: %d", s,
		    count, value[s]);
	}
}

/* What a model without behaviour is given is all but the rows of sign 0. */
static void
check_said(const struct chap_pair *pair, unsigned side)
{
	int32_t said[CHAP_N_FEATURES], full[CHAP_N_FEATURES];

	chap_features(pair, side, NULL, NULL, full);
	chap_features_said(pair, side, NULL, NULL, said);
	for (int i = 0; i < CHAP_N_FEATURES; i++)
		cr_assert_eq(said[i],
		    chap_feature_info(i).sign == 0 ? 0 : full[i], "%s",
		    chap_feature_info(i).name);
}

static void
check_density(const struct chap_pair *pair, unsigned side,
    const int32_t value[CHAP_N_FEATURES])
{
	const struct chap_half *half = &pair->half[side];
	uint64_t whole = (uint64_t)half->n + 8;

	cr_assert_eq(value[CHAP_FEATURE_DENSITY],
	    (int32_t)((uint64_t)half->n_risk * CHAP_Q10 / whole));
	cr_assert_eq(value[CHAP_FEATURE_QUESTIONS],
	    (int32_t)((uint64_t)half->n_questions * CHAP_Q10 / whole));
}

static void
check_explanation(const struct chap_model *model,
    const int32_t value[CHAP_N_FEATURES], struct chap_arena *arena)
{
	struct chap_verdict v = {.n_why = 0};
	int64_t logit = chap_model_logit(model, value);
	int64_t sum = model->bias_micro;

	for (int i = 0; i < CHAP_N_FEATURES; i++)
		sum += chap_points(model->weight_micro[i], value[i]);
	cr_assert_eq(logit, sum);
	chap_explain(model, value, NULL, 0, 0, arena, &v);
	cr_assert_leq(v.n_why, CHAP_WHY_MAX);
	cr_assert_eq(v.bias_micro, model->bias_micro);
	sum = v.bias_micro;
	for (size_t i = 0; i < v.n_why; i++)
		sum += v.why[i].points_micro;
	cr_assert_eq(sum, logit);
}

Test(score, bias_plus_points_is_the_logit_in_any_state, .timeout = 120)
{
	struct chap_arena arena;
	uint64_t state = 5;
	int n_many = 0;

	chap_arena_init(&arena, 1 << 20);
	for (int round = 0; round < ROUNDS; round++) {
		int32_t value[CHAP_N_FEATURES];
		struct chap_actor a, b;
		struct chap_model model;
		struct chap_pair pair;
		unsigned side = draw(&state) % 2;

		if (round % 2 == 0)
			any_pair(&state, &pair);
		else
			early_pair(&state, &pair);
		any_actor(&state, &a);
		any_actor(&state, &b);
		any_model(&state, &model);
		chap_features(&pair, side, draw(&state) % 2 ? &a : NULL,
		    draw(&state) % 2 ? &b : NULL, value);
		check_said(&pair, side);
		check_signal_rows(&pair, side, value);
		check_density(&pair, side, value);
		chap_arena_reset(&arena);
		check_explanation(&model, value, &arena);
		n_many += value[CHAP_FEATURE_RISK_GROUPS] > CHAP_Q10;
	}
	cr_assert_gt(n_many, ROUNDS / 10);
	chap_arena_release(&arena);
}
