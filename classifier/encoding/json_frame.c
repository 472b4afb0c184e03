#include "classifier/encoding/json_frame.h"

#include <jansson.h>
#include <stdlib.h>

/* Fields in the order in which they are written. */
enum field {
	ID,
	STATUS,
	FROM,
	TO,
	RISK,
	LEVEL,
	SUSPECT,
	LOGIT,
	CONFIDENCE,
	ADVICE,
	N,
	MODEL,
	LEXICON,
	N_FIELDS
};

static const char *const NAME[N_FIELDS] = {"id", "status", "from", "to", "risk",
    "level", "suspect", "logit", "confidence", "advice", "n", "model",
    "lexicon"};

/* A byte of an id takes six where it is a control; other values are short. */
#define VALUE_MAX_BYTES (6 * CHAP_ID_MAX_BYTES + 2)
#define N_KEPT 256
#define KEPT_BYTES 22
#define N_NAMES (2 * CHAP_N_LEVELS + 2)
#define NAME_BYTES 32

/* How a number was written; n 0: not yet. */
struct kept {
	int64_t number;
	uint8_t n;
	char bytes[KEPT_BYTES];
};

/* How a name was written, with its quotes; n 0: not yet. */
struct kept_name {
	uint8_t n;
	char bytes[NAME_BYTES];
};

struct chap_json_frame {
	char *bytes; /* the object's, without the values that change */
	size_t cut[N_FIELDS + 1]; /* piece f is [cut[f], cut[f + 1]) */
	json_t *string; /* changed for each value, and written */
	json_t *real;
	json_t *integer;
	struct kept micro[N_KEPT];
	struct kept count[N_KEPT];
	struct kept_name name[N_NAMES];
};

static bool
changes(enum field field)
{
	return field != STATUS && field < MODEL;
}

/*
 * The object with a stand-in for each value that changes. Model and lexicon
 * come last, so whatever they hold is not taken for one.
 */
static char *
dump_sample(const char *model, const char *lexicon)
{
	json_t *object = json_object();
	char *bytes;
	int rc = 0;

	for (int f = 0; f < N_FIELDS; f++) {
		const char *value = changes(f) ? "?" : "scored";

		if (f == MODEL || f == LEXICON)
			value = f == MODEL ? model : lexicon;
		rc |= json_object_set_new(object, NAME[f], json_string(value));
	}
	bytes = rc == 0 ? json_dumps(object, CHAP_JSON_DUMP_FLAGS) : NULL;
	json_decref(object);
	return bytes;
}

/* Takes the stand-ins out and notes where they were. */
static void
cut(struct chap_json_frame *frame)
{
	static const char STAND_IN[] = "\"?\"";
	size_t n = sizeof(STAND_IN) - 1;
	char *at = frame->bytes;

	for (int f = 0; f < N_FIELDS; f++) {
		if (!changes(f)) {
			frame->cut[f + 1] = frame->cut[f];
			continue;
		}
		at = strstr(at, STAND_IN);
		memmove(at, at + n, strlen(at + n) + 1);
		frame->cut[f + 1] = (size_t)(at - frame->bytes);
	}
	frame->cut[N_FIELDS] = strlen(frame->bytes);
}

enum chap_err
chap_json_frame_new(
    struct chap_json_frame **out, const char *model, const char *lexicon)
{
	struct chap_json_frame *frame = calloc(1, sizeof(*frame));
	json_t *test = json_pack("[ss]", model, lexicon);
	bool valid = test != NULL;

	json_decref(test);
	if (frame == NULL)
		return CHAP_ERR_MEMORY;
	frame->bytes = dump_sample(model, lexicon);
	frame->string = json_string("");
	frame->real = json_real(0);
	frame->integer = json_integer(0);
	if (frame->bytes == NULL || frame->string == NULL ||
	    frame->real == NULL || frame->integer == NULL) {
		chap_json_frame_free(frame);
		return valid ? CHAP_ERR_MEMORY : CHAP_ERR_INVALID;
	}
	cut(frame);
	*out = frame;
	return CHAP_OK;
}

void
chap_json_frame_free(struct chap_json_frame *frame)
{
	if (frame == NULL)
		return;
	json_decref(frame->string);
	json_decref(frame->real);
	json_decref(frame->integer);
	free(frame->bytes);
	explicit_bzero(frame, sizeof(*frame));
	free(frame);
}

/* Writes one value to where there is room for it; NULL: it could not be. */
static char *
put_value(char *to, const json_t *value)
{
	size_t n = json_dumpb(
	    value, to, VALUE_MAX_BYTES, CHAP_JSON_DUMP_FLAGS | JSON_ENCODE_ANY);

	return n == 0 || n > VALUE_MAX_BYTES ? NULL : to + n;
}

static char *
put_string(struct chap_json_frame *frame, char *to, struct chap_span s)
{
	if (json_string_setn_nocheck(
	        frame->string, s.len > 0 ? s.ptr : "", s.len) != 0)
		return NULL;
	return put_value(to, frame->string);
}

static char *
put_name(struct chap_json_frame *frame, char *to, int place, const char *name)
{
	struct kept_name *kept = &frame->name[place];
	size_t n = strlen(name);
	char *end;

	if (kept->n == n + 2 && memcmp(kept->bytes + 1, name, n) == 0) {
		memcpy(to, kept->bytes, kept->n);
		return to + kept->n;
	}
	end = put_string(frame, to, (struct chap_span){name, n});
	/* only one that jansson writes as it stands can be known again */
	if (end != NULL && (size_t)(end - to) == n + 2 && n + 2 <= NAME_BYTES) {
		memcpy(kept->bytes, to, n + 2);
		kept->n = (uint8_t)(n + 2);
	}
	return end;
}

static char *
put_kept(char *to, struct kept *kept, int64_t number, json_t *value)
{
	char *end;

	if (kept->n > 0 && kept->number == number) {
		memcpy(to, kept->bytes, kept->n);
		return to + kept->n;
	}
	end = put_value(to, value);
	if (end != NULL && end - to <= KEPT_BYTES) {
		kept->number = number;
		kept->n = (uint8_t)(end - to);
		memcpy(kept->bytes, to, kept->n);
	}
	return end;
}

static char *
put_micro(struct chap_json_frame *frame, char *to, int64_t micro)
{
	uint64_t place = (uint64_t)micro * 0x9e3779b97f4a7c15u >> 56;

	json_real_set(frame->real, (double)micro / CHAP_MICRO);
	return put_kept(to, &frame->micro[place % N_KEPT], micro, frame->real);
}

static char *
put_field(struct chap_json_frame *frame, char *to, enum field field,
    const struct chap_verdict *v)
{
	switch (field) {
	case ID:
		return put_string(frame, to, v->id);
	case FROM:
		return put_string(frame, to, v->from);
	case TO:
		return put_string(frame, to, v->to);
	case RISK:
		return put_micro(frame, to, v->risk_micro);
	case LEVEL:
		return put_name(frame, to, v->level, chap_level_name(v->level));
	case SUSPECT: /* where it is neither of the two before it */
		return put_string(frame, to, v->suspect);
	case LOGIT:
		return put_micro(frame, to, v->logit_micro);
	case CONFIDENCE:
		return put_name(frame, to, 2 * CHAP_N_LEVELS + v->confidence,
		    chap_confidence_name(v->confidence));
	case ADVICE:
		return put_name(frame, to, CHAP_N_LEVELS + v->level, v->advice);
	case N:
		json_integer_set(frame->integer, v->n);
		return put_kept(
		    to, &frame->count[v->n % N_KEPT], v->n, frame->integer);
	default:
		return to;
	}
}

/* What was put is put again; the suspect is one of the two users. */
static char *
put_again(char *to, struct chap_span bytes)
{
	memcpy(to, bytes.ptr, bytes.len);
	return to + bytes.len;
}

bool
chap_json_frame_write(struct chap_json_frame *frame,
    const struct chap_verdict *v, struct chap_buf *out)
{
	size_t most = frame->cut[N_FIELDS] + N_FIELDS * VALUE_MAX_BYTES + 1;
	struct chap_span put[N_FIELDS];
	char *to;

	if (most > out->max_bytes - out->len ||
	    chap_buf_reserve(out, most) != CHAP_OK)
		return false;
	to = out->ptr + out->len;
	for (int f = 0; f < N_FIELDS; f++) {
		size_t n = frame->cut[f + 1] - frame->cut[f];
		char *start = to + n;

		memcpy(to, frame->bytes + frame->cut[f], n);
		if (f == SUSPECT && chap_span_eq(v->suspect, v->from))
			to = put_again(start, put[FROM]);
		else if (f == SUSPECT && chap_span_eq(v->suspect, v->to))
			to = put_again(start, put[TO]);
		else
			to = put_field(frame, start, f, v);
		if (to == NULL) {
			out->ptr[out->len] = '\0';
			return false;
		}
		put[f] = (struct chap_span){start, (size_t)(to - start)};
	}
	*to = '\0';
	out->len = (size_t)(to - out->ptr);
	return true;
}
