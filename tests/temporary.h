/* A file of a test's own, with these bytes; the path goes into path[32]. */
#ifndef CHAP_TESTS_TEMPORARY_H
#define CHAP_TESTS_TEMPORARY_H

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static inline bool
temporary(char path[32], const char *bytes)
{
	size_t n = strlen(bytes);
	int fd;
	bool good;

	snprintf(path, 32, "/tmp/chap-XXXXXX");
	fd = mkstemp(path);
	if (fd < 0)
		return false;
	good = write(fd, bytes, n) == (ssize_t)n;
	return close(fd) == 0 && good;
}

#endif
