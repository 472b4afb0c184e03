#include "features/trajectory/feature.h"
#include "features/trajectory/pair.h"

#include <criterion/criterion.h>
#include <math.h>

#define DAY_MS ((int64_t)86400 * 1000)
#define BIT(NAME) CHAP_SIGNAL_BIT(CHAP_SIGNAL_##NAME)

/* Says something in a pair; ids count up so that none is a repeat. */
static void
say(struct chap_pair *p, unsigned side, int64_t at_ms, uint64_t signals)
{
	struct chap_event e = {.at_ms = at_ms,
	    .signals = signals,
	    .id_hash = p->n + 1,
	    .n_words = 5,
	    .stated_age = CHAP_NO_AGE};

	chap_pair_update(p, side, &e);
}

static void
says_age(struct chap_pair *p, unsigned side, int age)
{
	struct chap_event e = {
	    .at_ms = 1000, .id_hash = p->n + 1, .stated_age = (int16_t)age};

	chap_pair_update(p, side, &e);
}

static int32_t
feature(const struct chap_pair *p, unsigned side, int which)
{
	int32_t value[CHAP_N_FEATURES];

	chap_features(p, side, NULL, NULL, value);
	return value[which];
}

Test(pair, state_keeps_its_bound)
{
	cr_assert_leq(sizeof(struct chap_pair), 640);
	cr_assert_leq(sizeof(struct chap_actor), 192);
	cr_assert_eq(offsetof(struct chap_pair, half), 100, "byte table");
	cr_assert_eq(sizeof(struct chap_pair), 640, "byte table");
	cr_assert_eq(offsetof(struct chap_pair, tail), 604, "byte table");
	cr_assert_eq(sizeof(struct chap_tail), 36, "byte table");
	cr_assert_eq(sizeof(struct chap_half), 252, "byte table");
	cr_assert_eq(offsetof(struct chap_half, score_sum), 16, "byte table");
	cr_assert_eq(offsetof(struct chap_half, n_questions), 36, "byte table");
	cr_assert_eq(offsetof(struct chap_half, group), 68, "byte table");
	cr_assert_eq(
	    offsetof(struct chap_half, signal_count), 176, "byte table");
	cr_assert_eq(offsetof(struct chap_half, signal_day), 201, "byte table");
	cr_assert_eq(offsetof(struct chap_half, draft), 66, "byte table");
	cr_assert_eq(offsetof(struct chap_actor, sketch), 64, "byte table");
}

Test(pair, key_does_not_depend_on_who_writes)
{
	struct chap_hash128 a = {1, 2}, b = {3, 4}, x, y;
	unsigned side_a, side_b;

	x = chap_pair_key(a, b, &side_a);
	y = chap_pair_key(b, a, &side_b);
	cr_assert_eq(chap_hash128_cmp(x, y), 0);
	cr_assert_neq(side_a, side_b);
}

Test(pair, remembers_the_newest_sixteen_ids)
{
	struct chap_pair p = {.n = 0};

	cr_assert_not(chap_pair_seen(&p, 0), "an empty ring holds nothing");
	for (int i = 0; i < 40; i++)
		say(&p, i % 2, 1000 * i, 0);
	for (uint32_t id = 1; id <= 40; id++)
		cr_assert_eq(chap_pair_seen(&p, id), id > 24, "%u", id);
}

Test(pair, late_messages_do_not_move_time_back)
{
	struct chap_pair p = {.n = 0};

	say(&p, 0, 10 * DAY_MS, BIT(SECRECY));
	say(&p, 0, 12 * DAY_MS, 0);
	say(&p, 0, 1 * DAY_MS, BIT(SECRECY));
	cr_assert_eq(p.last_at_ms, 12 * DAY_MS);
	cr_assert_eq(p.half[0].group[CHAP_GROUP_ISOLATION].last_s, 2 * 86400);
	say(&p, 0, INT64_C(253402300799999), 0);
	cr_assert_eq(chap_pair_now_s(&p), UINT32_MAX, "saturates");
}

Test(pair, heat_halves_in_two_weeks)
{
	struct chap_pair p = {.n = 0};

	say(&p, 0, 0, BIT(SECRECY));
	cr_assert_eq(feature(&p, 0, CHAP_FEATURE_HEAT), 1024);
	say(&p, 1, 14 * DAY_MS, 0);
	cr_assert_eq(feature(&p, 0, CHAP_FEATURE_HEAT), 512);
	say(&p, 0, 14 * DAY_MS, BIT(SECRECY));
	cr_assert_eq(feature(&p, 0, CHAP_FEATURE_HEAT), 1536);
	cr_assert_eq(feature(&p, 0, CHAP_FEATURE_DAYS), 1024);
}

Test(pair, counters_saturate)
{
	struct chap_pair p = {.n = 0};

	for (int i = 0; i < 70000; i++)
		say(&p, 0, i, BIT(THREAT));
	cr_assert_eq(chap_half_count(&p.half[0], CHAP_SIGNAL_THREAT), 15);
	cr_assert_eq(p.half[0].n_risk, UINT16_MAX);
	cr_assert_eq(feature(&p, 0, CHAP_SIGNAL_THREAT), 2048 - 1);
	cr_assert_leq(feature(&p, 0, CHAP_FEATURE_DENSITY), 1024);
}

Test(pair, persistence_is_counted_after_a_no_only)
{
	struct chap_pair p = {.n = 0};

	say(&p, 0, 0, BIT(MEDIA_REQUEST));
	cr_assert_eq(feature(&p, 0, CHAP_FEATURE_PERSISTED), 0);
	say(&p, 1, 1, BIT(REFUSAL));
	say(&p, 0, 2, 0);
	cr_assert_eq(feature(&p, 0, CHAP_FEATURE_PERSISTED), 0);
	say(&p, 0, 3, BIT(MEDIA_REQUEST));
	cr_assert_eq(feature(&p, 0, CHAP_FEATURE_PERSISTED), 1024);
	cr_assert_eq(feature(&p, 1, CHAP_FEATURE_PERSISTED), 0);
}

/* A message that ends in letters; what the pair held of it before is wiped. */
static void
leaves(struct chap_pair *p, unsigned side, int64_t at_ms, const char *letters)
{
	struct chap_ends ends = {.tail_len = (uint8_t)strlen(letters)};

	memcpy(ends.tail, letters, ends.tail_len);
	say(p, side, at_ms, 0);
	chap_pair_keep_tail(p, side, &ends);
}

static bool
holds(const struct chap_pair *p, const char *letters)
{
	return memmem(p, sizeof(*p), letters, strlen(letters)) != NULL;
}

Test(pair, tail_is_wiped_when_it_is_over)
{
	static const struct {
		unsigned side; /* of the next event */
		int64_t at_ms;
		uint8_t kind;
		bool is_kept;
	} ROW[] = {
	    {0, 1000, CHAP_EVENT_MESSAGE, true},
	    {0, 60999, CHAP_EVENT_MESSAGE, true},
	    {0, 61000, CHAP_EVENT_MESSAGE, false},
	    {0, 61000, CHAP_EVENT_MEDIA, false},
	    {0, -500000, CHAP_EVENT_MESSAGE, true}, /* late: no time passed */
	    {0, 1000, CHAP_EVENT_MEDIA, true},
	    {1, 1000, CHAP_EVENT_MESSAGE, false},
	    {1, 1000, CHAP_EVENT_CALL, false},
	};
	static const struct chap_tail NONE;

	for (size_t i = 0; i < sizeof(ROW) / sizeof(ROW[0]); i++) {
		struct chap_event e = {.at_ms = 1000000 + ROW[i].at_ms,
		    .kind = ROW[i].kind,
		    .id_hash = 99};
		struct chap_pair p = {.n = 0}, q;

		leaves(&p, 0, 1000000 - 1000, "begin");
		leaves(&p, 0, 1000000 + 1000, "xyzzy");
		cr_assert(holds(&p, "xyzzy"));
		cr_assert_not(holds(&p, "begin"));
		q = p;
		cr_expect_eq(chap_pair_tail(&q, ROW[i].side, e.at_ms) != NULL,
		    ROW[i].is_kept, "%zu", i);
		cr_expect_eq(holds(&q, "xyzzy"), ROW[i].is_kept, "%zu", i);
		chap_pair_update(&p, ROW[i].side, &e);
		cr_expect_eq(holds(&p, "xyzzy"), ROW[i].is_kept, "%zu", i);
		if (!ROW[i].is_kept)
			cr_expect_eq(memcmp(&p.tail, &NONE, sizeof(NONE)), 0);
	}
}

static void
shows(struct chap_pair *p, uint64_t signals, uint64_t draft, int age,
    bool age_draft)
{
	struct chap_event e = {.at_ms = 1000 * (p->n + 1),
	    .id_hash = p->n + 1,
	    .signals = signals,
	    .draft = draft,
	    .stated_age = (int16_t)age,
	    .age_draft = age_draft};

	chap_pair_update(p, 0, &e);
}

Test(pair, drafts_count_until_a_reviewed_list_shows_their_group)
{
	struct chap_pair p = {.n = 0};
	struct chap_half *half = &p.half[0];

	shows(&p, BIT(SECRECY) | BIT(GIFTS), BIT(SECRECY), 12, true);
	shows(&p, BIT(DISTRUST), BIT(DISTRUST), CHAP_NO_AGE, false);
	cr_assert_eq(half->group[CHAP_GROUP_ISOLATION].count, 2);
	cr_assert_eq(half->n_risk, 1, "the one with a reviewed risk signal");
	cr_assert_eq(half->draft, 1u << CHAP_GROUP_ISOLATION | CHAP_DRAFT_AGES);
	cr_assert_eq(chap_half_risk_groups(half), 2);
	/* anew: what drafts showed of the group is gone */
	shows(&p, BIT(EXCLUSIVITY), 0, 15, false);
	cr_assert_eq(half->group[CHAP_GROUP_ISOLATION].count, 1);
	cr_assert_eq(half->group[CHAP_GROUP_ISOLATION].first_n, 3);
	cr_assert_eq(chap_half_count(half, CHAP_SIGNAL_SECRECY), 0);
	cr_assert_eq(chap_half_count(half, CHAP_SIGNAL_DISTRUST), 0);
	cr_assert_eq(half->age_min, 15);
	cr_assert_eq(half->draft, 0);
	cr_assert_eq(half->n_risk, 2);
	/* and later drafts change nothing */
	shows(&p, BIT(SECRECY), BIT(SECRECY), 11, true);
	cr_assert_eq(half->group[CHAP_GROUP_ISOLATION].count, 1);
	cr_assert_eq(chap_half_count(half, CHAP_SIGNAL_SECRECY), 0);
	cr_assert_eq(half->age_min, 15);
	cr_assert_eq(half->draft, 0);
	cr_assert_not(chap_pair_has_draft(&p));
}

Test(pair, tail_goes_with_a_message_that_leaves_none)
{
	static const struct chap_tail NONE;
	struct chap_pair p = {.n = 0};

	leaves(&p, 0, 0, "xyzzy");
	cr_assert_eq(p.tail.side, 0);
	leaves(&p, 0, 1000, "");
	cr_assert_eq(memcmp(&p.tail, &NONE, sizeof(NONE)), 0);
	leaves(&p, 1, 2000, "xyzzy");
	cr_assert_eq(p.tail.side, 1);
	cr_assert_eq(p.tail.at_s, 2);
}

/* Law 8: what a target says about itself is in no row of its own. */
Test(feature, target_side_never_counts_against_its_speaker)
{
	uint64_t target = chap_role_signals(CHAP_ROLE_TARGET);
	int32_t before[CHAP_N_FEATURES], after[CHAP_N_FEATURES];
	struct chap_pair p = {.n = 0}, q;

	say(&p, 1, 0, BIT(FLATTERY));
	say(&p, 0, 1, 0);
	q = p;
	say(&p, 0, 2, 0);
	say(&q, 0, 2, target);
	chap_features(&p, 0, NULL, NULL, before);
	chap_features(&q, 0, NULL, NULL, after);
	cr_assert_arr_eq(before, after, sizeof(before));
	chap_features(&q, 1, NULL, NULL, after);
	cr_assert_eq(after[CHAP_SIGNAL_REFUSAL], 1024, "it tells of the other");
}

Test(feature, ages_come_from_what_was_said_and_told)
{
	struct chap_actor adult = {.known = 1, .age = CHAP_SOME_ADULT};
	struct chap_actor minor = {.known = 1, .age = 13};
	int32_t v[CHAP_N_FEATURES];
	struct chap_pair p = {.n = 0};

	says_age(&p, 0, 31);
	says_age(&p, 1, 13);
	cr_assert_eq(feature(&p, 0, CHAP_FEATURE_ADULT_MINOR), 1024);
	cr_assert_eq(feature(&p, 1, CHAP_FEATURE_ADULT_MINOR), 0);
	cr_assert_eq(feature(&p, 0, CHAP_FEATURE_PEERS), 0);
	p = (struct chap_pair){.n = 0};
	says_age(&p, 0, 12);
	says_age(&p, 1, 13);
	cr_assert_eq(feature(&p, 0, CHAP_FEATURE_PEERS), 1024);
	cr_assert_eq(feature(&p, 1, CHAP_FEATURE_PEERS), 1024);
	/* what the platform knows goes before what is claimed */
	chap_features(&p, 0, &adult, &minor, v);
	cr_assert_eq(v[CHAP_FEATURE_PEERS], 0);
	cr_assert_eq(v[CHAP_FEATURE_ADULT_MINOR], 1024);
	chap_features(&p, 0, &adult, &adult, v);
	cr_assert_eq(v[CHAP_FEATURE_ADULTS], 1024);
}

Test(feature, values_stay_within_sixteen)
{
	struct chap_pair p = {.n = 0};
	struct chap_actor a = {.known = 1,
	    .age = 40,
	    .contacts = UINT32_MAX,
	    .minors = UINT32_MAX,
	    .alike = UINT32_MAX,
	    .spread = UINT32_MAX};
	int32_t v[CHAP_N_FEATURES];

	for (int i = 0; i < 3000; i++)
		say(&p, 0, i * DAY_MS / 3, ~UINT64_C(0) >> 16);
	chap_features(&p, 0, &a, NULL, v);
	for (int i = 0; i < CHAP_N_FEATURES; i++)
		cr_assert(v[i] >= 0 && v[i] <= 16 * 1024, "%s: %d",
		    chap_feature_info(i).name, (int)v[i]);
}

/* Scores of messages 0, 2, 5, 0, 1 …: the rows by their definitions. */
Test(feature, aggregates_of_message_scores_are_what_they_say)
{
	static const struct {
		uint64_t signals;
		int score;
	} MESSAGE[] = {{0, 0}, {BIT(THREAT) | BIT(GUILT), 2},
	    {BIT(GIFTS) | BIT(SECRECY) | BIT(MEETING) | BIT(TRAVEL) |
	            BIT(FLATTERY) | BIT(REFUSAL),
	        5},
	    {BIT(REFUSAL), 0}, {BIT(SECRECY), 1}, {0, 0}, {0, 0}, {0, 0}};
	size_t n = sizeof(MESSAGE) / sizeof(MESSAGE[0]);
	double sum = 0, lately = 0, m2 = 0, m3 = 0;
	struct chap_pair p = {.n = 0};

	for (size_t i = 0; i < n; i++) {
		say(&p, 0, (int64_t)i * 1000, MESSAGE[i].signals);
		sum += MESSAGE[i].score;
		lately += (MESSAGE[i].score - lately) / 8;
	}
	for (size_t i = 0; i < n; i++) {
		double d = MESSAGE[i].score - sum / (double)n;

		m2 += d * d / (double)n;
		m3 += d * d * d / (double)n;
	}
	cr_assert_eq(feature(&p, 0, CHAP_FEATURE_SIGNALS_A_MESSAGE),
	    (int)(sum / (double)(n + 8) * 1024));
	cr_assert_eq(feature(&p, 0, CHAP_FEATURE_STRONGEST), 4 * 1024);
	cr_assert_eq(feature(&p, 0, CHAP_FEATURE_STRONGEST_3),
	    (5 + 2 + 1 - 3) * 1024 / 3);
	cr_assert_leq(
	    abs(feature(&p, 0, CHAP_FEATURE_LATELY) - (int)(lately * 1024)),
	    8 * 4, "rounded down by at most 1/256 a message");
	cr_assert_leq(abs(feature(&p, 0, CHAP_FEATURE_SKEWNESS) -
	                  (int)(m3 / pow(m2, 1.5) * 1024)),
	    16);
	cr_assert_eq(feature(&p, 1, CHAP_FEATURE_STRONGEST), 0);
	cr_assert_eq(feature(&p, 1, CHAP_FEATURE_SKEWNESS), 0);
}

Test(feature, wording_is_a_sum_over_the_root_of_words)
{
	struct chap_event e = {.n_words = 5,
	    .signals = BIT(THREAT) | BIT(GUILT) | BIT(GIFTS) | BIT(SECRECY),
	    .wording_own = 3000,
	    .wording_other = -1500,
	    .stated_age = CHAP_NO_AGE};
	struct chap_pair p = {.n = 0};

	chap_pair_update(&p, 0, &e);
	/* 3 / sqrt(5 + 20), the other side has said nothing */
	cr_assert_eq(feature(&p, 0, CHAP_FEATURE_WORDING), 614);
	cr_assert_eq(feature(&p, 1, CHAP_FEATURE_WORDING), -307);
	for (int i = 0; i < 1000; i++)
		chap_pair_update(&p, 0, &e);
	cr_assert_eq(feature(&p, 0, CHAP_FEATURE_WORDING), 8192, "bounded");
	cr_assert_eq(feature(&p, 1, CHAP_FEATURE_WORDING), -4096);
	e.signals = 0;
	e.wording_own = INT32_MIN;
	for (int i = 0; i < 3; i++)
		chap_pair_update(&p, 0, &e);
	cr_assert_eq(p.half[0].wording_own, INT32_MIN, "saturates");
}

/* Honest words in messages that show a risk signal take so much and no more. */
Test(feature, risk_messages_take_a_bounded_part_of_the_wording)
{
	enum { MOST = 255 * CHAP_WORDING_TAKEN_STEP };
	struct chap_event e = {.n_words = 5,
	    .signals = BIT(SECRECY),
	    .wording_own = -1,
	    .stated_age = CHAP_NO_AGE};
	static const int32_t amounts[] = {-1, -31, -32, -33, -2500, INT32_MIN};

	for (size_t k = 0; k < sizeof(amounts) / sizeof(amounts[0]); k++) {
		struct chap_pair p = {.n = 0};
		int32_t sum;

		e.wording_own = amounts[k];
		chap_pair_update(&p, 0, &e);
		cr_assert_eq(p.half[0].wording_own,
		    amounts[k] < -MOST ? -MOST : amounts[k]);
		for (int i = 0; i < 1000; i++)
			chap_pair_update(&p, 0, &e);
		sum = p.half[0].wording_own;
		cr_assert_geq(sum, -MOST);
		cr_assert_leq(sum, -255);
		cr_assert_eq(p.half[0].wording_taken, 255);
		/* what speaks for a risk adds up still, and so does other talk
		 */
		e.wording_own = 500;
		chap_pair_update(&p, 0, &e);
		cr_assert_eq(p.half[0].wording_own, sum + 500);
		e.signals = 0;
		e.wording_own = -700;
		chap_pair_update(&p, 0, &e);
		cr_assert_eq(p.half[0].wording_own, sum - 200);
		e.signals = BIT(SECRECY);
	}
}

/* Nor does a tactic's line lower the row by its length alone. */
Test(feature, risk_messages_do_not_thin_the_wording)
{
	struct chap_event e = {.n_words = 4,
	    .signals = BIT(SECRECY) | BIT(MEETING) | BIT(GIFTS),
	    .wording_own = 5000,
	    .stated_age = CHAP_NO_AGE};
	/* of 4 words at 1.25 each: all thin what was said so far */
	static const int32_t amounts[] = {300, 1, 0, -1};
	struct chap_pair p = {.n = 0};
	int before, last;

	for (int i = 0; i < 4; i++)
		chap_pair_update(&p, 0, &e);
	before = last = feature(&p, 0, CHAP_FEATURE_WORDING);
	cr_assert_eq(chap_half_wording_words(&p.half[0]), 16);
	e.n_words = 20;
	for (size_t k = 0; k < sizeof(amounts) / sizeof(amounts[0]); k++) {
		int now;

		e.wording_own = amounts[k];
		chap_pair_update(&p, 0, &e);
		now = feature(&p, 0, CHAP_FEATURE_WORDING);
		cr_assert_geq(now, last - (amounts[k] < 0), "%d", amounts[k]);
		last = now;
	}
	cr_assert_gt(last, before, "300 and 1 count");
	cr_assert_eq(p.half[0].n_words, 96);
	cr_assert_eq(chap_half_wording_words(&p.half[0]), 16);
	/* other talk thins it, and so much of a tactic that the number is full
	 */
	for (int i = 0; i < 1000; i++)
		chap_pair_update(&p, 0, &e);
	cr_assert_eq(
	    p.half[0].n_words - chap_half_wording_words(&p.half[0]), 2047);
	cr_assert_eq(p.half[0].n_words, 20096);
	e.signals = 0;
	e.n_words = UINT16_MAX;
	for (int i = 0; i < 50; i++)
		chap_pair_update(&p, 0, &e);
	cr_assert_eq(p.half[0].n_words, (1 << 21) - 1, "saturates");
	cr_assert_lt(feature(&p, 0, CHAP_FEATURE_WORDING), before / 4);
}

/* A sum that speaks against is thinned as ever: that is no way down. */
Test(feature, a_line_that_would_raise_the_row_by_its_length_counts)
{
	cr_assert_not(chap_wording_spares(-9000, 40, true, 0, 5));
	cr_assert_not(chap_wording_spares(-9000, 40, true, -100, 5));
	cr_assert(chap_wording_spares(-9000, 40, true, -900, 5));
	cr_assert(chap_wording_spares(9000, 40, true, 300, 5));
	cr_assert_not(chap_wording_spares(9000, 40, true, 400, 5));
	cr_assert_not(chap_wording_spares(9000, 40, false, -900, 5));
	cr_assert_not(chap_wording_spares(0, 0, true, 0, 5));
	cr_assert(chap_wording_spares(
	    INT32_MAX, UINT16_MAX << 5, true, INT32_MIN, UINT16_MAX));
}

Test(feature, words_and_doubts_count_as_far_as_there_are_risk_signals)
{
	struct chap_event talk = {
	    .n_words = 5, .wording_own = 90000, .stated_age = CHAP_NO_AGE};
	struct chap_pair p = {.n = 0};

	chap_pair_update(&p, 0, &talk);
	cr_assert_eq(feature(&p, 0, CHAP_FEATURE_WORDING), 0);
	for (int i = 0; i < 5; i++)
		say(&p, 1, 0, BIT(HESITATION));
	cr_assert_eq(feature(&p, 0, CHAP_SIGNAL_HESITATION), 0);
	cr_assert_eq(feature(&p, 0, CHAP_FEATURE_UNEASY), 0);
	say(&p, 0, 0, BIT(GIFTS));
	cr_assert_eq(feature(&p, 0, CHAP_FEATURE_WORDING), 2048);
	cr_assert_eq(feature(&p, 0, CHAP_SIGNAL_HESITATION), 1024);
	cr_assert_eq(feature(&p, 0, CHAP_FEATURE_UNEASY), 1024 / (5 + 8));
	say(&p, 0, 0, BIT(SECRECY));
	cr_assert_eq(feature(&p, 0, CHAP_FEATURE_WORDING), 4096);
	cr_assert_eq(feature(&p, 0, CHAP_SIGNAL_HESITATION), 1024 + 512);
}

Test(pair, pace_night_and_who_asked_the_age_are_kept)
{
	struct chap_event e = {.n_words = 3, .stated_age = CHAP_NO_AGE};
	struct chap_pair p = {.n = 0};

	e.signals = BIT(AGE_ASKING);
	e.night = true;
	chap_pair_update(&p, 0, &e);
	cr_assert_eq(p.half[0].asked_unknown, 1);
	cr_assert_eq(p.half[0].asked_known, 0);
	e.signals = 0;
	e.night = false;
	e.at_ms = 62 * 1000;
	e.stated_age = 12;
	chap_pair_update(&p, 1, &e);
	/* log2(62 + 2) */
	cr_assert_eq(p.half[1].pace, 6 << 8);
	cr_assert_eq(p.half[0].pace, 0, "it has answered nobody");
	e.signals = BIT(AGE_ASKING);
	e.stated_age = CHAP_NO_AGE;
	chap_pair_update(&p, 0, &e);
	cr_assert_eq(p.half[0].asked_known, 1);
	cr_assert_eq(p.half[0].n_night, 1);
	cr_assert_eq(p.half[0].pace, 1 << 8, "log2(0 + 2)");
}

Test(feature, rows_are_named_once_and_explained)
{
	for (int i = 0; i < CHAP_N_FEATURES; i++) {
		struct chap_feature_info row = chap_feature_info(i);

		cr_assert_gt(strlen(row.name), 0);
		cr_assert_gt(strlen(row.measures), 0);
		cr_assert_gt(strlen(row.source), 0);
		cr_assert_gt(strlen(row.unit), 0);
		for (int j = 0; j < i; j++)
			cr_assert_str_neq(row.name, chap_feature_info(j).name);
	}
}
