/*
 * Draft lists beside reviewed ones: a pair without what rests on drafts is, to
 * the byte, the pair that the reviewed lists alone would have made, and no
 * level above `watch` is one that they alone would not have given.
 */
#include "classifier/engine_parts.h"
#include "tests/two_languages.h"
#include "tests/draw.h"
#include "tests/rule_model.h"

#include <criterion/criterion.h>

#define ROUNDS 20000
#define AT_MS INT64_C(1600000000000)
#define CONVERSATIONS 400
#define MESSAGES 30

static struct chap_event
any_event(uint64_t *state)
{
	uint64_t all =
	    CHAP_RISK_SIGNALS | CHAP_TARGET_SIGNALS | CHAP_PROTECTIVE_SIGNALS;
	uint64_t signals = all;

	for (int i = draw(state) % 2 == 0 ? 4 : 6; i > 0; i--)
		signals &= draw(state);
	return (struct chap_event){
	    .at_ms = AT_MS + (int64_t)(draw(state) % 10000000000),
	    .signals = signals,
	    .draft =
	        signals & draw(state) & (draw(state) % 4 == 0 ? 0 : UINT64_MAX),
	    .id_hash = (uint32_t)draw(state),
	    .n_words = (uint16_t)(draw(state) % 30),
	    .stated_age =
	        (int16_t)(draw(state) % 4 == 0 ? draw(state) % 60
	                                       : (uint64_t)CHAP_NO_AGE),
	    .age_draft = draw(state) % 2 == 0,
	    .kind = (uint8_t)(draw(state) % 3 == 0
	            ? draw(state) % CHAP_N_EVENT_KINDS
	            : CHAP_EVENT_MESSAGE)};
}

/* The event as the reviewed lists alone would have made it. */
static struct chap_event
without_drafts(const struct chap_event *event)
{
	struct chap_event out = *event;

	out.signals &= ~event->draft;
	out.draft = 0;
	if (event->age_draft)
		out.stated_age = CHAP_NO_AGE;
	out.age_draft = false;
	return out;
}

Test(draft, emptied_leaves_what_reviewed_lists_alone_give, .timeout = 120)
{
	uint64_t state = 11;
	int n_with = 0, n_without = 0;

	for (int round = 0; round < ROUNDS; round++) {
		struct chap_pair both, alone, emptied;

		memset(&both, 0, sizeof(both));
		memset(&alone, 0, sizeof(alone));
		for (uint64_t n = 1 + draw(&state) % 14; n > 0; n--) {
			unsigned side = draw(&state) % 2;
			struct chap_event event = any_event(&state);
			struct chap_event rest = without_drafts(&event);

			chap_pair_update(&both, side, &event);
			chap_pair_update(&alone, side, &rest);
			chap_pair_reviewed(&both, &emptied);
			cr_assert_eq(memcmp(&emptied, &alone, sizeof(alone)), 0,
			    "round %d", round);
			cr_assert_not(chap_pair_has_draft(&alone));
			cr_assert(chap_pair_has_draft(&both) ||
			        memcmp(&both, &alone, sizeof(both)) == 0,
			    "round %d: drafts without a mark", round);
		}
		n_with += chap_pair_has_draft(&both);
		n_without += !chap_pair_has_draft(&both);
	}
	cr_assert_gt(n_with, ROUNDS / 10);
	cr_assert_gt(n_without, ROUNDS / 100);
}

struct side {
	char dir[64];
	struct chap_engine *engine;
	const struct chap_pair *pair; /* of the newest message */
};

static void
observe(void *context, size_t message, const struct chap_work *work,
    const struct chap_target *target, const int32_t value[2][CHAP_N_FEATURES])
{
	struct side *side = context;
	const struct chap_table *pairs =
	    &side->engine->shard[target->shard].pairs;

	(void)message;
	(void)work;
	(void)value;
	side->pair =
	    chap_table_record(pairs, chap_table_find(pairs, target->pair_key));
}

static void
open_side(struct side *side, const char *xx_status)
{
	struct chap_engine_options options = {.always_why = true};
	struct chap_model model = rule_model(350001);
	struct chap_error err;

	snprintf(side->dir, sizeof(side->dir), "/tmp/chaperone-XXXXXX");
	cr_assert_eq(write_languages(side->dir, xx_status), 0);
	options.lexicons = side->dir;
	cr_assert_eq(
	    chap_engine_new_with(&side->engine, &options, &model, &err),
	    CHAP_OK, "%s: %s", err.file, err.text);
	chap_engine_observe(side->engine, 0, observe, side);
}

static void
close_side(struct side *side)
{
	chap_engine_free(side->engine);
	remove_languages(side->dir);
}

/* Few phrases of either language, few of them drafts in some pairs. */
static size_t
any_text(uint64_t *state, unsigned draft_of_8, char *out, size_t n)
{
	size_t len = (size_t)snprintf(out, n, "well then");

	for (uint64_t k = draw(state) % 5 / 2; k > 0; k--)
		len += (size_t)snprintf(out + len, n - len, " %s %s",
		    COLOUR[draw(state) % N_COLOURS].colour,
		    draw(state) % 8 < draft_of_8 ? "picture" : "river");
	if (draw(state) % 12 == 0)
		len += (size_t)snprintf(
		    out + len, n - len, ", im %d", (int)(draw(state) % 20 + 8));
	return len;
}

static void
check_sum(const struct chap_verdict *v)
{
	int64_t sum = v->bias_micro;

	for (size_t k = 0; k < v->n_why; k++)
		sum += v->why[k].points_micro;
	cr_assert_eq(sum, v->logit_micro);
}

Test(draft, lifts_no_pair_above_watch, .timeout = 120)
{
	const struct chap_model model = rule_model(350001);
	struct side both, alone;
	uint64_t state = 3;
	int n_capped = 0, n_lifted = 0, n_same = 0;

	open_side(&both, "draft");
	open_side(&alone, NULL);
	for (int c = 0; c < CONVERSATIONS; c++) {
		unsigned draft_of_8 = (unsigned)c % 8;
		char user[2][16], id[16], text[200];

		snprintf(user[0], sizeof(user[0]), "a%d", c % 40);
		snprintf(user[1], sizeof(user[1]), "b%d", c);
		for (int i = 0; i < MESSAGES; i++) {
			unsigned from = draw(&state) % 3 == 0;
			struct chap_message m = {.at_ms = AT_MS + c + i * 50000,
			    .from = chap_span_str(user[from]),
			    .to = {chap_span_str(user[!from])},
			    .n_to = 1,
			    .age = CHAP_AGE_UNKNOWN};
			struct chap_verdict v, w;
			size_t len;
			bool stated;

			snprintf(id, sizeof(id), "%d", i);
			len = any_text(&state, draft_of_8, text, sizeof(text));
			m.id = chap_span_str(id);
			/* no list of that language: an age of draft standing */
			stated =
			    i > 0 && draft_of_8 > 0 && draw(&state) % 8 == 0;
			if (stated)
				snprintf(text + len, sizeof(text) - len,
				    ", tengo %d anos",
				    (int)(draw(&state) % 20 + 8));
			m.text = chap_span_str(text);
			chap_engine_score(both.engine, 0, &m, 1, &v);
			if (stated)
				snprintf(text + len, sizeof(text) - len,
				    ", we play games");
			m.text = chap_span_str(text);
			chap_engine_score(alone.engine, 0, &m, 1, &w);
			check_sum(&v);
			for (int h = 0; h < 2; h++) {
				unsigned level = both.pair->half[h].level;
				unsigned most = alone.pair->half[h].level;

				cr_assert(
				    level <= CHAP_LEVEL_WATCH || level <= most,
				    "%d, %d: %u, by reviewed lists alone %u", c,
				    i, level, most);
				n_lifted += level > CHAP_LEVEL_WATCH &&
				    chap_pair_has_draft(both.pair);
			}
			n_capped += v.level == CHAP_LEVEL_WATCH &&
			    v.logit_micro >=
			        model.threshold_micro[CHAP_LEVEL_REVIEW];
			if (chap_pair_has_draft(both.pair)) {
				cr_assert_eq(
				    v.confidence, CHAP_CONFIDENCE_LIMITED);
				continue;
			}
			n_same++;
			cr_assert_eq(
			    v.logit_micro, w.logit_micro, "%d, %d", c, i);
		}
	}
	cr_assert_gt(n_capped, 100);
	cr_assert_gt(n_lifted, 100);
	cr_assert_gt(n_same, 100);
	close_side(&both);
	close_side(&alone);
}
