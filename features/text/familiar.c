#include "features/text/familiar.h"

static bool
is_fit(struct chap_span word)
{
	if (word.len == 0 || word.len > CHAP_FAMILIAR_LETTERS_MAX)
		return false;
	for (size_t i = 0; i < word.len; i++) {
		if (word.ptr[i] < 'a' || word.ptr[i] > 'z')
			return false;
	}
	return true;
}

/* Puts it into one of two; false: they are full. */
static bool
put(struct chap_familiar_word place[CHAP_FAMILIAR_WAYS],
    struct chap_familiar_word word)
{
	for (int way = 0; way < CHAP_FAMILIAR_WAYS; way++) {
		if (place[way].letters != 0)
			continue;
		place[way] = word;
		return true;
	}
	return false;
}

void
chap_familiar_add(struct chap_familiar *familiar, struct chap_span word,
    uint64_t hash, uint32_t flags)
{
	struct chap_familiar_word entry = {.hash = hash};
	uint32_t place;

	if (!is_fit(word))
		return;
	for (size_t i = 0; i < word.len; i++)
		entry.letters |= (uint64_t)(unsigned char)word.ptr[i] << i * 8;
	place = chap_familiar_place(entry.letters);
	entry.letters |= (uint64_t)flags << 56;
	if (!put(familiar->place[place], entry))
		put(familiar->place[place ^ 1], entry);
}
