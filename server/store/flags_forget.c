#include "server/store/forget.h"

#include "server/store/flags_parts.h"

#include <inttypes.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

/* A decision that stands: as in flags.c; 3, 4: escalate, emergency. */
#define HELD \
	"SELECT EXISTS (SELECT 1 FROM decision d WHERE pair IN (?1, ?2)" \
	" AND verdict IN (3, 4) AND d.undoes IS NULL AND NOT EXISTS" \
	" (SELECT 1 FROM decision u WHERE u.undoes = d.number))"

struct search {
	struct chap_flags *flags;
	uint64_t tenant;
	struct chap_span user;
	struct chap_known_pairs *pairs;
	struct chap_error *err;
};

void
chap_known_pairs_release(struct chap_known_pairs *pairs)
{
	free(pairs->pair);
	*pairs = (struct chap_known_pairs){.pair = NULL};
}

static bool
has_digest(const struct chap_known_pair *pair, const unsigned char *digest)
{
	return memcmp(pair->digest[0], digest, CHAP_DIGEST_BYTES) == 0 ||
	    memcmp(pair->digest[1], digest, CHAP_DIGEST_BYTES) == 0;
}

bool
chap_known_pairs_hold(const struct chap_known_pairs *pairs,
    const unsigned char digest[CHAP_DIGEST_BYTES])
{
	for (size_t i = 0; i < pairs->n; i++)
		if (pairs->pair[i].is_held &&
		    has_digest(&pairs->pair[i], digest))
			return true;
	return false;
}

static bool
names(const json_t *string, struct chap_span user)
{
	return json_is_string(string) &&
	    chap_span_eq(user,
	        (struct chap_span){
	            json_string_value(string), json_string_length(string)});
}

/*
 * The two users that an object or what is in it speaks of, if one of them is
 * the user: the other one.
 */
static const json_t *
find_other(const json_t *object, struct chap_span user)
{
	static const char *const KEY[][2] = {
	    {"from", "to"}, {"suspect", "other"}};
	const json_t *found = NULL, *inner;
	const char *key;

	for (int i = 0; i < 2 && found == NULL; i++) {
		const json_t *a = json_object_get(object, KEY[i][0]);
		const json_t *b = json_object_get(object, KEY[i][1]);

		if (names(a, user) && json_is_string(b))
			found = b;
		else if (names(b, user) && json_is_string(a))
			found = a;
	}
	if (found != NULL)
		return found;
	json_object_foreach((json_t *)object, key, inner)
	{
		if (json_is_object(inner) && found == NULL)
			found = find_other(inner, user);
	}
	return found;
}

static enum chap_err
ask_held(struct search *s, struct chap_known_pair *pair)
{
	sqlite3_stmt *q = NULL;
	int64_t held = 0;
	enum chap_err rc = CHAP_OK;

	if (sqlite3_prepare_v2(s->flags->database.db, HELD, -1, &q, NULL) !=
	    SQLITE_OK)
		return chap_flags_fail(s->flags, s->err, "cannot read");
	for (int i = 0; i < 2; i++)
		sqlite3_bind_blob(q, i + 1, pair->digest[i], CHAP_DIGEST_BYTES,
		    SQLITE_STATIC);
	if (!chap_flags_step(q, &held))
		rc = chap_flags_fail(s->flags, s->err, "cannot read");
	sqlite3_finalize(q);
	pair->is_held = held != 0;
	return rc;
}

static enum chap_err
add_pair(struct search *s, const struct chap_known_pair *pair)
{
	struct chap_known_pairs *p = s->pairs;

	if (p->n == p->size) {
		size_t size = p->size == 0 ? 16 : 2 * p->size;
		struct chap_known_pair *more =
		    realloc(p->pair, size * sizeof(*more));

		if (more == NULL)
			return chap_fail(
			    s->err, CHAP_ERR_MEMORY, "out of memory");
		p->pair = more;
		p->size = size;
	}
	p->n_held += pair->is_held;
	p->pair[p->n++] = *pair;
	return CHAP_OK;
}

/* A row found by `digest` that speaks of the user and `other`. */
static enum chap_err
take_pair(struct search *s, const json_t *other, struct chap_span digest)
{
	struct chap_known_pair pair = {.n_bytes = json_string_length(other)};
	struct chap_span id = {json_string_value(other), pair.n_bytes};
	enum chap_err rc;

	if (pair.n_bytes > sizeof(pair.other) ||
	    digest.len != CHAP_DIGEST_BYTES)
		return CHAP_OK;
	chap_flag_digest(
	    s->flags->seal, s->tenant, s->user, id, pair.digest[0]);
	chap_flag_digest(
	    s->flags->seal, s->tenant, id, s->user, pair.digest[1]);
	if (!has_digest(&pair, (const unsigned char *)digest.ptr))
		return CHAP_OK; /* of another tenant */
	for (size_t i = 0; i < s->pairs->n; i++)
		if (has_digest(
		        &s->pairs->pair[i], (const unsigned char *)digest.ptr))
			return CHAP_OK;
	memcpy(pair.other, id.ptr, id.len);
	rc = ask_held(s, &pair);
	return rc == CHAP_OK ? add_pair(s, &pair) : rc;
}

/* A row: its number, a digest or a tenant, and what is sealed. */
typedef enum chap_err
take_row_fn(struct search *s, sqlite3_stmt *row, const json_t *said);

/*
 * Each row of a table with what was sealed in it, up to a line's end, as JSON;
 * `before` stands before it where it lacks its beginning.
 */
static enum chap_err
each_row(
    struct search *s, const char *sql, const char *before, take_row_fn *take)
{
	struct chap_flags *f = s->flags;
	sqlite3_stmt *q = NULL;
	enum chap_err rc = CHAP_OK;
	int step = SQLITE_DONE;

	if (sqlite3_prepare_v2(f->database.db, sql, -1, &q, NULL) != SQLITE_OK)
		return chap_flags_fail(f, s->err, "cannot read");
	while (rc == CHAP_OK && (step = sqlite3_step(q)) == SQLITE_ROW) {
		json_t *said = NULL;

		rc = chap_flags_unseal(f, q, 2, "row", s->err);
		if (rc != CHAP_OK)
			break;
		chap_buf_reset(&f->event);
		chap_buf_str(&f->event, before);
		chap_buf_add(
		    &f->event, f->sealed.ptr, strcspn(f->sealed.ptr, "\n"));
		if (!f->event.failed)
			said = json_loadb(f->event.ptr, f->event.len, 0, NULL);
		if (said == NULL)
			rc = chap_fail_at(s->err, CHAP_ERR_DAMAGED,
			    f->database.path, 0,
			    "row %lld is not what it should be",
			    (long long)sqlite3_column_int64(q, 0));
		else
			rc = take(s, q, said);
		json_decref(said);
	}
	if (rc == CHAP_OK && step != SQLITE_DONE)
		rc = chap_flags_fail(f, s->err, "cannot read");
	sqlite3_finalize(q);
	return rc;
}

static enum chap_err
take_known(struct search *s, sqlite3_stmt *row, const json_t *said)
{
	const json_t *other = find_other(said, s->user);

	return other == NULL
	    ? CHAP_OK
	    : take_pair(s, other,
	          (struct chap_span){sqlite3_column_blob(row, 1),
	              (size_t)sqlite3_column_bytes(row, 1)});
}

enum chap_err
chap_flags_pairs_of(struct chap_flags *f, uint64_t tenant,
    struct chap_span user, struct chap_known_pairs *out, struct chap_error *err)
{
	struct search s = {.flags = f,
	    .tenant = tenant,
	    .user = user,
	    .pairs = out,
	    .err = err};
	enum chap_err rc =
	    each_row(&s, "SELECT id, pair, sealed FROM flag", "", take_known);

	return rc == CHAP_OK
	    ? each_row(&s, "SELECT number, pair, sealed FROM decision", "",
	          take_known)
	    : rc;
}

static enum chap_err
remove_pair(struct chap_flags *f, const char *sql,
    const struct chap_known_pair *pair, int64_t *n, struct chap_error *err)
{
	sqlite3_stmt *q = NULL;
	enum chap_err rc = CHAP_OK;
	int64_t none;
	int rows = 0;

	if (sqlite3_prepare_v2(f->database.db, sql, -1, &q, NULL) != SQLITE_OK)
		return chap_flags_fail(f, err, "cannot remove");
	for (int i = 0; i < 2; i++)
		sqlite3_bind_blob(q, i + 1, pair->digest[i], CHAP_DIGEST_BYTES,
		    SQLITE_STATIC);
	if (!chap_database_run(q, &none, &rows))
		rc = chap_flags_fail(f, err, "cannot remove");
	sqlite3_finalize(q);
	*n += rows;
	return rc;
}

struct emptying {
	struct search search;
	int64_t *number; /* [n]: events to be emptied */
	size_t n;
	size_t size;
};

static bool
is_held_other(const struct search *s, const json_t *other)
{
	struct chap_span id = {
	    json_string_value(other), json_string_length(other)};

	for (size_t i = 0; i < s->pairs->n; i++) {
		const struct chap_known_pair *p = &s->pairs->pair[i];

		if (p->is_held &&
		    chap_span_eq((struct chap_span){p->other, p->n_bytes}, id))
			return true;
	}
	return false;
}

static enum chap_err
take_event(struct search *s, sqlite3_stmt *row, const json_t *said)
{
	struct emptying *e = (struct emptying *)s;
	const json_t *other = find_other(said, s->user);

	if (other == NULL || is_held_other(s, other) ||
	    (uint64_t)sqlite3_column_int64(row, 1) != s->tenant)
		return CHAP_OK;
	if (e->n == e->size) {
		size_t size = e->size == 0 ? 64 : 2 * e->size;
		int64_t *more = realloc(e->number, size * sizeof(*more));

		if (more == NULL)
			return chap_fail(
			    s->err, CHAP_ERR_MEMORY, "out of memory");
		e->number = more;
		e->size = size;
	}
	e->number[e->n++] = sqlite3_column_int64(row, 0);
	return CHAP_OK;
}

static enum chap_err
empty_event(struct chap_flags *f, sqlite3_stmt *q, int64_t number,
    struct chap_error *err)
{
	static const struct chap_span NOTHING =
	    CHAP_SPAN_LIT("\"kind\":\"erased\"}");
	int64_t none;
	int n;

	chap_buf_reset(&f->sealed);
	if (chap_seal_lock(f->seal, NOTHING, &f->sealed) != CHAP_OK)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	sqlite3_bind_int64(q, 1, number);
	sqlite3_bind_blob(
	    q, 2, f->sealed.ptr, (int)f->sealed.len, SQLITE_STATIC);
	return chap_database_run(q, &none, &n)
	    ? CHAP_OK
	    : chap_flags_fail(f, err, "cannot empty an event");
}

static enum chap_err
empty_events(struct search *search, int64_t *n)
{
	struct emptying e = {.search = *search};
	struct chap_flags *f = search->flags;
	sqlite3_stmt *q = NULL;
	enum chap_err rc = each_row(&e.search,
	    "SELECT number, tenant, sealed FROM event", "{", take_event);

	if (rc == CHAP_OK &&
	    sqlite3_prepare_v2(f->database.db,
	        "UPDATE event SET sealed = ?2 WHERE number = ?1", -1, &q,
	        NULL) != SQLITE_OK)
		rc = chap_flags_fail(f, search->err, "cannot empty an event");
	for (size_t i = 0; i < e.n && rc == CHAP_OK; i++)
		rc = empty_event(f, q, e.number[i], search->err);
	sqlite3_finalize(q);
	*n = (int64_t)e.n;
	free(e.number);
	return rc;
}

enum chap_err
chap_flags_forget(struct chap_flags *f, uint64_t tenant, struct chap_span user,
    const struct chap_known_pairs *pairs, struct chap_forgotten *out,
    struct chap_error *err)
{
	struct search s = {.flags = f,
	    .tenant = tenant,
	    .user = user,
	    .pairs = (struct chap_known_pairs *)pairs,
	    .err = err};
	struct chap_forgotten n = {.n_flags = 0};
	enum chap_err rc = chap_flags_begin(f, err);

	for (size_t i = 0; i < pairs->n && rc == CHAP_OK; i++) {
		if (pairs->pair[i].is_held)
			continue;
		rc = remove_pair(f,
		    "DELETE FROM flag WHERE pair IN (?1, ?2) RETURNING id",
		    &pairs->pair[i], &n.n_flags, err);
		if (rc == CHAP_OK)
			rc = remove_pair(f,
			    "DELETE FROM decision WHERE pair IN (?1, ?2)"
			    " RETURNING number",
			    &pairs->pair[i], &n.n_decisions, err);
	}
	/* what was asked of a case that is gone: numbers never come again */
	if (rc == CHAP_OK)
		rc = chap_database_execute(&f->database,
		    "DELETE FROM enquiry WHERE flag NOT IN"
		    " (SELECT id FROM flag)",
		    err);
	if (rc == CHAP_OK)
		rc = empty_events(&s, &n.n_events);
	if (rc == CHAP_OK)
		rc = chap_flags_commit(f, err);
	if (rc != CHAP_OK)
		chap_flags_rollback(f);
	else
		*out = n;
	return rc;
}

enum chap_err
chap_flags_compact(struct chap_flags *f, struct chap_error *err)
{
	return chap_database_compact(&f->database, err);
}
