#include "server/http/clerks.h"

#include <criterion/criterion.h>
#include <stdatomic.h>
#include <unistd.h>

#define N 4
#define MANY 100

struct work {
	struct chap_errand errand; /* first */
	atomic_int *n_at_once; /* of its kind */
	atomic_int *most;
	atomic_int *n_done;
};

static void
run(struct chap_errand *errand, size_t clerk)
{
	struct work *w = (struct work *)(void *)errand;
	int n = atomic_fetch_add(w->n_at_once, 1) + 1;
	int most = atomic_load(w->most);

	cr_assert_lt(clerk, (size_t)N);
	while (n > most && !atomic_compare_exchange_weak(w->most, &most, n))
		;
	usleep(2000);
	atomic_fetch_sub(w->n_at_once, 1);
	atomic_fetch_add(w->n_done, 1);
}

static void
make(struct work *w, enum chap_errand_kind kind,
    atomic_int count[CHAP_N_ERRAND_KINDS][3])
{
	*w = (struct work){.errand = {.run = run, .kind = kind},
	    .n_at_once = &count[kind][0],
	    .most = &count[kind][1],
	    .n_done = &count[kind][2]};
}

Test(clerks, do_all_that_was_taken_and_one_slow_one_of_a_kind_at_a_time)
{
	static struct work work[CHAP_N_ERRAND_KINDS * MANY];
	static atomic_int count[CHAP_N_ERRAND_KINDS][3];
	struct chap_clerks *clerks;
	struct chap_error err;
	struct work late;

	cr_assert_eq(chap_clerks_new(&clerks, N, &err), CHAP_OK);
	for (int i = 0; i < CHAP_N_ERRAND_KINDS * MANY; i++) {
		make(&work[i], (enum chap_errand_kind)(i % CHAP_N_ERRAND_KINDS),
		    count);
		cr_assert(chap_clerks_take(clerks, &work[i].errand));
	}
	chap_clerks_stop(clerks);
	for (int i = 0; i < CHAP_N_ERRAND_KINDS; i++) {
		cr_expect_eq(atomic_load(&count[i][2]), MANY, "kind %d", i);
		if (i != CHAP_ERRAND_QUICK)
			cr_expect_eq(
			    atomic_load(&count[i][1]), 1, "kind %d", i);
	}
	cr_assert_gt(atomic_load(&count[CHAP_ERRAND_QUICK][1]), 1);
	cr_assert_leq(atomic_load(&count[CHAP_ERRAND_QUICK][1]), N);
	make(&late, CHAP_ERRAND_QUICK, count);
	cr_assert(!chap_clerks_take(clerks, &late.errand));
	chap_clerks_free(clerks);
}

/* What waits for the first is quick work, and slow work of another kind. */
Test(clerks, go_on_with_others_while_slow_ones_wait)
{
	static const enum chap_errand_kind OTHER[] = {
	    CHAP_ERRAND_QUICK, CHAP_ERRAND_LONG};
	static struct work work[2][N + 1];
	static atomic_int count[2][CHAP_N_ERRAND_KINDS][3];

	for (int t = 0; t < 2; t++) {
		atomic_int *done = &count[t][CHAP_ERRAND_PASSWORD][2];
		struct chap_clerks *clerks;
		struct chap_error err;

		cr_assert_eq(chap_clerks_new(&clerks, 2, &err), CHAP_OK);
		for (int i = 0; i < N; i++)
			make(&work[t][i], CHAP_ERRAND_PASSWORD, count[t]);
		make(&work[t][N], OTHER[t], count[t]);
		for (int i = 0; i <= N; i++)
			cr_assert(chap_clerks_take(clerks, &work[t][i].errand));
		while (atomic_load(&count[t][OTHER[t]][2]) == 0)
			usleep(100);
		cr_assert_lt(atomic_load(done), N, "it did not wait for all");
		chap_clerks_stop(clerks);
		cr_assert_eq(atomic_load(done), N);
		chap_clerks_free(clerks);
	}
}
