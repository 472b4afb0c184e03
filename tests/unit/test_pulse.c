#include "server/pulse.h"

#include <criterion/criterion.h>

#define S ((uint64_t)1000000000)

Test(pulse, stands_still_only_with_something_to_do)
{
	static const struct {
		uint64_t at_s;
		size_t n_waiting;
		uint64_t done;
		bool goes;
	} ROW[] = {
	    {1000, 0, 5, true},
	    {2000, 0, 5, true}, /* nothing to do, for however long */
	    {2010, 3, 5, true}, /* something came */
	    {2059, 3, 5, true},
	    {2061, 3, 5, false},
	    {2070, 3, 5, false},
	    {2071, 3, 6, true}, /* one was done */
	    {2130, 9, 6, true},
	    {2132, 9, 6, false},
	    {2133, 0, 6, true}, /* given up: nobody waits */
	    {2140, 1, 6, true},
	    {2192, 1, 6, true},
	    {2194, 1, 6, false},
	};
	struct chap_pulse pulse = {.since_ns = 0};

	for (size_t i = 0; i < sizeof(ROW) / sizeof(ROW[0]); i++)
		cr_expect_eq(chap_pulse_goes(&pulse, ROW[i].n_waiting,
		                 ROW[i].done, ROW[i].at_s * S),
		    ROW[i].goes, "row %zu", i);
}
