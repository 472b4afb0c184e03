/*
 * A message's fields, as whatever encoding had them, and what makes a message
 * of them or says why not: one place for all encodings, so that they take and
 * refuse the same with the same words. Only for this folder's readers.
 *
 * Threads: no shared state.
 */
#ifndef CHAP_ENCODING_MESSAGE_FIELDS_H
#define CHAP_ENCODING_MESSAGE_FIELDS_H

#include "classifier/chaperone.h"
#include "classifier/encoding/json_ways.h"
#include "features/base/arena.h"

#include <stdint.h>

enum chap_value_type {
	CHAP_VALUE_NONE, /* the field is not there */
	CHAP_VALUE_STRING,
	CHAP_VALUE_INTEGER,
	CHAP_VALUE_ARRAY,
	CHAP_VALUE_OTHER,
};

struct chap_value {
	enum chap_value_type type;
	struct chap_span string; /* UTF-8, may hold NUL */
	int64_t integer;
};

struct chap_fields {
	struct chap_value value[CHAP_JSON_N_FIELDS];
	struct chap_value to[CHAP_TO_MAX]; /* the first of an array `to` */
	size_t n_to; /* of which it has so many */
};

/*
 * Makes *out, which is zeroed but for its age. The text is copied into
 * `scratch`, all else into `keep`; both NULL: the spans live long enough, and
 * are taken as they are. Errors as of chap_json_message.
 */
enum chap_err chap_fields_take(const struct chap_fields *fields,
    struct chap_arena *keep, struct chap_arena *scratch,
    struct chap_message *out, struct chap_error *err) CHAP_MUST_CHECK;

/* The id alone, as it would be taken, where it is a good one. */
bool chap_fields_id(const struct chap_fields *fields, struct chap_span *out);

/* The field of a name; CHAP_JSON_N_FIELDS: it is none that is read. */
enum chap_json_field chap_field_of(struct chap_span name);

#endif
