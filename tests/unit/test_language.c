/* What lists of one language do to messages in another. */
#include "classifier/language.h"

#include <criterion/criterion.h>
#include <sys/stat.h>
#include <unistd.h>

static void
write_list(const char *dir, const char *language, const char *signal,
    const char *entries)
{
	char path[256];
	FILE *f;

	snprintf(path, sizeof(path), "%s/%s", dir, language);
	mkdir(path, 0700);
	snprintf(path, sizeof(path), "%s/%s/%s.lex", dir, language, signal);
	f = fopen(path, "w");
	cr_assert_not_null(f);
	fprintf(f,
	    "signal: %s\nversion: 1\nstatus: draft\ntactic: t\nsource: s\n\n%s",
	    signal, entries);
	fclose(f);
}

static void
remove_list(const char *dir, const char *language, const char *signal)
{
	char path[256];

	snprintf(path, sizeof(path), "%s/%s/%s.lex", dir, language, signal);
	unlink(path);
	snprintf(path, sizeof(path), "%s/%s", dir, language);
	rmdir(path);
}

/* The canonical text and the signals of a message, by the lists of `dir`. */
static uint64_t
read_by(const char *dir, const char *message, char *canon, size_t n)
{
	struct chap_matcher *matcher;
	struct chap_lexicon *lexicon;
	struct chap_matches matches;
	struct chap_arena arena;
	struct chap_text *text;
	struct chap_norm norm;
	struct chap_error err;

	cr_assert_eq(chap_language_load(&text, &lexicon, dir, &err), CHAP_OK,
	    "%s: %s", err.file, err.text);
	cr_assert_eq(chap_matcher_new(&matcher, lexicon), CHAP_OK);
	chap_arena_init(&arena, (size_t)4 << 20);
	cr_assert_eq(
	    chap_normalize(text, chap_span_str(message), &arena, &norm, NULL),
	    CHAP_OK);
	chap_lexicon_match(lexicon, matcher, &norm, &matches);
	snprintf(canon, n, "%.*s", (int)norm.canon.len, norm.canon.ptr);
	chap_matcher_free(matcher);
	chap_lexicon_free(lexicon);
	chap_text_free(text);
	chap_arena_release(&arena);
	return matches.signals;
}

Test(language, lists_of_another_do_not_change_how_english_reads)
{
	static const char *const MESSAGES[] = {"r u a minor",
	    "dont tel your mum", "there is a player with a novl in a nivell",
	    "whats this trd"};
	char alone[] = "/tmp/chaperone-XXXXXX",
	     beside[] = "/tmp/chaperone-XXXXXX";

	cr_assert_not_null(mkdtemp(alone));
	cr_assert_not_null(mkdtemp(beside));
	write_list(alone, "en", "age_asking", "are you a minor\n");
	write_list(beside, "en", "age_asking", "are you a minor\n");
	write_list(beside, "zz", "dares",
	    "rua nivel tarde\nmun noval besos\ntrad zambumba\n");
	for (size_t i = 0; i < sizeof(MESSAGES) / sizeof(MESSAGES[0]); i++) {
		char a[200], b[200];
		uint64_t x = read_by(alone, MESSAGES[i], a, sizeof(a));
		uint64_t y = read_by(beside, MESSAGES[i], b, sizeof(b));

		cr_expect_str_eq(a, b);
		cr_expect_eq(x, y);
		if (i == 0)
			cr_expect_eq(
			    x, CHAP_SIGNAL_BIT(CHAP_SIGNAL_AGE_ASKING));
	}
	remove_list(alone, "en", "age_asking");
	remove_list(beside, "en", "age_asking");
	remove_list(beside, "zz", "dares");
	rmdir(alone);
	rmdir(beside);
}

/* They are known all the same: as their list has them, a message does. */
Test(language, words_of_another_language_are_left_alone)
{
	static const char *const WORDS[] = {"zambumba", "besos", "nivel"};
	char dir[] = "/tmp/chaperone-XXXXXX", canon[200];

	cr_assert_not_null(mkdtemp(dir));
	write_list(dir, "en", "age_asking", "are you a minor\n");
	write_list(dir, "zz", "dares", "zambumba besos nivel\n");
	for (size_t i = 0; i < sizeof(WORDS) / sizeof(WORDS[0]); i++) {
		read_by(dir, WORDS[i], canon, sizeof(canon));
		cr_expect_str_eq(canon, WORDS[i]);
	}
	cr_expect_eq(
	    read_by(dir, "hey zambumba besos nivel now", canon, sizeof(canon)),
	    CHAP_SIGNAL_BIT(CHAP_SIGNAL_DARES), "%s", canon);
	remove_list(dir, "en", "age_asking");
	remove_list(dir, "zz", "dares");
	rmdir(dir);
}
