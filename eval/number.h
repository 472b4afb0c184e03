/*
 * Numbers of the command line: decimal digits only, within stated bounds.
 * Threads: no shared state.
 */
#ifndef CHAP_EVAL_NUMBER_H
#define CHAP_EVAL_NUMBER_H

#include <stdbool.h>
#include <stdint.h>

/* False, *out untouched: `s` is not a number of min to max. */
static inline bool
chap_read_number(const char *s, uint64_t min, uint64_t max, uint64_t *out)
{
	uint64_t value = 0;

	if (*s == '\0')
		return false;
	for (; *s != '\0'; s++) {
		uint64_t digit = (uint64_t)(*s - '0');

		if (*s < '0' || *s > '9' || value > (UINT64_MAX - digit) / 10)
			return false;
		value = value * 10 + digit;
	}
	if (value < min || value > max)
		return false;
	*out = value;
	return true;
}

#endif
