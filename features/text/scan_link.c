#include "features/text/scan.h"

#include <string.h>

static bool
is_alnum(const struct chap_scan *s, uint32_t at)
{
	uint8_t kind = chap_scan_kind(s, at);

	return kind == CHAP_BYTE_LOWER || kind == CHAP_BYTE_DIGIT;
}

static bool
is_local(const struct chap_scan *s, uint32_t at)
{
	return is_alnum(s, at) ||
	    (at < s->n && strchr("._%+-'", s->text[at]) != NULL);
}

/*
 * Where the host's name at `at` ends; `at`: there is none. It is taken
 * generously, with digits, quotes and signs: what is no address must not
 * become one when "t3ll" or "h!de" is read or a quote is dropped.
 */
static uint32_t
host_end(const struct chap_scan *s, uint32_t at)
{
	uint32_t end = at, label;
	bool has_letter = false;

	while (is_alnum(s, end) ||
	    (end < s->n && strchr(".-'$!|+", s->text[end]) != NULL))
		end++;
	while (end > at && !is_alnum(s, end - 1))
		end--;
	for (label = end; label > at && s->text[label - 1] != '.'; label--)
		has_letter |= chap_scan_kind(s, label - 1) == CHAP_BYTE_LOWER;
	return is_alnum(s, at) && label > at && has_letter ? end : at;
}

/*
 * Finds the next mail address of the chunk at r, or moves mail_seen to the
 * chunk's end. Each byte is looked at a fixed number of times, since what
 * follows one @ ends before the next.
 */
static void
find_mail(struct chap_scan *s)
{
	uint32_t from = s->r, at = from;

	s->mail = s->mail_end = 0;
	for (; at < s->n && s->text[at] != ' '; at++) {
		uint32_t start = at, end;

		if (s->text[at] != '@')
			continue;
		while (start > from && is_local(s, start - 1))
			start--;
		while (start < at && !is_alnum(s, start))
			start++;
		from = at + 1;
		end = host_end(s, at + 1);
		if (start == at || end == at + 1)
			continue;
		s->mail = start;
		s->mail_end = s->mail_seen = end;
		return;
	}
	s->mail_seen = at;
}

static void
take_link(struct chap_scan *s, uint32_t end)
{
	uint32_t w_start = s->w, r_start = s->r;

	chap_scan_copy(s, end - s->r);
	chap_scan_token(s, CHAP_TOKEN_LINK, false, w_start, s->w, r_start, 0);
	s->left = CHAP_LEFT_WORD;
}

bool
chap_scan_mail(struct chap_scan *s)
{
	if (s->r >= s->mail_seen)
		find_mail(s);
	if (s->mail_end == 0 || s->r != s->mail)
		return false;
	take_link(s, s->mail_end);
	return true;
}

static bool
is_scheme_end(const struct chap_scan *s, uint32_t at)
{
	return s->n - at > 3 && memcmp(s->text + at, "://", 3) == 0;
}

bool
chap_scan_meets_link(const struct chap_scan *s, uint32_t end)
{
	return is_scheme_end(s, end) ||
	    (s->mail_end > s->r && s->mail >= s->r && s->mail < end);
}

bool
chap_scan_url(struct chap_scan *s, uint32_t word_end)
{
	uint32_t end = word_end, begin;
	bool is_www =
	    word_end - s->r == 3 && memcmp(s->text + s->r, "www", 3) == 0;

	if (is_scheme_end(s, word_end))
		begin = word_end + 3;
	else if (is_www && s->text[word_end] == '.')
		begin = word_end + 1;
	else
		return false;
	while (end < s->n && s->text[end] != ' ')
		end++;
	while (end > begin && strchr(".,!?;:)]}'\">", s->text[end - 1]))
		end--;
	if (end == begin)
		return false;
	take_link(s, end);
	return true;
}
