#include "classifier/state.h"

#include "classifier/engine_parts.h"

#include <stddef.h>
#include <stdlib.h>

/* Raised where the meaning of a field changes and no size or name does. */
#define MEANING 2
#define REPEATS_BYTES (CHAP_REPEATS_PLACES * sizeof(uint64_t))
#define SECTION 0x6e6f6974636573u /* stands between the parts */

struct head {
	uint64_t sequence;
	uint64_t n_updates;
	int64_t newest_ms;
	int64_t stream_ms;
};

struct section {
	uint64_t mark;
	uint32_t n; /* records */
	uint32_t n_blocks; /* of evidence */
	uint32_t hand;
	uint32_t n_repeats; /* in the latest */
	uint32_t free_first; /* of the blocks that are nobody's */
	uint32_t zero;
};

_Static_assert(offsetof(struct chap_pair, key) == 0 &&
        offsetof(struct chap_actor, key) == 0 &&
        offsetof(struct chap_actor_update, key) == 0,
    "what may be left out begins with its key");

/* A block of evidence that is nobody's has a key of zeroes. */
struct block_head {
	struct chap_hash128 key;
	uint32_t used;
	uint32_t next; /* of those that are nobody's */
};

struct chap_hash128
chap_state_layout(void)
{
	const uint64_t sizes[] = {MEANING, sizeof(struct chap_pair),
	    offsetof(struct chap_pair, half), offsetof(struct chap_pair, tail),
	    sizeof(struct chap_half), offsetof(struct chap_half, level),
	    offsetof(struct chap_half, group),
	    offsetof(struct chap_half, signal_count),
	    sizeof(struct chap_group_state), sizeof(struct chap_tail),
	    sizeof(struct chap_actor), sizeof(struct chap_actor_update),
	    sizeof(struct chap_event), offsetof(struct chap_event, kind),
	    CHAP_SHARDS, CHAP_SNAPSHOT_EVERY, CHAP_REPEATS_PLACES,
	    CHAP_EVIDENCE_BYTES, CHAP_RECENT};
	char text[4096];
	size_t n = sizeof(sizes);

	memcpy(text, sizes, n);
	for (int s = 0; s < CHAP_N_SIGNALS; s++)
		n += (size_t)snprintf(text + n, sizeof(text) - n, "%s %d %d\n",
		    chap_signal_info[s].name, (int)chap_signal_info[s].group,
		    (int)chap_signal_info[s].role);
	return chap_hash128((struct chap_span){text, n}, 0);
}

uint64_t
chap_engine_sequence(const struct chap_engine *engine)
{
	return engine->sequence;
}

static int
by_key(const void *a, const void *b)
{
	return chap_hash128_cmp(
	    *(const struct chap_hash128 *)a, *(const struct chap_hash128 *)b);
}

static bool
has_key(
    const struct chap_hash128 *key, size_t n, const struct chap_hash128 *wanted)
{
	return n > 0 && bsearch(wanted, key, n, sizeof(*key), by_key) != NULL;
}

/* Records begin with their key. */
static bool
leaves_out_pair(const struct chap_left_out *out, const void *record)
{
	return out != NULL && has_key(out->pair, out->n_pairs, record);
}

static bool
leaves_out_user(const struct chap_left_out *out, const void *record)
{
	return out != NULL && has_key(out->user, out->n_users, record);
}

typedef bool
leaves_out_fn(const struct chap_left_out *left_out, const void *record);

static uint32_t
count_table(const struct chap_table *table, leaves_out_fn *leaves_out,
    const struct chap_left_out *left_out)
{
	uint32_t n = table->n;

	if (left_out == NULL)
		return n;
	for (uint32_t slot = table->oldest; slot != CHAP_NO_SLOT;
	     slot = table->link[slot].newer)
		n -= leaves_out(left_out, chap_table_record(table, slot));
	return n;
}

/* The records that were unused longest come first: so they are made again. */
static enum chap_err
export_table(const struct chap_table *table, leaves_out_fn *leaves_out,
    const struct chap_left_out *left_out, chap_state_write_fn *write,
    void *context)
{
	enum chap_err rc = CHAP_OK;

	for (uint32_t slot = table->oldest;
	     slot != CHAP_NO_SLOT && rc == CHAP_OK;
	     slot = table->link[slot].newer)
		if (!leaves_out(left_out, chap_table_record(table, slot)))
			rc = write(context, chap_table_record(table, slot),
			    table->record_bytes);
	return rc;
}

/* A block of a pair that is left out is nobody's, and as if never written. */
static enum chap_err
export_block(const struct chap_shard *shard, const struct chap_evidence *block,
    const struct chap_left_out *left_out, chap_state_write_fn *write,
    void *context)
{
	struct block_head head = {.used = 0};
	const void *owner = NULL;
	enum chap_err rc;

	if (block->owner != UINT32_MAX)
		owner = chap_table_record(&shard->pairs, block->owner);
	if (owner == NULL) {
		head.next = chap_evidence_next_free(block);
	} else if (!leaves_out_pair(left_out, owner)) {
		memcpy(&head.key, owner, sizeof(head.key));
		head.used = block->used;
	}
	rc = write(context, &head, sizeof(head));
	return rc == CHAP_OK ? write(context, block->entries, head.used) : rc;
}

static enum chap_err
export_shard(const struct chap_shard *shard,
    const struct chap_left_out *left_out, chap_state_write_fn *write,
    void *context)
{
	const struct chap_evidence_pool *pool = &shard->evidence;
	struct section section = {.mark = SECTION,
	    .n = count_table(&shard->pairs, leaves_out_pair, left_out),
	    .n_blocks = pool->n_blocks,
	    .hand = pool->hand,
	    .n_repeats = shard->repeats.n,
	    .free_first = pool->free_first};
	enum chap_err rc = write(context, &section, sizeof(section));

	for (int i = 0; i < 2 && rc == CHAP_OK; i++)
		rc = write(context, shard->repeats.place[i], REPEATS_BYTES);

	if (rc == CHAP_OK)
		rc = export_table(
		    &shard->pairs, leaves_out_pair, left_out, write, context);
	for (uint32_t i = 0; i < pool->n_blocks && rc == CHAP_OK; i++)
		rc = export_block(
		    shard, pool->block[i], left_out, write, context);
	return rc;
}

/* Updates begin with their user's key, as records do. */
static enum chap_err
export_updates(
    const struct chap_engine *e, chap_state_write_fn *write, void *context)
{
	enum chap_err rc = CHAP_OK;

	for (size_t i = 0; i < e->n_updates && rc == CHAP_OK; i++)
		if (!leaves_out_user(e->left_out, &e->update[i]))
			rc =
			    write(context, &e->update[i], sizeof(e->update[i]));
	return rc;
}

enum chap_err
chap_engine_export(
    const struct chap_engine *e, chap_state_write_fn *write, void *context)
{
	struct head head = {.sequence = e->sequence,
	    .newest_ms = e->newest_ms,
	    .stream_ms = e->stream_ms};
	struct section actors = {.mark = SECTION,
	    .n = count_table(&e->actors, leaves_out_user, e->left_out)};
	enum chap_err rc;

	for (size_t i = 0; i < e->n_updates; i++)
		head.n_updates += !leaves_out_user(e->left_out, &e->update[i]);
	rc = write(context, &head, sizeof(head));
	if (rc == CHAP_OK)
		rc = export_updates(e, write, context);
	if (rc == CHAP_OK)
		rc = write(context, &actors, sizeof(actors));
	if (rc == CHAP_OK)
		rc = export_table(
		    &e->actors, leaves_out_user, e->left_out, write, context);
	for (int i = 0; i < CHAP_SHARDS && rc == CHAP_OK; i++)
		rc = export_shard(&e->shard[i], e->left_out, write, context);
	return rc;
}

void
chap_engine_leave_out(
    struct chap_engine *engine, const struct chap_left_out *left_out)
{
	engine->left_out = left_out;
}

struct chap_hash128
chap_engine_user_key(
    const struct chap_engine *engine, uint64_t tenant, struct chap_span user)
{
	return chap_hash_id(&engine->key, tenant, user);
}

bool
chap_engine_knows(const struct chap_engine *e, struct chap_hash128 user)
{
	bool knows = chap_table_find(&e->actors, user) != CHAP_NO_SLOT;

	for (size_t i = 0; i < e->n_updates && !knows; i++)
		knows = chap_hash128_cmp(e->update[i].key, user) == 0;
	return knows;
}

void
chap_engine_pairs(const struct chap_engine *e,
    void (*each)(void *context, struct chap_hash128 key), void *context)
{
	for (int i = 0; i < CHAP_SHARDS; i++) {
		const struct chap_table *t = &e->shard[i].pairs;

		for (uint32_t slot = t->oldest; slot != CHAP_NO_SLOT;
		     slot = t->link[slot].newer) {
			struct chap_hash128 key;

			memcpy(&key, chap_table_record(t, slot), sizeof(key));
			each(context, key);
		}
	}
}

/* What a state is read with. */
struct source {
	chap_state_read_fn *read;
	void *context;
	struct chap_error *err;
};

static enum chap_err
take(struct source *s, void *out, size_t n)
{
	enum chap_err rc = s->read(s->context, out, n);

	return rc == CHAP_OK ? rc
	                     : chap_fail(s->err, rc, "the state ends early");
}

static enum chap_err
damaged(struct source *s, const char *what)
{
	return chap_fail(
	    s->err, CHAP_ERR_DAMAGED, "the state holds no sound %s", what);
}

static enum chap_err
take_section(struct source *s, struct section *section)
{
	enum chap_err rc = take(s, section, sizeof(*section));

	if (rc == CHAP_OK && section->mark != SECTION)
		rc = damaged(s, "section");
	return rc;
}

static bool
is_sound_pair(const void *record)
{
	const struct chap_pair *pair = record;

	for (int side = 0; side < 2; side++)
		if (pair->half[side].level >= CHAP_N_LEVELS ||
		    pair->half[side].flagged >= CHAP_N_LEVELS)
			return false;
	return pair->tail.len <= CHAP_TAIL_MAX_BYTES && pair->tail.side < 2;
}

static bool
is_sound_actor(const void *record)
{
	const struct chap_actor *actor = record;

	return actor->n_sketches < 2 * CHAP_SKETCHES;
}

/* Bytes that are to be a bool must be 0 or 1 before they are read as one. */
static bool
is_sound_update(const struct chap_actor_update *update)
{
	const unsigned char *bytes = (const unsigned char *)update;

	return update->change <= CHAP_ACTOR_FACTS &&
	    bytes[offsetof(struct chap_actor_update, has_tz)] <= 1 &&
	    bytes[offsetof(struct chap_actor_update, with_minor)] <= 1;
}

/* `shard` NULL: a table of users. */
static enum chap_err
import_table(struct source *s, struct chap_table *table,
    struct chap_shard *shard, uint32_t n, bool (*is_sound)(const void *record))
{
	union {
		struct chap_pair pair;
		struct chap_actor actor;
		struct chap_hash128 key;
	} record;
	enum chap_err rc = CHAP_OK;

	for (uint32_t i = 0; i < n && rc == CHAP_OK; i++) {
		bool fresh, evicted;
		uint32_t slot;

		rc = take(s, &record, table->record_bytes);
		if (rc != CHAP_OK)
			break;
		if (!is_sound(&record))
			return damaged(s, shard == NULL ? "user" : "pair");
		slot = shard != NULL
		    ? chap_shard_make(shard, record.key)
		    : chap_table_put(table, record.key, &fresh, &evicted);
		if (slot == CHAP_NO_SLOT)
			return chap_fail(s->err, CHAP_ERR_MEMORY,
			    "out of memory for the state");
		memcpy(chap_table_record(table, slot), &record,
		    table->record_bytes);
	}
	return rc;
}

/* Blocks keep their places, so that the search for one goes on where it was.
 */
static enum chap_err
import_block(
    struct source *s, struct chap_shard *shard, uint32_t hand, uint32_t *place)
{
	struct chap_evidence_pool *pool = &shard->evidence;
	struct chap_evidence block = {.owner = UINT32_MAX};
	struct block_head head;
	uint32_t slot;
	enum chap_err rc = take(s, &head, sizeof(head));

	if (rc == CHAP_OK && head.used > sizeof(block.entries))
		rc = damaged(s, "evidence");
	if (rc == CHAP_OK)
		rc = take(s, block.entries, head.used);
	if (rc != CHAP_OK || *place == pool->max_blocks)
		return rc;
	block.used = (uint16_t)head.used;
	if (!chap_evidence_is_sound(&block))
		return damaged(s, "evidence");
	slot = chap_table_find(&shard->pairs, head.key);
	if (head.used > 0 && slot != CHAP_NO_SLOT) {
		block.owner = slot;
	} else {
		block.used = 0;
		chap_evidence_set_next_free(&block, head.next);
	}
	rc = chap_evidence_place(pool, *place, &block);
	if (rc != CHAP_OK)
		return chap_fail(s->err, rc, "out of memory for the state");
	if (*place == hand)
		pool->hand = hand;
	(*place)++;
	return CHAP_OK;
}

/* Half of the places are empty, or a search would have no end. */
static enum chap_err
import_repeats(struct source *s, struct chap_repeats *r, uint32_t n)
{
	enum chap_err rc = CHAP_OK;

	if (n >= CHAP_REPEATS_LEAST)
		return damaged(s, "names");
	for (int i = 0; i < 2 && rc == CHAP_OK; i++) {
		uint32_t used = 0;

		rc = take(s, r->place[i], REPEATS_BYTES);
		for (uint32_t k = 0; k < CHAP_REPEATS_PLACES; k++)
			used += r->place[i][k] != 0;
		if (rc == CHAP_OK &&
		    (i == 0 ? used != n : used > CHAP_REPEATS_LEAST))
			rc = damaged(s, "names");
	}
	r->n = n;
	return rc;
}

static enum chap_err
import_shard(struct source *s, struct chap_shard *shard)
{
	struct section section;
	uint32_t place = 0;
	enum chap_err rc = take_section(s, &section);

	if (rc == CHAP_OK)
		rc = import_repeats(s, &shard->repeats, section.n_repeats);
	if (rc == CHAP_OK)
		rc = import_table(
		    s, &shard->pairs, shard, section.n, is_sound_pair);
	for (uint32_t i = 0; rc == CHAP_OK && i < section.n_blocks; i++)
		rc = import_block(s, shard, section.hand, &place);
	if (rc == CHAP_OK)
		chap_evidence_settle(&shard->evidence, section.free_first);
	return rc;
}

static enum chap_err
import_actors(struct source *s, struct chap_engine *e)
{
	struct section section;
	enum chap_err rc = take_section(s, &section);

	if (rc == CHAP_OK)
		rc = import_table(
		    s, &e->actors, NULL, section.n, is_sound_actor);
	return rc;
}

static enum chap_err
import_updates(struct source *s, struct chap_engine *e, uint64_t n)
{
	enum chap_err rc;

	if (n > CHAP_UPDATES_MAX)
		return damaged(s, "updates");
	rc = take(s, e->update, n * sizeof(e->update[0]));
	for (uint64_t i = 0; i < n && rc == CHAP_OK; i++)
		if (!is_sound_update(&e->update[i]))
			rc = damaged(s, "updates");
	if (rc == CHAP_OK)
		e->n_updates = n;
	return rc;
}

enum chap_err
chap_engine_import(struct chap_engine *e, chap_state_read_fn *read,
    void *context, struct chap_error *err)
{
	struct source s = {.read = read, .context = context, .err = err};
	struct head head;
	enum chap_err rc;

	if (e->sequence != 0)
		return chap_fail(
		    err, CHAP_ERR_STATE, "the engine has scored already");
	rc = take(&s, &head, sizeof(head));
	if (rc == CHAP_OK)
		rc = import_updates(&s, e, head.n_updates);
	if (rc == CHAP_OK)
		rc = import_actors(&s, e);
	for (int i = 0; i < CHAP_SHARDS && rc == CHAP_OK; i++)
		rc = import_shard(&s, &e->shard[i]);
	if (rc != CHAP_OK)
		return rc;
	e->sequence = head.sequence;
	e->newest_ms = head.newest_ms;
	e->stream_ms = head.stream_ms;
	return CHAP_OK;
}

#define PIECE_BYTES 65536

/* Bytes gathered to pieces; each piece's hash is the seed of the next. */
struct digest {
	struct chap_hash128 hash;
	size_t n;
	char piece[PIECE_BYTES];
};

static void
fold(struct digest *d)
{
	struct chap_hash128 former = d->hash;

	d->hash = chap_hash128(
	    (struct chap_span){d->piece, d->n}, former.low ^ former.high);
	d->n = 0;
}

static enum chap_err
fold_bytes(void *context, const void *bytes, size_t n)
{
	struct digest *d = context;
	const char *from = bytes;

	while (n > 0) {
		size_t part = PIECE_BYTES - d->n < n ? PIECE_BYTES - d->n : n;

		memcpy(d->piece + d->n, from, part);
		d->n += part;
		from += part;
		n -= part;
		if (d->n == PIECE_BYTES)
			fold(d);
	}
	return CHAP_OK;
}

struct chap_hash128
chap_engine_digest(const struct chap_engine *engine)
{
	struct digest d = {.n = 0};

	if (chap_engine_export(engine, fold_bytes, &d) == CHAP_OK)
		fold(&d);
	return d.hash;
}
