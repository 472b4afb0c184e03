#include "eval/tally.h"

#include "classifier/encoding/json.h"
#include "eval/batch.h"
#include "eval/family.h"
#include "features/base/hash.h"

#include <jansson.h>

#define BATCH_LINES 256
#define ARENA_MAX_BYTES ((size_t)4 << 30)

/* The row of that conversation, or where it would go. */
static uint32_t *
find_slot(const struct chap_tally *tally, struct chap_span conversation)
{
	size_t at = chap_hash64(conversation, 0) & (tally->n_slots - 1);

	while (tally->slot[at] != 0 &&
	    !chap_span_eq(
	        tally->row[tally->slot[at] - 1].conversation, conversation))
		at = (at + 1) & (tally->n_slots - 1);
	return &tally->slot[at];
}

/* Room for one more row, and a table at most half full. */
static bool
grow(struct chap_tally *tally)
{
	size_t size = tally->size == 0 ? 256 : tally->size * 2;
	struct chap_tally_row *row;
	uint32_t *slot;

	if (tally->n < tally->size)
		return true;
	row = realloc(tally->row, size * sizeof(*row));
	if (row == NULL)
		return false;
	tally->row = row;
	slot = calloc(size * 2, sizeof(*slot));
	if (slot == NULL)
		return false;
	free(tally->slot);
	tally->slot = slot;
	tally->n_slots = size * 2;
	tally->size = size;
	for (size_t i = 0; i < tally->n; i++)
		*find_slot(tally, row[i].conversation) = (uint32_t)i + 1;
	return true;
}

void
chap_tally_init(struct chap_tally *tally)
{
	memset(tally, 0, sizeof(*tally));
	chap_arena_init(&tally->arena, ARENA_MAX_BYTES);
}

static bool
is_id(struct chap_span s)
{
	return s.len > 0 && s.len <= CHAP_ID_MAX_BYTES;
}

static bool
copy(struct chap_tally *tally, struct chap_span s, struct chap_span *out)
{
	out->ptr = chap_arena_copy(&tally->arena, s.ptr, s.len);
	out->len = s.len;
	return out->ptr != NULL;
}

/* The family of that name; made if it is new. NULL or what is wrong. */
static const char *
take_family(
    struct chap_tally *tally, struct chap_span name, struct chap_tally_row *row)
{
	struct chap_tally_family *f;

	if (name.len == 0)
		name = row->positive ? CHAP_SPAN_LIT("positive")
		                     : CHAP_SPAN_LIT("benign");
	for (row->family = 0; row->family < tally->n_families; row->family++) {
		f = &tally->family[row->family];
		if (!chap_span_eq(f->name, name))
			continue;
		return f->positive == row->positive &&
		        f->hard_negative == row->hard_negative
		    ? NULL
		    : "family: label or hard_negative is not as before";
	}
	if (tally->n_families == CHAP_TALLY_FAMILIES_MAX)
		return "family: too many families";
	f = realloc(
	    tally->family, (tally->n_families + 1) * sizeof(*tally->family));
	if (f == NULL)
		return "out of memory";
	tally->family = f;
	if (!copy(tally, name, &name))
		return "out of memory";
	f[tally->n_families++] =
	    (struct chap_tally_family){name, row->positive, row->hard_negative};
	return NULL;
}

/* NULL or what is wrong with the row. */
static const char *
add_row(struct chap_tally *tally, const struct chap_tally_truth *truth)
{
	struct chap_tally_row row = {.line = truth->line,
	    .positive = truth->positive,
	    .hard_negative = truth->hard_negative,
	    .split = truth->split,
	    .logit_micro = INT64_MIN,
	    .first_flag = CHAP_TALLY_NEVER};
	const char *wrong;
	uint32_t *slot;

	if (!is_id(truth->conversation))
		return "conversation: not a string of 1 to 128 bytes";
	if (truth->positive && !is_id(truth->suspect))
		return "suspect: not a string of 1 to 128 bytes";
	wrong = take_family(tally, truth->family, &row);
	if (wrong != NULL)
		return wrong;
	if (tally->n == CHAP_TALLY_ROWS_MAX || !grow(tally))
		return "too many rows";
	slot = find_slot(tally, truth->conversation);
	if (*slot != 0)
		return "conversation: a second row of the same";
	if (!copy(tally, truth->conversation, &row.conversation) ||
	    (truth->positive && !copy(tally, truth->suspect, &row.suspect)) ||
	    (truth->component.len > 0 &&
	        !copy(tally, truth->component, &row.component)))
		return "out of memory";
	tally->row[tally->n++] = row;
	*slot = (uint32_t)tally->n;
	return NULL;
}

enum chap_err
chap_tally_add(struct chap_tally *tally, const struct chap_tally_truth *truth,
    const char *file, struct chap_error *err)
{
	const char *wrong = add_row(tally, truth);

	return wrong == NULL ? CHAP_OK
	                     : chap_fail_at(err, CHAP_ERR_INVALID, file,
	                           truth->line, "%s", wrong);
}

/*
 * The member as a span into the object; not there: empty. false: not a string
 * of 1 to 128 bytes.
 */
static bool
member(const json_t *object, const char *name, struct chap_span *out)
{
	const json_t *value = json_object_get(object, name);

	if (value == NULL)
		return true;
	*out = (struct chap_span){
	    json_string_value(value), json_string_length(value)};
	return json_is_string(value) && is_id(*out);
}

static const char *
take_tactics(
    struct chap_tally *tally, const json_t *value, struct chap_tally_row *row)
{
	uint64_t *hash;
	json_t *id;
	size_t i;

	if (value == NULL)
		return NULL;
	if (!json_is_array(value))
		return "tactics: not an array";
	hash = chap_arena_alloc(
	    &tally->arena, json_array_size(value) * sizeof(*hash));
	if (hash == NULL)
		return "out of memory";
	json_array_foreach(value, i, id)
	{
		if (!json_is_string(id))
			return "tactics: not an array of ids";
		hash[i] = chap_hash64(chap_span_str(json_string_value(id)), 0);
	}
	row->tactic = hash;
	row->n_tactics = (uint32_t)json_array_size(value);
	return NULL;
}

/* NULL, or what is wrong with it. */
static const char *
take_split(const json_t *value, int *split)
{
	*split = -1;
	if (value == NULL)
		return NULL;
	for (int i = CHAP_SPLIT_TRAIN; i <= CHAP_SPLIT_TEST; i++)
		if (json_is_string(value) &&
		    strcmp(json_string_value(value), chap_split_name(i)) == 0) {
			*split = i;
			return NULL;
		}
	return "split: not train, validation or test";
}

/* NULL, or what is wrong with the row. */
static const char *
take_row(struct chap_tally *tally, const json_t *object, int line)
{
	const json_t *label = json_object_get(object, "label");
	const json_t *suspect = json_object_get(object, "suspect");
	struct chap_tally_truth truth = {.line = line};
	const char *wrong;

	if (!json_is_object(object))
		return "not a JSON object";
	if (!member(object, "conversation", &truth.conversation) ||
	    truth.conversation.len == 0)
		return "conversation: not a string of 1 to 128 bytes";
	if (!json_is_integer(label) || json_integer_value(label) < 0 ||
	    json_integer_value(label) > 1)
		return "label: not 0 or 1";
	truth.positive = json_integer_value(label) == 1;
	if (truth.positive &&
	    (!member(object, "suspect", &truth.suspect) ||
	        truth.suspect.len == 0))
		return "suspect: not a string of 1 to 128 bytes";
	if (!truth.positive && suspect != NULL && !json_is_null(suspect))
		return "suspect: a benign conversation has none";
	truth.hard_negative =
	    json_is_true(json_object_get(object, "hard_negative"));
	if (!member(object, "family", &truth.family))
		return "family: not a string of 1 to 128 bytes";
	if (!member(object, "component", &truth.component))
		return "component: not a string of 1 to 128 bytes";
	wrong = take_split(json_object_get(object, "split"), &truth.split);
	if (wrong == NULL)
		wrong = add_row(tally, &truth);
	if (wrong == NULL)
		wrong = take_tactics(tally, json_object_get(object, "tactics"),
		    &tally->row[tally->n - 1]);
	return wrong;
}

/* NULL, or what is wrong with the line. */
static const char *
take_line(struct chap_tally *tally, struct chap_span line, int number)
{
	json_t *object =
	    json_loadb(line.ptr, line.len, JSON_REJECT_DUPLICATES, NULL);
	const char *wrong = object == NULL ? "not a JSON object"
	                                   : take_row(tally, object, number);

	json_decref(object);
	return wrong;
}

static enum chap_err
read_rows(
    struct chap_tally *tally, struct chap_batch *batch, struct chap_error *err)
{
	enum chap_err rc;

	while ((rc = chap_batch_next(batch, err)) == CHAP_OK && batch->n > 0)
		for (size_t i = 0; i < batch->n; i++) {
			int number = (int)batch->number[i];
			const char *wrong =
			    take_line(tally, batch->line[i], number);

			if (wrong != NULL)
				return chap_fail_at(err, CHAP_ERR_INVALID,
				    batch->path, number, "%s", wrong);
		}
	if (rc == CHAP_OK && tally->n == 0)
		rc = chap_fail_at(
		    err, CHAP_ERR_INVALID, batch->path, 0, "no rows");
	return rc;
}

enum chap_err
chap_tally_read(
    struct chap_tally *out, const char *path, struct chap_error *err)
{
	struct chap_tally tally;
	struct chap_batch batch;
	enum chap_err rc = chap_batch_open(
	    &batch, path, BATCH_LINES, CHAP_LINE_MAX_BYTES, err);

	if (rc != CHAP_OK)
		return rc;
	chap_tally_init(&tally);
	rc = read_rows(&tally, &batch, err);
	chap_batch_close(&batch);
	if (rc == CHAP_OK)
		*out = tally;
	else
		chap_tally_release(&tally);
	return rc;
}

void
chap_tally_release(struct chap_tally *tally)
{
	chap_arena_release(&tally->arena);
	free(tally->row);
	free(tally->slot);
	free(tally->family);
	memset(tally, 0, sizeof(*tally));
}

void
chap_tally_default_splits(struct chap_tally *tally)
{
	for (size_t i = 0; i < tally->n; i++)
		if (tally->row[i].split < 0)
			tally->row[i].split =
			    chap_hash64(tally->row[i].conversation, 1) % 5 == 0
			    ? CHAP_SPLIT_VALIDATION
			    : CHAP_SPLIT_TRAIN;
}

enum chap_err
chap_tally_only(struct chap_tally *tally, int split)
{
	struct chap_tally_row *row;
	size_t n = 0;
	size_t at;

	for (size_t i = 0; i < tally->n; i++)
		n += tally->row[i].split == split;
	if (n == 0)
		return CHAP_ERR_NOT_FOUND;
	row = malloc(tally->size * sizeof(*row));
	if (row == NULL)
		return CHAP_ERR_MEMORY;
	at = n;
	n = 0;
	for (size_t i = 0; i < tally->n; i++)
		row[tally->row[i].split == split ? n++ : at++] = tally->row[i];
	free(tally->row);
	tally->row = row;
	tally->n_out = at - n;
	tally->n = n;
	memset(tally->slot, 0, tally->n_slots * sizeof(*tally->slot));
	for (size_t i = 0; i < n + tally->n_out; i++)
		*find_slot(tally, row[i].conversation) = (uint32_t)i + 1;
	return CHAP_OK;
}

/* NULL, or what is wrong with the message. */
static const char *
find_row(struct chap_tally *tally, struct chap_tally_message *out,
    const json_t *object)
{
	const char *kind = json_string_value(json_object_get(object, "kind"));
	const char *id = json_string_value(json_object_get(object, "id"));
	const char *conversation =
	    json_string_value(json_object_get(object, "conversation"));
	uint32_t found;

	if (id == NULL)
		return "id: not a string";
	out->id_hash = chap_hash64(chap_span_str(id), 0);
	out->row = NULL;
	if (conversation == NULL)
		return kind != NULL && strcmp(kind, "user") == 0
		    ? NULL
		    : "conversation: not there";
	found = *find_slot(tally, chap_span_str(conversation));
	if (found == 0)
		return "conversation: not in the truth file";
	if (found <= tally->n)
		out->row = &tally->row[found - 1];
	return NULL;
}

enum chap_err
chap_tally_find(struct chap_tally *tally, struct chap_tally_message *out,
    const char *file, int line, struct chap_span text, struct chap_error *err)
{
	json_error_t parse;
	json_t *object =
	    json_loadb(text.ptr == NULL ? "" : text.ptr, text.len, 0, &parse);
	const char *wrong = json_is_object(object)
	    ? find_row(tally, out, object)
	    : "not a JSON object";

	json_decref(object);
	return wrong == NULL
	    ? CHAP_OK
	    : chap_fail_at(err, CHAP_ERR_INVALID, file, line, "%s", wrong);
}

enum chap_err
chap_tally_find_batch(struct chap_tally *tally, struct chap_tally_message *out,
    const struct chap_batch *batch, struct chap_error *err)
{
	enum chap_err rc = CHAP_OK;

	for (size_t i = 0; i < batch->n && rc == CHAP_OK; i++)
		rc = chap_tally_find(tally, &out[i], batch->path,
		    (int)batch->number[i], batch->line[i], err);
	return rc;
}

void
chap_tally_take(const struct chap_tally_message *message,
    const struct chap_verdict *verdict, enum chap_level least)
{
	struct chap_tally_row *row = message->row;
	uint32_t index;

	if (row == NULL)
		return;
	index = row->n_messages++;
	for (uint32_t i = 0; i < row->n_tactics; i++)
		if (row->tactic[i] == message->id_hash)
			row->n_tactics_seen++;
	if (verdict->status == CHAP_UNSCORED) {
		row->n_unscored++;
		return;
	}
	if (verdict->status != CHAP_SCORED)
		return;
	if (row->positive && !chap_span_eq(verdict->suspect, row->suspect)) {
		row->wrong_side |= verdict->level >= least;
		return;
	}
	if (verdict->level > row->level)
		row->level = verdict->level;
	if (verdict->logit_micro > row->logit_micro)
		row->logit_micro = verdict->logit_micro;
	if (verdict->level >= least && row->first_flag == CHAP_TALLY_NEVER) {
		row->first_flag = index;
		row->tactics_at_flag = row->n_tactics_seen;
	}
}

enum chap_err
chap_tally_finish(const struct chap_tally *tally, const char *truth_path,
    struct chap_error *err)
{
	for (size_t i = 0; i < tally->n; i++)
		if (tally->row[i].n_messages == 0)
			return chap_fail_at(err, CHAP_ERR_INVALID, truth_path,
			    tally->row[i].line,
			    "conversation: it has no messages");
	return CHAP_OK;
}
