#include "features/lexicon/extract.h"

#include "features/lexicon/age_others.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#define MATCH_LIMIT 10000
#define HEAP_LIMIT_KIB 64

/* The words for numbers come first, in the order of VALUE. */
#define N_VALUES 30
static const int VALUE[N_VALUES] = {6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17,
    18, 19, 20, 30, 40, 50, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};

const struct chap_age_cue chap_age_cue[] = {
    {"six", CHAP_AGE_NUMBER},
    {"seven", CHAP_AGE_NUMBER},
    {"eight", CHAP_AGE_NUMBER},
    {"nine", CHAP_AGE_NUMBER},
    {"ten", CHAP_AGE_NUMBER},
    {"eleven", CHAP_AGE_NUMBER},
    {"twelve", CHAP_AGE_NUMBER},
    {"thirteen", CHAP_AGE_NUMBER},
    {"fourteen", CHAP_AGE_NUMBER},
    {"fifteen", CHAP_AGE_NUMBER},
    {"sixteen", CHAP_AGE_NUMBER},
    {"seventeen", CHAP_AGE_NUMBER},
    {"eighteen", CHAP_AGE_NUMBER},
    {"nineteen", CHAP_AGE_NUMBER},
    {"twenty", CHAP_AGE_NUMBER},
    {"thirty", CHAP_AGE_NUMBER},
    {"forty", CHAP_AGE_NUMBER},
    {"fifty", CHAP_AGE_NUMBER},
    {"first", CHAP_AGE_ORDINAL},
    {"second", CHAP_AGE_ORDINAL},
    {"third", CHAP_AGE_ORDINAL},
    {"fourth", CHAP_AGE_ORDINAL},
    {"fifth", CHAP_AGE_ORDINAL},
    {"sixth", CHAP_AGE_ORDINAL},
    {"seventh", CHAP_AGE_ORDINAL},
    {"eighth", CHAP_AGE_ORDINAL},
    {"ninth", CHAP_AGE_ORDINAL},
    {"tenth", CHAP_AGE_ORDINAL},
    {"eleventh", CHAP_AGE_ORDINAL},
    {"twelfth", CHAP_AGE_ORDINAL},
    {"im", CHAP_AGE_AM},
    {"am", CHAP_AGE_AM},
    {"iam", CHAP_AGE_AM},
    {"m", CHAP_AGE_AM | CHAP_AGE_GENDER},
    {"almost", CHAP_AGE_ALMOST},
    {"nearly", CHAP_AGE_ALMOST},
    {"about", CHAP_AGE_ALMOST},
    {"turn", CHAP_AGE_TURN},
    {"turned", CHAP_AGE_TURN},
    {"turning", CHAP_AGE_TURN},
    {"be", CHAP_AGE_BE},
    {"years", CHAP_AGE_OLD},
    {"yrs", CHAP_AGE_OLD},
    {"yr", CHAP_AGE_OLD},
    {"yo", CHAP_AGE_OLD},
    {"y", CHAP_AGE_OLD},
    {"old", CHAP_AGE_OLD},
    {"f", CHAP_AGE_GENDER},
    {"female", CHAP_AGE_GENDER},
    {"male", CHAP_AGE_GENDER},
    {"girl", CHAP_AGE_GENDER},
    {"boy", CHAP_AGE_GENDER},
    {"nb", CHAP_AGE_GENDER},
    {"age", CHAP_AGE_AGE},
    {"ages", CHAP_AGE_AGE},
    {"grade", CHAP_AGE_GRADE},
    {"grader", CHAP_AGE_GRADE},
    {"year", CHAP_AGE_YEAR | CHAP_AGE_OLD},
};
const uint32_t chap_n_age_cues = sizeof(chap_age_cue) / sizeof(chap_age_cue[0]);

/* What may follow a ten. */
static const char *const UNIT[] = {
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"};

#define NUMBER \
	"(\\d{1,2}|six|seven|eight|nine|ten|eleven|twelve|thirteen|" \
	"fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|" \
	"(?:twenty|thirty|forty|fifty)" \
	"(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)"
#define ORDINAL \
	"(\\d{1,2}|first|second|third|fourth|fifth|sixth|seventh|eighth|" \
	"ninth|tenth|eleventh|twelfth)"
/* Not "when im 18", "they think im 18": no statement about today. */
#define I_AM \
	"(?<!\\bif )(?<!\\bwhen )(?<!\\bwhile )(?<!\\buntil )(?<!\\btil )" \
	"(?<!\\btill )(?<!\\bonce )(?<!\\bwish )(?<!\\bpretend )" \
	"(?<!\\bsay )(?<!\\bsays )(?<!\\bsaid )(?<!\\bthink )" \
	"(?<!\\bthinks )(?<!\\bthought )\\b(?:i ?am|im|i m)\\b" \
	"(?: (?:only|just|actually|really|like|literally|currently|still|" \
	"already|now))?"
#define YEARS_OLD \
	"(?:[ -]?(?:years?|yrs?)[ -](?:old|of age)|" \
	"[ -]?(?:yo|y/o)|[ -]?(?:years?|yrs?)(?=\\s*(?:$|[.,!?])))"
#define GENDER "(?:f|m|female|male|girl|boy|nb)"
/* After "14 f": a place or an end, for "14 m away" is a distance. */
#define AFTER_SEX \
	"(?=\\s*(?:$|[/,.!?]|[^\\x00-\\x7f])|\\s+(?:uk|us|usa|canada|" \
	"australia|aus|ireland|england|texas|california|florida|london|" \
	"ny|nyc|here|u|you|ur|wbu|hbu|and|from|bored)\\b)"
/* What may follow "im 14". */
#define AFTER_AGE \
	"(?=\\s*(?:$|[.,!?;:)(~-]+(?:\\s|$)|[^\\x00-\\x7f])|" YEARS_OLD "\\b|" \
	"\\s?/?\\s?" GENDER "\\b" AFTER_SEX "|" \
	"\\s+(?:and(?! \\d)|but|so|too|also|now|rn|btw|lol|lmao|haha|hehe|" \
	"xd|u|you|ur|wbu|hbu|what|whats|how|why|from|bro|dude|idk|ok|tho|" \
	"though|turning|almost|my|im|i|not|still|as well|what about)\\b)"
#define WHEN \
	"(?: (?:(?:next|this) [a-z]+|tomorrow|soon|" \
	"in (?:a |two |three |\\d+ )?(?:jan|feb|mar|apr|may|jun|jul|aug|" \
	"sep|oct|nov|dec|week|month|day|few)[a-z]*|" \
	"on (?:my|the|mon|tue|wed|thu|fri|sat|sun)[a-z]*)\\b)"
#define ENDS "(?=\\s*(?:$|[.,!?]))"

/* No cue: "a" or "an" stands before the number. Most texts have none there. */
#define ARTICLE (1u << 31)

/* Group 1 is the number; the age is it plus `shift`, if within the bounds. */
static const struct row {
	const char *pattern;
	int shift;
	int least;
	int most;
	unsigned needs; /* cues, all of them, and perhaps ARTICLE */
} ROWS[] = {
    {I_AM " " NUMBER AFTER_AGE, 0, CHAP_AGE_MIN, CHAP_AGE_MAX,
        CHAP_AGE_NUMBER | CHAP_AGE_AM},
    {I_AM " (?:almost|nearly|about to (?:be|turn)) " NUMBER AFTER_AGE, -1,
        CHAP_AGE_MIN, CHAP_AGE_MAX,
        CHAP_AGE_NUMBER | CHAP_AGE_AM | CHAP_AGE_ALMOST},
    {"(?:^|" I_AM " |\\bi |\\b(?:ill|i will) be )(?:turning|turn) " NUMBER
     "(?:" WHEN "|" ENDS ")",
        -1, CHAP_AGE_MIN, CHAP_AGE_MAX, CHAP_AGE_NUMBER | CHAP_AGE_TURN},
    {"\\b(?:ill|i will|im gonna|im going to) be " NUMBER WHEN, -1, CHAP_AGE_MIN,
        CHAP_AGE_MAX, CHAP_AGE_NUMBER | CHAP_AGE_BE},
    {"(?:^|\\bi |\\bive )(?:only )?just turned " NUMBER AFTER_AGE, 0,
        CHAP_AGE_MIN, CHAP_AGE_MAX, CHAP_AGE_NUMBER | CHAP_AGE_TURN},
    {"\\bi turned " NUMBER
     " (?:today|yesterday|last (?:week|month|year)|this [a-z]+)\\b",
        0, CHAP_AGE_MIN, CHAP_AGE_MAX, CHAP_AGE_NUMBER | CHAP_AGE_TURN},
    {"(?:" I_AM "|\\bas|\\bbeing) an? " NUMBER YEARS_OLD, 0, CHAP_AGE_MIN,
        CHAP_AGE_MAX, CHAP_AGE_NUMBER | CHAP_AGE_OLD | ARTICLE},
    {"^(?:(?:only|just|actually) )?" NUMBER "(?:[ -]?(?:years?|yrs?)[ -]old|"
     "[ -]?(?:yo|y/o))\\b(?=\\s*(?:$|[.,!?/])|\\s+(?:and|u|you|wbu|hbu|"
     "here|lol|" GENDER ")\\b)",
        0, CHAP_AGE_MIN, CHAP_AGE_MAX, CHAP_AGE_NUMBER | CHAP_AGE_OLD},
    {"^(?:(?:hey|hi|hello|yo|sup|asl)[,.!?]* )?" NUMBER "[ /,-]{0,2}" GENDER
     "\\b" AFTER_SEX,
        0, 8, 59, CHAP_AGE_NUMBER | CHAP_AGE_GENDER},
    {"^(?:f|m|female|male|girl|boy)(?:[ ]?/[ ]?|(?<=[a-z]{3}) )" NUMBER
     "\\b" AFTER_SEX,
        0, 8, 59, CHAP_AGE_NUMBER | CHAP_AGE_GENDER},
    /* "f12" is a key and "m16" a rifle, so these need more. */
    {"^f(1[3-9])\\b" AFTER_SEX, 0, 13, 19, CHAP_AGE_NUMBER | CHAP_AGE_GENDER},
    {"\\bmy age(?:s| is) " NUMBER AFTER_AGE, 0, CHAP_AGE_MIN, CHAP_AGE_MAX,
        CHAP_AGE_NUMBER | CHAP_AGE_AGE},
    {"^age ?[:=]? ?" NUMBER "\\s*$", 0, CHAP_AGE_MIN, CHAP_AGE_MAX,
        CHAP_AGE_NUMBER | CHAP_AGE_AGE},
    {I_AM " (?:in|starting) (?:the )?" ORDINAL "(?:st|nd|rd|th)? grade\\b", 5,
        CHAP_AGE_MIN, 17, CHAP_AGE_ORDINAL | CHAP_AGE_GRADE},
    {I_AM " in grade " NUMBER "\\b", 5, CHAP_AGE_MIN, 17,
        CHAP_AGE_NUMBER | CHAP_AGE_GRADE},
    {I_AM " an? " ORDINAL "(?:st|nd|rd|th)?[ -]grader\\b", 5, CHAP_AGE_MIN, 17,
        CHAP_AGE_ORDINAL | CHAP_AGE_GRADE},
    /* Years 1 to 4 are a university's too. */
    {I_AM " in yr? ?(\\d{1,2})\\b(?! (?:of|at)\\b)", 4, 9, 17,
        CHAP_AGE_NUMBER | CHAP_AGE_AM},
    {I_AM " in year " NUMBER "\\b(?! (?:of|at)\\b)", 4, 9, 17,
        CHAP_AGE_NUMBER | CHAP_AGE_YEAR},
};
#define N_ROWS (sizeof(ROWS) / sizeof(ROWS[0]))

struct chap_age_patterns {
	pcre2_code *code[N_ROWS];
	pcre2_code **other; /* [chap_n_age_others] */
};

struct chap_age_scratch {
	pcre2_match_data *data;
	pcre2_match_context *context;
};

/* NULL, with *err: PCRE2 refuses it. */
static pcre2_code *
compile(const char *pattern, struct chap_error *err)
{
	PCRE2_SIZE at;
	int code;
	pcre2_code *out =
	    pcre2_compile((PCRE2_SPTR)pattern, PCRE2_ZERO_TERMINATED,
	        PCRE2_UTF | PCRE2_DOLLAR_ENDONLY, &code, &at, NULL);

	if (out == NULL) {
		chap_fail(err, CHAP_ERR_STATE,
		    "PCRE2 refuses an age pattern at %zu (%d): %.60s",
		    (size_t)at, code, pattern);
		return NULL;
	}
	/* Without JIT the interpreter finds the same, slower. */
	(void)pcre2_jit_compile(out, PCRE2_JIT_COMPLETE);
	return out;
}

enum chap_err
chap_age_patterns_new(struct chap_age_patterns **out, struct chap_error *err)
{
	struct chap_age_patterns *p = calloc(1, sizeof(*p));
	bool good = true;

	if (p != NULL)
		p->other = calloc(chap_n_age_others, sizeof(pcre2_code *));
	if (p == NULL || p->other == NULL) {
		chap_age_patterns_free(p);
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	}
	for (size_t i = 0; i < N_ROWS && good; i++) {
		p->code[i] = compile(ROWS[i].pattern, err);
		good = p->code[i] != NULL;
	}
	for (uint32_t i = 0; i < chap_n_age_others && good; i++) {
		p->other[i] = compile(chap_age_other[i].pattern, err);
		good = p->other[i] != NULL;
	}
	if (!good) {
		chap_age_patterns_free(p);
		return CHAP_ERR_STATE;
	}
	*out = p;
	return CHAP_OK;
}

void
chap_age_patterns_free(struct chap_age_patterns *patterns)
{
	if (patterns == NULL)
		return;
	for (size_t i = 0; i < N_ROWS; i++)
		pcre2_code_free(patterns->code[i]);
	for (uint32_t i = 0; patterns->other != NULL && i < chap_n_age_others;
	     i++)
		pcre2_code_free(patterns->other[i]);
	free(patterns->other);
	free(patterns);
}

enum chap_err
chap_age_scratch_new(struct chap_age_scratch **out)
{
	struct chap_age_scratch *s = calloc(1, sizeof(*s));

	if (s == NULL)
		return CHAP_ERR_MEMORY;
	s->data = pcre2_match_data_create(2, NULL);
	s->context = pcre2_match_context_create(NULL);
	if (s->data == NULL || s->context == NULL) {
		chap_age_scratch_free(s);
		return CHAP_ERR_MEMORY;
	}
	pcre2_set_match_limit(s->context, MATCH_LIMIT);
	pcre2_set_heap_limit(s->context, HEAP_LIMIT_KIB);
	*out = s;
	return CHAP_OK;
}

void
chap_age_scratch_free(struct chap_age_scratch *scratch)
{
	if (scratch == NULL)
		return;
	pcre2_match_data_free(scratch->data);
	pcre2_match_context_free(scratch->context);
	free(scratch);
}

/* "14", "fourteen", "twenty-one"; 0: not a number we know. */
static int
value_of(struct chap_span s)
{
	int value = 0;

	if (s.len > 0 && s.ptr[0] >= '0' && s.ptr[0] <= '9') {
		for (size_t i = 0; i < s.len; i++)
			value = value * 10 + (s.ptr[i] - '0');
		return value;
	}
	for (size_t i = 0; i < N_VALUES; i++) {
		const char *word = chap_age_cue[i].word;
		size_t n = strlen(word);

		if (s.len < n || memcmp(s.ptr, word, n) != 0)
			continue;
		if (s.len == n)
			return VALUE[i];
		if (s.ptr[n] == ' ' || s.ptr[n] == '-')
			value = VALUE[i];
	}
	for (int i = 0; i < 9; i++) {
		size_t n = strlen(UNIT[i]);

		if (s.len > n && memcmp(s.ptr + s.len - n, UNIT[i], n) == 0)
			return value + i + 1;
	}
	return 0;
}

/* The same of another language's word; 0: not a number we know. */
static int
value_of_other(struct chap_span s)
{
	int value = value_of(s);

	if (value == 0 && s.len > 4 && memcmp(s.ptr, "dix", 3) == 0)
		return 10 + value_of_other(chap_span_cut(s, 4, s.len));
	for (uint32_t i = 0; i < chap_n_age_words && value == 0; i++)
		if (chap_span_eq(s, chap_span_str(chap_age_word[i].word)))
			value = chap_age_word[i].value;
	return value;
}

/* A look for the age: where, with what, and what came of it so far. */
struct look {
	struct chap_age_scratch *scratch;
	struct chap_span canon;
	struct chap_age age;
	uint32_t options; /* the first one run checks the UTF-8 for all */
	bool is_broken; /* it is no UTF-8 */
};

/*
 * Does the pattern match? *value is group 1, empty if there is none. The
 * place is noted in `age` also of a match that turns out to be no age.
 */
static bool
matches(struct look *look, const pcre2_code *code, struct chap_span *value)
{
	const PCRE2_SIZE *range;
	int rc;

	if (look->is_broken)
		return false;
	rc = pcre2_match(code, (PCRE2_SPTR)look->canon.ptr, look->canon.len, 0,
	    look->options, look->scratch->data, look->scratch->context);
	if (rc <= PCRE2_ERROR_UTF8_ERR1 && rc >= PCRE2_ERROR_UTF8_ERR21) {
		look->age.n_limited++;
		look->is_broken = true;
		return false;
	}
	look->options = PCRE2_NO_UTF_CHECK;
	if (rc == PCRE2_ERROR_NOMATCH)
		return false;
	if (rc < 0) {
		look->age.n_limited++;
		return false;
	}
	range = pcre2_get_ovector_pointer(look->scratch->data);
	look->age.start = (uint32_t)range[0];
	look->age.end = (uint32_t)range[1];
	*value = rc > 1 ? chap_span_cut(look->canon, range[2], range[3])
	                : chap_span_cut(look->canon, range[0], range[0]);
	return true;
}

/* May it be the first byte of a NUMBER? */
static bool
begins_number(char c)
{
	return (c >= '0' && c <= '9') || c == 's' || c == 'e' || c == 'n' ||
	    c == 't' || c == 'f';
}

/* Is "a" or "an" there, behind a space and before what may be a NUMBER? */
static bool
has_article(struct chap_span s)
{
	for (size_t i = 0; i + 3 < s.len; i++) {
		size_t at = i + 2;

		if (s.ptr[i] != ' ' || s.ptr[i + 1] != 'a')
			continue;
		at += s.ptr[at] == 'n';
		if (at + 1 < s.len && s.ptr[at] == ' ' &&
		    begins_number(s.ptr[at + 1]))
			return true;
	}
	return false;
}

static bool
find_english(
    const struct chap_age_patterns *patterns, struct look *look, unsigned cues)
{
	struct chap_span value;

	for (size_t i = 0; i < N_ROWS; i++) {
		int years;

		if ((ROWS[i].needs & ~cues & ~ARTICLE) != 0 ||
		    ((ROWS[i].needs & ARTICLE) != 0 &&
		        !has_article(look->canon)) ||
		    !matches(look, patterns->code[i], &value))
			continue;
		years = value_of(value) + ROWS[i].shift;
		if (years < ROWS[i].least || years > ROWS[i].most)
			continue;
		look->age.years = years;
		look->age.language = "en";
		return true;
	}
	return false;
}

static void
find_other(const struct chap_age_patterns *patterns, struct look *look,
    unsigned languages)
{
	struct chap_span value;

	for (uint32_t i = 0; i < chap_n_age_others; i++) {
		const struct chap_age_other *row = &chap_age_other[i];
		int years;

		if ((languages >> row->language & 1) == 0 ||
		    !matches(look, patterns->other[i], &value))
			continue;
		years = row->shift +
		    (row->scale == 0 ? 0 : row->scale * value_of_other(value));
		if (years < row->least || years > row->most)
			continue;
		look->age.years = years;
		look->age.language = chap_age_language[row->language];
		return;
	}
}

struct chap_age
chap_age_find(const struct chap_age_patterns *patterns,
    struct chap_age_scratch *scratch, struct chap_span canon, unsigned cues,
    unsigned languages)
{
	struct look look = {
	    .scratch = scratch, .canon = canon, .age = {.years = -1}};

	if (!find_english(patterns, &look, cues) && languages != 0)
		find_other(patterns, &look, languages);
	return look.age;
}
