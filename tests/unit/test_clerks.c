#include "server/http/clerks.h"

#include <criterion/criterion.h>
#include <stdatomic.h>
#include <unistd.h>

#define N 4
#define MANY 200

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

/* Every third is slow. */
static void
make(struct work *w, int i, atomic_int count[2][3])
{
	bool is_slow = i % 3 == 0;

	*w = (struct work){.errand = {.run = run, .is_slow = is_slow},
	    .n_at_once = &count[is_slow][0],
	    .most = &count[is_slow][1],
	    .n_done = &count[is_slow][2]};
}

Test(clerks, do_all_that_was_taken_and_one_slow_one_at_a_time)
{
	static struct work work[MANY];
	static atomic_int count[2][3];
	struct chap_clerks *clerks;
	struct chap_error err;
	struct work late;

	cr_assert_eq(chap_clerks_new(&clerks, N, &err), CHAP_OK);
	for (int i = 0; i < MANY; i++) {
		make(&work[i], i, count);
		cr_assert(chap_clerks_take(clerks, &work[i].errand));
	}
	chap_clerks_stop(clerks);
	cr_assert_eq(atomic_load(&count[0][2]), MANY - (MANY + 2) / 3);
	cr_assert_eq(atomic_load(&count[1][2]), (MANY + 2) / 3);
	cr_assert_eq(atomic_load(&count[1][1]), 1, "slow ones");
	cr_assert_gt(atomic_load(&count[0][1]), 1, "the others");
	cr_assert_leq(atomic_load(&count[0][1]), N);
	make(&late, 1, count);
	cr_assert(!chap_clerks_take(clerks, &late.errand));
	chap_clerks_free(clerks);
}

Test(clerks, go_on_with_others_while_slow_ones_wait)
{
	static struct work work[N + 1];
	static atomic_int count[2][3];
	struct chap_clerks *clerks;
	struct chap_error err;

	cr_assert_eq(chap_clerks_new(&clerks, 2, &err), CHAP_OK);
	for (int i = 0; i < N; i++)
		make(&work[i], 0, count);
	make(&work[N], 1, count);
	for (int i = 0; i <= N; i++)
		cr_assert(chap_clerks_take(clerks, &work[i].errand));
	while (atomic_load(&count[0][2]) == 0)
		usleep(100);
	cr_assert_lt(atomic_load(&count[1][2]), N, "it did not wait for all");
	chap_clerks_stop(clerks);
	cr_assert_eq(atomic_load(&count[1][2]), N);
	chap_clerks_free(clerks);
}
