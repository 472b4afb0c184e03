#include "server/store/database.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum chap_err
chap_database_fail(
    const struct chap_database *d, struct chap_error *err, const char *what)
{
	int code = sqlite3_errcode(d->db);

	return chap_fail_at(err,
	    code == SQLITE_NOTADB || code == SQLITE_CORRUPT ? CHAP_ERR_DAMAGED
	                                                    : CHAP_ERR_IO,
	    d->path, 0, "%s: %s", what, sqlite3_errmsg(d->db));
}

enum chap_err
chap_database_execute(
    struct chap_database *d, const char *sql, struct chap_error *err)
{
	if (sqlite3_exec(d->db, sql, NULL, NULL, NULL) != SQLITE_OK)
		return chap_database_fail(d, err, "cannot write");
	return CHAP_OK;
}

void
chap_database_rollback(struct chap_database *d)
{
	if (!sqlite3_get_autocommit(d->db))
		(void)!chap_database_execute(d, "ROLLBACK", NULL);
}

bool
chap_database_run(sqlite3_stmt *s, int64_t *number, int *n)
{
	int step;

	*n = 0;
	while ((step = sqlite3_step(s)) == SQLITE_ROW) {
		*number = sqlite3_column_int64(s, 0);
		(*n)++;
	}
	sqlite3_reset(s);
	sqlite3_clear_bindings(s);
	return step == SQLITE_DONE;
}

static enum chap_err
read_version(struct chap_database *d, int64_t *version, struct chap_error *err)
{
	sqlite3_stmt *s;
	bool ok;
	int n;

	if (sqlite3_prepare_v2(d->db, "PRAGMA user_version", -1, &s, NULL) !=
	    SQLITE_OK)
		return chap_database_fail(d, err, "cannot read");
	ok = chap_database_run(s, version, &n);
	sqlite3_finalize(s);
	return ok ? CHAP_OK : chap_database_fail(d, err, "cannot read");
}

/* Within a transaction. */
static enum chap_err
change_version(struct chap_database *d, const struct chap_database_form *form,
    struct chap_error *err)
{
	int64_t version = 0;
	char sql[64];
	enum chap_err rc = read_version(d, &version, err);

	if (rc == CHAP_OK && version > form->version)
		rc = chap_fail_at(err, CHAP_ERR_VERSION, d->path, 0,
		    "made by a newer chaperoned (format %" PRId64
		    ", this one reads %d)",
		    version, form->version);
	if (rc == CHAP_OK && version > 0 && form->migrate != NULL)
		rc = form->migrate(d, (int)version, err);
	if (rc == CHAP_OK)
		rc = chap_database_execute(d, form->schema, err);
	snprintf(sql, sizeof(sql), "PRAGMA user_version = %d", form->version);
	return rc == CHAP_OK ? chap_database_execute(d, sql, err) : rc;
}

static enum chap_err
make_schema(struct chap_database *d, const struct chap_database_form *form,
    struct chap_error *err)
{
	int64_t version = 0;
	enum chap_err rc = read_version(d, &version, err);

	if (rc != CHAP_OK || version == form->version)
		return rc;
	rc = chap_database_execute(d, "BEGIN IMMEDIATE", err);
	if (rc == CHAP_OK)
		rc = change_version(d, form, err);
	if (rc == CHAP_OK)
		rc = chap_database_execute(d, "COMMIT", err);
	if (rc != CHAP_OK)
		chap_database_rollback(d);
	return rc;
}

static enum chap_err
prepare(struct chap_database *d, const struct chap_database_form *form,
    sqlite3_stmt **statement, struct chap_error *err)
{
	enum chap_err rc;

	sqlite3_busy_timeout(d->db, form->busy_ms);
	rc = chap_database_execute(
	    d, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;", err);
	if (rc == CHAP_OK && form->settings != NULL)
		rc = chap_database_execute(d, form->settings, err);
	if (rc == CHAP_OK)
		rc = make_schema(d, form, err);
	for (int i = 0; i < form->n && rc == CHAP_OK; i++)
		if (sqlite3_prepare_v2(d->db, form->sql[i], -1, &statement[i],
		        NULL) != SQLITE_OK)
			rc = chap_database_fail(d, err, "cannot prepare");
	return rc;
}

enum chap_err
chap_database_open(struct chap_database *d, const char *dir,
    const struct chap_database_form *form, sqlite3_stmt **statement,
    struct chap_error *err)
{
	mode_t mask = umask(077);
	enum chap_err rc;

	d->log = -1;
	d->is_doubtful = false;
	snprintf(d->path, sizeof(d->path), "%s/%s", dir, form->name);
	rc = sqlite3_open(d->path, &d->db) == SQLITE_OK
	    ? prepare(d, form, statement, err)
	    : chap_database_fail(d, err, "cannot open");
	umask(mask);
	return rc;
}

void
chap_database_close(struct chap_database *d, sqlite3_stmt **statement, int n)
{
	for (int i = 0; i < n; i++)
		sqlite3_finalize(statement[i]);
	if (d->db != NULL && d->log >= 0)
		close(d->log);
	sqlite3_close(d->db);
	d->db = NULL;
}

enum chap_err
chap_database_cut_log(struct chap_database *d, struct chap_error *err)
{
	int rc = sqlite3_wal_checkpoint_v2(
	    d->db, NULL, SQLITE_CHECKPOINT_TRUNCATE, NULL, NULL);

	if (rc == SQLITE_BUSY || rc == SQLITE_LOCKED)
		return chap_fail_at(err, CHAP_ERR_BUSY, d->path, 0,
		    "its log cannot be cut while somebody reads it");
	return rc == SQLITE_OK
	    ? CHAP_OK
	    : chap_database_fail(d, err, "cannot cut its log");
}

/* Readers of what stands in the log are waited for: the next begins anew. */
static enum chap_err
mend(struct chap_database *d, struct chap_error *err)
{
	int rc = sqlite3_wal_checkpoint_v2(
	    d->db, NULL, SQLITE_CHECKPOINT_RESTART, NULL, NULL);

	if (rc == SQLITE_BUSY || rc == SQLITE_LOCKED)
		return chap_fail_at(err, CHAP_ERR_BUSY, d->path, 0,
		    "a sync failed, and its log cannot be put in now");
	if (rc != SQLITE_OK)
		return chap_database_fail(d, err, "cannot put its log in");
	d->is_doubtful = false;
	return CHAP_OK;
}

enum chap_err
chap_database_sync(struct chap_database *d, struct chap_error *err)
{
	char path[sizeof(d->path) + 8];

	if (d->is_doubtful)
		return mend(d, err);
	snprintf(path, sizeof(path), "%s-wal", d->path);
	if (d->log < 0)
		d->log = open(path, O_RDONLY | O_CLOEXEC);
	if (d->log >= 0 && fdatasync(d->log) == 0)
		return CHAP_OK;
	d->is_doubtful = true;
	return chap_fail_at(
	    err, CHAP_ERR_IO, path, 0, "cannot sync: %s", strerror(errno));
}

enum chap_err
chap_database_compact(struct chap_database *d, struct chap_error *err)
{
	enum chap_err rc = chap_database_execute(d, "VACUUM", err);

	return rc == CHAP_OK ? chap_database_cut_log(d, err) : rc;
}

enum chap_err
chap_database_copy(struct chap_database *d, const char *to_dir,
    const char *name, struct chap_error *err)
{
	mode_t mask = umask(077);
	char *sql = sqlite3_mprintf("VACUUM INTO '%q/%q'", to_dir, name);
	enum chap_err rc = sql == NULL
	    ? chap_fail(err, CHAP_ERR_MEMORY, "out of memory")
	    : chap_database_execute(d, sql, err);

	umask(mask);
	sqlite3_free(sql);
	return rc;
}
