/*
 * The model bundle: everything a score depends on beside the lexicons, in
 * one file of lines, so that a change to a model can be read as a diff.
 *
 *	chaperone-model 3            magic and format version
 *	name en-1
 *	schema <32 hex>              hash of signals and feature rows
 *	lexicon <32 hex>             of the lexicons it was trained with
 *	parent <32 hex>              end of the bundle it follows; zeros: none
 *	platt <a> <b>                micro: logit = a * raw + b
 *	base_rate <share>            micro: of label 1 where it was calibrated
 *	threshold watch <logit>      micro; then review, urgent; ascending
 *	release <logit>              micro: hysteresis below a threshold
 *	bias <raw>                   micro
 *	weight <feature> <raw>       micro; one for each row, in order
 *	wording <kinds> <n> <bias>   set of CHAP_GRAM_… (0: none), how many
 *	                             grams, the intent's bias in milli
 *	gram <16 hex> <own> <other> <intent>
 *	                             milli; n of them, hashes ascending
 *	note <text>                  any number: how it was made
 *	end <32 hex>                 hash of all bytes before this line
 *
 * The schema must match, the lexicon's hash is recorded but not enforced.
 * Platt's calibration is folded into bias and weights on load, so a logit is
 * the bias plus the points of the rows, exactly.
 *
 * Threads: immutable after load. Ownership: the wording is the model's: a
 * model that was parsed, loaded or copied is released; plain copies of the
 * struct share it.
 */
#ifndef CHAP_MODEL_H
#define CHAP_MODEL_H

#include "classifier/chaperone.h"
#include "classifier/wording.h"
#include "features/base/buf.h"
#include "features/base/hash.h"
#include "features/trajectory/feature.h"

#include <stdint.h>

#define CHAP_MODEL_MAX_BYTES (4 << 20)
#define CHAP_MODEL_NAME_BYTES 64

struct chap_model {
	char name[CHAP_MODEL_NAME_BYTES];
	struct chap_hash128 lexicon;
	struct chap_hash128 parent; /* the id of the model it follows */
	struct chap_hash128
	    id; /* its bundle's end; zero: never read from one */
	int32_t platt_a_micro;
	int32_t platt_b_micro;
	int32_t base_rate_micro; /* 1 to 999,999 */
	int64_t threshold_micro[CHAP_N_LEVELS]; /* [NONE] is not used */
	int64_t release_micro;
	int32_t raw_bias_micro;
	int32_t raw_weight_micro[CHAP_N_FEATURES];
	/* with Platt's calibration folded in: what scores are made of */
	int64_t bias_micro;
	int32_t weight_micro[CHAP_N_FEATURES];
	int64_t shift_micro; /* what chap_model_shift added to bias_micro */
	bool weighs_behaviour; /* some row of sign 0 has a weight */
	struct chap_wording *wording; /* NULL: the model has none */
};

/*
 * Reads a bundle from bytes; `name` is for messages. CHAP_ERR_DAMAGED (not a
 * bundle, cut, changed, out of range), CHAP_ERR_VERSION (another format or
 * schema), CHAP_ERR_MEMORY; *err names the line.
 */
enum chap_err chap_model_parse(struct chap_model *out, struct chap_span bytes,
    const char *name, struct chap_error *err) CHAP_MUST_CHECK;

/* The same from a file. CHAP_ERR_NOT_FOUND, CHAP_ERR_IO besides. */
enum chap_err chap_model_load(struct chap_model *out, const char *path,
    struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Writes the bundle that chap_model_parse reads back to the same values.
 * `note` (NULL: none) may hold several lines. CHAP_ERR_MEMORY.
 */
enum chap_err chap_model_write(const struct chap_model *model, const char *note,
    struct chap_buf *out) CHAP_MUST_CHECK;

/*
 * Folds Platt's calibration into bias_micro and weight_micro, and sees whether
 * behaviour is weighed.
 * CHAP_ERR_INVALID: a product is out of range.
 */
enum chap_err chap_model_fold(struct chap_model *model) CHAP_MUST_CHECK;

/*
 * Moves bias and thresholds to another base rate, 1 to 999,999 micro: the
 * odds of every risk change by the same factor, levels and points stay. For
 * use, not for writing.
 */
void chap_model_shift(struct chap_model *model, int32_t base_rate_micro);

/* A model that knows nothing: all weights 0, no wording. For training. */
void chap_model_blank(struct chap_model *model);

/* A copy with a wording of its own. CHAP_ERR_MEMORY. */
enum chap_err chap_model_copy(
    struct chap_model *out, const struct chap_model *model) CHAP_MUST_CHECK;

void chap_model_release(struct chap_model *model);

/* Bias plus all points. */
int64_t chap_model_logit(
    const struct chap_model *model, const int32_t value[CHAP_N_FEATURES]);

/*
 * The level of a logit with hysteresis: up at a threshold, down only when
 * `release_micro` below the one of the level now held.
 */
enum chap_level chap_model_level(
    const struct chap_model *model, int64_t logit_micro, enum chap_level held);

#endif
