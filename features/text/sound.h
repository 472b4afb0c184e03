/*
 * How an English word sounds, roughly: the same letters for the spellings
 * that chat uses for each other, so that "fone" meets "phone" and "skool"
 * "school". Vowels keep their kind; what is silent goes.
 */
#ifndef CHAP_TEXT_SOUND_H
#define CHAP_TEXT_SOUND_H

#include "features/base/span.h"

#include <stddef.h>

#define CHAP_SOUND_MAX 32

/* `word`, a-z, up to 16 letters; returns the bytes written, maybe 0. */
size_t chap_sound_of(struct chap_span word, char out[CHAP_SOUND_MAX]);

#endif
