/*
 * A line of progress with the time left, on standard error, for a person who
 * waits: only where standard error is a terminal, and only after two seconds.
 *
 *	chap_progress_begin(&progress, "scoring", total);
 *	chap_progress_at(&progress, done);      as often as is handy
 *	chap_progress_end(&progress);           wipes the line
 *
 * Threads: one at a time. A zeroed one, and NULL, say nothing.
 */
#ifndef CHAP_EVAL_PROGRESS_H
#define CHAP_EVAL_PROGRESS_H

#include <stdbool.h>
#include <stdint.h>

struct chap_progress {
	const char *what; /* static; NULL: nothing is said */
	uint64_t total; /* of any unit; 0: not known */
	uint64_t begun_ns;
	uint64_t said_ns;
	bool said;
};

void chap_progress_begin(
    struct chap_progress *progress, const char *what, uint64_t total);
void chap_progress_at(struct chap_progress *progress, uint64_t done);
void chap_progress_end(struct chap_progress *progress);

/* Bytes of a file, for a total; 0: not a plain file, or not there. */
uint64_t chap_progress_file_bytes(const char *path);

#endif
