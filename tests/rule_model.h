/*
 * A model whose weights are made by rule, so that tests do not depend on the
 * one that is shipped: each tactic's row counts, what explains things away
 * takes away.
 */
#ifndef CHAP_TESTS_RULE_MODEL_H
#define CHAP_TESTS_RULE_MODEL_H

#include "classifier/model.h"

#include <criterion/criterion.h>

/* Each row weighs `micro`, with its sign. */
static inline struct chap_model
rule_model(int32_t micro)
{
	struct chap_model m;

	chap_model_blank(&m);
	m.raw_bias_micro = -4000000;
	for (int i = 0; i < CHAP_N_FEATURES; i++)
		m.raw_weight_micro[i] = chap_feature_info(i).sign * micro;
	m.threshold_micro[CHAP_LEVEL_WATCH] = -1500000;
	m.threshold_micro[CHAP_LEVEL_REVIEW] = 0;
	m.threshold_micro[CHAP_LEVEL_URGENT] = 4000000;
	m.release_micro = 500000;
	cr_assert_eq(chap_model_fold(&m), CHAP_OK);
	return m;
}

#endif
