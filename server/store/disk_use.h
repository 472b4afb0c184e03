/*
 * What a data folder takes on its disk, for /metrics: sizes as the file
 * system tells them, nothing is opened.
 *
 * Threads: any.
 */
#ifndef CHAP_STORE_DISK_USE_H
#define CHAP_STORE_DISK_USE_H

#include <stdbool.h>
#include <stdint.h>

struct chap_disk_use {
	uint64_t checkpoint_bytes;
	uint64_t journal_bytes;
	uint64_t cold_bytes; /* pairs on disk: what is allocated */
	uint64_t flags_bytes;
	uint64_t free_bytes; /* for the service's user */
};

/* What cannot be looked at counts 0; false: the disk itself cannot. */
bool chap_disk_use(const char *data_dir, struct chap_disk_use *out);

#endif
