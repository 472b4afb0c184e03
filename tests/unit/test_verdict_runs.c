#include "server/verdict_runs.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct seen {
	uint64_t first[4096];
	size_t n_lines[4096];
	size_t n_frames;
	size_t most_bytes;
};

static void
note(void *context, struct chap_span frame)
{
	struct seen *s = context;
	char head[64];
	unsigned long long first;
	size_t n = 0;

	cr_assert_neq(frame.ptr[frame.len - 1], '\n');
	snprintf(head, sizeof(head), "%.*s", 60, frame.ptr);
	cr_assert_eq(
	    sscanf(head, "{\"start\":\"abc\",\"first\":%llu}\n", &first), 1);
	for (size_t i = 0; i < frame.len; i++)
		n += frame.ptr[i] == '\n';
	s->first[s->n_frames] = first;
	s->n_lines[s->n_frames++] = n;
	if (frame.len > s->most_bytes)
		s->most_bytes = frame.len;
}

static void
publish(struct chap_buf *runs, struct seen *s)
{
	struct chap_buf frame;

	memset(s, 0, sizeof(*s));
	chap_buf_init(&frame, 2 * CHAP_VERDICT_FRAME_BYTES);
	chap_verdict_runs_publish(runs, "abc", &frame, note, s);
	chap_buf_release(&frame);
}

Test(verdict_runs, what_goes_on_is_one_frame_and_a_gap_begins_another)
{
	static const struct {
		uint64_t first;
		const char *lines;
	} run[] = {{1, "a\nb\n"}, {3, "c\n"}, {7, "d\n"}, {8, "e\nf\n"}};
	struct chap_buf runs;
	struct seen s;

	chap_buf_init(&runs, 1 << 20);
	publish(&runs, &s);
	cr_assert_eq(s.n_frames, 0);
	for (size_t i = 0; i < sizeof(run) / sizeof(run[0]); i++)
		cr_assert_eq(chap_verdict_run_add(&runs, run[i].first,
		                 chap_span_str(run[i].lines)),
		    CHAP_OK);
	publish(&runs, &s);
	cr_assert_eq(s.n_frames, 2);
	cr_assert_eq(s.first[0], 1);
	cr_assert_eq(s.n_lines[0], 3);
	cr_assert_eq(s.first[1], 7);
	cr_assert_eq(s.n_lines[1], 3);
	chap_buf_release(&runs);
}

Test(verdict_runs, frames_are_bounded_and_hold_every_line)
{
	static char lines[500 * 1000 + 1];
	struct chap_buf runs;
	struct seen s;
	size_t n = 0;

	for (size_t i = 0; i < 500; i++) {
		memset(lines + i * 1000, 'x', 999);
		lines[i * 1000 + 999] = '\n';
	}
	chap_buf_init(&runs, 1 << 20);
	cr_assert_eq(
	    chap_verdict_run_add(&runs, 1, chap_span_str(lines)), CHAP_OK);
	/* no room: all of it is left out */
	cr_assert_eq(chap_verdict_run_add(&runs, 501,
	                 (struct chap_span){lines, (1 << 20) - 500 * 1000}),
	    CHAP_ERR_TOO_LONG);
	cr_assert_eq(
	    chap_verdict_run_add(&runs, 901, CHAP_SPAN_LIT("y\n")), CHAP_OK);
	publish(&runs, &s);
	for (size_t i = 0; i + 1 < s.n_frames; i++) {
		cr_assert_eq(s.first[i], n + 1);
		n += s.n_lines[i];
	}
	cr_assert_eq(n, 500);
	cr_assert_eq(s.first[s.n_frames - 1], 901);
	cr_assert_eq(s.n_lines[s.n_frames - 1], 1);
	cr_assert_lt(s.most_bytes, CHAP_VERDICT_FRAME_BYTES + 1000);
	chap_buf_release(&runs);
}
