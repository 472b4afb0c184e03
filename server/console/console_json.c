/* Reading requests, writing answers, and what several endpoints share. */
#include "server/console/console_parts.h"

#include "features/base/cli.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

enum chap_err
chap_ask_string(const struct chap_asked *a, const char *field, bool must,
    size_t most, struct chap_span *out, struct chap_error *err)
{
	const json_t *value = json_object_get(a->in, field);

	*out = (struct chap_span){"", 0};
	if (value == NULL ||
	    (!must && json_string_length(value) == 0 && json_is_string(value)))
		return must
		    ? chap_fail(err, CHAP_ERR_INVALID, "%s: missing", field)
		    : CHAP_OK;
	if (!json_is_string(value))
		return chap_fail(
		    err, CHAP_ERR_INVALID, "%s: not a string", field);
	*out = (struct chap_span){
	    json_string_value(value), json_string_length(value)};
	if (out->len == 0)
		return chap_fail(err, CHAP_ERR_INVALID, "%s: empty", field);
	if (out->len > most)
		return chap_fail(err, CHAP_ERR_INVALID,
		    "%s: longer than %zu bytes", field, most);
	if (memchr(out->ptr, '\0', out->len) != NULL)
		return chap_fail(
		    err, CHAP_ERR_INVALID, "%s: holds a NUL", field);
	return CHAP_OK;
}

enum chap_err
chap_ask_one_of(const struct chap_asked *a, const char *field,
    const char *const *known, struct chap_span *out, struct chap_error *err)
{
	enum chap_err rc = chap_ask_string(a, field, true, 20, out, err);

	if (rc != CHAP_OK)
		return rc;
	for (; *known != NULL; known++)
		if (chap_span_eq(*out, chap_span_str(*known)))
			return CHAP_OK;
	return chap_fail(err, CHAP_ERR_INVALID, "%s: not a known one", field);
}

enum chap_err
chap_ask_number(const struct chap_asked *a, const char *field, int64_t least,
    int64_t most, int64_t *out, struct chap_error *err)
{
	const json_t *value = json_object_get(a->in, field);
	const char *text = a->in == NULL
	    ? a->request->argument(a->request->context, field)
	    : NULL;
	long long number =
	    json_is_integer(value) ? json_integer_value(value) : 0;

	if (value == NULL && text == NULL)
		return chap_fail(err, CHAP_ERR_INVALID, "%s: missing", field);
	if (text != NULL
	        ? !chap_parse_number(text, least, most, &number)
	        : !json_is_integer(value) || number < least || number > most)
		return chap_fail(err, CHAP_ERR_INVALID,
		    "%s: not a number from %" PRId64 " to %" PRId64, field,
		    least, most);
	*out = number;
	return CHAP_OK;
}

bool
chap_ask_true(const struct chap_asked *a, const char *field)
{
	return json_is_true(json_object_get(a->in, field));
}

void
chap_tell(json_t *out, const char *field, json_t *value)
{
	/* what has no place is null: an answer that says so, not one too few */
	if (value == NULL)
		value = json_null();
	(void)!json_object_set_new(out, field, value);
}

json_t *
chap_tell_span(struct chap_span s)
{
	return json_stringn(s.len == 0 ? "" : s.ptr, s.len);
}

json_t *
chap_tell_account(struct chap_console *c, int64_t id)
{
	struct chap_account account;

	return json_string(
	    chap_accounts_get(c->accounts, id, &account, NULL) == CHAP_OK
	        ? account.name
	        : "?");
}

json_t *
chap_tell_tenants(struct chap_console *c, const struct chap_account *account)
{
	char name[CHAP_TENANT_MAX_BYTES + 1];
	json_t *list = json_array();

	for (size_t i = 0; i < account->n_tenants; i++) {
		if (chap_keys_tenant_name(
		        c->keys, account->tenant[i], name, NULL) != CHAP_OK)
			snprintf(name, sizeof(name), "?");
		(void)!json_array_append_new(list, json_string(name));
	}
	return list;
}

json_t *
chap_tell_claim(const struct chap_asked *a, const struct chap_claim *claim)
{
	json_t *o = json_object();

	chap_tell(o, "by", chap_tell_account(a->c, claim->account));
	chap_tell(o, "kind", json_string(chap_claim_kind_name(claim->kind)));
	chap_tell(o, "since", json_integer(claim->since_ms));
	chap_tell(o, "until",
	    claim->until_ms == 0 ? json_null() : json_integer(claim->until_ms));
	chap_tell(o, "mine", json_boolean(claim->account == a->who->id));
	return o;
}

static struct chap_span
string_of(const json_t *s)
{
	return (struct chap_span){json_is_string(s) ? json_string_value(s) : "",
	    json_string_length(s)};
}

static void
keep_flag(void *context, const struct chap_flag *flag)
{
	struct chap_case *of = context;
	const json_t *from, *suspect;

	of->flag = flag->id;
	of->level = flag->level;
	of->raised_at_ms = flag->raised_at_ms;
	of->updated_at_ms = flag->updated_at_ms;
	of->is_open = flag->is_open;
	snprintf(of->lang, sizeof(of->lang), "%s", flag->lang);
	memcpy(of->pair, flag->pair, sizeof(of->pair));
	of->verdict = json_loads(flag->verdict, 0, NULL);
	from = json_object_get(of->verdict, "from");
	suspect = json_object_get(of->verdict, "suspect");
	of->suspect = string_of(suspect);
	of->other = string_of(json_equal(suspect, from)
	        ? json_object_get(of->verdict, "to")
	        : from);
}

static bool
count_tenant(void *context, const struct chap_key *key)
{
	uint64_t *most = context;

	if (key->tenant > *most)
		*most = key->tenant;
	return true;
}

enum chap_err
chap_console_tenants(
    struct chap_console *c, uint64_t *most, struct chap_error *err)
{
	bool changed = false;
	enum chap_err rc = chap_keys_changed(c->keys, &changed, err);

	if (rc == CHAP_OK && (changed || !c->knows_tenants))
		rc =
		    chap_keys_each(c->keys, count_tenant, &c->most_tenant, err);
	c->knows_tenants = rc == CHAP_OK;
	*most = c->most_tenant;
	return rc;
}

enum chap_err
chap_case_read(const struct chap_asked *a, int64_t flag, struct chap_case *out,
    struct chap_error *err)
{
	struct chap_console *c = a->c;
	uint64_t most = 0;
	enum chap_err rc;

	memset(out, 0, sizeof(*out));
	rc = chap_flags_get(c->o.flags, flag, keep_flag, out, err);
	if (rc == CHAP_OK)
		rc = chap_console_tenants(c, &most, err);
	if (rc == CHAP_OK)
		out->tenant = chap_queue_tenant(
		    c->o.seal, out->pair, out->suspect, out->other, most, 0);
	if (rc == CHAP_OK && !chap_account_sees(a->who, out->tenant))
		rc = chap_fail(err, CHAP_ERR_NOT_FOUND, "no such case");
	return rc;
}

void
chap_case_release(struct chap_case *of)
{
	json_decref(of->verdict);
	of->verdict = NULL;
}

enum chap_err
chap_case_stage(const struct chap_asked *a, const struct chap_case *of,
    enum chap_case_stage *stage, struct chap_review *review,
    struct chap_error *err)
{
	bool took_part;
	enum chap_err rc;

	*stage = CHAP_STAGE_OPEN;
	if (of->is_open) /* whatever was decided, there is new evidence */
		return CHAP_OK;
	*stage = CHAP_STAGE_DONE;
	rc = chap_desk_review(a->c->desk, of->flag, review, err);
	if (rc == CHAP_ERR_NOT_FOUND)
		return CHAP_OK;
	if (rc != CHAP_OK)
		return rc;
	took_part = review->first == a->who->id || review->second == a->who->id;
	/* whose dismissal was drawn does not learn of it */
	if (review->state == CHAP_REVIEW_WAITING &&
	    review->first_ruling == CHAP_RULING_DISMISS && took_part)
		*stage = CHAP_STAGE_DONE;
	else if (review->state == CHAP_REVIEW_WAITING)
		*stage = took_part ? CHAP_STAGE_OTHERS : CHAP_STAGE_SECOND;
	else if (review->state == CHAP_REVIEW_DISAGREED)
		*stage = took_part || !chap_asked_leads(a)
		    ? CHAP_STAGE_OTHERS
		    : CHAP_STAGE_DISAGREED;
	return CHAP_OK;
}

enum chap_err
chap_case_is_mine(const struct chap_asked *a, int64_t flag,
    struct chap_claim *claim, struct chap_error *err)
{
	enum chap_err rc =
	    chap_desk_claimed(a->c->desk, flag, a->now_ms, claim, err);

	if (rc == CHAP_ERR_NOT_FOUND)
		return chap_fail(
		    err, CHAP_ERR_STATE, "claim: it ended; claim it again");
	if (rc == CHAP_OK && claim->account != a->who->id) {
		chap_tell(a->out, "claim", chap_tell_claim(a, claim));
		return chap_fail(
		    err, CHAP_ERR_STATE, "claim: somebody else has this case");
	}
	return rc;
}

enum chap_err
chap_asked_record(const struct chap_asked *a, const char *action,
    const struct chap_case *of, const char *what, struct chap_error *err)
{
	char actor[CHAP_ACCOUNT_NAME_MAX_BYTES + 16];
	char more[CHAP_AUDIT_WHAT_BYTES];
	struct chap_audit_record record = {
	    .at_ms = a->now_ms, .actor = actor, .action = action, .what = what};

	snprintf(actor, sizeof(actor), "account:%s", a->who->name);
	if (of != NULL) {
		snprintf(more, sizeof(more), "flag=%" PRId64 "%s%s", of->flag,
		    what == NULL ? "" : " ", what == NULL ? "" : what);
		record.what = more;
		record.user[0] = of->suspect;
		record.user[1] = of->other;
		if (of->tenant != CHAP_TENANT_UNKNOWN)
			record.tenant = of->tenant;
	}
	return chap_audit_add(a->c->o.audit, &record, 1, err);
}

enum chap_err
chap_asked_record_flag(const struct chap_asked *a, const char *action,
    int64_t flag, struct chap_error *err)
{
	char what[40];

	snprintf(what, sizeof(what), "flag=%" PRId64, flag);
	return chap_asked_record(a, action, NULL, what, err);
}
