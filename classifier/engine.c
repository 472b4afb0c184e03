#include "classifier/engine_parts.h"

#include "classifier/builtin.h"
#include "classifier/encoding/json.h"
#include "classifier/encoding/msgpack.h"
#include "classifier/state.h"
#include "classifier/state_facts.h"
#include "classifier/lines.h"
#include "classifier/witness.h"

#include <stdlib.h>

#define DEFAULT_MAX_RECORDS 1000000
#define DEFAULT_MAX_EVIDENCE 50000
#define MAX_RECORDS (1u << 28)
#define KEEP_MAX_BYTES ((size_t)128 << 20)
#define SCRATCH_MAX_BYTES (CHAP_TEXT_ARENA_BYTES + ((size_t)1 << 20))
#define OUT_MAX_BYTES ((size_t)64 << 20)
/* So many messages ahead the state's memory is fetched, in two steps. */
#define HINT_INDEX 12
#define HINT_RECORDS 6
#define PARALLEL_LEAST 64 /* fewer messages are done on one thread */

/* One call, cut into chunks of at most CHAP_SNAPSHOT_EVERY messages. */
struct call {
	struct chap_engine *engine;
	struct chap_encoded how;
	const struct chap_message *message; /* of the chunk; or lines: */
	const struct chap_span *line;
	size_t start; /* the chunk's place within the call */
	size_t n; /* messages of the chunk */
	size_t first; /* the run between two snapshots: [first, last) */
	size_t last;
	unsigned n_lanes;
};

/* Flagged pairs are the last to be evicted. */
static bool
keep_pair(const void *record)
{
	const struct chap_pair *pair = record;

	return pair->half[0].flagged > CHAP_LEVEL_WATCH ||
	    pair->half[1].flagged > CHAP_LEVEL_WATCH;
}

static enum chap_err
init_state(struct chap_engine *e, const struct chap_engine_options *o)
{
	uint32_t pairs = o->max_pairs ? o->max_pairs : DEFAULT_MAX_RECORDS;
	uint32_t actors = o->max_actors ? o->max_actors : DEFAULT_MAX_RECORDS;
	uint32_t evidence =
	    o->max_evidence ? o->max_evidence : DEFAULT_MAX_EVIDENCE;
	enum chap_err rc;

	pairs = (pairs + CHAP_SHARDS - 1) / CHAP_SHARDS;
	evidence = (evidence + CHAP_SHARDS - 1) / CHAP_SHARDS;
	rc = chap_table_init(
	    &e->actors, actors, sizeof(struct chap_actor), NULL);
	for (int i = 0; i < CHAP_SHARDS && rc == CHAP_OK; i++) {
		rc = chap_table_init(&e->shard[i].pairs, pairs,
		    sizeof(struct chap_pair), keep_pair);
		if (rc == CHAP_OK)
			rc = chap_evidence_init(
			    &e->shard[i].evidence, evidence, pairs);
		if (rc == CHAP_OK)
			rc = chap_repeats_init(&e->shard[i].repeats);
	}
	return rc;
}

static enum chap_err
init_lanes(struct chap_engine *e, unsigned threads)
{
	enum chap_err rc = chap_pool_new(&e->pool, threads);

	if (rc != CHAP_OK)
		return rc;
	e->lane = calloc(threads, sizeof(*e->lane));
	e->work = calloc(CHAP_SNAPSHOT_EVERY, sizeof(*e->work));
	e->verdict = calloc(CHAP_SNAPSHOT_EVERY, sizeof(*e->verdict));
	e->update = calloc(CHAP_UPDATES_MAX, sizeof(*e->update));
	if (e->lane == NULL || e->work == NULL || e->verdict == NULL ||
	    e->update == NULL)
		return CHAP_ERR_MEMORY;
	for (unsigned t = 0; t < threads; t++) {
		chap_arena_init(&e->lane[t].keep, KEEP_MAX_BYTES);
		chap_arena_init(&e->lane[t].scratch, SCRATCH_MAX_BYTES);
		chap_buf_init(&e->lane[t].out, OUT_MAX_BYTES);
	}
	return CHAP_OK;
}

static enum chap_err
check_options(const struct chap_engine_options *o, struct chap_error *err)
{
	if (o->threads > CHAP_THREADS_MAX)
		return chap_fail(err, CHAP_ERR_INVALID, "threads: at most %d",
		    CHAP_THREADS_MAX);
	if (o->base_rate_ppm >= CHAP_MICRO)
		return chap_fail(
		    err, CHAP_ERR_INVALID, "base_rate_ppm: at most 999,999");
	if (o->max_pairs > MAX_RECORDS || o->max_actors > MAX_RECORDS ||
	    o->max_evidence > MAX_RECORDS)
		return chap_fail(err, CHAP_ERR_INVALID,
		    "max_pairs, max_actors, max_evidence: at most %u",
		    MAX_RECORDS);
	return CHAP_OK;
}

enum chap_err
chap_engine_new_with(struct chap_engine **out,
    const struct chap_engine_options *options, const struct chap_model *model,
    struct chap_error *err)
{
	static const struct chap_engine_options DEFAULTS;
	const struct chap_engine_options *o =
	    options == NULL ? &DEFAULTS : options;
	unsigned threads = o->threads ? o->threads : 1;
	struct chap_reload *lexicons;
	struct chap_engine *e;
	enum chap_err rc = check_options(o, err);

	if (rc != CHAP_OK)
		return rc;
	e = calloc(1, sizeof(*e));
	if (e == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	rc = chap_model_copy(&e->model, model);
	if (rc != CHAP_OK) {
		free(e);
		return chap_fail(err, rc, "out of memory");
	}
	if (o->base_rate_ppm != 0)
		chap_model_shift(&e->model, (int32_t)o->base_rate_ppm);
	e->always_why = o->always_why;
	chap_hash_key_from_seed(&e->key, o->seed);
	rc = chap_advice_load(&e->advice, o->advice, err);
	if (rc == CHAP_OK)
		rc = chap_reload_make(
		    &lexicons, e->model.name, threads, o->lexicons, err);
	if (rc == CHAP_OK) {
		rc = init_state(e, o);
		if (rc == CHAP_OK)
			rc = init_lanes(e, threads);
		if (rc == CHAP_OK)
			chap_engine_reload(e, lexicons);
		else
			chap_fail(err, rc, "out of memory for the engine");
		chap_reload_free(lexicons);
	}
	if (rc != CHAP_OK) {
		chap_engine_free(e);
		return rc;
	}
	*out = e;
	return CHAP_OK;
}

enum chap_err
chap_engine_new(struct chap_engine **out,
    const struct chap_engine_options *options, struct chap_error *err)
{
	struct chap_model model;
	enum chap_err rc;

	rc = chap_model_of_options(&model, options, err);
	if (rc != CHAP_OK)
		return rc;
	rc = chap_engine_new_with(out, options, &model, err);
	chap_model_release(&model);
	return rc;
}

void
chap_engine_free(struct chap_engine *e)
{
	unsigned n_lanes;

	if (e == NULL)
		return;
	chap_model_release(&e->model);
	n_lanes = e->pool == NULL ? 0 : chap_pool_size(e->pool);
	chap_pool_free(e->pool);
	for (unsigned t = 0; e->lane != NULL && t < n_lanes; t++) {
		chap_arena_release(&e->lane[t].keep);
		chap_arena_release(&e->lane[t].scratch);
		chap_buf_release(&e->lane[t].out);
		chap_matcher_free(e->lane[t].matcher);
		chap_json_encoder_free(e->lane[t].encoder);
	}
	for (int i = 0; i < CHAP_SHARDS; i++) {
		chap_table_release(&e->shard[i].pairs);
		chap_evidence_release(&e->shard[i].evidence);
		chap_repeats_release(&e->shard[i].repeats);
	}
	chap_table_release(&e->actors);
	chap_lexicon_free(e->lexicon);
	chap_text_free(e->text);
	free(e->wholes_block);
	free(e->foreign_block);
	free(e->lane);
	free(e->work);
	free(e->verdict);
	free(e->update);
	explicit_bzero(&e->key, sizeof(e->key));
	free(e);
}

void
chap_engine_observe(struct chap_engine *engine, unsigned kinds,
    chap_observe_fn *observe, void *context)
{
	engine->observed_kinds = kinds;
	engine->observe = observe;
	engine->observe_context = context;
}

/* The part of n that belongs to lane t: contiguous, in order. */
static size_t
part(const struct call *call, unsigned t)
{
	return call->n * t / call->n_lanes;
}

static void
prepare_line(struct call *call, struct chap_lane *lane, size_t i)
{
	struct chap_work *work = &call->engine->work[i];
	struct chap_error err;
	enum chap_err rc = call->how.encoding == CHAP_ENCODING_MSGPACK
	    ? chap_msgpack_message(
	          call->line[i], &lane->scratch, &work->message, &err)
	    /* an unescaped text too lives as long as the call: join and witness
	     * read it after others were prepared */
	    : chap_json_message(call->line[i], &lane->keep, &lane->keep,
	          &work->message, &err);

	if (rc == CHAP_OK && call->how.at_most_ms != 0 &&
	    work->message.at_ms > call->how.at_most_ms)
		rc = chap_fail(&err, CHAP_ERR_INVALID,
		    "at: more than an hour ahead of this clock");
	if (rc == CHAP_OK) {
		chap_prepare(call->engine, lane, call->how.tenant, work, true);
	} else {
		work->ready = false;
		work->n_targets = 0;
		chap_unscored(work->verdict, &work->message, &err);
	}
}

static void
prepare_part(void *context, unsigned t)
{
	struct call *call = context;
	struct chap_lane *lane = &call->engine->lane[t];
	size_t end = part(call, t + 1);

	for (size_t i = part(call, t); i < end; i++) {
		struct chap_work *work = &call->engine->work[i];

		chap_arena_reset(&lane->scratch);
		work->why = call->how.why || call->engine->always_why;
		work->is_history = call->how.is_history;
		if (call->message == NULL) {
			prepare_line(call, lane, i);
			continue;
		}
		work->message = call->message[i];
		chap_prepare(call->engine, lane, call->how.tenant, work, false);
	}
}

/* Each lane does the shards whose number leaves its own as the rest. */
static bool
is_mine(const struct call *call, unsigned shard, unsigned t)
{
	return shard % call->n_lanes == t;
}

/* Only of this lane's shards: the others' indexes are being written. */
static void
hint(const struct call *call, size_t i, unsigned t,
    void (*fetch)(const struct chap_table *table, struct chap_hash128 key))
{
	const struct chap_engine *e = call->engine;
	const struct chap_work *work;

	if (i >= call->last)
		return;
	work = &e->work[i];
	for (size_t k = 0; work->ready && k < work->n_targets; k++) {
		const struct chap_target *target = &work->target[k];

		if (!is_mine(call, target->shard, t))
			continue;
		fetch(&e->shard[target->shard].pairs, target->pair_key);
		fetch(&e->actors, target->key);
		fetch(&e->actors, work->from_key);
	}
}

static void
score_part(void *context, unsigned t)
{
	struct call *call = context;
	struct chap_engine *e = call->engine;

	for (size_t i = call->first; i < call->last; i++) {
		struct chap_work *work = &e->work[i];

		hint(call, i + HINT_RECORDS, t, chap_table_hint_record);
		hint(call, i + HINT_INDEX, t, chap_table_hint_index);
		if (!work->ready)
			continue;
		if (work->message.room.len > 0 && i % call->n_lanes == t)
			chap_score_room(e, &e->lane[t], work);
		/* here, so that a shard's names come in the messages' order */
		if (work->n_targets == 0 &&
		    is_mine(call, chap_room_shard(work), t))
			work->is_repeat = chap_room_seen(e, work);
		for (size_t k = 0; k < work->n_targets; k++)
			if (is_mine(call, work->target[k].shard, t))
				chap_score_pair(e, &e->lane[t], work,
				    &work->target[k], call->start + i);
	}
}

static enum chap_err
encode(const struct call *call, struct chap_lane *lane,
    const struct chap_verdict *verdict)
{
	const struct chap_engine *e = call->engine;
	enum chap_err rc;

	if (call->how.encoding == CHAP_ENCODING_MSGPACK)
		return chap_msgpack_verdict(
		    e->model.name, e->lexicon_hex, verdict, &lane->out);
	rc = chap_json_verdict(lane->encoder, verdict, &lane->out);
	return rc == CHAP_OK ? chap_buf_add(&lane->out, "\n", 1) : rc;
}

static void
encode_part(void *context, unsigned t)
{
	struct call *call = context;
	struct chap_engine *e = call->engine;
	struct chap_lane *lane = &e->lane[t];
	size_t end = part(call, t + 1);

	chap_buf_reset(&lane->out);
	lane->failed = CHAP_OK;
	for (size_t i = part(call, t); i < end; i++) {
		size_t before = lane->out.len;
		enum chap_err rc = encode(call, lane, e->work[i].verdict);

		if (rc != CHAP_OK)
			lane->failed = rc;
		e->work[i].encoded_bytes = (uint32_t)(lane->out.len - before);
	}
}

static void
in_parallel(struct call *call, void (*fn)(void *context, unsigned t))
{
	if (call->n_lanes == 1)
		fn(call, 0);
	else
		chap_pool_run(call->engine->pool, fn, call);
}

/* Whether this verdict raised a flag: `watch` is no flag. */
static bool
raised_flag(const struct chap_verdict *v)
{
	return v->raised && v->level >= CHAP_LEVEL_REVIEW;
}

/*
 * A message to a group has one verdict: of the pair that raised a flag, else
 * of the riskiest one.
 */
static void
merge_targets(struct chap_work *work)
{
	const struct chap_verdict *best = NULL;

	for (size_t k = 0; k < work->n_targets; k++) {
		const struct chap_verdict *v = work->target[k].verdict;

		if (v->status == CHAP_UNSCORED) {
			best = v;
			break;
		}
		if (best == NULL || raised_flag(v) ||
		    (!raised_flag(best) && v->logit_micro > best->logit_micro))
			best = v;
	}
	*work->verdict = *best;
}

static void
note_user(struct chap_work *work)
{
	struct chap_verdict *v = work->verdict;

	memset(v, 0, offsetof(struct chap_verdict, why));
	v->status = CHAP_NOTED;
	v->advice = chap_advice_name(CHAP_ADVICE_NONE);
	v->id = work->message.id;
	v->from = work->message.from;
	v->at_ms = work->message.at_ms;
}

/* Whether the message changed a state; of a room's repeat the verdict says so.
 */
static bool
does_count(struct chap_work *work)
{
	bool is_taken = false;

	if (work->message.kind == CHAP_USER || work->message.room.len > 0) {
		is_taken = !work->is_repeat;
		if (!is_taken && work->message.kind != CHAP_USER)
			work->verdict->status = CHAP_DUPLICATE;
		return is_taken;
	}
	for (size_t k = 0; k < work->n_targets; k++)
		is_taken |= work->target[k].taken;
	return is_taken;
}

static void
collect(struct call *call)
{
	struct chap_engine *e = call->engine;

	for (size_t i = call->first; i < call->last; i++) {
		struct chap_work *work = &e->work[i];

		if (!work->ready)
			continue;
		if (work->message.kind == CHAP_USER)
			note_user(work);
		if (work->n_targets > 0 &&
		    work->target[0].verdict != work->verdict)
			merge_targets(work);
		if (!does_count(work))
			continue;
		e->sequence++;
		chap_signal_counts_add(&e->signals,
		    chap_lexicon_tag(e->lexicon, work->language),
		    work->event.signals);
		if (e->facts != NULL)
			chap_facts_add(e->facts, work);
		if (e->texts != NULL)
			chap_witness_add(e->texts, work);
		chap_collect_updates(e, work);
		if (work->message.kind == CHAP_USER ||
		    e->sequence % CHAP_SNAPSHOT_EVERY == 0)
			chap_apply_updates(e);
	}
}

/*
 * Where the run that starts at `first` ends: where the next snapshot is due
 * if no message is a repeat; if some are, it is due in a later run.
 */
static size_t
run_end(const struct call *call, size_t first)
{
	uint64_t sequence = call->engine->sequence;

	for (size_t i = first; i < call->n; i++) {
		const struct chap_work *work = &call->engine->work[i];

		if (work->ready &&
		    (++sequence % CHAP_SNAPSHOT_EVERY == 0 ||
		        work->message.kind == CHAP_USER))
			return i + 1;
	}
	return call->n;
}

static bool
is_joined(const struct chap_work *work)
{
	for (size_t k = 0; k < work->n_targets; k++)
		if (work->target[k].joined > 0)
			return true;
	return false;
}

static void
count(struct chap_engine *e, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		const struct chap_verdict *v = e->work[i].verdict;

		e->stats.n_joined += is_joined(&e->work[i]);
		e->stats.n_scored += v->status == CHAP_SCORED;
		e->stats.n_unscored += v->status == CHAP_UNSCORED;
		e->stats.n_duplicates += v->status == CHAP_DUPLICATE;
		e->stats.n_noted += v->status == CHAP_NOTED;
		if (v->status == CHAP_SCORED && v->raised)
			e->stats.n_raised[v->level]++;
	}
}

/* Scores the chunk; verdicts go to verdict[n]. */
static void
score_chunk(struct call *call, struct chap_verdict *verdict)
{
	struct chap_engine *e = call->engine;

	call->n_lanes = call->n < PARALLEL_LEAST ? 1 : chap_pool_size(e->pool);
	for (size_t i = 0; i < call->n; i++)
		e->work[i].verdict = &verdict[i];
	in_parallel(call, prepare_part);
	for (call->first = 0; call->first < call->n; call->first = call->last) {
		call->last = run_end(call, call->first);
		in_parallel(call, score_part);
		collect(call);
	}
	count(e, call->n);
}

static void
forget_last_call(struct chap_engine *e)
{
	for (unsigned t = 0; t < chap_pool_size(e->pool); t++)
		chap_arena_reset(&e->lane[t].keep);
}

static size_t
chunk_size(size_t rest)
{
	return rest < CHAP_SNAPSHOT_EVERY ? rest : CHAP_SNAPSHOT_EVERY;
}

void
chap_engine_score(struct chap_engine *engine, uint64_t tenant,
    const struct chap_message *message, size_t n, struct chap_verdict *verdict)
{
	struct call call = {.engine = engine, .how.tenant = tenant};

	forget_last_call(engine);
	for (; call.start < n; call.start += call.n) {
		call.message = message + call.start;
		call.n = chunk_size(n - call.start);
		score_chunk(&call, verdict + call.start);
	}
}

/* Encodes the chunk's verdicts and puts the lanes' lines behind each other. */
static enum chap_err
write_lines(struct call *call, struct chap_buf *out)
{
	enum chap_err rc = CHAP_OK;

	in_parallel(call, encode_part);
	for (unsigned t = 0; t < call->n_lanes && rc == CHAP_OK; t++) {
		const struct chap_lane *lane = &call->engine->lane[t];

		rc = lane->failed;
		if (rc == CHAP_OK)
			rc = chap_buf_add(out, lane->out.ptr, lane->out.len);
	}
	return rc;
}

enum chap_err
chap_engine_score_lines(struct chap_engine *engine, uint64_t tenant,
    const struct chap_span *line, size_t n, int64_t at_most_ms,
    struct chap_buf *out, struct chap_verdict *verdict)
{
	struct chap_encoded how = {.tenant = tenant, .at_most_ms = at_most_ms};

	return chap_engine_score_encoded(
	    engine, &how, line, n, out, NULL, verdict);
}

enum chap_err
chap_engine_score_encoded(struct chap_engine *engine,
    const struct chap_encoded *how, const struct chap_span *message, size_t n,
    struct chap_buf *out, uint32_t *length, struct chap_verdict *verdict)
{
	struct call call = {.engine = engine, .how = *how};
	size_t before = out == NULL ? 0 : out->len;
	enum chap_err rc = CHAP_OK;

	forget_last_call(engine);
	for (; call.start < n; call.start += call.n) {
		call.line = message + call.start;
		call.n = chunk_size(n - call.start);
		if (verdict == NULL)
			forget_last_call(engine);
		score_chunk(&call,
		    verdict == NULL ? engine->verdict : verdict + call.start);
		if (out != NULL && rc == CHAP_OK)
			rc = write_lines(&call, out);
		for (size_t i = 0; length != NULL && i < call.n; i++)
			length[call.start + i] = engine->work[i].encoded_bytes;
	}
	if (rc == CHAP_OK)
		return CHAP_OK;
	out->len = before;
	if (out->ptr != NULL)
		out->ptr[before] = '\0';
	return CHAP_ERR_MEMORY;
}

void
chap_engine_stats(const struct chap_engine *e, struct chap_engine_stats *out)
{
	*out = e->stats;
	out->n_actors = e->actors.n;
	out->n_actors_evicted = e->actors.n_evicted;
	out->held_bytes = e->actors.held_bytes;
	for (int i = 0; i < CHAP_SHARDS; i++) {
		const struct chap_shard *shard = &e->shard[i];

		out->n_pairs += shard->pairs.n;
		out->n_pairs_evicted += shard->pairs.n_evicted;
		out->held_bytes +=
		    shard->pairs.held_bytes + shard->evidence.held_bytes;
	}
}

const struct chap_signal_counts *
chap_engine_signals(const struct chap_engine *engine)
{
	return &engine->signals;
}

void
chap_engine_model_id(const struct chap_engine *engine, char hex[CHAP_HASH_HEX])
{
	chap_hash128_hex(engine->model.id, hex);
}

void
chap_engine_thresholds(
    const struct chap_engine *engine, struct chap_thresholds *out)
{
	const struct chap_model *m = &engine->model;

	memset(out, 0, sizeof(*out));
	for (int l = CHAP_LEVEL_WATCH; l < CHAP_N_LEVELS; l++)
		out->micro[l] = m->threshold_micro[l];
	out->shift_micro = m->shift_micro;
}

const char *
chap_engine_model(const struct chap_engine *engine)
{
	return engine->model.name;
}

const char *
chap_engine_lexicon(const struct chap_engine *engine)
{
	return engine->lexicon_hex;
}
