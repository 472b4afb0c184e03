#include "features/base/log.h"

#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define LINE_MAX_BYTES 1024

static const char *const LEVEL_NAME[] = {"debug", "info", "warn", "error"};

struct line {
	char text[LINE_MAX_BYTES];
	size_t len;
};

static void
put(struct line *line, char c)
{
	if (line->len < sizeof(line->text) - 1)
		line->text[line->len++] = c;
}

static void
put_str(struct line *line, const char *s)
{
	while (*s != '\0')
		put(line, *s++);
}

/* Quoted, so that a line stays one line whatever a path or reason holds. */
static void
put_quoted(struct line *line, const char *s)
{
	static const char HEX[] = "0123456789abcdef";

	put(line, '"');
	for (; *s != '\0'; s++) {
		unsigned char c = (unsigned char)*s;

		if (c == '"' || c == '\\') {
			put(line, '\\');
			put(line, (char)c);
		} else if (c < 0x20 || c == 0x7f) {
			put_str(line, "\\x");
			put(line, HEX[c >> 4]);
			put(line, HEX[c & 15]);
		} else {
			put(line, (char)c);
		}
	}
	put(line, '"');
}

static void
put_time(struct line *line, int64_t at_ms)
{
	time_t seconds = (time_t)(at_ms / 1000);
	char text[40];
	struct tm tm;
	size_t n;

	gmtime_r(&seconds, &tm);
	n = strftime(text, sizeof(text), "%Y-%m-%dT%H:%M:%S", &tm);
	snprintf(text + n, sizeof(text) - n, ".%03dZ", (int)(at_ms % 1000));
	put_str(line, text);
}

static void
put_field(struct line *line, const struct chap_log_field *field)
{
	char text[CHAP_HASH_HEX];

	put(line, ' ');
	put_str(line, field->key);
	put(line, '=');
	switch (field->type) {
	case CHAP_LOG_INT:
		snprintf(text, sizeof(text), "%lld", (long long)field->number);
		put_str(line, text);
		break;
	case CHAP_LOG_STR:
		put_quoted(line, field->string == NULL ? "" : field->string);
		break;
	case CHAP_LOG_ID:
		chap_hash128_hex(field->id, text);
		put_str(line, text);
		break;
	}
}

void
chap_log_write(const struct chap_log *log, enum chap_log_level level,
    const char *event, const struct chap_log_field *fields, size_t n_fields)
{
	struct line line = {.len = 0};

	if (log == NULL || log->fd < 0 || level < log->least)
		return;
	put_time(&line, chap_clock_now_ms(&log->clock));
	put(&line, ' ');
	put_str(&line, LEVEL_NAME[level]);
	put(&line, ' ');
	put_str(&line, event);
	for (size_t i = 0; i < n_fields; i++)
		put_field(&line, &fields[i]);
	line.text[line.len++] = '\n';
	if (write(log->fd, line.text, line.len) < 0)
		return; /* nowhere left to say so */
}
