#include "server/verdict_runs.h"

#include <inttypes.h>
#include <string.h>

struct run {
	uint64_t first;
	uint64_t n_bytes;
};

struct cutter {
	const char *start;
	struct chap_buf *frame;
	uint64_t next; /* the number that would go on in the frame */
	void (*publish)(void *context, struct chap_span frame);
	void *context;
};

enum chap_err
chap_verdict_run_add(
    struct chap_buf *runs, uint64_t first, struct chap_span lines)
{
	struct run run = {first, lines.len};
	enum chap_err rc = chap_buf_reserve(runs, sizeof(run) + lines.len);

	if (rc != CHAP_OK)
		return rc;
	chap_buf_add(runs, &run, sizeof(run));
	return chap_buf_add(runs, lines.ptr, lines.len);
}

static void
close_frame(struct cutter *c)
{
	struct chap_span bytes = chap_buf_span(c->frame);

	if (bytes.len > 0 && !c->frame->failed) {
		bytes.len--; /* the last line's end */
		c->publish(c->context, bytes);
	}
	chap_buf_reset(c->frame);
}

static void
add_line(struct cutter *c, uint64_t number, struct chap_span line)
{
	if (c->frame->len > 0 && number != c->next)
		close_frame(c);
	if (c->frame->len == 0)
		chap_buf_printf(c->frame,
		    "{\"start\":\"%s\",\"first\":%" PRIu64 "}\n", c->start,
		    number);
	chap_buf_add(c->frame, line.ptr, line.len);
	c->next = number + 1;
	if (c->frame->len >= CHAP_VERDICT_FRAME_BYTES)
		close_frame(c);
}

void
chap_verdict_runs_publish(const struct chap_buf *runs, const char *start,
    struct chap_buf *frame,
    void (*publish)(void *context, struct chap_span frame), void *context)
{
	struct cutter c = {.start = start,
	    .frame = frame,
	    .publish = publish,
	    .context = context};
	const char *p = runs->ptr, *end = p + runs->len;

	chap_buf_reset(frame);
	while (p < end) {
		const char *run_end, *line_end;
		struct run run;

		memcpy(&run, p, sizeof(run));
		p += sizeof(run);
		run_end = p + run.n_bytes;
		for (uint64_t n = run.first; p < run_end; p = line_end) {
			line_end = memchr(p, '\n', (size_t)(run_end - p));
			line_end = line_end == NULL ? run_end : line_end + 1;
			add_line(&c, n++,
			    (struct chap_span){p, (size_t)(line_end - p)});
		}
	}
	close_frame(&c);
}
