#include "eval/corpus/census.h"

#include "eval/corpus/pan12.h"
#include "eval/progress.h"

#include <assert.h>
#include <inttypes.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>

enum list {
	PREDATORS,
	LINES,
	ANSWERED_PREDATORS,
	ANSWERED_LINES,
	KEEP,
	N_LISTS
};

struct reader {
	struct chap_census *census;
	const struct chap_pan12_view *view;
	const struct chap_census_truth *truth;
	struct chap_id_list keep;
	unsigned char *seen[N_LISTS]; /* their rows that were met */
	uint32_t *number; /* of the conversation's authors in the census */
	uint32_t *said; /* messages of each of them */
	size_t size; /* of both */
	uint32_t *line_unit; /* of each row of the lines; CHAP_NO_NAME: none */
};

static enum chap_err
no_memory(struct chap_error *err)
{
	return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
}

/* NULL: there is no such list. */
static const struct chap_id_list *
list_of(const struct reader *r, enum list which)
{
	switch (which) {
	case PREDATORS:
		return r->truth->predators;
	case LINES:
		return r->truth->lines;
	case ANSWERED_PREDATORS:
		return r->truth->answered_predators;
	case ANSWERED_LINES:
		return r->truth->answered_lines;
	case KEEP:
	case N_LISTS:
		break;
	}
	return r->view->keep == NULL ? NULL : &r->keep;
}

/* The row of `id` in a list, which was met now; or CHAP_NO_NAME. */
static uint32_t
meet(struct reader *r, enum list which, struct chap_span id)
{
	const struct chap_id_list *list = list_of(r, which);
	uint32_t row =
	    list == NULL ? CHAP_NO_NAME : chap_names_find(&list->id, id);

	if (row == CHAP_NO_NAME)
		return row;
	assert(r->seen[which] != NULL); /* there is one for each list */
	r->seen[which][row] = 1;
	return row;
}

/* Numbers the conversation's authors and joins their components. */
static enum chap_err
take_authors(struct reader *r, const struct chap_pan12_conversation *c,
    bool is_kept, struct chap_error *err)
{
	struct chap_census *census = r->census;

	if (c->author.n > r->size) {
		size_t size = c->author.n * (size_t)2;
		uint32_t *number = realloc(r->number, size * sizeof(*number));
		uint32_t *said;

		if (number == NULL)
			return no_memory(err);
		r->number = number;
		said = realloc(r->said, size * sizeof(*said));
		if (said == NULL)
			return no_memory(err);
		r->said = said;
		r->size = size;
	}
	for (uint32_t i = 0; i < c->author.n; i++) {
		enum chap_err rc = chap_names_add(
		    &census->author, c->author.name[i], &r->number[i], NULL);

		if (rc == CHAP_OK)
			rc = chap_components_grow(
			    &census->components, census->author.n);
		if (rc != CHAP_OK)
			return no_memory(err);
		chap_components_join(
		    &census->components, r->number[0], r->number[i]);
		if (census->author.n > census->kept_size) {
			uint32_t size = census->author.n * 2;
			unsigned char *more = realloc(census->is_kept, size);

			if (more == NULL)
				return no_memory(err);
			memset(more + census->kept_size, 0,
			    size - census->kept_size);
			census->is_kept = more;
			census->kept_size = size;
		}
		census->is_kept[r->number[i]] |= is_kept;
		meet(r, PREDATORS, c->author.name[i]);
		meet(r, ANSWERED_PREDATORS, c->author.name[i]);
	}
	return CHAP_OK;
}

/* `unit`: where the conversation is kept, else CHAP_NO_NAME. */
static void
take_lines(
    struct reader *r, const struct chap_pan12_conversation *c, uint32_t unit)
{
	char id[CHAP_ID_MAX_BYTES + 1];

	if (r->truth->lines == NULL && r->truth->answered_lines == NULL)
		return;
	for (size_t i = 0; i < c->n; i++) {
		uint32_t row;

		snprintf(id, sizeof(id), "%.*s:%" PRIu32, (int)c->id.len,
		    c->id.ptr, c->message[i].line);
		meet(r, ANSWERED_LINES, chap_span_str(id));
		row = meet(r, LINES, chap_span_str(id));
		if (row == CHAP_NO_NAME || unit == CHAP_NO_NAME)
			continue;
		r->line_unit[row] = unit;
		r->census->of_unit[unit].n_lines++;
	}
}

/* The predator with most messages in the conversation becomes its suspect. */
static void
take_suspect(struct reader *r, const struct chap_pan12_conversation *c,
    struct chap_census_unit *unit)
{
	if (r->truth->predators == NULL)
		return;
	assert(r->said != NULL); /* the authors were taken before */
	memset(r->said, 0, c->author.n * sizeof(*r->said));
	for (size_t i = 0; i < c->n; i++)
		r->said[c->message[i].author]++;
	for (uint32_t i = 0; i < c->author.n; i++)
		if (r->said[i] > unit->suspect_messages &&
		    chap_id_list_has(r->truth->predators, c->author.name[i])) {
			unit->suspect = r->number[i];
			unit->suspect_messages = r->said[i];
		}
}

static enum chap_err
take_unit(struct reader *r, const struct chap_pan12_conversation *c,
    uint32_t *number, struct chap_error *err)
{
	struct chap_census *census = r->census;
	char name[CHAP_PAN12_UNIT_MAX];
	uint32_t at;
	bool fresh;

	chap_pan12_unit(c, r->view->by_pair, name);
	if (chap_names_add(&census->conversation, c->id, &at, NULL) !=
	        CHAP_OK ||
	    chap_names_add(&census->unit, chap_span_str(name), &at, &fresh) !=
	        CHAP_OK)
		return no_memory(err);
	if (at == census->unit_size) {
		uint32_t size = at == 0 ? 1024 : at * 2;
		struct chap_census_unit *more =
		    realloc(census->of_unit, size * sizeof(*more));

		if (more == NULL)
			return no_memory(err);
		census->of_unit = more;
		census->unit_size = size;
	}
	assert(r->number != NULL); /* likewise */
	if (fresh)
		census->of_unit[at] =
		    (struct chap_census_unit){.first_author = r->number[0],
		        .suspect = CHAP_NO_NAME,
		        .file_line = c->file_line};
	take_suspect(r, c, &census->of_unit[at]);
	census->n_conversations++;
	census->n_messages += c->n;
	*number = at;
	return CHAP_OK;
}

static enum chap_err
take(struct reader *r, const struct chap_pan12_conversation *c,
    struct chap_error *err)
{
	bool is_kept =
	    r->view->keep == NULL || meet(r, KEEP, c->id) != CHAP_NO_NAME;
	uint32_t unit = CHAP_NO_NAME;
	enum chap_err rc;

	r->census->n_conversations_all++;
	if (c->n == 0)
		return CHAP_OK;
	rc = take_authors(r, c, is_kept, err);
	if (rc == CHAP_OK && is_kept)
		rc = take_unit(r, c, &unit, err);
	if (rc == CHAP_OK)
		take_lines(r, c, unit);
	return rc;
}

/* Every row of the list was met in the corpus. */
static enum chap_err
check_list(const struct chap_id_list *list, const unsigned char *seen,
    const char *what, struct chap_error *err)
{
	assert(seen != NULL); /* of every list, read or not */
	for (uint32_t i = 0; list != NULL && i < list->id.n; i++)
		if (!seen[i])
			return chap_fail_at(err, CHAP_ERR_INVALID, list->path,
			    list->line[i], "no such %s in the corpus", what);
	return CHAP_OK;
}

static void
count_predators(struct chap_census *census, const struct chap_id_list *list)
{
	for (uint32_t i = 0; list != NULL && i < list->id.n; i++) {
		uint32_t a = chap_names_find(&census->author, list->id.name[i]);

		census->n_predators_kept +=
		    a != CHAP_NO_NAME && census->is_kept[a];
	}
}

static enum chap_err
read_corpus(struct reader *r, const char *path, struct chap_error *err)
{
	const struct chap_pan12_conversation *c;
	struct chap_progress progress;
	struct chap_pan12 *reader;
	enum chap_err rc = chap_pan12_open(&reader, path, err);

	if (rc != CHAP_OK)
		return rc;
	chap_progress_begin(
	    &progress, "reading", chap_progress_file_bytes(path));
	do {
		rc = chap_pan12_next(reader, &c, err);
		if (rc == CHAP_OK && c != NULL)
			rc = take(r, c, err);
		chap_progress_at(&progress, chap_pan12_offset(reader));
	} while (rc == CHAP_OK && c != NULL);
	chap_progress_end(&progress);
	chap_pan12_close(reader);
	return rc;
}

/* Room to mark the rows that were met. */
static enum chap_err
make_seen(struct reader *r, struct chap_error *err)
{
	uint32_t n_lines = r->truth->lines == NULL ? 0 : r->truth->lines->id.n;

	for (int i = 0; i < N_LISTS; i++) {
		const struct chap_id_list *list = list_of(r, (enum list)i);

		r->seen[i] = calloc(list == NULL ? 1 : list->id.n + 1u, 1);
		if (r->seen[i] == NULL)
			return no_memory(err);
	}
	r->line_unit = malloc((n_lines + 1u) * sizeof(*r->line_unit));
	if (r->line_unit == NULL)
		return no_memory(err);
	for (uint32_t i = 0; i < n_lines; i++)
		r->line_unit[i] = CHAP_NO_NAME;
	return CHAP_OK;
}

/* The rows of the lines in the order of their units. */
static enum chap_err
order_lines(struct reader *r, struct chap_error *err)
{
	struct chap_census *census = r->census;
	uint32_t first = 0;

	if (r->truth->lines == NULL)
		return CHAP_OK;
	census->line_row =
	    malloc((r->truth->lines->id.n + 1u) * sizeof(*census->line_row));
	if (census->line_row == NULL)
		return no_memory(err);
	for (uint32_t i = 0; i < census->unit.n; i++) {
		census->of_unit[i].first_line = first;
		first += census->of_unit[i].n_lines;
		census->of_unit[i].n_lines = 0;
	}
	for (uint32_t i = 0; i < r->truth->lines->id.n; i++) {
		struct chap_census_unit *unit;

		if (r->line_unit[i] == CHAP_NO_NAME)
			continue;
		unit = &census->of_unit[r->line_unit[i]];
		census->line_row[unit->first_line + unit->n_lines++] = i;
	}
	return CHAP_OK;
}

static enum chap_err
check_lists(struct reader *r, struct chap_error *err)
{
	static const char *const WHAT[N_LISTS] = {
	    "author", "line", "author", "line", "conversation"};
	enum chap_err rc = CHAP_OK;

	for (int i = 0; i < N_LISTS && rc == CHAP_OK; i++)
		rc = check_list(
		    list_of(r, (enum list)i), r->seen[i], WHAT[i], err);
	return rc;
}

enum chap_err
chap_census_read(struct chap_census *out, const char *path,
    const struct chap_pan12_view *view, const struct chap_census_truth *truth,
    struct chap_error *err)
{
	struct chap_census census = {.n_messages = 0};
	struct reader r = {.census = &census, .view = view, .truth = truth};
	enum chap_err rc = CHAP_OK;

	chap_names_init(&census.author);
	chap_names_init(&census.conversation);
	chap_names_init(&census.unit);
	if (view->keep != NULL)
		rc = chap_id_list_read(&r.keep, view->keep, false, false, err);
	if (rc == CHAP_OK)
		rc = make_seen(&r, err);
	if (rc == CHAP_OK)
		rc = read_corpus(&r, path, err);
	if (rc == CHAP_OK)
		rc = check_lists(&r, err);
	if (rc == CHAP_OK && census.n_messages == 0)
		rc = chap_fail_at(
		    err, CHAP_ERR_INVALID, path, 1, "no messages to judge");
	if (rc == CHAP_OK)
		rc = order_lines(&r, err);
	count_predators(&census, truth->predators);
	chap_id_list_release(&r.keep);
	for (int i = 0; i < N_LISTS; i++)
		free(r.seen[i]);
	free(r.number);
	free(r.said);
	free(r.line_unit);
	if (rc == CHAP_OK)
		*out = census;
	else
		chap_census_release(&census);
	return rc;
}

void
chap_census_release(struct chap_census *census)
{
	chap_names_release(&census->author);
	chap_names_release(&census->conversation);
	chap_names_release(&census->unit);
	chap_components_release(&census->components);
	free(census->of_unit);
	free(census->is_kept);
	free(census->line_row);
	memset(census, 0, sizeof(*census));
}

enum chap_err
chap_census_tally(struct chap_census *census, const char *path,
    struct chap_tally *out, struct chap_error *err)
{
	struct chap_tally tally;
	enum chap_err rc = CHAP_OK;

	chap_tally_init(&tally);
	for (uint32_t i = 0; i < census->unit.n && rc == CHAP_OK; i++) {
		const struct chap_census_unit *unit = &census->of_unit[i];
		uint32_t component = chap_components_find(
		    &census->components, unit->first_author);
		struct chap_tally_truth truth = {
		    .conversation = census->unit.name[i],
		    .component = census->author.name[component],
		    .positive = unit->suspect != CHAP_NO_NAME,
		    .split = -1,
		    .line = unit->file_line};

		if (truth.positive)
			truth.suspect = census->author.name[unit->suspect];
		rc = chap_tally_add(&tally, &truth, path, err);
	}
	if (rc == CHAP_OK)
		*out = tally;
	else
		chap_tally_release(&tally);
	return rc;
}

static json_t *
span_json(struct chap_span s)
{
	return json_stringn(s.ptr, s.len);
}

static int
append(const char *bytes, size_t n, void *out)
{
	return chap_buf_add(out, bytes, n) == CHAP_OK ? 0 : -1;
}

/* The ids of the unit's lines. */
static json_t *
tactics_json(const struct chap_census *census,
    const struct chap_census_unit *unit, const struct chap_id_list *lines)
{
	json_t *all = json_array();

	for (uint32_t i = 0; i < unit->n_lines; i++)
		if (json_array_append_new(all,
		        span_json(
		            lines->id.name[census->line_row[unit->first_line +
		                i]])) != 0) {
			json_decref(all);
			return NULL;
		}
	return all;
}

enum chap_err
chap_census_line(struct chap_census *census, uint32_t unit_number,
    const struct chap_id_list *lines, struct chap_buf *out)
{
	const struct chap_census_unit *unit = &census->of_unit[unit_number];
	bool positive = unit->suspect != CHAP_NO_NAME;
	uint32_t component =
	    chap_components_find(&census->components, unit->first_author);
	json_t *row = json_object();
	int rc = 0;

	rc |= json_object_set_new(
	    row, "conversation", span_json(census->unit.name[unit_number]));
	rc |= json_object_set_new(row, "suspect",
	    positive ? span_json(census->author.name[unit->suspect])
	             : json_null());
	rc |= json_object_set_new(row, "label", json_integer(positive));
	rc |= json_object_set_new(
	    row, "component", span_json(census->author.name[component]));
	if (lines != NULL && positive)
		rc |= json_object_set_new(
		    row, "tactics", tactics_json(census, unit, lines));
	if (rc == 0)
		rc = json_dump_callback(row, append, out, JSON_COMPACT);
	json_decref(row);
	chap_buf_str(out, "\n");
	return rc == 0 && !out->failed ? CHAP_OK : CHAP_ERR_MEMORY;
}
