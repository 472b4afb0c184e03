/* A file for a test, with that text; its path into path. */
#ifndef CHAP_TESTS_SCRATCH_FILE_H
#define CHAP_TESTS_SCRATCH_FILE_H

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define SCRATCH_PATH_BYTES 32

static inline void
scratch_file(const char *text, char path[SCRATCH_PATH_BYTES])
{
	int fd;

	snprintf(path, SCRATCH_PATH_BYTES, "/tmp/chaperone-XXXXXX");
	fd = mkstemp(path);
	cr_assert(fd >= 0);
	cr_assert_eq(write(fd, text, strlen(text)), (ssize_t)strlen(text));
	close(fd);
}

#endif
