/*
 * The console's inside. Private to server/console/.
 *
 *   console.c       its life, the table of endpoints, errors as answers
 *   console_json.c  reading requests, writing answers
 *   api_me.c        who am I, my password
 *   api_queue.c     the queue; take the next case
 *   api_views.c     views of the queue under a name
 *   api_desk.c      claim, extend, hold, assign, give back
 *   api_case.c      one case: reasons, timeline, history; reveal a message
 *   api_enquire.c   more of a conversation, asked from the platform
 *   api_decide.c    decide, second reviews, undo
 *   api_overview.c  how the work goes, how often flags are right, drift
 *   api_admin.c     settings, accounts
 *   api_thresholds.c  what other thresholds would have flagged
 *   api_audit.c     the record, read and verified
 *   api_package.c   a case as a signed ZIP (package.c)
 */
#ifndef CHAP_CONSOLE_CONSOLE_PARTS_H
#define CHAP_CONSOLE_CONSOLE_PARTS_H

#include "server/console/console.h"
#include "server/console/queue_index.h"
#include "server/console/reader.h"
#include "server/store/desk.h"
#include "server/store/evidence_store.h"
#include "server/store/keys.h"

#include <jansson.h>
#include <pthread.h>

#define CHAP_MINUTE_MS ((int64_t)60000)
#define CHAP_SHIFT_MS \
	(8 * 60 * CHAP_MINUTE_MS) /* that exposure is counted over */
#define CHAP_UNDO_MS CHAP_MINUTE_MS

#define CHAP_CASE_LOCKS 64

/* What the consoles of a folder have together. */
struct chap_console_shared {
	struct chap_queue_index *index;
	struct chap_reader *reader;
	pthread_mutex_t taking; /* who looks for the next case */
	pthread_mutex_t deciding; /* who has a transaction of the queue's */
	pthread_mutex_t on_case[CHAP_CASE_LOCKS]; /* by a case's number */
};

struct chap_console {
	struct chap_console_options o;
	struct chap_accounts *accounts;
	struct chap_desk *desk;
	struct chap_evidence_store *evidence;
	struct chap_keys *keys;
	struct chap_console_shared *shared;
	struct chap_queue_index *index; /* the shared ones */
	struct chap_reader *reader;
	uint64_t most_tenant; /* see chap_console_tenants */
	bool knows_tenants;
};

/* A request under way. */
struct chap_asked {
	struct chap_console *c;
	const struct chap_console_request *request;
	const struct chap_account *who;
	const json_t *in; /* of a POST */
	json_t *out; /* an object */
	struct chap_buf *file; /* the answer instead, where file_type is set */
	const char *file_type;
	int64_t now_ms;
};

typedef enum chap_err
chap_asked_fn(struct chap_asked *a, struct chap_error *err);

chap_asked_fn chap_api_me, chap_api_password, chap_api_queue, chap_api_take,
    chap_api_people, chap_api_claim, chap_api_extend, chap_api_release,
    chap_api_hold, chap_api_assign, chap_api_case, chap_api_reveal,
    chap_api_decide, chap_api_undo, chap_api_overview, chap_api_settings,
    chap_api_reload, chap_api_account_add, chap_api_account_change,
    chap_api_audit, chap_api_audit_verify, chap_api_package,
    chap_api_thresholds, chap_api_views, chap_api_view_save,
    chap_api_view_remove, chap_api_enquire;

/*
 * Of all that is done with a case one thing at a time. A POST with a number in
 * `flag` has it locked already. Before `deciding`, behind `taking`.
 */
void chap_case_lock(struct chap_console *c, int64_t flag);
void chap_case_unlock(struct chap_console *c, int64_t flag);

/*
 * A transaction of the queue's store, in turn among the consoles; `end` commits
 * it if `rc` is CHAP_OK, else gives it up, and must follow whatever `begin`
 * said. Behind a case's lock. CHAP_ERR_IO, CHAP_ERR_BUSY.
 */
enum chap_err chap_asked_begin(
    const struct chap_asked *a, struct chap_error *err) CHAP_MUST_CHECK;
enum chap_err chap_asked_end(const struct chap_asked *a, enum chap_err rc,
    struct chap_error *err) CHAP_MUST_CHECK;

/* Leads and administrators. */
bool chap_asked_leads(const struct chap_asked *a);

/*
 * A string of the request, 1 to `most` bytes without NUL; `must` false: empty
 * where it is missing. CHAP_ERR_INVALID.
 */
enum chap_err chap_ask_string(const struct chap_asked *a, const char *field,
    bool must, size_t most, struct chap_span *out,
    struct chap_error *err) CHAP_MUST_CHECK;

/* One of the codes in known[], which ends with NULL. CHAP_ERR_INVALID. */
enum chap_err chap_ask_one_of(const struct chap_asked *a, const char *field,
    const char *const *known, struct chap_span *out,
    struct chap_error *err) CHAP_MUST_CHECK;

/* A whole number of the request, or of a GET's arguments. CHAP_ERR_INVALID. */
enum chap_err chap_ask_number(const struct chap_asked *a, const char *field,
    int64_t least, int64_t most, int64_t *out,
    struct chap_error *err) CHAP_MUST_CHECK;

/* A field that is true; it may be missing. */
bool chap_ask_true(const struct chap_asked *a, const char *field);

/* Puts a field; `value` is taken, NULL: no memory, which is told at the end. */
void chap_tell(json_t *out, const char *field, json_t *value);
json_t *chap_tell_span(struct chap_span s);
/* Its name; "?" if it is not there any more. */
json_t *chap_tell_account(struct chap_console *c, int64_t id);
/* The names of the tenants that an account is bound to; none: sees all. */
json_t *
chap_tell_tenants(struct chap_console *c, const struct chap_account *account);

/* A case, as its row and verdict say. */
struct chap_case {
	int64_t flag;
	enum chap_level level;
	int64_t raised_at_ms;
	int64_t updated_at_ms;
	bool is_open;
	unsigned char pair[CHAP_DIGEST_BYTES];
	json_t *verdict;
	struct chap_span suspect; /* in verdict */
	struct chap_span other;
	uint64_t tenant; /* or CHAP_TENANT_UNKNOWN */
	char lang[CHAP_LANG_BYTES]; /* "pt"; empty: unknown */
};

/* The highest number that a tenant has; read again when keys changed. */
enum chap_err chap_console_tenants(struct chap_console *c, uint64_t *most,
    struct chap_error *err) CHAP_MUST_CHECK;

/*
 * One of a tenant that the one who asks does not see is not there. Release it
 * even where this failed. CHAP_ERR_NOT_FOUND, CHAP_ERR_IO, …
 */
enum chap_err chap_case_read(const struct chap_asked *a, int64_t flag,
    struct chap_case *out, struct chap_error *err) CHAP_MUST_CHECK;
void chap_case_release(struct chap_case *of);

/*
 * Records what the one who asks is about to do; `of` NULL: it is about no case.
 * `what` is "name=value name=value" or NULL. CHAP_ERR_IO, …: do not do it.
 */
enum chap_err chap_asked_record(const struct chap_asked *a, const char *action,
    const struct chap_case *of, const char *what,
    struct chap_error *err) CHAP_MUST_CHECK;

/* The same, of a case by its number alone. */
enum chap_err chap_asked_record_flag(const struct chap_asked *a,
    const char *action, int64_t flag, struct chap_error *err) CHAP_MUST_CHECK;

/* What was asked of a case, as "enquiries". CHAP_ERR_IO, …_DAMAGED. */
enum chap_err chap_tell_enquiries(struct chap_asked *a, int64_t flag,
    bool is_blind, struct chap_error *err) CHAP_MUST_CHECK;

/* Whom the request may claim a case for. */
enum chap_case_stage {
	CHAP_STAGE_OPEN, /* nobody decided */
	CHAP_STAGE_SECOND, /* waits for a second person, who may be this one */
	CHAP_STAGE_DISAGREED, /* waits for a lead, who may be this one */
	CHAP_STAGE_OTHERS, /* waits for somebody else than this one */
	CHAP_STAGE_DONE,
};

/* *review is set but where the stage is OPEN or DONE. CHAP_ERR_IO. */
enum chap_err chap_case_stage(const struct chap_asked *a,
    const struct chap_case *of, enum chap_case_stage *stage,
    struct chap_review *review, struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Makes a case theirs who ask, and tells "claim". CHAP_ERR_BUSY: another has
 * it, who is told; CHAP_ERR_STATE: it waits for nobody, or not for them;
 * CHAP_ERR_NOT_FOUND, CHAP_ERR_IO.
 */
enum chap_err chap_take_case(struct chap_asked *a, int64_t flag,
    bool takes_over, struct chap_error *err) CHAP_MUST_CHECK;

/*
 * That the one who asks has the case now. CHAP_ERR_STATE: another has it, or
 * nobody; CHAP_ERR_IO.
 */
enum chap_err chap_case_is_mine(const struct chap_asked *a, int64_t flag,
    struct chap_claim *claim, struct chap_error *err) CHAP_MUST_CHECK;

/* {"by","kind","until","mine"}. */
json_t *
chap_tell_claim(const struct chap_asked *a, const struct chap_claim *claim);

#endif
