#include "classifier/encoding/json.h"
#include "classifier/encoding/json_ways.h"
#include "classifier/encoding/message_fields.h"

#include "features/text/utf8.h"

#include <jansson.h>
#include <string.h>

static struct chap_value
value_of(const json_t *value)
{
	if (json_is_string(value))
		return (struct chap_value){.type = CHAP_VALUE_STRING,
		    .string = {
		        json_string_value(value), json_string_length(value)}};
	if (json_is_integer(value))
		return (struct chap_value){.type = CHAP_VALUE_INTEGER,
		    .integer = json_integer_value(value)};
	return (struct chap_value){
	    .type = json_is_array(value) ? CHAP_VALUE_ARRAY : CHAP_VALUE_OTHER};
}

/* One walk over the object is cheaper than a look-up for each field. */
static void
find_fields(json_t *object, struct chap_fields *out)
{
	const char *key;
	json_t *value, *to = NULL;

	json_object_foreach(object, key, value)
	{
		enum chap_json_field f = chap_field_of(chap_span_str(key));

		if (f == CHAP_JSON_N_FIELDS)
			continue;
		out->value[f] = value_of(value);
		if (f == CHAP_JSON_TO)
			to = value;
	}
	out->n_to = json_array_size(to);
	for (size_t i = 0; i < out->n_to && i < CHAP_TO_MAX; i++)
		out->to[i] = value_of(json_array_get(to, i));
}

/*
 * jansson refuses a line with a wrong byte as a whole. So that the answer
 * can still name its message, the id is read out of a copy in which every
 * byte past ASCII is a question mark, and believed only where the original
 * has the same bytes.
 */
static void
salvage_id(struct chap_span line, struct chap_arena *keep,
    struct chap_arena *scratch, struct chap_message *out)
{
	char *plain = chap_arena_copy(scratch, line.ptr, line.len);
	json_t *root;

	if (plain == NULL)
		return;
	for (size_t i = 0; i < line.len; i++)
		if ((unsigned char)plain[i] >= 0x80)
			plain[i] = '?';
	root = json_loadb(plain, line.len, JSON_ALLOW_NUL, NULL);
	if (root != NULL) {
		struct chap_fields fields;
		struct chap_span found;

		memset(&fields, 0, sizeof(fields));
		find_fields(root, &fields);
		if (chap_fields_id(&fields, &found) &&
		    memmem(line.ptr, line.len, found.ptr, found.len) != NULL) {
			const char *id =
			    chap_arena_copy(keep, found.ptr, found.len);

			if (id != NULL)
				out->id = (struct chap_span){id, found.len};
		}
	}
	json_decref(root);
}

static enum chap_err
not_json(struct chap_span line, const json_error_t *error,
    struct chap_arena *keep, struct chap_arena *scratch,
    struct chap_message *out, struct chap_error *err)
{
	size_t valid = chap_utf8_valid(line);

	if (valid < line.len) {
		salvage_id(line, keep, scratch, out);
		return chap_fail(err, CHAP_ERR_INVALID,
		    "line: invalid UTF-8 at byte %zu", valid);
	}
	/* jansson's own text may quote the line: it is not repeated */
	return chap_fail(err, CHAP_ERR_INVALID,
	    "line: not a JSON object, at byte %d%s", error->position,
	    json_error_code(error) == json_error_duplicate_key
	        ? ": the same key twice"
	        : json_error_code(error) == json_error_stack_overflow
	        ? ": nested too deeply"
	        : "");
}

enum chap_err
chap_json_read(struct chap_span line, struct chap_arena *keep,
    struct chap_arena *scratch, struct chap_message *out,
    struct chap_error *err)
{
	struct chap_fields fields;
	json_error_t error;
	json_t *root;
	enum chap_err rc;

	memset(out, 0, sizeof(*out));
	out->age = CHAP_AGE_UNKNOWN;
	if (line.ptr == NULL)
		line = (struct chap_span){"", 0};
	root = json_loadb(line.ptr, line.len,
	    JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL, &error);
	if (root == NULL)
		return not_json(line, &error, keep, scratch, out, err);
	if (json_is_object(root)) {
		memset(&fields, 0, sizeof(fields));
		find_fields(root, &fields);
		rc = chap_fields_take(&fields, keep, scratch, out, err);
	} else {
		rc =
		    chap_fail(err, CHAP_ERR_INVALID, "line: not a JSON object");
	}
	json_decref(root);
	return rc;
}

enum chap_err
chap_json_message(struct chap_span line, struct chap_arena *keep,
    struct chap_arena *scratch, struct chap_message *out,
    struct chap_error *err)
{
	if (line.len <= CHAP_LINE_MAX_BYTES) {
		if (chap_json_scan(line, keep, scratch, out))
			return CHAP_OK;
		return chap_json_read(line, keep, scratch, out, err);
	}
	memset(out, 0, sizeof(*out));
	out->age = CHAP_AGE_UNKNOWN;
	return chap_fail(err, CHAP_ERR_TOO_LONG, "line: longer than %d bytes",
	    CHAP_LINE_MAX_BYTES);
}
