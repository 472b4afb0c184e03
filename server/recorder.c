#include "server/recorder.h"

#include <stdio.h>
#include <unistd.h>

#define DAY_MS ((int64_t)24 * 60 * 60 * 1000)

void
chap_recorder_head(
    const struct chap_config *config, char out[CHAP_CONFIG_STRING + 16])
{
	if (config->audit_head[0] != '\0')
		snprintf(
		    out, CHAP_CONFIG_STRING + 16, "%s", config->audit_head);
	else
		snprintf(out, CHAP_CONFIG_STRING + 16,
		    "%s/" CHAP_AUDIT_HEAD_FILE, config->data);
}

enum chap_err
chap_recorder_open(struct chap_recorder *r, const struct chap_config *config,
    const struct chap_seal *seal, const struct chap_log *log,
    struct chap_error *err)
{
	r->log = log;
	r->clock = chap_clock_system();
	r->told_at_ms = chap_clock_now_ms(&r->clock);
	chap_recorder_head(config, r->head);
	return chap_audit_open(&r->audit, config->data, seal, err);
}

enum chap_err
chap_recorder_add(struct chap_recorder *r, struct chap_audit_record record,
    struct chap_error *err)
{
	char actor[32];

	snprintf(actor, sizeof(actor), "cli:%ld", (long)getuid());
	record.actor = actor;
	record.at_ms = chap_clock_now_ms(&r->clock);
	return chap_audit_add(r->audit, &record, 1, err);
}

static void
tell_fault(struct chap_recorder *r, const char *event, const char *action,
    const struct chap_error *err)
{
	char text[512];

	chap_log(r->log, CHAP_LOG_ERROR, event, chap_f_str("action", action),
	    chap_f_str("why", chap_error_format(err, text, sizeof(text))));
}

void
chap_recorder_note(struct chap_recorder *r, const char *actor,
    const char *action, const char *what)
{
	struct chap_audit_record record = {
	    .at_ms = chap_clock_now_ms(&r->clock),
	    .actor = actor,
	    .action = action,
	    .what = what};
	struct chap_error err;

	if (chap_audit_add(r->audit, &record, 1, &err) != CHAP_OK)
		tell_fault(r, "not_recorded", action, &err);
}

/* A log that goes to another machine makes that one a witness too. */
static void
tell_head(struct chap_recorder *r)
{
	char hex[CHAP_AUDIT_HEX];
	struct chap_error err;
	int64_t seq;

	r->told_at_ms = chap_clock_now_ms(&r->clock);
	if (chap_audit_export_head(
	        r->audit, r->head, r->told_at_ms, &seq, hex, &err) != CHAP_OK)
		tell_fault(r, "audit_head_not_written", r->head, &err);
	else
		chap_log(r->log, CHAP_LOG_INFO, "audit_head",
		    chap_f_int("rows", seq), chap_f_str("hash", hex));
}

void
chap_recorder_tick(struct chap_recorder *r)
{
	int64_t now_ms = chap_clock_now_ms(&r->clock);

	if (now_ms - r->told_at_ms >= DAY_MS || now_ms < r->told_at_ms)
		tell_head(r);
}

void
chap_recorder_close(struct chap_recorder *r)
{
	if (r->audit == NULL)
		return;
	tell_head(r);
	chap_audit_close(r->audit);
	r->audit = NULL;
}

enum chap_err
chap_record(const struct chap_config *config, const struct chap_seal *seal,
    struct chap_audit_record record, struct chap_error *err)
{
	struct chap_log log = {
	    STDERR_FILENO, CHAP_LOG_WARN, chap_clock_system()};
	struct chap_recorder r = {.audit = NULL};
	enum chap_err rc = chap_recorder_open(&r, config, seal, &log, err);

	if (rc == CHAP_OK)
		rc = chap_recorder_add(&r, record, err);
	chap_recorder_close(&r);
	return rc;
}
