/*
 * The two ways to read a message line, for json_message.c and for the tests
 * that hold them against each other. Everybody else calls chap_json_message.
 *
 *	chap_json_scan   one pass over the one flat object, no library, no
 *	                 allocation; says "not sure" at anything unusual
 *	chap_json_read   by jansson: any line, and the reason of a refusal
 *
 * What the scan takes, the library takes, with the same message; a test
 * compares them on mutated lines, a fuzz target on any bytes.
 *
 * Threads: no shared state.
 */
#ifndef CHAP_ENCODING_JSON_WAYS_H
#define CHAP_ENCODING_JSON_WAYS_H

#include "classifier/chaperone.h"
#include "features/base/arena.h"

#include <stdbool.h>

/* The end of year 9999. */
#define CHAP_JSON_AT_MAX_MS 253402300799999
#define CHAP_JSON_AGE_MAX 150
#define CHAP_JSON_TZ_MAX_MINUTES (24 * 60)

/* The fields that are read, and their slots in the scan: X(ENUM, "name"). */
#define CHAP_JSON_FIELDS(X) \
	X(ID, "id") \
	X(AT, "at") \
	X(FROM, "from") \
	X(TO, "to") \
	X(TEXT, "text") \
	X(KIND, "kind") \
	X(ROOM, "room") \
	X(REF, "ref") \
	X(LANG, "lang") \
	X(AGE, "age") \
	X(TZ, "tz") \
	X(ACCOUNT_AT, "account_at")

enum chap_json_field {
#define CHAP_X(ENUM, name) CHAP_JSON_##ENUM,
	CHAP_JSON_FIELDS(CHAP_X)
#undef CHAP_X
	    CHAP_JSON_N_FIELDS
};

/*
 * true: *out is the message; its strings lie in the line where they hold no
 * escape, else the text in `scratch` and the others in `keep`. false: the
 * line is unusual or wrong, *out holds nothing of use, and the library
 * decides. The line is at most CHAP_LINE_MAX_BYTES long.
 */
bool chap_json_scan(struct chap_span line, struct chap_arena *keep,
    struct chap_arena *scratch, struct chap_message *out);

/* As chap_json_message; all strings are copies. */
enum chap_err chap_json_read(struct chap_span line, struct chap_arena *keep,
    struct chap_arena *scratch, struct chap_message *out,
    struct chap_error *err) CHAP_MUST_CHECK;

#endif
