/*
 * The queue's index while verdicts come in and people decide: a writer, two who
 * page through it, one who drops rows. In a walk each row stands behind the one
 * before, whatever changes meanwhile. Plain main, for the thread sanitizer.
 */
#include "server/console/queue_index.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#define ROWS 1500
#define PAGE 9

struct place {
	char dir[64];
	struct chap_seal seal;
	struct chap_queue_index *index;
	atomic_bool is_over;
	atomic_long n_pages;
};

static const struct chap_log QUIET = {.fd = -1, .least = CHAP_LOG_ERROR};

static void
put(struct place *p, struct chap_flags *flags, int number)
{
	char suspect[16], other[16], json[200];
	struct chap_verdict v = {
	    .level = number % 3 == 0 ? CHAP_LEVEL_URGENT : CHAP_LEVEL_REVIEW,
	    .risk_micro = 900000 + number % 50,
	    .logit_micro = 3000000};
	struct chap_flag_row row;
	struct chap_error err;
	int64_t id;

	snprintf(suspect, sizeof(suspect), "s-%d", number % 20);
	snprintf(other, sizeof(other), "t-%d", number);
	v.from = v.suspect = chap_span_str(suspect);
	v.to = chap_span_str(other);
	snprintf(json, sizeof(json),
	    "{\"from\":\"%s\",\"to\":\"%s\",\"suspect\":\"%s\",\"why\":"
	    "[{\"signal\":\"secrecy\",\"points\":1.5}]}",
	    suspect, other, suspect);
	chap_flag_row_make(&p->seal, 0, &v, 1000 + number, &row);
	if (chap_flags_put(flags, &row, chap_span_str(json), &id, &err) !=
	    CHAP_OK) {
		fprintf(stderr, "%s\n", err.text);
		abort();
	}
}

static void *
write_rows(void *context)
{
	struct place *p = context;
	struct chap_flags *flags;
	struct chap_error err;

	if (chap_flags_open(&flags, p->dir, &p->seal, &err) != CHAP_OK)
		abort();
	for (int i = 0; i < ROWS; i += 50) {
		if (chap_flags_begin(flags, &err) != CHAP_OK)
			abort();
		for (int k = i; k < i + 50; k++)
			put(p, flags, k);
		if (chap_flags_commit(flags, &err) != CHAP_OK)
			abort();
		usleep(20000);
	}
	chap_flags_close(flags);
	usleep(600000); /* two looks of the index */
	atomic_store(&p->is_over, true);
	return NULL;
}

static bool
is_before(const struct chap_flag_place *a, const struct chap_flag_place *b)
{
	if (a->level != b->level)
		return a->level > b->level;
	if (a->risk_micro != b->risk_micro)
		return a->risk_micro > b->risk_micro;
	return a->raised_at_ms < b->raised_at_ms ||
	    (a->raised_at_ms == b->raised_at_ms && a->id < b->id);
}

static void *
walk(void *context)
{
	struct place *p = context;
	struct chap_queue_filter all = {.level = -1};

	while (!atomic_load(&p->is_over)) {
		struct chap_queue_row row[PAGE];
		struct chap_queue_totals totals;
		struct chap_flag_place last;
		size_t got, walked = 0;

		do {
			got = chap_queue_index_page(p->index, &all,
			    walked == 0 ? NULL : &last, row, PAGE, &totals);
			for (size_t i = 0; i < got; i++) {
				if (walked++ > 0 &&
				    !is_before(&last, &row[i].place)) {
					fprintf(stderr, "out of order\n");
					abort();
				}
				last = row[i].place;
			}
			atomic_fetch_add(&p->n_pages, got > 0);
		} while (got == PAGE);
	}
	return NULL;
}

static void *
drop_rows(void *context)
{
	struct place *p = context;

	for (int64_t id = 1; !atomic_load(&p->is_over); id = id % ROWS + 1) {
		chap_queue_index_drop(p->index, id);
		chap_queue_index_wake(p->index);
		usleep(500);
	}
	return NULL;
}

int
main(void)
{
	static struct place p;
	void *(*const WORK[])(void *) = {write_rows, walk, walk, drop_rows};
	pthread_t thread[4];
	struct chap_error err;
	char command[128];

	snprintf(p.dir, sizeof(p.dir), "/tmp/chaperone-stress-XXXXXX");
	if (mkdtemp(p.dir) == NULL ||
	    chap_seal_open(&p.seal, p.dir, &err) != CHAP_OK ||
	    chap_queue_index_new(&p.index, p.dir, &p.seal, &QUIET, &err) !=
	        CHAP_OK)
		return 1;
	for (int i = 0; i < 4; i++)
		if (pthread_create(&thread[i], NULL, WORK[i], &p) != 0)
			return 1;
	for (int i = 0; i < 4; i++)
		pthread_join(thread[i], NULL);
	chap_queue_index_free(p.index);
	printf("%ld pages of %d rows, in their order\n",
	    atomic_load(&p.n_pages), ROWS);
	snprintf(command, sizeof(command), "rm -rf %s", p.dir);
	return system(command) == 0 && atomic_load(&p.n_pages) > 100 ? 0 : 1;
}
