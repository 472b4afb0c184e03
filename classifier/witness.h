/*
 * What was said where a signal showed, for whoever keeps it as evidence: the
 * one way in which a message's text leaves the engine.
 *
 *	chap_engine_witness(engine, &texts);  … scores …
 *	rest = chap_buf_span(&texts);
 *	while (chap_witness_next(&rest, &said)) …
 *
 * Only messages that count are taken, and show a risk signal, or one of the
 * target's side to somebody who has shown a risk signal; with each such user.
 *Rooms have none: they are no pair.
 *
 *   [struct head][id][from][text] and for each user [struct target][id]
 *
 * in this machine's byte order; nobody stores it like this. Who holds such a
 * buffer wipes it.
 *
 * Threads: calls on an engine, one at a time.
 */
#ifndef CHAP_WITNESS_H
#define CHAP_WITNESS_H

#include "classifier/chaperone.h"
#include "features/base/buf.h"

struct chap_work;

/* One message and one user whom it went to. Spans lie in the buffer. */
struct chap_said {
	int64_t at_ms;
	uint64_t signals; /* set of enum chap_signal that it showed there */
	enum chap_level level; /* of the pair behind it: the higher side's */
	bool is_delivered; /* when more was asked for; it was never scored */
	struct chap_span id;
	struct chap_span from;
	struct chap_span to;
	struct chap_span text; /* as it was sent */
};

struct chap_witness_reader {
	struct chap_span rest;
	struct chap_said said; /* of the message under way */
	uint32_t n_left; /* of its users */
};

/*
 * From now on what was said is appended to `texts`, in the stream's order;
 * NULL: no more. Where the buffer is full or there is no memory it is left out
 * and texts->failed is set.
 */
void chap_engine_witness(struct chap_engine *engine, struct chap_buf *texts);

/* For the engine: appends what a counted message says, if it shows a signal. */
void chap_witness_add(struct chap_buf *texts, const struct chap_work *work);

/* The next message and user, in reader->said. False: that was all. */
bool chap_witness_next(struct chap_witness_reader *reader);

#endif
