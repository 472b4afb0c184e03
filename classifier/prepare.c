#include "classifier/engine_parts.h"

#include "features/text/utf8.h"

#include <assert.h>
#include <stdio.h>

#define GRAMS_OBSERVED_MAX 1024 /* of one message */

_Static_assert((int)CHAP_N_KINDS == (int)CHAP_N_EVENT_KINDS &&
        (int)CHAP_USER == (int)CHAP_EVENT_USER &&
        (int)CHAP_MEDIA == (int)CHAP_EVENT_MEDIA,
    "kinds of messages and of events are the same list");
_Static_assert(CHAP_AGE_MINOR == CHAP_SOME_MINOR &&
        CHAP_AGE_ADULT == CHAP_SOME_ADULT && CHAP_AGE_UNKNOWN == CHAP_NO_AGE,
    "ages have the same codes inside and outside");

void
chap_unscored(struct chap_verdict *verdict, const struct chap_message *message,
    const struct chap_error *err)
{
	verdict->status = CHAP_UNSCORED;
	verdict->level = CHAP_LEVEL_NONE;
	verdict->advice = chap_advice_name(CHAP_ADVICE_NONE);
	verdict->id = message->id;
	verdict->from = message->from;
	verdict->to = (struct chap_span){NULL, 0};
	verdict->room = (struct chap_span){NULL, 0};
	verdict->suspect = (struct chap_span){NULL, 0};
	verdict->lang[0] = '\0';
	verdict->suspect_age = CHAP_AGE_BAND_UNKNOWN;
	verdict->other_age = CHAP_AGE_BAND_UNKNOWN;
	verdict->n = 0;
	verdict->n_why = 0;
	verdict->n_also = 0;
	verdict->raised = false;
	verdict->fell = false;
	snprintf(verdict->error, sizeof(verdict->error), "%.150s", err->text);
}

static enum chap_err
check_id(const char *field, struct chap_span id, struct chap_error *err)
{
	if (id.len == 0 || id.len > CHAP_ID_MAX_BYTES)
		return chap_fail(err, CHAP_ERR_INVALID,
		    "%s: must be 1 to %d bytes", field, CHAP_ID_MAX_BYTES);
	if (memchr(id.ptr, '\0', id.len) != NULL ||
	    chap_utf8_valid(id) < id.len)
		return chap_fail(err, CHAP_ERR_INVALID,
		    "%s: must be UTF-8 without NUL", field);
	return CHAP_OK;
}

/* What the JSON reader did: a caller of the library may hand in anything. */
static enum chap_err
check(const struct chap_message *m, struct chap_error *err)
{
	enum chap_err rc = check_id("id", m->id, err);

	if (rc == CHAP_OK)
		rc = check_id("from", m->from, err);
	if (rc != CHAP_OK)
		return rc;
	if ((unsigned)m->kind >= CHAP_N_KINDS)
		return chap_fail(err, CHAP_ERR_INVALID, "kind: not known");
	if (m->at_ms < 0 || m->at_ms > 253402300799999)
		return chap_fail(err, CHAP_ERR_INVALID, "at: out of range");
	if (m->kind == CHAP_USER)
		return CHAP_OK;
	if (m->room.len > 0)
		return check_id("room", m->room, err);
	if (m->n_to == 0 || m->n_to > CHAP_TO_MAX)
		return chap_fail(err, CHAP_ERR_INVALID,
		    "to: must be 1 to %d users", CHAP_TO_MAX);
	for (size_t i = 0; i < m->n_to && rc == CHAP_OK; i++)
		rc = check_id("to", m->to[i], err);
	return rc;
}

/* What the JSON reader does not look at. */
static enum chap_err
check_users(const struct chap_message *m, struct chap_error *err)
{
	if (m->kind == CHAP_USER || m->room.len > 0)
		return CHAP_OK;
	for (size_t i = 0; i < m->n_to; i++)
		if (chap_span_eq(m->to[i], m->from))
			return chap_fail(
			    err, CHAP_ERR_INVALID, "to: the same user as from");
	return CHAP_OK;
}

static uint64_t
sketch_of(const struct chap_norm *norm)
{
	struct chap_sketch sketch = CHAP_SKETCH_EMPTY;
	unsigned words = 0;

	for (uint32_t i = 0; i < norm->n_tokens; i++) {
		if (norm->token[i].kind != CHAP_TOKEN_WORD)
			continue;
		chap_sketch_fold(&sketch, norm->token[i].hash);
		words++;
	}
	return words < CHAP_SKETCH_LEAST_WORDS ? 0 : chap_sketch_bits(&sketch);
}

#define BIT(S) CHAP_SIGNAL_BIT(CHAP_SIGNAL_##S)

/* What everyday arrangements between people who know each other are full of. */
#define ARRANGING \
	(BIT(PERSONAL_INFO_ASKING) | BIT(SUPERVISION_ASKING) | \
	    BIT(AVAILABILITY_ASKING) | BIT(LOCATION_ASKING) | BIT(MEETING) | \
	    BIT(PICK_UP) | BIT(TRAVEL) | BIT(ADDRESS) | BIT(PRIVATE_CHANNEL))

/*
 * What a message says in an honest context it does not say as a tactic: "send
 * me a pic of the homework". But a context explains only what is of its kind:
 * "practice is over, dont tell your parents" is no coaching.
 */
static const struct {
	uint64_t context;
	uint64_t explains;
} EXPLAINED[] = {
    {BIT(FAMILY_LOGISTICS),
        ARRANGING | BIT(AGE_ASKING) | BIT(FLATTERY) | BIT(MATURITY_PRAISE) |
            BIT(SYMPATHY) | BIT(GIFTS) | BIT(FAVOURS) | BIT(SECRECY) |
            BIT(SHARED_SECRET) | BIT(MEDIA_REQUEST) | BIT(CAMERA_REQUEST) |
            BIT(APPEARANCE_TALK) | BIT(GUILT) | BIT(MONEY_DEMAND) |
            BIT(RELATIONSHIP_TALK) | BIT(DARES)},
    {BIT(SCHOOL_COACHING),
        ARRANGING | BIT(AGE_ASKING) | BIT(FLATTERY) | BIT(MATURITY_PRAISE) |
            BIT(SYMPATHY) | BIT(FAVOURS) | BIT(JOB_OFFER) | BIT(MEDIA_REQUEST) |
            BIT(CAMERA_REQUEST) | BIT(APPEARANCE_TALK) | BIT(GIFTS) |
            BIT(MONEY_DEMAND) | BIT(RECRUITMENT)},
    {BIT(GAME_TRADING),
        ARRANGING | BIT(AGE_ASKING) | BIT(FLATTERY) | BIT(GIFTS) |
            BIT(FAVOURS) | BIT(GUILT) | BIT(THREAT) | BIT(MONEY_DEMAND) |
            BIT(JOB_OFFER) | BIT(RECRUITMENT) | BIT(MEDIA_REQUEST)},
    {BIT(SAME_AGE_CRUSH),
        BIT(RELATIONSHIP_TALK) | BIT(SHARED_SECRET) | BIT(SECRECY) |
            BIT(FLATTERY) | BIT(APPEARANCE_TALK) | BIT(DARES) |
            BIT(PERSONAL_INFO_ASKING) | BIT(JOKING_TEST)},
    {BIT(PEER_SUPPORT),
        ARRANGING | BIT(AGE_ASKING) | BIT(SYMPATHY) | BIT(SPECIAL_BOND) |
            BIT(FLATTERY) | BIT(SHARED_SECRET) | BIT(SECRECY) | BIT(DISTRUST)},
    {BIT(ADULT_LIFE),
        ARRANGING | BIT(AGE_ASKING) | BIT(AGE_GIVING) | BIT(FLATTERY) |
            BIT(SPECIAL_BOND) | BIT(SYMPATHY) | BIT(GIFTS) | BIT(FAVOURS) |
            BIT(JOB_OFFER) | BIT(RELATIONSHIP_TALK) | BIT(APPEARANCE_TALK) |
            BIT(SNEAKING_OUT) | BIT(MONEY_DEMAND) | BIT(GUILT)},
    {BIT(SAFETY_LESSON), ~(uint64_t)0},
};

/* What the contexts among these signals explain away. */
static uint64_t
explained_by(uint64_t signals)
{
	static const uint64_t STARRED =
	    BIT(SEXUALISED_TALK) | BIT(SEXTORTION) | BIT(SELF_MADE_IMAGES);
	uint64_t explained = 0;

	for (size_t i = 0; i < sizeof(EXPLAINED) / sizeof(EXPLAINED[0]); i++)
		if ((signals & EXPLAINED[i].context) != 0)
			explained |= EXPLAINED[i].explains;
	return explained & CHAP_RISK_SIGNALS & ~STARRED;
}

uint64_t
chap_in_context(uint64_t signals, uint64_t draft)
{
	uint64_t reviewed = signals & ~draft;

	return (reviewed & ~explained_by(reviewed)) |
	    (signals & draft & ~explained_by(signals));
}

/* Does the platform say that the message is in a language not reviewed? */
static bool
is_unread(const struct chap_engine *engine, const struct chap_message *m)
{
	return m->lang.len > 0 &&
	    !chap_span_eq(m->lang, CHAP_SPAN_LIT("und")) &&
	    !chap_lexicon_is_reviewed(engine->lexicon, m->lang);
}

/* The first subtag in small letters; false: it is none of two or three. */
static bool
put_language(struct chap_span tag, char out[CHAP_LANG_BYTES])
{
	size_t n = 0;

	memset(out, 0, CHAP_LANG_BYTES);
	while (n < tag.len && n < CHAP_LANG_BYTES - 1 &&
	    (tag.ptr[n] | 32) >= 'a' && (tag.ptr[n] | 32) <= 'z')
		n++;
	if (n < 2 || (n < tag.len && tag.ptr[n] != '-'))
		return false;
	for (size_t i = 0; i < n; i++)
		out[i] = (char)(tag.ptr[i] | 32);
	return true;
}

/* What the message says itself goes before what its words show. */
static void
name_language(const struct chap_engine *engine, struct chap_work *work)
{
	struct chap_span said = work->message.lang;

	if (chap_span_eq(said, CHAP_SPAN_LIT("und")) ||
	    !put_language(said, work->lang))
		put_language(chap_lexicon_tag(engine->lexicon, work->language),
		    work->lang);
}

struct kept_grams {
	uint64_t *gram;
	uint32_t n;
	uint32_t most;
};

static void
keep_gram(void *context, uint64_t hash)
{
	struct kept_grams *kept = context;

	if (kept->n < kept->most)
		kept->gram[kept->n++] = hash;
}

static void
keep_grams(const struct chap_engine *engine, struct chap_lane *lane,
    const struct chap_norm *norm, struct chap_work *work)
{
	struct kept_grams kept = {.most = GRAMS_OBSERVED_MAX};

	kept.gram =
	    chap_arena_alloc(&lane->keep, kept.most * sizeof(*kept.gram));
	if (kept.gram == NULL)
		return;
	chap_grams_each(norm, engine->observed_kinds, keep_gram, &kept);
	work->gram = kept.gram;
	work->n_grams = kept.n;
}

/*
 * A message that shows what a target says or feels adds nothing to its own
 * side's risk, whatever its words (reviewed lists decide: drafts must not
 * change what reviewed evidence weighs).
 */
static void
read_wording(const struct chap_engine *engine, struct chap_lane *lane,
    const struct chap_norm *norm, struct chap_work *work)
{
	struct chap_event *event = &work->event;
	uint64_t reviewed = event->signals & ~event->draft;
	int32_t sum[CHAP_N_GRAM_SUMS];
	struct chap_wording_adds adds;

	chap_wording_sum(engine->model.wording, norm, sum);
	adds = chap_wording_adds(sum, (reviewed & CHAP_RISK_SIGNALS) != 0,
	    chap_wording_is_target(reviewed));
	event->wording_own = adds.own;
	event->wording_other = adds.other;
	if (engine->observe != NULL)
		keep_grams(engine, lane, norm, work);
}

/* Was anything disguised? */
static bool
is_evasive(const struct chap_text_facts *facts)
{
	unsigned any = 0;

	for (int e = 0; e < CHAP_N_EVASIONS; e++)
		any |= (CHAP_DISGUISES >> e & 1) != 0 ? facts->evasion[e] : 0;
	return any != 0;
}

static enum chap_err
read_text(const struct chap_engine *engine, struct chap_lane *lane,
    struct chap_work *work, struct chap_error *err)
{
	const struct chap_message *m = &work->message;
	struct chap_event *event = &work->event;
	struct chap_matches matches;
	struct chap_norm norm;
	struct chap_error detail;
	enum chap_err rc;

	rc = chap_normalize(
	    engine->text, m->text, &lane->scratch, &norm, &detail);
	if (rc != CHAP_OK)
		return chap_fail(err, rc, "text: %s", detail.text);
	chap_lexicon_match(engine->lexicon, lane->matcher, &norm, &matches);
	event->signals = chap_in_context(matches.signals, matches.draft);
	event->draft = event->signals & matches.draft;
	event->stated_age = matches.stated_age;
	event->age_draft = matches.age_draft;
	work->language = matches.language;
	event->n_words = norm.facts.n_words;
	event->n_unread =
	    (uint16_t)(norm.facts.n_words - norm.facts.n_latin_words);
	event->question = norm.facts.has_question_mark;
	event->evasive = is_evasive(&norm.facts);
	event->sketch = sketch_of(&norm);
	read_wording(engine, lane, &norm, work);
	if (m->kind == CHAP_MESSAGE && m->room.len == 0)
		chap_ends_of(&norm, m->text, &work->ends);
	return CHAP_OK;
}

static enum chap_err
make_targets(const struct chap_engine *engine, struct chap_lane *lane,
    uint64_t tenant, struct chap_work *work, struct chap_error *err)
{
	const struct chap_message *m = &work->message;
	struct chap_target *target;

	if (m->kind == CHAP_USER || m->room.len > 0)
		return CHAP_OK;
	assert(m->n_to > 0); /* whoever checked the message saw to it */
	target = chap_arena_alloc(&lane->keep, m->n_to * sizeof(*target));
	if (target == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	for (size_t i = 0; i < m->n_to; i++) {
		struct chap_target *t = &target[work->n_targets];
		unsigned side;
		size_t same = 0;

		while (same < i && !chap_span_eq(m->to[same], m->to[i]))
			same++;
		if (same < i)
			continue; /* named twice */
		memset(t, 0, sizeof(*t));
		t->key = chap_hash_id(&engine->key, tenant, m->to[i]);
		t->pair_key = chap_pair_key(work->from_key, t->key, &side);
		t->side = (uint8_t)side;
		t->shard = (uint8_t)(t->pair_key.high % CHAP_SHARDS);
		t->verdict = work->verdict;
		if (m->n_to > 1)
			t->verdict =
			    chap_arena_alloc(&lane->keep, sizeof(*t->verdict));
		if (t->verdict == NULL)
			return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
		t->verdict->to = m->to[i];
		work->n_targets++;
	}
	/*
	 * A group message has one verdict, so at most one of its pairs may
	 * rise on it: the one whose turn it is by the message's id.
	 */
	target[work->event.id_hash % work->n_targets].may_raise =
	    !work->is_history;
	work->target = target;
	return CHAP_OK;
}

void
chap_prepare(const struct chap_engine *engine, struct chap_lane *lane,
    uint64_t tenant, struct chap_work *work, bool checked)
{
	const struct chap_message *m = &work->message;
	struct chap_event *event = &work->event;
	struct chap_error err;
	enum chap_err rc = checked ? CHAP_OK : check(m, &err);

	if (rc == CHAP_OK)
		rc = check_users(m, &err);
	memset(event, 0, sizeof(*event));
	work->ends.head_len = 0;
	work->ends.tail_len = 0;
	work->ends.is_piece = false;
	work->target = NULL;
	work->n_targets = 0;
	work->gram = NULL;
	work->n_grams = 0;
	work->unread = is_unread(engine, m);
	work->language = 0;
	if (rc == CHAP_OK) {
		event->at_ms = m->at_ms;
		event->kind = (uint8_t)m->kind;
		event->stated_age = CHAP_NO_AGE;
		work->id_hash = chap_hash64(m->id, 0);
		event->id_hash = (uint32_t)work->id_hash;
		event->group = m->n_to > 1;
		if (m->kind != CHAP_USER && m->text.len > 0)
			rc = read_text(engine, lane, work, &err);
	}
	if (rc == CHAP_OK) {
		work->from_key = chap_hash_id(&engine->key, tenant, m->from);
		rc = make_targets(engine, lane, tenant, work, &err);
	}
	name_language(engine, work);
	work->ready = rc == CHAP_OK;
	if (!work->ready)
		chap_unscored(work->verdict, m, &err);
}
