/* Cases whose users were erased. */
#include "server/store/desk_parts.h"

#include <stdlib.h>

struct cases {
	int64_t *flag; /* [n] */
	size_t n;
	size_t size;
};

static bool
add(struct cases *cases, int64_t flag)
{
	if (cases->n == cases->size) {
		size_t size = cases->size == 0 ? 64 : 2 * cases->size;
		int64_t *more = realloc(cases->flag, size * sizeof(*more));

		if (more == NULL)
			return false;
		cases->flag = more;
		cases->size = size;
	}
	cases->flag[cases->n++] = flag;
	return true;
}

static enum chap_err
read_cases(struct chap_desk *d, struct cases *cases, struct chap_error *err)
{
	sqlite3_stmt *s = d->statement[CHAP_DESK_CASES];
	bool good = true;
	enum chap_err rc;
	int step;

	while ((step = sqlite3_step(s)) == SQLITE_ROW)
		good = good && add(cases, sqlite3_column_int64(s, 0));
	rc = chap_desk_end(d, s, step, err);
	return rc == CHAP_OK && !good
	    ? chap_fail(err, CHAP_ERR_MEMORY, "out of memory")
	    : rc;
}

static enum chap_err
forget_case(struct chap_desk *d, int64_t flag, struct chap_error *err)
{
	static const enum chap_desk_sql SQL[] = {CHAP_DESK_FORGET_CLAIM,
	    CHAP_DESK_FORGET_SKIP, CHAP_DESK_FORGET_REVEAL,
	    CHAP_DESK_END_REVIEW, CHAP_DESK_FORGET_MADE};
	enum chap_err rc = CHAP_OK;

	for (size_t i = 0; i < sizeof(SQL) / sizeof(SQL[0]) && rc == CHAP_OK;
	     i++) {
		sqlite3_bind_int64(d->statement[SQL[i]], 1, flag);
		rc = chap_desk_run(d, SQL[i], err);
	}
	return rc;
}

enum chap_err
chap_desk_forget(struct chap_desk *d,
    enum chap_err (*is_there)(
        void *context, int64_t flag, bool *there, struct chap_error *err),
    void *context, int64_t *n, struct chap_error *err)
{
	struct cases cases = {.flag = NULL};
	enum chap_err rc = read_cases(d, &cases, err);

	*n = 0;
	for (size_t i = 0; i < cases.n && rc == CHAP_OK; i++) {
		bool there = true;

		rc = is_there(context, cases.flag[i], &there, err);
		if (rc == CHAP_OK && !there) {
			rc = forget_case(d, cases.flag[i], err);
			*n += rc == CHAP_OK;
		}
	}
	free(cases.flag);
	return rc == CHAP_OK ? chap_database_compact(&d->database, err) : rc;
}
