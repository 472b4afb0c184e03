/*
 * What a message did to an engine's state, as bytes: derived facts, from
 * which another engine is brought to the same state without the message's
 * text, without normalizing or matching, and whatever its model and lexicons.
 *
 *	chap_engine_record(a, &facts);   … a scores …
 *	chap_engine_replay(b, chap_buf_span(&facts), &n, &err);
 *
 * then a and b are the same state, and score the next message alike.
 *
 * A fact holds keyed hashes of the users, the prepared event, what the pair
 * took of it, the levels that were given and what actors are told. Two things
 * in it are not numbers: the message's id where it showed a signal, because
 * explanations name messages, and the pair's tail (features/text/tail.h), up
 * to 24 bytes of text for a minute. Whoever writes facts down seals them.
 *
 * Facts are in this machine's byte order and for one layout of states
 * (chap_state_layout): who stores them stores that with them.
 *
 *   [bytes 4][flags 1][targets 1][id bytes 1][0][from 16][id hash 8]
 *   [event][user facts][id]
 *   for each target:
 *   [flags 1][told actors 1][key 16][level 1][told 2][n 4]
 *   [event, if it differs from the message's][tail, if there is one]
 *
 * where an event and a tail are a byte that says which of their 8-byte words
 * are not zero, and those words.
 *
 * Threads: calls on an engine, one at a time.
 */
#ifndef CHAP_STATE_FACTS_H
#define CHAP_STATE_FACTS_H

#include "classifier/chaperone.h"
#include "features/base/buf.h"

/* No fact is longer; a message makes one at most. */
#define CHAP_FACT_MAX_BYTES 3072

struct chap_work;

/*
 * From now on the fact of each message that counts is appended to `facts`, in
 * the stream's order; NULL: no more. The caller reserves CHAP_FACT_MAX_BYTES
 * for each message of a call before it: then none is refused.
 */
void chap_engine_record(struct chap_engine *engine, struct chap_buf *facts);

/* For the engine: appends the fact of a counted message. */
void chap_facts_add(struct chap_buf *facts, const struct chap_work *work);

/*
 * Brings the engine to where the engine was that recorded these facts behind
 * the state that this one has. *n gets their number. CHAP_ERR_DAMAGED: these
 * are no facts; CHAP_ERR_MEMORY: a pair found no room. Then some of them, in
 * order from the first, were taken.
 */
enum chap_err chap_engine_replay(struct chap_engine *engine,
    struct chap_span facts, uint64_t *n,
    struct chap_error *err) CHAP_MUST_CHECK;

#endif
