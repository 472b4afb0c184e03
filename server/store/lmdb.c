#include "server/store/lmdb.h"

#include "server/store/data_folder.h"
#include "server/store/files.h"

#include <errno.h>
#include <lmdb.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

enum chap_err
chap_lmdb_fail(
    struct chap_error *err, const char *path, const char *what, int code)
{
	bool is_damaged = code == MDB_INVALID || code == MDB_CORRUPTED ||
	    code == MDB_PAGE_NOTFOUND;

	return chap_fail_at(err, is_damaged ? CHAP_ERR_DAMAGED : CHAP_ERR_IO,
	    path, 0, "%s: %s", what, mdb_strerror(code));
}

enum chap_err
chap_lmdb_copy(const char *from_dir, const char *to_dir, const char *name,
    struct chap_error *err)
{
	char from[CHAP_PATH_BYTES], to[CHAP_PATH_BYTES];
	MDB_env *env = NULL;
	enum chap_err rc;
	mode_t mask;
	int code;

	snprintf(from, sizeof(from), "%s/%s", from_dir, name);
	snprintf(to, sizeof(to), "%s/%s", to_dir, name);
	if (access(from, F_OK) != 0)
		return CHAP_OK;
	rc = chap_folder_make(to, err);
	if (rc != CHAP_OK)
		return rc;
	code = mdb_env_create(&env);
	if (code == 0)
		code = mdb_env_open(env, from, MDB_RDONLY, 0600);
	mask = umask(077);
	if (code == 0)
		code = mdb_env_copy2(env, to, MDB_CP_COMPACT);
	umask(mask);
	if (env != NULL)
		mdb_env_close(env);
	return code == 0 ? CHAP_OK
	                 : chap_lmdb_fail(err, from, "cannot copy", code);
}

#define FRESH "fresh" /* the folder beside, for as long as it is written */
#define PUTS_AT_ONCE 50000

static void
remove_fresh(const char *dir, const char *name)
{
	char path[CHAP_PATH_BYTES];

	snprintf(path, sizeof(path), "%s/" FRESH "/%s/data.mdb", dir, name);
	unlink(path);
	snprintf(path, sizeof(path), "%s/" FRESH "/%s/lock.mdb", dir, name);
	unlink(path);
	snprintf(path, sizeof(path), "%s/" FRESH "/%s", dir, name);
	rmdir(path);
	snprintf(path, sizeof(path), "%s/" FRESH, dir);
	rmdir(path);
}

/* Where records are read, and where they are put. */
struct rewriting {
	MDB_env *from;
	MDB_env *to;
	MDB_dbi from_db;
	MDB_dbi to_db;
	MDB_txn *reading;
	MDB_txn *writing;
	MDB_cursor *cursor;
};

static int
begin(struct rewriting *r, const char *from, const char *to)
{
	MDB_envinfo info;
	int rc = mdb_env_create(&r->from);

	if (rc == 0)
		rc = mdb_env_open(r->from, from, MDB_RDONLY, 0600);
	if (rc == 0)
		rc = mdb_env_info(r->from, &info);
	if (rc == 0)
		rc = mdb_env_create(&r->to);
	if (rc == 0)
		rc = mdb_env_set_mapsize(r->to, info.me_mapsize);
	if (rc == 0)
		rc = mdb_env_open(r->to, to, MDB_NOSYNC, 0600);
	if (rc == 0)
		rc = mdb_txn_begin(r->from, NULL, MDB_RDONLY, &r->reading);
	if (rc == 0)
		rc = mdb_dbi_open(r->reading, NULL, 0, &r->from_db);
	if (rc == 0)
		rc = mdb_cursor_open(r->reading, r->from_db, &r->cursor);
	if (rc == 0)
		rc = mdb_txn_begin(r->to, NULL, 0, &r->writing);
	if (rc == 0)
		rc = mdb_dbi_open(r->writing, NULL, 0, &r->to_db);
	return rc;
}

static int
commit(struct rewriting *r)
{
	MDB_txn *txn = r->writing;

	r->writing = NULL;
	return mdb_txn_commit(txn);
}

/* Record by record: a page that is copied keeps what was deleted from it. */
static int
put_all(struct rewriting *r)
{
	MDB_val key, value;
	unsigned n = 0;
	int rc = mdb_cursor_get(r->cursor, &key, &value, MDB_FIRST);

	while (rc == 0) {
		rc = mdb_put(r->writing, r->to_db, &key, &value, MDB_APPEND);
		if (rc == 0 && ++n % PUTS_AT_ONCE == 0) {
			rc = commit(r);
			if (rc == 0)
				rc = mdb_txn_begin(r->to, NULL, 0, &r->writing);
		}
		if (rc == 0)
			rc = mdb_cursor_get(r->cursor, &key, &value, MDB_NEXT);
	}
	if (rc == MDB_NOTFOUND)
		rc = commit(r);
	return rc == 0 ? mdb_env_sync(r->to, 1) : rc;
}

static void
end(struct rewriting *r)
{
	if (r->writing != NULL)
		mdb_txn_abort(r->writing);
	if (r->cursor != NULL)
		mdb_cursor_close(r->cursor);
	if (r->reading != NULL)
		mdb_txn_abort(r->reading);
	if (r->to != NULL)
		mdb_env_close(r->to);
	if (r->from != NULL)
		mdb_env_close(r->from);
}

enum chap_err
chap_lmdb_compact(const char *dir, const char *name, struct chap_error *err)
{
	char from[CHAP_PATH_BYTES], to[CHAP_PATH_BYTES], fresh[CHAP_PATH_BYTES];
	struct rewriting r = {.from = NULL};
	enum chap_err rc;
	int code;

	snprintf(from, sizeof(from), "%s/%s", dir, name);
	if (access(from, F_OK) != 0)
		return CHAP_OK;
	remove_fresh(dir, name); /* of a call that was interrupted */
	snprintf(fresh, sizeof(fresh), "%s/" FRESH, dir);
	rc = chap_folder_make(fresh, err);
	snprintf(to, sizeof(to), "%s/" FRESH "/%s", dir, name);
	if (rc == CHAP_OK)
		rc = chap_folder_make(to, err);
	if (rc != CHAP_OK)
		return rc;
	code = begin(&r, from, to);
	if (code == 0)
		code = put_all(&r);
	end(&r);
	if (code != 0)
		rc = chap_lmdb_fail(err, from, "cannot be written anew", code);
	snprintf(from, sizeof(from), "%s/" FRESH "/%s/data.mdb", dir, name);
	snprintf(to, sizeof(to), "%s/%s/data.mdb", dir, name);
	if (rc == CHAP_OK && rename(from, to) != 0)
		rc = chap_file_fail(err, from, "cannot move");
	if (rc == CHAP_OK) {
		snprintf(to, sizeof(to), "%s/%s", dir, name);
		rc = chap_folder_sync(to, err);
	}
	remove_fresh(dir, name);
	return rc;
}
