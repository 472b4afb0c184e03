/*
 * Lexicons of two made-up languages for tests: "en" is reviewed, "xx" a draft
 * (or, as `xx_status` says, not there at all: NULL). Of signal i, COLOUR[i]
 * with "river" is what en says, with "picture" what xx says.
 */
#ifndef CHAP_TESTS_TWO_LANGUAGES_H
#define CHAP_TESTS_TWO_LANGUAGES_H

#include "features/lexicon/signal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const struct {
	enum chap_signal signal;
	const char *colour;
} COLOUR[] = {
    {CHAP_SIGNAL_SECRECY, "red"},
    {CHAP_SIGNAL_MEDIA_REQUEST, "green"},
    {CHAP_SIGNAL_GIFTS, "blue"},
    {CHAP_SIGNAL_MEETING, "yellow"},
    {CHAP_SIGNAL_THREAT, "white"},
    {CHAP_SIGNAL_AGE_DISCLOSURE, "black"},
    {CHAP_SIGNAL_REFUSAL, "silver"},
    {CHAP_SIGNAL_FAMILY_LOGISTICS, "golden"},
    {CHAP_SIGNAL_PRIVATE_CHANNEL, "purple"},
    {CHAP_SIGNAL_AGE_GIVING, "orange"},
};
#define N_COLOURS (sizeof(COLOUR) / sizeof(COLOUR[0]))

static inline int
write_language(
    const char *dir, const char *language, const char *status, const char *noun)
{
	char path[512];
	FILE *f;

	snprintf(path, sizeof(path), "%s/%s", dir, language);
	if (mkdir(path, 0700) != 0)
		return -1;
	for (size_t i = 0; i < N_COLOURS; i++) {
		const char *signal = chap_signal_info[COLOUR[i].signal].name;

		snprintf(
		    path, sizeof(path), "%s/%s/%s.lex", dir, language, signal);
		f = fopen(path, "w");
		if (f == NULL)
			return -1;
		fprintf(f,
		    "signal: %s\nversion: 1\nstatus: %s\ntactic: t\n"
		    "source: s\n\n%s %s\n",
		    signal, status, COLOUR[i].colour, noun);
		fclose(f);
	}
	return 0;
}

/* Into dir[], "/tmp/chaperone-XXXXXX" at first; -1: it failed. */
static inline int
write_languages(char *dir, const char *xx_status)
{
	if (mkdtemp(dir) == NULL ||
	    write_language(dir, "en", "reviewed", "river") != 0)
		return -1;
	return xx_status == NULL
	    ? 0
	    : write_language(dir, "xx", xx_status, "picture");
}

static inline void
remove_languages(const char *dir)
{
	static const char *const LANGUAGE[] = {"en", "xx"};
	char path[512];

	for (size_t l = 0; l < 2; l++) {
		for (size_t i = 0; i < N_COLOURS; i++) {
			snprintf(path, sizeof(path), "%s/%s/%s.lex", dir,
			    LANGUAGE[l],
			    chap_signal_info[COLOUR[i].signal].name);
			unlink(path);
		}
		snprintf(path, sizeof(path), "%s/%s", dir, LANGUAGE[l]);
		rmdir(path);
	}
	rmdir(dir);
}

#endif
