/* Other lexicons for an engine at work: classifier/reload.c. */
#include "classifier/engine_parts.h"
#include "classifier/lines.h"
#include "tests/two_languages.h"

#include <criterion/criterion.h>

static struct chap_engine *
open_engine(const char *dir, unsigned threads)
{
	struct chap_engine_options options = {
	    .lexicons = dir, .threads = threads, .always_why = true};
	struct chap_engine *e;
	struct chap_error err;

	cr_assert_eq(
	    chap_engine_new(&e, &options, &err), CHAP_OK, "%s", err.text);
	return e;
}

/* The newest message's verdict; each is one more of the pair's. */
static struct chap_verdict
say(struct chap_engine *e, const char *text)
{
	static int n;
	static char id[16];
	struct chap_verdict v;
	struct chap_message m = {.at_ms = 1600000000000 + n,
	    .from = CHAP_SPAN_LIT("ann"),
	    .to = {CHAP_SPAN_LIT("bob")},
	    .n_to = 1,
	    .text = chap_span_str(text),
	    .age = CHAP_AGE_UNKNOWN};

	snprintf(id, sizeof(id), "%d", n++);
	m.id = chap_span_str(id);
	chap_engine_score(e, 0, &m, 1, &v);
	return v;
}

static bool
shows(const struct chap_verdict *v, const char *signal)
{
	for (size_t i = 0; i < v->n_why; i++)
		if (strcmp(v->why[i].name, signal) == 0)
			return true;
	return false;
}

/* The file's entry becomes another one; `line` may be a faulty one. */
static void
rewrite(const char *dir, const char *signal, const char *line)
{
	char path[256];
	FILE *f;

	snprintf(path, sizeof(path), "%s/en/%s.lex", dir, signal);
	f = fopen(path, "w");
	cr_assert_not_null(f);
	fprintf(f,
	    "signal: %s\nversion: 2\nstatus: reviewed\ntactic: t\nsource: s\n\n"
	    "%s\n",
	    signal, line);
	fclose(f);
}

Test(reload, the_next_message_is_read_by_the_new_lexicons)
{
	char dir[] = "/tmp/chaperone-XXXXXX", first[64], second[64];
	struct chap_reload *reload;
	struct chap_verdict v;
	struct chap_engine *e;
	struct chap_error err;

	cr_assert_eq(write_languages(dir, NULL), 0);
	e = open_engine(dir, 3);
	snprintf(first, sizeof(first), "%s", chap_engine_lexicon(e));
	v = say(e, "red river");
	cr_assert(shows(&v, "secrecy"));
	rewrite(dir, "gifts", "pink river");
	cr_assert_eq(chap_reload_new(&reload, e, dir, &err), CHAP_OK);
	/* read, and not yet taken */
	v = say(e, "pink river");
	cr_assert_not(shows(&v, "gifts"));
	cr_assert_str_eq(chap_engine_lexicon(e), first);
	snprintf(second, sizeof(second), "%s", chap_reload_lexicon(reload));
	cr_assert_str_neq(second, first);
	chap_engine_reload(e, reload);
	cr_assert_str_eq(chap_engine_lexicon(e), second);
	v = say(e, "pink river");
	cr_assert(shows(&v, "gifts"));
	cr_assert(shows(&v, "secrecy"), "what the pair is known for stays");
	cr_assert_eq(v.n, 3);
	/* and back */
	chap_engine_reload(e, reload);
	cr_assert_str_eq(chap_engine_lexicon(e), first);
	chap_reload_free(reload);
	v = say(e, "blue river");
	cr_assert(shows(&v, "gifts"));
	chap_engine_free(e);
	remove_languages(dir);
}

Test(reload, what_cannot_be_read_changes_nothing)
{
	static const struct {
		const char *dir; /* NULL: the engine's own, made faulty */
		enum chap_err rc;
		const char *why;
	} ROWS[] = {
	    {NULL, CHAP_ERR_INVALID, "without its"},
	    {"/nowhere", CHAP_ERR_NOT_FOUND, "cannot open"},
	    {"/proc/self/fdinfo", CHAP_ERR_INVALID, "no lexicon"},
	};
	char dir[] = "/tmp/chaperone-XXXXXX", first[64];
	struct chap_engine *e;

	cr_assert_eq(write_languages(dir, NULL), 0);
	e = open_engine(dir, 1);
	snprintf(first, sizeof(first), "%s", chap_engine_lexicon(e));
	rewrite(dir, "gifts", "(pink river");
	for (size_t i = 0; i < sizeof(ROWS) / sizeof(ROWS[0]); i++) {
		const char *from = ROWS[i].dir == NULL ? dir : ROWS[i].dir;
		struct chap_reload *reload = NULL;
		struct chap_error err;
		struct chap_verdict v;

		cr_assert_eq(
		    chap_reload_new(&reload, e, from, &err), ROWS[i].rc);
		cr_expect_not_null(
		    strstr(err.text, ROWS[i].why), "%s", err.text);
		cr_assert_null(reload);
		cr_assert_str_eq(chap_engine_lexicon(e), first);
		v = say(e, "blue river");
		cr_assert(shows(&v, "gifts"));
	}
	chap_engine_free(e);
	remove_languages(dir);
}

/* The same verdict lines as those of an engine that had them from the start. */
Test(reload, leaves_no_trace_of_the_former_lexicons)
{
	static const char *const LINE[] = {
	    "{\"id\":\"1\",\"at\":1,\"from\":\"a\",\"to\":\"b\",\"text\":"
	    "\"dont tell your mum, send me a pic\"}",
	    "{\"id\":\"2\",\"at\":2,\"from\":\"b\",\"to\":\"a\",\"text\":"
	    "\"im 12, red ri\"}",
	    "{\"id\":\"3\",\"at\":3,\"from\":\"b\",\"to\":\"a\",\"text\":"
	    "\"ver, r3d riv3r\"}"};
	enum { N = sizeof(LINE) / sizeof(LINE[0]) };
	char dir[] = "/tmp/chaperone-XXXXXX";
	struct chap_engine *e[3];
	struct chap_span line[N];
	struct chap_buf out[3];
	struct chap_reload *reload;
	struct chap_error err;

	cr_assert_eq(write_languages(dir, NULL), 0);
	e[0] = open_engine(NULL, 2);
	e[1] = open_engine(dir, 2);
	e[2] = open_engine(dir, 2);
	cr_assert_eq(chap_reload_new(&reload, e[1], NULL, &err), CHAP_OK);
	chap_engine_reload(e[1], reload);
	chap_reload_free(reload);
	for (int i = 0; i < N; i++)
		line[i] = chap_span_str(LINE[i]);
	for (int i = 0; i < 3; i++) {
		chap_buf_init(&out[i], 1 << 20);
		cr_assert_eq(
		    chap_engine_score_lines(e[i], 0, line, N, 0, &out[i], NULL),
		    CHAP_OK);
	}
	cr_assert_str_eq(out[0].ptr, out[1].ptr);
	cr_assert_str_neq(out[0].ptr, out[2].ptr);
	for (int i = 0; i < 3; i++) {
		chap_engine_free(e[i]);
		chap_buf_release(&out[i]);
	}
	remove_languages(dir);
}
