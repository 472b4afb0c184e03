/*
 * The engine with four threads against one with one thread, over a stream
 * that keeps evicting; under the thread sanitizer this is the proof that
 * its stages do not race. Plain main: Criterion does not start under it.
 */
#include "classifier/engine_parts.h"
#include "classifier/lines.h"

#include <stdio.h>
#include <stdlib.h>

#define N_LINES 12000
#define LINE_BYTES 200
#define BATCH 1000
#define JOINS_LEAST 20

static const char *const SAID[] = {"how old are you", "im 13",
    "dont tell your mom", "send me a pic of you", "add me on snap", "gg",
    "see you at practice", "i dont want to", "ｓｅｃｒｅｔ", "what time",
    "dont tell your m", "om", "se", "cret"};

#define N_SAID (sizeof(SAID) / sizeof(SAID[0]))

static void
make_lines(char (*text)[LINE_BYTES], struct chap_span *line)
{
	uint64_t seed = 4711;

	for (size_t i = 0; i < N_LINES; i++) {
		unsigned a, b, t;
		int n;

		seed = seed * 6364136223846793005u + 1442695040888963407u;
		a = (unsigned)(seed >> 33) % 97;
		b = (unsigned)(seed >> 41) % 89 + 100;
		t = (unsigned)(seed >> 50) % N_SAID;
		n = snprintf(text[i], LINE_BYTES,
		    i % 50 == 0 ? "{\"id\":\"%zu\",\"at\":%zu,\"from\":\"u%u\","
		                  "\"kind\":\"user\",\"age\":12,\"x\":\"%u%s\"}"
		                : "{\"id\":\"%zu\",\"at\":%zu,\"from\":\"u%u\","
		                  "\"to\":[\"u%u\",\"g\"],\"text\":\"%s\"}",
		    i, i * 100, a, b, SAID[t]);
		line[i] = (struct chap_span){text[i], (size_t)n};
	}
}

/* A stream in which nothing is joined would not prove that joins agree. */
static int
score(unsigned threads, const struct chap_span *line, struct chap_buf *out)
{
	struct chap_engine_stats stats;
	struct chap_engine_options options = {.threads = threads,
	    .max_pairs = 2000,
	    .max_actors = 60,
	    .max_evidence = 100};
	struct chap_model model;
	struct chap_engine *e;
	struct chap_error err;

	chap_model_blank(&model);
	for (int i = 0; i < CHAP_N_FEATURES; i++)
		model.raw_weight_micro[i] = 700000 * chap_feature_info(i).sign;
	model.threshold_micro[CHAP_LEVEL_WATCH] = 1000000;
	model.threshold_micro[CHAP_LEVEL_REVIEW] = 3000000;
	if (chap_model_fold(&model) != CHAP_OK ||
	    chap_engine_new_with(&e, &options, &model, &err) != CHAP_OK)
		return 1;
	for (size_t i = 0; i < N_LINES; i += BATCH)
		if (chap_engine_score_lines(
		        e, 0, line + i, BATCH, 0, out, NULL) != CHAP_OK)
			return 1;
	chap_engine_stats(e, &stats);
	chap_engine_free(e);
	return stats.n_joined < JOINS_LEAST;
}

int
main(void)
{
	static char text[N_LINES][LINE_BYTES];
	static struct chap_span line[N_LINES];
	struct chap_buf one, four;
	int differ;

	make_lines(text, line);
	chap_buf_init(&one, (size_t)1 << 28);
	chap_buf_init(&four, (size_t)1 << 28);
	if (score(1, line, &one) != 0 || score(4, line, &four) != 0) {
		fprintf(stderr, "the engine failed\n");
		return 1;
	}
	differ = one.len != four.len || memcmp(one.ptr, four.ptr, one.len) != 0;
	if (differ)
		fprintf(stderr, "four threads say other than one\n");
	chap_buf_release(&one);
	chap_buf_release(&four);
	return differ;
}
