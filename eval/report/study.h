/*
 * What a report is made of: a corpus, what the system said of it, and the
 * sections that are computed from the two. A section is a JSON value; the
 * page and the tables are made from the same values, so that all three hold
 * the same numbers.
 *
 * Threads: one at a time. Errors: a section is NULL with *err filled.
 */
#ifndef CHAP_REPORT_STUDY_H
#define CHAP_REPORT_STUDY_H

#include "classifier/model.h"
#include "eval/report/figures.h"
#include "eval/report/gather.h"
#include "eval/report/held.h"
#include "eval/system.h"
#include "features/trajectory/feature.h"

#include <jansson.h>
#include <stdbool.h>
#include <stdint.h>

struct chap_beside;

/* What a caller chooses. */
struct chap_study_options {
	struct chap_engine_options engine;
	struct chap_baseline *baseline; /* fitted, judges instead; or NULL */
	enum chap_level level; /* what counts as a flag */
	enum chap_unit_kind unit; /* of the headline */
	double prior; /* share of positives on the platform, above 0 */
	double wish_alerts; /* per 10,000 pairs a day; 0: no wish */
	double wish_precision; /* at the prior; 0: no wish */
	bool with_text; /* the worst cases with what was said */
	const char *system; /* its name */
	const char *protocol; /* as published.json names them */
	const char *command; /* as it was typed */
	const char *truth_path; /* JSON lines; NULL: no slices of its own */
	const struct chap_beside *beside; /* [n_beside]: see beside.h */
	size_t n_beside;
	const json_t *task; /* PAN 2012's figures by system; NULL: none */
};

/* What is seen of a conversation beside verdicts. */
struct chap_observed {
	bool seen;
	uint8_t first_side; /* of the pair: who wrote first */
	uint32_t disguised[CHAP_N_EVASIONS]; /* messages, by class */
	float value[2][CHAP_N_FEATURES]; /* at the end; [0] who wrote first */
};

struct chap_study {
	const struct chap_study_options *options;
	const struct chap_held *held;
	struct chap_gather gather; /* of the system, finished */
	struct chap_cases cases[CHAP_N_UNIT_KINDS];
	struct chap_observed *observed; /* [truth->n] */
	struct chap_model model; /* that was played */
	char lexicon_hex[CHAP_HASH_HEX];
};

/* Plays the corpus and gathers all of the above. */
enum chap_err chap_study_make(struct chap_study *out,
    const struct chap_study_options *options, const struct chap_held *held,
    struct chap_error *err) CHAP_MUST_CHECK;

void chap_study_release(struct chap_study *study);

/* Puts conversations into slices: of the truth file's members and its own. */
enum chap_err chap_study_slices(
    struct chap_study *study, struct chap_error *err) CHAP_MUST_CHECK;

/* Figures with intervals of conversations, pairs and authors. */
json_t *
chap_section_levels(const struct chap_study *study, struct chap_error *err);

/* F1 at tenths of the characters, delays, the windows of eSPD. */
json_t *
chap_section_early(const struct chap_study *study, struct chap_error *err);

/* Precision and recall, ROC, reliability. */
json_t *
chap_section_curves(const struct chap_study *study, struct chap_error *err);

/* What it means on a platform: of pairs. */
json_t *
chap_section_platform(const struct chap_study *study, struct chap_error *err);

/* Figures of parts of the corpus. */
json_t *
chap_section_slices(const struct chap_study *study, struct chap_error *err);

/* Recall with the positives' suspects disguised, by trick. */
json_t *
chap_section_robustness(const struct chap_study *study, struct chap_error *err);

/* What the corpus gives away without the words, or without their order. */
json_t *
chap_section_controls(const struct chap_study *study, struct chap_error *err);

/* The worst false flags and misses, by id. */
json_t *
chap_section_worst(const struct chap_study *study, struct chap_error *err);

/* Other systems on the same units, and whether they differ. */
json_t *
chap_section_beside(const struct chap_study *study, struct chap_error *err);

/* Every unit of that kind, for a comparison: see pairing.h. */
json_t *chap_units_json(const struct chap_study *study,
    enum chap_unit_kind kind, struct chap_error *err);

/* Those of the headline. */
json_t *
chap_section_units(const struct chap_study *study, struct chap_error *err);

/*
 * The system of the options, knowing nothing of what was played before: for a
 * further play. One thread, whatever the options say: a player observes.
 * `max_pairs` 0: the options'.
 */
enum chap_err chap_study_system(const struct chap_study *study,
    uint32_t max_pairs, struct chap_system *out,
    struct chap_error *err) CHAP_MUST_CHECK;

/* Its engine goes, the baseline stays. */
void chap_study_system_release(struct chap_system *system);

#endif
