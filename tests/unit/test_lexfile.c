#include "features/base/buf.h"
#include "features/lexicon/lexfile.h"
#include "features/lexicon/lexicon.h"
#include "features/lexicon/pattern.h"

#include <criterion/criterion.h>

#define HEAD \
	"signal: secrecy\nversion: 3\nstatus: reviewed\n" \
	"tactic: asks # for silence\nsource: Olson et al. 2007\n"
#define STARRED \
	"signal: sextortion\nversion: 1\nstatus: draft\ntactic: t\nsource: s\n"

static enum chap_err
load(const char *pack, struct chap_error *err)
{
	struct chap_text_words none = {.n = 0};
	struct chap_lexicon *lexicon = NULL;
	struct chap_text *text;
	enum chap_err rc;

	memset(err, 0, sizeof(*err));
	cr_assert_eq(chap_text_new(&text, none, NULL), CHAP_OK);
	rc = chap_lexicon_from_pack(&lexicon, text, chap_span_str(pack), err);
	if (rc == CHAP_OK)
		chap_lexicon_free(lexicon);
	chap_text_free(text);
	return rc;
}

static const struct {
	const char *file; /* behind "@file en/secrecy.lex" */
	const char *error; /* what the message holds */
	int line;
} ROWS[] = {
    {"", "no entries", 0},
    {"\n", "\"signal\" is missing", 1},
    {"signal secrecy\n", "\"key: value\"", 1},
    {"colour: red\n", "unknown header key \"colour\"", 1},
    {"signal: secret\n", "unknown signal", 1},
    {"signal: gifts\n", "rename it \"gifts.lex\"", 1},
    {"signal: secrecy\nsignal: secrecy\n", "twice", 2},
    {"signal:\n", "\"signal\" is empty", 1},
    {"signal: secrecy\nversion: 0\n", "from 1", 2},
    {"version: -1\n", "from 1", 1},
    {"version: 12345678\n", "from 1", 1},
    {"status: final\n", "\"reviewed\" or \"draft\"", 1},
    {"signal: secrecy\nversion: 1\nstatus: draft\ntactic: t\n\nfoo\n",
        "\"source\" is missing", 5},
    {"unless-before:\n", "is empty", 1},
    {HEAD "unless-before: never _ tell\n\nfoo\n", "no gap", 6},
    {HEAD "unless-before: (a\n\nfoo\n", "without its \")\"", 6},
    {HEAD, "no entries", 5},
    {HEAD "\n# only a comment\n", "no entries", 7},
    {HEAD "\nfoo (bar\n", "\"(\" without its \")\"", 7},
    {HEAD "\nfoo [bar)\n", "\"[\" without its \"]\"", 7},
    {HEAD "\nfoo) bar\n", "closing bracket too many", 7},
    {HEAD "\nfoo | bar\n", "inside brackets only", 7},
    {HEAD "\nfoo (a||b)\n", "empty alternative", 7},
    {HEAD "\nfoo ()\n", "empty alternative", 7},
    {HEAD "\nfoo (a|)\n", "empty alternative", 7},
    {HEAD "\n[foo]\n", "may be left out", 7},
    {HEAD "\n[foo] [bar]\n", "may be left out", 7},
    {HEAD "\nfoo _ [bar] _ baz\n", "may be left out", 7},
    {HEAD "\n_ foo\n", "words are missing", 7},
    {HEAD "\nfoo _\n", "words are missing", 7},
    {HEAD "\nfoo _ _ bar\n", "words are missing", 7},
    {HEAD "\nfoo (a _ b)\n", "outside brackets", 7},
    {HEAD "\nfoo_bar\n", "stands alone", 7},
    {HEAD "\nsecret*\n", "write the forms out", 7},
    {HEAD "\n((((a))))\n", "3 brackets", 7},
    {HEAD "\na\nb\nDon't\n", "write \"dont\"", 9},
    {HEAD "\na b, c\n", "not one word", 7},
    {HEAD "\n14/f\n", "not one word", 7},
    {HEAD "\na _ b _ c _ d _ e _ f\n", "more than 4 gaps", 7},
    {HEAD "\n(a b|c d|e f|g h|i j|k l|m n|o p) (a b|c d|e f|g h|i j|k l) "
          "(a b|c d|e f|g h|i j|k l) (a b|c d|e f|g h|i j|k l) "
          "(a b|c d|e f|g h|i j|k l) (a b|c d|e f|g h|i j|k l)\n",
        "64 places", 7},
    {HEAD "\ntell @nobody_knows\n", "no class \"@nobody_knows\"", 7},
    {HEAD "discount: shouted\n\nfoo\n", "no context \"shouted\"", 6},
    {HEAD "discount: none\ndiscount: none\n\nfoo\n", "twice", 7},
    {HEAD "\nfoo !never\n", "a mark is", 7},
    {HEAD "\nfoo !unless-before\n", "a mark is", 7},
    {HEAD "\nfoo !unless-before (a\n", "without its \")\"", 7},
    {HEAD "\n!unless-before a\n", "without an entry", 7},
    {HEAD "\n@foo\n", "no class", 7},
    {HEAD "\nfoo\tbar\n", "a tab", 7},
    {HEAD "\nfoo\r\n", "CR LF", 7},
    {HEAD "\nfoo\x01\n", "control character (0x01)", 7},
    {HEAD "\nfoo \xff\n", "UTF-8", 7},
    {HEAD "\nfoo", "no line end", 7},
};

Test(lexfile, errors_name_the_file_the_line_and_what_to_do)
{
	for (size_t i = 0; i < sizeof(ROWS) / sizeof(ROWS[0]); i++) {
		char pack[2000];
		struct chap_error err;

		snprintf(pack, sizeof(pack), "@file en/secrecy.lex\n%s",
		    ROWS[i].file);
		cr_expect_neq(load(pack, &err), CHAP_OK, "row %zu", i);
		cr_expect(strstr(err.text, ROWS[i].error) != NULL,
		    "row %zu: \"%s\" lacks \"%s\"", i, err.text, ROWS[i].error);
		cr_expect_eq(
		    err.line, ROWS[i].line, "row %zu: line %d", i, err.line);
		cr_expect_str_eq(err.file, "en/secrecy.lex");
	}
}

Test(lexfile, a_patterns_error_has_its_column)
{
	struct chap_error err;

	load("@file en/secrecy.lex\n" HEAD "\nkeep it Quiet now\n", &err);
	cr_assert_eq(err.column, 9);
	load("@file en/secrecy.lex\n" HEAD "\nfoo !unless-after b Quiet\n",
	    &err);
	cr_assert_eq(err.column, 21);
	load("@file en/secrecy.lex\n" HEAD "\ntell (a|@b c) now\n", &err);
	cr_assert_eq(err.column, 9);
}

Test(lexfile, starred_lists_are_closed_and_bare)
{
	char pack[2000] = "@file en/sextortion.lex\n" STARRED "\n";
	struct chap_error err;

	for (int c = 'a'; c < 'k'; c++)
		snprintf(pack + strlen(pack), 4, "%c\n", c);
	cr_assert_eq(load(pack, &err), CHAP_OK, "%s", err.text);
	snprintf(pack + strlen(pack), 4, "k\n");
	cr_assert_eq(load(pack, &err), CHAP_ERR_INVALID);
	cr_assert(strstr(err.text, "closed") != NULL);
	cr_assert_eq(err.line, 17);
	cr_assert_eq(
	    load("@file en/sextortion.lex\n" STARRED "\na b c d\n", &err),
	    CHAP_ERR_INVALID);
	cr_assert(strstr(err.text, "bare terms") != NULL);
	cr_assert_eq(
	    load("@file en/sextortion.lex\n" STARRED "\na _ b\n", &err),
	    CHAP_ERR_INVALID);
}

Test(lexfile, packs_are_in_order_and_hold_a_lexicon)
{
	static const struct {
		const char *pack;
		const char *error;
	} rows[] = {
	    {"", "no lexicon"},
	    {"foo\n", "no \"@file NAME\" at byte 0"},
	    {"@file en/x.lex", "not a pack"},
	    {"@file en/a.words\nfoo\nbar\n", "no lexicon"},
	    {"@file en/secrecy.lex\n" HEAD "\na\n"
	     "@file en/secrecy.lex\n" HEAD "\na\n",
	        "order"},
	    {"@file fr/secrecy.lex\n" HEAD "\na\n"
	     "@file en/secrecy.lex\n" HEAD "\na\n",
	        "order"},
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct chap_error err;

		cr_expect_eq(
		    load(rows[i].pack, &err), CHAP_ERR_INVALID, "row %zu", i);
		cr_expect(strstr(err.text, rows[i].error) != NULL,
		    "row %zu: %s", i, err.text);
	}
}

#define CLASSES_HEAD "about: a\nversion: 1\nstatus: draft\nsource: s\n"
#define DATED_HEAD CLASSES_HEAD "dated: yes\n"

Test(lexfile, faults_in_classes_and_discounts_are_named)
{
	static const struct {
		const char *file; /* behind "@file en/" */
		const char *error;
		int line;
	} rows[] = {
	    {"a.classes\nabout: a\n\n", "\"version\" is missing", 2},
	    {"a.classes\ncolour: red\n", "unknown header key", 1},
	    {"a.classes\nabout: a\nabout: b\n", "twice", 2},
	    {"a.classes\nversion: x\n", "from 1", 1},
	    {"a.classes\nstatus: x\n", "draft", 1},
	    {"a.classes\ndated: no\n", "left out", 1},
	    {"a.classes\n" CLASSES_HEAD "\nmom dad\n", "a class is", 6},
	    {"a.classes\n" CLASSES_HEAD "\nMom: mom\n", "a-z, 0-9", 6},
	    {"a.classes\n" CLASSES_HEAD "\nfile: mom\n", "a-z, 0-9", 6},
	    {"a.classes\n" CLASSES_HEAD "\np: mom,, dad\n", "empty", 6},
	    {"a.classes\n" CLASSES_HEAD "\np: Mom\n", "write \"mom\"", 6},
	    {"a.classes\n" CLASSES_HEAD "\np: @q\n", "stands above", 6},
	    {"a.classes\n" CLASSES_HEAD "\np: @p\n", "stands above", 6},
	    {"a.classes\n" CLASSES_HEAD "\np 2024: mom\n", "dated: yes", 6},
	    {"a.classes\n" DATED_HEAD "\np: snap\n", "the year", 7},
	    {"a.classes\n" DATED_HEAD "\np 24: snap\n", "the year", 7},
	    {"a.classes\n" CLASSES_HEAD
	     "\np: mom\n@file en/b.classes\n" CLASSES_HEAD "\np: dad\n",
	        "stands in en/a.classes:6", 6},
	    {"a.discount\naccess negated\n", "group: context", 1},
	    {"a.discount\nspace: negated\n", "unknown group", 1},
	    {"a.discount\naccess: loud\n", "no context \"loud\"", 1},
	    {"a.discount\naccess: none\naccess: none\n", "twice", 2},
	    {"a.discount\n# a\n@file en/b.discount\n# b\n", "one", 0},
	    {"secrecy.lex\n" HEAD "\na\n@file en/t.freq\nmany a\n", "COUNT", 1},
	    {"secrecy.lex\n" HEAD "\na\n@file en/t.freq\n5\n", "COUNT", 1},
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		char pack[2000];
		struct chap_error err;

		snprintf(pack, sizeof(pack), "@file en/%s", rows[i].file);
		cr_expect_neq(load(pack, &err), CHAP_OK, "row %zu", i);
		cr_expect(strstr(err.text, rows[i].error) != NULL,
		    "row %zu: \"%s\" lacks \"%s\"", i, err.text, rows[i].error);
		cr_expect_eq(
		    err.line, rows[i].line, "row %zu: line %d", i, err.line);
	}
}

Test(lexfile, header_and_entries_are_read)
{
	static const char TEXT[] =
	    "# a comment\n" HEAD "unless-before: never # why\n\n"
	    "# two\n  keep it  # note\n"
	    "tell !unless-after an adult "
	    "!unless-before if\n\n";
	struct chap_lexfile file;
	struct chap_error err;

	cr_assert_eq(chap_lexfile_read(&file, CHAP_SPAN_LIT("en/secrecy.lex"),
	                 "p", chap_span_str(TEXT), &err),
	    CHAP_OK);
	cr_assert_eq(file.signal, CHAP_SIGNAL_SECRECY);
	cr_assert_eq(file.version, 3);
	cr_assert(file.reviewed);
	cr_assert(
	    chap_span_eq(file.tactic, CHAP_SPAN_LIT("asks # for silence")));
	cr_assert(
	    chap_span_eq(file.reference, CHAP_SPAN_LIT("Olson et al. 2007")));
	cr_assert_eq(file.n_entries, 2);
	cr_assert_eq(file.n_file_guards, 1);
	cr_assert_eq(file.n_guards, 3);
	cr_assert(chap_span_eq(file.guard[0].pattern, CHAP_SPAN_LIT("never")));
	cr_assert(chap_span_eq(file.entry[0].source, CHAP_SPAN_LIT("keep it")));
	cr_assert_eq(file.entry[0].line, 10);
	cr_assert(chap_span_eq(file.entry[1].pattern, CHAP_SPAN_LIT("tell")));
	cr_assert_eq(file.entry[1].first_guard, 1);
	cr_assert_eq(file.entry[1].n_guards, 2);
	cr_assert(file.guard[1].after && !file.guard[2].after);
	chap_lexfile_release(&file);
}
