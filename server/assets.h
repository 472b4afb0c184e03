/*
 * The files of the console's page (server/console/page), built in.
 */
#ifndef CHAP_SERVER_ASSETS_H
#define CHAP_SERVER_ASSETS_H

#include "features/base/span.h"

#include <stdbool.h>

struct chap_asset {
	struct chap_span name;
	const char *type; /* of the content, for HTTP */
	struct chap_span bytes; /* static */
};

/* False: there is none of that name. */
bool chap_asset_find(const char *name, struct chap_asset *out);

/* The next one behind *rest, which is chap_assets() at first. */
bool chap_assets_next(struct chap_span *rest, struct chap_asset *out);
struct chap_span chap_assets(void);

#endif
