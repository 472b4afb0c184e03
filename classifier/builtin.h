/*
 * What is built in: the default model, advice and lexicons, as the
 * Makefile packed them. Spans of static bytes.
 */
#ifndef CHAP_BUILTIN_H
#define CHAP_BUILTIN_H

#include "features/base/span.h"

struct chap_span chap_builtin_model(void);
struct chap_span chap_builtin_advice(void);
struct chap_span chap_builtin_lexicons(void);
struct chap_span chap_builtin_wordfilters(void);

#endif
