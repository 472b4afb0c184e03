/*
 * Verdicts into the queue. What happens is a function of the row that is
 * there and of what is put, so that a replay makes the same rows and events.
 */
#include "server/store/flags_parts.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

/* A row as it is, or as it will be. */
struct row {
	int64_t id; /* 0: none */
	enum chap_level level; /* the highest since it was opened */
	enum chap_level now;
	bool is_open;
	bool has_fallen;
	int32_t decided_logit;
};

/* Lengths stand between the ids, so that no two pairs share a digest. */
void
chap_flag_digest(const struct chap_seal *seal, uint64_t tenant,
    struct chap_span suspect, struct chap_span other,
    unsigned char out[CHAP_DIGEST_BYTES])
{
	char bytes[2 * CHAP_ID_MAX_BYTES + 64];
	int n = snprintf(bytes, 64, "%llu %zu %zu ", (unsigned long long)tenant,
	    suspect.len, other.len);
	size_t len = (size_t)n;

	memcpy(bytes + len, suspect.ptr, suspect.len);
	len += suspect.len;
	memcpy(bytes + len, other.ptr, other.len);
	len += other.len;
	chap_seal_digest(seal, (struct chap_span){bytes, len}, out);
}

void
chap_flag_row_make(const struct chap_seal *seal, uint64_t tenant,
    const struct chap_verdict *v, int64_t now_ms, struct chap_flag_row *out)
{
	struct chap_span other =
	    chap_span_eq(v->suspect, v->from) ? v->to : v->from;

	*out = (struct chap_flag_row){.now_ms = now_ms,
	    .tenant = tenant,
	    .level = (int32_t)v->level,
	    .risk_micro = v->risk_micro,
	    .raised = v->raised,
	    .logit = (int32_t)(v->logit_micro / 1000)};
	memcpy(out->lang, v->lang, sizeof(out->lang));
	chap_flag_digest(seal, tenant, v->suspect, other, out->pair);
}

static enum chap_err
find(struct chap_flags *f, const struct chap_flag_row *put, struct row *out,
    struct chap_error *err)
{
	sqlite3_stmt *s = f->statement[CHAP_SQL_FIND];
	int step;

	memset(out, 0, sizeof(*out));
	sqlite3_bind_blob(s, 1, put->pair, sizeof(put->pair), SQLITE_STATIC);
	step = sqlite3_step(s);
	if (step == SQLITE_ROW) {
		out->id = sqlite3_column_int64(s, 0);
		out->level = (enum chap_level)sqlite3_column_int(s, 1);
		out->now = (enum chap_level)sqlite3_column_int(s, 2);
		out->is_open = sqlite3_column_int(s, 3) != 0;
		out->has_fallen = sqlite3_column_int(s, 4) != 0;
		out->decided_logit = sqlite3_column_int(s, 5);
	}
	chap_flags_reset(s);
	return step == SQLITE_ROW || step == SQLITE_DONE
	    ? CHAP_OK
	    : chap_flags_fail(f, err, "cannot read a flag");
}

/* Whether somebody must look (again): the rule in flags.h. */
static bool
rises(const struct row *was, const struct chap_flag_row *put)
{
	enum chap_level level = (enum chap_level)put->level;

	if (level < CHAP_LEVEL_REVIEW)
		return false;
	if (was->id == 0 || level > was->level)
		return true;
	return !was->is_open &&
	    (was->has_fallen ||
	        put->logit >= was->decided_logit + CHAP_REOPEN_LOGIT);
}

static struct row
next_row(const struct row *was, const struct chap_flag_row *put, bool is_raised)
{
	struct row next = *was;

	next.now = (enum chap_level)put->level;
	if (next.now < CHAP_LEVEL_REVIEW)
		next.has_fallen = true;
	if (is_raised) {
		next.level = next.now;
		next.is_open = true;
		next.has_fallen = false;
	}
	return next;
}

static void
bind_language(sqlite3_stmt *s, int at, const struct chap_flag_row *put)
{
	sqlite3_bind_text(s, at, put->lang,
	    (int)strnlen(put->lang, sizeof(put->lang)), SQLITE_STATIC);
}

static enum chap_err
insert(struct chap_flags *f, const struct chap_flag_row *put, int64_t *id,
    struct chap_error *err)
{
	sqlite3_stmt *s = f->statement[CHAP_SQL_INSERT];
	enum chap_err rc = CHAP_OK;

	sqlite3_bind_blob(s, 1, put->pair, sizeof(put->pair), SQLITE_STATIC);
	sqlite3_bind_int(s, 2, put->level);
	sqlite3_bind_int(s, 3, put->risk_micro);
	sqlite3_bind_int64(s, 4, put->now_ms);
	sqlite3_bind_int(s, 5, put->logit);
	sqlite3_bind_blob(
	    s, 6, f->sealed.ptr, (int)f->sealed.len, SQLITE_STATIC);
	bind_language(s, 7, put);
	if (!chap_flags_step(s, id))
		rc = chap_flags_fail(f, err, "cannot store a flag");
	chap_flags_reset(s);
	return rc;
}

static enum chap_err
update(struct chap_flags *f, const struct chap_flag_row *put,
    const struct row *next, bool is_raised, struct chap_error *err)
{
	sqlite3_stmt *s = f->statement[CHAP_SQL_UPDATE];
	enum chap_err rc = CHAP_OK;
	int64_t id;

	sqlite3_bind_int64(s, 1, next->id);
	sqlite3_bind_int(s, 2, (int)next->level);
	sqlite3_bind_int(s, 3, (int)next->now);
	sqlite3_bind_int(s, 4, put->risk_micro);
	sqlite3_bind_int64(s, 5, put->now_ms);
	sqlite3_bind_int(s, 6, put->logit);
	sqlite3_bind_blob(
	    s, 7, f->sealed.ptr, (int)f->sealed.len, SQLITE_STATIC);
	sqlite3_bind_int(s, 8, is_raised);
	sqlite3_bind_int(s, 9, next->is_open);
	sqlite3_bind_int(s, 10, next->has_fallen);
	bind_language(s, 11, put);
	if (!chap_flags_step(s, &id))
		rc = chap_flags_fail(f, err, "cannot store a flag");
	chap_flags_reset(s);
	return rc;
}

static enum chap_err
tell(struct chap_flags *f, const struct row *was, const struct row *next,
    const struct chap_flag_row *put, bool is_raised, struct chap_span json,
    struct chap_error *err)
{
	int64_t number;

	chap_buf_reset(&f->event);
	chap_buf_printf(&f->event,
	    "\"kind\":\"%s\",\"at\":%" PRId64 ",\"flag\":%" PRId64
	    ",\"level\":\"%s\",\"was\":\"%s\",\"open\":%s,\"verdict\":",
	    is_raised ? "flag" : "level", put->now_ms, next->id,
	    chap_level_name(next->now), chap_level_name(was->now),
	    next->is_open ? "true" : "false");
	chap_buf_add(&f->event, json.ptr, json.len);
	chap_buf_str(&f->event, "}");
	return chap_event_add(f, put->tenant, put->now_ms, &number, err);
}

enum chap_err
chap_flags_put(struct chap_flags *f, const struct chap_flag_row *put,
    struct chap_span json, int64_t *id, struct chap_error *err)
{
	struct row was, next;
	bool is_raised;
	enum chap_err rc = find(f, put, &was, err);

	if (rc != CHAP_OK)
		return rc;
	if (was.id == 0 && put->level < CHAP_LEVEL_REVIEW) {
		*id = 0;
		return CHAP_OK;
	}
	is_raised = rises(&was, put);
	next = next_row(&was, put, is_raised);
	chap_buf_reset(&f->sealed);
	rc = chap_seal_lock(f->seal, json, &f->sealed);
	if (rc != CHAP_OK)
		return chap_fail(err, rc, "a verdict is too long to store");
	rc = was.id == 0 ? insert(f, put, &next.id, err)
	                 : update(f, put, &next, is_raised, err);
	if (rc == CHAP_OK && (is_raised || next.now != was.now))
		rc = tell(f, &was, &next, put, is_raised, json, err);
	if (rc == CHAP_OK)
		*id = next.id;
	return rc;
}
