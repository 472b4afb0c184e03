/*
 * The audit log as the service and the commands use it: where its head goes,
 * when, and in whose name something is recorded.
 *
 * Threads: as of struct chap_audit; chap_recorder_tick and close from one.
 * Ownership: a struct on the caller's side, zeroed before; close frees what is
 * in it, even where open failed.
 */
#ifndef CHAP_SERVER_RECORDER_H
#define CHAP_SERVER_RECORDER_H

#include "features/base/clock.h"
#include "features/base/log.h"
#include "server/config.h"
#include "server/store/audit.h"

struct chap_recorder {
	struct chap_audit *audit;
	char head[CHAP_CONFIG_STRING + 16]; /* the file */
	const struct chap_log *log; /* NULL: faults are not logged */
	struct chap_clock clock;
	int64_t told_at_ms; /* the head, last */
};

/* The setting audit_head, or its place in the data folder. */
void chap_recorder_head(
    const struct chap_config *config, char out[CHAP_CONFIG_STRING + 16]);

/* Errors as of chap_audit_open. */
enum chap_err chap_recorder_open(struct chap_recorder *recorder,
    const struct chap_config *config, const struct chap_seal *seal,
    const struct chap_log *log, struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Records what whoever runs this program does, as "cli:" and their user's
 * number; actor and time of `record` are passed over. Errors as of
 * chap_audit_add.
 */
enum chap_err chap_recorder_add(struct chap_recorder *recorder,
    struct chap_audit_record record, struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Records what has to happen even where it cannot be recorded: then the log
 * has `not_recorded`.
 */
void chap_recorder_note(struct chap_recorder *recorder, const char *actor,
    const char *action, const char *what);

/* Adds the head to its file once a day, and says it in the log. */
void chap_recorder_tick(struct chap_recorder *recorder);

/* Adds the head to its file, then closes. */
void chap_recorder_close(struct chap_recorder *recorder);

/*
 * Both of a command: opens the log, records, adds the head, closes. All errors
 * of the above: then nothing was recorded and nothing must be done.
 */
enum chap_err chap_record(const struct chap_config *config,
    const struct chap_seal *seal, struct chap_audit_record record,
    struct chap_error *err) CHAP_MUST_CHECK;

#endif
