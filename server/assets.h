/*
 * The console's files, built in. Spans of static bytes.
 */
#ifndef CHAP_SERVER_ASSETS_H
#define CHAP_SERVER_ASSETS_H

#include "features/base/span.h"

struct chap_span chap_asset_css(void);

#endif
