/* Whose a case is: claim, extend, hold, assign, give back. */
#include "server/console/console_parts.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#define WHY_MAX_BYTES 1000
#define HOLD_MOST_HOURS 168

static enum chap_err
ask_flag(const struct chap_asked *a, int64_t *flag, struct chap_error *err)
{
	return chap_ask_number(a, "flag", 1, INT64_MAX, flag, err);
}

/* That it waits for somebody, and this one may be it; whose it is. */
static enum chap_err
check_stage(const struct chap_asked *a, int64_t flag, uint64_t *tenant,
    struct chap_error *err)
{
	enum chap_case_stage stage = CHAP_STAGE_DONE;
	struct chap_review review;
	struct chap_case of;
	enum chap_err rc = chap_case_read(a, flag, &of, err);

	if (rc == CHAP_OK)
		rc = chap_case_stage(a, &of, &stage, &review, err);
	*tenant = of.tenant;
	chap_case_release(&of);
	if (rc != CHAP_OK)
		return rc;
	if (stage == CHAP_STAGE_DONE)
		return chap_fail(
		    err, CHAP_ERR_STATE, "flag: somebody decided already");
	if (stage == CHAP_STAGE_OTHERS)
		return chap_fail(err, CHAP_ERR_STATE,
		    "flag: it waits for another person to look at it");
	return CHAP_OK;
}

/* Who has it is told with the refusal. */
static enum chap_err
put_claim(struct chap_asked *a, const struct chap_claim *claim, bool takes_over,
    struct chap_span why, struct chap_error *err)
{
	struct chap_claim now;
	enum chap_err rc =
	    chap_desk_claim(a->c->desk, claim, takes_over, why, err);

	if (chap_desk_claimed(a->c->desk, claim->flag, a->now_ms, &now, NULL) ==
	    CHAP_OK)
		chap_tell(a->out, "claim", chap_tell_claim(a, &now));
	return rc;
}

static int64_t
lease_end(const struct chap_asked *a)
{
	return a->now_ms + a->c->o.config->lease_minutes * CHAP_MINUTE_MS;
}

enum chap_err
chap_take_case(
    struct chap_asked *a, int64_t flag, bool takes_over, struct chap_error *err)
{
	struct chap_claim claim;
	uint64_t tenant;
	enum chap_err rc = check_stage(a, flag, &tenant, err);

	if (rc != CHAP_OK)
		return rc;
	/* what is held or assigned to somebody stays so while they look at it
	 */
	rc = chap_desk_claimed(a->c->desk, flag, a->now_ms, &claim, err);
	if (rc == CHAP_OK && claim.account == a->who->id &&
	    claim.kind != CHAP_CLAIM_LEASE) {
		chap_tell(a->out, "claim", chap_tell_claim(a, &claim));
		return CHAP_OK;
	}
	if (rc != CHAP_OK && rc != CHAP_ERR_NOT_FOUND)
		return rc;
	claim = (struct chap_claim){.flag = flag,
	    .account = a->who->id,
	    .kind = CHAP_CLAIM_LEASE,
	    .since_ms = a->now_ms,
	    .until_ms = lease_end(a)};
	rc = chap_asked_record_flag(
	    a, takes_over ? "case_taken_over" : "case_claimed", flag, err);
	return rc == CHAP_OK
	    ? put_claim(a, &claim, takes_over, (struct chap_span){"", 0}, err)
	    : rc;
}

enum chap_err
chap_api_claim(struct chap_asked *a, struct chap_error *err)
{
	bool takes_over = chap_ask_true(a, "take_over");
	int64_t flag = 0;
	enum chap_err rc = ask_flag(a, &flag, err);

	if (rc == CHAP_OK && takes_over && !chap_asked_leads(a))
		rc = chap_fail(
		    err, CHAP_ERR_INVALID, "take_over: for leads only");
	return rc == CHAP_OK ? chap_take_case(a, flag, takes_over, err) : rc;
}

enum chap_err
chap_api_extend(struct chap_asked *a, struct chap_error *err)
{
	struct chap_claim claim;
	int64_t flag = 0;
	enum chap_err rc = ask_flag(a, &flag, err);

	if (rc == CHAP_OK)
		rc = chap_case_is_mine(a, flag, &claim, err);
	if (rc == CHAP_OK)
		rc = chap_asked_record_flag(a, "claim_extended", flag, err);
	if (rc == CHAP_OK && claim.kind == CHAP_CLAIM_LEASE)
		rc = chap_desk_extend(
		    a->c->desk, flag, a->who->id, a->now_ms, lease_end(a), err);
	if (rc == CHAP_OK)
		rc = chap_case_is_mine(a, flag, &claim, err);
	if (rc == CHAP_OK)
		chap_tell(a->out, "claim", chap_tell_claim(a, &claim));
	return rc;
}

/* Why somebody passes a case over: codes, which may stand in the audit log. */
static const char *const SKIP_REASON[] = {
    "language", "known", "strain", "time", "other", NULL};

static enum chap_err
record_skip(const struct chap_asked *a, int64_t flag, struct chap_error *err)
{
	struct chap_span reason;
	char what[64];
	enum chap_err rc =
	    chap_ask_one_of(a, "reason", SKIP_REASON, &reason, err);

	if (rc != CHAP_OK)
		return rc;
	snprintf(what, sizeof(what), "flag=%" PRId64 " reason=%.*s", flag,
	    (int)reason.len, reason.ptr);
	return chap_asked_record(a, "case_skipped", NULL, what, err);
}

/* "skip", with a reason: and do not offer it to me again today. */
enum chap_err
chap_api_release(struct chap_asked *a, struct chap_error *err)
{
	bool skips = chap_ask_true(a, "skip");
	int64_t flag = 0;
	enum chap_err rc = ask_flag(a, &flag, err);

	if (rc == CHAP_OK)
		rc = skips
		    ? record_skip(a, flag, err)
		    : chap_asked_record_flag(a, "case_given_back", flag, err);
	if (rc == CHAP_OK)
		rc = chap_desk_release(a->c->desk, flag, a->who->id, err);
	if (rc == CHAP_OK && skips)
		rc = chap_desk_skip(
		    a->c->desk, a->who->id, flag, a->now_ms, err);
	return rc;
}

enum chap_err
chap_api_hold(struct chap_asked *a, struct chap_error *err)
{
	struct chap_claim claim;
	struct chap_span why = {"", 0};
	int64_t flag = 0, hours = 0;
	enum chap_err rc = ask_flag(a, &flag, err);

	if (rc == CHAP_OK)
		rc = chap_ask_number(
		    a, "hours", 1, HOLD_MOST_HOURS, &hours, err);
	if (rc == CHAP_OK)
		rc = chap_ask_string(a, "why", true, WHY_MAX_BYTES, &why, err);
	if (rc == CHAP_OK)
		rc = chap_case_is_mine(a, flag, &claim, err);
	if (rc == CHAP_OK)
		rc = chap_asked_record_flag(a, "case_held", flag, err);
	if (rc != CHAP_OK)
		return rc;
	claim.kind = CHAP_CLAIM_HOLD;
	claim.since_ms = a->now_ms;
	claim.until_ms = a->now_ms + hours * 60 * CHAP_MINUTE_MS;
	return put_claim(a, &claim, false, why, err);
}

static bool
works_on_cases(const struct chap_account *account)
{
	return account->disabled_at_ms == 0 &&
	    account->role != CHAP_ACCOUNT_AUDITOR;
}

/* That it waits for `to`: who had a part in it does not look at it again. */
static enum chap_err
check_stage_of(const struct chap_asked *a, const struct chap_account *to,
    int64_t flag, struct chap_error *err)
{
	struct chap_asked as = *a;
	uint64_t tenant;
	enum chap_err rc;

	as.who = to;
	rc = check_stage(&as, flag, &tenant, err);
	return rc == CHAP_ERR_STATE
	    ? chap_fail(err, CHAP_ERR_INVALID,
	          "to: it waits for another person than that")
	    : rc;
}

/* By a lead, whoever has it; else by who has it, who hands it over. */
enum chap_err
chap_api_assign(struct chap_asked *a, struct chap_error *err)
{
	struct chap_account to;
	struct chap_claim claim;
	struct chap_span name = {"", 0}, why = {"", 0};
	char what[64 + CHAP_ACCOUNT_NAME_MAX_BYTES];
	uint64_t tenant = CHAP_TENANT_UNKNOWN;
	int64_t flag = 0;
	enum chap_err rc = ask_flag(a, &flag, err);

	if (rc == CHAP_OK)
		rc = chap_ask_string(
		    a, "to", true, CHAP_ACCOUNT_NAME_MAX_BYTES, &name, err);
	if (rc == CHAP_OK)
		rc = chap_ask_string(a, "why", false, WHY_MAX_BYTES, &why, err);
	if (rc == CHAP_OK)
		rc = check_stage(a, flag, &tenant, err);
	if (rc == CHAP_OK && !chap_asked_leads(a))
		rc = chap_case_is_mine(a, flag, &claim, err);
	if (rc == CHAP_OK)
		rc = chap_accounts_find(a->c->accounts, name, &to, err);
	if (rc == CHAP_ERR_NOT_FOUND || (rc == CHAP_OK && !works_on_cases(&to)))
		rc = chap_fail(
		    err, CHAP_ERR_INVALID, "to: nobody who works on cases");
	if (rc == CHAP_OK && !chap_account_sees(&to, tenant))
		rc = chap_fail(err, CHAP_ERR_INVALID,
		    "to: does not see the cases of this platform");
	if (rc == CHAP_OK)
		rc = check_stage_of(a, &to, flag, err);
	snprintf(what, sizeof(what), "flag=%" PRId64 " to=account:%.*s", flag,
	    (int)name.len, name.ptr);
	if (rc == CHAP_OK)
		rc = chap_asked_record(a, "case_assigned", NULL, what, err);
	if (rc != CHAP_OK)
		return rc;
	claim = (struct chap_claim){.flag = flag,
	    .account = to.id,
	    .kind = CHAP_CLAIM_ASSIGNED,
	    .since_ms = a->now_ms};
	return put_claim(a, &claim, true, why, err);
}

struct people {
	const struct chap_account *who; /* asks */
	json_t *list;
};

/* Who sees some of the cases that the one who asks sees. */
static void
add_person(void *context, const struct chap_account *account)
{
	struct people *p = context;
	bool sees = p->who->n_tenants == 0;

	for (size_t i = 0; i < p->who->n_tenants; i++)
		sees = sees || chap_account_sees(account, p->who->tenant[i]);
	if (sees && works_on_cases(account))
		(void)!json_array_append_new(
		    p->list, json_string(account->name));
}

/* Whom a case can be assigned to. */
enum chap_err
chap_api_people(struct chap_asked *a, struct chap_error *err)
{
	struct people people = {.who = a->who, .list = json_array()};
	enum chap_err rc =
	    chap_accounts_each(a->c->accounts, add_person, &people, err);

	chap_tell(a->out, "people", people.list);
	return rc;
}
