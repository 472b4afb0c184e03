#include "features/trajectory/feature.h"

#include "features/base/fixed.h"

#include <endian.h>
#include <stdlib.h>
#include <string.h>

#define Q(x) ((int32_t)((x)*CHAP_Q10))
#define PEER_YEARS 3
#define SHARE_PRIOR 8 /* so that the first messages do not make a share */
#define WORDING_LEAST (-4)
#define WORDING_MOST 8
#define DAY_S 86400

struct chap_feature_info
chap_feature_info(int feature)
{
	static const struct chap_feature_info DERIVED[] = {
#define CHAP_X(ENUM, name, unit, sign, signals, measures, source) \
	{name, unit, sign, signals, measures, source},
	    CHAP_DERIVED(CHAP_X)
#undef CHAP_X
	};
	static const char *const MEASURES[] = {
	    "messages of this side that show the signal",
	    "messages of the other side that show the signal",
	    "messages of either side that show the context",
	};
	const struct chap_signal_info *signal;

	if (feature >= CHAP_N_SIGNALS)
		return DERIVED[feature - CHAP_N_SIGNALS];
	signal = &chap_signal_info[feature];
	return (struct chap_feature_info){.name = signal->name,
	    .unit = "messages, saturating at 2",
	    .sign = signal->role == CHAP_ROLE_PROTECTIVE ? -1 : 1,
	    .signals = CHAP_SIGNAL_BIT(feature),
	    .measures = MEASURES[signal->role],
	    .source = "features/lexicon/signal.h"};
}

struct chap_hash128
chap_schema_hash(void)
{
	struct chap_hash128 h = {0, 0};

	for (int i = 0; i < CHAP_N_FEATURES; i++) {
		struct chap_span name =
		    chap_span_str(chap_feature_info(i).name);
		uint64_t row[5] = {h.high, h.low, (uint64_t)i, 0, 0};

		if (i < CHAP_N_SIGNALS) {
			row[3] = (uint64_t)chap_signal_info[i].group;
			row[4] = (uint64_t)chap_signal_info[i].role;
		}
		h = chap_hash128(name,
		    chap_hash64(
		        (struct chap_span){(char *)row, sizeof(row)}, 0));
	}
	return h;
}

/* 0, 1, 1.5, 1.75 … 2: the first says most, a flood says no more. */
static int32_t
saturate(unsigned count)
{
	if (count > 11)
		count = 11;
	return 2 * CHAP_Q10 - (2 * CHAP_Q10 >> count);
}

static int32_t
cap(int64_t value, int32_t most)
{
	if (value < 0)
		return 0;
	return value > most ? most : (int32_t)value;
}

/* part / (whole + SHARE_PRIOR) in Q10; 32 bits, because it is done often */
static int32_t
share(uint16_t part, uint32_t whole)
{
	uint32_t above = (uint32_t)part * CHAP_Q10;

	if (above <= whole)
		return 0;
	return (int32_t)(above / (whole + SHARE_PRIOR));
}

/* What a sum of words says of them all: a share would forget how many. */
static int64_t
over_root(int64_t sum_milli, uint32_t n_words)
{
	uint64_t words = (uint64_t)n_words + CHAP_WORDING_PRIOR;

	return sum_milli * CHAP_Q10 * 64 / 1000 /
	    (int64_t)chap_isqrt(words << 12);
}

int32_t
chap_wording_value(int64_t own_milli, uint32_t own_words, int64_t other_milli,
    uint32_t other_words, int n_signals)
{
	int64_t value = over_root(own_milli, own_words) +
	    over_root(other_milli, other_words);
	int most = n_signals * CHAP_WORDING_A_SIGNAL;

	if (most > Q(WORDING_MOST))
		most = Q(WORDING_MOST);
	if (value < Q(WORDING_LEAST))
		return Q(WORDING_LEAST);
	return value > most ? most : (int32_t)value;
}

static int
actor_age(const struct chap_actor *actor)
{
	return actor == NULL || !actor->known ? CHAP_NO_AGE : actor->age;
}

int
chap_side_age(const struct chap_half *half, const struct chap_actor *actor)
{
	int age = actor_age(actor);

	if (age == CHAP_NO_AGE && half->age_min != 0)
		return half->age_min;
	return age;
}

bool
chap_side_is_minor(const struct chap_half *half, const struct chap_actor *actor)
{
	return chap_age_is_minor(chap_side_age(half, actor));
}

static bool
side_is_adult(const struct chap_half *half, const struct chap_actor *actor)
{
	int age = actor_age(actor);

	if (age != CHAP_NO_AGE)
		return chap_age_is_adult(age);
	return half->age_max >= CHAP_ADULT_YEARS;
}

/* Years of a minor; 0 where only "minor" is known. */
static int
minor_years(const struct chap_half *half, const struct chap_actor *actor)
{
	int age = actor_age(actor);

	return age > 0 ? age : half->age_min;
}

static bool
said(const struct chap_half *half, enum chap_signal signal)
{
	return chap_half_count(half, signal) > 0;
}

static bool
showed(const struct chap_half *half, enum chap_group group)
{
	return half->group[group].count > 0;
}

#define LOWEST 0x1111111111111111u

/* Which of sixteen half bytes are not 0: bit I for the Ith. */
static uint64_t
halves_shown(uint64_t eight)
{
	uint64_t set;

	if (eight == 0)
		return 0;
	set = (eight | eight >> 1 | eight >> 2 | eight >> 3) & LOWEST;
	/* They move together: 2, 4, 8, then all 16 of them. */
	set = (set | set >> 3) & 0x0303030303030303u;
	set = (set | set >> 6) & 0x000f000f000f000fu;
	set = (set | set >> 12) & 0x000000ff000000ffu;
	return (set | set >> 24) & 0xffff;
}

/* The signals that a half has shown; most are none: eight bytes at a look. */
static uint64_t
shown(const struct chap_half *half)
{
	const int n = CHAP_N_SIGNALS / 2;
	uint64_t set = 0;

	for (int i = 0; i < n; i += 8) {
		uint64_t eight = 0;

		memcpy(&eight, &half->signal_count[i],
		    n - i < 8 ? (size_t)(n - i) : 8);
		set |= halves_shown(le64toh(eight)) << 2 * i;
	}
	return set;
}

/*
 * Doubt says something of a side only as far as it has said something to be
 * doubted: "i don't know" is said in every conversation.
 */
static unsigned
doubted(unsigned count, const struct chap_half *self)
{
	return count < self->n_risk ? count : self->n_risk;
}

/* Rows of what was not shown stay 0. */
static void
signal_rows(const struct chap_half *self, const struct chap_half *other,
    uint64_t self_shown, uint64_t other_shown, int32_t *value)
{
	uint64_t rows = (self_shown & ~CHAP_TARGET_SIGNALS) |
	    (other_shown & ~CHAP_RISK_SIGNALS);

	for (; rows != 0; rows &= rows - 1) {
		int s = __builtin_ctzll(rows);
		uint64_t bit = CHAP_SIGNAL_BIT(s);
		unsigned count = 0;

		if ((bit & CHAP_TARGET_SIGNALS) == 0)
			count += chap_half_count(self, s);
		if ((bit & CHAP_RISK_SIGNALS) == 0)
			count += chap_half_count(other, s);
		if ((bit & CHAP_DOUBT_SIGNALS) != 0)
			count = doubted(count, self);
		value[s] = saturate(count);
	}
}

static void
coverage_rows(const struct chap_half *self, const struct chap_half *other,
    uint64_t self_shown, uint32_t now_s, int32_t *value)
{
	int distinct = __builtin_popcountll(self_shown & CHAP_RISK_SIGNALS);
	int groups = 0;
	int64_t heat = 0;
	int days = 1;

	for (int g = CHAP_GROUP_ACCESS; g <= CHAP_GROUP_OTHER_FORMS; g++) {
		const struct chap_group_state *group = &self->group[g];

		if (group->count == 0)
			continue;
		groups++;
		if (group->days > days)
			days = group->days;
		heat += chap_decay(group->heat, (int64_t)now_s - group->last_s,
		    CHAP_HEAT_HALF_LIFE_S);
	}
	value[CHAP_FEATURE_RISK_GROUPS] = Q(groups);
	value[CHAP_FEATURE_RISK_GROUPS_PAST_2] = cap(Q(groups - 2), Q(5));
	value[CHAP_FEATURE_DISTINCT_PAST_3] = cap(Q(distinct - 3), Q(12));
	value[CHAP_FEATURE_DENSITY] = share(self->n_risk, self->n);
	value[CHAP_FEATURE_HEAT] = cap(heat * CHAP_Q10 / CHAP_HEAT_ONE, Q(8));
	value[CHAP_FEATURE_DAYS] = cap(Q(days - 1), Q(4));
	value[CHAP_FEATURE_PERSISTED] = saturate(self->n_persisted);
	value[CHAP_FEATURE_RECIPROCAL] = saturate(other->n_risk);
	value[CHAP_FEATURE_UNEASY] =
	    share((uint16_t)doubted(other->n_doubts, self), other->n);
	value[CHAP_FEATURE_DECLINED] = cap(Q(self->n_declined), Q(6));
}

/*
 * Skewness of n scores from their sums: with A = n S2 - S1^2 = n^2 times the
 * variance and B = n^2 S3 - 3 n S1 S2 + 2 S1^3 = n^3 times the third central
 * moment it is B / A^1.5. Below 0 counts as 0.
 */
static int32_t
skewness(const struct chap_half *half)
{
	__extension__ typedef __int128 wide;
	wide n = half->n < CHAP_SCORED_MAX ? half->n : CHAP_SCORED_MAX;
	wide s1 = half->score_sum, s2 = half->score_squares;
	wide a = n * s2 - s1 * s1;
	wide b = n * n * half->score_cubes - 3 * n * s1 * s2 + 2 * s1 * s1 * s1;

	if (a <= 0 || b <= 0 || a >> 46 != 0)
		return 0; /* 2^46 is past what events can lead to */
	b = b * CHAP_Q10 * 256 / (a * chap_isqrt((uint64_t)a << 16));
	return b > Q(8) ? Q(8) : (int32_t)b;
}

static void
score_rows(const struct chap_half *self, int32_t *value)
{
	unsigned top = self->score_top;
	int32_t three =
	    (int32_t)((top & 15) + (top >> 4 & 15) + (top >> 8 & 15));

	value[CHAP_FEATURE_SIGNALS_A_MESSAGE] =
	    cap((int64_t)self->score_sum * CHAP_Q10 /
	            ((int64_t)(self->n < CHAP_SCORED_MAX ? self->n
	                                                 : CHAP_SCORED_MAX) +
	                SHARE_PRIOR),
	        Q(8));
	value[CHAP_FEATURE_STRONGEST] = cap(Q((int32_t)(top & 15) - 1), Q(8));
	value[CHAP_FEATURE_STRONGEST_3] = cap(Q(three - 3) / 3, Q(8));
	value[CHAP_FEATURE_LATELY] = cap(self->score_recent * 4, Q(8));
}

static void
joint_rows(const struct chap_half *self, bool other_minor, int32_t *value)
{
	bool near = said(self, CHAP_SIGNAL_MEETING) ||
	    said(self, CHAP_SIGNAL_PICK_UP) || said(self, CHAP_SIGNAL_ADDRESS);
	bool media = said(self, CHAP_SIGNAL_MEDIA_REQUEST) ||
	    said(self, CHAP_SIGNAL_CAMERA_REQUEST);

	value[CHAP_FEATURE_SECRECY_MEDIA] =
	    Q(said(self, CHAP_SIGNAL_SECRECY) && media);
	value[CHAP_FEATURE_GIFT_CHANNEL] = Q(said(self, CHAP_SIGNAL_GIFTS) &&
	    said(self, CHAP_SIGNAL_PRIVATE_CHANNEL));
	value[CHAP_FEATURE_ALONE_APPROACH] =
	    Q(said(self, CHAP_SIGNAL_SUPERVISION_ASKING) && near);
	value[CHAP_FEATURE_MINOR_ISOLATION] =
	    Q(other_minor && showed(self, CHAP_GROUP_ISOLATION));
	value[CHAP_FEATURE_MINOR_DESENSITISATION] =
	    Q(other_minor && showed(self, CHAP_GROUP_DESENSITISATION));
	value[CHAP_FEATURE_MINOR_APPROACH] =
	    Q(other_minor && showed(self, CHAP_GROUP_APPROACH));
}

static void
behaviour_rows(const struct chap_pair *pair, const struct chap_half *self,
    const struct chap_half *other, int32_t *value)
{
	int64_t past_half = (int64_t)self->n * 2 - pair->n;
	int64_t words = (int64_t)self->n_words + other->n_words;
	uint32_t age_days = chap_pair_now_s(pair) / DAY_S;

	if (past_half > 0)
		value[CHAP_FEATURE_SHARE] =
		    cap(past_half * CHAP_Q10 / ((int64_t)pair->n + SHARE_PRIOR),
		        Q(1));
	value[CHAP_FEATURE_QUESTIONS] = share(self->n_questions, self->n);
	value[CHAP_FEATURE_STARTS] = cap(Q(self->n_starts - 1), Q(8));
	value[CHAP_FEATURE_UNANSWERED] = cap(Q(self->run_max - 3), Q(8));
	if (2 * (int64_t)self->n_words > words)
		value[CHAP_FEATURE_WORDS] =
		    cap((2 * (int64_t)self->n_words - words) * CHAP_Q10 /
		            (words + 4 * SHARE_PRIOR),
		        Q(1));
	value[CHAP_FEATURE_LENGTH] = cap((int64_t)self->n_words * CHAP_Q10 / 4 /
	        ((int64_t)self->n + SHARE_PRIOR),
	    Q(16));
	value[CHAP_FEATURE_NIGHT] = share(self->n_night, self->n);
	value[CHAP_FEATURE_PACE] = cap(self->pace * 4, Q(16));
	value[CHAP_FEATURE_TEMPO] =
	    cap((int64_t)chap_log2_q8(pair->n / (age_days + 1) + 1) * 4, Q(16));
	value[CHAP_FEATURE_AGE] =
	    cap((int64_t)chap_log2_q8(age_days + 1) * 4, Q(16));
	value[CHAP_FEATURE_MEDIA] = saturate(self->n_media);
	value[CHAP_FEATURE_REQUESTS] = saturate(self->n_contact_requests);
	if (self->n_words > 0)
		value[CHAP_FEATURE_UNREAD] = cap(
		    (int64_t)self->n_unread_words * CHAP_Q10 / self->n_words,
		    Q(1));
	value[CHAP_FEATURE_ASKED_AGE] = Q(self->asked_unknown);
	value[CHAP_FEATURE_ASKED_AGAIN] = Q(self->asked_known);
	value[CHAP_FEATURE_CALLS] = saturate(self->n_calls);
}

static void
event_rows(
    const struct chap_half *self, const struct chap_half *other, int32_t *value)
{
	value[CHAP_FEATURE_DELETES] = saturate(self->n_deletes);
	value[CHAP_FEATURE_BLOCKED] =
	    saturate((unsigned)other->n_blocks + other->n_reports);
	value[CHAP_FEATURE_EVASIVE] = share(self->n_evasive, self->n);
}

/* log2(x / 4) for x in actor counts, in Q10, by halving: whole steps. */
static int32_t
log2_past_4(uint32_t count)
{
	int32_t steps = 0;

	for (count /= 4 * CHAP_ACTOR_ONE; count > 1; count /= 2)
		steps++;
	return cap(Q(steps), Q(8));
}

static int32_t
people_past(uint32_t count, int past)
{
	return cap(((int64_t)count - past * CHAP_ACTOR_ONE) * CHAP_Q10 /
	        CHAP_ACTOR_ONE,
	    Q(8));
}

static void
actor_rows(const struct chap_actor *actor, int64_t at_ms, int32_t *value)
{
	if (actor == NULL || !actor->known)
		return;
	value[CHAP_FEATURE_CONTACTS] =
	    log2_past_4(chap_actor_count(actor, actor->contacts, at_ms));
	value[CHAP_FEATURE_MINORS] =
	    people_past(chap_actor_count(actor, actor->minors, at_ms), 2);
	value[CHAP_FEATURE_ALIKE] =
	    people_past(chap_actor_count(actor, actor->alike, at_ms), 0);
	value[CHAP_FEATURE_SPREAD] =
	    people_past(chap_actor_count(actor, actor->spread, at_ms), 1);
}

void
chap_features(const struct chap_pair *pair, unsigned side,
    const struct chap_actor *suspect, const struct chap_actor *other,
    int32_t value[CHAP_N_FEATURES])
{
	const struct chap_half *self = &pair->half[side];

	chap_features_said(pair, side, suspect, other, value);
	behaviour_rows(pair, self, &pair->half[!side], value);
	value[CHAP_FEATURE_SKEWNESS] = skewness(self);
}

void
chap_features_said(const struct chap_pair *pair, unsigned side,
    const struct chap_actor *suspect, const struct chap_actor *other,
    int32_t value[CHAP_N_FEATURES])
{
	const struct chap_half *self = &pair->half[side];
	const struct chap_half *them = &pair->half[!side];
	uint64_t self_shown = shown(self);
	bool self_minor = chap_side_is_minor(self, suspect);
	bool other_minor = chap_side_is_minor(them, other);
	bool self_adult = !self_minor && side_is_adult(self, suspect);
	bool other_adult = !other_minor && side_is_adult(them, other);
	int gap = abs(minor_years(self, suspect) - minor_years(them, other));

	memset(value, 0, CHAP_N_FEATURES * sizeof(*value));
	signal_rows(self, them, self_shown, shown(them), value);
	coverage_rows(self, them, self_shown, chap_pair_now_s(pair), value);
	score_rows(self, value);
	joint_rows(self, other_minor, value);
	value[CHAP_FEATURE_WORDING] = chap_wording_value(self->wording_own,
	    chap_half_wording_words(self), them->wording_other, them->n_words,
	    __builtin_popcountll(self_shown & CHAP_RISK_SIGNALS));
	value[CHAP_FEATURE_ADULT_MINOR] = Q(self_adult && other_minor);
	value[CHAP_FEATURE_OTHER_MINOR] = Q(other_minor);
	value[CHAP_FEATURE_PEERS] =
	    Q(self_minor && other_minor && gap <= PEER_YEARS);
	value[CHAP_FEATURE_ADULTS] = Q(self_adult && other_adult);
	event_rows(self, them, value);
	actor_rows(suspect, pair->last_at_ms, value);
}
