#include "eval/family.h"
#include "eval/template.h"
#include "features/lexicon/signal.h"

#include <criterion/criterion.h>
#include <sys/stat.h>
#include <unistd.h>

#define HEAD \
	"family x\nclass benign\nkind chat\nhard_negative no\nregister dm\n" \
	"a parent 30-40\nb child 9-12\nstarts a 50\nshare a 50\n" \
	"style a tidy\nstyle b lower typos\n"
#define SLOT "slot food pie | soup\n"
#define OPEN "open any\n\thi\n"
#define TALK "talk any\n\tone\n\ttwo\n\tthree\n\tfour\n\tfive\n"
#define GOOD HEAD SLOT OPEN TALK
#define POSITIVE \
	"family x\nclass positive\nkind chat\nhard_negative no\n" \
	"register dm\na suspect 30-40\nb target 9-12\nstarts a 50\n" \
	"share a 50\nstyle a tidy\nstyle b lower\n" OPEN TALK
#define CUES \
	"cue 1 a secrecy 50\n\tone\ncue 1 a gifts 50\n\tone\n" \
	"cue 1 a threat 50\n\tone\ncue 1 a guilt 50\n\tone\n"

static enum chap_err
parse(struct chap_family *f, const char *text, struct chap_error *err)
{
	return chap_family_parse(f, "f.fam", chap_span_str(text), err);
}

Test(family, what_was_written_is_what_is_read)
{
	static struct chap_family f;
	struct chap_error err;
	const struct chap_block *cue;

	cr_assert_eq(parse(&f,
	                 GOOD "# a comment\n\n"
	                      "cue 3 b secrecy 40\n\tdon't tell [dad|mum]\n"
	                      "\tno {food} for dad\n\t> ok\n\t> why\n"
	                      "\tthird\nevent 9 a call 20\n",
	                 &err),
	    CHAP_OK, "%d: %s", err.line, err.text);
	cr_assert(chap_span_eq(f.name, CHAP_SPAN_LIT("x")));
	cr_assert_eq(f.side[0].age_last, 40);
	cr_assert_eq(
	    f.side[1].styles, 1u << CHAP_STYLE_LOWER | 1u << CHAP_STYLE_TYPOS);
	cr_assert_eq(f.n_blocks, 4);
	cue = &f.block[2];
	cr_assert_eq(cue->step, CHAP_STEP_CUE);
	cr_assert_eq(cue->side, CHAP_SIDE_B);
	cr_assert_eq(cue->stage, 3);
	cr_assert_eq(cue->percent, 40);
	cr_assert_eq(cue->signal, CHAP_SIGNAL_SECRECY);
	cr_assert_eq(cue->n_says, 2);
	cr_assert_eq(f.say[cue->say_first].n_lines, 2);
	cr_assert_eq(f.say[cue->say_first].n_replies, 2);
	cr_assert_eq(f.say[cue->say_first + 1].n_replies, 0);
	cr_assert_eq(f.block[3].kind, CHAP_CALL);
}

Test(family, what_is_wrong_is_named_with_its_line)
{
	static struct chap_family f;
	static const struct {
		const char *text;
		int line;
		const char *says;
	} row[] = {
	    {"", 0, "no \"family\""},
	    {"class benign\n", 1, "must start"},
	    {"family x\nkind y\n", 2, "second line"},
	    {"family X\n", 1, "a name is"},
	    {"family x y\n", 1, "word(s)"},
	    {"family  x\n", 1, "word(s)"},
	    {"family x\nclass odd\n", 2, "class is"},
	    {"family x\nclass talk\nkind y\n", 3, "a pool has"},
	    {"family x\nclass talk\nopen a\n", 3, "a pool has"},
	    {"family x\nclass talk\ntalk any\n\tone\n", 4, "fewer than 5"},
	    {HEAD "kind z\n", 12, "a second \"kind\""},
	    {HEAD "style b tidy\n", 12, "a second style"},
	    {"family x\nclass benign\na parent 12-20\n", 3, "across 18"},
	    {"family x\nclass benign\na parent 40-30\n", 3, "FIRST-LAST"},
	    {"family x\nclass benign\na parent 3-300\n", 3, "FIRST-LAST"},
	    {"family x\nclass benign\nstarts a 99\n", 3, "per cent"},
	    {"family x\nclass benign\nstyle c tidy\n", 3, "a side"},
	    {"family x\nclass benign\nstyle a bold\n", 3, "no style"},
	    {"family x\nclass benign\nregister sms\n", 3, "register is"},
	    {"family x\nclass benign\ngroup 1-3 50\n", 3, "2 to 12"},
	    {"family x\nclass benign\nfanout 0-3\n", 3, "1 to 40"},
	    {HEAD "slot age 1 | 2\n", 12, "a slot needs a name"},
	    {HEAD "slot food pie\n", 12, "two values"},
	    {HEAD "slot food pie | \n", 12, "spaces at the line's end"},
	    {HEAD "slot food pie |  | x\n", 12, "empty value"},
	    {HEAD "slot food pie|soup | x\n", 12, "plain text"},
	    {HEAD SLOT SLOT, 13, "a second slot"},
	    {GOOD "kind z\n", 21, "after the first block"},
	    {GOOD "speak a\n", 21, "neither a header nor a block"},
	    {GOOD "talk c\n", 21, "needs a side"},
	    {GOOD "cue 1 a secrecy\n", 21, "five words"},
	    {GOOD "cue 0 a secrecy 50\n", 21, "1 to 9"},
	    {GOOD "cue 1 any secrecy 50\n", 21, "a or b"},
	    {GOOD "cue 1 a secrets 50\n", 21, "no signal"},
	    {GOOD "cue 1 a sextortion 50\n", 21, "starred"},
	    {GOOD "cue 1 a secrecy 0\n", 21, "per cent"},
	    {GOOD "event 1 a message 50\n", 21, "no event"},
	    {GOOD "event 1 a call 50\n\thi\n", 22, "no lines"},
	    {GOOD "talk a\n", 21, "without lines"},
	    {GOOD "talk a\n\t> ok\n", 22, "reply to nothing"},
	    {GOOD "talk a\n\t\n", 22, "empty line"},
	    {GOOD "talk a\n\tone\ttwo\n", 22, "control"},
	    {GOOD "talk a\n\tone\r\n", 22, "control"},
	    {GOOD "talk a\n\tone \n", 22, "spaces"},
	    {GOOD "talk a\n\t\xff\n", 22, "UTF-8"},
	    {GOOD "talk a\n\tsome {cake}\n", 22, "not defined"},
	    {GOOD "talk a\n\tsome {food\n", 22, "without its '}'"},
	    {GOOD "talk a\n\tsome food}\n", 22, "without its '{'"},
	    {GOOD "talk a\n\t[a|b\n", 22, "without its ']'"},
	    {GOOD "talk a\n\ta|b\n", 22, "outside"},
	    {GOOD "talk a\n\t[a]\n", 22, "single"},
	    {GOOD "talk a\n\t[a|[b|c]]\n", 22, "within"},
	    {HEAD "\thi\n", 12, "before the first block"},
	    {HEAD TALK, 17, "each side needs an open"},
	    {HEAD OPEN "talk any\n\tone\n", 15, "fewer than 5"},
	    {POSITIVE "cue 1 a secrecy 50\n\tone\n", 21, "fewer than 4"},
	    {POSITIVE "cue 1 b secrecy 50\n", 20, "tactics are a's"},
	    {POSITIVE "cue 1 a refusal 50\n", 20, "tactics are a's"},
	};

	for (size_t i = 0; i < sizeof(row) / sizeof(row[0]); i++) {
		struct chap_error err = {0};

		cr_assert_eq(parse(&f, row[i].text, &err), CHAP_ERR_INVALID,
		    "row %zu was taken", i);
		cr_assert_not_null(
		    strstr(err.text, row[i].says), "row %zu: %s", i, err.text);
		cr_assert_eq(err.line, row[i].line, "row %zu: line %d, %s", i,
		    err.line, err.text);
		cr_assert_str_eq(err.file, "f.fam");
	}
}

Test(family, a_positive_is_an_adult_and_a_minor)
{
	static struct chap_family f;
	struct chap_error err;
	static const char *const wrong[][2] = {
	    {"a suspect 30-40", "a suspect 14-15"},
	    {"a suspect 30-40", "a friend 30-40"},
	    {"b target 9-12", "b target 18-19"},
	    {"hard_negative no", "hard_negative yes"},
	};
	static const char good[] = POSITIVE CUES;

	cr_assert_eq(parse(&f, good, &err), CHAP_OK, "%s", err.text);
	for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
		const char *at = strstr(good, wrong[i][0]);
		char text[1024];

		snprintf(text, sizeof(text), "%.*s%s%s", (int)(at - good), good,
		    wrong[i][1], at + strlen(wrong[i][0]));
		cr_assert_eq(parse(&f, text, &err), CHAP_ERR_INVALID,
		    "%s was taken", wrong[i][1]);
	}
}

Test(family, limits_are_errors)
{
	static struct chap_family f;
	struct chap_error err;
	struct chap_buf text;
	static const struct {
		const char *before;
		const char *line; /* 5,000 times */
		const char *says;
	} row[] = {
	    {GOOD "talk a\n", "\tx\n", "lines"},
	    {GOOD "talk a\n", "\tx\n\t> y\n", "groups"},
	    {GOOD, "event 1 a call 5\n", "blocks"},
	    {GOOD "talk a\n\t", "longer", "longer than"},
	    {HEAD "slot y a", " | b", "too many values"},
	};

	chap_buf_init(&text, 1 << 20);
	for (size_t i = 0; i < sizeof(row) / sizeof(row[0]); i++) {
		chap_buf_reset(&text);
		chap_buf_str(&text, row[i].before);
		for (int k = 0; k < 5000; k++)
			chap_buf_str(&text, row[i].line);
		cr_assert_eq(parse(&f, text.ptr, &err), CHAP_ERR_INVALID);
		cr_assert_not_null(
		    strstr(err.text, row[i].says), "%zu: %s", i, err.text);
	}
	chap_buf_release(&text);
}

Test(family, a_pack_names_the_file_that_is_wrong)
{
	struct chap_family_set set;
	struct chap_error err;
	static const struct {
		const char *pack;
		enum chap_err code;
		const char *file;
		const char *says;
	} row[] = {
	    {"", CHAP_ERR_NOT_FOUND, "p/", "no families"},
	    {"@file x.fam\n" GOOD, CHAP_ERR_INVALID, "p/x.fam", "SPLIT"},
	    {"@file train/x.txt\n" GOOD, CHAP_ERR_INVALID, "p/train/x.txt",
	        "SPLIT"},
	    {"@file dev/x.fam\n" GOOD, CHAP_ERR_INVALID, "p/dev/x.fam",
	        "a split is"},
	    {"@file train/y.fam\n" GOOD, CHAP_ERR_INVALID, "p/train/y.fam",
	        "not named"},
	    {"@file train/x.fam\n" GOOD "@file test/x.fam\n" GOOD,
	        CHAP_ERR_INVALID, "p/test/x.fam", "a second family"},
	    {"@file train/x.fam\n" HEAD "filler pool 50\n" OPEN TALK,
	        CHAP_ERR_INVALID, "p/train/x.fam", "no pool"},
	    {"@file train/x.fam\n" HEAD "filler pool 50\n" OPEN TALK
	     "@file test/pool.fam\nfamily pool\nclass talk\n" TALK,
	        CHAP_ERR_INVALID, "p/train/x.fam", "no pool"},
	};

	for (size_t i = 0; i < sizeof(row) / sizeof(row[0]); i++) {
		cr_assert_eq(chap_family_set_from_pack(
		                 &set, "p/", chap_span_str(row[i].pack), &err),
		    row[i].code, "row %zu", i);
		cr_assert_str_eq(err.file, row[i].file);
		cr_assert_not_null(
		    strstr(err.text, row[i].says), "%s", err.text);
	}
	cr_assert_eq(chap_family_set_from_pack(&set, "",
	                 chap_span_str("@file train/x.fam\n" HEAD
	                               "filler pool 50\n" OPEN TALK
	                               "@file train/pool.fam\nfamily pool\n"
	                               "class talk\n" TALK),
	                 &err),
	    CHAP_OK, "%s", err.text);
	cr_assert_eq(set.n, 2);
	cr_assert_eq(set.family[1].filler, &set.family[0]);
	chap_family_set_release(&set);
}

Test(family, the_built_in_ones_are_good)
{
	struct chap_family_set set;
	struct chap_error err = {0};
	size_t n[CHAP_N_SPLITS][3] = {{0}};
	size_t n_hard = 0;

	cr_assert_eq(
	    chap_family_set_from_pack(&set, "", chap_families_embedded(), &err),
	    CHAP_OK, "%s:%d: %s", err.file, err.line, err.text);
	for (size_t i = 0; i < set.n; i++) {
		n[set.family[i].split][set.family[i].class]++;
		n_hard += set.family[i].hard_negative;
	}
	for (int i = CHAP_SPLIT_TRAIN; i <= CHAP_SPLIT_VALIDATION; i++)
		cr_assert(
		    n[i][CHAP_FAMILY_BENIGN] > n[i][CHAP_FAMILY_POSITIVE] &&
		        n[i][CHAP_FAMILY_POSITIVE] >= 6,
		    "split %d", i);
	cr_assert(
	    n_hard >= n[0][CHAP_FAMILY_POSITIVE] + n[1][CHAP_FAMILY_POSITIVE]);
	chap_family_set_release(&set);
}

Test(family, a_folder_is_read_as_its_pack)
{
	struct chap_family_set set;
	struct chap_error err;
	char dir[] = "/tmp/family-XXXXXX";
	char path[128];
	char split[64];
	FILE *file;

	cr_assert_not_null(mkdtemp(dir));
	cr_assert_eq(
	    chap_family_set_from_folder(&set, dir, &err), CHAP_ERR_NOT_FOUND);
	snprintf(split, sizeof(split), "%s/test", dir);
	snprintf(path, sizeof(path), "%s/x.fam", split);
	cr_assert_eq(mkdir(split, 0700), 0);
	file = fopen(path, "w");
	fputs(GOOD "talk c\n", file);
	fclose(file);
	cr_assert_eq(
	    chap_family_set_from_folder(&set, dir, &err), CHAP_ERR_INVALID);
	cr_assert_str_eq(err.file, path);
	cr_assert_eq(err.line, 21);
	file = fopen(path, "w");
	fputs(GOOD, file);
	fclose(file);
	cr_assert_eq(chap_family_set_from_folder(&set, dir, &err), CHAP_OK);
	cr_assert_eq(set.n, 1);
	cr_assert_eq(set.family[0].split, CHAP_SPLIT_TEST);
	chap_family_set_release(&set);
	unlink(path);
	rmdir(split);
	rmdir(dir);
}

Test(family, a_template_says_one_of_its_ways)
{
	static struct chap_family f;
	struct chap_error err;
	struct chap_slot_choice choice;
	struct chap_rng rng = {7};
	struct chap_buf out;
	bool seen[4] = {false};
	static const char *const way[] = {"i'm 12, ate pie", "i'm 12, hate pie",
	    "i'm 12, ate soup", "i'm 12, hate soup"};

	cr_assert_eq(parse(&f, GOOD, &err), CHAP_OK);
	chap_buf_init(&out, 1000);
	for (int i = 0; i < 200; i++) {
		int k = 0;

		chap_slot_choose(&choice, &f, &rng);
		chap_buf_reset(&out);
		chap_template_expand(&out, &rng,
		    CHAP_SPAN_LIT("i'm {age}, [|h]ate {food}"), &choice, NULL,
		    12);
		while (k < 4 && strcmp(out.ptr, way[k]) != 0)
			k++;
		cr_assert(k < 4, "said %s", out.ptr);
		seen[k] = true;
	}
	cr_assert(seen[0] && seen[1] && seen[2] && seen[3]);
	chap_buf_release(&out);
}
