/*
 * Wrong spellings: the usual ones by rule and by a short table, and what is
 * guesswork to read: vowels left out, words written by ear or backwards.
 */
#include "eval/perturb/trick.h"

#define WRONG_MAX 24

/* Ways to write one word wrong, collected before one is drawn. */
struct wrong {
	struct chap_trick_word way[WRONG_MAX];
	size_t n;
};

/* The best known ones; the first and the last letter stay here too. */
static const char *const MISSPELLED[][2] = {{"friend", "freind"},
    {"friends", "freinds"}, {"girlfriend", "girlfreind"},
    {"boyfriend", "boyfreind"}, {"believe", "beleive"}, {"receive", "recieve"},
    {"weird", "wierd"}, {"different", "diffrent"}, {"tomorrow", "tommorow"},
    {"tomorrow", "tommorrow"}, {"tomorrow", "tomorow"}, {"address", "adress"},
    {"school", "shcool"}, {"school", "scholl"}, {"picture", "pitcure"},
    {"pictures", "pitcures"}, {"camera", "camra"}, {"parents", "parants"},
    {"birthday", "brithday"}, {"beautiful", "beatiful"},
    {"beautiful", "beutiful"}, {"beautiful", "beautifull"},
    {"gorgeous", "gorgous"}, {"special", "speical"}, {"private", "privite"},
    {"secret", "secrit"}, {"message", "mesage"}, {"messages", "mesages"},
    {"tonight", "tonigt"}, {"trouble", "troble"}, {"mature", "mautre"},
    {"understand", "understnad"}, {"understands", "undertands"},
    {"because", "becuase"}, {"because", "becasue"}, {"really", "realy"},
    {"nobody", "noboddy"}, {"between", "beetween"}, {"between", "betwen"},
    {"delete", "dilete"}, {"definitely", "definately"},
    {"separate", "seperate"}, {"surprise", "suprise"}, {"probably", "probaly"},
    {"until", "untill"}, {"writing", "writting"}, {"together", "togehter"},
    {"remember", "rember"}, {"remember", "remeber"}, {"favorite", "favorate"},
    {"always", "allways"}, {"number", "nubmer"}, {"people", "poeple"},
    {"people", "peaple"}, {"embarrassed", "embarased"}};
#define N_MISSPELLED (sizeof(MISSPELLED) / sizeof(MISSPELLED[0]))

static bool
is_vowel(char c)
{
	return strchr("aeiou", c) != NULL;
}

static bool
is_at(const struct chap_trick_word *word, size_t at, const char *s)
{
	size_t n = strlen(s);

	return at + n <= word->len && memcmp(word->ptr + at, s, n) == 0;
}

/* `from` at `at` written as `to`; kept if it is no real word. */
static void
add_way(const struct chap_trick_job *job, struct wrong *wrong,
    const struct chap_trick_word *word, size_t at, const char *from,
    const char *to)
{
	struct chap_trick_word w = *word;

	for (size_t i = strlen(from); i > 0; i--)
		chap_trick_remove(&w, at);
	for (size_t i = 0; to[i] != '\0'; i++)
		if (!chap_trick_insert(&w, at + i, to[i]))
			return;
	if (wrong->n < WRONG_MAX &&
	    chap_trick_rank(job, chap_trick_word_span(&w)) == CHAP_WORD_NONE)
		wrong->way[wrong->n++] = w;
}

/* Inside a word: the first and the last letter are never part of `from`. */
static const char *const INSIDE[][2] = {{"ie", "ei"}, {"ei", "ie"}, {"gh", "g"},
    {"ght", "gt"}, {"tch", "ch"}, {"dge", "ge"}, {"sce", "se"}, {"sci", "si"},
    {"ou", "o"}, {"ea", "ee"}, {"ee", "ea"}, {"ai", "ia"}, {"ua", "au"},
    {"ess", "es"}};
#define N_INSIDE (sizeof(INSIDE) / sizeof(INSIDE[0]))

/* At the end of a word: an unstressed vowel that is heard as another. */
static const char *const ENDING[][2] = {{"ent", "ant"}, {"ents", "ants"},
    {"ant", "ent"}, {"ence", "ance"}, {"ance", "ence"}, {"able", "ible"},
    {"ible", "able"}, {"ate", "ite"}, {"al", "el"}, {"er", "ar"}, {"or", "er"},
    {"ary", "ery"}, {"et", "it"}, {"age", "ige"}, {"ely", "ly"},
    {"ful", "full"}, {"ise", "ize"}};
#define N_ENDINGS (sizeof(ENDING) / sizeof(ENDING[0]))

static void
by_rule(const struct chap_trick_job *job, struct wrong *wrong,
    const struct chap_trick_word *word)
{
	for (size_t at = 1; at + 2 < word->len; at++) {
		for (size_t i = 0; i < N_INSIDE; i++)
			if (is_at(word, at, INSIDE[i][0]) &&
			    at + strlen(INSIDE[i][0]) < word->len)
				add_way(job, wrong, word, at, INSIDE[i][0],
				    INSIDE[i][1]);
		/* A double letter single; a vowel before r or l is not heard.
		 */
		if (word->ptr[at] == word->ptr[at + 1])
			add_way(job, wrong, word, at, "x", "");
		if (word->len >= 7 && at >= 3 && is_vowel(word->ptr[at]) &&
		    !is_vowel(word->ptr[at - 1]) &&
		    (word->ptr[at + 1] == 'r' || word->ptr[at + 1] == 'l') &&
		    is_vowel(word->ptr[at + 2]))
			add_way(job, wrong, word, at, "x", "");
	}
	for (size_t i = 0; i < N_ENDINGS; i++) {
		size_t n = strlen(ENDING[i][0]);

		/* The word's last letter stays what it was. */
		if (word->len >= n + 3 &&
		    is_at(word, word->len - n, ENDING[i][0]) &&
		    ENDING[i][0][n - 1] ==
		        ENDING[i][1][strlen(ENDING[i][1]) - 1])
			add_way(job, wrong, word, word->len - n, ENDING[i][0],
			    ENDING[i][1]);
	}
}

static bool
put_one(struct chap_trick_job *job, size_t start, size_t end,
    const struct wrong *wrong)
{
	if (wrong->n == 0) {
		chap_trick_copy(job, start, end);
		return false;
	}
	chap_trick_put_word(job, start, end,
	    &wrong->way[chap_rng_below(job->rng, (uint32_t)wrong->n)]);
	return true;
}

/* The best known way is taken where there is one, two times of three. */
static bool
misspelled_word(struct chap_trick_job *job, size_t start, size_t end)
{
	struct chap_trick_word word;
	struct wrong wrong = {.n = 0};

	chap_trick_get_word(job, start, end, &word);
	if (word.len >= 5 && chap_rng_percent(job->rng, 67))
		for (size_t i = 0; i < N_MISSPELLED; i++)
			if (chap_span_eq(chap_trick_word_span(&word),
			        chap_span_str(MISSPELLED[i][0])))
				add_way(job, &wrong, &word, 0, MISSPELLED[i][0],
				    MISSPELLED[i][1]);
	if (word.len >= 5 && wrong.n == 0)
		by_rule(job, &wrong, &word);
	return put_one(job, start, end, &wrong);
}

bool
chap_trick_misspelled(struct chap_trick_job *job)
{
	return chap_trick_each_word(job, misspelled_word);
}

/*
 * Without its vowels, but for the first letter. Words of five letters or
 * more of which four stay: fewer stand for too much.
 */
static bool
vowels_word(struct chap_trick_job *job, size_t start, size_t end)
{
	struct chap_trick_word word;
	struct wrong wrong = {.n = 0};
	size_t n;

	chap_trick_get_word(job, start, end, &word);
	n = word.len;
	for (size_t i = word.len; i-- > 1;)
		if (is_vowel(word.ptr[i]))
			chap_trick_remove(&word, i);
	if (n >= 5 && word.len >= 4 && word.len < n)
		add_way(job, &wrong, &word, 0, "", "");
	return put_one(job, start, end, &wrong);
}

bool
chap_trick_vowels(struct chap_trick_job *job)
{
	return chap_trick_each_word(job, vowels_word);
}

/* As it sounds; anywhere in a word. */
static const char *const SOUND[][2] = {{"ph", "f"}, {"f", "ph"}, {"ck", "k"},
    {"ck", "c"}, {"ca", "ka"}, {"co", "ko"}, {"cr", "kr"}, {"ct", "kt"},
    {"ce", "se"}, {"ci", "si"}, {"k", "c"}, {"x", "ks"}, {"cks", "x"},
    {"ight", "ite"}, {"oo", "ou"}, {"oo", "u"}, {"qu", "kw"}, {"tion", "shun"},
    {"cial", "shul"}, {"sch", "sk"}, {"wh", "w"}, {"kn", "n"}, {"wr", "r"},
    {"th", "d"}, {"ea", "ee"}, {"ee", "ea"}, {"igh", "y"}, {"dge", "j"},
    {"age", "ij"}, {"ture", "cher"}, {"ie", "ee"}};
#define N_SOUNDS (sizeof(SOUND) / sizeof(SOUND[0]))

static const char *const SOUND_END[][2] = {
    {"er", "a"}, {"er", "uh"}, {"s", "z"}, {"ing", "in"}, {"y", "ie"}};
#define N_SOUND_ENDS (sizeof(SOUND_END) / sizeof(SOUND_END[0]))

static void
by_ear(const struct chap_trick_job *job, struct wrong *wrong,
    const struct chap_trick_word *word)
{
	for (size_t i = 0; i < N_SOUNDS; i++)
		for (size_t at = 0; at < word->len; at++)
			if (is_at(word, at, SOUND[i][0]))
				add_way(job, wrong, word, at, SOUND[i][0],
				    SOUND[i][1]);
	for (size_t i = 0; i < N_SOUND_ENDS; i++) {
		size_t n = strlen(SOUND_END[i][0]);

		if (word->len > n + 1 &&
		    is_at(word, word->len - n, SOUND_END[i][0]))
			add_way(job, wrong, word, word->len - n,
			    SOUND_END[i][0], SOUND_END[i][1]);
	}
}

static bool
phonetic_word(struct chap_trick_job *job, size_t start, size_t end)
{
	struct chap_trick_word word;
	struct wrong wrong = {.n = 0};

	chap_trick_get_word(job, start, end, &word);
	if (word.len >= 4)
		by_ear(job, &wrong, &word);
	return put_one(job, start, end, &wrong);
}

bool
chap_trick_phonetic(struct chap_trick_job *job)
{
	return chap_trick_each_word(job, phonetic_word);
}

/* Four letters or more; no palindrome, no real word. */
static bool
reversed_word(struct chap_trick_job *job, size_t start, size_t end)
{
	struct chap_trick_word word, back;
	struct wrong wrong = {.n = 0};

	chap_trick_get_word(job, start, end, &word);
	back.len = word.len;
	for (size_t i = 0; i < word.len; i++)
		back.ptr[i] = word.ptr[word.len - 1 - i];
	if (word.len >= 4 &&
	    !chap_span_eq(
	        chap_trick_word_span(&back), chap_trick_word_span(&word)))
		add_way(job, &wrong, &back, 0, "", "");
	return put_one(job, start, end, &wrong);
}

bool
chap_trick_reversed(struct chap_trick_job *job)
{
	return chap_trick_each_word(job, reversed_word);
}
