/*
 * Any bytes as a message line, by the scan and by the library: they must
 * agree (see tests/same_message.h).
 */
#include "tests/same_message.h"

#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct two_ways ways;
	const char *wrong;

	if (size > CHAP_LINE_MAX_BYTES)
		return 0;
	two_ways_init(&ways);
	wrong = two_ways_differ(
	    &ways, (struct chap_span){(const char *)data, size});
	two_ways_release(&ways);
	if (wrong != NULL) {
		fprintf(stderr, "%s\n", wrong);
		abort();
	}
	return 0;
}
