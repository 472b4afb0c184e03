#include "server/console/drawn.h"

#include "tests/flags_place.h"

#define N 20000

/* Rows of shares; of as many cases, in ten thousands. */
Test(drawn, a_share_of_the_cases_is_drawn_that_the_key_decides_on)
{
	static const int64_t PERCENT[] = {0, 1, 10, 50, 100};
	struct place p, other;

	open_place(&p);
	open_place(&other);
	for (size_t i = 0; i < sizeof(PERCENT) / sizeof(PERCENT[0]); i++) {
		int n = 0, n_both = 0;
		double share = (double)PERCENT[i] / 100;

		for (int64_t flag = 1; flag <= N; flag++) {
			bool is = chap_dismissal_is_drawn(
			    &p.seal, flag, 1000 + flag % 7, PERCENT[i]);

			cr_assert_eq(is,
			    chap_dismissal_is_drawn(
			        &p.seal, flag, 1000 + flag % 7, PERCENT[i]));
			n += is;
			n_both += is &&
			    chap_dismissal_is_drawn(
			        &other.seal, flag, 1000 + flag % 7, PERCENT[i]);
		}
		/* five standard deviations are 0.018 at most */
		cr_expect_float_eq((double)n / N, share, 0.018);
		cr_expect_float_eq((double)n_both / N, share * share, 0.018);
	}
	close_place(&other);
	close_place(&p);
}

Test(drawn, a_case_that_comes_back_is_drawn_anew)
{
	struct place p;
	int n = 0;

	open_place(&p);
	for (int64_t at_ms = 0; at_ms < 200; at_ms++)
		n += chap_dismissal_is_drawn(&p.seal, 7, at_ms, 50);
	cr_expect(n > 50 && n < 150, "%d", n);
	close_place(&p);
}
