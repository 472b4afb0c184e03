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

static void
add_short(struct chap_familiar *familiar, uint64_t letters, uint64_t hash,
    uint64_t flags)
{
	struct chap_familiar_short *line =
	    &familiar->brief[chap_familiar_line(letters)];
	size_t i = 0;

	while (i < 4 && line->letters[i] != 0) {
		if ((uint32_t)line->letters[i] == (uint32_t)letters)
			return;
		i++;
	}
	if (i == 4)
		return;
	line->letters[i] = letters | flags << 56;
	line->hash[i] = hash;
}

static void
add_long(struct chap_familiar *familiar, uint64_t first, uint64_t rest,
    uint64_t hash, uint64_t flags)
{
	struct chap_familiar_long *word =
	    familiar->lengthy[chap_familiar_line(first ^ rest << 5)];

	if (word->letters[0] == first)
		return;
	word += word->letters[0] != 0;
	if (word->letters[0] == 0)
		*word = (struct chap_familiar_long){
		    {first, rest | flags << 56}, hash, 0};
}

void
chap_familiar_add(struct chap_familiar *familiar, struct chap_span word,
    uint64_t hash, uint32_t flags)
{
	uint64_t letters[2] = {0, 0};

	if (!is_fit(word))
		return;
	for (size_t i = 0; i < word.len; i++)
		letters[i / 8] |= (uint64_t)(unsigned char)word.ptr[i]
		    << i % 8 * 8;
	if (word.len <= CHAP_FAMILIAR_SHORT_MAX)
		add_short(familiar, letters[0], hash, flags);
	else
		add_long(familiar, letters[0], letters[1], hash, flags);
}
