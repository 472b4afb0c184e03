/*
 * The engine's inside: what its stages hand to each other. Only files of
 * classifier/, eval/ and tests include this.
 *
 *   lines ─▶ prepare (any thread) ─▶ pairs (a thread for each part of the
 *   shards) ─▶ collect (one) ─▶ encode (any thread) ─▶ lines
 *
 * The stream's sequence counts the messages that changed a state: a repeat
 * does not, so that one sent again because its answer was lost moves nothing.
 * Updates to actors are collected in its order and applied together after
 * every CHAP_SNAPSHOT_EVERY messages and after each `user` fact; between
 * those places actors are only read.
 */
#ifndef CHAP_ENGINE_PARTS_H
#define CHAP_ENGINE_PARTS_H

#include "classifier/advice.h"
#include "classifier/chaperone.h"
#include "classifier/cold.h"
#include "classifier/encoding/json.h"
#include "classifier/evidence.h"
#include "classifier/model.h"
#include "classifier/pool.h"
#include "classifier/repeats.h"
#include "classifier/signal_counts.h"
#include "features/base/arena.h"
#include "features/base/buf.h"
#include "features/lexicon/lexicon.h"
#include "features/text/normalize.h"
#include "features/text/tail.h"
#include "features/text/wordfilter.h"
#include "features/trajectory/actor.h"
#include "features/trajectory/feature.h"
#include "features/trajectory/pair.h"
#include "features/trajectory/table.h"

#define CHAP_SNAPSHOT_EVERY 1024
/* A message asks for four updates at most: groups ask for none. */
#define CHAP_UPDATES_MAX ((size_t)4 * CHAP_SNAPSHOT_EVERY)
#define CHAP_SHARDS 64
#define CHAP_THREADS_MAX 64

/* What scoring made of a pair, beyond what an event tells of itself. */
struct chap_outcome {
	struct chap_tail tail;
	uint8_t level[2];
	uint8_t flagged[2];
	uint8_t told[2];
	uint8_t padding[2];
	uint32_t n; /* messages of the pair */
};

/* A recipient of a message: one pair. */
struct chap_target {
	struct chap_event event; /* as the pair took it: words joined */
	struct chap_outcome outcome;
	struct chap_hash128 pair_key;
	struct chap_hash128 key; /* of the recipient */
	uint8_t side; /* of the sender */
	uint8_t shard;
	uint8_t opened; /* which updates to actors it asks for */
	uint8_t minor; /* 1: the opener's, it is the sender; 2: the other */
	uint8_t spread; /* bits: 1 the sender's, 2 the other's */
	bool may_raise; /* one recipient of a group message has its turn */
	uint8_t joined; /* letters of a word that it ended or went on with */
	bool taken; /* the pair took it: no repeat, no failure */
	bool answers_risk; /* the other side showed a risk signal before */
	struct chap_verdict *verdict;
};

/* A message between the stages. */
struct chap_work {
	struct chap_message message;
	struct chap_event event;
	struct chap_ends ends; /* what may be a part of a word */
	struct chap_hash128 from_key;
	uint64_t id_hash; /* of the message's id */
	struct chap_target *target; /* [n_targets] */
	size_t n_targets;
	struct chap_verdict *verdict; /* where the answer goes */
	bool ready; /* prepared without an error */
	bool unread; /* said to be in a language without reviewed lists */
	uint8_t language; /* of its matches: chap_lexicon_tag; 0: none */
	char lang[CHAP_LANG_BYTES]; /* as in the verdict */
	bool why; /* reasons whatever the level */
	bool is_history; /* raises no flag */
	bool is_repeat; /* of a message to a room, or a user's facts */
	uint32_t encoded_bytes; /* of its verdict, with what ends it */
	const uint64_t *gram; /* [n_grams], for an observer only */
	uint32_t n_grams;
};

/* What one thread works with. */
struct chap_lane {
	struct chap_arena keep; /* lives as long as the call's verdicts */
	struct chap_arena scratch; /* lives as long as a message */
	struct chap_matcher *matcher;
	struct chap_json_encoder *encoder;
	struct chap_buf out; /* encoded verdicts */
	enum chap_err failed; /* encoding */
};

struct chap_shard {
	struct chap_table pairs;
	struct chap_evidence_pool evidence;
	struct chap_repeats repeats; /* messages that were taken */
	const struct chap_cold *cold; /* NULL: what is evicted is forgotten */
};

typedef void chap_observe_fn(void *context, size_t message,
    const struct chap_work *work, const struct chap_target *target,
    const int32_t value[2][CHAP_N_FEATURES]);

struct chap_left_out;

struct chap_engine {
	struct chap_model model;
	struct chap_advice_table advice;
	struct chap_text *text;
	struct chap_lexicon *lexicon;
	char lexicon_hex[CHAP_HASH_HEX];
	struct chap_wordfilter wholes; /* words that may have been cut */
	unsigned char *wholes_block; /* [wholes.n_blocks] of 32 bytes */
	struct chap_wordfilter foreign; /* words of other languages only */
	unsigned char *foreign_block;
	struct chap_hash_key key;
	bool always_why;
	struct chap_shard shard[CHAP_SHARDS];
	struct chap_table actors;
	struct chap_cold cold;
	int64_t newest_ms; /* of all counted messages */
	int64_t stream_ms; /* that, as of the last snapshot */
	struct chap_pool *pool;
	struct chap_lane *lane; /* [pool size] */
	struct chap_work *work; /* [CHAP_SNAPSHOT_EVERY] */
	struct chap_verdict *verdict; /* [CHAP_SNAPSHOT_EVERY], for lines */
	struct chap_actor_update *update; /* [CHAP_UPDATES_MAX], collected */
	size_t n_updates;
	uint64_t sequence;
	const struct chap_left_out *left_out; /* of exports; NULL: nothing */
	struct chap_buf *facts; /* of counted messages; NULL: nobody asks */
	struct chap_buf *texts; /* witness.h; NULL: nobody keeps them */
	struct chap_engine_stats stats;
	struct chap_signal_counts signals;
	chap_observe_fn *observe; /* for training; NULL: nobody looks */
	unsigned observed_kinds; /* set of CHAP_GRAM_… */
	void *observe_context;
};

/*
 * Prepares a message whose verdict is work->verdict: keys, normalization,
 * signals. `checked`: chap_json_message made it. On failure the verdict says
 * unscored and work->ready is false.
 */
void chap_prepare(const struct chap_engine *engine, struct chap_lane *lane,
    uint64_t tenant, struct chap_work *work, bool checked);

/*
 * What a message says in an honest context it does not say as a tactic: "send
 * me a pic of the homework". The risk signals of a message that shows a
 * protective one are dropped, but for the starred ones, which have none. Of
 * `signals` only draft lists show `draft`: what they show explains away what
 * drafts show, and nothing that a reviewed list does.
 */
uint64_t chap_in_context(uint64_t signals, uint64_t draft);

/*
 * Whether the message goes on with a word that the tail ends in: then *event,
 * a copy of work->event, gets what the two show together beyond what each
 * shows. Returns the word's letters; 0: it does not. Uses lane->scratch.
 */
uint8_t chap_join(const struct chap_engine *engine, struct chap_lane *lane,
    const struct chap_tail *tail, const struct chap_work *work,
    struct chap_event *event);

/* Makes a verdict that says why there is no score. */
void chap_unscored(struct chap_verdict *verdict,
    const struct chap_message *message, const struct chap_error *err);

/* Scores the target's pair of a prepared message into target->verdict. */
void chap_score_pair(struct chap_engine *engine, struct chap_lane *lane,
    const struct chap_work *work, struct chap_target *target, size_t message);

/* Scores a message to a room into work->verdict: never above `watch`. */
void chap_score_room(const struct chap_engine *engine, struct chap_lane *lane,
    struct chap_work *work);

/*
 * The slot of a pair, brought back from its cold place where memory does not
 * hold it; CHAP_NO_SLOT: there is none, or no memory.
 */
uint32_t chap_shard_find(struct chap_shard *shard, struct chap_hash128 key);

/*
 * The slot of a pair that is used now, made where memory does not hold it;
 * CHAP_NO_SLOT: no memory.
 */
uint32_t chap_shard_make(struct chap_shard *shard, struct chap_hash128 key);

/* Tells of a pair whose first message is about to be taken; of others not. */
void chap_shard_meet(const struct chap_shard *shard, uint32_t slot,
    struct chap_hash128 one, struct chap_hash128 other);

/* For the evidence: pairs at `watch` and above keep theirs longest. */
bool chap_has_level(void *shard, uint32_t slot);

/* The pair in a slot takes a message of `side`. `id` is for the evidence. */
void chap_shard_take(struct chap_shard *shard, uint32_t slot, unsigned side,
    const struct chap_event *event, struct chap_span id);

/* The name of a message of that pair, or user, in chap_shard.repeats. */
static inline uint64_t
chap_repeats_name(const struct chap_work *work, struct chap_hash128 key)
{
	return work->id_hash ^ key.low;
}

/* Whose names have those of messages to rooms, and of users' facts. */
static inline unsigned
chap_room_shard(const struct chap_work *work)
{
	return (unsigned)(work->from_key.high % CHAP_SHARDS);
}

/*
 * Whether a message to a room, or a user's facts, were taken; notes them. On
 * the thread that has the shard.
 */
bool chap_room_seen(struct chap_engine *engine, const struct chap_work *work);

/*
 * Adds what a scored message asks of actors to engine->update; applies all
 * that was collected, which makes the next snapshot.
 */
void
chap_collect_updates(struct chap_engine *engine, const struct chap_work *work);
void chap_apply_updates(struct chap_engine *engine);

/*
 * The reasons of a logit, strongest first, into verdict->why; they add up
 * with the bias to it. `shard` NULL: no messages to name.
 */
void chap_explain(const struct chap_model *model,
    const int32_t value[CHAP_N_FEATURES], const struct chap_shard *shard,
    uint32_t slot, unsigned suspect_side, struct chap_arena *arena,
    struct chap_verdict *verdict);

/* An engine with a model of the caller's, copied, instead of a bundle. */
enum chap_err chap_engine_new_with(struct chap_engine **out,
    const struct chap_engine_options *options, const struct chap_model *model,
    struct chap_error *err) CHAP_MUST_CHECK;

/*
 * The bundle that the options name, or the built-in one; their base rate is not
 * looked at. Errors as of chap_engine_new.
 */
enum chap_err chap_model_of_options(struct chap_model *out,
    const struct chap_engine_options *options,
    struct chap_error *err) CHAP_MUST_CHECK;

/* Lexicons for an engine of that many lanes and a model of that name. */
enum chap_err chap_reload_make(struct chap_reload **out, const char *model,
    unsigned n_lanes, const char *dir, struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Calls `observe` after each scored pair with the message's grams of those
 * kinds (wording.h), some of them twice, and both sides' features, side 0
 * first; `message` is the index within the call. One thread only.
 */
void chap_engine_observe(struct chap_engine *engine, unsigned kinds,
    chap_observe_fn *observe, void *context);

#endif
