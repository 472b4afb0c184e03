#include "features/base/buf.h"
#include "features/lexicon/lexicon.h"
#include "tests/match_bench.h"

#include <criterion/criterion.h>
#include <sys/stat.h>
#include <unistd.h>

#define FILE_OF(signal) \
	"@file en/" signal ".lex\nsignal: " signal "\nversion: 1\n" \
	"status: draft\ntactic: t\nsource: s\n"

static struct chap_text *
new_text(void)
{
	struct chap_text_words none = {.n = 0};
	struct chap_text *text;

	cr_assert_eq(chap_text_new(&text, none, NULL), CHAP_OK);
	return text;
}

static void
open_bench(struct bench *b, const char *pack)
{
	struct chap_error err = {.text = ""};

	b->text = new_text();
	cr_assert_eq(chap_lexicon_from_pack(
	                 &b->lexicon, b->text, chap_span_str(pack), &err),
	    CHAP_OK, "line %d: %s", err.line, err.text);
	complete_bench(b);
}

/* "entry:first-end ..." in the order in which they are given. */
static const char *
show(const struct chap_matches *m, char *out, size_t n)
{
	size_t len = 0;

	out[0] = '\0';
	for (int i = 0; i < m->n; i++)
		len += (size_t)snprintf(out + len, n - len, "%s%d:%d-%d",
		    i == 0 ? "" : " ", m->match[i].entry,
		    m->match[i].token_first, m->match[i].token_end);
	return out;
}

/*
 * Two made-up lists that share words: in language aa "zo" negates and "nu" is
 * light, in bb "zo" is where a time is told and "ro" negates.
 */
#define LISTS_OF(language, cues) \
	"@file " language "/c.classes\nabout: a\nversion: 1\nstatus: draft\n" \
	"source: s\n\n" cues "@file " language \
	"/d.discount\ntrust: negated played\n"
#define GIFTS_OF(language, entry) \
	"@file " language "/gifts.lex\nsignal: gifts\nversion: 1\n" \
	"status: draft\ntactic: t\nsource: s\n\n" entry "\n"
static const char *const TWO_LANGUAGES =
    LISTS_OF("aa", "ctx_not: zo\nctx_light: nu\nfact_place: kado\n")
        GIFTS_OF("aa", "gema _ fina") LISTS_OF("bb",
            "ctx_not: ro\nctx_play: canto\nfact_at: zo\n"
            "fact_contact: mera\nfact_time: sera\n")
            GIFTS_OF("bb", "gema vola\nvola");

Test(lexicon, cue_words_judge_matches_of_their_own_language)
{
	static const struct {
		const char *message;
		uint64_t n_counted; /* matches that count */
		uint64_t n_discounted;
	} rows[] = {
	    {"gema fina", 1, 0},
	    {"zo gema fina", 0, 1},
	    {"zo nu gema fina", 0, 1},
	    {"ro gema fina", 1, 0},
	    {"canto gema fina", 1, 0},
	    {"gema vola", 1, 0},
	    {"ro gema vola", 0, 1},
	    {"zo gema vola", 1, 0},
	    {"zo nu gema vola", 1, 0},
	    {"canto gema vola", 0, 1},
	    /* one text, two lists: the first says no, the second does not */
	    {"zo gema vola fina", 1, 1},
	    /* and the other way round: the lists do not speak for each other */
	    {"ro gema vola fina", 1, 1},
	    {"zo ro gema vola fina", 1, 1},
	};
	struct bench b;

	open_bench(&b, TWO_LANGUAGES);
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct chap_matches m = match(&b, rows[i].message);
		uint64_t n_discounted = 0;

		for (int k = 0; k < m.n; k++)
			n_discounted += m.match[k].discounted;
		cr_expect_eq(m.n - n_discounted, rows[i].n_counted, "\"%s\"",
		    rows[i].message);
		cr_expect_eq(n_discounted, rows[i].n_discounted, "\"%s\"",
		    rows[i].message);
	}
	close_bench(&b);
}

#define DARES_OF(language, status, entry) \
	"@file " language "/dares.lex\nsignal: dares\nversion: 1\n" \
	"status: " status "\ntactic: t\nsource: s\n\n" entry "\n"

Test(lexicon, a_signal_is_draft_that_no_reviewed_list_shows)
{
	static const uint64_t DARE = CHAP_SIGNAL_BIT(CHAP_SIGNAL_DARES);
	static const struct {
		const char *message;
		uint64_t signals;
		uint64_t draft;
	} rows[] = {
	    {"nothing", 0, 0},
	    {"red", DARE, 0},
	    {"blue", DARE, DARE},
	    {"blue red blue", DARE, 0},
	    {"zo red", 0, 0},
	    /* what does not count is no evidence of either rank */
	    {"blue, zo red", DARE, DARE},
	};
	static char many[8192];
	struct bench b;
	size_t n = 0;

	open_bench(&b,
	    "@file aa/a.classes\nabout: a\nversion: 1\nstatus: draft\n"
	    "source: s\n\nctx_not: zo\n@file aa/d.discount\n"
	    "desensitisation: negated\n" DARES_OF("aa", "reviewed", "red")
	        DARES_OF("bb", "draft", "blue"));
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct chap_matches m = match(&b, rows[i].message);

		cr_expect_eq(m.signals, rows[i].signals, "%s", rows[i].message);
		cr_expect_eq(m.draft, rows[i].draft, "%s", rows[i].message);
	}
	/* so many drafts that their overlaps are no longer settled */
	while (n < 800 * 5)
		n += (size_t)snprintf(many + n, sizeof(many) - n, "blue ");
	cr_expect_eq(match(&b, many).draft, DARE);
	snprintf(many + n, sizeof(many) - n, "red");
	cr_expect_eq(match(&b, many).signals, DARE);
	cr_expect_eq(match(&b, many).draft, 0);
	close_bench(&b);
}

/* Words that only say where an age may be stated are none of the lists'. */
Test(lexicon, nothing_is_corrected_towards_other_languages_ages)
{
	const struct chap_span *word;
	struct bench b;
	size_t n;

	open_bench(&b, FILE_OF("dares") "\njahre zes\n");
	word = chap_lexicon_words(b.lexicon, &n);
	for (size_t i = 0; i < n; i++)
		cr_expect_not(chap_span_eq(word[i], CHAP_SPAN_LIT("tengo")) ||
		    chap_span_eq(word[i], CHAP_SPAN_LIT("dreizehn")));
	/* one that a list has too is both */
	cr_expect_eq(match(&b, "jahre zes").n, 1);
	cr_expect_eq(match(&b, "ich bin zwolf jahre alt").stated_age, 12);
	cr_expect_eq(match(&b, "ik ben zes jaar").stated_age, 6);
	close_bench(&b);
}

/* A stated age stands where its language's list of that signal stands. */
Test(lexicon, a_stated_age_has_the_standing_of_its_list)
{
	static const uint64_t DISCLOSED =
	    CHAP_SIGNAL_BIT(CHAP_SIGNAL_AGE_DISCLOSURE);
	static const struct {
		const char *list;
		bool minors_draft;
		bool adults_draft;
	} rows[] = {
	    {FILE_OF("dares") "\ndo it\n", true, true},
	    {FILE_OF("age_disclosure") "\ndo it\n", true, true},
	    {"@file en/age_disclosure.lex\nsignal: age_disclosure\nversion: 1\n"
	     "status: reviewed\ntactic: t\nsource: s\n\ndo it\n",
	        false, true},
	    {"@file en/age_giving.lex\nsignal: age_giving\nversion: 1\n"
	     "status: reviewed\ntactic: t\nsource: s\n\ndo it\n",
	        true, false},
	    {"@file fr/age_giving.lex\nsignal: age_giving\nversion: 1\n"
	     "status: reviewed\ntactic: t\nsource: s\n\ndo it\n",
	        true, true},
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct chap_matches m;
		struct bench b;

		open_bench(&b, rows[i].list);
		m = match(&b, "im 14");
		cr_expect_eq(m.signals, DISCLOSED);
		cr_expect_eq(m.draft, rows[i].minors_draft ? DISCLOSED : 0);
		cr_expect_eq(m.age_draft, rows[i].minors_draft, "row %zu", i);
		m = match(&b, "im 31");
		cr_expect_eq(m.age_draft, rows[i].adults_draft, "row %zu", i);
		cr_expect_not(match(&b, "hello").age_draft);
		m = match(&b, "tengo 13 anos");
		cr_expect_eq(m.stated_age, 13);
		cr_expect(m.age_draft, "row %zu", i);
		cr_expect_eq(match(&b, "jai 31 ans").age_draft,
		    strncmp(rows[i].list, "@file fr", 8) != 0, "row %zu", i);
		close_bench(&b);
	}
}

/* Facts need no match, so nothing says which language is meant. */
Test(lexicon, facts_take_any_languages_cue_words)
{
	static const struct {
		const char *message;
		unsigned facts;
	} rows[] = {
	    {"sera", CHAP_FACT_TIME},
	    {"zo 5", CHAP_FACT_TIME},
	    {"ro 5", 0},
	    {"zo kado", CHAP_FACT_PLACE},
	    {"kado", 0},
	    {"ro kado", 0},
	    {"mera nu jake12", CHAP_FACT_HANDLE},
	    {"gema nu jake12", 0},
	    {"zo 17:30 mera nu lilo7", CHAP_FACT_TIME | CHAP_FACT_HANDLE},
	};
	struct bench b;

	open_bench(&b, TWO_LANGUAGES);
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct chap_matches m = match(&b, rows[i].message);

		cr_expect_eq(m.facts, rows[i].facts, "\"%s\": %x",
		    rows[i].message, m.facts);
	}
	close_bench(&b);
}

static const char *const SEMANTICS = FILE_OF("dares")
    /* entries 0 to 3 */
    "\ndo it\ndo it now\n(go|run) [very] (far|fast)\nnow\n" FILE_OF("gifts")
    /* 4 to 7 */
    "\ngold _ coins\nred _ green _ blue\nit now\n"
    "[a] (gem [s]|jewel) [for you]\n";

Test(lexicon, phrases_alternatives_options_gaps_and_overlaps)
{
	static const struct {
		const char *message;
		const char *expected;
	} rows[] = {
	    {"", ""},
	    {"nothing here", ""},
	    {"do", ""},
	    {"do it", "0:0-2"},
	    {"DO IT!", "0:0-2"},
	    {"do, it", "0:0-2"},
	    {"redo it", ""},
	    {"do its", ""},
	    /* the longest that starts leftmost; other signals besides */
	    {"do it now", "1:0-3 6:1-3"},
	    {"now now", "3:0-1 3:1-2"},
	    {"x do it do it now", "0:1-3 1:3-6 6:4-6"},
	    {"go far", "2:0-2"},
	    {"run very fast", "2:0-3"},
	    {"go very", ""},
	    {"go very very far", ""},
	    {"gold coins", "4:0-2"},
	    {"gold 1 coins", "4:0-3"},
	    {"gold 1 2 3 coins", "4:0-5"},
	    {"gold 1 2 3 4 coins", ""},
	    /* the earliest start that is within reach */
	    {"gold gold coins", "4:0-3"},
	    {"gold x x x gold coins", "4:4-6"},
	    {"coins gold", ""},
	    {"red green blue", "5:0-3"},
	    {"red x x x green x x x blue", "5:0-9"},
	    {"red green x x x x blue", ""},
	    {"red blue green blue", "5:0-4"},
	    {"gold x gold coins coins", "4:0-5"},
	    {"gem", "7:0-1"},
	    {"a gem s for you", "7:0-5"},
	    {"a jewel for", "7:0-2"},
	};
	struct bench b;

	open_bench(&b, SEMANTICS);
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct chap_matches m = match(&b, rows[i].message);
		char got[400];

		cr_expect_str_eq(show(&m, got, sizeof(got)), rows[i].expected,
		    "\"%s\": %s", rows[i].message, got);
	}
	close_bench(&b);
}

Test(lexicon, unless_is_looked_for_on_its_side_and_within_reach)
{
	static const struct {
		const char *message;
		const char *expected;
	} rows[] = {
	    {"keep it quiet", "0:0-3"},
	    {"never keep it quiet", ""},
	    {"never x x x x x keep it quiet", ""},
	    {"never x x x x x x keep it quiet", "0:7-10"},
	    {"keep it quiet never", "0:0-3"},
	    {"if anyone says keep it quiet", ""},
	    {"if x anyone says keep it quiet", "0:4-7"},
	    {"keep it quiet and tell an adult", ""},
	    {"tell an adult keep it quiet", "0:3-6"},
	    {"keep it quiet x x x x tell an adult", "0:0-3"},
	    {"keep it quiet x x x tell an adult", ""},
	    {"hide it", "1:0-2"},
	    {"please hide it", ""},
	    {"never hide it", ""},
	    {"please keep it quiet", "0:1-4"},
	    /* of two occurrences, only the one out of reach counts */
	    {"never hide it x x x x x x hide it", "1:9-11"},
	};
	struct bench b;

	open_bench(&b,
	    FILE_OF("secrecy") "unless-before: (never|if anyone)\n"
	                       "unless-after: tell an adult\n\n"
	                       "keep it quiet\n"
	                       "hide it !unless-before please\n");
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct chap_matches m = match(&b, rows[i].message);
		char got[400];

		cr_expect_str_eq(show(&m, got, sizeof(got)), rows[i].expected,
		    "\"%s\": %s", rows[i].message, got);
		cr_expect_eq(m.signals != 0, m.n != 0);
	}
	close_bench(&b);
}

/* Cutting an entry into parts must not change what it matches. */
Test(lexicon, entries_that_expand_far_match_as_written)
{
	static const struct {
		const char *message;
		const char *expected;
	} rows[] = {
	    {"a b c d e f", "0:0-6"},
	    {"z z c d e f", "0:2-6"},
	    {"a b c d e f g", "0:0-7"},
	    {"c d e", ""},
	    {"c d x e f", ""},
	    {"h i j k c f", ""},
	    {"c d e f g h i", "0:0-5"},
	};
	struct bench b;

	open_bench(&b,
	    FILE_OF("gifts") "\n[a|h i] [b|j k] (c|h) (d|i|j|k|l|m|n|o) "
	                     "(e|p|q|r|s|t|u|v) (f|w|x|y) [g|h x]\n");
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct chap_matches m = match(&b, rows[i].message);
		char got[400];

		cr_expect_str_eq(show(&m, got, sizeof(got)), rows[i].expected,
		    "\"%s\": %s", rows[i].message, got);
	}
	close_bench(&b);
}

Test(lexicon, keeps_the_first_matches_and_all_signals)
{
	struct chap_matches m;
	char message[1200] = "";
	struct bench b;

	open_bench(&b, FILE_OF("dares") "\na\n" FILE_OF("gifts") "\nb\n");
	for (int i = 0; i < 550; i++)
		snprintf(message + 2 * i, 3, "a ");
	snprintf(message + 1100, 2, "b");
	m = match(&b, message);
	cr_assert_eq(m.n, CHAP_MATCHES_MAX);
	for (int i = 0; i < m.n; i++)
		cr_assert_eq(m.match[i].token_first, i);
	cr_assert_eq(m.signals,
	    CHAP_SIGNAL_BIT(CHAP_SIGNAL_DARES) |
	        CHAP_SIGNAL_BIT(CHAP_SIGNAL_GIFTS));
	close_bench(&b);
}

Test(lexicon, one_message_leaves_nothing_for_the_next)
{
	struct chap_matches m;
	struct bench b;

	open_bench(&b, SEMANTICS);
	for (int i = 0; i < 40; i++) {
		cr_assert_eq(match(&b, "gold").n, 0);
		cr_assert_eq(match(&b, "coins").n, 0);
		m = match(&b, "x gold coins");
		cr_assert_eq(m.n, 1);
		cr_assert_eq(m.match[0].token_first, 1);
	}
	close_bench(&b);
}

Test(lexicon, entries_are_given_back_as_written)
{
	struct chap_lexicon_entry entry;
	struct bench b;

	open_bench(&b,
	    FILE_OF("dares") "\n# why\n(a|b) c # note\n"
	                     "d !unless-before e\n");
	cr_assert_eq(chap_lexicon_n_entries(b.lexicon), 2);
	entry = chap_lexicon_entry(b.lexicon, 0);
	cr_assert(chap_span_eq(entry.source, CHAP_SPAN_LIT("(a|b) c")));
	cr_assert_str_eq(entry.file, "en/dares.lex");
	cr_assert_eq(entry.line, 8);
	cr_assert_eq(entry.signal, CHAP_SIGNAL_DARES);
	entry = chap_lexicon_entry(b.lexicon, 1);
	cr_assert(
	    chap_span_eq(entry.source, CHAP_SPAN_LIT("d !unless-before e")));
	entry = chap_lexicon_entry(b.lexicon, CHAP_ENTRY_STATED_AGE);
	cr_assert(entry.source.len > 0);
	cr_assert_str_eq(entry.file, "");
	close_bench(&b);
}

/* The sizes that a lexicon may grow to, at their worst. */
Test(lexicon, pathological_lexicons_are_bounded)
{
	struct chap_error err = {.text = ""};
	struct chap_text *text = new_text();
	struct chap_lexicon *lexicon;
	struct chap_buf pack;

	chap_buf_init(&pack, (size_t)1 << 22);
	chap_buf_str(&pack, FILE_OF("gifts") "\n");
	for (int i = 0; i < 1025; i++)
		chap_buf_str(&pack, "same words\n");
	cr_assert_eq(
	    chap_lexicon_from_pack(&lexicon, text, chap_buf_span(&pack), &err),
	    CHAP_ERR_TOO_LONG);
	cr_assert_eq(err.line, 1031);
	chap_buf_reset(&pack);
	chap_buf_str(&pack, FILE_OF("gifts") "\n");
	for (int i = 0; i < 20000; i++)
		chap_buf_str(&pack, "a\n");
	cr_assert_eq(
	    chap_lexicon_from_pack(&lexicon, text, chap_buf_span(&pack), &err),
	    CHAP_ERR_TOO_LONG);
	chap_buf_release(&pack);
	chap_text_free(text);
}

/* Every token ends many sequences, each start reaches many ends. */
Test(lexicon, pathological_messages_are_answered)
{
	static char message[CHAP_TEXT_MAX_BYTES + 1];
	struct chap_matches m;
	struct bench b;

	open_bench(&b,
	    FILE_OF("dares") "unless-after: a b\n\n"
	                     "a\na a\na a a a a a\n"
	                     "a a a a a a a a a a a a\n"
	                     "a _ a _ a _ a\na a _ a a a _ a\n");
	for (size_t i = 0; i < CHAP_TEXT_MAX_BYTES; i++)
		message[i] = i % 2 == 0 ? 'a' : ' ';
	m = match(&b, message);
	cr_assert(m.n > 1);
	for (int i = 1; i < m.n; i++)
		cr_assert(m.match[i].token_first >= m.match[i - 1].token_end);
	cr_assert_eq(m.signals, CHAP_SIGNAL_BIT(CHAP_SIGNAL_DARES));
	close_bench(&b);
}

#define CLASSES \
	"@file en/a.classes\nabout: a\nversion: 1\nstatus: draft\nsource: s\n\n"

Test(lexicon, classes_stand_for_their_words_and_phrases)
{
	static const struct {
		const char *message;
		const char *expected;
	} rows[] = {
	    {"tell mom", "0:0-2"},
	    {"tell a grown up", "0:0-4"},
	    {"tell a grown", ""},
	    {"tell the grown ups", "0:0-4"},
	    {"tell dad now", "0:0-3"},
	    {"tell your dad", ""},
	    {"run", "1:0-1"},
	    {"run dad run", "1:0-3"},
	    {"mom run", "1:0-2"},
	};
	struct bench b;

	open_bench(&b,
	    CLASSES "elder: a grown up, the grown ups\n"
	            "parent: mom, dad, @elder\n"
	            "verb: run, run dad run\n" FILE_OF(
	                "dares") "\ntell @parent [now]\n[mom] @verb\n");
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct chap_matches m = match(&b, rows[i].message);
		char got[400];

		cr_expect_str_eq(show(&m, got, sizeof(got)), rows[i].expected,
		    "\"%s\": %s", rows[i].message, got);
	}
	close_bench(&b);
}

/* What counts are given must not change what matches. */
Test(lexicon, an_entry_is_found_wherever_it_is_looked_for)
{
	static const char *const COUNTS[] = {"",
	    "@file en/t.freq\n90000 old\n90000 how old\n",
	    "@file en/t.freq\n90000 how\n90000 are\n90000 are you\n90000 you\n",
	    "@file en/t.freq\n90000 how\n90000 old\n90000 old are\n"};

	for (size_t i = 0; i < sizeof(COUNTS) / sizeof(COUNTS[0]); i++) {
		struct chap_matches m;
		char pack[1000], got[400];
		struct bench b;

		snprintf(pack, sizeof(pack),
		    FILE_OF("dares") "\n(how|what) old [exactly] are you\n%s",
		    COUNTS[i]);
		open_bench(&b, pack);
		m = match(&b, "hi how old exactly are you, how old are you");
		cr_expect_str_eq(
		    show(&m, got, sizeof(got)), "0:1-6 0:6-10", "%zu", i);
		close_bench(&b);
	}
}

Test(lexicon, a_discounted_match_is_kept_and_its_signal_is_not)
{
	struct chap_matches m;
	struct bench b;

	open_bench(&b,
	    CLASSES
	    "ctx_not: dont\nctx_light: ever\n"
	    "@file en/d.discount\ndesensitisation: negated\n" FILE_OF(
	        "dares") "\ndo it\ndo it now\n" FILE_OF("gifts") "discount: none\n\ndo it\n");
	m = match(&b, "dont ever do it now");
	cr_assert_eq(m.signals, CHAP_SIGNAL_BIT(CHAP_SIGNAL_GIFTS));
	cr_assert_eq(m.discounted, CHAP_SIGNAL_BIT(CHAP_SIGNAL_DARES));
	cr_assert_eq(m.n, 2);
	cr_assert(m.match[0].discounted && !m.match[1].discounted);
	cr_assert_eq(m.match[0].entry, 1);
	cr_assert_eq(m.match[0].context, CHAP_CONTEXT_NEGATED);
	/* said once more, and not forbidden */
	m = match(&b, "dont ever do it. do it");
	cr_assert_eq(m.signals,
	    CHAP_SIGNAL_BIT(CHAP_SIGNAL_GIFTS) |
	        CHAP_SIGNAL_BIT(CHAP_SIGNAL_DARES));
	cr_assert_eq(m.discounted, CHAP_SIGNAL_BIT(CHAP_SIGNAL_DARES));
	close_bench(&b);
}

/* A no among a tactic's own words is nobody's answer. */
Test(lexicon, what_lies_within_a_tactic_is_no_answer)
{
	struct chap_matches m;
	struct bench b;

	open_bench(&b,
	    FILE_OF("dares") "\ndont tell anyone\n" FILE_OF("distress") "\ndont tell\n" FILE_OF(
	        "gifts") "\ntell\n" FILE_OF("refusal") "\ndont\nno dont tell\n");
	m = match(&b, "dont tell anyone");
	cr_assert_eq(m.signals,
	    CHAP_SIGNAL_BIT(CHAP_SIGNAL_DARES) |
	        CHAP_SIGNAL_BIT(CHAP_SIGNAL_DISTRESS) |
	        CHAP_SIGNAL_BIT(CHAP_SIGNAL_GIFTS));
	/* what begins before it, or stands beside it, is one */
	m = match(&b, "no dont tell anyone");
	cr_assert((m.signals & CHAP_SIGNAL_BIT(CHAP_SIGNAL_REFUSAL)) != 0);
	m = match(&b, "dont. dont tell anyone");
	cr_assert((m.signals & CHAP_SIGNAL_BIT(CHAP_SIGNAL_REFUSAL)) != 0);
	close_bench(&b);
}

Test(lexicon, an_entrys_phrases_are_its_own)
{
	static char phrase[64];
	struct chap_buf out;
	struct bench b;

	open_bench(&b, FILE_OF("dares") "\n[a] (b|c d) _ e [f]\n");
	chap_buf_init(&out, 1000);
	for (uint32_t i = 0; i < 64; i++) {
		struct chap_matches m;

		cr_assert_eq(
		    chap_lexicon_phrase(b.lexicon, 0, i, &out), CHAP_OK);
		snprintf(phrase, sizeof(phrase), "%s", out.ptr);
		m = match(&b, phrase);
		cr_assert_eq(m.n, 1, "%s", phrase);
		cr_assert_eq(m.match[0].token_first, 0, "%s", phrase);
	}
	chap_buf_release(&out);
	close_bench(&b);
}

static void
write_file(const char *dir, const char *name, const char *content)
{
	char path[300];
	FILE *file;

	snprintf(path, sizeof(path), "%s/%s", dir, name);
	file = fopen(path, "wb");
	cr_assert_not_null(file);
	fputs(content, file);
	cr_assert_eq(fclose(file), 0);
}

Test(lexicon, a_folder_is_the_pack_made_of_it)
{
	static const char DARES[] = FILE_OF("dares") "\na\n";
	static const char GIFTS[] = FILE_OF("gifts") "\nb\n";
	char dir[] = "/tmp/chap-lexicon-XXXXXX", path[300];
	struct chap_text *text = new_text();
	struct chap_lexicon *folder, *pack;
	struct chap_error err = {.text = ""};
	char both[600];

	cr_assert_not_null(mkdtemp(dir));
	snprintf(path, sizeof(path), "%s/en", dir);
	cr_assert_eq(mkdir(path, 0700), 0);
	write_file(path, "gifts.lex", strchr(GIFTS, '\n') + 1);
	write_file(path, "dares.lex", strchr(DARES, '\n') + 1);
	write_file(path, "common.words", "not\nfor\nus\n");
	write_file(dir, "README.md", "not a language\n");
	cr_assert_eq(chap_lexicon_from_folder(&folder, text, dir, &err),
	    CHAP_OK, "%s: %s", err.file, err.text);
	snprintf(both, sizeof(both), "@file en/common.words\nfoo\n%s%s", DARES,
	    GIFTS);
	cr_assert_eq(
	    chap_lexicon_from_pack(&pack, text, chap_span_str(both), &err),
	    CHAP_OK, "%s", err.text);
	cr_assert_eq(chap_hash128_cmp(
	                 chap_lexicon_hash(folder), chap_lexicon_hash(pack)),
	    0);
	cr_assert_str_eq(chap_lexicon_entry(folder, 1).file, "en/gifts.lex");
	chap_lexicon_free(pack);
	both[strlen(both) - 2] = 'c';
	cr_assert_eq(
	    chap_lexicon_from_pack(&pack, text, chap_span_str(both), &err),
	    CHAP_OK);
	cr_assert_neq(chap_hash128_cmp(
	                  chap_lexicon_hash(folder), chap_lexicon_hash(pack)),
	    0);
	chap_lexicon_free(pack);
	chap_lexicon_free(folder);
	write_file(path, "gifts.lex", "signal: gifts\nfoo: 1\n");
	cr_assert_eq(chap_lexicon_from_folder(&folder, text, dir, &err),
	    CHAP_ERR_INVALID);
	cr_assert(strncmp(err.file, dir, strlen(dir)) == 0);
	cr_assert_eq(err.line, 2);
	write_file(path, "gifts.lex", "signal: gifts\n@file en/x.lex\n");
	cr_assert_eq(chap_lexicon_from_folder(&folder, text, dir, &err),
	    CHAP_ERR_INVALID);
	cr_assert_eq(err.line, 2);
	write_file(path, "gifts.lex", "signal: gifts");
	cr_assert_eq(chap_lexicon_from_folder(&folder, text, dir, &err),
	    CHAP_ERR_INVALID);
	cr_assert_eq(chap_lexicon_from_folder(
	                 &folder, text, "/nonexistent/folder", &err),
	    CHAP_ERR_NOT_FOUND);
	for (int i = 0; i < 3; i++) {
		static const char *const NAMES[] = {
		    "gifts.lex", "dares.lex", "common.words"};

		snprintf(path, sizeof(path), "%s/en/%s", dir, NAMES[i]);
		unlink(path);
	}
	snprintf(path, sizeof(path), "%s/en", dir);
	rmdir(path);
	snprintf(path, sizeof(path), "%s/README.md", dir);
	unlink(path);
	rmdir(dir);
	chap_text_free(text);
}
