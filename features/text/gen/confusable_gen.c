/*
 * Writes features/text/confusable.inc: letters that look like letters of the
 * Latin alphabet, from ICU's copy of the table of Unicode Technical Standard
 * #39, plus the few rows by hand below. Run by hand when the table is to be
 * renewed, never by the build, so that verdicts do not hang on the version
 * of ICU:
 *
 *	gcc -std=gnu11 -I. -o /tmp/gen features/text/gen/confusable_gen.c \
 *	    -licui18n -licuuc && /tmp/gen >features/text/confusable.inc
 *
 * The hash in tests/unit/test_confusable.c then changes with it.
 */
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/uspoof.h>
#include <unicode/ustring.h>

#define MAX 16
#define DOTLESS_I 0x131

struct icu {
	USpoofChecker *spoof;
	const UNormalizer2 *fold;
	const UNormalizer2 *decompose;
};

struct row {
	UChar32 cp;
	const char *to;
};

/* Small capitals: Latin letters that the standard keeps apart. */
static const struct row small_capital[] = {{0x1d00, "a"}, {0x0299, "b"},
    {0x1d04, "c"}, {0x1d05, "d"}, {0x1d07, "e"}, {0xa730, "f"}, {0x0262, "g"},
    {0x029c, "h"}, {0x026a, "i"}, {0x1d0a, "j"}, {0x1d0b, "k"}, {0x0138, "k"},
    {0x029f, "l"}, {0x1d0d, "m"}, {0x0274, "n"}, {0x1d0f, "o"}, {0x1d18, "p"},
    {0xa7af, "q"}, {0x0280, "r"}, {0xa731, "s"}, {0x1d1b, "t"}, {0x1d1c, "u"},
    {0x1d20, "v"}, {0x1d21, "w"}, {0x028f, "y"}, {0x1d22, "z"}, {0, NULL}};

/*
 * Letters of other scripts that are read as Latin ones in chat and that the
 * standard leaves out, or gives another target.
 */
static const struct row by_hand[] = {{0x3b1, "a"}, {0x3b2, "b"}, {0x3b3, "y"},
    {0x3b5, "e"}, {0x3b7, "n"}, {0x3b9, "i"}, {0x3ba, "k"}, {0x3bd, "v"},
    {0x3c1, "p"}, {0x3dd, "f"}, {0x3c4, "t"}, {0x3c5, "u"}, {0x3c7, "x"},
    {0x3c9, "w"}, {0x432, "b"}, {0x433, "r"}, {0x43a, "k"}, {0x43c, "m"},
    {0x43d, "h"}, {0x43f, "n"}, {0x442, "t"}, {0x44c, "b"}, {0x4c0, "l"},
    {0x4cf, "l"}, {0, NULL}};

static const char *
find(const struct row *rows, UChar32 cp)
{
	for (; rows->to != NULL; rows++) {
		if (rows->cp == cp)
			return rows->to;
	}
	return NULL;
}

static bool
is_mark(UChar32 cp)
{
	return (U_GET_GC_MASK(cp) & U_GC_M_MASK) != 0;
}

/*
 * The ASCII letters that are left of `s` without its marks, lower case, in
 * out; false: there is anything else, or nothing, or more than two.
 */
static bool
plain(const UChar *s, int32_t n, char out[3], bool *had_marks)
{
	int len = 0;

	*had_marks = false;
	for (int32_t i = 0; i < n;) {
		UChar32 cp;
		const char *small;

		U16_NEXT(s, i, n, cp);
		small = find(small_capital, cp);
		if (is_mark(cp)) {
			*had_marks = true;
			continue;
		}
		if (small != NULL)
			cp = *small;
		cp = u_tolower(cp);
		if (cp < 'a' || cp > 'z' || len == 2)
			return false;
		out[len++] = (char)cp;
	}
	out[len] = '\0';
	if (strcmp(out, "rn") == 0)
		memcpy(out, "m", 2);
	return len > 0;
}

static int32_t
folded(const struct icu *icu, UChar32 cp, UChar out[MAX])
{
	UErrorCode status = U_ZERO_ERROR;
	UChar one[2], middle[MAX * 2];
	int32_t n = 0;

	U16_APPEND_UNSAFE(one, n, cp);
	n = unorm2_normalize(icu->fold, one, n, middle, MAX * 2, &status);
	n = unorm2_normalize(icu->decompose, middle, n, out, MAX, &status);
	return U_FAILURE(status) ? 0 : n;
}

static bool
skeleton(const struct icu *icu, UChar32 cp, char to[3], bool *had_marks)
{
	UErrorCode status = U_ZERO_ERROR;
	UChar one[2], out[MAX];
	int32_t n = 0;

	U16_APPEND_UNSAFE(one, n, cp);
	n = uspoof_getSkeleton(icu->spoof, 0, one, n, out, MAX, &status);
	return U_SUCCESS(status) && plain(out, n, to, had_marks);
}

static bool
is_capital_i(const struct icu *icu, UChar32 lower)
{
	char to[3];
	bool had_marks;

	return skeleton(icu, lower, to, &had_marks) && strcmp(to, "i") == 0;
}

/* Read from left to right, one by one, and not by syllable or word. */
static bool
is_foreign_letter(UChar32 cp, UScriptCode script)
{
	return u_isalpha(cp) && u_charDirection(cp) == U_LEFT_TO_RIGHT &&
	    script != USCRIPT_HAN && script != USCRIPT_HIRAGANA &&
	    script != USCRIPT_KATAKANA && script != USCRIPT_BOPOMOFO &&
	    script != USCRIPT_HANGUL && script != USCRIPT_COMMON &&
	    script != USCRIPT_INHERITED;
}

/* 0: no row; otherwise the row's kind, see confusable.h. */
static char
classify(const struct icu *icu, UChar32 cp, char to[3])
{
	UErrorCode status = U_ZERO_ERROR;
	UScriptCode script = uscript_getScript(cp, &status);
	UChar text[MAX];
	int32_t n = folded(icu, cp, text);
	bool had_marks;
	const char *hand;

	if ((cp >= 0x1f150 && cp <= 0x1f169) ||
	    (cp >= 0x1f170 && cp <= 0x1f189)) {
		to[0] = (char)('a' + (cp - 0x1f150) % 32);
		to[1] = '\0';
		return 'S';
	}
	/* In brackets, which folding would leave around the letter. */
	if ((cp >= 0x249c && cp <= 0x24b5) ||
	    (cp >= 0x1f110 && cp <= 0x1f129)) {
		to[0] = (char)('a' + (cp - (cp < 0x1f110 ? 0x249c : 0x1f110)));
		to[1] = '\0';
		return 'S';
	}
	if (cp < 0x80 || cp == DOTLESS_I || plain(text, n, to, &had_marks))
		return find(small_capital, cp) != NULL ? 'S' : 0;
	if (script == USCRIPT_LATIN && u_isalpha(cp)) {
		UChar32 lower = u_foldCase(cp, U_FOLD_CASE_DEFAULT);

		if (!skeleton(icu, lower, to, &had_marks))
			return 0;
		return had_marks || cp < 0x180 ? 'L' : 'S';
	}
	if (!is_foreign_letter(cp, script))
		return 0;
	hand = find(by_hand, cp);
	if (hand != NULL) {
		memcpy(to, hand, 2);
		return 'X';
	}
	if (!skeleton(icu, cp, to, &had_marks) || to[1] != '\0')
		return 0;
	/* The standard takes I for l; a capital of an i is an I. */
	if (to[0] == 'l' && is_capital_i(icu, text[0]))
		to[0] = 'i';
	return 'X';
}

int
main(void)
{
	UErrorCode status = U_ZERO_ERROR;
	struct icu icu = {uspoof_open(&status),
	    unorm2_getNFKCCasefoldInstance(&status),
	    unorm2_getNFDInstance(&status)};

	if (U_FAILURE(status)) {
		fprintf(stderr, "ICU: %s\n", u_errorName(status));
		return 1;
	}
	printf("/* Made by features/text/gen/confusable_gen.c, ICU %s. */\n",
	    U_ICU_VERSION);
	for (UChar32 cp = 0; cp <= 0x10ffff; cp++) {
		char to[3] = "";
		char kind = U_IS_SURROGATE(cp) ? 0 : classify(&icu, cp, to);

		if (kind != 0)
			printf(
			    "{0x%x, '%c', \"%s\"},\n", (unsigned)cp, kind, to);
	}
	uspoof_close(icu.spoof);
	return 0;
}
