/*
 * What a struct chap_text is made of: for this room only.
 */
#ifndef CHAP_TEXT_TEXT_H
#define CHAP_TEXT_TEXT_H

#include "features/text/known.h"
#include "features/text/points.h"

struct chap_text {
	struct chap_points points;
	struct chap_known known;
};

#endif
