#include "server/store/data_folder.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

enum chap_err
chap_folder_make(const char *dir, struct chap_error *err)
{
	struct stat st;

	if (mkdir(dir, 0700) != 0 && errno != EEXIST)
		return chap_fail_at(err, CHAP_ERR_IO, dir, 0,
		    "cannot make the data folder: %s", strerror(errno));
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
