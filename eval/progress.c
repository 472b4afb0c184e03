#include "eval/progress.h"

#include "features/base/clock.h"

#include <inttypes.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#define SECOND_NS UINT64_C(1000000000)
#define QUIET_NS (2 * SECOND_NS) /* less is not worth a line */
#define EVERY_NS (SECOND_NS / 4)

void
chap_progress_begin(struct chap_progress *p, const char *what, uint64_t total)
{
	*p = (struct chap_progress){
	    .total = total, .begun_ns = chap_monotonic_ns()};
	if (isatty(STDERR_FILENO))
		p->what = what;
}

void
chap_progress_at(struct chap_progress *p, uint64_t done)
{
	uint64_t now_ns;
	uint64_t gone_ns;

	if (p == NULL || p->what == NULL)
		return;
	now_ns = chap_monotonic_ns();
	gone_ns = now_ns - p->begun_ns;
	if (gone_ns < QUIET_NS || now_ns - p->said_ns < EVERY_NS)
		return;
	p->said_ns = now_ns;
	p->said = true;
	if (p->total > 0 && done > 0) {
		double share = (double)done / (double)p->total;

		if (share > 1)
			share = 1;
		fprintf(stderr, "\r%s: %3.0f %%, %.0f s left\033[K", p->what,
		    share * 100,
		    (double)gone_ns / SECOND_NS * (1 - share) / share);
	} else {
		fprintf(stderr, "\r%s: %" PRIu64 " s\033[K", p->what,
		    gone_ns / SECOND_NS);
	}
}

void
chap_progress_end(struct chap_progress *p)
{
	if (p == NULL)
		return;
	if (p->said)
		fputs("\r\033[K", stderr);
	p->what = NULL;
}

uint64_t
chap_progress_file_bytes(const char *path)
{
	struct stat st;

	return stat(path, &st) == 0 && S_ISREG(st.st_mode)
	    ? (uint64_t)st.st_size
	    : 0;
}
