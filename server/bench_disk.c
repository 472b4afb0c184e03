#include "server/bench.h"

#include "features/base/clock.h"
#include "server/store/files.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#define FRAME_BYTES 1024 /* about what a frame of single messages has */
#define STEP_BYTES ((uint64_t)8 << 20) /* asked for, as the journal does */
#define A_SECOND 50000 /* at most as many are remembered */

/* One more behind the others; false: the disk does not take it. */
static bool
write_one(int fd, uint64_t i)
{
	static const char frame[FRAME_BYTES];
	struct chap_error err;
	uint64_t at = i * FRAME_BYTES;

	if (at % STEP_BYTES == 0)
		(void)!fallocate(fd, 0, (off_t)at, (off_t)STEP_BYTES);
	return chap_file_write(fd, frame, sizeof(frame), at, "", &err) ==
	    CHAP_OK &&
	    fdatasync(fd) == 0;
}

/* Writes and syncs until the time is over; how often, 0: the disk failed. */
static size_t
write_all(int fd, uint32_t *latency_us, size_t most, uint64_t end_ns)
{
	uint64_t start_ns = chap_monotonic_ns(), now_ns;
	size_t n = 0;

	while (n < most && start_ns < end_ns) {
		if (!write_one(fd, n))
			return 0;
		now_ns = chap_monotonic_ns();
		latency_us[n++] = (uint32_t)((now_ns - start_ns) / 1000);
		start_ns = now_ns;
	}
	return n;
}

bool
chap_bench_disk(const struct bench *b, const double compare_ms[2])
{
	size_t n = 0, most = (size_t)b->seconds * A_SECOND;
	uint32_t *latency_us = calloc(most, sizeof(*latency_us));
	uint64_t start_ns = chap_monotonic_ns();
	char path[400];
	double p50, p99;
	int fd;

	snprintf(path, sizeof(path), "%s.disk", b->data);
	fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	if (latency_us != NULL && fd >= 0)
		n = write_all(fd, latency_us, most,
		    start_ns + (uint64_t)b->seconds * 1000000000u);
	if (fd >= 0) {
		close(fd);
		unlink(path);
	}
	if (n > 0) {
		double seconds = (double)(chap_monotonic_ns() - start_ns) / 1e9;

		qsort(latency_us, n, sizeof(*latency_us), chap_bench_by_size);
		p50 = chap_bench_quantile_ms(latency_us, n, 50);
		p99 = chap_bench_quantile_ms(latency_us, n, 99);
		printf("%-16s %10.0f %7d %8s %8s %8.2f %8.2f %7.2f %7.2f\n",
		    "bare fdatasync", (double)n / seconds, 0, "", "", p50, p99,
		    p50 / compare_ms[0], p99 / compare_ms[1]);
		fflush(stdout);
	} else {
		fprintf(stderr, "chaperoned: cannot sync %s\n", path);
	}
	free(latency_us);
	return n > 0;
}
