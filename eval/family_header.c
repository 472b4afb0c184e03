#include "eval/family_parser.h"

/* Header keys; each may stand once, but for those that repeat. */
enum key {
	KEY_FAMILY,
	KEY_CLASS,
	KEY_KIND,
	KEY_HARD_NEGATIVE,
	KEY_REGISTER,
	KEY_A,
	KEY_B,
	KEY_CLAIMS,
	KEY_STARTS,
	KEY_SHARE,
	KEY_STYLE,
	KEY_FILLER,
	KEY_FANOUT,
	KEY_GROUP,
	KEY_EVASION,
	KEY_SLOT,
	KEY_EACH,
	N_KEYS
};

struct header {
	const char *name;
	size_t n_min; /* words after the name */
	size_t n_max;
	enum chap_err (*take)(
	    struct chap_family_parser *p, const struct chap_family_words *w);
	bool repeats;
	bool in_talk; /* allowed in a pool */
};

static bool
is(struct chap_span s, const char *literal)
{
	return chap_span_eq(s, chap_span_str(literal));
}

/* A name: a-z, 0-9 and _, starting with a letter. */
static bool
is_name(struct chap_span s)
{
	if (s.len == 0 || s.len > CHAP_FAMILY_NAME_MAX || s.ptr[0] < 'a' ||
	    s.ptr[0] > 'z')
		return false;
	for (size_t i = 0; i < s.len; i++)
		if (!((s.ptr[i] >= 'a' && s.ptr[i] <= 'z') ||
		        (s.ptr[i] >= '0' && s.ptr[i] <= '9') ||
		        s.ptr[i] == '_'))
			return false;
	return true;
}

bool
chap_family_read_number(
    struct chap_span s, uint8_t min, uint8_t max, uint8_t *out)
{
	unsigned value = 0;

	if (s.len == 0 || s.len > 3)
		return false;
	for (size_t i = 0; i < s.len; i++) {
		if (s.ptr[i] < '0' || s.ptr[i] > '9')
			return false;
		value = value * 10 + (unsigned)(s.ptr[i] - '0');
	}
	if (value < min || value > max)
		return false;
	*out = (uint8_t)value;
	return true;
}

/* "11-15". */
static bool
read_range(
    struct chap_span s, uint8_t min, uint8_t max, uint8_t *first, uint8_t *last)
{
	const char *dash = s.len > 0 ? memchr(s.ptr, '-', s.len) : NULL;
	uint8_t a;
	uint8_t b;

	if (dash == NULL ||
	    !chap_family_read_number(
	        chap_span_cut(s, 0, (size_t)(dash - s.ptr)), min, max, &a) ||
	    !chap_family_read_number(
	        chap_span_cut(s, (size_t)(dash - s.ptr) + 1, s.len), min, max,
	        &b) ||
	    a > b)
		return false;
	*first = a;
	*last = b;
	return true;
}

bool
chap_family_read_side(struct chap_span s, bool any, enum chap_side *out)
{
	if (is(s, "a"))
		*out = CHAP_SIDE_A;
	else if (is(s, "b"))
		*out = CHAP_SIDE_B;
	else if (any && is(s, "any"))
		*out = CHAP_SIDE_ANY;
	else
		return false;
	return true;
}

static enum chap_err
take_family(struct chap_family_parser *p, const struct chap_family_words *w)
{
	if (!is_name(w->word[0]))
		return CHAP_FAMILY_FAIL(p,
		    "a name is a-z, 0-9 and _, at most %d",
		    CHAP_FAMILY_NAME_MAX);
	p->family->name = w->word[0];
	return CHAP_OK;
}

static enum chap_err
take_class(struct chap_family_parser *p, const struct chap_family_words *w)
{
	static const char *const name[] = {"benign", "positive", "talk"};

	for (int i = 0; i < 3; i++)
		if (is(w->word[0], name[i])) {
			p->family->class = (enum chap_family_class)i;
			return CHAP_OK;
		}
	return CHAP_FAMILY_FAIL(p, "class is positive, benign or talk");
}

static enum chap_err
take_kind(struct chap_family_parser *p, const struct chap_family_words *w)
{
	if (!is_name(w->word[0]))
		return CHAP_FAMILY_FAIL(p, "a kind is a-z, 0-9 and _");
	p->family->kind = w->word[0];
	return CHAP_OK;
}

static enum chap_err
take_hard_negative(
    struct chap_family_parser *p, const struct chap_family_words *w)
{
	if (!is(w->word[0], "yes") && !is(w->word[0], "no"))
		return CHAP_FAMILY_FAIL(p, "hard_negative is yes or no");
	p->family->hard_negative = is(w->word[0], "yes");
	return CHAP_OK;
}

static enum chap_err
take_register(struct chap_family_parser *p, const struct chap_family_words *w)
{
	static const char *const name[] = {"game", "dm", "livechat", "forum"};

	for (size_t i = 0; i < sizeof(name) / sizeof(name[0]); i++)
		if (is(w->word[0], name[i])) {
			p->family->register_name = w->word[0];
			return CHAP_OK;
		}
	return CHAP_FAMILY_FAIL(p, "register is game, dm, livechat or forum");
}

static enum chap_err
take_person(struct chap_family_parser *p, const struct chap_family_words *w,
    enum chap_side side)
{
	struct chap_family_side *s = &p->family->side[side];

	if (!is_name(w->word[0]))
		return CHAP_FAMILY_FAIL(p, "a role is a-z, 0-9 and _");
	if (!read_range(w->word[1], 6, 90, &s->age_first, &s->age_last))
		return CHAP_FAMILY_FAIL(p, "ages are FIRST-LAST, 6 to 90");
	if (s->age_first < 18 && s->age_last >= 18)
		return CHAP_FAMILY_FAIL(p, "ages must not go across 18");
	s->role = w->word[0];
	return CHAP_OK;
}

static enum chap_err
take_a(struct chap_family_parser *p, const struct chap_family_words *w)
{
	return take_person(p, w, CHAP_SIDE_A);
}

static enum chap_err
take_b(struct chap_family_parser *p, const struct chap_family_words *w)
{
	return take_person(p, w, CHAP_SIDE_B);
}

static enum chap_err
take_claims(struct chap_family_parser *p, const struct chap_family_words *w)
{
	enum chap_side side;

	if (!chap_family_read_side(w->word[0], false, &side))
		return CHAP_FAMILY_FAIL(p, "claims needs a side, a or b");
	if (!read_range(w->word[1], 6, 90, &p->family->side[side].claims_first,
	        &p->family->side[side].claims_last))
		return CHAP_FAMILY_FAIL(p, "ages are FIRST-LAST, 6 to 90");
	return CHAP_OK;
}

/* "a 60": how much of something is A's. */
static enum chap_err
take_of_a(struct chap_family_parser *p, const struct chap_family_words *w,
    uint8_t *out)
{
	if (!is(w->word[0], "a") ||
	    !chap_family_read_number(w->word[1], 5, 95, out))
		return CHAP_FAMILY_FAIL(
		    p, "needs \"a\" and a per cent, 5 to 95");
	return CHAP_OK;
}

static enum chap_err
take_starts(struct chap_family_parser *p, const struct chap_family_words *w)
{
	return take_of_a(p, w, &p->family->starts_a);
}

static enum chap_err
take_share(struct chap_family_parser *p, const struct chap_family_words *w)
{
	return take_of_a(p, w, &p->family->share_a);
}

static enum chap_err
take_style(struct chap_family_parser *p, const struct chap_family_words *w)
{
	static const char *const name[] = {
#define CHAP_X(ENUM, s) s,
	    CHAP_STYLES(CHAP_X)
#undef CHAP_X
	};
	enum chap_side side;
	unsigned styles = 0;

	if (!chap_family_read_side(w->word[0], false, &side))
		return CHAP_FAMILY_FAIL(p, "style needs a side, a or b");
	if (p->styled & (1u << side))
		return CHAP_FAMILY_FAIL(p, "a second style of this side");
	for (size_t i = 1; i < w->n; i++) {
		int style = 0;

		while (style < CHAP_N_STYLES && !is(w->word[i], name[style]))
			style++;
		if (style == CHAP_N_STYLES)
			return CHAP_FAMILY_FAIL(p, "no style is called that");
		styles |= 1u << style;
	}
	p->styled |= 1u << side;
	p->family->side[side].styles = styles;
	return CHAP_OK;
}

static enum chap_err
take_filler(struct chap_family_parser *p, const struct chap_family_words *w)
{
	if (!is_name(w->word[0]))
		return CHAP_FAMILY_FAIL(p, "filler needs the name of a pool");
	if (!chap_family_read_number(
	        w->word[1], 1, 90, &p->family->filler_percent))
		return CHAP_FAMILY_FAIL(p, "needs a per cent, 1 to 90");
	p->family->filler_name = w->word[0];
	p->family->filler_line = p->line;
	return CHAP_OK;
}

static enum chap_err
take_fanout(struct chap_family_parser *p, const struct chap_family_words *w)
{
	if (!read_range(w->word[0], 1, CHAP_FAMILY_FANOUT_MAX,
	        &p->family->fanout_first, &p->family->fanout_last))
		return CHAP_FAMILY_FAIL(p, "fanout is FIRST-LAST, 1 to 40");
	return CHAP_OK;
}

static enum chap_err
take_group(struct chap_family_parser *p, const struct chap_family_words *w)
{
	if (!read_range(w->word[0], 2, 12, &p->family->members_first,
	        &p->family->members_last))
		return CHAP_FAMILY_FAIL(
		    p, "group is FIRST-LAST members, 2 to 12");
	if (!chap_family_read_number(
	        w->word[1], 1, 100, &p->family->group_percent))
		return CHAP_FAMILY_FAIL(p, "needs a per cent, 1 to 100");
	return CHAP_OK;
}

static enum chap_err
take_evasion(struct chap_family_parser *p, const struct chap_family_words *w)
{
	if (!chap_family_read_number(
	        w->word[0], 1, 100, &p->family->evasion_percent))
		return CHAP_FAMILY_FAIL(p, "needs a per cent, 1 to 100");
	return CHAP_OK;
}

/* Rows by enum key; slots' values are taken from the line itself. */
static const struct header header[N_KEYS] = {
    {"family", 1, 1, take_family, false, true},
    {"class", 1, 1, take_class, false, true},
    {"kind", 1, 1, take_kind, false, false},
    {"hard_negative", 1, 1, take_hard_negative, false, false},
    {"register", 1, 1, take_register, false, false},
    {"a", 2, 2, take_a, false, false},
    {"b", 2, 2, take_b, false, false},
    {"claims", 2, 2, take_claims, false, false},
    {"starts", 2, 2, take_starts, false, false},
    {"share", 2, 2, take_share, false, false},
    {"style", 2, CHAP_FAMILY_WORDS_MAX, take_style, true, false},
    {"filler", 2, 2, take_filler, false, false},
    {"fanout", 1, 1, take_fanout, false, false},
    {"group", 2, 2, take_group, false, false},
    {"evasion", 1, 1, take_evasion, false, false},
    {"slot", 0, 0, NULL, true, true},
    {"each", 0, 0, NULL, true, true},
};

static const unsigned needed = 1u << KEY_FAMILY | 1u << KEY_CLASS |
    1u << KEY_KIND | 1u << KEY_HARD_NEGATIVE | 1u << KEY_REGISTER |
    1u << KEY_A | 1u << KEY_B | 1u << KEY_STARTS | 1u << KEY_SHARE |
    1u << KEY_STYLE;

bool
chap_family_split_words(struct chap_span s, struct chap_family_words *out)
{
	size_t start = 0;

	out->n = 0;
	for (size_t i = 0; i <= s.len; i++) {
		if (i < s.len && s.ptr[i] != ' ')
			continue;
		if (out->n == CHAP_FAMILY_WORDS_MAX || i == start)
			return false;
		out->word[out->n++] = chap_span_cut(s, start, i);
		start = i + 1;
	}
	return true;
}

/* NULL, or what is wrong with the value. */
static const char *
take_value(struct chap_family *f, struct chap_span value)
{
	if (value.len == 0 || value.ptr[0] == ' ' ||
	    value.ptr[value.len - 1] == ' ')
		return "an empty value, or one with spaces at its ends";
	if (value.len > CHAP_FAMILY_NAME_MAX)
		return "a value is too long";
	for (size_t i = 0; i < value.len; i++)
		if (strchr("{}[]|", value.ptr[i]) != NULL)
			return "a value is plain text, between \" | \"";
	if (f->n_values == CHAP_FAMILY_VALUES_MAX)
		return "too many values";
	f->value[f->n_values++] = value;
	return NULL;
}

/* "NAME value | value | …" */
static enum chap_err
take_slot(struct chap_family_parser *p, struct chap_span rest, bool each)
{
	struct chap_family *f = p->family;
	struct chap_slot *slot = &f->slot[f->n_slots];
	size_t at = 0;

	if (f->n_slots == CHAP_FAMILY_SLOTS_MAX)
		return CHAP_FAMILY_FAIL(
		    p, "more than %d slots", CHAP_FAMILY_SLOTS_MAX);
	while (at < rest.len && rest.ptr[at] != ' ')
		at++;
	slot->name = chap_span_cut(rest, 0, at);
	if (!is_name(slot->name) || is(slot->name, "age"))
		return CHAP_FAMILY_FAIL(
		    p, "a slot needs a name (a-z, 0-9, _; not age)");
	if (chap_family_slot(f, slot->name) != NULL)
		return CHAP_FAMILY_FAIL(p, "a second slot of that name");
	slot->each = each;
	slot->first = f->n_values;
	if (at < rest.len)
		at++;
	while (at < rest.len) {
		const char *bar =
		    memmem(rest.ptr + at, rest.len - at, " | ", 3);
		size_t end = bar == NULL ? rest.len : (size_t)(bar - rest.ptr);
		const char *wrong = take_value(f, chap_span_cut(rest, at, end));

		if (wrong != NULL)
			return CHAP_FAMILY_FAIL(p, "%s", wrong);
		at = bar == NULL ? end : end + 3;
		if (bar != NULL && at == rest.len)
			return CHAP_FAMILY_FAIL(p, "an empty value");
	}
	slot->n = (uint16_t)(f->n_values - slot->first);
	if (slot->n < 2)
		return CHAP_FAMILY_FAIL(p, "a slot needs two values at least");
	f->n_slots++;
	return CHAP_OK;
}

enum chap_err
chap_family_take_header(struct chap_family_parser *p, struct chap_span text)
{
	struct chap_family_words w;
	size_t len = 0;
	int key = 0;

	while (len < text.len && text.ptr[len] != ' ')
		len++;
	while (
	    key < N_KEYS && !is(chap_span_cut(text, 0, len), header[key].name))
		key++;
	if (key == N_KEYS)
		return CHAP_ERR_NOT_FOUND;
	if (p->family->n_blocks > 0)
		return CHAP_FAMILY_FAIL(p, "a header after the first block");
	if (!header[key].repeats && (p->seen & (1u << key)))
		return CHAP_FAMILY_FAIL(p, "a second \"%s\"", header[key].name);
	if (!(p->seen & (1u << KEY_FAMILY)) && key != KEY_FAMILY)
		return CHAP_FAMILY_FAIL(
		    p, "the file must start with \"family NAME\"");
	if (!(p->seen & (1u << KEY_CLASS)) && key > KEY_CLASS)
		return CHAP_FAMILY_FAIL(
		    p, "the second line must be \"class …\"");
	if (p->family->class == CHAP_FAMILY_TALK && !header[key].in_talk)
		return CHAP_FAMILY_FAIL(p, "a pool has slots and talk only");
	p->seen |= 1u << key;
	if (len < text.len)
		len++;
	if (header[key].take == NULL)
		return take_slot(
		    p, chap_span_cut(text, len, text.len), key == KEY_EACH);
	if (!chap_family_split_words(chap_span_cut(text, len, text.len), &w) ||
	    w.n < header[key].n_min || w.n > header[key].n_max)
		return CHAP_FAMILY_FAIL(p,
		    "\"%s\" needs %zu word(s) between spaces", header[key].name,
		    header[key].n_min);
	return header[key].take(p, &w);
}

const char *
chap_family_missing_header(const struct chap_family_parser *p)
{
	unsigned need = p->family->class == CHAP_FAMILY_TALK
	    ? 1u << KEY_FAMILY | 1u << KEY_CLASS
	    : needed;

	for (int i = 0; i < N_KEYS; i++)
		if ((need & ~p->seen) & (1u << i))
			return header[i].name;
	if (p->family->class != CHAP_FAMILY_TALK && p->styled != 3)
		return "style";
	return NULL;
}
