/*
 * Structured log lines: level, event, key=value. There is on purpose no way
 * to log a span: message text must never reach a log. A field is a number, a
 * string literal or path of our own, or a keyed hash of a user id.
 *
 * Threads: a line is written in one write(2), so lines of several threads do
 * not mix. Errors while writing a log line are ignored.
 */
#ifndef CHAP_BASE_LOG_H
#define CHAP_BASE_LOG_H

#include "features/base/clock.h"
#include "features/base/hash.h"

#include <stddef.h>
#include <stdint.h>

enum chap_log_level {
	CHAP_LOG_DEBUG,
	CHAP_LOG_INFO,
	CHAP_LOG_WARN,
	CHAP_LOG_ERROR,
};

struct chap_log {
	int fd; /* where lines go; -1: nowhere */
	enum chap_log_level least; /* lines below it are dropped */
	struct chap_clock clock;
};

enum chap_log_type { CHAP_LOG_INT, CHAP_LOG_STR, CHAP_LOG_ID };

struct chap_log_field {
	const char *key;
	enum chap_log_type type;
	int64_t number;
	const char *string;
	struct chap_hash128 id;
};

static inline struct chap_log_field
chap_f_int(const char *key, int64_t number)
{
	return (struct chap_log_field){
	    .key = key, .type = CHAP_LOG_INT, .number = number};
}

static inline struct chap_log_field
chap_f_str(const char *key, const char *string)
{
	return (struct chap_log_field){
	    .key = key, .type = CHAP_LOG_STR, .string = string};
}

static inline struct chap_log_field
chap_f_id(const char *key, struct chap_hash128 id)
{
	return (struct chap_log_field){
	    .key = key, .type = CHAP_LOG_ID, .id = id};
}

/*
 * One line: "2026-11-22T10:00:00.000Z info event key=value …". `event` and
 * keys are literals. Strings are quoted, control bytes escaped; a line is cut
 * at 1,024 bytes. `log` NULL: does nothing.
 */
void chap_log_write(const struct chap_log *log, enum chap_log_level level,
    const char *event, const struct chap_log_field *fields, size_t n_fields);

/* chap_log(log, CHAP_LOG_INFO, "started", chap_f_int("port", 7710)) */
#define chap_log(log, level, event, ...) \
	chap_log_write((log), (level), (event), \
	    (const struct chap_log_field[]){__VA_ARGS__}, \
	    sizeof((const struct chap_log_field[]){__VA_ARGS__}) / \
	        sizeof(struct chap_log_field))

#endif
