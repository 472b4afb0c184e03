/*
 * Feeds every file of a folder to a fuzz target, without a fuzzer:
 * replay_<name> FOLDER. A folder without a file is a failure.
 */
#include "features/base/buf.h"

#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#define FILE_MAX_BYTES ((size_t)1 << 20)

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* A copy of the file's own size, so that a sanitizer sees a byte too far. */
static int
feed(const char *path)
{
	struct chap_error err;
	struct chap_buf bytes;
	uint8_t *copy = NULL;
	int rc = 1;

	chap_buf_init(&bytes, FILE_MAX_BYTES);
	if (chap_buf_read_file(&bytes, path, &err) != CHAP_OK)
		fprintf(stderr, "%s: %s\n", path, err.text);
	else
		copy = malloc(bytes.len + (bytes.len == 0));
	if (copy != NULL) {
		if (bytes.len > 0)
			memcpy(copy, bytes.ptr, bytes.len);
		LLVMFuzzerTestOneInput(copy, bytes.len);
		rc = 0;
	}
	free(copy);
	chap_buf_release(&bytes);
	return rc;
}

int
main(int argc, char **argv)
{
	struct dirent *entry;
	int n = 0, failed = 0;
	DIR *dir = argc == 2 ? opendir(argv[1]) : NULL;

	if (dir == NULL) {
		fprintf(stderr, "usage: replay FOLDER\n");
		return 2;
	}
	while ((entry = readdir(dir)) != NULL) {
		char path[4096];

		if (entry->d_name[0] == '.')
			continue;
		snprintf(path, sizeof(path), "%s/%s", argv[1], entry->d_name);
		failed += feed(path);
		n++;
	}
	closedir(dir);
	printf("%d inputs\n", n);
	return failed > 0 || n == 0;
}
