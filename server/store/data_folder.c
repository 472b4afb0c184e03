#include "server/store/data_folder.h"

#include "server/store/files.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

/* That a folder was made is in the folder above it. */
static enum chap_err
sync_above(const char *dir, struct chap_error *err)
{
	char above[CHAP_PATH_BYTES];
	size_t n = strlen(dir);

	while (n > 0 && dir[n - 1] == '/')
		n--;
	while (n > 0 && dir[n - 1] != '/')
		n--;
	if (n >= sizeof(above))
		return chap_fail(
		    err, CHAP_ERR_TOO_LONG, "the path is too long");
	snprintf(above, sizeof(above), "%.*s", (int)n, n == 0 ? "" : dir);
	return chap_folder_sync(n == 0 ? "." : above, err);
}

enum chap_err
chap_folder_make(const char *dir, struct chap_error *err)
{
	enum chap_err rc = CHAP_OK;
	struct stat st;

	if (mkdir(dir, 0700) == 0)
		rc = sync_above(dir, err);
	else if (errno != EEXIST)
		rc = chap_fail_at(err, CHAP_ERR_IO, dir, 0,
		    "cannot make the data folder: %s", strerror(errno));
	if (rc != CHAP_OK)
		return rc;
	if (stat(dir, &st) != 0 || !S_ISDIR(st.st_mode))
		return chap_fail_at(
		    err, CHAP_ERR_IO, dir, 0, "is not a folder");
	return CHAP_OK;
}

enum chap_err
chap_folder_hold(const char *dir, int *fd, struct chap_error *err)
{
	char path[560];
	int lock;

	snprintf(path, sizeof(path), "%s/lock", dir);
	lock = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
	if (lock < 0)
		return chap_fail_at(err, CHAP_ERR_IO, path, 0,
		    "cannot open: %s", strerror(errno));
	if (flock(lock, LOCK_EX | LOCK_NB) != 0) {
		close(lock);
		return chap_fail_at(err, CHAP_ERR_BUSY, dir, 0,
		    "another chaperoned uses this data folder");
	}
	*fd = lock;
	return CHAP_OK;
}
