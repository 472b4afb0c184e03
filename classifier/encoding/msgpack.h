/*
 * Messages and verdicts as MessagePack: the fields, limits and errors of
 * JSON (json.h), in fewer bytes and with numbers as they are. A message is a
 * map whose keys are strings; strings are UTF-8 and are not copied; nothing is
 * allocated for a message.
 *
 * Threads: no shared state.
 */
#ifndef CHAP_ENCODING_MSGPACK_H
#define CHAP_ENCODING_MSGPACK_H

#include "classifier/chaperone.h"
#include "features/base/arena.h"
#include "features/base/buf.h"

#include <stdint.h>

/* Fields that are ignored, those within them too, that a message may have. */
#define CHAP_MSGPACK_IGNORED_MAX 1024

/* Whether bytes begin with a map, or an array: no JSON text begins so. */
bool chap_msgpack_is_map(struct chap_span bytes);
bool chap_msgpack_is_array(struct chap_span bytes);

/*
 * Cuts one whole value off the front of *rest, which is not empty; what it
 * holds is not looked into. `from` is where the request began, for err.
 * CHAP_ERR_INVALID: cut short, or no MessagePack.
 */
enum chap_err chap_msgpack_next(const char *from, struct chap_span *rest,
    struct chap_span *value, struct chap_error *err) CHAP_MUST_CHECK;

/* Cuts an array's head off *rest; *n values follow. Errors as above. */
enum chap_err chap_msgpack_array(const char *from, struct chap_span *rest,
    uint32_t *n, struct chap_error *err) CHAP_MUST_CHECK;

/* One field of a flat map, as an envelope is. */
struct chap_msgpack_field {
	struct chap_span name; /* UTF-8 */
	enum {
		CHAP_MSGPACK_STRING, /* UTF-8 */
		CHAP_MSGPACK_INTEGER,
		CHAP_MSGPACK_BOOL,
		CHAP_MSGPACK_OTHER,
	} type;
	struct chap_span string;
	int64_t integer;
	bool boolean;
};

/*
 * Cuts the next field off what chap_msgpack_map left of a map; its value is a
 * whole one. CHAP_ERR_INVALID: the name is no UTF-8 string.
 */
enum chap_err chap_msgpack_map(const char *from, struct chap_span *rest,
    uint32_t *n, struct chap_error *err) CHAP_MUST_CHECK;
enum chap_err chap_msgpack_field(const char *from, struct chap_span *rest,
    struct chap_msgpack_field *out, struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Reads one message; the spans of *out lie in the bytes. `scratch` is for
 * messages with many fields that are ignored. Failure as of chap_json_message.
 */
enum chap_err chap_msgpack_message(struct chap_span bytes,
    struct chap_arena *scratch, struct chap_message *out,
    struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Appends one verdict; `model` and `lexicon` name what scored it.
 * CHAP_ERR_MEMORY: *out is as before.
 */
enum chap_err chap_msgpack_verdict(const char *model, const char *lexicon,
    const struct chap_verdict *verdict, struct chap_buf *out) CHAP_MUST_CHECK;

/* Appends the head of an array of n values. CHAP_ERR_MEMORY. */
enum chap_err
chap_msgpack_put_array(uint32_t n, struct chap_buf *out) CHAP_MUST_CHECK;

/* Appends what ingest answers. CHAP_ERR_MEMORY. */
enum chap_err chap_msgpack_put_counts(
    uint64_t accepted, uint64_t unscored, struct chap_buf *out) CHAP_MUST_CHECK;

/*
 * Appends the answer of a whole request: its status, when to come again
 * (retry_ms; negative: not said) and the error. CHAP_ERR_MEMORY.
 */
enum chap_err chap_msgpack_put_refusal(const char *status, int retry_ms,
    const char *error, struct chap_buf *out) CHAP_MUST_CHECK;

#endif
