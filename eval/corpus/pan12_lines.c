#include "eval/corpus/pan12_lines.h"

#include "classifier/chaperone.h"

#include <inttypes.h>
#include <stdio.h>

#define MINUTE_MS 60000
#define DAY_MS (1440 * INT64_C(60000))
#define LATE_MINUTES 60 /* a clock that jitters, not another day */

_Static_assert(CHAP_PAN12_UNIT_MAX - 1 <= CHAP_ID_MAX_BYTES,
    "a pair's name is no longer than an id may be");

void
chap_pan12_clock_init(
    struct chap_pan12_clock *clock, enum chap_pan12_clock_kind kind)
{
	*clock = (struct chap_pan12_clock){.kind = kind,
	    .midnight_ms = CHAP_PAN12_FIRST_MS,
	    .last_ms = CHAP_PAN12_FIRST_MS - 1};
}

/* Moves the clock to a message that says `minutes`. */
static int64_t
tick(struct chap_pan12_clock *clock, int minutes)
{
	int64_t at_ms;

	if (minutes == CHAP_PAN12_NO_TIME)
		minutes = clock->last_minutes;
	if (minutes + LATE_MINUTES < clock->last_minutes)
		clock->midnight_ms += DAY_MS;
	else if (minutes < clock->last_minutes)
		minutes = clock->last_minutes;
	clock->last_minutes = minutes;
	at_ms = clock->midnight_ms + (int64_t)minutes * MINUTE_MS;
	if (at_ms <= clock->last_ms)
		at_ms = clock->last_ms + 1;
	clock->last_ms = at_ms;
	return at_ms;
}

void
chap_pan12_times(struct chap_pan12_clock *clock,
    const struct chap_pan12_conversation *c, int64_t *at_ms)
{
	if (clock->kind == CHAP_CLOCK_MASKED) {
		for (size_t i = 0; i < c->n; i++)
			at_ms[i] =
			    CHAP_PAN12_FIRST_MS + (int64_t)(c->n_before + i);
		return;
	}
	clock->last_minutes = 0;
	for (size_t i = 0; i < c->n; i++)
		at_ms[i] = tick(clock, c->message[i].minutes);
	clock->midnight_ms += 2 * DAY_MS;
}

void
chap_pan12_unit(
    const struct chap_pan12_conversation *c, bool by_pair, char *name)
{
	const struct chap_span *a = c->author.name;
	bool turned;

	if (!by_pair || c->author.n != 2) {
		snprintf(name, CHAP_PAN12_UNIT_MAX, "%.*s", (int)c->id.len,
		    c->id.ptr);
		return;
	}
	turned = strcmp(a[0].ptr, a[1].ptr) > 0;
	snprintf(name, CHAP_PAN12_UNIT_MAX, "%.*s~%.*s", (int)a[turned].len,
	    a[turned].ptr, (int)a[!turned].len, a[!turned].ptr);
}

/* A string of valid UTF-8 in quotes. */
static void
put_string(struct chap_buf *out, struct chap_span s)
{
	size_t from = 0;

	chap_buf_str(out, "\"");
	for (size_t i = 0; i < s.len; i++) {
		unsigned char c = (unsigned char)s.ptr[i];

		if (c >= 0x20 && c != '"' && c != '\\')
			continue;
		chap_buf_add(out, s.ptr + from, i - from);
		if (c >= 0x20)
			chap_buf_add(out, (const char[]){'\\', (char)c}, 2);
		else
			chap_buf_printf(out, "\\u%04x", c);
		from = i + 1;
	}
	if (s.len > from)
		chap_buf_add(out, s.ptr + from, s.len - from);
	chap_buf_str(out, "\"");
}

static void
put_recipients(struct chap_buf *out, const struct chap_pan12_conversation *c,
    uint32_t author)
{
	const char *before = "";

	if (c->author.n == 1) {
		char name[CHAP_ID_MAX_BYTES + 1];

		snprintf(name, sizeof(name), "nobody-%.*s", (int)c->id.len,
		    c->id.ptr);
		chap_buf_str(out, ",\"to\":");
		put_string(out, chap_span_str(name));
		return;
	}
	if (c->author.n == 2) {
		chap_buf_str(out, ",\"to\":");
		put_string(out, c->author.name[author == 0]);
		return;
	}
	if (c->author.n > CHAP_TO_MAX + 1) {
		chap_buf_str(out, ",\"room\":");
		put_string(out, c->id);
		return;
	}
	chap_buf_str(out, ",\"to\":[");
	for (uint32_t i = 0; i < c->author.n; i++) {
		if (i == author)
			continue;
		chap_buf_str(out, before);
		put_string(out, c->author.name[i]);
		before = ",";
	}
	chap_buf_str(out, "]");
}

void
chap_pan12_line(struct chap_buf *out, const struct chap_pan12_conversation *c,
    size_t i, int64_t at_ms, const char *unit)
{
	const struct chap_pan12_message *m = &c->message[i];
	char id[CHAP_ID_MAX_BYTES + 1];

	snprintf(id, sizeof(id), "%.*s:%" PRIu32, (int)c->id.len, c->id.ptr,
	    m->line);
	chap_buf_str(out, "{\"id\":");
	put_string(out, chap_span_str(id));
	chap_buf_printf(out, ",\"at\":%" PRId64 ",\"from\":", at_ms);
	put_string(out, c->author.name[m->author]);
	put_recipients(out, c, m->author);
	chap_buf_str(out, ",\"conversation\":");
	put_string(out, chap_span_str(unit));
	chap_buf_str(out, ",\"text\":");
	put_string(out, chap_pan12_text(c, m));
	chap_buf_str(out, "}");
}
