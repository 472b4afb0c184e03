#include "eval/corpus_lines.h"

#include "eval/rng.h"

#include <inttypes.h>

#define STREAM_USERS 1000
#define USERS_KNOWN_PERCENT 35

void
chap_json_string(struct chap_buf *out, struct chap_span s)
{
	size_t start = 0;

	chap_buf_str(out, "\"");
	for (size_t i = 0; i <= s.len; i++) {
		unsigned char c = i < s.len ? (unsigned char)s.ptr[i] : 0;

		if (i < s.len && c >= 0x20 && c != '"' && c != '\\')
			continue;
		chap_buf_add(out, s.ptr + start, i - start);
		start = i + 1;
		if (i == s.len)
			break;
		if (c < 0x20)
			chap_buf_printf(out, "\\u%04x", c);
		else
			chap_buf_printf(out, "\\%c", c);
	}
	chap_buf_str(out, "\"");
}

/*
 * Ids begin with what they name and two letters of the split, so that splits
 * made apart can be put together: "c-tr-0", "m-va-12-3".
 */
#define ID_START "%c-%.2s-"
#define ID_ARGUMENTS(c, plan) (c), chap_split_name((plan)->family->split)

/* Numbers to ids: an odd factor maps 32 bits onto themselves. */
static void
add_user(struct chap_buf *out, const struct chap_planned_conversation *plan,
    uint32_t number)
{
	chap_buf_printf(out, "\"" ID_START "%08" PRIx32 "\"",
	    ID_ARGUMENTS('u', plan), (number + 1) * UINT32_C(2654435761));
}

/* Speaker 0 is A, the others are B's. */
static uint32_t
user_number(const struct chap_planned_conversation *plan, unsigned speaker)
{
	return speaker == 0 ? plan->first_user_a
	                    : plan->first_user_b + speaker - 1;
}

static void
add_recipients(struct chap_buf *out,
    const struct chap_planned_conversation *plan,
    const struct chap_conversation *c, unsigned speaker)
{
	const char *comma = "";

	if (c->n_members == 1) {
		add_user(out, plan, user_number(plan, !speaker));
		return;
	}
	chap_buf_str(out, "[");
	for (unsigned i = 0; i <= c->n_members; i++) {
		if (i == speaker)
			continue;
		chap_buf_str(out, comma);
		add_user(out, plan, user_number(plan, i));
		comma = ",";
	}
	chap_buf_str(out, "]");
}

void
chap_lines_message(struct chap_buf *out,
    const struct chap_planned_conversation *plan,
    const struct chap_conversation *c, uint16_t i, int64_t start_ms)
{
	const struct chap_said *said = &c->said[i];
	unsigned speaker = said->side == CHAP_SIDE_A ? 0 : 1u + said->member;

	chap_buf_printf(out,
	    "{\"id\":\"" ID_START "%" PRIu32 "-%u\",\"at\":%" PRId64
	    ",\"from\":",
	    ID_ARGUMENTS('m', plan), plan->number, (unsigned)i,
	    start_ms + said->at_ms);
	add_user(out, plan, user_number(plan, speaker));
	chap_buf_str(out, ",\"to\":");
	add_recipients(out, plan, c, speaker);
	chap_buf_printf(out, ",\"conversation\":\"" ID_START "%" PRIu32 "\"",
	    ID_ARGUMENTS('c', plan), plan->number);
	if (said->kind == CHAP_MESSAGE) {
		chap_buf_str(out, ",\"text\":");
		chap_json_string(out,
		    chap_span_cut(chap_buf_span(&c->text), said->text_at,
		        said->text_at + said->text_len));
	}
	chap_buf_printf(out, ",\"kind\":\"%s\"}\n", chap_kind_name(said->kind));
}

void
chap_lines_users(struct chap_buf *out,
    const struct chap_planned_conversation *plan,
    const struct chap_conversation *c, int64_t start_ms)
{
	for (unsigned i = 0; i <= c->n_members; i++) {
		/* The same facts about an A in each of its conversations. */
		struct chap_rng rng = chap_rng_make(
		    i == 0 ? plan->cast_seed : plan->seed, STREAM_USERS + i);
		unsigned age = c->stated_age[i];

		if (!chap_rng_percent(&rng, USERS_KNOWN_PERCENT))
			continue;
		chap_buf_printf(out,
		    "{\"id\":\"" ID_START "%" PRIu32 "-%u\",\"at\":%" PRId64
		    ",\"kind\":\"user\",\"from\":",
		    ID_ARGUMENTS('f', plan), plan->number, i, start_ms);
		add_user(out, plan, user_number(plan, i));
		if (chap_rng_percent(&rng, 50))
			chap_buf_printf(out, ",\"age\":%u}\n", age);
		else
			chap_buf_printf(out, ",\"age\":\"%s\"}\n",
			    age < 18 ? "minor" : "adult");
	}
}

/* The ids of the lines that show a risk signal, as a JSON array. */
static void
add_tactics(struct chap_buf *out, const struct chap_planned_conversation *plan,
    const struct chap_conversation *c)
{
	const char *comma = "";

	chap_buf_str(out, "[");
	for (uint16_t i = 0; i < c->n; i++) {
		if (!c->said[i].tactic)
			continue;
		chap_buf_printf(out, "%s\"" ID_START "%" PRIu32 "-%u\"", comma,
		    ID_ARGUMENTS('m', plan), plan->number, (unsigned)i);
		comma = ",";
	}
	chap_buf_str(out, "]");
}

void
chap_lines_truth(struct chap_buf *out,
    const struct chap_planned_conversation *plan,
    const struct chap_conversation *c)
{
	const struct chap_family *f = plan->family;
	bool positive = f->class == CHAP_FAMILY_POSITIVE;

	chap_buf_printf(out,
	    "{\"conversation\":\"" ID_START "%" PRIu32 "\",\"suspect\":",
	    ID_ARGUMENTS('c', plan), plan->number);
	if (positive)
		add_user(out, plan, plan->first_user_a);
	else
		chap_buf_str(out, "null");
	chap_buf_printf(out, ",\"label\":%d,\"family\":", positive);
	chap_json_string(out, f->name);
	chap_buf_printf(
	    out, ",\"split\":\"%s\",\"register\":", chap_split_name(f->split));
	chap_json_string(out, f->register_name);
	chap_buf_str(out, ",\"kind\":");
	chap_json_string(out, f->kind);
	chap_buf_printf(out, ",\"hard_negative\":%s,\"tactics\":",
	    f->hard_negative ? "true" : "false");
	if (positive)
		add_tactics(out, plan, c);
	else
		chap_buf_str(out, "[]");
	if (!positive) {
		chap_buf_str(out, ",\"lookalikes\":");
		add_tactics(out, plan, c);
	}
	chap_buf_str(out, "}\n");
}
