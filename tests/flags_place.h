/*
 * A data folder of a test's own, with its key and its queue.
 */
#ifndef CHAP_TESTS_FLAGS_PLACE_H
#define CHAP_TESTS_FLAGS_PLACE_H

#include "server/store/flags.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

struct place {
	char dir[64];
	struct chap_seal seal;
	struct chap_flags *flags;
	struct chap_error err;
};

static inline void
open_place(struct place *p)
{
	snprintf(p->dir, sizeof(p->dir), "/tmp/chaperone-test-XXXXXX");
	cr_assert_not_null(mkdtemp(p->dir));
	cr_assert_eq(chap_seal_open(&p->seal, p->dir, &p->err), CHAP_OK, "%s",
	    p->err.text);
	cr_assert_eq(chap_flags_open(&p->flags, p->dir, &p->seal, &p->err),
	    CHAP_OK, "%s", p->err.text);
}

static inline void
close_place(struct place *p)
{
	char command[128];

	chap_flags_close(p->flags);
	snprintf(command, sizeof(command), "rm -rf %s", p->dir);
	cr_assert_eq(system(command), 0);
}

#endif
