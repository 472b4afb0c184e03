#include "server/store/files.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define DIGITS 16

void
chap_file_path(char path[CHAP_PATH_BYTES], const char *dir, const char *kind,
    uint64_t number)
{
	snprintf(path, CHAP_PATH_BYTES, "%s/%s-%016" PRIx64, dir, kind, number);
}

enum chap_err
chap_file_fail(struct chap_error *err, const char *path, const char *what)
{
	return chap_fail_at(
	    err, CHAP_ERR_IO, path, 0, "%s: %s", what, strerror(errno));
}

enum chap_err
chap_file_write(int fd, const void *bytes, size_t n, uint64_t at,
    const char *path, struct chap_error *err)
{
	const char *from = bytes;

	while (n > 0) {
		ssize_t written = pwrite(fd, from, n, (off_t)at);

		if (written < 0 && errno == EINTR)
			continue;
		if (written <= 0)
			return chap_file_fail(err, path, "cannot write");
		from += written;
		at += (uint64_t)written;
		n -= (size_t)written;
	}
	return CHAP_OK;
}

enum chap_err
chap_file_read(int fd, void *bytes, size_t n, uint64_t at, size_t *got,
    const char *path, struct chap_error *err)
{
	char *to = bytes;
	size_t have = 0;

	while (have < n) {
		ssize_t some =
		    pread(fd, to + have, n - have, (off_t)(at + have));

		if (some < 0 && errno == EINTR)
			continue;
		if (some < 0)
			return chap_file_fail(err, path, "cannot read");
		if (some == 0)
			break;
		have += (size_t)some;
	}
	*got = have;
	return CHAP_OK;
}

enum chap_err
chap_folder_sync(const char *dir, struct chap_error *err)
{
	int fd = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	enum chap_err rc = CHAP_OK;

	if (fd < 0)
		return chap_file_fail(err, dir, "cannot open the folder");
	if (fsync(fd) != 0)
		rc = chap_file_fail(err, dir, "cannot sync the folder");
	close(fd);
	return rc;
}

/* "<kind>-<16 hex digits>" and nothing else. */
static bool
parse_name(const char *name, const char *kind, uint64_t *number)
{
	size_t n = strlen(kind);
	const char *digits = name + n + 1;

	if (strncmp(name, kind, n) != 0 || name[n] != '-' ||
	    strlen(digits) != DIGITS ||
	    strspn(digits, "0123456789abcdef") != DIGITS)
		return false;
	*number = strtoull(digits, NULL, 16);
	return true;
}

static int
by_size(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return (x > y) - (x < y);
}

enum chap_err
chap_folder_numbers(const char *dir, const char *kind,
    uint64_t number[CHAP_NUMBERS_MAX], size_t *n, struct chap_error *err)
{
	DIR *folder = opendir(dir);
	const struct dirent *entry;
	enum chap_err rc = CHAP_OK;
	uint64_t one;

	*n = 0;
	if (folder == NULL && errno == ENOENT)
		return CHAP_OK;
	if (folder == NULL)
		return chap_file_fail(err, dir, "cannot open the folder");
	while (rc == CHAP_OK && (entry = readdir(folder)) != NULL) {
		if (!parse_name(entry->d_name, kind, &one))
			continue;
		if (*n == CHAP_NUMBERS_MAX)
			rc = chap_fail_at(err, CHAP_ERR_TOO_LONG, dir, 0,
			    "more than %d files \"%s-…\"", CHAP_NUMBERS_MAX,
			    kind);
		else
			number[(*n)++] = one;
	}
	closedir(folder);
	qsort(number, *n, sizeof(*number), by_size);
	return rc;
}
