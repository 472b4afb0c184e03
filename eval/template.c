#include "eval/template.h"

static const struct chap_span age_slot = CHAP_SPAN_LIT("age");

/* Index of `c` in `s` from `at`, or s.len. */
static size_t
find(struct chap_span s, size_t at, char c)
{
	while (at < s.len && s.ptr[at] != c)
		at++;
	return at;
}

const char *
chap_template_check(const struct chap_family *family, struct chap_span line)
{
	bool inside = false;
	size_t n_parts = 0;

	for (size_t i = 0; i < line.len; i++) {
		char c = line.ptr[i];

		if (c == '{') {
			size_t end = find(line, i, '}');
			struct chap_span name;

			if (end == line.len)
				return "a '{' without its '}'";
			name = chap_span_cut(line, i + 1, end);
			if (!chap_span_eq(name, age_slot) &&
			    chap_family_slot(family, name) == NULL)
				return "a slot that is not defined above";
			i = end;
		} else if (c == '}') {
			return "a '}' without its '{'";
		} else if (c == '[') {
			if (inside)
				return "a '[' within '[…]'";
			inside = true;
			n_parts = 1;
		} else if (c == '|') {
			if (!inside)
				return "a '|' outside of '[…]'";
			n_parts++;
		} else if (c == ']') {
			if (!inside)
				return "a ']' without its '['";
			if (n_parts < 2)
				return "'[…]' with a single alternative";
			inside = false;
		}
	}
	return inside ? "a '[' without its ']'" : NULL;
}

void
chap_slot_choose(struct chap_slot_choice *out, const struct chap_family *family,
    struct chap_rng *rng)
{
	out->family = family;
	for (uint16_t i = 0; i < family->n_slots; i++)
		out->value[i] = (uint16_t)(family->slot[i].first +
		    chap_rng_below(rng, family->slot[i].n));
}

static struct chap_span
slot_value(const struct chap_slot_choice *choice, const struct chap_slot *slot,
    struct chap_rng *rng)
{
	const struct chap_family *family = choice->family;

	if (slot->each)
		return family
		    ->value[slot->first + chap_rng_below(rng, slot->n)];
	return family->value[choice->value[slot - family->slot]];
}

static void
expand_slot(struct chap_buf *out, struct chap_rng *rng, struct chap_span name,
    const struct chap_slot_choice *own, const struct chap_slot_choice *over,
    int age)
{
	const struct chap_slot *slot = NULL;
	struct chap_span value;

	if (chap_span_eq(name, age_slot)) {
		chap_buf_printf(out, "%d", age);
		return;
	}
	if (over != NULL)
		slot = chap_family_slot(over->family, name);
	if (slot != NULL)
		value = slot_value(over, slot, rng);
	else
		value =
		    slot_value(own, chap_family_slot(own->family, name), rng);
	chap_buf_add(out, value.ptr, value.len);
}

/* A stretch without alternatives. */
static void
expand_flat(struct chap_buf *out, struct chap_rng *rng, struct chap_span line,
    const struct chap_slot_choice *own, const struct chap_slot_choice *over,
    int age)
{
	for (size_t i = 0; i < line.len;) {
		size_t brace = find(line, i, '{');
		size_t end;

		chap_buf_add(out, line.ptr + i, brace - i);
		if (brace == line.len)
			return;
		end = find(line, brace, '}');
		expand_slot(out, rng, chap_span_cut(line, brace + 1, end), own,
		    over, age);
		i = end + 1;
	}
}

void
chap_template_expand(struct chap_buf *out, struct chap_rng *rng,
    struct chap_span line, const struct chap_slot_choice *own,
    const struct chap_slot_choice *over, int age)
{
	for (size_t i = 0; i < line.len;) {
		size_t open = find(line, i, '[');
		size_t close = find(line, open, ']');
		uint32_t n = 1;
		uint32_t pick;
		size_t start;

		expand_flat(
		    out, rng, chap_span_cut(line, i, open), own, over, age);
		if (open == line.len)
			return;
		for (size_t k = open; k < close; k++)
			n += line.ptr[k] == '|';
		pick = chap_rng_below(rng, n);
		start = open + 1;
		while (pick-- > 0)
			start = find(line, start, '|') + 1;
		n = (uint32_t)find(line, start, '|');
		expand_flat(out, rng,
		    chap_span_cut(line, start, n < close ? n : close), own,
		    over, age);
		i = close + 1;
	}
}
