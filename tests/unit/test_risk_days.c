#include "server/store/risk_days.h"
#include "tests/flags_place.h"

#include <unistd.h>

#define DAY ((int64_t)20000)
#define NOW_MS (DAY * CHAP_DAY_MS + 3600000)

struct days_place {
	struct place p;
	struct chap_risk_days *days;
};

static void
open_days(struct days_place *p)
{
	cr_assert(chap_risk_days_open(&p->days, p->p.dir, &p->p.seal, NOW_MS,
	              &p->p.err) == CHAP_OK);
}

static void
begin(struct days_place *p)
{
	open_place(&p->p);
	open_days(p);
}

static void
end(struct days_place *p)
{
	chap_risk_days_close(p->days);
	close_place(&p->p);
}

static void
add(struct days_place *p, const char *suspect, const char *other, int64_t micro,
    int64_t now_ms)
{
	struct chap_verdict v = {.status = CHAP_SCORED,
	    .from = chap_span_str(suspect),
	    .to = chap_span_str(other),
	    .suspect = chap_span_str(suspect),
	    .risk_micro = 400000,
	    .logit_micro = micro};

	chap_risk_days_add(p->days, 1, &v, micro, now_ms);
}

static int64_t
reach(struct days_place *p, int64_t micro, int64_t now_ms)
{
	int64_t n = -2;

	cr_assert(chap_risk_days_peaks(p->days, now_ms, &micro, 1, &n, NULL) ==
	    CHAP_OK);
	return n;
}

Test(risk_days, counts_a_pair_once_at_its_highest)
{
	static const struct {
		int64_t threshold_micro;
		int64_t n;
	} ROW[] = {{-40000000, 3}, {-2000000, 3}, {-1999000, 2}, {1000000, 2},
	    {1000001, 1}, {4500000, 1}, {4500001, 0}, {40000000, 0}};
	struct days_place p;

	begin(&p);
	add(&p, "a", "b", 1000000, NOW_MS);
	add(&p, "a", "b", 4500000, NOW_MS - 6 * CHAP_DAY_MS);
	add(&p, "a", "b", -3000000, NOW_MS - 2 * CHAP_DAY_MS);
	add(&p, "b", "a", 1000000, NOW_MS); /* another case of the same two */
	add(&p, "a", "c", -2000000, NOW_MS);
	for (size_t i = 0; i < sizeof(ROW) / sizeof(ROW[0]); i++)
		cr_expect(reach(&p, ROW[i].threshold_micro, NOW_MS) == ROW[i].n,
		    "%lld", (long long)ROW[i].threshold_micro);
	end(&p);
}

Test(risk_days, forgets_what_is_older_than_a_week)
{
	struct days_place p;

	begin(&p);
	add(&p, "a", "b", 5000000, NOW_MS - 6 * CHAP_DAY_MS);
	cr_expect(reach(&p, 0, NOW_MS) == 1);
	cr_expect(reach(&p, 0, NOW_MS + CHAP_DAY_MS) == 0);
	add(&p, "c", "d", 5000000, NOW_MS + CHAP_DAY_MS);
	cr_expect(reach(&p, 0, NOW_MS + CHAP_DAY_MS) == 1);
	end(&p);
}

Test(risk_days, leaves_out_rooms_repeats_and_what_was_not_scored)
{
	struct chap_verdict v = {.status = CHAP_DUPLICATE,
	    .from = chap_span_str("a"),
	    .to = chap_span_str("b"),
	    .suspect = chap_span_str("a")};
	struct chap_risk_day day;
	struct days_place p;

	begin(&p);
	chap_risk_days_add(p.days, 0, &v, 1, NOW_MS);
	cr_expect(!chap_risk_days_get(p.days, NOW_MS, 0, &day));
	v.status = CHAP_UNSCORED;
	chap_risk_days_add(p.days, 0, &v, 1, NOW_MS);
	v.status = CHAP_SCORED;
	v.room = chap_span_str("lobby");
	chap_risk_days_add(p.days, 0, &v, 1, NOW_MS);
	cr_expect(reach(&p, -30000000, NOW_MS) == 0);
	cr_assert(chap_risk_days_get(p.days, NOW_MS, 0, &day));
	cr_expect(day.n_unscored == 1 && day.n_scored == 1);
	cr_expect(!chap_risk_days_get(p.days, NOW_MS, 1, &day));
	end(&p);
}

Test(risk_days, is_near_where_slots_are_shared)
{
	char suspect[24];
	struct days_place p;
	int64_t n;

	begin(&p);
	for (int i = 0; i < 200000; i++) {
		snprintf(suspect, sizeof(suspect), "s-%d", i);
		add(&p, suspect, "x", i % 10 == 0 ? 5000000 : 0, NOW_MS);
	}
	/* four standard errors of each: 209 of 200,000, 20 of 20,000 */
	n = reach(&p, 0, NOW_MS);
	cr_expect(n > 200000 - 836 && n < 200000 + 836, "%lld", (long long)n);
	n = reach(&p, 5000000, NOW_MS);
	cr_expect(n > 20000 - 80 && n < 20000 + 80, "%lld", (long long)n);
	end(&p);
}

Test(risk_days, says_where_there_are_too_many)
{
	char suspect[24];
	struct days_place p;

	begin(&p);
	for (int i = 0; i < 4000000; i++) {
		snprintf(suspect, sizeof(suspect), "s-%d", i);
		add(&p, suspect, "x", 0, NOW_MS);
	}
	cr_expect(reach(&p, 0, NOW_MS) == -1);
	cr_expect(reach(&p, 1, NOW_MS) == 0);
	end(&p);
}

Test(risk_days, outlives_its_reader_and_no_other_key)
{
	struct chap_risk_day day;
	struct days_place p;
	char path[100];

	begin(&p);
	chap_risk_days_note_model(p.days, "00000000000000000000000000000001");
	add(&p, "a", "b", 5000000, NOW_MS);
	add(&p, "a", "b", 5000000, NOW_MS);
	chap_risk_days_note_model(p.days, "00000000000000000000000000000002");
	chap_risk_days_close(p.days);
	open_days(&p);
	cr_expect(reach(&p, 5000000, NOW_MS) == 1);
	cr_assert(chap_risk_days_get(p.days, NOW_MS, 0, &day));
	cr_expect(day.n_scored == 2 && day.n_risk[5] == 2);
	cr_expect(day.model == 1 && day.is_mixed == 0);
	chap_risk_days_note_model(p.days, "00000000000000000000000000000002");
	add(&p, "a", "b", 5000000, NOW_MS);
	cr_assert(chap_risk_days_get(p.days, NOW_MS, 0, &day));
	cr_expect(day.model == 2 && day.is_mixed == 1);
	chap_risk_days_close(p.days);

	p.p.seal.key[0] ^= 1;
	open_days(&p);
	cr_expect(reach(&p, -30000000, NOW_MS) == 0, "another key's");
	add(&p, "a", "b", 5000000, NOW_MS);
	chap_risk_days_close(p.days);
	snprintf(path, sizeof(path), "%s/risk-days", p.p.dir);
	cr_assert(truncate(path, 5000) == 0);
	open_days(&p);
	cr_expect(reach(&p, -30000000, NOW_MS) == 0, "cut off");
	cr_expect(chap_risk_days_since_ms(p.days) == NOW_MS);
	end(&p);
}

Test(risk_days, has_each_day_for_five_weeks)
{
	struct chap_risk_day day;
	struct days_place p;

	begin(&p);
	for (int ago = CHAP_RISK_DAYS - 1; ago >= 0; ago -= 2)
		for (int i = 0; i <= ago; i++)
			add(&p, "a", "b", 0, NOW_MS - ago * CHAP_DAY_MS);
	for (int ago = 0; ago < CHAP_RISK_DAYS; ago++) {
		bool is_there = chap_risk_days_get(p.days, NOW_MS, ago, &day);

		cr_expect_eq(is_there, ago % 2 == 0, "%d", ago);
		if (is_there)
			cr_expect_eq(day.n_scored, (uint64_t)ago + 1);
	}
	/* a day's place is the next one's, 35 days later */
	add(&p, "a", "b", 0, NOW_MS + CHAP_DAY_MS);
	cr_expect(chap_risk_days_get(p.days, NOW_MS + CHAP_DAY_MS, 0, &day));
	cr_expect_eq(day.n_scored, 1);
	cr_expect(!chap_risk_days_get(p.days, NOW_MS, 34, &day));
	end(&p);
}
