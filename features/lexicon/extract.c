#include "features/lexicon/extract.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <stdlib.h>
#include <string.h>

#define MATCH_LIMIT 10000
#define HEAP_LIMIT_KIB 64

const char *const chap_age_word[] = {"six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
    "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty",
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
    "ninth", "tenth", "eleventh", "twelfth"};
const uint32_t chap_n_age_words =
    sizeof(chap_age_word) / sizeof(chap_age_word[0]);

/* The words' values, and those of the ones that only follow a ten. */
static const int AGE_WORD_VALUE[] = {6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17,
    18, 19, 20, 30, 40, 50, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
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
#define SEX "(?:f|m|female|male|girl|boy|nb)"
/* After "14 f": a place or an end, for "14 m away" is a distance. */
#define AFTER_SEX \
	"(?=\\s*(?:$|[/,.!?]|[^\\x00-\\x7f])|\\s+(?:uk|us|usa|canada|" \
	"australia|aus|ireland|england|texas|california|florida|london|" \
	"ny|nyc|here|u|you|ur|wbu|hbu|and|from|bored)\\b)"
/* What may follow "im 14". */
#define AFTER_AGE \
	"(?=\\s*(?:$|[.,!?;:)(~-]+(?:\\s|$)|[^\\x00-\\x7f])|" YEARS_OLD "\\b|" \
	"\\s?/?\\s?" SEX "\\b" AFTER_SEX "|" \
	"\\s+(?:and(?! \\d)|but|so|too|also|now|rn|btw|lol|lmao|haha|hehe|" \
	"xd|u|you|ur|wbu|hbu|what|whats|how|why|from|bro|dude|idk|ok|tho|" \
	"though|turning|almost|my|im|i|not|still|as well|what about)\\b)"
#define WHEN \
	"(?: (?:(?:next|this) [a-z]+|tomorrow|soon|" \
	"in (?:a |two |three |\\d+ )?(?:jan|feb|mar|apr|may|jun|jul|aug|" \
	"sep|oct|nov|dec|week|month|day|few)[a-z]*|" \
	"on (?:my|the|mon|tue|wed|thu|fri|sat|sun)[a-z]*)\\b)"
#define ENDS "(?=\\s*(?:$|[.,!?]))"

/* Group 1 is the number; the age is it plus `shift`, if within the bounds. */
static const struct row {
	const char *pattern;
	int shift;
	int least;
	int most;
} ROWS[] = {
    {I_AM " " NUMBER AFTER_AGE, 0, CHAP_AGE_MIN, CHAP_AGE_MAX},
    {I_AM " (?:almost|nearly|about to (?:be|turn)) " NUMBER AFTER_AGE, -1,
        CHAP_AGE_MIN, CHAP_AGE_MAX},
    {"(?:^|" I_AM " |\\bi |\\b(?:ill|i will) be )(?:turning|turn) " NUMBER
     "(?:" WHEN "|" ENDS ")",
        -1, CHAP_AGE_MIN, CHAP_AGE_MAX},
    {"\\b(?:ill|i will|im gonna|im going to) be " NUMBER WHEN, -1, CHAP_AGE_MIN,
        CHAP_AGE_MAX},
    {"(?:^|\\bi |\\bive )(?:only )?just turned " NUMBER AFTER_AGE, 0,
        CHAP_AGE_MIN, CHAP_AGE_MAX},
    {"\\bi turned " NUMBER
     " (?:today|yesterday|last (?:week|month|year)|this [a-z]+)\\b",
        0, CHAP_AGE_MIN, CHAP_AGE_MAX},
    {"(?:" I_AM "|\\bas|\\bbeing) an? " NUMBER YEARS_OLD, 0, CHAP_AGE_MIN,
        CHAP_AGE_MAX},
    {"^(?:(?:only|just|actually) )?" NUMBER "(?:[ -]?(?:years?|yrs?)[ -]old|"
     "[ -]?(?:yo|y/o))\\b(?=\\s*(?:$|[.,!?/])|\\s+(?:and|u|you|wbu|hbu|"
     "here|lol|" SEX ")\\b)",
        0, CHAP_AGE_MIN, CHAP_AGE_MAX},
    {"^(?:(?:hey|hi|hello|yo|sup|asl)[,.!?]* )?" NUMBER "[ /,-]{0,2}" SEX
     "\\b" AFTER_SEX,
        0, 8, 59},
    {"^(?:f|m|female|male|girl|boy)(?:[ ]?/[ ]?|(?<=[a-z]{3}) )" NUMBER
     "\\b" AFTER_SEX,
        0, 8, 59},
    /* "f12" is a key and "m16" a rifle, so these need more. */
    {"^f(1[3-9])\\b" AFTER_SEX, 0, 13, 19},
    {"\\bmy age(?:s| is) " NUMBER AFTER_AGE, 0, CHAP_AGE_MIN, CHAP_AGE_MAX},
    {"^age ?[:=]? ?" NUMBER "\\s*$", 0, CHAP_AGE_MIN, CHAP_AGE_MAX},
    {I_AM " (?:in|starting) (?:the )?" ORDINAL "(?:st|nd|rd|th)? grade\\b", 5,
        CHAP_AGE_MIN, 17},
    {I_AM " in grade " NUMBER "\\b", 5, CHAP_AGE_MIN, 17},
    /* Years 1 to 4 are a university's too. */
    {I_AM " in year " NUMBER "\\b(?! (?:of|at)\\b)", 4, 9, 17},
};
#define N_ROWS (sizeof(ROWS) / sizeof(ROWS[0]))

struct chap_age_patterns {
	pcre2_code *code[N_ROWS];
};

struct chap_age_scratch {
	pcre2_match_data *data;
	pcre2_match_context *context;
};

enum chap_err
chap_age_patterns_new(struct chap_age_patterns **out, struct chap_error *err)
{
	struct chap_age_patterns *p = calloc(1, sizeof(*p));

	if (p == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	for (size_t i = 0; i < N_ROWS; i++) {
		PCRE2_SIZE at;
		int code;

		p->code[i] = pcre2_compile((PCRE2_SPTR)ROWS[i].pattern,
		    PCRE2_ZERO_TERMINATED, PCRE2_UTF | PCRE2_DOLLAR_ENDONLY,
		    &code, &at, NULL);
		if (p->code[i] == NULL) {
			chap_age_patterns_free(p);
			return chap_fail(err, CHAP_ERR_STATE,
			    "PCRE2 refuses age pattern %zu at %zu (%d)", i,
			    (size_t)at, code);
		}
		/* Without JIT the interpreter finds the same, slower. */
		(void)pcre2_jit_compile(p->code[i], PCRE2_JIT_COMPLETE);
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
	for (uint32_t i = 0; i < chap_n_age_words; i++) {
		size_t n = strlen(chap_age_word[i]);

		if (s.len == n && memcmp(s.ptr, chap_age_word[i], n) == 0)
			return AGE_WORD_VALUE[i];
		if (s.len > n && (s.ptr[n] == ' ' || s.ptr[n] == '-') &&
		    memcmp(s.ptr, chap_age_word[i], n) == 0)
			value = AGE_WORD_VALUE[i];
	}
	for (int i = 0; i < 9; i++) {
		size_t n = strlen(UNIT[i]);

		if (s.len > n && memcmp(s.ptr + s.len - n, UNIT[i], n) == 0)
			return value + i + 1;
	}
	return 0;
}

struct chap_age
chap_age_find(const struct chap_age_patterns *patterns,
    struct chap_age_scratch *scratch, struct chap_span canon)
{
	struct chap_age age = {.years = -1};

	for (size_t i = 0; i < N_ROWS; i++) {
		const PCRE2_SIZE *range;
		int years;
		int rc = pcre2_match(patterns->code[i], (PCRE2_SPTR)canon.ptr,
		    canon.len, 0, 0, scratch->data, scratch->context);

		if (rc == PCRE2_ERROR_NOMATCH)
			continue;
		if (rc < 0) {
			age.n_limited++;
			continue;
		}
		range = pcre2_get_ovector_pointer(scratch->data);
		years = value_of(chap_span_cut(canon, range[2], range[3])) +
		        ROWS[i].shift;
		if (years < ROWS[i].least || years > ROWS[i].most)
			continue;
		age.years = years;
		age.start = (uint32_t)range[0];
		age.end = (uint32_t)range[1];
		return age;
	}
	return age;
}
