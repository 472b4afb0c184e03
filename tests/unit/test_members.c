#include "features/trajectory/pair.h"
#include "server/store/members.h"

#include <criterion/criterion.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

#define PAIRS UINT64_C(60000) /* more than may wait */

struct place {
	char dir[64];
	struct chap_seal seal;
	struct chap_members *members;
	struct chap_error err;
};

static void
open_members(struct place *p)
{
	cr_assert_eq(chap_members_open(&p->members, p->dir, &p->seal, 2 * PAIRS,
	                 NULL, &p->err),
	    CHAP_OK, "%s", p->err.text);
}

static void
open_place(struct place *p)
{
	snprintf(p->dir, sizeof(p->dir), "/tmp/chaperone-test-XXXXXX");
	cr_assert_not_null(mkdtemp(p->dir));
	cr_assert_eq(chap_seal_open(&p->seal, p->dir, &p->err), CHAP_OK);
	open_members(p);
}

static void
close_place(struct place *p)
{
	char command[128];

	chap_members_close(p->members);
	snprintf(command, sizeof(command), "rm -rf %s", p->dir);
	cr_assert_eq(system(command), 0);
}

static struct chap_hash128
user(uint64_t i)
{
	return chap_hash128((struct chap_span){(const char *)&i, sizeof(i)}, 1);
}

/* The pair of user 0 and user i. */
static struct chap_hash128
pair(uint64_t i)
{
	unsigned side;

	return chap_pair_key(user(0), user(i), &side);
}

/* Every third that was met parts again. */
static void
meet(struct place *p, uint64_t first, uint64_t step)
{
	for (uint64_t i = first; i <= PAIRS; i += step) {
		chap_members_meet(p->members, pair(i), user(0), user(i));
		if (i % 3 == 0)
			chap_members_part(p->members, pair(i));
	}
}

static void *
meet_odd(void *place)
{
	meet(place, 1, 2);
	return NULL;
}

static void
count(void *context, struct chap_hash128 key, struct chap_hash128 other)
{
	(void)key;
	(void)other;
	++*(uint64_t *)context;
}

static void
check_all(struct place *p)
{
	uint64_t n = 0;

	for (uint64_t i = 1; i <= PAIRS; i++)
		cr_assert_eq(chap_members_know(p->members, pair(i)), i % 3 != 0,
		    "%llu", (unsigned long long)i);
	cr_assert_eq(
	    chap_members_of(p->members, user(0), count, &n, &p->err), CHAP_OK);
	cr_assert_eq(n, PAIRS - PAIRS / 3);
	cr_assert(chap_members_are_all(p->members));
	cr_assert(!chap_members_are_stuck(p->members));
}

Test(members, has_all_that_two_threads_told_once_it_was_flushed)
{
	struct place p;
	pthread_t other;

	open_place(&p);
	cr_assert_eq(pthread_create(&other, NULL, meet_odd, &p), 0);
	meet(&p, 2, 2);
	pthread_join(other, NULL);
	cr_assert_eq(chap_members_flush(p.members, &p.err), CHAP_OK);
	check_all(&p);
	chap_members_close(p.members);
	open_members(&p);
	check_all(&p);
	close_place(&p);
}

Test(members, writes_nothing_at_its_end)
{
	struct place p;

	open_place(&p);
	chap_members_meet(p.members, pair(1), user(0), user(1));
	chap_members_close(p.members);
	open_members(&p);
	cr_assert(!chap_members_know(p.members, pair(1)));
	close_place(&p);
}
