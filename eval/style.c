#include "eval/style.h"

#include "eval/family.h"

#define HAS(styles, style) (((styles) >> CHAP_STYLE_##style) & 1u)

static bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* A word's letters and apostrophes from `at`; its end. */
static size_t
word_end(struct chap_span s, size_t at)
{
	while (at < s.len && (is_letter(s.ptr[at]) || s.ptr[at] == '\''))
		at++;
	return at;
}

/* What textspeak makes of the word; empty: nothing. */
static struct chap_span
short_form(struct chap_span word, struct chap_rng *rng)
{
	static const struct {
		const char *word;
		const char *form[2];
	} row[] = {
	    {"you", {"u", "u"}},
	    {"your", {"ur", "ur"}},
	    {"you're", {"ur", "youre"}},
	    {"are", {"r", "are"}},
	    {"please", {"pls", "plz"}},
	    {"people", {"ppl", "ppl"}},
	    {"because", {"cuz", "bc"}},
	    {"about", {"abt", "bout"}},
	    {"tomorrow", {"tmrw", "2moro"}},
	    {"tonight", {"2nite", "tn"}},
	    {"okay", {"ok", "k"}},
	    {"know", {"kno", "know"}},
	    {"really", {"rly", "rlly"}},
	    {"thanks", {"thx", "ty"}},
	    {"what", {"wat", "wut"}},
	    {"though", {"tho", "tho"}},
	    {"message", {"msg", "msg"}},
	    {"picture", {"pic", "pic"}},
	    {"before", {"b4", "before"}},
	    {"great", {"gr8", "great"}},
	    {"later", {"l8r", "later"}},
	    {"someone", {"some1", "someone"}},
	    {"anyone", {"any1", "anyone"}},
	    {"with", {"w", "wit"}},
	    {"the", {"da", "the"}},
	    {"for", {"4", "for"}},
	    {"see", {"c", "see"}},
	    {"why", {"y", "why"}},
	    {"something", {"smth", "sth"}},
	    {"going", {"goin", "going"}},
	    {"nothing", {"nothin", "nthn"}},
	    {"probably", {"prob", "prolly"}},
	};

	for (size_t i = 0; i < sizeof(row) / sizeof(row[0]); i++)
		if (chap_span_eq(word, chap_span_str(row[i].word)))
			return chap_span_str(
			    row[i].form[chap_rng_below(rng, 2)]);
	return (struct chap_span){0};
}

/* One slip inside a long word: two letters swapped, or one lost. */
static void
add_slip(struct chap_buf *out, struct chap_rng *rng, struct chap_span word)
{
	size_t at = 1 + chap_rng_below(rng, (uint32_t)word.len - 2);

	chap_buf_add(out, word.ptr, at);
	chap_buf_add(out, word.ptr + at + 1, 1);
	if (chap_rng_percent(rng, 60))
		chap_buf_add(out, word.ptr + at, 1);
	chap_buf_add(out, word.ptr + at + 2, word.len - at - 2);
}

static void
add_without_apostrophes(struct chap_buf *out, struct chap_span word)
{
	for (size_t i = 0; i < word.len; i++)
		if (word.ptr[i] != '\'')
			chap_buf_add(out, &word.ptr[i], 1);
}

/* "soo", "nooo": the last letter again, at a word of two to five letters. */
static void
add_stretched(struct chap_buf *out, struct chap_rng *rng, struct chap_span word)
{
	uint32_t more = chap_rng_between(rng, 1, 3);

	chap_buf_add(out, word.ptr, word.len);
	while (more-- > 0)
		chap_buf_add(out, &word.ptr[word.len - 1], 1);
}

static bool
is_stretchable(struct chap_span word)
{
	static const char *const list[] = {"so", "no", "yes", "hey", "please",
	    "omg", "same", "nice", "cool", "what", "yay", "sorry"};

	for (size_t i = 0; i < sizeof(list) / sizeof(list[0]); i++)
		if (chap_span_eq(word, chap_span_str(list[i])))
			return true;
	return false;
}

static void
add_word(struct chap_buf *out, struct chap_rng *rng, struct chap_span word,
    unsigned styles, bool first)
{
	struct chap_span form = {0};
	char upper = (char)(word.ptr[0] & ~0x20);
	bool alone = word.len == 1 || word.ptr[1] == '\'';

	if (HAS(styles, TEXTSPEAK) && chap_rng_percent(rng, 60))
		form = short_form(word, rng);
	if (form.len > 0) {
		chap_buf_add(out, form.ptr, form.len);
	} else if (HAS(styles, TIDY)) {
		if (!first && !(word.ptr[0] == 'i' && alone))
			upper = word.ptr[0];
		chap_buf_add(out, &upper, 1);
		chap_buf_add(out, word.ptr + 1, word.len - 1);
	} else if (HAS(styles, LOUD) && is_stretchable(word) &&
	    chap_rng_percent(rng, 30)) {
		add_stretched(out, rng, word);
	} else if (HAS(styles, TYPOS) && word.len >= 5 &&
	    chap_rng_percent(rng, 6)) {
		add_slip(out, rng, word);
	} else if (HAS(styles, TEXTSPEAK) ||
	    (HAS(styles, LOWER) && chap_rng_percent(rng, 75))) {
		add_without_apostrophes(out, word);
	} else {
		chap_buf_add(out, word.ptr, word.len);
	}
}

/* What stands after the last word: a full stop, several marks, an emoji. */
static void
add_end(struct chap_buf *out, struct chap_rng *rng, unsigned styles)
{
	static const char *const emoji[] = {"\U0001F602", "\U0001F62D",
	    "\U0001F44D", "\U0001F60A", "\U0001F525", "\U0001F3AE",
	    "\U0001F605", "\U0001F64F", "\U0001F440", ":)", "xD", "<3"};
	char last = out->len > 0 ? out->ptr[out->len - 1] : ' ';

	if (HAS(styles, TIDY) && is_letter(last) && chap_rng_percent(rng, 80))
		chap_buf_str(out, ".");
	if (HAS(styles, LOUD) && chap_rng_percent(rng, 35))
		chap_buf_str(out, last == '?' ? "??" : "!!");
	if (HAS(styles, EMOJI) && chap_rng_percent(rng, 25))
		chap_buf_printf(out, " %s", emoji[chap_rng_below(rng, 12)]);
}

void
chap_style_apply(struct chap_buf *out, struct chap_rng *rng,
    struct chap_span line, unsigned styles)
{
	bool first = true;

	for (size_t i = 0; i < line.len;) {
		size_t end = word_end(line, i);

		/* A mark at the very end is often left out. */
		if (end == i && i + 1 == line.len && line.ptr[i] != ')' &&
		    (line.ptr[i] == '.' || line.ptr[i] == '?') &&
		    !HAS(styles, TIDY) && chap_rng_percent(rng, 40))
			break;
		if (end == i) {
			chap_buf_add(out, &line.ptr[i], 1);
			if (line.ptr[i] == '.' || line.ptr[i] == '?')
				first = true;
			i++;
			continue;
		}
		add_word(out, rng, chap_span_cut(line, i, end), styles, first);
		first = false;
		i = end;
	}
	add_end(out, rng, styles);
}

static char
leet(char c)
{
	static const char from[] = "aeiostAEIOST";
	static const char to[] = "431057431057";
	const char *found = c == '\0' ? NULL : strchr(from, c);

	return found == NULL ? c : to[found - from];
}

static void
add_disguised(struct chap_buf *out, struct chap_rng *rng, struct chap_span word)
{
	uint32_t trick = chap_rng_below(rng, 4);
	size_t twice = chap_rng_below(rng, (uint32_t)word.len);

	for (size_t i = 0; i < word.len; i++) {
		char c = trick == 0 ? leet(word.ptr[i]) : word.ptr[i];

		chap_buf_add(out, &c, 1);
		if (trick == 1 && i + 1 < word.len)
			chap_buf_str(out, " ");
		else if (trick == 2 && i + 1 < word.len)
			chap_buf_str(out, ".");
		else if (trick == 3 && i == twice)
			chap_buf_add(out, &c, 1);
	}
}

void
chap_style_disguise(
    struct chap_buf *out, struct chap_rng *rng, struct chap_span line)
{
	size_t best = 0;
	size_t best_len = 0;

	for (size_t i = 0; i < line.len;) {
		size_t end = i;

		while (end < line.len && is_letter(line.ptr[end]))
			end++;
		if (end - i > best_len) {
			best = i;
			best_len = end - i;
		}
		i = end + (end == i);
	}
	if (best_len < 4) {
		chap_buf_add(out, line.ptr, line.len);
		return;
	}
	chap_buf_add(out, line.ptr, best);
	add_disguised(out, rng, chap_span_cut(line, best, best + best_len));
	chap_buf_add(
	    out, line.ptr + best + best_len, line.len - best - best_len);
}
