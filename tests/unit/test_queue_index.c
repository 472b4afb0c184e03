#include "server/console/queue_index.h"

#include "features/lexicon/signal.h"
#include "server/store/keys.h"
#include "tests/flags_place.h"

#include <unistd.h>

#define ROWS 300
#define PAGE 7

static const struct chap_log QUIET = {.fd = -1, .least = CHAP_LOG_ERROR};

/* Few levels and risks, so that places are alike but for the number. */
static int64_t
put_in(struct place *p, int number, uint64_t tenant, const char *signal,
    const char *lang)
{
	char suspect[16], other[16], json[400];
	struct chap_verdict v = {
	    .level = number % 3 == 0 ? CHAP_LEVEL_URGENT : CHAP_LEVEL_REVIEW,
	    .risk_micro = 900000 + number % 4,
	    .logit_micro = 3000000};
	struct chap_flag_row row;
	int64_t id;

	snprintf(v.lang, sizeof(v.lang), "%s", lang);
	snprintf(suspect, sizeof(suspect), "s-%d", number % 20);
	snprintf(other, sizeof(other), "t-%d", number);
	v.from = v.suspect = chap_span_str(suspect);
	v.to = chap_span_str(other);
	snprintf(json, sizeof(json),
	    "{\"from\":\"%s\",\"to\":\"%s\",\"suspect\":\"%s\",\"why\":"
	    "[{\"signal\":\"%s\",\"points\":1.5},"
	    "{\"signal\":\"flattery\",\"points\":-1}]}",
	    suspect, other, suspect, signal);
	chap_flag_row_make(&p->seal, tenant, &v, 1000 + number % 2, &row);
	cr_assert_eq(
	    chap_flags_put(p->flags, &row, chap_span_str(json), &id, &p->err),
	    CHAP_OK, "%s", p->err.text);
	return id;
}

static int64_t
put(struct place *p, int number, uint64_t tenant, const char *signal)
{
	return put_in(p, number, tenant, signal, "");
}

struct order {
	int64_t id[ROWS];
	size_t n;
};

static bool
note(void *context, const struct chap_flag_place *place)
{
	struct order *o = context;

	o->id[o->n++] = place->id;
	return true;
}

/* All rows of a filter, by pages; each place comes once. */
static size_t
read_all(struct chap_queue_index *x, const struct chap_queue_filter *f,
    int64_t *id, struct chap_queue_totals *totals)
{
	struct chap_queue_row row[PAGE];
	struct chap_flag_place after;
	size_t n = 0, got;

	do {
		got = chap_queue_index_page(
		    x, f, n == 0 ? NULL : &after, row, PAGE, totals);
		for (size_t i = 0; i < got; i++)
			id[n++] = row[i].place.id;
		if (got > 0)
			after = row[got - 1].place;
		cr_assert_leq(n, (size_t)ROWS);
	} while (got == PAGE);
	return n;
}

static void
wait_for_rows(struct chap_queue_index *x, int64_t n)
{
	struct chap_queue_filter all = {.level = -1};
	struct chap_queue_totals totals;
	struct chap_queue_row row;

	for (int i = 0; i < 1000; i++) {
		chap_queue_index_page(x, &all, NULL, &row, 0, &totals);
		if (totals.is_loaded && totals.n_unread == 0 &&
		    totals.n_matching == n)
			return;
		usleep(10000);
	}
	cr_assert_fail("the index has %lld rows, %lld of them unread",
	    (long long)totals.n_matching, (long long)totals.n_unread);
}

Test(queue_index, pages_are_the_queue_in_its_order)
{
	struct chap_queue_filter all = {.level = -1};
	struct chap_queue_totals totals;
	struct chap_queue_index *x;
	static int64_t id[ROWS];
	static struct order order;
	struct place p;

	open_place(&p);
	for (int i = 0; i < ROWS; i++)
		put(&p, i, 0, "secrecy");
	cr_assert_eq(
	    chap_queue_index_new(&x, p.dir, &p.seal, &QUIET, &p.err), CHAP_OK);
	wait_for_rows(x, ROWS);
	cr_assert_eq(chap_flags_places(p.flags, note, &order, &p.err), CHAP_OK);
	cr_assert_eq(order.n, (size_t)ROWS);
	cr_assert_eq(read_all(x, &all, id, &totals), (size_t)ROWS);
	cr_expect_arr_eq(id, order.id, sizeof(id));
	cr_expect_eq(totals.n[CHAP_LEVEL_URGENT], ROWS / 3);
	cr_expect_eq(totals.n[CHAP_LEVEL_REVIEW], ROWS - ROWS / 3);
	cr_expect_eq(totals.oldest_ms[CHAP_LEVEL_REVIEW], 1000);
	cr_expect_eq(
	    chap_queue_index_older(x, NULL, 0, CHAP_LEVEL_REVIEW, 1001) +
	        chap_queue_index_older(x, NULL, 0, CHAP_LEVEL_URGENT, 1001),
	    ROWS / 2);
	chap_queue_index_free(x);
	close_place(&p);
}

static bool
is_even(void *context, const struct chap_queue_row *row)
{
	(void)context;
	return row->place.id % 2 == 0;
}

/* From any number on, as one who scrolls jumps; and how many there are. */
Test(queue_index, pages_begin_where_they_are_told_to)
{
	struct chap_queue_filter row[] = {
	    {.level = -1},
	    {.level = CHAP_LEVEL_REVIEW},
	    {.level = -1, .signals = CHAP_SIGNAL_BIT(CHAP_SIGNAL_SECRECY)},
	    {.level = -1, .keeps = is_even, .counts = true},
	    {.level = -1, .keeps = is_even},
	};
	struct chap_queue_totals totals;
	struct chap_queue_index *x;
	static int64_t id[ROWS];
	struct place p;

	open_place(&p);
	for (int i = 0; i < ROWS; i++)
		put(&p, i, 0, i % 5 == 0 ? "secrecy" : "meeting");
	cr_assert_eq(
	    chap_queue_index_new(&x, p.dir, &p.seal, &QUIET, &p.err), CHAP_OK);
	wait_for_rows(x, ROWS);
	for (size_t i = 0; i < sizeof(row) / sizeof(row[0]); i++) {
		struct chap_queue_row page[PAGE];
		size_t n = read_all(x, &row[i], id, &totals);

		cr_expect_eq(totals.n_matching,
		    row[i].keeps != NULL && !row[i].counts ? -1 : (int64_t)n,
		    "filter %zu", i);
		for (size_t skip = 0; skip < n + PAGE; skip += PAGE - 2) {
			size_t left = skip < n ? n - skip : 0, got;

			row[i].skip = skip;
			got = chap_queue_index_page(
			    x, &row[i], NULL, page, PAGE, &totals);
			cr_expect_eq(got, left < PAGE ? left : PAGE);
			for (size_t j = 0; j < got; j++)
				cr_expect_eq(page[j].place.id, id[skip + j]);
		}
	}
	chap_queue_index_free(x);
	close_place(&p);
}

Test(queue_index, filters_by_what_is_sealed_and_by_tenant)
{
	struct chap_queue_filter f = {.level = CHAP_LEVEL_URGENT};
	struct chap_queue_totals totals;
	struct chap_queue_index *x;
	static int64_t id[ROWS];
	char key[CHAP_KEY_CHARS];
	struct chap_keys *keys;
	struct place p;
	uint64_t user;
	int64_t key_id, hers, theirs;

	open_place(&p);
	cr_assert_eq(chap_keys_open(&keys, p.dir, &p.seal, &p.err), CHAP_OK);
	cr_assert_eq(chap_keys_add(keys, "platform", CHAP_SCOPE_SCORE, 1, key,
	                 &key_id, &p.err),
	    CHAP_OK);
	for (int i = 0; i < 60; i++)
		put(&p, i, 0, i % 2 == 0 ? "secrecy" : "gifts");
	hers = put(&p, 61, 0, "threat");
	theirs = put(&p, 61, 1, "threat");
	cr_assert_eq(
	    chap_queue_index_new(&x, p.dir, &p.seal, &QUIET, &p.err), CHAP_OK);
	wait_for_rows(x, 62);
	cr_expect_eq(read_all(x, &f, id, &totals), (size_t)20);
	f.signals = CHAP_SIGNAL_BIT(CHAP_SIGNAL_GIFTS);
	cr_expect_eq(read_all(x, &f, id, &totals), (size_t)10);
	f.level = -1;
	cr_expect_eq(read_all(x, &f, id, &totals), (size_t)30);
	f.signals = CHAP_SIGNAL_BIT(CHAP_SIGNAL_FLATTERY);
	cr_expect_eq(read_all(x, &f, id, &totals), (size_t)0,
	    "what lowers the score is no reason");
	f.signals = 0;
	f.user = &user;
	f.n_users = 1;
	user = chap_queue_user(&p.seal, 0, CHAP_SPAN_LIT("t-61"));
	cr_expect_eq(read_all(x, &f, id, &totals), (size_t)1);
	cr_expect_eq(id[0], hers);
	user = chap_queue_user(&p.seal, 1, CHAP_SPAN_LIT("t-61"));
	cr_expect_eq(read_all(x, &f, id, &totals), (size_t)1,
	    "the same id is another user with another tenant");
	cr_expect_eq(id[0], theirs);
	user = chap_queue_user(&p.seal, 0, CHAP_SPAN_LIT("s-3"));
	cr_expect_eq(read_all(x, &f, id, &totals), (size_t)3, "as the suspect");
	chap_queue_index_free(x);
	chap_keys_close(keys);
	close_place(&p);
}

Test(queue_index, filters_by_language_and_tells_which_there_are)
{
	static const char *const LANG[] = {"en", "pt", ""};
	struct chap_queue_filter f = {.level = -1, .lang = "pt"};
	struct chap_queue_totals totals;
	struct chap_queue_index *x;
	static int64_t id[ROWS];
	struct place p;

	open_place(&p);
	for (int i = 0; i < 60; i++)
		put_in(&p, i, 0, "secrecy", LANG[i % 3]);
	cr_assert_eq(
	    chap_queue_index_new(&x, p.dir, &p.seal, &QUIET, &p.err), CHAP_OK);
	wait_for_rows(x, 60);
	cr_expect_eq(read_all(x, &f, id, &totals), (size_t)20);
	cr_expect_eq(totals.n_matching, 20);
	cr_expect_eq(totals.n_langs, (size_t)2, "the unknown is none");
	snprintf(f.lang, sizeof(f.lang), "fr");
	cr_expect_eq(read_all(x, &f, id, &totals), (size_t)0);
	cr_expect(chap_queue_is_language("pt"));
	cr_expect(chap_queue_is_language("fil"));
	cr_expect_not(chap_queue_is_language("p"));
	cr_expect_not(chap_queue_is_language("PT"));
	cr_expect_not(chap_queue_is_language("engl"));
	chap_queue_index_free(x);
	close_place(&p);
}

Test(queue_index, follows_what_comes_and_what_is_decided)
{
	struct chap_queue_filter all = {.level = -1};
	struct chap_queue_totals totals;
	struct chap_queue_index *x;
	static int64_t id[ROWS];
	struct place p;
	int64_t first;

	open_place(&p);
	first = put(&p, 0, 0, "secrecy");
	cr_assert_eq(
	    chap_queue_index_new(&x, p.dir, &p.seal, &QUIET, &p.err), CHAP_OK);
	wait_for_rows(x, 1);
	put(&p, 1, 0, "gifts");
	wait_for_rows(x, 2);
	chap_queue_index_drop(x, first);
	cr_expect_eq(read_all(x, &all, id, &totals), (size_t)1);
	cr_expect_neq(id[0], first);
	/* nobody decided on it after all: the file says so when it changes */
	put(&p, 2, 0, "gifts");
	wait_for_rows(x, 3);
	chap_queue_index_free(x);
	close_place(&p);
}
