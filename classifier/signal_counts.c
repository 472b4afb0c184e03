#include "classifier/signal_counts.h"

#include <string.h>

static size_t
row_of(struct chap_signal_counts *counts, struct chap_span language)
{
	size_t i = 0;

	if (language.len == 0 || language.len >= CHAP_SIGNAL_LANGUAGE_BYTES)
		return CHAP_SIGNAL_LANGUAGES - 1;
	while (i < counts->n_languages &&
	    !chap_span_eq(chap_span_str(counts->language[i]), language))
		i++;
	if (i < counts->n_languages || i == CHAP_SIGNAL_LANGUAGES - 1)
		return i;
	memcpy(counts->language[i], language.ptr, language.len);
	counts->n_languages++;
	return i;
}

void
chap_signal_counts_add(struct chap_signal_counts *counts,
    struct chap_span language, uint64_t signals)
{
	size_t row;

	if (signals == 0)
		return;
	row = row_of(counts, language);
	counts->n_messages++;
	for (; signals != 0; signals &= signals - 1)
		counts->n[row][__builtin_ctzll(signals)]++;
}
