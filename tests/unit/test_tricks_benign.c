/*
 * Lines in which nobody tricks anybody, of the kinds that a normalizer is
 * tempted by. Their canonical text is what a person expects, lower case and
 * folded, and they show no signal.
 */
#include "classifier/language.h"
#include "features/lexicon/lexicon.h"
#include "features/text/normalize.h"

#include <criterion/criterion.h>
#include <string.h>

#define N(rows) (sizeof(rows) / sizeof((rows)[0]))

struct line {
	const char *in;
	const char *want; /* NULL: as it stands */
};

static const struct line LINES[] = {
    /* Places, surnames, words that hold other words. */
    {"Scunthorpe and Penistone are towns in England",
        "scunthorpe and penistone are towns in england"},
    {"Essex, Sussex and Middlesex are counties",
        "essex, sussex and middlesex are counties"},
    {"mr hancock and mrs dickinson sold their boat", NULL},
    {"an analysis of the classic assassin movie", NULL},
    {"a skyscraper with a glass passage on top", NULL},
    {"the grape harvest was a massive success", NULL},
    {"Lightwater valley has a rollercoaster",
        "lightwater valley has a rollercoaster"},
    {"a saxophone costs more than a clarinet", NULL},
    {"the secretary bird lives in africa", NULL},
    {"cameraman is a job at the tv station", NULL},
    {"the moneylender in the play is called shylock", NULL},
    {"photosynthesis needs light", NULL},
    {"my snapdragons are in bloom", NULL},
    {"the discordant chord at the end", NULL},
    /* One word ends and the next begins. */
    {"the bus exits here", NULL},
    {"our sec retired in may", NULL},
    {"this extra is less expensive", NULL},
    {"the pen is mine", NULL},
    {"the gas station sells papers", NULL},
    {"my cam era ended with the old laptop", NULL},
    {"he has a pas de deux to learn", NULL},
    {"it was sass all day", NULL},
    /* Words that are others backwards, or with one letter more or less. */
    {"a live evil was a saw", NULL},
    {"stressed desserts, drawer reward", NULL},
    {"form from trail trial angel angle", NULL},
    {"the vacuum was skiing with a bookkeeper", NULL},
    {"a noon level radar madam", NULL},
    {"two aaa batteries", NULL},
    {"the god was good, the lose was loose", NULL},
    /* Code. */
    {"for (i = 0; i < n; i++) s += a[i];", NULL},
    {"printf(\"%d\\n\", x);", NULL},
    {"select * from t where id=3", NULL},
    {"git commit -m \"fix\" && git push", NULL},
    {"rm -rf build/*.o a_b_c_d", NULL},
    {"a.b.c = w[0] || v[1];", NULL},
    {"if (a|b) { c = d; }", NULL},
    {"std::vector<int> v; // list", NULL},
    {"grep '^[a-z]+$' words.txt", NULL},
    /* Links. */
    {"https://en.wikipedia.org/wiki/S.O.S",
        "https://en.wikipedia.org/wiki/s.o.s"},
    {"http://example.org/a%20b?x=1&y=2 is the page", NULL},
    {"www.b00kshop.org/l33t is down", NULL},
    {"mail j.d0e+news@example.org about it", NULL},
    /* Times, prices, places on maps, versions, scores. */
    {"the train leaves at 14:05, not 4:15pm", NULL},
    {"open 9am to 5pm, 24/7 in june", NULL},
    {"22/11/2026 12:30:45", NULL},
    {"$4.99 each, 1,299.00 in total", NULL},
    {"\u20ac20 or \u00a315", NULL},
    {"59.3293, 18.0686", NULL},
    {"x=120 w=64 z=-300", NULL},
    {"v1.2.3-rc.4 needs python 3.11.7", NULL},
    {"won 3-2, then 6-4 7-6", NULL},
    {"kd 1.8, 25/7/3 on the board", NULL},
    {"i am 5'10 and he is 6'2", NULL},
    {"100k views, 4x4, 3d, mp4, h2o, f1", NULL},
    {"2 or 4 eggs for 6 people", NULL},
    {"b12 vitamins and a4 paper", NULL},
    {"boeing 737-800, gate b7, seat 14c", NULL},
    {"room 404, row 8", NULL},
    {"the x axis and the z axis", NULL},
    {"grade a, b, c or d", NULL},
    {"W A S D or the arrow keys", "w a s d or the arrow keys"},
    {"the u.s.a. and the u.k., e.g. ohio", NULL},
    {"well-known, part-time, state-of-the-art", NULL},
    {"* one\n* two\n- three", "* one * two - three"},
    {"left/right, and/or, he/she", NULL},
    {"x_X ^_^ :-) <3 o_O", "x_x ^_^ :-) <3 o_o"},
    {"...right. ok. so. what now", NULL},
    {"tl;dr it works", NULL},
    /* Honest text in other alphabets and languages. */
    {"\u041f\u0440\u0438\u0432\u0435\u0442, \u043a\u0430\u043a \u0434\u0435\u043b\u0430?",
        "\u043f\u0440\u0438\u0432\u0435\u0442, \u043a\u0430\u043a \u0434\u0435\u043b\u0430?"},
    {"кот и рот, нос и сор, тост и торт", NULL},
    {"сегодня хорошая погода, ёж и йод", NULL},
    {"доброго ранку, ідемо на річку", NULL},
    {"καλημέρα, πάμε μια βόλτα αύριο", NULL},
    {"το νερό του ποταμού", NULL},
    {"صباح الخير يا صديقي", NULL},
    {"בוקר טוב לכולם", NULL},
    {"आज मौसम अच्छा है", NULL},
    {"วันนี้อากาศดีมาก", NULL},
    {"今天天气很好", NULL},
    {"今日はいい天気ですね", NULL},
    {"오늘 날씨가 좋네요", NULL},
    {"K\u0131z karde\u015fim \u0131l\u0131k su i\u00e7ti",
        "k\u0131z kardesim \u0131l\u0131k su icti"},
    {"\u0130stanbul'da ya\u011fmur var", "istanbulda yagmur var"},
    {"Tôi đang học tiếng Việt", "toi dang hoc tieng viet"},
    {"Schöne Grüße aus der Straße", "schone grusse aus der strasse"},
    {"ça va, être à l'école", "ca va, etre a lecole"},
    {"zażółć gęślą jaźń", "zazolc gesla jazn"},
    {"¿qué tal? mañana llueve", "¿que tal? manana llueve"},
    {"rødgrød med fløde", "rodgrod med flode"},
    {"moscow is москва, athens is αθήνα", NULL},
};

static const char *const EMOJI[] = {
    "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466",
    "\U0001f1f8\U0001f1ea", "\U0001f1e9\U0001f1ea", "\U0001f1ef\U0001f1f5",
    "\U0001f44d\U0001f3fd", "\U0001f469\U0001f3ff\u200d\U0001f680",
    "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
    "\U0001f9d1\U0001f3fb\u200d\U0001f91d\u200d\U0001f9d1\U0001f3fe"};

static struct chap_text *text;
static struct chap_lexicon *lexicon;
static struct chap_matcher *matcher;
static struct chap_arena arena;

static void
setup(void)
{
	struct chap_error err;

	cr_assert_eq(chap_language_load(&text, &lexicon, NULL, &err), CHAP_OK,
	    "%s", err.text);
	cr_assert_eq(chap_matcher_new(&matcher, lexicon), CHAP_OK);
	chap_arena_init(&arena, CHAP_TEXT_ARENA_BYTES);
}

static void
teardown(void)
{
	chap_arena_release(&arena);
	chap_matcher_free(matcher);
	chap_lexicon_free(lexicon);
	chap_text_free(text);
}

TestSuite(tricks_benign, .init = setup, .fini = teardown);

static struct chap_norm
normalize(const char *in)
{
	struct chap_norm norm;

	chap_arena_reset(&arena);
	cr_assert_eq(
	    chap_normalize(text, chap_span_str(in), &arena, &norm, NULL),
	    CHAP_OK);
	return norm;
}

Test(tricks_benign, read_as_a_person_expects)
{
	cr_assert_geq(N(LINES), 60);
	for (size_t i = 0; i < N(LINES); i++) {
		const char *want =
		    LINES[i].want != NULL ? LINES[i].want : LINES[i].in;
		struct chap_norm norm = normalize(LINES[i].in);

		cr_expect(chap_span_eq(norm.canon, chap_span_str(want)),
		    "\"%s\" gives \"%.*s\"", LINES[i].in, (int)norm.canon.len,
		    norm.canon.ptr);
	}
}

Test(tricks_benign, show_no_signal)
{
	for (size_t i = 0; i < N(LINES); i++) {
		struct chap_norm norm = normalize(LINES[i].in);
		struct chap_matches matches;

		chap_lexicon_match(lexicon, matcher, &norm, &matches);
		cr_expect_eq(matches.signals, 0, "\"%s\": %s", LINES[i].in,
		    matches.n > 0
		        ? chap_signal_info[matches.match[0].signal].name
		        : "");
	}
}

/* Alone, between words, and beside each other. */
Test(tricks_benign, keep_each_emoji_one_token)
{
	for (size_t i = 0; i < N(EMOJI); i++) {
		static const char *const around[][2] = {
		    {"", ""}, {"so ", " yes"}, {"\U0001f602", "\U0001f602"}};

		for (size_t j = 0; j < N(around); j++) {
			char in[128];
			struct chap_norm norm;
			const struct chap_token *t;

			snprintf(in, sizeof(in), "%s%s%s", around[j][0],
			    EMOJI[i], around[j][1]);
			norm = normalize(in);
			cr_assert_eq(norm.n_tokens, j == 0 ? 1 : 3, "%s", in);
			t = &norm.token[j == 0 ? 0 : 1];
			cr_expect_eq(t->kind, CHAP_TOKEN_EMOJI, "%s", in);
			cr_expect(chap_span_eq(chap_span_cut(norm.canon,
			                           t->start, t->end),
			              chap_span_str(EMOJI[i])),
			    "%s", in);
		}
	}
}
