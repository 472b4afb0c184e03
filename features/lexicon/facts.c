#include "features/lexicon/facts.h"

#include <stdbool.h>
#include <string.h>

#define CLOCK_MAX 24
#define PHONE_LEAST 9
#define PHONE_LEAST_PLUS 7
#define PHONE_MOST 15
#define ROLE_REACH 3 /* words between a cue and what it announces */

static bool
is_one_of(char c, const char *set)
{
	return c != '\0' && strchr(set, c) != NULL;
}

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static struct chap_span
token_at(const struct chap_context_view *v, uint32_t t)
{
	const struct chap_token *token = &v->norm->token[t];

	return chap_span_cut(v->norm->canon, token->start, token->end);
}

/* The hour that a token of one or two digits, perhaps "5pm", names; or -1. */
static int
hour_of(struct chap_span s, bool *marked)
{
	int hour = 0;
	size_t i = 0;

	*marked = false;
	while (i < s.len && i < 2 && is_digit(s.ptr[i]))
		hour = hour * 10 + (s.ptr[i++] - '0');
	if (i == 0 || hour > CLOCK_MAX)
		return -1;
	if (i == s.len)
		return hour;
	*marked = (s.len - i == 2 && (s.ptr[i] == 'a' || s.ptr[i] == 'p') &&
	              s.ptr[i + 1] == 'm') ||
	    (s.len - i == 3 && s.ptr[i] == ':' && is_digit(s.ptr[i + 1]) &&
	        is_digit(s.ptr[i + 2]));
	return *marked ? hour : -1;
}

static bool
is_time(const struct chap_context_view *v, uint32_t t)
{
	uint32_t next = t + 1 < v->n ? chap_cues_at(v, t + 1) : 0;
	bool marked, last;
	uint32_t end;

	if ((chap_cues_at(v, t) & CHAP_CUE_TIME) != 0)
		return true;
	if (hour_of(token_at(v, t), &marked) < 0)
		return false;
	if (marked || (next & CHAP_CUE_CLOCK) != 0)
		return true;
	/* "at 5", but not "at 5 percent" */
	end = v->norm->token[t].end;
	last = t + 1 == v->n || (next & (CHAP_CUE_AT | CHAP_CUE_LINK)) != 0 ||
	    is_one_of(v->norm->canon.ptr[end], ".,!?");
	return last && t > 0 && (chap_cues_at(v, t - 1) & CHAP_CUE_AT) != 0;
}

static bool
is_place(const struct chap_context_view *v, uint32_t t)
{
	uint32_t low = t > ROLE_REACH ? t - ROLE_REACH : 0;

	if ((chap_cues_at(v, t) & CHAP_CUE_PLACE) == 0)
		return false;
	for (uint32_t i = low; i < t; i++)
		if ((chap_cues_at(v, i) & CHAP_CUE_AT) != 0)
			return true;
	return false;
}

/* Letters and digits in one, or no word of any list. */
static bool
is_name(const struct chap_context_view *v, uint32_t t)
{
	struct chap_span s = token_at(v, t);
	bool digits = false, letters = false;

	for (size_t i = 0; i < s.len; i++) {
		digits = digits || is_digit(s.ptr[i]);
		letters = letters || !is_digit(s.ptr[i]);
	}
	return letters && s.len >= 3 && (digits || v->word[t] == 0);
}

/* "@jake", a mail address, or "snap: jake12" seen from "snap". */
static bool
is_handle(const struct chap_context_view *v, uint32_t t)
{
	const struct chap_token *token = &v->norm->token[t];
	struct chap_span s = token_at(v, t);
	uint32_t high = t + 2 + ROLE_REACH < v->n ? t + 2 + ROLE_REACH : v->n;

	if (token->kind == CHAP_TOKEN_LINK)
		return memchr(s.ptr, '@', s.len) != NULL &&
		    memchr(s.ptr, '/', s.len) == NULL;
	if (token->kind == CHAP_TOKEN_WORD && s.len >= 3 && token->start > 0 &&
	    v->norm->canon.ptr[token->start - 1] == '@')
		return true;
	if ((chap_cues_at(v, t) & CHAP_CUE_CONTACT) == 0)
		return false;
	for (uint32_t i = t + 2; i < high; i++)
		if (v->norm->token[i].kind == CHAP_TOKEN_WORD && is_name(v, i))
			return true;
	return false;
}

/* May this stand between the groups of a number? */
static bool
joins_digits(struct chap_span gap)
{
	if (gap.len > 3)
		return false;
	for (size_t i = 0; i < gap.len; i++)
		if (!is_one_of(gap.ptr[i], " -./()"))
			return false;
	return true;
}

/* The digits of a token that has nothing else; 0: it is no such one. */
static uint32_t
digits_of(struct chap_span s)
{
	uint32_t n = 0;

	for (size_t i = 0; i < s.len; i++) {
		if (!is_digit(s.ptr[i]) && s.ptr[i] != '.')
			return 0;
		n += is_digit(s.ptr[i]);
	}
	return n;
}

/* Digits so far of the number that a message may be writing. */
struct run {
	uint32_t digits;
	bool plus;
};

static bool
is_phone(const struct chap_context_view *v, uint32_t t, struct run *run)
{
	const struct chap_token *token = &v->norm->token[t];
	uint32_t digits = digits_of(token_at(v, t)), least;
	uint32_t before = t == 0 ? 0 : token[-1].end;
	bool joined = run->digits > 0 &&
	    joins_digits(chap_span_cut(v->norm->canon, before, token->start));

	if (!joined) {
		run->digits = 0;
		run->plus = token->start > 0 &&
		    v->norm->canon.ptr[token->start - 1] == '+';
	}
	run->digits = digits == 0 ? 0 : run->digits + digits;
	least = run->plus ? PHONE_LEAST_PLUS : PHONE_LEAST;
	return run->digits >= least && run->digits <= PHONE_MOST;
}

unsigned
chap_facts_find(
    const struct chap_context_view *v, const uint32_t *token, uint32_t n)
{
	struct run run = {0, false};
	unsigned facts = 0;

	for (uint32_t i = 0; i < n; i++) {
		uint32_t t = token[i];

		if (i > 0 && token[i - 1] + 1 != t)
			run.digits = 0;
		if (is_time(v, t))
			facts |= CHAP_FACT_TIME;
		if (is_place(v, t))
			facts |= CHAP_FACT_PLACE;
		if (is_handle(v, t))
			facts |= CHAP_FACT_HANDLE;
		if (is_phone(v, t, &run))
			facts |= CHAP_FACT_PHONE;
	}
	return facts;
}
