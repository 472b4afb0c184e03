#include "features/base/buf.h"
#include "classifier/language.h"
#include "features/lexicon/lexicon.h"

#include <criterion/criterion.h>

/*
 * The lines beside each list: every line of <signal>.hit shows the signal,
 * no line of <signal>.miss does, and every entry of <signal>.lex is what
 * some line of its .hit file matches.
 */

#define EXAMPLES_MAX_BYTES ((size_t)1 << 20)
#define ENTRIES_MAX 16384
#define LANGUAGES_MAX 16

struct bench {
	struct chap_text *text;
	struct chap_lexicon *lexicon;
	struct chap_matcher *matcher;
	struct chap_arena arena;
	bool shown[ENTRIES_MAX]; /* entries that a .hit line matched */
	int n_lines;
	int n_wrong;
};

/* As a program does it. */
static void
open_bench(struct bench *b)
{
	struct chap_error err = {.text = ""};
	char where[400];

	memset(b, 0, sizeof(*b));
	chap_arena_init(&b->arena, (size_t)1 << 20);
	cr_assert_eq(
	    chap_language_load(&b->text, &b->lexicon, "lexicons", &err),
	    CHAP_OK, "%s", chap_error_format(&err, where, sizeof(where)));
	cr_assert_eq(chap_matcher_new(&b->matcher, b->lexicon), CHAP_OK);
	cr_assert(chap_lexicon_n_entries(b->lexicon) <= ENTRIES_MAX);
}

static void
close_bench(struct bench *b)
{
	chap_matcher_free(b->matcher);
	chap_lexicon_free(b->lexicon);
	chap_text_free(b->text);
	chap_arena_release(&b->arena);
}

static void
try_line(struct bench *b, const char *language, int signal, const char *kind,
    struct chap_span line)
{
	struct chap_matches matches;
	struct chap_norm norm;
	bool shows;

	chap_arena_reset(&b->arena);
	cr_assert_eq(
	    chap_normalize(b->text, line, &b->arena, &norm, NULL), CHAP_OK);
	chap_lexicon_match(b->lexicon, b->matcher, &norm, &matches);
	shows = (matches.signals & CHAP_SIGNAL_BIT(signal)) != 0;
	b->n_lines++;
	if (shows != (strcmp(kind, "hit") == 0)) {
		b->n_wrong++;
		cr_log_error("%s/%s.%s: \"%.*s\" %s", language,
		    chap_signal_info[signal].name, kind, (int)line.len,
		    line.ptr, shows ? "matches" : "does not match");
	}
	for (int i = 0; i < matches.n; i++)
		if (matches.match[i].signal == signal &&
		    matches.match[i].entry != CHAP_ENTRY_STATED_AGE)
			b->shown[matches.match[i].entry] = true;
}

static void
try_file(struct bench *b, const char *language, int signal, const char *kind)
{
	struct chap_buf buf;
	char path[160];
	size_t start = 0;

	snprintf(path, sizeof(path), "lexicons/%s/%s.%s", language,
	    chap_signal_info[signal].name, kind);
	chap_buf_init(&buf, EXAMPLES_MAX_BYTES);
	cr_assert_eq(chap_buf_read_file(&buf, path, NULL), CHAP_OK,
	    "%s is missing", path);
	cr_assert(buf.len > 0, "%s is empty", path);
	for (size_t i = 0; i < buf.len; i++) {
		if (buf.ptr[i] != '\n')
			continue;
		try_line(b, language, signal, kind,
		    chap_span_cut(chap_buf_span(&buf), start, i));
		start = i + 1;
	}
	cr_assert_eq(start, buf.len, "%s: the last line has no end", path);
	chap_buf_release(&buf);
}

/* The languages that have lists, by their entries' files. */
static int
list_languages(const struct bench *b, char name[LANGUAGES_MAX][8])
{
	int n = 0;

	for (uint32_t e = 0; e < chap_lexicon_n_entries(b->lexicon); e++) {
		const char *file = chap_lexicon_entry(b->lexicon, e).file;
		size_t len = strcspn(file, "/");
		int i = 0;

		cr_assert(len < sizeof(name[0]));
		while (i < n &&
		    (strlen(name[i]) != len || memcmp(name[i], file, len) != 0))
			i++;
		if (i < n)
			continue;
		cr_assert(n < LANGUAGES_MAX);
		snprintf(name[n++], sizeof(name[0]), "%.*s", (int)len, file);
	}
	return n;
}

Test(examples, show_their_signal_and_near_misses_do_not)
{
	static struct bench b;
	char language[LANGUAGES_MAX][8];
	int n_languages;

	open_bench(&b);
	n_languages = list_languages(&b, language);
	for (int l = 0; l < n_languages; l++) {
		for (int s = 0; s < CHAP_N_SIGNALS; s++) {
			try_file(&b, language[l], s, "hit");
			try_file(&b, language[l], s, "miss");
		}
	}
	for (uint32_t e = 0; e < chap_lexicon_n_entries(b.lexicon); e++) {
		struct chap_lexicon_entry entry =
		    chap_lexicon_entry(b.lexicon, e);

		if (b.shown[e])
			continue;
		b.n_wrong++;
		cr_log_error("%s:%d: no line of its .hit shows \"%.*s\"",
		    entry.file, entry.line, (int)entry.source.len,
		    entry.source.ptr);
	}
	cr_assert(b.n_lines > 800);
	cr_assert_eq(b.n_wrong, 0, "%d of %d wrong", b.n_wrong, b.n_lines);
	close_bench(&b);
}
