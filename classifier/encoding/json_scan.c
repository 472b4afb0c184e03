#include "classifier/encoding/json_ways.h"

#include "features/text/utf8.h"

#include <endian.h>
#include <string.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

/* More keys than these that are not fields, and the library decides. */
#define OTHERS_MAX 16
/* So many digits fit into 64 bits, whatever they are. */
#define DIGITS_MAX 18
/* A fraction of so many digits is far from the ends of a double. */
#define FRACTION_MAX 64

#define ONES 0x0101010101010101u
#define HIGH_BITS 0x8080808080808080u

/* A string as it stands between its quotes; its escapes were checked. */
struct raw {
	struct chap_span s;
	bool escaped;
	bool nul; /* one of the escapes is a NUL */
};

enum type { STRING, INTEGER, LIST, OTHER };

struct value {
	enum type type;
	struct raw string;
	int64_t integer;
};

struct scan {
	const char *p;
	const char *end;
	struct chap_arena *keep;
	struct chap_arena *scratch;
	uint32_t there; /* bits of the fields that were seen */
	struct value value[CHAP_JSON_N_FIELDS]; /* of those */
	struct raw to[CHAP_TO_MAX]; /* where `to` is a list */
	size_t n_to;
	struct chap_span other[OTHERS_MAX]; /* keys that are not fields */
	size_t n_others;
};

static const struct chap_span NAME[CHAP_JSON_N_FIELDS] = {
#define CHAP_X(ENUM, name) {name, sizeof(name) - 1},
    CHAP_JSON_FIELDS(CHAP_X)
#undef CHAP_X
};

/*
 * Field + 1 by length and two letters: a look-up and one comparison for each
 * key. Two names in one slot would be a compiler's warning.
 */
#define SLOT(length, first, second) (((length)*2 + (first) + (second)) & 31)
static const uint8_t FIELD_AT[32] = {
    [SLOT(2, 'i', 'd')] = CHAP_JSON_ID + 1,
    [SLOT(2, 'a', 't')] = CHAP_JSON_AT + 1,
    [SLOT(4, 'f', 'r')] = CHAP_JSON_FROM + 1,
    [SLOT(2, 't', 'o')] = CHAP_JSON_TO + 1,
    [SLOT(4, 't', 'e')] = CHAP_JSON_TEXT + 1,
    [SLOT(4, 'k', 'i')] = CHAP_JSON_KIND + 1,
    [SLOT(4, 'r', 'o')] = CHAP_JSON_ROOM + 1,
    [SLOT(3, 'r', 'e')] = CHAP_JSON_REF + 1,
    [SLOT(4, 'l', 'a')] = CHAP_JSON_LANG + 1,
    [SLOT(3, 'a', 'g')] = CHAP_JSON_AGE + 1,
    [SLOT(2, 't', 'z')] = CHAP_JSON_TZ + 1,
    [SLOT(10, 'a', 'c')] = CHAP_JSON_ACCOUNT_AT + 1,
};

/* The field of that name, or -1. */
static int
field_of(struct chap_span key)
{
	int f;

	if (key.len < 2)
		return -1;
	f = FIELD_AT[SLOT(key.len, (unsigned char)key.ptr[0],
	        (unsigned char)key.ptr[1])] -
	    1;
	return f >= 0 && chap_span_eq(key, NAME[f]) ? f : -1;
}

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static void
skip_space(struct scan *s)
{
	/* There is hardly ever any. */
	while (s->p < s->end && (unsigned char)*s->p <= ' ' &&
	    (*s->p == ' ' || *s->p == '\t' || *s->p == '\n' || *s->p == '\r'))
		s->p++;
}

static bool
take(struct scan *s, char c)
{
	if (s->p == s->end || *s->p != c)
		return false;
	s->p++;
	return true;
}

/*
 * The bytes of eight at which a string's plain run ends: quotes, backslashes
 * and controls, each marked by its high bit. Exact up to the first; a byte
 * behind one may be marked without reason.
 */
static uint64_t
stops(uint64_t word)
{
	uint64_t quote = word ^ ONES * '"';
	uint64_t backslash = word ^ ONES * '\\';

	return (((quote - ONES) & ~quote) | ((backslash - ONES) & ~backslash) |
	           ((word - ONES * 0x20) & ~word)) &
	    HIGH_BITS;
}

/* Four hex digits, or -1. */
static int32_t
hex4(const char *p, const char *end)
{
	int32_t x = 0;

	if (end - p < 4)
		return -1;
	for (int i = 0; i < 4; i++) {
		char c = p[i];

		if (is_digit(c))
			x = x << 4 | (c - '0');
		else if ((c | 0x20) >= 'a' && (c | 0x20) <= 'f')
			x = x << 4 | ((c | 0x20) - 'a' + 10);
		else
			return -1;
	}
	return x;
}

/*
 * The escape at p, a backslash: its code point and where it ends. NULL: it
 * is none, or half a surrogate pair.
 */
static const char *
escape(const char *p, const char *end, uint32_t *cp)
{
	static const char FROM[] = "\"\\/bfnrt", TO[] = "\"\\/\b\f\n\r\t";
	const char *at;
	int32_t x, low;

	if (end - p < 2)
		return NULL;
	if (p[1] != 'u') {
		at = memchr(FROM, p[1], sizeof(FROM) - 1);
		if (at == NULL)
			return NULL;
		*cp = (unsigned char)TO[at - FROM];
		return p + 2;
	}
	x = hex4(p + 2, end);
	if (x < 0 || (x >= 0xdc00 && x <= 0xdfff))
		return NULL;
	*cp = (uint32_t)x;
	p += 6;
	if (x < 0xd800 || x > 0xdbff)
		return p;
	if (end - p < 6 || p[0] != '\\' || p[1] != 'u')
		return NULL;
	low = hex4(p + 2, end);
	if (low < 0xdc00 || low > 0xdfff)
		return NULL;
	*cp =
	    0x10000 + ((uint32_t)(x - 0xd800) << 10) + (uint32_t)(low - 0xdc00);
	return p + 6;
}

#ifdef __SSE2__
/*
 * The same of sixteen at p, one bit each; *high: those past ASCII. Exact.
 */
static inline uint32_t
stops_of_block(const char *p, uint32_t *high)
{
	__m128i in = _mm_loadu_si128((const __m128i *)p);
	__m128i stop = _mm_or_si128(_mm_cmpeq_epi8(in, _mm_set1_epi8('"')),
	    _mm_cmpeq_epi8(in, _mm_set1_epi8('\\')));

	*high = (uint32_t)_mm_movemask_epi8(in);
	/* As signed bytes those past ASCII are below the space, too. */
	return ((uint32_t)_mm_movemask_epi8(
	            _mm_cmplt_epi8(in, _mm_set1_epi8(' '))) &
	           ~*high) |
	    (uint32_t)_mm_movemask_epi8(stop);
}
#endif

/* Where the run of plain bytes from p ends; ORs what they are into *seen. */
static const char *
plain_run(const char *p, const char *end, uint64_t *seen)
{
#ifdef __SSE2__
	for (; end - p >= 16; p += 16) {
		uint32_t high, stop = stops_of_block(p, &high);

		/* Those before the first; all, if there is none. */
		high &= (stop & -stop) - 1;
		*seen |= high != 0 ? HIGH_BITS : 0;
		if (stop != 0)
			return p + __builtin_ctz(stop);
	}
#endif
	for (; end - p >= 8; p += 8) {
		uint64_t word, stop;

		memcpy(&word, p, 8);
		word = le64toh(word);
		stop = stops(word);
		if (stop != 0) {
			stop &= -stop; /* the first, in the word's low end */
			*seen |= word & (stop - 1);
			return p + __builtin_ctzll(stop) / 8;
		}
		*seen |= word;
	}
	while (p < end && (unsigned char)*p >= 0x20 && *p != '"' && *p != '\\')
		*seen |= (unsigned char)*p++;
	return p;
}

/* An ASCII string without escapes that ends within a block; false: perhaps. */
static inline bool
scan_brief(struct scan *s, struct raw *out)
{
#ifdef __SSE2__
	uint32_t high, stop, n;

	if (s->end - s->p < 16)
		return false;
	stop = stops_of_block(s->p, &high);
	n = (uint32_t)__builtin_ctz(stop | 1u << 16);
	if (n == 16 || s->p[n] != '"' || (high & ((1u << n) - 1)) != 0)
		return false;
	*out = (struct raw){.s = {s->p, n}};
	s->p += n + 1;
	return true;
#else
	(void)s;
	(void)out;
	return false;
#endif
}

static bool
scan_string(struct scan *s, struct raw *out)
{
	uint64_t seen = 0;
	const char *start, *p;

	if (!take(s, '"'))
		return false;
	/* Keys are, and most names. */
	if (scan_brief(s, out))
		return true;
	start = s->p;
	*out = (struct raw){.escaped = false};
	for (p = plain_run(start, s->end, &seen);;
	     p = plain_run(p, s->end, &seen)) {
		uint32_t cp;

		if (p == s->end || (*p != '"' && *p != '\\'))
			return false;
		if (*p == '"')
			break;
		p = escape(p, s->end, &cp);
		if (p == NULL)
			return false;
		out->escaped = true;
		out->nul |= cp == 0;
	}
	s->p = p + 1;
	out->s = (struct chap_span){start, (size_t)(p - start)};
	return (seen & HIGH_BITS) == 0 || chap_utf8_valid(out->s) == out->s.len;
}

/* An integer, or a fraction without an exponent, of which only that is kept. */
static bool
scan_number(struct scan *s, struct value *out)
{
	bool minus = take(s, '-');
	const char *start = s->p;
	int64_t x = 0;

	while (s->p < s->end && is_digit(*s->p) && s->p - start < DIGITS_MAX)
		x = x * 10 + (*s->p++ - '0');
	if (s->p == start || (*start == '0' && s->p - start > 1))
		return false;
	out->type = INTEGER;
	out->integer = minus ? -x : x;
	if (take(s, '.')) {
		start = s->p;
		while (s->p < s->end && is_digit(*s->p))
			s->p++;
		if (s->p == start || s->p - start > FRACTION_MAX)
			return false;
		out->type = OTHER;
	}
	/* one digit more or an exponent: no comma, so the caller refuses it */
	return true;
}

static bool
scan_word(struct scan *s, const char *word, struct value *out)
{
	size_t n = strlen(word);

	if ((size_t)(s->end - s->p) < n || memcmp(s->p, word, n) != 0)
		return false;
	s->p += n;
	out->type = OTHER;
	return true;
}

/* A list of 1 to 16 strings. */
static bool
scan_list(struct scan *s, struct value *out)
{
	s->p++;
	do {
		if (s->n_to == CHAP_TO_MAX)
			return false;
		skip_space(s);
		if (!scan_string(s, &s->to[s->n_to++]))
			return false;
		skip_space(s);
	} while (take(s, ','));
	out->type = LIST;
	return take(s, ']');
}

static bool
scan_value(struct scan *s, int field, struct value *out)
{
	if (s->p == s->end)
		return false;
	switch (*s->p) {
	case '"':
		out->type = STRING;
		return scan_string(s, &out->string);
	case 't':
		return scan_word(s, "true", out);
	case 'f':
		return scan_word(s, "false", out);
	case 'n':
		return scan_word(s, "null", out);
	case '[':
		return field == CHAP_JSON_TO && scan_list(s, out);
	default:
		return scan_number(s, out);
	}
}

/* A key that was not there before; its field, or -1. */
static bool
scan_key(struct scan *s, int *field)
{
	struct raw key;

	if (!scan_string(s, &key) || key.escaped)
		return false;
	*field = field_of(key.s);
	if (*field >= 0) {
		if (s->there & 1u << *field)
			return false;
		s->there |= 1u << *field;
		return true;
	}
	for (size_t i = 0; i < s->n_others; i++)
		if (chap_span_eq(s->other[i], key.s))
			return false;
	if (s->n_others == OTHERS_MAX)
		return false;
	s->other[s->n_others++] = key.s;
	return true;
}

static bool
scan_object(struct scan *s)
{
	skip_space(s);
	if (!take(s, '{'))
		return false;
	do {
		struct value ignored;
		int field;

		skip_space(s);
		if (!scan_key(s, &field))
			return false;
		skip_space(s);
		if (!take(s, ':'))
			return false;
		skip_space(s);
		if (!scan_value(
		        s, field, field < 0 ? &ignored : &s->value[field]))
			return false;
		skip_space(s);
	} while (take(s, ','));
	if (!take(s, '}'))
		return false;
	skip_space(s);
	return s->p == s->end;
}

/* The string without its escapes, which make it shorter. */
static bool
unescape(struct chap_span raw, struct chap_arena *arena, struct chap_span *out)
{
	char *copy = chap_arena_alloc(arena, raw.len + 1);
	const char *p = raw.ptr, *end = raw.ptr + raw.len;
	char *to = copy;

	if (copy == NULL)
		return false;
	while (p < end) {
		const char *stop = memchr(p, '\\', (size_t)(end - p));
		size_t n = (size_t)((stop == NULL ? end : stop) - p);
		uint32_t cp = 0;

		memcpy(to, p, n);
		to += n;
		p += n;
		if (p == end)
			break;
		p = escape(p, end, &cp);
		if (p == NULL)
			return false; /* it was checked: cannot be */
		to += chap_utf8_put(to, cp);
	}
	*out = (struct chap_span){copy, (size_t)(to - copy)};
	return true;
}

static bool
has(const struct scan *s, enum chap_json_field field, enum type type)
{
	return (s->there & 1u << field) != 0 && s->value[field].type == type;
}

static bool
take_id(const struct scan *s, const struct raw *raw, struct chap_span *out)
{
	if (raw->nul)
		return false;
	*out = raw->s;
	if (raw->escaped && !unescape(raw->s, s->keep, out))
		return false;
	return out->len > 0 && out->len <= CHAP_ID_MAX_BYTES;
}

static bool
need_id(const struct scan *s, enum chap_json_field field, struct chap_span *out)
{
	return has(s, field, STRING) &&
	    take_id(s, &s->value[field].string, out);
}

static bool
may_id(const struct scan *s, enum chap_json_field field, struct chap_span *out)
{
	return (s->there & 1u << field) == 0 || need_id(s, field, out);
}

static bool
take_int(const struct scan *s, enum chap_json_field field, int64_t least,
    int64_t most, int64_t *out)
{
	if (!has(s, field, INTEGER))
		return false;
	*out = s->value[field].integer;
	return *out >= least && *out <= most;
}

static bool
take_kind(const struct scan *s, enum chap_kind *out)
{
	const struct raw *kind = &s->value[CHAP_JSON_KIND].string;

	*out = CHAP_MESSAGE;
	if ((s->there & 1u << CHAP_JSON_KIND) == 0)
		return true;
	if (!has(s, CHAP_JSON_KIND, STRING))
		return false;
	/* no name has an escape, so raw strings are compared */
	for (int k = 0; k < CHAP_N_KINDS; k++)
		if (chap_span_eq(kind->s, chap_span_str(chap_kind_name(k)))) {
			*out = k;
			return true;
		}
	return false;
}

static bool
take_facts(const struct scan *s, struct chap_message *m)
{
	const struct raw *age = &s->value[CHAP_JSON_AGE].string;
	int64_t x;

	if (has(s, CHAP_JSON_AGE, STRING)) {
		bool minor = chap_span_eq(age->s, CHAP_SPAN_LIT("minor"));

		if (!minor && !chap_span_eq(age->s, CHAP_SPAN_LIT("adult")))
			return false;
		m->age = minor ? CHAP_AGE_MINOR : CHAP_AGE_ADULT;
	} else if (s->there & 1u << CHAP_JSON_AGE) {
		if (!take_int(s, CHAP_JSON_AGE, 0, CHAP_JSON_AGE_MAX, &x))
			return false;
		m->age = (int)x;
	}
	if (s->there & 1u << CHAP_JSON_TZ) {
		if (!take_int(s, CHAP_JSON_TZ, -CHAP_JSON_TZ_MAX_MINUTES,
		        CHAP_JSON_TZ_MAX_MINUTES, &x))
			return false;
		m->has_tz = true;
		m->tz_minutes = (int)x;
	}
	return (s->there & 1u << CHAP_JSON_ACCOUNT_AT) == 0 ||
	    take_int(s, CHAP_JSON_ACCOUNT_AT, 0, CHAP_JSON_AT_MAX_MS,
	        &m->account_at_ms);
}

static bool
take_recipients(const struct scan *s, struct chap_message *m)
{
	bool to = (s->there & 1u << CHAP_JSON_TO) != 0;
	bool room = (s->there & 1u << CHAP_JSON_ROOM) != 0;

	if (m->kind == CHAP_USER)
		return take_facts(s, m);
	if (to == room)
		return false;
	if (room)
		return need_id(s, CHAP_JSON_ROOM, &m->room);
	m->n_to = 1;
	if (!has(s, CHAP_JSON_TO, LIST))
		return need_id(s, CHAP_JSON_TO, &m->to[0]);
	m->n_to = s->n_to;
	for (size_t i = 0; i < s->n_to; i++)
		if (!take_id(s, &s->to[i], &m->to[i]))
			return false;
	return true;
}

static bool
take_text(const struct scan *s, struct chap_message *m)
{
	const struct raw *text = &s->value[CHAP_JSON_TEXT].string;

	if ((s->there & 1u << CHAP_JSON_TEXT) == 0)
		return m->kind != CHAP_MESSAGE && m->kind != CHAP_EDIT;
	if (!has(s, CHAP_JSON_TEXT, STRING))
		return false;
	m->text = text->s;
	return !text->escaped || unescape(text->s, s->scratch, &m->text);
}

bool
chap_json_scan(struct chap_span line, struct chap_arena *keep,
    struct chap_arena *scratch, struct chap_message *out)
{
	struct scan s;

	if (line.len == 0)
		return false;
	/* values, lists and keys are read only where they were filled in */
	s.p = line.ptr;
	s.end = line.ptr + line.len;
	s.keep = keep;
	s.scratch = scratch;
	s.there = 0;
	s.n_to = 0;
	s.n_others = 0;
	if (!scan_object(&s))
		return false;
	memset(out, 0, sizeof(*out));
	out->age = CHAP_AGE_UNKNOWN;
	return need_id(&s, CHAP_JSON_ID, &out->id) &&
	    take_int(&s, CHAP_JSON_AT, 0, CHAP_JSON_AT_MAX_MS, &out->at_ms) &&
	    need_id(&s, CHAP_JSON_FROM, &out->from) &&
	    take_kind(&s, &out->kind) && take_recipients(&s, out) &&
	    take_text(&s, out) && may_id(&s, CHAP_JSON_REF, &out->ref) &&
	    (out->kind != CHAP_DELETE || out->ref.len > 0) &&
	    may_id(&s, CHAP_JSON_LANG, &out->lang);
}
