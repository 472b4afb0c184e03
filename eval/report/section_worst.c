/* The cases to read first: by id, and with what was said only if asked for. */
#include "eval/report/study.h"

#define CASES_MAX 25
#define LINES_MAX 60 /* of a conversation, with --with-text */

/* The lines of a conversation up to its flag, or to its peak. */
static json_t *
text_json(const struct chap_study *s, uint32_t unit)
{
	const struct chap_held *held = s->held;
	size_t start = held->start[unit];
	size_t end = held->start[unit + 1];
	uint32_t flag = s->gather.series[CHAP_UNIT_CONVERSATION]
	                    .unit[unit]
	                    .first_flag[s->options->level];
	json_t *out = json_array();

	if (flag != CHAP_NEVER && start + flag + 1 < end)
		end = start + flag + 1;
	if (end - start > LINES_MAX)
		start = end - LINES_MAX;
	for (size_t i = start; i < end; i++) {
		const struct chap_held_message *m =
		    &held->message[held->order[i]];

		chap_json_append(&out,
		    json_pack("[s%,s%]", m->from.ptr, m->from.len,
		        m->text.ptr == NULL ? "" : m->text.ptr, m->text.len));
	}
	return out;
}

static json_t *
case_json(const struct chap_study *s, size_t i)
{
	const struct chap_series *series =
	    &s->gather.series[CHAP_UNIT_CONVERSATION];
	const struct chap_cases *c = &s->cases[CHAP_UNIT_CONVERSATION];
	const struct chap_unit *u = &series->unit[c->unit[i]];
	struct chap_span group = series->group[u->group];
	json_t *out = json_pack("{s:s%,s:s%,s:o,s:I,s:I,s:b}", "conversation",
	    u->id.ptr, u->id.len, "group", group.ptr, group.len, "logit",
	    u->peak_micro == CHAP_NO_SCORE ? json_null()
	                                   : json_real(c->row[i].score),
	    "messages", (json_int_t)u->n_points, "delay",
	    (json_int_t)c->row[i].delay, "wrong_side", c->row[i].wrong_side);

	if (s->options->with_text)
		chap_json_put(&out, "text", text_json(s, c->unit[i]));
	return out;
}

json_t *
chap_section_worst(const struct chap_study *s, struct chap_error *err)
{
	const struct chap_cases *c = &s->cases[CHAP_UNIT_CONVERSATION];
	json_t *false_flags = json_array();
	json_t *misses = json_array();
	json_t *out;

	for (size_t i = 0; i < c->n; i++)
		if (!c->row[i].positive && c->row[i].flagged &&
		    json_array_size(false_flags) < CASES_MAX)
			chap_json_append(&false_flags, case_json(s, i));
	for (size_t i = c->n; i-- > 0;)
		if (c->row[i].positive && !c->row[i].flagged &&
		    json_array_size(misses) < CASES_MAX)
			chap_json_append(&misses, case_json(s, i));
	out = json_pack(
	    "{s:o,s:o}", "false_flags", false_flags, "misses", misses);
	if (out == NULL)
		chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	return out;
}
