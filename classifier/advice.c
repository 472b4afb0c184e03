#include "classifier/advice.h"

#include "classifier/builtin.h"
#include "features/base/buf.h"

#include <string.h>

#define FILE_MAX_BYTES ((size_t)64 << 10)
#define ANY_GROUP CHAP_N_GROUPS
#define NOT_SAID UINT8_MAX

const char *
chap_advice_name(enum chap_advice advice)
{
	static const char *const NAME[] = {
#define CHAP_X(ENUM, name) name,
	    CHAP_ADVICE(CHAP_X)
#undef CHAP_X
	};

	return NAME[advice];
}

static int
find_level(struct chap_span word)
{
	for (int l = CHAP_LEVEL_WATCH; l < CHAP_N_LEVELS; l++)
		if (chap_span_eq(word,
		        chap_span_str(chap_level_name((enum chap_level)l))))
			return l;
	return -1;
}

static int
find_group(struct chap_span word)
{
	for (int g = 0; g < CHAP_N_GROUPS; g++)
		if (chap_span_eq(word, chap_span_str(chap_group_name[g])))
			return g;
	return chap_span_eq(word, CHAP_SPAN_LIT("*")) ? ANY_GROUP : -1;
}

static int
find_advice(struct chap_span word)
{
	for (int a = 0; a < CHAP_N_ADVICE; a++)
		if (chap_span_eq(word,
		        chap_span_str(chap_advice_name((enum chap_advice)a))))
			return a;
	return -1;
}

/* Takes what stands before the next `end` off the front of *rest. */
static struct chap_span
take_until(struct chap_span *rest, char end)
{
	const char *at =
	    rest->len == 0 ? NULL : memchr(rest->ptr, end, rest->len);
	struct chap_span word = *rest;

	if (at == NULL) {
		rest->ptr += rest->len;
		rest->len = 0;
		return word;
	}
	word.len = (size_t)(at - rest->ptr);
	rest->ptr = at + 1;
	rest->len -= word.len + 1;
	return word;
}

/* NULL, or what is wrong. */
static const char *
take_line(struct chap_advice_table *table, struct chap_span line)
{
	int level = find_level(take_until(&line, '\t'));
	int group = find_group(take_until(&line, '\t'));
	int advice = find_advice(line);

	if (level < 0)
		return "the level is watch, review or urgent";
	if (group < 0)
		return "a group of signals, or *, after a tab";
	if (advice < 0)
		return "none, safety_prompt, slower_contact, moderator, "
		       "moderator_now or emergency, after a tab";
	if (table->of[level][group] != NOT_SAID)
		return "said before";
	table->of[level][group] = (uint8_t)advice;
	return NULL;
}

static enum chap_err
fill_gaps(
    struct chap_advice_table *table, const char *name, struct chap_error *err)
{
	memset(table->of[CHAP_LEVEL_NONE], CHAP_ADVICE_NONE,
	    sizeof(table->of[CHAP_LEVEL_NONE]));
	for (int l = CHAP_LEVEL_WATCH; l < CHAP_N_LEVELS; l++) {
		if (table->of[l][ANY_GROUP] == NOT_SAID)
			return chap_fail_at(err, CHAP_ERR_INVALID, name, 0,
			    "no line for %s and *",
			    chap_level_name((enum chap_level)l));
		for (int g = 0; g < CHAP_N_GROUPS; g++)
			if (table->of[l][g] == NOT_SAID)
				table->of[l][g] = table->of[l][ANY_GROUP];
	}
	return CHAP_OK;
}

enum chap_err
chap_advice_parse(struct chap_advice_table *out, struct chap_span bytes,
    const char *name, struct chap_error *err)
{
	struct chap_advice_table table;
	enum chap_err rc;

	memset(&table, NOT_SAID, sizeof(table));
	for (int n = 1; bytes.len > 0; n++) {
		struct chap_span line = take_until(&bytes, '\n');
		const char *wrong;

		if (line.len == 0 || line.ptr[0] == '#')
			continue;
		wrong = take_line(&table, line);
		if (wrong != NULL)
			return chap_fail_at(
			    err, CHAP_ERR_INVALID, name, n, "%s", wrong);
	}
	rc = fill_gaps(&table, name, err);
	if (rc == CHAP_OK)
		*out = table;
	return rc;
}

enum chap_err
chap_advice_load(
    struct chap_advice_table *out, const char *path, struct chap_error *err)
{
	struct chap_buf buf;
	enum chap_err rc;

	if (path == NULL)
		return chap_advice_parse(
		    out, chap_builtin_advice(), "built-in advice", err);
	chap_buf_init(&buf, FILE_MAX_BYTES);
	rc = chap_buf_read_file(&buf, path, err);
	if (rc == CHAP_OK)
		rc = chap_advice_parse(out, chap_buf_span(&buf), path, err);
	chap_buf_release(&buf);
	return rc;
}
