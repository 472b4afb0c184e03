/*
 * libchaperone: scores chat messages for grooming risk, in your process.
 * This header is the library's manual; it needs only the C library (and
 * base/err.h and base/span.h, installed beside it).
 *
 *	struct chap_engine *engine;
 *	struct chap_error err;
 *	struct chap_verdict verdict;
 *	struct chap_message m = {
 *		.id = CHAP_SPAN_LIT("m-1"), .at_ms = 1700000000000,
 *		.from = CHAP_SPAN_LIT("ann"), .n_to = 1,
 *		.to = {CHAP_SPAN_LIT("bob")},
 *		.text = CHAP_SPAN_LIT("gg, same time tomorrow?"),
 *	};
 *
 *	if (chap_engine_new(&engine, NULL, &err) != CHAP_OK)
 *		…
 *	chap_engine_score(engine, 0, &m, 1, &verdict);
 *
 * What it is. Messages go in, one verdict for each comes out. The engine
 * keeps a fixed-size state for each pair of users and for each user; it
 * opens no file and no socket and reads no clock. What it is not: it never
 * acts on a user. A verdict is for a platform's moderators, never for end
 * users' clients.
 *
 * Determinism. Same model, same lexicons, same messages in the same order:
 * same verdicts, however they are cut into calls and whatever the number of
 * threads.
 *
 * Threads. One call at a time on one engine (the caller's lock); a call
 * spreads its work over the engine's own threads. Different engines are
 * independent.
 *
 * Memory. Bounded by the options: each pair 640 bytes and each user 192,
 * beside their index and the evidence blocks (all stated below); allocated
 * as pairs appear, never given back before chap_engine_free. Past max_pairs
 * the pair that was quiet longest goes, one without a flag first.
 *
 * Errors. A message that cannot be scored gets a verdict with status
 * CHAP_UNSCORED and the reason in `error`; that is never low risk. The
 * other messages of the call are not touched by it.
 */
#ifndef CHAP_CHAPERONE_H
#define CHAP_CHAPERONE_H

#include "features/base/err.h"
#include "features/base/span.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define CHAP_ID_MAX_BYTES 128
#define CHAP_TO_MAX 16

/* Risk and logits are fixed-point: 1,000,000 stands for 1. */
#define CHAP_MICRO 1000000

enum chap_kind {
	CHAP_MESSAGE,
	CHAP_EDIT, /* `ref` names the message, text is the new one */
	CHAP_DELETE, /* `ref` names the message */
	CHAP_MEDIA, /* picture, video, voice message, file */
	CHAP_CALL,
	CHAP_CONTACT_REQUEST,
	CHAP_BLOCK,
	CHAP_REPORT,
	CHAP_USER, /* facts about `from`; no `to` */
	CHAP_N_KINDS
};

#define CHAP_AGE_UNKNOWN (-1)
#define CHAP_AGE_MINOR (-2) /* platform says minor, no number */
#define CHAP_AGE_ADULT (-3) /* platform says adult, no number */

/*
 * One message. Spans are borrowed for the call. Ids are 1 to 128 bytes of
 * UTF-8 without NUL.
 */
struct chap_message {
	/* a repeat is dropped: of the pair's last 16, or the last thousands */
	struct chap_span id;
	int64_t at_ms; /* Unix ms, 0 to 253402300799999 (year 9999) */
	struct chap_span from;
	struct chap_span to[CHAP_TO_MAX];
	size_t n_to; /* 1 for a direct message, up to 16 for a small group */
	struct chap_span room; /* instead of `to`: a public or large room */
	struct chap_span text; /* UTF-8, up to 16 KiB; may be empty */
	struct chap_span ref; /* for edit and delete */
	struct chap_span lang; /* BCP 47; may be empty. Moves no score */
	enum chap_kind kind;
	int age; /* CHAP_USER: years, or CHAP_AGE_*; others: CHAP_AGE_UNKNOWN */
	bool has_tz;
	int tz_minutes; /* CHAP_USER: east of UTC */
	int64_t account_at_ms; /* CHAP_USER: account made; 0: unknown */
};

enum chap_status {
	CHAP_SCORED,
	CHAP_UNSCORED, /* `error` says why */
	CHAP_DUPLICATE, /* counted before; the pair's current verdict */
	CHAP_NOTED, /* facts about a user were taken; nothing to score */
};

enum chap_level {
	CHAP_LEVEL_NONE,
	CHAP_LEVEL_WATCH,
	CHAP_LEVEL_REVIEW,
	CHAP_LEVEL_URGENT,
	CHAP_N_LEVELS
};

/*
 * LIMITED: the pair has fewer than three words, or mostly words of a script
 * without lexicon; `lang` names a language without a reviewed lexicon; or some
 * of what is known of the pair rests on draft lexicons. Those count in risk,
 * logit and reasons, but never lift the level above `watch`.
 */
enum chap_confidence {
	CHAP_CONFIDENCE_FULL,
	CHAP_CONFIDENCE_LIMITED,
};

/* How old a side is: as the platform says, else by what it said itself. */
enum chap_age_band {
	CHAP_AGE_BAND_UNKNOWN,
	CHAP_AGE_BAND_UNDER_13,
	CHAP_AGE_BAND_13_TO_15,
	CHAP_AGE_BAND_16_TO_17,
	CHAP_AGE_BAND_MINOR, /* under 18, years not known */
	CHAP_AGE_BAND_ADULT,
	CHAP_N_AGE_BANDS
};

/* Letters of a language and a 0. */
#define CHAP_LANG_BYTES 4

#define CHAP_WHY_MAX 12
#define CHAP_WHY_MESSAGES_MAX 4
#define CHAP_ALSO_MAX 50 /* no fewer than there are signals */
#define CHAP_ERROR_BYTES 160

/* One reason: a signal's or a feature's share of the logit. */
struct chap_reason {
	const char *name; /* static */
	int64_t points_micro; /* logit, exact */
	struct chap_span message[CHAP_WHY_MESSAGES_MAX]; /* ids, newest last */
	size_t n_messages;
};

/*
 * `logit_micro` is exactly `bias_micro` plus the points of all reasons (the
 * last, "other", holds what is past the strongest); `risk_micro` is its
 * sigmoid. `suspect` is the side with the higher logit; where draft lexicons
 * had a part in it, the side with the higher level comes first.
 */
struct chap_verdict {
	enum chap_status status;
	enum chap_level level;
	enum chap_confidence confidence;
	bool raised; /* `level` is above any this pair and suspect had */
	bool fell; /* `level` is below review, and was not before */
	const char *advice; /* static; by level and leading signal: advice.h */
	struct chap_span id;
	struct chap_span from;
	struct chap_span to; /* the other user of the riskiest pair */
	struct chap_span room; /* for a message to a room; then `to` is empty */
	struct chap_span suspect; /* `from` or `to` */
	int64_t logit_micro;
	int64_t bias_micro;
	int32_t risk_micro;
	uint32_t n; /* messages of the pair so far */
	int64_t at_ms; /* the message's own */
	/*
	 * The message's language by its first subtag ("pt"): as the message
	 * says, else that of the lists which show most of its words; empty:
	 * unknown.
	 */
	char lang[CHAP_LANG_BYTES];
	enum chap_age_band suspect_age;
	enum chap_age_band other_age;
	size_t n_why; /* 0 below `watch`, unless always asked for */
	struct chap_reason why[CHAP_WHY_MAX];
	/*
	 * With `why`: risk signals that the suspect has shown and to which the
	 * model gives no points, in the order of the signals; static names.
	 */
	size_t n_also;
	const char *also[CHAP_ALSO_MAX];
	char error[CHAP_ERROR_BYTES]; /* CHAP_UNSCORED only */
};

struct chap_engine_options {
	const char *model; /* a bundle's path; NULL: the built-in one */
	const char *lexicons; /* a folder; NULL: the built-in ones */
	const char *advice; /* a table (advice.h); NULL: the built-in one */
	/*
	 * How many of a million moments are of somebody who grooms, where the
	 * engine works: moves `risk` (and bias and thresholds with it, so no
	 * level changes) from the base rate that the model was calibrated at.
	 * 0: left as it is; at most 999,999.
	 */
	uint32_t base_rate_ppm;
	uint32_t max_pairs; /* 0: 1,000,000 */
	uint32_t max_actors; /* 0: 1,000,000 */
	uint32_t max_evidence; /* pairs whose message ids are kept; 0: 50,000 */
	unsigned threads; /* 0: 1; at most 64 */
	bool always_why; /* reasons below `watch` too */
	uint64_t seed; /* of the keyed hashes of ids */
};

struct chap_engine;

/*
 * Makes an engine; `options` NULL: all defaults. The options are copied.
 * CHAP_ERR_INVALID, CHAP_ERR_DAMAGED, CHAP_ERR_VERSION (model, lexicons),
 * CHAP_ERR_NOT_FOUND, CHAP_ERR_IO, CHAP_ERR_MEMORY; *err says what.
 */
enum chap_err chap_engine_new(struct chap_engine **out,
    const struct chap_engine_options *options,
    struct chap_error *err) CHAP_MUST_CHECK;

/* NULL is fine. Wipes what it held. */
void chap_engine_free(struct chap_engine *engine);

/*
 * Scores message[n] of one tenant, in order, into verdict[n]. Verdicts and
 * what they point to are valid until the next call on this engine, and as
 * long as the messages' own spans.
 */
void chap_engine_score(struct chap_engine *engine, uint64_t tenant,
    const struct chap_message *message, size_t n, struct chap_verdict *verdict);

/* What the engine holds and did since it was made. */
struct chap_engine_stats {
	uint64_t n_scored;
	uint64_t n_unscored;
	uint64_t n_duplicates;
	uint64_t n_noted;
	uint64_t n_joined; /* messages that went on with a word cut before */
	uint64_t n_raised[CHAP_N_LEVELS];
	uint32_t n_pairs;
	uint32_t n_actors;
	uint64_t n_pairs_evicted;
	uint64_t n_actors_evicted;
	uint64_t held_bytes; /* state, index and evidence allocated so far */
};

/* Any time between calls. */
void chap_engine_stats(
    const struct chap_engine *engine, struct chap_engine_stats *out);

/*
 * Name of the model, hex hash of the lexicons: valid until others are taken
 * (chap_engine_reload), and not to be read while they are.
 */
const char *chap_engine_model(const struct chap_engine *engine);
const char *chap_engine_lexicon(const struct chap_engine *engine);

/*
 * Other lexicons for an engine at work, without a pause of its scoring:
 *
 *	if (chap_reload_new(&reload, engine, dir, &err) == CHAP_OK) {
 *		chap_engine_reload(engine, reload);
 *		chap_reload_free(reload);
 *	}
 *
 * chap_reload_new reads, checks and compiles a folder (NULL: the built-in
 * lexicons); it takes some tenths of a second and may run while the engine
 * scores, in another thread. Errors as of chap_engine_new; then the engine
 * goes on with what it has, as it does until chap_engine_reload. That is a
 * call on the engine (one at a time), takes no time to speak of and cannot
 * fail; the next message is read by the new lexicons. Afterwards `reload` holds
 * the former ones, to be freed or taken back. What pairs and users are known
 * for stays as it is.
 */
struct chap_reload;

enum chap_err chap_reload_new(struct chap_reload **out,
    const struct chap_engine *engine, const char *dir,
    struct chap_error *err) CHAP_MUST_CHECK;
void chap_engine_reload(struct chap_engine *engine, struct chap_reload *reload);

/*
 * The same with another model, advice and base rate too: those of the options
 * (which say nothing of what else is in them). What pairs and users are known
 * for stays, with the levels that they were given; from the next message on
 * the new model weighs it, as it would after a restart with it.
 */
enum chap_err chap_reload_new_with(struct chap_reload **out,
    const struct chap_engine *engine, const struct chap_engine_options *options,
    struct chap_error *err) CHAP_MUST_CHECK;

/*
 * The hex hash of the lexicons that it holds; the name of the model that the
 * engine will have, before it is taken.
 */
const char *chap_reload_lexicon(const struct chap_reload *reload);
const char *chap_reload_model(
    const struct chap_reload *reload, const struct chap_engine *engine);

/* NULL is fine. */
void chap_reload_free(struct chap_reload *reload);

/* "none" to "urgent"; "scored" to "noted"; "message" to "user"; "full" … */
const char *chap_level_name(enum chap_level level);
const char *chap_status_name(enum chap_status status);
const char *chap_kind_name(enum chap_kind kind);
const char *chap_age_band_name(enum chap_age_band band);
const char *chap_confidence_name(enum chap_confidence confidence);

#ifdef __cplusplus
}
#endif

#endif
