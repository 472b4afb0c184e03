/* Emoji for words, and the abbreviations of chat. */
#include "eval/perturb/trick.h"

struct row {
	const char *plain; /* words, lower case, single spaces */
	const char *written;
};

/* Rows of one plain wording stand together; longer wordings come first. */
static const struct row EMOJI_WORD[] = {{"camera", "\U0001f4f7"},
    {"camera", "\U0001f4f8"}, {"picture", "\U0001f5bc\ufe0f"},
    {"video", "\U0001f4f9"}, {"phone", "\U0001f4f1"}, {"phone", "\u260e\ufe0f"},
    {"house", "\U0001f3e0"}, {"money", "\U0001f4b0"}, {"money", "\U0001f4b8"},
    {"secret", "\U0001f910"}, {"secret", "\U0001f92b"}, {"car", "\U0001f697"},
    {"girl", "\U0001f467"}, {"boy", "\U0001f466"}, {"baby", "\U0001f476"},
    {"school", "\U0001f3eb"}, {"gift", "\U0001f381"},
    {"bed", "\U0001f6cf\ufe0f"}, {"key", "\U0001f511"}, {"hotel", "\U0001f3e8"},
    {"book", "\U0001f4d6"}, {"train", "\U0001f686"}, {"bus", "\U0001f68c"},
    {"plane", "\u2708\ufe0f"}, {"ticket", "\U0001f3ab"}, {"dog", "\U0001f436"},
    {"cat", "\U0001f431"}, {"pizza", "\U0001f355"}, {"cake", "\U0001f382"},
    {"ring", "\U0001f48d"}, {"star", "\u2b50"}, {"fire", "\U0001f525"},
    {"game", "\U0001f3ae"}, {"shower", "\U0001f6bf"}, {"bath", "\U0001f6c1"},
    {"computer", "\U0001f4bb"}, {"laptop", "\U0001f4bb"},
    {"email", "\U0001f4e7"}, {"dress", "\U0001f457"}, {"music", "\U0001f3b5"},
    {"tree", "\U0001f333"}, {"moon", "\U0001f319"}, {"sun", "\u2600\ufe0f"},
    {"door", "\U0001f6aa"}};

static const struct row CHAT_WORD[] = {{"talk to you later", "ttyl"},
    {"what are you doing", "wyd"}, {"where are you at", "wya"},
    {"what do you mean", "wdym"}, {"parent over shoulder", "pos"},
    {"age sex location", "asl"}, {"as soon as possible", "asap"},
    {"in real life", "irl"}, {"how about you", "hbu"},
    {"what about you", "wbu"}, {"let me know", "lmk"}, {"hit me up", "hmu"},
    {"got to go", "gtg"}, {"got to go", "g2g"}, {"how are you", "hru"},
    {"i love you", "ily"}, {"i dont know", "idk"}, {"i dont care", "idc"},
    {"by the way", "btw"}, {"to be honest", "tbh"}, {"dont worry", "dw"},
    {"right now", "rn"}, {"see you", "cya"}, {"thank you", "ty"},
    {"direct message", "dm"}, {"what", "wut"}, {"what", "wat"}, {"your", "ur"},
    {"you", "u"}, {"are", "r"}, {"before", "b4"}, {"later", "l8r"},
    {"great", "gr8"}, {"to", "2"}, {"for", "4"}, {"tonight", "2nite"},
    {"tonight", "tonite"}, {"tomorrow", "tmrw"}, {"tomorrow", "2moro"},
    {"today", "2day"}, {"because", "cuz"}, {"because", "bc"}, {"please", "plz"},
    {"please", "pls"}, {"people", "ppl"}, {"someone", "some1"},
    {"anyone", "any1"}, {"everyone", "every1"}, {"thanks", "thx"},
    {"though", "tho"}, {"message", "msg"}, {"about", "abt"}, {"with", "w/"},
    {"without", "w/o"}, {"something", "smth"}, {"probably", "prolly"},
    {"really", "rly"}, {"love", "luv"}, {"cool", "kewl"}, {"mate", "m8"},
    {"wait", "w8"}, {"number", "nmbr"}};

/* Code points of in[at, …) that `plain` takes; 0: it does not stand there. */
static size_t
stands_at(
    const struct chap_trick_job *job, size_t at, size_t end, const char *plain)
{
	size_t n = strlen(plain);

	if (at + n > end)
		return 0;
	for (size_t i = 0; i < n; i++) {
		uint32_t cp = job->in[at + i];

		if (chap_trick_is_letter(cp))
			cp |= 0x20;
		if (cp != (unsigned char)plain[i])
			return 0;
	}
	/* Whole words only, and no part of one with an apostrophe. */
	return at + n == end || job->in[at + n] == ' ' ? n : 0;
}

/* The row to write here, one of its wording's rows drawn; NULL: none. */
static const struct row *
row_at(struct chap_trick_job *job, size_t at, size_t end, const struct row *row,
    size_t n_rows)
{
	for (size_t i = 0; i < n_rows; i++) {
		uint32_t n = 1;

		if (stands_at(job, at, end, row[i].plain) == 0)
			continue;
		while (i + n < n_rows &&
		    strcmp(row[i].plain, row[i + n].plain) == 0)
			n++;
		return &row[i + chap_rng_below(job->rng, n)];
	}
	return NULL;
}

/* Rows for three of four wordings that have one; for the first of a run. */
static bool
replace(struct chap_trick_job *job, const struct row *rows, size_t n_rows)
{
	bool changed = false;
	size_t i = 0, end = 0;

	while (i < job->n) {
		const struct row *row = NULL;
		bool at_word;

		if (i >= end) {
			end = chap_trick_run_end(job, i);
			at_word = end > i;
		} else {
			at_word = job->in[i - 1] == ' ';
		}
		if (at_word)
			row = row_at(job, i, end, rows, n_rows);
		if (row != NULL &&
		    (!changed || chap_rng_percent(job->rng, 75))) {
			chap_trick_string(job, row->written);
			i += strlen(row->plain);
			changed = true;
		} else {
			chap_trick_put(job, job->in[i++]);
		}
	}
	return changed;
}

bool
chap_trick_emoji_word(struct chap_trick_job *job)
{
	return replace(
	    job, EMOJI_WORD, sizeof(EMOJI_WORD) / sizeof(EMOJI_WORD[0]));
}

bool
chap_trick_chat_word(struct chap_trick_job *job)
{
	return replace(
	    job, CHAT_WORD, sizeof(CHAT_WORD) / sizeof(CHAT_WORD[0]));
}
