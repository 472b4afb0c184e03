/*
 * Texts that were made to cost: each a unit repeated up to a length, with
 * something before it. For the tests that bound what they cost.
 */
#ifndef CHAP_TESTS_HOSTILE_H
#define CHAP_TESTS_HOSTILE_H

#include "features/base/span.h"

#include <string.h>

struct hostile {
	const char *name;
	const char *before;
	const char *unit;
};

static const struct hostile HOSTILE[] = {
    /* marks and what is not seen */
    {"marks on one letter", "a", "\u0301"},
    {"marks of many classes", "a", "\u0301\u0323\u0334\u0315\u0345"},
    {"marks in falling order", "a", "\u0345\u0315\u0301\u0323\u0334"},
    {"marks on nothing", "", "\u0301"},
    {"one mark on each letter", "", "a\u0301"},
    {"strokes and enclosures", "", "a\u0336\u20dd"},
    {"grapheme joiners and marks", "a", "\u034f\u0301"},
    {"zero width spaces", "se", "\u200b"},
    {"a letter, a zero width space", "", "a\u200b"},
    {"joiners", "a", "\u200d"},
    {"variation selectors", "\u2764", "\ufe0f"},
    {"fillers", "a", "\u3164\u115f\u2800"},
    {"tag characters", "a", "\U000e0061"},
    {"soft hyphens and word joiners", "a", "\u00ad\u2060"},
    {"control characters", "a", "\x01\x7f"},
    /* direction */
    {"overrides opened", "secret", "\u202e"},
    {"overrides opened and closed", "", "\u202e\u202c"},
    {"overrides of both directions", "", "\u202ea\u202db"},
    {"overrides nested, with letters", "", "\u202eterces "},
    {"isolates nested", "", "\u2066a"},
    {"closings without an opening", "a", "\u202c\u2069"},
    {"override over one long word", "\u202e", "terces"},
    /* separators */
    {"dots", "", "."},
    {"spaces", "", " "},
    {"newlines", "a", "\n"},
    {"separators of all kinds", "", ".-_/* |~"},
    {"a letter, a dot", "", "a."},
    {"a letter, a space", "", "a "},
    {"a letter, two kinds", "", "a.b-"},
    {"a letter, many separators", "", "a - . - "},
    {"a word, spread", "", "s e c r e t "},
    {"a word, spread by emoji", "", "s\U0001f525e\U0001f525c\U0001f525"},
    {"almost a word, spread", "", "s.e.c.r.e.x."},
    {"a letter, a newline", "", "a\n"},
    {"apostrophes", "a", "'"},
    {"a letter, an apostrophe", "", "a'"},
    /* escapes and markup */
    {"entities within entities", "&", "amp;"},
    {"numbered entities nested", "&", "#38;"},
    {"ampersands", "", "&"},
    {"entities never closed", "", "&#x"},
    {"an endless number", "&#", "1"},
    {"an endless name", "&", "a"},
    {"entities of letters", "", "&#115;"},
    {"entities of marks", "a", "&#769;"},
    {"percents within percents", "%", "25"},
    {"percents", "", "%"},
    {"percent escapes of UTF-8", "", "%D0%B5"},
    {"percent escapes of broken UTF-8", "", "%D0"},
    {"backslashes", "", "\\"},
    {"backslashes within backslashes", "\\u005c", "u005c"},
    {"escapes of surrogates", "", "\\ud83d"},
    {"tags", "", "<b>"},
    {"letters in tags", "", "<b>s</b>"},
    {"tags never closed", "", "<b"},
    {"angle brackets", "", "<"},
    {"comments never closed", "", "<!--"},
    {"an endless tag", "<", "a "},
    {"BBCode", "", "[b]"},
    {"brackets", "", "["},
    {"stars", "s", "*"},
    {"bars between letters", "", "a||"},
    {"tildes", "", "~~a"},
    /* leet */
    {"digits", "", "4"},
    {"a letter, a digit", "", "a4"},
    {"readings of ones", "", "1|!l"},
    {"bars and underscores", "", "|_|"},
    {"slashes", "", "/\\"},
    {"parentheses", "", "()"},
    {"letters of signs", "", "|)|-|(_)"},
    {"almost letters of signs", "", "|-"},
    {"rn and vv", "", "rnvv"},
    {"signs at words' ends", "", "$a$ "},
    {"censored letters", "", "s*c"},
    {"nothing but masks", "", "a*** "},
    /* long and repeated letters */
    {"one letter", "", "a"},
    {"two letters", "", "ab"},
    {"every letter twice", "", "aabb"},
    {"every letter three times", "", "sssecccrrreeettt "},
    {"runs of growing words", "", "aaabbbcccddd"},
    {"one word without end", "", "secret"},
    {"words without spaces", "", "thenisawaman"},
    {"words that almost join", "", "thethethex"},
    {"one letter, then another", "a", "b"},
    {"consonants", "", "bcdfgh"},
    {"words that nobody knows", "", "xqzjkv "},
    {"words with a slip", "", "secrxt pictyre "},
    {"words of the longest length", "",
        "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstu "},
    {"words backwards", "", "terces erutcip "},
    {"words without vowels", "", "scrt pctr "},
    {"abbreviations", "", "u r wyd "},
    {"the beginnings of abbreviations", "", "what are you "},
    /* alphabets */
    {"turned letters", "", "\u0250\u01dd\u0279"},
    {"turned words", "", "\u0287\u01dd\u0279\u0254\u01dds "},
    {"mixed scripts", "", "s\u0435cr\u0435t"},
    {"one word of another script", "", "\u0435"},
    {"circled letters", "", "\u24e2\u24d4"},
    {"mathematical letters", "", "\U0001d4ee"},
    {"the longest compatibility letter", "", "\ufdfa"},
    {"katakana words in a square", "", "\u3316"},
    {"ligatures", "", "\ufb03"},
    {"jamo", "", "\u1100\u1161\u11a8"},
    {"leading jamo", "", "\u1100"},
    {"kana and voicing marks", "", "\uff76\uff9e"},
    {"ideographs", "", "\u4e2d"},
    {"Thai", "", "\u0e01\u0e33"},
    {"Hindi with nuktas", "\u0915", "\u093c\u094d"},
    {"fractions", "", "\u00bd"},
    /* emoji */
    {"emoji", "", "\U0001f600"},
    {"an endless family", "\U0001f468", "\u200d\U0001f468"},
    {"skin tones", "\U0001f44d", "\U0001f3fd"},
    {"regional indicators", "", "\U0001f1f8"},
    {"letters of flags", "", "\U0001f1f8\U0001f1ea\U0001f1e8 "},
    {"an endless flag of a region", "\U0001f3f4", "\U000e0067"},
    {"keycaps", "", "1\ufe0f\u20e3"},
    {"emoji that are words", "", "\U0001f4f7\U0001f910"},
    /* links and the rest */
    {"schemes", "", "http://"},
    {"hosts", "", "www."},
    {"at signs", "", "@"},
    {"mail addresses", "", "a@b."},
    {"one link", "http://", "a"},
    {"NUL", "", NULL},
};

#define N_HOSTILE (sizeof(HOSTILE) / sizeof(HOSTILE[0]))

/* As many whole units as fit into `max` bytes; unit NULL: a NUL byte. */
static inline struct chap_span
hostile_make(const struct hostile *h, size_t max, char *out)
{
	struct chap_span unit = {"", 1};
	size_t len = strlen(h->before);

	if (h->unit != NULL)
		unit = chap_span_str(h->unit);
	memcpy(out, h->before, len);
	for (; len + unit.len <= max; len += unit.len)
		memcpy(out + len, unit.ptr, unit.len);
	return (struct chap_span){out, len};
}

#endif
