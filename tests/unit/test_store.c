#include "server/http/session.h"
#include "server/http/throttle.h"
#include "server/store/flags.h"
#include "server/store/data_folder.h"
#include "tests/flags_place.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

static int64_t
put(struct place *p, const char *from, const char *to, const char *suspect,
    enum chap_level level, int32_t risk, int64_t now_ms)
{
	struct chap_verdict v = {.from = chap_span_str(from),
	    .to = chap_span_str(to),
	    .suspect = chap_span_str(suspect),
	    .level = level,
	    .risk_micro = risk};
	struct chap_flag_row row;
	char json[256];
	int64_t id = 0;

	snprintf(json, sizeof(json),
	    "{\"from\":\"%s\",\"to\":\"%s\",\"suspect\":\"%s\",\"n\":3}", from,
	    to, suspect);
	chap_flag_row_make(&p->seal, 0, &v, now_ms, &row);
	cr_assert_eq(
	    chap_flags_put(p->flags, &row, chap_span_str(json), &id, &p->err),
	    CHAP_OK, "%s", p->err.text);
	return id;
}

struct list {
	int64_t id[8];
	int64_t raised_at_ms[8];
	int n;
};

static void
note(void *context, const struct chap_flag *flag)
{
	struct list *l = context;

	l->raised_at_ms[l->n] = flag->raised_at_ms;
	l->id[l->n++] = flag->id;
}

Test(flags, a_pair_and_suspect_has_one_row_riskiest_first)
{
	int64_t n[CHAP_N_LEVELS], oldest_ms;
	struct list l = {.n = 0};
	struct place p;
	int64_t a, b, c;

	open_place(&p);
	a = put(&p, "s", "t", "s", CHAP_LEVEL_REVIEW, 900000, 100);
	cr_assert_eq(put(&p, "t", "s", "s", CHAP_LEVEL_REVIEW, 800000, 200), a,
	    "whoever writes");
	b = put(&p, "t", "s", "t", CHAP_LEVEL_REVIEW, 850000, 300);
	cr_assert_neq(a, b, "another suspect");
	c = put(&p, "x", "y", "x", CHAP_LEVEL_URGENT, 700000, 400);
	/* a rise starts the waiting anew; a fall does not lower the level */
	cr_assert_eq(put(&p, "x", "y", "x", CHAP_LEVEL_REVIEW, 600000, 500), c);
	cr_assert_eq(chap_flags_list(p.flags, 0, 8, note, &l, &p.err), CHAP_OK);
	cr_assert_eq(l.n, 3);
	cr_assert_eq(l.id[0], c);
	cr_assert_eq(l.raised_at_ms[0], 400);
	cr_assert_eq(l.id[1], b);
	cr_assert_eq(l.id[2], a);
	cr_assert_eq(l.raised_at_ms[2], 100);
	cr_assert_eq(chap_flags_count(p.flags, n, &oldest_ms, &p.err), CHAP_OK);
	cr_assert_eq(n[CHAP_LEVEL_REVIEW], 2);
	cr_assert_eq(n[CHAP_LEVEL_URGENT], 1);
	cr_assert_eq(oldest_ms, 100);
	close_place(&p);
}

static void
note_language(void *context, const struct chap_flag *flag)
{
	snprintf(context, CHAP_LANG_BYTES, "%s", flag->lang);
}

static const char *
said_in(struct place *p, const char *lang)
{
	struct chap_verdict v = {.from = CHAP_SPAN_LIT("s"),
	    .to = CHAP_SPAN_LIT("t"),
	    .suspect = CHAP_SPAN_LIT("s"),
	    .raised = true,
	    .level = CHAP_LEVEL_REVIEW};
	static char kept[CHAP_LANG_BYTES];
	struct chap_flag_row row;
	int64_t id;

	snprintf(v.lang, sizeof(v.lang), "%s", lang);
	chap_flag_row_make(&p->seal, 0, &v, 1, &row);
	cr_assert_eq(row.raised, 1);
	cr_assert_eq(
	    chap_flags_put(p->flags, &row, CHAP_SPAN_LIT("{}"), &id, &p->err),
	    CHAP_OK);
	cr_assert_eq(chap_flags_get(p->flags, id, note_language, kept, &p->err),
	    CHAP_OK);
	return kept;
}

/* Most messages say nothing of it: "ok" is every language's. */
Test(flags, the_language_is_that_of_the_newest_verdict_with_one)
{
	struct place p;

	open_place(&p);
	cr_expect_str_eq(said_in(&p, ""), "");
	cr_expect_str_eq(said_in(&p, "pt"), "pt");
	cr_expect_str_eq(said_in(&p, ""), "pt");
	cr_expect_str_eq(said_in(&p, "fil"), "fil");
	close_place(&p);
}

/* A journal of before has a number of 32 bits where both stand now. */
Test(flags, rows_of_older_journals_have_no_language)
{
	struct chap_flag_row row;
	uint32_t raised = 1;

	memset(&row, 0xff, sizeof(row));
	memcpy(&row.raised, &raised, sizeof(raised));
	cr_expect_eq(row.raised, 1);
	cr_expect_eq(row.lang[0], 0);
	cr_expect_eq(offsetof(struct chap_flag_row, logit) -
	        offsetof(struct chap_flag_row, raised),
	    sizeof(raised));
}

Test(flags, no_id_stands_in_the_files)
{
	char command[256];
	struct place p;

	open_place(&p);
	put(&p, "suspect-in-clear", "target-in-clear", "suspect-in-clear",
	    CHAP_LEVEL_REVIEW, 900000, 100);
	snprintf(command, sizeof(command),
	    "grep -raq -e 'in-clear' %s; test $? -eq 1", p.dir);
	cr_assert_eq(system(command), 0);
	close_place(&p);
}

Test(flags, another_key_is_noticed)
{
	struct list l = {.n = 0};
	struct place p;

	open_place(&p);
	put(&p, "s", "t", "s", CHAP_LEVEL_REVIEW, 900000, 100);
	p.seal.key[0] ^= 1;
	cr_assert_eq(
	    chap_flags_list(p.flags, 0, 8, note, &l, &p.err), CHAP_ERR_DAMAGED);
	cr_assert_not_null(strstr(p.err.text, "another key"));
	close_place(&p);
}

Test(flags, a_damaged_or_newer_file_is_refused_with_the_reason)
{
	struct chap_flags *other;
	char command[256];
	struct place p;

	open_place(&p);
	chap_flags_close(p.flags);
	snprintf(command, sizeof(command),
	    "printf 'not a database at all, this is some text' "
	    "> %s/flags.sqlite && rm -f %s/flags.sqlite-*",
	    p.dir, p.dir);
	cr_assert_eq(system(command), 0);
	cr_assert_eq(
	    chap_flags_open(&other, p.dir, &p.seal, &p.err), CHAP_ERR_DAMAGED);
	cr_assert_gt(strlen(p.err.file), 0);
	snprintf(command, sizeof(command), "rm %s/flags.sqlite", p.dir);
	cr_assert_eq(system(command), 0);
	cr_assert_eq(
	    chap_flags_open(&p.flags, p.dir, &p.seal, &p.err), CHAP_OK);
	close_place(&p);
}

Test(seal, key_is_kept_and_its_permissions_are_checked)
{
	struct chap_seal again;
	struct chap_buf sealed, plain;
	char path[128];
	struct stat st;
	struct place p;

	open_place(&p);
	snprintf(path, sizeof(path), "%s/key", p.dir);
	cr_assert_eq(stat(path, &st), 0);
	cr_assert_eq(st.st_mode & 0777, 0600);
	cr_assert_eq(chap_seal_open(&again, p.dir, &p.err), CHAP_OK);
	cr_assert_arr_eq(&again, &p.seal, sizeof(again));
	chap_buf_init(&sealed, 1000);
	chap_buf_init(&plain, 1000);
	cr_assert_eq(
	    chap_seal_lock(&p.seal, CHAP_SPAN_LIT("hello"), &sealed), CHAP_OK);
	cr_assert_eq(
	    chap_seal_unlock(&again, chap_buf_span(&sealed), &plain), CHAP_OK);
	cr_assert_str_eq(plain.ptr, "hello");
	for (size_t i = 0; i < sealed.len; i++) {
		sealed.ptr[i] ^= 1;
		cr_assert_eq(
		    chap_seal_unlock(&again, chap_buf_span(&sealed), &plain),
		    CHAP_ERR_DAMAGED, "byte %zu", i);
		sealed.ptr[i] ^= 1;
	}
	cr_assert_eq(chmod(path, 0640), 0);
	cr_assert_eq(chap_seal_open(&again, p.dir, &p.err), CHAP_ERR_INVALID);
	cr_assert_eq(chmod(path, 0600), 0);
	cr_assert_eq(truncate(path, 31), 0);
	cr_assert_eq(chap_seal_open(&again, p.dir, &p.err), CHAP_ERR_DAMAGED);
	chap_buf_release(&sealed);
	chap_buf_release(&plain);
	close_place(&p);
}

Test(signin, a_token_works_once_and_not_too_late)
{
	char token[CHAP_TOKEN_HEX], late[CHAP_TOKEN_HEX];
	struct place p;

	open_place(&p);
	cr_assert_eq(
	    chap_signin_new(p.flags, 1000, 2000, token, &p.err), CHAP_OK);
	cr_assert_eq(
	    chap_signin_new(p.flags, 1000, 2000, late, &p.err), CHAP_OK);
	cr_assert_eq(
	    chap_signin_use(p.flags, chap_span_str(token), 1999, &p.err),
	    CHAP_OK);
	cr_assert_eq(
	    chap_signin_use(p.flags, chap_span_str(token), 1999, &p.err),
	    CHAP_ERR_NOT_FOUND);
	cr_assert_eq(
	    chap_signin_use(p.flags, chap_span_str(late), 2000, &p.err),
	    CHAP_ERR_NOT_FOUND);
	cr_assert_eq(
	    chap_signin_use(p.flags, CHAP_SPAN_LIT("guess"), 1, &p.err),
	    CHAP_ERR_NOT_FOUND);
	close_place(&p);
}

Test(session, ends_by_time_by_request_and_by_number)
{
	static const struct chap_account ANN = {.id = 7, .generation = 3};
	char token[CHAP_TOKEN_HEX], more[CHAP_TOKEN_HEX], csrf[CHAP_TOKEN_HEX];
	char other[CHAP_TOKEN_HEX];
	int64_t end_ms = 1000 + (int64_t)CHAP_SESSION_S * 1000;
	int64_t idle_ms = end_ms, at_ms = 1000;
	struct chap_session session;
	static struct chap_sessions s;
	struct place p;

	open_place(&p);
	chap_session_init(&s, &p.seal, idle_ms);
	cr_assert(!chap_session_find(
	    &s, CHAP_SPAN_LIT("guess"), 1000, true, &session));
	chap_session_start(&s, &ANN, 1000, token);
	cr_assert(chap_session_find(
	    &s, chap_span_str(token), end_ms - 1, true, &session));
	cr_assert_eq(session.account, 7);
	cr_assert_eq(session.generation, 3);
	cr_assert(!chap_session_find(
	    &s, chap_span_str(token), end_ms, true, &session));
	for (int i = 0; i < CHAP_SESSIONS_MAX; i++)
		chap_session_start(&s, &ANN, 2000, more);
	cr_assert(
	    !chap_session_find(&s, chap_span_str(token), 2000, true, &session),
	    "the oldest made room");
	cr_assert(
	    chap_session_find(&s, chap_span_str(more), 2000, true, &session));
	chap_session_csrf(&s, chap_span_str(more), csrf);
	chap_session_csrf(&s, chap_span_str(token), other);
	cr_assert_eq(strlen(csrf), CHAP_TOKEN_HEX - 1);
	cr_assert_str_neq(csrf, other);
	cr_assert_str_neq(csrf, more, "the token itself is no such thing");
	chap_session_end(&s, chap_span_str(more));
	cr_assert(
	    !chap_session_find(&s, chap_span_str(more), 2000, true, &session));
	/* a request in each half hour keeps it, an hour without one ends it */
	chap_session_init(&s, &p.seal, 3600000);
	chap_session_start(&s, &ANN, at_ms, token);
	for (int i = 0; i < 4; i++) {
		at_ms += 1800000;
		cr_assert(chap_session_find(
		    &s, chap_span_str(token), at_ms, true, &session));
	}
	cr_assert(!chap_session_find(
	    &s, chap_span_str(token), at_ms + 3600000, true, &session));
	/* what a page asks by itself does not keep it */
	for (int i = 0; i < 3; i++)
		cr_assert(chap_session_find(&s, chap_span_str(token),
		    at_ms + 3599999, false, &session));
	cr_assert(!chap_session_find(
	    &s, chap_span_str(token), at_ms + 3600000, false, &session));
	close_place(&p);
}

Test(throttle, makes_who_guesses_wait_ever_longer)
{
	static const struct chap_span NAME = CHAP_SPAN_LIT("name ann");
	static struct chap_throttle t;
	int64_t now_ms = 1000, wait_ms = 0;
	struct place p;

	open_place(&p);
	chap_throttle_init(&t, &p.seal);
	for (int i = 1; i < CHAP_THROTTLE_NAME_TRIES; i++) {
		chap_throttle_failed(
		    &t, NAME, CHAP_THROTTLE_NAME_TRIES, now_ms);
		cr_assert_eq(chap_throttle_wait(&t, NAME, now_ms), 0, "%d", i);
	}
	for (int i = 0; i < 10; i++) {
		int64_t was_ms = wait_ms;

		chap_throttle_failed(
		    &t, NAME, CHAP_THROTTLE_NAME_TRIES, now_ms);
		wait_ms = chap_throttle_wait(&t, NAME, now_ms);
		cr_assert_eq(wait_ms,
		    i == 0 ? CHAP_THROTTLE_FIRST_MS
		        : was_ms * 2 > CHAP_THROTTLE_MOST_MS
		        ? CHAP_THROTTLE_MOST_MS
		        : was_ms * 2);
		now_ms += wait_ms;
		cr_assert_eq(chap_throttle_wait(&t, NAME, now_ms), 0);
	}
	cr_assert_eq(
	    chap_throttle_wait(&t, CHAP_SPAN_LIT("name bob"), now_ms - 1), 0);
	/* many others that failed once do not push it out */
	for (int i = 0; i < 2 * CHAP_THROTTLE_PLACES; i++) {
		char name[32];

		snprintf(name, sizeof(name), "name %d", i);
		chap_throttle_failed(
		    &t, chap_span_str(name), CHAP_THROTTLE_NAME_TRIES, now_ms);
	}
	cr_assert_gt(chap_throttle_wait(&t, NAME, now_ms - 1), 0);
	chap_throttle_clear(&t, NAME);
	cr_assert_eq(chap_throttle_wait(&t, NAME, now_ms - 1), 0);
	close_place(&p);
}

Test(folder, is_held_by_one_at_a_time)
{
	struct place p;
	int first, second;

	open_place(&p);
	cr_assert_eq(chap_folder_hold(p.dir, &first, &p.err), CHAP_OK);
	cr_assert_eq(chap_folder_hold(p.dir, &second, &p.err), CHAP_ERR_BUSY);
	close(first);
	cr_assert_eq(chap_folder_hold(p.dir, &second, &p.err), CHAP_OK);
	close(second);
	cr_assert_eq(chap_folder_make("/dev/null", &p.err), CHAP_ERR_IO);
	close_place(&p);
}
