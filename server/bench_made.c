#include "server/bench.h"

#include "features/base/clock.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Plain chat: what raises a level is answered with its reasons, and costs. */
static const char *const SAID[] = {"gg, that was close", "haha yes exactly",
    "the new map is huge", "that level is so hard, it took me an hour", "nice",
    "the bus was late again and then it rained all day",
    "we lost by two points", "i think the red team was faster this time",
    "no idea, the game froze again", "lol",
    "the pizza was cold but it was still good", "my dog ate half of it"};

#define N_SAID (sizeof(SAID) / sizeof(SAID[0]))

/* SplitMix64, by Steele, Lea and Flood (2014). */
uint64_t
chap_bench_draw(uint64_t *state)
{
	uint64_t x = *state += 0x9e3779b97f4a7c15u;

	x = (x ^ x >> 30) * 0xbf58476d1ce4e5b9u;
	x = (x ^ x >> 27) * 0x94d049bb133111ebu;
	return x ^ x >> 31;
}

bool
chap_bench_shares(struct bench *b)
{
	double sum = 0;

	b->below = calloc((size_t)b->n_pairs, sizeof(*b->below));
	if (b->below == NULL)
		return false;
	for (long long i = 0; i < b->n_pairs; i++)
		b->below[i] = sum += 1.0 / (double)(i + 1);
	for (long long i = 0; i < b->n_pairs; i++)
		b->below[i] /= sum;
	return true;
}

static long long
draw_pair(const struct bench *b, uint64_t *seed)
{
	double x = (double)(chap_bench_draw(seed) >> 11) / 9007199254740992.0;
	long long low = 0, high = b->n_pairs - 1;

	while (low < high) {
		long long middle = (low + high) / 2;

		if (b->below[middle] < x)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

void
chap_bench_make(struct sender *s, struct made *m)
{
	long long pair = draw_pair(s->bench, &s->seed);
	bool back = chap_bench_draw(&s->seed) % 2 == 0;
	struct chap_clock clock = chap_clock_system();

	snprintf(m->id, sizeof(m->id), "%u-%" PRIu64, s->number, s->n++);
	snprintf(
	    m->from, sizeof(m->from), "%c%lld", back ? 'b' : 'a', pair / 2);
	snprintf(m->to, sizeof(m->to), "%c%lld", back ? 'a' : 'b',
	    pair / 2 + pair % 2);
	m->text = SAID[chap_bench_draw(&s->seed) % N_SAID];
	m->at_ms = chap_clock_now_ms(&clock);
}

void
chap_bench_add_json(struct chap_buf *body, const struct made *m)
{
	chap_buf_printf(body,
	    "{\"id\":\"%s\",\"at\":%" PRId64
	    ",\"from\":\"%s\",\"to\":\"%s\",\"text\":\"%s\"}\n",
	    m->id, m->at_ms, m->from, m->to, m->text);
}

/* A string of at most 255 bytes. */
static void
add_packed(struct chap_buf *body, const char *s)
{
	size_t n = strlen(s);
	unsigned char head[2] = {0xd9, (unsigned char)n};
	unsigned char short_head = (unsigned char)(0xa0 | n);

	if (n < 32)
		chap_buf_add(body, &short_head, 1);
	else
		chap_buf_add(body, head, 2);
	chap_buf_add(body, s, n);
}

void
chap_bench_add_msgpack(struct chap_buf *body, const struct made *m)
{
	const char *const field[][2] = {
	    {"id", m->id}, {"from", m->from}, {"to", m->to}, {"text", m->text}};
	unsigned char at[9] = {0xcf};

	chap_buf_add(body, "\x85", 1);
	for (size_t i = 0; i < 4; i++) {
		add_packed(body, field[i][0]);
		add_packed(body, field[i][1]);
	}
	add_packed(body, "at");
	for (int i = 0; i < 8; i++)
		at[1 + i] = (unsigned char)((uint64_t)m->at_ms >> 8 * (7 - i));
	chap_buf_add(body, at, sizeof(at));
}

uint64_t
chap_bench_count_scored(struct chap_span reply, bool is_msgpack)
{
	struct chap_span scored = is_msgpack
	    ? CHAP_SPAN_LIT("\xa6status\xa6scored")
	    : CHAP_SPAN_LIT("\"status\":\"scored\"");
	uint64_t n = 0;

	for (;;) {
		const char *at =
		    memmem(reply.ptr, reply.len, scored.ptr, scored.len);

		if (at == NULL)
			return n;
		reply = chap_span_cut(
		    reply, (size_t)(at - reply.ptr) + scored.len, reply.len);
		n++;
	}
}
