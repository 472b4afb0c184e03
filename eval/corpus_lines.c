#include "eval/corpus_lines.h"

#include "eval/rng.h"

#include <inttypes.h>
#include <jansson.h>
#include <stdio.h>

#define STREAM_USERS 1000
#define USERS_KNOWN_PERCENT 35
#define NAME_BYTES 48

/* A user's or line's id, or a conversation's. */
struct name {
	char text[NAME_BYTES];
};

/*
 * Names begin with what they name and two letters of the split, so that
 * splits made apart can be put together: "c-tr-0", "m-va-12-3".
 */
static struct name
conversation_name(const struct chap_planned_conversation *plan)
{
	struct name name;

	snprintf(name.text, NAME_BYTES, "c-%.2s-%" PRIu32,
	    chap_split_name(plan->family->split), plan->number);
	return name;
}

/* Of message (m) or fact (f) `i` of the conversation. */
static struct name
line_name(const struct chap_planned_conversation *plan, char kind, unsigned i)
{
	struct name name;

	snprintf(name.text, NAME_BYTES, "%c-%.2s-%" PRIu32 "-%u", kind,
	    chap_split_name(plan->family->split), plan->number, i);
	return name;
}

/*
 * Speaker 0 is A, the others are B's. An odd factor maps 32 bits onto
 * themselves, so numbers make ids that do not show who is who.
 */
static struct name
user_name(const struct chap_planned_conversation *plan, unsigned speaker)
{
	uint32_t number = speaker == 0 ? plan->first_user_a
	                               : plan->first_user_b + speaker - 1;
	struct name name;

	snprintf(name.text, NAME_BYTES, "u-%.2s-%08" PRIx32,
	    chap_split_name(plan->family->split),
	    (number + 1) * UINT32_C(2654435761));
	return name;
}

/* What could not be made is NULL, and makes the line fail where it is put. */
static int
put(json_t *line, const char *key, json_t *value)
{
	return json_object_set_new(line, key, value);
}

static int
put_name(json_t *line, const char *key, struct name name)
{
	return put(line, key, json_string(name.text));
}

static json_t *
span_json(struct chap_span s)
{
	return json_stringn(s.len > 0 ? s.ptr : "", s.len);
}

static int
append(const char *bytes, size_t n, void *out)
{
	return chap_buf_add(out, bytes, n) == CHAP_OK ? 0 : -1;
}

/* `failed`: what putting its fields together gave. The line is freed. */
static void
finish(json_t *line, int failed, struct chap_buf *out)
{
	if (failed != 0 ||
	    json_dump_callback(line, append, out, JSON_COMPACT) != 0 ||
	    chap_buf_str(out, "\n") != CHAP_OK)
		out->failed = true;
	json_decref(line);
}

static json_t *
recipients(const struct chap_planned_conversation *plan,
    const struct chap_conversation *c, unsigned speaker)
{
	json_t *all;

	if (c->n_members == 1)
		return json_string(user_name(plan, !speaker).text);
	all = json_array();
	for (unsigned i = 0; i <= c->n_members; i++)
		if (i != speaker &&
		    json_array_append_new(
		        all, json_string(user_name(plan, i).text)) != 0) {
			json_decref(all);
			return NULL;
		}
	return all;
}

void
chap_lines_message(struct chap_buf *out,
    const struct chap_planned_conversation *plan,
    const struct chap_conversation *c, uint16_t i, int64_t start_ms)
{
	const struct chap_said *said = &c->said[i];
	unsigned speaker = said->side == CHAP_SIDE_A ? 0 : 1u + said->member;
	json_t *line = json_object();
	int rc = 0;

	rc |= put_name(line, "id", line_name(plan, 'm', i));
	rc |= put(line, "at", json_integer(start_ms + said->at_ms));
	rc |= put_name(line, "from", user_name(plan, speaker));
	rc |= put(line, "to", recipients(plan, c, speaker));
	rc |= put_name(line, "conversation", conversation_name(plan));
	if (said->kind == CHAP_MESSAGE)
		rc |= put(line, "text",
		    span_json(chap_span_cut(chap_buf_span(&c->text),
		        said->text_at, said->text_at + said->text_len)));
	rc |= put(line, "kind", json_string(chap_kind_name(said->kind)));
	finish(line, rc, out);
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
		json_t *line;
		int rc = 0;

		if (!chap_rng_percent(&rng, USERS_KNOWN_PERCENT))
			continue;
		line = json_object();
		rc |= put_name(line, "id", line_name(plan, 'f', i));
		rc |= put(line, "at", json_integer(start_ms));
		rc |= put(line, "kind", json_string(chap_kind_name(CHAP_USER)));
		rc |= put_name(line, "from", user_name(plan, i));
		rc |= put(line, "age",
		    chap_rng_percent(&rng, 50)
		        ? json_integer(age)
		        : json_string(age < 18 ? "minor" : "adult"));
		finish(line, rc, out);
	}
}

/* The ids of the lines that show a risk signal. */
static json_t *
tactics(const struct chap_planned_conversation *plan,
    const struct chap_conversation *c)
{
	json_t *all = json_array();

	for (uint16_t i = 0; i < c->n; i++)
		if (c->said[i].tactic &&
		    json_array_append_new(
		        all, json_string(line_name(plan, 'm', i).text)) != 0) {
			json_decref(all);
			return NULL;
		}
	return all;
}

void
chap_lines_truth(struct chap_buf *out,
    const struct chap_planned_conversation *plan,
    const struct chap_conversation *c)
{
	const struct chap_family *f = plan->family;
	bool positive = f->class == CHAP_FAMILY_POSITIVE;
	json_t *line = json_object();
	int rc = 0;

	rc |= put_name(line, "conversation", conversation_name(plan));
	rc |= put(line, "suspect",
	    positive ? json_string(user_name(plan, 0).text) : json_null());
	rc |= put(line, "label", json_integer(positive));
	rc |= put(line, "family", span_json(f->name));
	rc |= put(line, "split", json_string(chap_split_name(f->split)));
	rc |= put(line, "register", span_json(f->register_name));
	rc |= put(line, "kind", span_json(f->kind));
	rc |= put(line, "hard_negative", json_boolean(f->hard_negative));
	rc |= put(line, "tactics", positive ? tactics(plan, c) : json_array());
	if (!positive)
		rc |= put(line, "lookalikes", tactics(plan, c));
	finish(line, rc, out);
}
