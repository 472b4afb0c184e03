#include "features/trajectory/pair.h"

#include "features/base/fixed.h"

#include <limits.h>
#include <string.h>

#define DAY_S 86400

static void
bump8(uint8_t *x)
{
	if (*x < UINT8_MAX)
		(*x)++;
}

static void
bump16(uint16_t *x)
{
	if (*x < UINT16_MAX)
		(*x)++;
}

static void
add16(uint16_t *x, uint16_t more)
{
	*x = UINT16_MAX - *x < more ? UINT16_MAX : (uint16_t)(*x + more);
}

static void
add32(int32_t *x, int32_t more)
{
	if (__builtin_add_overflow(*x, more, x))
		*x = more < 0 ? INT32_MIN : INT32_MAX;
}

static uint16_t
clamp16(uint32_t x)
{
	return x > UINT16_MAX ? UINT16_MAX : (uint16_t)x;
}

struct chap_hash128
chap_pair_key(struct chap_hash128 a, struct chap_hash128 b, unsigned *side_of_a)
{
	bool a_first = chap_hash128_cmp(a, b) <= 0;
	struct chap_hash128 both[2] = {a_first ? a : b, a_first ? b : a};

	*side_of_a = a_first ? 0 : 1;
	return chap_hash128(
	    (struct chap_span){(const char *)both, sizeof(both)}, 0);
}

bool
chap_pair_seen(const struct chap_pair *pair, uint32_t id_hash)
{
	uint32_t n = pair->n < CHAP_RECENT ? pair->n : CHAP_RECENT;

	for (uint32_t i = 0; i < n; i++)
		if (pair->recent[i] == id_hash)
			return true;
	return false;
}

/* The pair's own time once `at_ms` was seen. */
static uint32_t
time_at(const struct chap_pair *pair, int64_t at_ms)
{
	int64_t latest_ms = at_ms > pair->last_at_ms ? at_ms : pair->last_at_ms;
	int64_t elapsed_s = (latest_ms - pair->first_at_ms) / 1000;

	if (elapsed_s < 0)
		return 0;
	return elapsed_s > UINT32_MAX ? UINT32_MAX : (uint32_t)elapsed_s;
}

uint32_t
chap_pair_now_s(const struct chap_pair *pair)
{
	return time_at(pair, pair->last_at_ms);
}

/* Wipes a tail that `side` may not continue at `now_s`. */
static void
end_tail(struct chap_pair *pair, unsigned side, uint32_t now_s)
{
	if (pair->tail.len > 0 &&
	    (pair->tail.side != side ||
	        now_s - pair->tail.at_s >= CHAP_TAIL_FOR_S))
		chap_tail_wipe(&pair->tail);
}

const struct chap_tail *
chap_pair_tail(struct chap_pair *pair, unsigned side, int64_t at_ms)
{
	end_tail(pair, side, time_at(pair, at_ms));
	return pair->tail.len > 0 ? &pair->tail : NULL;
}

void
chap_pair_keep_tail(
    struct chap_pair *pair, unsigned side, const struct chap_ends *ends)
{
	if (pair->tail.len == 0 && ends->tail_len == 0)
		return;
	chap_tail_push(&pair->tail, ends);
	if (pair->tail.len == 0)
		return;
	pair->tail.side = (uint8_t)side;
	pair->tail.at_s = chap_pair_now_s(pair);
}

int
chap_half_risk_groups(const struct chap_half *half)
{
	int n = 0;

	for (int g = CHAP_GROUP_ACCESS; g <= CHAP_GROUP_OTHER_FORMS; g++)
		n += half->group[g].count > 0;
	return n;
}

static void
update_group(struct chap_group_state *group, uint32_t now_s, uint32_t n)
{
	uint32_t heat = chap_decay(
	    group->heat, (int64_t)now_s - group->last_s, CHAP_HEAT_HALF_LIFE_S);

	if (group->count == 0) {
		group->first_n = clamp16(n);
		group->days = 1;
	} else if (now_s / DAY_S != group->last_s / DAY_S) {
		bump8(&group->days);
	}
	group->heat = clamp16(heat + CHAP_HEAT_ONE);
	group->last_s = now_s;
	group->last_n = clamp16(n);
	bump8(&group->count);
}

/* The group and its signals as if they had never been shown. */
static void
forget_group(struct chap_half *half, int g)
{
	for (int s = 0; s < CHAP_N_SIGNALS; s++)
		if ((int)chap_signal_info[s].group == g) {
			half->signal_count[s / 2] &= s % 2 == 0 ? 0xf0 : 0x0f;
			half->signal_day[s] = 0;
		}
	memset(&half->group[g], 0, sizeof(half->group[g]));
}

static void
forget_ages(struct chap_half *half)
{
	half->age_min = 0;
	half->age_max = 0;
}

/*
 * May the group count what a list of that standing shows? The first reviewed
 * evidence of a group puts an end to what drafts showed of it.
 */
static bool
admit(struct chap_half *half, int g, bool is_draft)
{
	uint16_t bit = (uint16_t)(1u << g);
	bool has_draft = (half->draft & bit) != 0;

	if (is_draft) {
		if (half->group[g].count > 0 && !has_draft)
			return false;
		half->draft |= bit;
		return true;
	}
	if (has_draft) {
		forget_group(half, g);
		half->draft &= (uint16_t)~bit;
	}
	return true;
}

static void
update_signals(struct chap_half *half, uint64_t signals, bool is_draft,
    uint32_t now_s, uint32_t n)
{
	uint32_t day = now_s / DAY_S;
	uint32_t groups = 0, refused = 0;

	while (signals != 0) {
		int s = __builtin_ctzll(signals);
		int g = (int)chap_signal_info[s].group;

		signals &= signals - 1;
		if (((groups | refused) >> g & 1) == 0) {
			if (admit(half, g, is_draft))
				groups |= 1u << g;
			else
				refused |= 1u << g;
		}
		if ((refused >> g & 1) != 0)
			continue;
		if (chap_half_count(half, s) < CHAP_SIGNAL_COUNT_MAX)
			half->signal_count[s / 2] += s % 2 == 0 ? 1 : 16;
		half->signal_day[s] =
		    day > UINT8_MAX ? UINT8_MAX : (uint8_t)day;
	}
	while (groups != 0) {
		int g = __builtin_ctz(groups);

		groups &= groups - 1;
		update_group(&half->group[g], now_s, n);
	}
}

static void
update_ages(struct chap_half *half, int age, bool is_draft)
{
	bool has_draft = (half->draft & CHAP_DRAFT_AGES) != 0;

	if (age <= 0 || age > UINT8_MAX)
		return;
	if (is_draft && half->age_min != 0 && !has_draft)
		return;
	if (is_draft) {
		half->draft |= CHAP_DRAFT_AGES;
	} else if (has_draft) {
		forget_ages(half);
		half->draft &= (uint16_t)~CHAP_DRAFT_AGES;
	}
	if (half->age_min == 0 || age < half->age_min)
		half->age_min = (uint8_t)age;
	if (age > half->age_max)
		half->age_max = (uint8_t)age;
}

bool
chap_pair_has_draft(const struct chap_pair *pair)
{
	return (pair->half[0].draft | pair->half[1].draft) != 0;
}

void
chap_pair_reviewed(const struct chap_pair *pair, struct chap_pair *reviewed)
{
	*reviewed = *pair;
	for (int side = 0; side < 2; side++) {
		struct chap_half *half = &reviewed->half[side];

		for (int g = 0; g < CHAP_N_GROUPS; g++)
			if ((half->draft >> g & 1) != 0)
				forget_group(half, g);
		if ((half->draft & CHAP_DRAFT_AGES) != 0)
			forget_ages(half);
		half->draft = 0;
	}
}

static void
update_kind(struct chap_half *half, enum chap_event_kind kind)
{
	switch (kind) {
	case CHAP_EVENT_DELETE:
		bump8(&half->n_deletes);
		break;
	case CHAP_EVENT_MEDIA:
		bump8(&half->n_media);
		break;
	case CHAP_EVENT_CALL:
		bump8(&half->n_calls);
		break;
	case CHAP_EVENT_CONTACT_REQUEST:
		bump8(&half->n_contact_requests);
		break;
	case CHAP_EVENT_BLOCK:
		bump8(&half->n_blocks);
		break;
	case CHAP_EVENT_REPORT:
		bump8(&half->n_reports);
		break;
	case CHAP_EVENT_MESSAGE:
	case CHAP_EVENT_EDIT:
	case CHAP_EVENT_USER:
	case CHAP_N_EVENT_KINDS:
		break;
	}
}

/*
 * Whether what this side asked for was met by a no, discomfort or doubt: the
 * other's next message tells, whatever it is about.
 */
static void
update_answer(struct chap_half *half, struct chap_half *other, uint64_t signals)
{
	if ((signals & CHAP_DOUBT_SIGNALS) != 0) {
		bump16(&half->n_doubts);
		if (other->pending)
			bump8(&other->n_declined);
	}
	other->pending = 0;
	if (signals & CHAP_RISK_SIGNALS)
		half->pending = 1;
}

int32_t
chap_wording_take(uint8_t *taken, bool is_risk, int32_t own_milli)
{
	int32_t left = (UINT8_MAX - *taken) * CHAP_WORDING_TAKEN_STEP;

	if (!is_risk || own_milli >= 0)
		return own_milli;
	if (own_milli < -left)
		own_milli = -left;
	*taken += (uint8_t)((-own_milli + CHAP_WORDING_TAKEN_STEP - 1) /
	    CHAP_WORDING_TAKEN_STEP);
	return own_milli;
}

/* A sum over a root falls where 2 n ds < s dn. */
bool
chap_wording_spares(int64_t sum_milli, uint32_t n_words, bool is_risk,
    int32_t own_milli, uint32_t n)
{
	int64_t over = (int64_t)n_words + CHAP_WORDING_PRIOR;

	return is_risk && 2 * over * own_milli < sum_milli * n;
}

/* Each number stops where it is full. */
static void
add_words(struct chap_half *half, uint32_t n, bool are_spared)
{
	const uint32_t most = (1u << 21) - 1, most_spared = (1u << 11) - 1;
	uint32_t spared = half->n_spared_words + (are_spared ? n : 0);
	uint32_t words = half->n_words + n;

	half->n_words = words < most ? words : most;
	half->n_spared_words = spared < most_spared ? spared : most_spared;
}

static void
update_words(struct chap_half *half, struct chap_half *other,
    const struct chap_event *event, uint64_t signals)
{
	static const uint64_t NO = CHAP_SIGNAL_BIT(CHAP_SIGNAL_DISCOMFORT) |
	    CHAP_SIGNAL_BIT(CHAP_SIGNAL_REFUSAL);
	bool is_risk = (signals & CHAP_RISK_SIGNALS) != 0;

	add_words(half, event->n_words,
	    chap_wording_spares(half->wording_own,
	        chap_half_wording_words(half), is_risk, event->wording_own,
	        event->n_words));
	add16(&half->n_unread_words, event->n_unread);
	add32(&half->wording_own,
	    chap_wording_take(
	        &half->wording_taken, is_risk, event->wording_own));
	add32(&half->wording_other, event->wording_other);
	if (event->question)
		bump16(&half->n_questions);
	if (event->night)
		bump16(&half->n_night);
	if (event->evasive)
		bump16(&half->n_evasive);
	if (signals & NO)
		bump8(&half->said_no);
	if (signals & CHAP_SIGNAL_BIT(CHAP_SIGNAL_AGE_ASKING)) {
		if (other->age_min == 0 ||
		    (other->draft & CHAP_DRAFT_AGES) != 0)
			half->asked_unknown = 1;
		else
			half->asked_known = 1;
	}
	if (signals & CHAP_RISK_SIGNALS) {
		bump16(&half->n_risk);
		if (other->said_no > 0)
			bump8(&half->n_persisted);
	}
	update_ages(half, event->stated_age, event->age_draft);
}

/* The three highest, in half bytes, the highest in the lowest. */
static uint16_t
put_top(uint16_t top, unsigned score)
{
	unsigned kept[3] = {top & 15, top >> 4 & 15, top >> 8 & 15};

	for (int i = 0; i < 3; i++)
		if (score > kept[i]) {
			unsigned less = kept[i];

			kept[i] = score;
			score = less;
		}
	return (uint16_t)(kept[0] | kept[1] << 4 | kept[2] << 8);
}

/* An eighth of the way from the old value to the new one, Q8. */
static uint16_t
move_eighth(uint16_t old, uint32_t now)
{
	return clamp16((uint32_t)(((uint64_t)old * 7 + now) / 8));
}

static void
update_scores(struct chap_half *half, uint64_t signals)
{
	uint32_t score =
	    (uint32_t)__builtin_popcountll(signals & CHAP_RISK_SIGNALS);

	if (score > CHAP_SCORE_MAX)
		score = CHAP_SCORE_MAX;
	half->score_recent = move_eighth(half->score_recent, score << 8);
	if (half->n > CHAP_SCORED_MAX)
		return;
	half->score_sum += score;
	half->score_squares += score * score;
	half->score_cubes += score * score * score;
	half->score_top = put_top(half->score_top, score);
}

/* How long this side let the other wait, in the pair's time. */
static void
update_pace(struct chap_half *half, int64_t silence_ms)
{
	uint32_t log = chap_log2_q8((uint64_t)silence_ms / 1000 + 2);

	half->pace =
	    half->pace == 0 ? clamp16(log) : move_eighth(half->pace, log);
}

void
chap_pair_update(
    struct chap_pair *pair, unsigned side, const struct chap_event *event)
{
	struct chap_half *half = &pair->half[side];
	struct chap_half *other = &pair->half[!side];
	uint64_t reviewed = event->signals & ~event->draft;
	int64_t silence_ms = 0;
	uint32_t now_s;

	if (pair->n == 0) {
		pair->first_at_ms = event->at_ms;
		pair->last_at_ms = event->at_ms;
		half->opened = 1;
		bump16(&half->n_starts);
	} else if (event->at_ms > pair->last_at_ms) {
		silence_ms = event->at_ms - pair->last_at_ms;
		pair->last_at_ms = event->at_ms;
	}
	if (silence_ms / 1000 >= CHAP_RESTART_S)
		bump16(&half->n_starts);
	now_s = chap_pair_now_s(pair);
	end_tail(pair, side, now_s);
	pair->recent[pair->n % CHAP_RECENT] = event->id_hash;
	if (pair->n < UINT32_MAX)
		pair->n++;
	if (half->n < UINT32_MAX)
		half->n++;
	if (other->run > 0)
		update_pace(half, silence_ms);
	bump16(&half->run);
	if (half->run > half->run_max)
		half->run_max = half->run;
	other->run = 0;
	update_kind(half, (enum chap_event_kind)event->kind);
	update_words(half, other, event, reviewed);
	update_scores(half, reviewed);
	if (event->kind == CHAP_EVENT_MESSAGE)
		update_answer(half, other, reviewed);
	update_signals(half, reviewed, false, now_s, pair->n);
	update_signals(half, event->draft, true, now_s, pair->n);
}
