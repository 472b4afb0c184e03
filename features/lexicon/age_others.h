/*
 * Stated ages in languages beside English: the patterns and the words that
 * say when they are worth running. Private to extract.c and the matcher; what
 * counts as a statement is said in extract.h.
 *
 *   es  tengo 13 años, tengo trece y tú, estoy en 2º de la ESO
 *   pt  tenho 13 anos, vou fazer 14, estou no 7º ano
 *   fr  j'ai 13 ans, j'ai 13 et toi, je suis en 5ème
 *   de  ich bin 13, ich werde bald 14, ich gehe in die 7. Klasse
 *   nl  ik ben 13, ik zit in groep 8, ik zit in de brugklas
 *   ru  мне 13 лет, мне скоро 14, я в 7 классе
 *
 * Texts are canonical: small letters, no accents on Latin ones, no
 * apostrophes ("jai"). Some words come as what the normalizer takes them for in
 * English ("ik" as "i know", "klas" and "klasse" as "class", "groep" as
 * "group"), so the patterns take both.
 * Numbers are digits or the words up to 19 and the tens: longer ones are an
 * adult's, who write digits.
 */
#ifndef CHAP_LEXICON_AGE_OTHERS_H
#define CHAP_LEXICON_AGE_OTHERS_H

#include <stdint.h>

enum chap_age_language {
	CHAP_AGE_ES,
	CHAP_AGE_PT,
	CHAP_AGE_FR,
	CHAP_AGE_DE,
	CHAP_AGE_NL,
	CHAP_AGE_RU,
	CHAP_N_AGE_LANGUAGES
};

/* Their folders: "es", … */
extern const char *const chap_age_language[CHAP_N_AGE_LANGUAGES];

/* The age is value * scale + shift, if that is from `least` to `most`. */
struct chap_age_other {
	const char *pattern; /* group 1 is the value; a scale of 0 needs none */
	uint8_t language; /* enum chap_age_language */
	int8_t scale;
	int8_t shift;
	int8_t least;
	int8_t most;
};

extern const struct chap_age_other chap_age_other[];
extern const uint32_t chap_n_age_others;

/*
 * A language's patterns are run if a message has one of its cues and one of
 * its numbers, or digits. Languages are bits, 1 << enum chap_age_language.
 */
struct chap_age_word {
	const char *word; /* canonical */
	uint8_t cue; /* in these languages */
	uint8_t number; /* in these; some are both */
	uint8_t value; /* of a number */
};

extern const struct chap_age_word chap_age_word[];
extern const uint32_t chap_n_age_words;

#endif
