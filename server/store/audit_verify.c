#include "server/store/audit_parts.h"

#include "server/store/files.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <sodium.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define HEADS_MAX_BYTES ((size_t)64 << 20)
#define LINE_MAX_BYTES 160

/* A line of the head file: "number time hash\n". */
struct head {
	int64_t seq;
	unsigned char mac[CHAP_DIGEST_BYTES];
	int64_t line;
};

struct walk {
	struct chap_audit *audit;
	struct chap_audit_report *report;
	struct chap_buf text; /* the head file's */
	size_t at; /* the next line of it */
	int64_t line;
	struct head head; /* the next that is expected; seq 0: none */
	struct chap_buf plain;
};

/* Only the first fault counts; false, to be returned. */
static bool CHAP_PRINTF(4, 5) fault(struct chap_audit_report *r,
    enum chap_audit_fault which, int64_t seq, const char *text, ...)
{
	va_list args;

	if (r->fault != CHAP_AUDIT_WHOLE)
		return false;
	r->fault = which;
	r->fault_seq = seq;
	va_start(args, text);
	vsnprintf(r->text, sizeof(r->text), text, args);
	va_end(args);
	return false;
}

static bool
parse_head(struct chap_span line, struct head *out)
{
	char text[LINE_MAX_BYTES], hex[LINE_MAX_BYTES];
	size_t n;
	int64_t at_ms;
	int used = 0;

	if (line.len >= sizeof(text))
		return false;
	memcpy(text, line.ptr, line.len);
	text[line.len] = '\0';
	if (sscanf(text, "%" SCNd64 " %" SCNd64 " %64[0-9a-f]%n", &out->seq,
	        &at_ms, hex, &used) != 3 ||
	    (size_t)used != line.len || out->seq < 1)
		return false;
	return sodium_hex2bin(out->mac, sizeof(out->mac), hex, strlen(hex),
	           NULL, &n, NULL) == 0 &&
	    n == sizeof(out->mac);
}

/*
 * The next line of the head file. One that does not end was torn by the end
 * of whoever wrote it, and is none.
 */
static bool
next_head(struct walk *w)
{
	const char *from = w->text.ptr + w->at;
	const char *end = w->text.len > w->at
	    ? memchr(from, '\n', w->text.len - w->at)
	    : NULL;
	int64_t before = w->head.seq;

	w->head.seq = 0;
	if (end == NULL)
		return true;
	w->line++;
	w->at += (size_t)(end - from) + 1;
	w->head.line = w->line;
	if (!parse_head(
	        (struct chap_span){from, (size_t)(end - from)}, &w->head))
		return fault(w->report, CHAP_AUDIT_HEAD_DAMAGED, w->line,
		    "line %" PRId64 " of the head file is none", w->line);
	if (w->head.seq <= before)
		return fault(w->report, CHAP_AUDIT_HEAD_DAMAGED, w->line,
		    "line %" PRId64 " of the head file goes back", w->line);
	return true;
}

static enum chap_err
read_heads(struct walk *w, const char *path, struct chap_error *err)
{
	enum chap_err rc = chap_buf_read_file(&w->text, path, err);

	return rc == CHAP_ERR_NOT_FOUND ? CHAP_OK : rc;
}

/* Whether there is a row that tells why the id is missing. */
static enum chap_err
was_erased(struct chap_audit *a, struct chap_span digest, int64_t seq,
    bool *out, struct chap_error *err)
{
	sqlite3_stmt *s = a->statement[CHAP_AUDIT_WAS_ERASED];
	int64_t found;
	int n;

	sqlite3_bind_blob(s, 1, digest.ptr, (int)digest.len, SQLITE_TRANSIENT);
	sqlite3_bind_int64(s, 2, seq);
	if (!chap_database_run(s, &found, &n))
		return chap_database_fail(
		    &a->database, err, "cannot read the audit log");
	*out = n > 0;
	return CHAP_OK;
}

static bool
hides(struct chap_span action)
{
	size_t n = strlen(CHAP_AUDIT_ERASE);

	return action.len >= n && memcmp(action.ptr, CHAP_AUDIT_ERASE, n) == 0;
}

/* *good: the sealed id is the digest's, or was taken out by an erasure. */
static enum chap_err
check_user(
    struct walk *w, sqlite3_stmt *s, int i, bool *good, struct chap_error *err)
{
	struct chap_span digest =
	    chap_audit_column(s, CHAP_AUDIT_DIGEST_0 + 2 * i);
	struct chap_span sealed =
	    chap_audit_column(s, CHAP_AUDIT_SEALED_0 + 2 * i);
	int64_t seq = sqlite3_column_int64(s, CHAP_AUDIT_SEQ);
	unsigned char own[CHAP_DIGEST_BYTES];
	enum chap_err rc;

	if (sealed.len == 0) {
		*good = digest.len == 0;
		if (*good)
			return CHAP_OK;
		*good = hides(chap_audit_column(s, CHAP_AUDIT_ACTION));
		rc = *good ? CHAP_OK
		           : was_erased(w->audit, digest, seq, good, err);
		if (rc == CHAP_OK && *good)
			w->report->n_forgotten++;
		else if (rc == CHAP_OK)
			fault(w->report, CHAP_AUDIT_UNSEALED, seq,
			    "row %" PRId64 ": a user's id was taken out, and "
			    "no row says that it was erased",
			    seq);
		return rc;
	}
	chap_buf_reset(&w->plain);
	rc = chap_seal_unlock(w->audit->seal, sealed, &w->plain);
	if (rc == CHAP_ERR_MEMORY)
		return chap_fail(err, rc, "out of memory");
	chap_audit_digest(w->audit,
	    (uint64_t)sqlite3_column_int64(s, CHAP_AUDIT_TENANT),
	    chap_buf_span(&w->plain), own);
	*good = rc == CHAP_OK && digest.len == sizeof(own) &&
	    memcmp(digest.ptr, own, sizeof(own)) == 0;
	if (!*good)
		fault(w->report, CHAP_AUDIT_UNSEALED, seq,
		    "row %" PRId64 ": a user's id is not the one that was "
		    "recorded",
		    seq);
	return CHAP_OK;
}

/* The row behind `*seq` with that hash, which it moves on. */
static enum chap_err
check_row(struct walk *w, sqlite3_stmt *s, int64_t *seq,
    unsigned char mac[CHAP_DIGEST_BYTES], bool *good, struct chap_error *err)
{
	struct chap_span stored = chap_audit_column(s, CHAP_AUDIT_MAC);
	struct chap_audit_link link = {
	    .seq = sqlite3_column_int64(s, CHAP_AUDIT_SEQ),
	    .at_ms = sqlite3_column_int64(s, CHAP_AUDIT_AT),
	    .tenant = sqlite3_column_int64(s, CHAP_AUDIT_TENANT),
	    .actor = chap_audit_column(s, CHAP_AUDIT_ACTOR),
	    .action = chap_audit_column(s, CHAP_AUDIT_ACTION),
	    .digest = {chap_audit_column(s, CHAP_AUDIT_DIGEST_0),
	        chap_audit_column(s, CHAP_AUDIT_DIGEST_1)},
	    .what = chap_audit_column(s, CHAP_AUDIT_WHAT)};
	unsigned char own[CHAP_DIGEST_BYTES];
	enum chap_err rc = CHAP_OK;

	*good = link.seq == *seq + 1;
	if (!*good) {
		fault(w->report, CHAP_AUDIT_MISSING, *seq + 1,
		    "row %" PRId64 " is not there", *seq + 1);
		return CHAP_OK;
	}
	chap_audit_mac(w->audit, &link, mac, own);
	*good = stored.len == sizeof(own) &&
	    memcmp(stored.ptr, own, sizeof(own)) == 0;
	if (!*good) {
		fault(w->report, CHAP_AUDIT_CHANGED, link.seq,
		    "row %" PRId64 " is not as it was written", link.seq);
		return CHAP_OK;
	}
	for (int i = 0; i < 2 && rc == CHAP_OK && *good; i++)
		rc = check_user(w, s, i, good, err);
	if (rc != CHAP_OK || !*good)
		return rc;
	memcpy(mac, own, sizeof(own));
	*seq = link.seq;
	w->report->n_rows++;
	if (w->head.seq != link.seq)
		return CHAP_OK;
	*good = memcmp(w->head.mac, own, sizeof(own)) == 0;
	if (!*good)
		fault(w->report, CHAP_AUDIT_OTHER, link.seq,
		    "row %" PRId64 " is not the one that line %" PRId64
		    " of the head file knows",
		    link.seq, w->head.line);
	else
		w->report->n_heads++;
	*good = *good && next_head(w);
	return CHAP_OK;
}

static enum chap_err
walk(struct walk *w, struct chap_error *err)
{
	struct chap_audit *a = w->audit;
	sqlite3_stmt *s = a->statement[CHAP_AUDIT_LIST];
	unsigned char mac[CHAP_DIGEST_BYTES] = {0};
	enum chap_err rc = CHAP_OK;
	bool good = next_head(w);
	int64_t seq = 0;
	int step = SQLITE_DONE;

	sqlite3_bind_int64(s, 1, INT64_MIN);
	sqlite3_bind_int64(s, 2, 0);
	sqlite3_bind_int64(s, 3, -1);
	while (good && rc == CHAP_OK && (step = sqlite3_step(s)) == SQLITE_ROW)
		rc = check_row(w, s, &seq, mac, &good, err);
	if (rc == CHAP_OK && good && step != SQLITE_DONE)
		rc = chap_database_fail(
		    &a->database, err, "cannot read the audit log");
	sqlite3_reset(s);
	sqlite3_clear_bindings(s);
	if (rc == CHAP_OK && good && w->head.seq != 0)
		fault(w->report, CHAP_AUDIT_CUT, seq,
		    "it ends with row %" PRId64 ", and line %" PRId64
		    " of the head file knows of row %" PRId64,
		    seq, w->head.line, w->head.seq);
	return rc;
}

enum chap_err
chap_audit_verify(struct chap_audit *a, const char *head_path,
    struct chap_audit_report *out, struct chap_error *err)
{
	struct chap_audit_report report = {.fault = CHAP_AUDIT_WHOLE};
	struct walk w = {.audit = a, .report = &report};
	enum chap_err rc;

	chap_buf_init(&w.text, HEADS_MAX_BYTES);
	chap_buf_init(&w.plain, CHAP_AUDIT_USER_BYTES + 1);
	/* heads first: rows that come meanwhile are in none of them */
	rc = read_heads(&w, head_path, err);
	pthread_mutex_lock(&a->lock);
	if (rc == CHAP_OK)
		rc = walk(&w, err);
	pthread_mutex_unlock(&a->lock);
	chap_buf_release(&w.text);
	chap_buf_release(&w.plain);
	if (rc == CHAP_OK)
		*out = report;
	return rc;
}

/*
 * What a head file holds: where its last whole line ends, behind which a line
 * was torn at most, and that line's row.
 */
static enum chap_err
look_at_heads(
    const char *path, size_t *end, int64_t *seq, struct chap_error *err)
{
	struct chap_buf text;
	struct head last = {.seq = 0};
	size_t from;
	enum chap_err rc;

	*end = 0;
	*seq = 0;
	chap_buf_init(&text, HEADS_MAX_BYTES);
	rc = chap_buf_read_file(&text, path, err);
	for (size_t i = 0; i < text.len; i++)
		if (text.ptr[i] == '\n')
			*end = i + 1;
	from = *end == 0 ? 0 : *end - 1;
	while (from > 0 && text.ptr[from - 1] != '\n')
		from--;
	if (*end > 0 &&
	    parse_head(
	        (struct chap_span){text.ptr + from, *end - 1 - from}, &last))
		*seq = last.seq;
	chap_buf_release(&text);
	return rc == CHAP_ERR_NOT_FOUND ? CHAP_OK : rc;
}

static enum chap_err
append_head(
    const char *path, size_t end, const char *line, struct chap_error *err)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
	enum chap_err rc;

	if (fd < 0)
		return chap_file_fail(err, path, "cannot open the head file");
	rc = chap_file_write(fd, line, strlen(line), end, path, err);
	if (rc == CHAP_OK && ftruncate(fd, (off_t)(end + strlen(line))) != 0)
		rc = chap_file_fail(err, path, "cannot cut");
	if (rc == CHAP_OK && fsync(fd) != 0)
		rc = chap_file_fail(err, path, "cannot sync");
	close(fd);
	return rc;
}

enum chap_err
chap_audit_export_head(struct chap_audit *a, const char *head_path,
    int64_t now_ms, int64_t *seq, char hex[CHAP_AUDIT_HEX],
    struct chap_error *err)
{
	unsigned char mac[CHAP_DIGEST_BYTES];
	char line[LINE_MAX_BYTES];
	int64_t newest = 0, known = 0;
	size_t end = 0;
	enum chap_err rc;

	pthread_mutex_lock(&a->lock);
	/* one process at a time writes the file, held off by the database */
	rc = chap_database_execute(&a->database, "BEGIN IMMEDIATE", err);
	if (rc == CHAP_OK)
		rc = chap_audit_last(a, &newest, mac, err);
	if (rc == CHAP_OK)
		rc = look_at_heads(head_path, &end, &known, err);
	hex[0] = '\0';
	if (newest > 0)
		sodium_bin2hex(hex, CHAP_AUDIT_HEX, mac, sizeof(mac));
	snprintf(line, sizeof(line), "%" PRId64 " %" PRId64 " %s\n", newest,
	    now_ms, hex);
	if (rc == CHAP_OK && newest > known)
		rc = append_head(head_path, end, line, err);
	chap_database_rollback(&a->database);
	pthread_mutex_unlock(&a->lock);
	if (rc == CHAP_OK)
		*seq = newest;
	return rc;
}
