#include "classifier/chaperone.h"

const char *
chap_level_name(enum chap_level level)
{
	static const char *const NAME[CHAP_N_LEVELS] = {
	    "none", "watch", "review", "urgent"};

	return NAME[level];
}

const char *
chap_status_name(enum chap_status status)
{
	static const char *const NAME[] = {
	    "scored", "unscored", "duplicate", "noted"};

	return NAME[status];
}

const char *
chap_kind_name(enum chap_kind kind)
{
	static const char *const NAME[CHAP_N_KINDS] = {"message", "edit",
	    "delete", "media", "call", "contact_request", "block", "report",
	    "user"};

	return NAME[kind];
}

const char *
chap_age_band_name(enum chap_age_band band)
{
	static const char *const NAME[CHAP_N_AGE_BANDS] = {
	    [CHAP_AGE_BAND_UNKNOWN] = "unknown",
	    [CHAP_AGE_BAND_UNDER_13] = "under_13",
	    [CHAP_AGE_BAND_13_TO_15] = "13_to_15",
	    [CHAP_AGE_BAND_16_TO_17] = "16_to_17",
	    [CHAP_AGE_BAND_MINOR] = "minor",
	    [CHAP_AGE_BAND_ADULT] = "adult",
	};

	return NAME[band];
}

const char *
chap_confidence_name(enum chap_confidence confidence)
{
	return confidence == CHAP_CONFIDENCE_FULL ? "full" : "limited";
}
