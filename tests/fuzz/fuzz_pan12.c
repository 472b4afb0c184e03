/*
 * Any bytes as PAN12's XML: the reader must not crash, and whatever it hands
 * out must be message lines that the library takes, with ids in their bounds
 * and times that rise.
 */
#include "classifier/encoding/json.h"
#include "eval/corpus/pan12.h"
#include "eval/corpus/pan12_lines.h"
#include "features/text/normalize.h"

#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
fail(const char *what)
{
	fprintf(stderr, "%s\n", what);
	abort();
}

/* The message as a line, read again. */
static void
check_line(const struct chap_pan12_conversation *c, size_t i, int64_t at_ms)
{
	struct chap_arena keep, scratch;
	struct chap_message m;
	struct chap_error err;
	struct chap_buf line;
	char unit[CHAP_PAN12_UNIT_MAX];
	struct chap_span text = chap_pan12_text(c, &c->message[i]);

	chap_arena_init(&keep, (size_t)64 << 20);
	chap_arena_init(&scratch, (size_t)64 << 20);
	chap_buf_init(&line, (size_t)64 << 20);
	chap_pan12_unit(c, true, unit);
	chap_pan12_line(&line, c, i, at_ms, unit);
	if (chap_json_message(
	        chap_buf_span(&line), &keep, &scratch, &m, &err) != CHAP_OK) {
		if (text.len <= CHAP_TEXT_MAX_BYTES)
			fail(err.text);
	} else if (m.at_ms != at_ms || !chap_span_eq(m.text, text)) {
		fail("the line says something else");
	}
	chap_buf_release(&line);
	chap_arena_release(&keep);
	chap_arena_release(&scratch);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const struct chap_pan12_conversation *c;
	struct chap_pan12_clock clock;
	struct chap_pan12 *reader;
	struct chap_error err;
	int64_t last_ms = 0;

	if (chap_pan12_open_bytes(&reader, "fuzz",
	        (struct chap_span){(const char *)data, size}, &err) != CHAP_OK)
		return 0;
	chap_pan12_clock_init(
	    &clock, size % 2 == 0 ? CHAP_CLOCK_MASKED : CHAP_CLOCK_MINUTES);
	while (chap_pan12_next(reader, &c, &err) == CHAP_OK && c != NULL) {
		int64_t *at_ms = calloc(c->n + 1, sizeof(*at_ms));

		if (at_ms == NULL)
			break;
		chap_pan12_times(&clock, c, at_ms);
		for (size_t i = 0; i < c->n; i++) {
			if (at_ms[i] <= last_ms)
				fail("time goes back");
			last_ms = at_ms[i];
			check_line(c, i, at_ms[i]);
		}
		free(at_ms);
	}
	chap_pan12_close(reader);
	return 0;
}
