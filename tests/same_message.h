/*
 * Both ways to read a message line held against each other: what the scan
 * takes the library takes, with the same message; what chap_json_message
 * says is what the library says. For the property test and the fuzz target.
 *
 * Threads: no shared state.
 */
#ifndef CHAP_TESTS_SAME_MESSAGE_H
#define CHAP_TESTS_SAME_MESSAGE_H

#include "classifier/encoding/json.h"
#include "classifier/encoding/json_ways.h"

struct two_ways {
	struct chap_arena keep;
	struct chap_arena scratch;
	uint64_t n_scanned; /* lines that the scan took */
	uint64_t n_read; /* lines that the library alone took */
	uint64_t n_refused;
};

static inline void
two_ways_init(struct two_ways *w)
{
	*w = (struct two_ways){.n_scanned = 0};
	chap_arena_init(&w->keep, SIZE_MAX);
	chap_arena_init(&w->scratch, SIZE_MAX);
}

static inline void
two_ways_release(struct two_ways *w)
{
	chap_arena_release(&w->keep);
	chap_arena_release(&w->scratch);
}

static inline bool
same_message(const struct chap_message *a, const struct chap_message *b)
{
	for (size_t i = 0; i < CHAP_TO_MAX; i++)
		if (!chap_span_eq(a->to[i], b->to[i]))
			return false;
	return chap_span_eq(a->id, b->id) && a->at_ms == b->at_ms &&
	    chap_span_eq(a->from, b->from) && a->n_to == b->n_to &&
	    chap_span_eq(a->room, b->room) && chap_span_eq(a->text, b->text) &&
	    a->kind == b->kind && chap_span_eq(a->ref, b->ref) &&
	    chap_span_eq(a->lang, b->lang) && a->age == b->age &&
	    a->has_tz == b->has_tz && a->tz_minutes == b->tz_minutes &&
	    a->account_at_ms == b->account_at_ms;
}

/* NULL, or how the two differ on this line. */
static inline const char *
two_ways_differ(struct two_ways *w, struct chap_span line)
{
	struct chap_message scanned, read, message;
	struct chap_error read_err = {0}, err = {0};
	enum chap_err rc;
	bool taken;

	chap_arena_reset(&w->keep);
	chap_arena_reset(&w->scratch);
	taken = chap_json_scan(line, &w->keep, &w->scratch, &scanned);
	rc = chap_json_read(line, &w->keep, &w->scratch, &read, &read_err);
	w->n_scanned += taken;
	w->n_read += !taken && rc == CHAP_OK;
	w->n_refused += rc != CHAP_OK;
	if (taken && rc != CHAP_OK)
		return "the scan took what the library refuses";
	if (taken && !same_message(&scanned, &read))
		return "the scan took another message than the library";
	if (chap_json_message(line, &w->keep, &w->scratch, &message, &err) !=
	    rc)
		return "chap_json_message decided otherwise";
	if (!same_message(&message, &read))
		return "chap_json_message took another message";
	if (rc != CHAP_OK && strcmp(err.text, read_err.text) != 0)
		return "chap_json_message gave another reason";
	return NULL;
}

#endif
