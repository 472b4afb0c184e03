#include "server/store/lmdb_copy.h"

#include "server/store/data_folder.h"
#include "server/store/files.h"

#include <errno.h>
#include <lmdb.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

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
	                 : chap_fail_at(err, CHAP_ERR_IO, from, 0,
	                       "cannot copy: %s", mdb_strerror(code));
}

#define FRESH "fresh" /* the folder beside, for as long as it is written */

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

enum chap_err
chap_lmdb_compact(const char *dir, const char *name, struct chap_error *err)
{
	char from[CHAP_PATH_BYTES], to[CHAP_PATH_BYTES], fresh[CHAP_PATH_BYTES];
	char folder[CHAP_PATH_BYTES];
	enum chap_err rc;

	snprintf(folder, sizeof(folder), "%s/%s", dir, name);
	if (access(folder, F_OK) != 0)
		return CHAP_OK;
	remove_fresh(dir, name); /* of a call that was interrupted */
	snprintf(fresh, sizeof(fresh), "%s/" FRESH, dir);
	rc = chap_folder_make(fresh, err);
	if (rc == CHAP_OK)
		rc = chap_lmdb_copy(dir, fresh, name, err);
	snprintf(from, sizeof(from), "%s/" FRESH "/%s/data.mdb", dir, name);
	snprintf(to, sizeof(to), "%s/%s/data.mdb", dir, name);
	if (rc == CHAP_OK && rename(from, to) != 0)
		rc = chap_file_fail(err, from, "cannot move");
	if (rc == CHAP_OK)
		rc = chap_folder_sync(folder, err);
	remove_fresh(dir, name);
	return rc;
}
