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
chap_confidence_name(enum chap_confidence confidence)
{
	return confidence == CHAP_CONFIDENCE_FULL ? "full" : "limited";
}
