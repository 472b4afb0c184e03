#include "server/store/decisions.h"

#include "server/store/flags_parts.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

/*
 * What is sealed of a decision, each without a line end:
 *
 *	said \n note \n model \n lexicon
 */
#define N_PARTS 4

static const struct {
	const char *name;
	int label;
} RULING[CHAP_N_RULINGS] = {
    [CHAP_RULING_DISMISS] = {"dismiss", 0},
    [CHAP_RULING_WATCH] = {"watch", -1},
    [CHAP_RULING_RESTRICT] = {"restrict", 1},
    [CHAP_RULING_ESCALATE] = {"escalate", 1},
    [CHAP_RULING_EMERGENCY] = {"emergency", 1},
    [CHAP_RULING_UNDO] = {"undo", -1},
};

const char *
chap_ruling_name(enum chap_ruling ruling)
{
	return RULING[ruling].name;
}

int
chap_ruling_label(enum chap_ruling ruling)
{
	return RULING[ruling].label;
}

/* A row of the table. */
struct found {
	int64_t number; /* 0: there is none */
	unsigned char pair[CHAP_DIGEST_BYTES];
	bool is_undo;
	int64_t flag;
};

static void
digest_id(const struct chap_flags *f, uint64_t tenant, struct chap_span id,
    unsigned char out[CHAP_DIGEST_BYTES])
{
	char bytes[CHAP_ID_MAX_BYTES + 64];
	int n =
	    snprintf(bytes, 64, "decision %llu ", (unsigned long long)tenant);

	memcpy(bytes + n, id.ptr, id.len);
	chap_seal_digest(
	    f->seal, (struct chap_span){bytes, (size_t)n + id.len}, out);
}

/* The parts are in f->sealed then. */
static enum chap_err
find(struct chap_flags *f, uint64_t tenant, struct chap_span id,
    struct found *out, struct chap_error *err)
{
	sqlite3_stmt *s = f->statement[CHAP_SQL_DECISION_FIND];
	unsigned char digest[CHAP_DIGEST_BYTES];
	enum chap_err rc = CHAP_OK;
	int step;

	memset(out, 0, sizeof(*out));
	digest_id(f, tenant, id, digest);
	sqlite3_bind_blob(s, 1, digest, sizeof(digest), SQLITE_STATIC);
	step = sqlite3_step(s);
	if (step == SQLITE_ROW &&
	    sqlite3_column_bytes(s, 1) == (int)sizeof(out->pair)) {
		out->number = sqlite3_column_int64(s, 0);
		memcpy(out->pair, sqlite3_column_blob(s, 1), sizeof(out->pair));
		out->is_undo = sqlite3_column_type(s, 2) != SQLITE_NULL;
		out->flag = sqlite3_column_int64(s, 4);
		rc = chap_flags_unseal(f, s, 3, "decision", err);
	} else if (step != SQLITE_DONE) {
		rc = chap_flags_fail(f, err, "cannot read a decision");
	}
	chap_flags_reset(s);
	return rc;
}

/* Takes the first part off. */
static struct chap_span
next_part(struct chap_span *rest)
{
	const char *end = memchr(rest->ptr, '\n', rest->len);
	size_t n = end == NULL ? rest->len : (size_t)(end - rest->ptr);
	struct chap_span part = {rest->ptr, n};

	*rest = chap_span_cut(*rest, end == NULL ? n : n + 1, rest->len);
	return part;
}

/* Does what was found say the same? */
static bool
says_same(const struct chap_flags *f, const struct chap_decision *d)
{
	struct chap_span rest = chap_buf_span(&f->sealed);
	struct chap_span said = next_part(&rest), note = next_part(&rest);

	return chap_span_eq(said, d->said) && chap_span_eq(note, d->note);
}

/* A number out of a statement with a digest or a number; 0: none. */
static enum chap_err
ask(struct chap_flags *f, enum chap_sql which, const unsigned char *digest,
    int64_t number, int64_t *out, struct chap_error *err)
{
	sqlite3_stmt *s = f->statement[which];
	enum chap_err rc = CHAP_OK;
	int step;

	*out = 0;
	if (digest != NULL)
		sqlite3_bind_blob(
		    s, 1, digest, CHAP_DIGEST_BYTES, SQLITE_STATIC);
	else
		sqlite3_bind_int64(s, 1, number);
	while ((step = sqlite3_step(s)) == SQLITE_ROW)
		*out = sqlite3_column_int64(s, 0);
	if (step != SQLITE_DONE)
		rc = chap_flags_fail(f, err, "cannot use the decisions");
	chap_flags_reset(s);
	return rc;
}

/* The decision that is to be taken back, into *of; its words into `said`. */
static enum chap_err
find_undone(struct chap_flags *f, const struct chap_decision *d,
    const struct chap_decision_place *place, struct found *of,
    struct chap_buf *said, struct chap_error *err)
{
	struct chap_span rest;
	int64_t undone;
	enum chap_err rc = find(f, place->tenant, d->undoes, of, err);

	if (rc != CHAP_OK)
		return rc;
	if (of->number == 0)
		return chap_fail(
		    err, CHAP_ERR_INVALID, "undoes: no such decision");
	if (of->is_undo)
		return chap_fail(err, CHAP_ERR_INVALID,
		    "undoes: that takes another back itself");
	rest = chap_buf_span(&f->sealed);
	rest = next_part(&rest);
	rc = chap_buf_add(said, rest.ptr, rest.len);
	if (rc != CHAP_OK)
		return chap_fail(err, rc, "out of memory");
	rc = ask(f, CHAP_SQL_DECISION_UNDONE, NULL, of->number, &undone, err);
	if (rc == CHAP_OK && undone != 0)
		rc = chap_fail(
		    err, CHAP_ERR_INVALID, "undoes: was taken back already");
	return rc;
}

static enum chap_err
append(struct chap_flags *f, const struct chap_decision *d,
    const struct chap_decision_place *place, const unsigned char *pair,
    int64_t undoes, struct chap_error *err)
{
	sqlite3_stmt *s = f->statement[CHAP_SQL_DECISION_ADD];
	unsigned char digest[CHAP_DIGEST_BYTES];
	enum chap_err rc;
	int64_t number;

	chap_buf_reset(&f->event);
	chap_buf_printf(&f->event, "%.*s\n%.*s\n%s\n%s", (int)d->said.len,
	    d->said.ptr, (int)d->note.len, d->note.ptr, place->model,
	    place->lexicon);
	chap_buf_reset(&f->sealed);
	rc = f->event.failed
	    ? CHAP_ERR_MEMORY
	    : chap_seal_lock(f->seal, chap_buf_span(&f->event), &f->sealed);
	if (rc != CHAP_OK)
		return chap_fail(err, rc, "a decision is too long to store");
	digest_id(f, place->tenant, d->id, digest);
	sqlite3_bind_blob(s, 1, digest, sizeof(digest), SQLITE_STATIC);
	sqlite3_bind_blob(s, 2, pair, CHAP_DIGEST_BYTES, SQLITE_STATIC);
	sqlite3_bind_int(s, 3, (int)d->ruling);
	sqlite3_bind_int64(s, 4, place->now_ms);
	if (undoes != 0)
		sqlite3_bind_int64(s, 5, undoes);
	sqlite3_bind_blob(
	    s, 6, f->sealed.ptr, (int)f->sealed.len, SQLITE_STATIC);
	sqlite3_bind_int64(s, 7, place->keep_until_ms);
	if (!chap_flags_step(s, &number))
		rc = chap_flags_fail(f, err, "cannot store a decision");
	chap_flags_reset(s);
	return rc;
}

/* The pair's row of the queue. *flag 0: it has none. */
static enum chap_err
look_at_row(struct chap_flags *f, const unsigned char *pair, int64_t *flag,
    bool *is_open, struct chap_error *err)
{
	sqlite3_stmt *s = f->statement[CHAP_SQL_FIND];
	enum chap_err rc = CHAP_OK;
	int step;

	sqlite3_bind_blob(s, 1, pair, CHAP_DIGEST_BYTES, SQLITE_STATIC);
	step = sqlite3_step(s);
	*flag = step == SQLITE_ROW ? sqlite3_column_int64(s, 0) : 0;
	*is_open = step == SQLITE_ROW && sqlite3_column_int(s, 3) != 0;
	if (step != SQLITE_ROW && step != SQLITE_DONE)
		rc = chap_flags_fail(f, err, "cannot read a flag");
	chap_flags_reset(s);
	return rc;
}

/*
 * Closes the pair's row, or opens it where no decision stands any more. One
 * that opened by new evidence stays open if an older decision is taken back.
 */
static enum chap_err
move_row(struct chap_flags *f, const unsigned char *pair, bool is_undo,
    struct chap_error *err)
{
	int64_t stands = 0, id;
	enum chap_err rc = CHAP_OK;

	if (!is_undo)
		return ask(f, CHAP_SQL_CLOSE, pair, 0, &id, err);
	rc = ask(f, CHAP_SQL_DECISION_EFFECTIVE, pair, 0, &stands, err);
	if (rc == CHAP_OK && stands == 0)
		rc = ask(f, CHAP_SQL_REOPEN, pair, 0, &id, err);
	return rc;
}

/* A name from a bundle's file, within a JSON string. */
static void
add_name(struct chap_buf *out, const char *name)
{
	for (; *name != '\0'; name++) {
		unsigned char c = (unsigned char)*name;

		if (c < ' ' || c == '"' || c == '\\')
			chap_buf_printf(out, "\\u%04x", c);
		else
			chap_buf_add(out, name, 1);
	}
}

static enum chap_err
tell(struct chap_flags *f, const struct chap_decision *d,
    const struct chap_decision_place *place, struct chap_span undone,
    int64_t flag, bool is_open, struct chap_error *err)
{
	bool is_undo = d->ruling == CHAP_RULING_UNDO;
	int64_t number;

	chap_buf_reset(&f->event);
	chap_buf_printf(&f->event,
	    "\"kind\":\"%s\",\"at\":%" PRId64 ",\"flag\":",
	    is_undo ? "undo" : "decision", place->now_ms);
	if (flag == 0)
		chap_buf_str(&f->event, "null");
	else
		chap_buf_printf(&f->event, "%" PRId64 ",\"open\":%s", flag,
		    is_open ? "true" : "false");
	chap_buf_printf(
	    &f->event, ",\"decision\":%.*s", (int)d->said.len, d->said.ptr);
	if (is_undo)
		chap_buf_printf(
		    &f->event, ",\"undone\":%.*s", (int)undone.len, undone.ptr);
	chap_buf_str(&f->event, ",\"model\":\"");
	add_name(&f->event, place->model);
	chap_buf_printf(&f->event, "\",\"lexicon\":\"%s\"}", place->lexicon);
	return chap_event_add(f, place->tenant, place->now_ms, &number, err);
}

static enum chap_err
add_new(struct chap_flags *f, const struct chap_decision *d,
    const struct chap_decision_place *place, struct chap_buf *undone,
    struct chap_decided *out, struct chap_error *err)
{
	bool is_undo = d->ruling == CHAP_RULING_UNDO, is_open = false;
	struct found of = {.number = 0};
	int64_t flag = 0;
	enum chap_err rc = CHAP_OK;

	if (is_undo)
		rc = find_undone(f, d, place, &of, undone, err);
	else
		chap_flag_digest(
		    f->seal, place->tenant, d->suspect, d->other, of.pair);
	if (rc == CHAP_OK)
		rc = append(f, d, place, of.pair, of.number, err);
	if (rc == CHAP_OK)
		rc = move_row(f, of.pair, is_undo, err);
	if (rc == CHAP_OK)
		rc = look_at_row(f, of.pair, &flag, &is_open, err);
	if (rc == CHAP_OK)
		rc = tell(
		    f, d, place, chap_buf_span(undone), flag, is_open, err);
	if (rc == CHAP_OK)
		*out = (struct chap_decided){.flag = flag};
	return rc;
}

enum chap_err
chap_decisions_add(struct chap_flags *f, const struct chap_decision *d,
    const struct chap_decision_place *place, struct chap_decided *out,
    struct chap_error *err)
{
	struct chap_buf undone;
	struct found found;
	enum chap_err rc = find(f, place->tenant, d->id, &found, err);

	if (rc != CHAP_OK)
		return rc;
	if (found.number != 0) {
		if (!says_same(f, d))
			return chap_fail(err, CHAP_ERR_INVALID,
			    "id: stands for another decision already");
		*out = (struct chap_decided){
		    .flag = found.flag, .is_repeat = true};
		return CHAP_OK;
	}
	chap_buf_init(&undone, (size_t)1 << 20);
	rc = add_new(f, d, place, &undone, out, err);
	chap_buf_release(&undone);
	return rc;
}

static enum chap_err
hand_out(struct chap_flags *f, sqlite3_stmt *s,
    void (*row)(void *context, const struct chap_decision_row *row),
    void *context, struct chap_error *err)
{
	struct chap_decision_row r = {.at_ms = sqlite3_column_int64(s, 1)};
	char *part[N_PARTS], *rest;
	enum chap_err rc = chap_flags_unseal(f, s, 2, "decision", err);

	if (rc != CHAP_OK)
		return rc;
	rest = f->sealed.ptr;
	for (int i = 0; i < N_PARTS; i++)
		part[i] = strsep(&rest, "\n");
	if (part[N_PARTS - 1] == NULL)
		return chap_fail_at(err, CHAP_ERR_DAMAGED, f->database.path, 0,
		    "decision %lld is not whole",
		    (long long)sqlite3_column_int64(s, 0));
	r.said = part[0];
	r.note = part[1];
	r.model = part[2];
	r.is_undone =
	    sqlite3_column_count(s) > 3 && sqlite3_column_int(s, 3) != 0;
	row(context, &r);
	return CHAP_OK;
}

enum chap_err
chap_decisions_list(struct chap_flags *f, int64_t since_ms,
    void (*row)(void *context, const struct chap_decision_row *row),
    void *context, struct chap_error *err)
{
	sqlite3_stmt *s = f->statement[CHAP_SQL_DECISION_LIST];
	enum chap_err rc = CHAP_OK;
	int step;

	sqlite3_bind_int64(s, 1, since_ms);
	while (rc == CHAP_OK && (step = sqlite3_step(s)) != SQLITE_DONE) {
		if (step != SQLITE_ROW)
			rc = chap_flags_fail(
			    f, err, "cannot read the decisions");
		else
			rc = hand_out(f, s, row, context, err);
	}
	chap_flags_reset(s);
	return rc;
}

enum chap_err
chap_decisions_of(struct chap_flags *f,
    const unsigned char pair[CHAP_DIGEST_BYTES],
    void (*row)(void *context, const struct chap_decision_row *row),
    void *context, struct chap_error *err)
{
	sqlite3_stmt *s = f->statement[CHAP_SQL_DECISION_PAIR];
	enum chap_err rc = CHAP_OK;
	int step;

	sqlite3_bind_blob(s, 1, pair, CHAP_DIGEST_BYTES, SQLITE_STATIC);
	while (rc == CHAP_OK && (step = sqlite3_step(s)) != SQLITE_DONE) {
		if (step != SQLITE_ROW)
			rc = chap_flags_fail(
			    f, err, "cannot read the decisions");
		else
			rc = hand_out(f, s, row, context, err);
	}
	chap_flags_reset(s);
	return rc;
}

enum chap_err
chap_decisions_judged(struct chap_flags *f, int64_t since_ms, int64_t most,
    void (*row)(void *context, enum chap_ruling ruling,
        const unsigned char *pair, const char *verdict),
    void *context, struct chap_error *err)
{
	sqlite3_stmt *s = f->statement[CHAP_SQL_DECISION_JUDGED];
	enum chap_err rc = CHAP_OK;
	int step;

	sqlite3_bind_int64(s, 1, since_ms);
	sqlite3_bind_int64(s, 2, most);
	while (rc == CHAP_OK && (step = sqlite3_step(s)) != SQLITE_DONE) {
		int ruling = sqlite3_column_int(s, 1);

		if (step != SQLITE_ROW)
			rc = chap_flags_fail(
			    f, err, "cannot read the decisions");
		else
			rc = chap_flags_unseal(f, s, 2, "verdict", err);
		if (rc == CHAP_OK && ruling >= 0 && ruling < CHAP_RULING_UNDO &&
		    sqlite3_column_bytes(s, 3) == CHAP_DIGEST_BYTES)
			row(context, (enum chap_ruling)ruling,
			    sqlite3_column_blob(s, 3), f->sealed.ptr);
	}
	chap_flags_reset(s);
	return rc;
}
