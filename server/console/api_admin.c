/* Settings, accounts. */
#include "server/console/console_parts.h"

#include "server/store/notary.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool
add_key(void *context, const struct chap_key *key)
{
	json_t *o = json_object(), *scopes = json_array();

	for (unsigned s = CHAP_SCOPE_SCORE; s <= CHAP_SCOPE_OPERATOR; s <<= 1)
		if ((key->scopes & s) != 0)
			(void)!json_array_append_new(scopes,
			    json_string(chap_scope_name((enum chap_scope)s)));
	chap_tell(o, "id", json_integer(key->id));
	chap_tell(o, "tenant", json_string(key->tenant_name));
	chap_tell(o, "scopes", scopes);
	chap_tell(o, "made_at", json_integer(key->made_at_ms));
	chap_tell(o, "revoked_at",
	    key->revoked_at_ms == 0 ? json_null()
	                            : json_integer(key->revoked_at_ms));
	(void)!json_array_append_new(context, o);
	return true;
}

struct listing {
	struct chap_console *c;
	json_t *list;
};

static void
add_account(void *context, const struct chap_account *account)
{
	const struct listing *l = context;
	json_t *o = json_object();

	chap_tell(o, "id", json_integer(account->id));
	chap_tell(o, "name", json_string(account->name));
	chap_tell(
	    o, "role", json_string(chap_account_role_name(account->role)));
	chap_tell(o, "tenants", chap_tell_tenants(l->c, account));
	chap_tell(o, "has_password", json_boolean(account->has_password));
	chap_tell(o, "made_at", json_integer(account->made_at_ms));
	chap_tell(o, "signed_in_at",
	    account->signed_in_at_ms == 0
	        ? json_null()
	        : json_integer(account->signed_in_at_ms));
	chap_tell(o, "disabled_at",
	    account->disabled_at_ms == 0
	        ? json_null()
	        : json_integer(account->disabled_at_ms));
	(void)!json_array_append_new(l->list, o);
}

/* "name = value" lines, as pairs. */
static json_t *
tell_config(const struct chap_config *config)
{
	struct chap_buf text;
	json_t *list = json_array();
	char *rest, *line;

	chap_buf_init(&text, (size_t)1 << 16);
	chap_config_show(config, &text);
	rest = text.ptr;
	while (rest != NULL && (line = strsep(&rest, "\n")) != NULL) {
		char *value = strstr(line, " = ");

		if (value == NULL)
			continue;
		*value = '\0';
		(void)!json_array_append_new(
		    list, json_pack("[s,s]", line, value + 3));
	}
	chap_buf_release(&text);
	return list;
}

enum chap_err
chap_api_settings(struct chap_asked *a, struct chap_error *err)
{
	json_t *keys = json_array();
	struct listing listing = {a->c, json_array()};
	struct chap_scorer_stats stats;
	char pem[CHAP_NOTARY_PEM_BYTES];
	enum chap_err rc = chap_keys_each(a->c->keys, add_key, keys, err);

	if (rc == CHAP_OK)
		rc = chap_accounts_each(
		    a->c->accounts, add_account, &listing, err);
	chap_scorer_stats(a->c->o.scorer, &stats);
	chap_tell(a->out, "keys", keys);
	chap_tell(a->out, "accounts", listing.list);
	chap_tell(a->out, "model", json_string(stats.model));
	chap_tell(a->out, "model_hash", json_string(stats.model_id));
	chap_tell(a->out, "lexicon", json_string(stats.lexicon));
	chap_notary_public(a->c->o.seal, pem);
	chap_tell(a->out, "evidence_key", json_string(pem));
	chap_tell(a->out, "version", json_string(CHAP_VERSION));
	chap_tell(a->out, "config", tell_config(a->c->o.config));
	return rc;
}

enum chap_err
chap_api_reload(struct chap_asked *a, struct chap_error *err)
{
	struct chap_scorer_stats stats;

	if (chap_asked_record(a, "reload", NULL, NULL, err) != CHAP_OK)
		return CHAP_ERR_IO;
	/* why not is for whoever asks: a file and a line of theirs */
	if (a->c->o.reload(a->c->o.context, err) != CHAP_OK)
		return CHAP_ERR_STATE;
	chap_scorer_stats(a->c->o.scorer, &stats);
	chap_tell(a->out, "model", json_string(stats.model));
	chap_tell(a->out, "lexicon", json_string(stats.lexicon));
	return CHAP_OK;
}

static enum chap_err
ask_role(const struct chap_asked *a, enum chap_account_role *role,
    struct chap_error *err)
{
	struct chap_span name;
	enum chap_err rc = chap_ask_string(a, "role", true, 40, &name, err);

	if (rc == CHAP_OK && !chap_account_role_find(name, role))
		rc = chap_fail(err, CHAP_ERR_INVALID, "role: no such role");
	return rc;
}

enum chap_err
chap_api_account_add(struct chap_asked *a, struct chap_error *err)
{
	char name[CHAP_ACCOUNT_NAME_MAX_BYTES + 1], what[64];
	enum chap_account_role role = CHAP_ACCOUNT_AUDITOR;
	struct chap_span given, password;
	int64_t id = 0;
	enum chap_err rc =
	    chap_ask_string(a, "name", true, sizeof(name) - 1, &given, err);

	if (rc == CHAP_OK)
		rc = ask_role(a, &role, err);
	if (rc == CHAP_OK)
		rc = chap_ask_string(a, "password", true,
		    CHAP_PASSWORD_MOST_BYTES, &password, err);
	if (rc != CHAP_OK)
		return rc;
	snprintf(name, sizeof(name), "%.*s", (int)given.len, given.ptr);
	snprintf(what, sizeof(what), "role=%s", chap_account_role_name(role));
	rc = chap_asked_record(a, "account_add", NULL, what, err);
	if (rc != CHAP_OK)
		return rc;
	rc = chap_accounts_add(
	    a->c->accounts, name, role, password, a->now_ms, &id, err);
	snprintf(what, sizeof(what), "account=%" PRId64, id);
	if (rc == CHAP_OK)
		rc = chap_asked_record(a, "account_added", NULL, what, err);
	if (rc == CHAP_OK)
		chap_tell(a->out, "id", json_integer(id));
	return rc;
}

static enum chap_err
record_change(struct chap_asked *a, int64_t id, const char *change,
    struct chap_error *err)
{
	char what[CHAP_AUDIT_WHAT_BYTES];

	snprintf(what, sizeof(what), "account=%" PRId64 " %s", id, change);
	return chap_asked_record(a, "account_changed", NULL, what, err);
}

/* Names; none: sees all. */
static enum chap_err
change_tenants(struct chap_asked *a, int64_t id, const json_t *names,
    struct chap_error *err)
{
	uint64_t tenant[CHAP_ACCOUNT_TENANTS_MAX];
	char change[24 + CHAP_ACCOUNT_TENANTS_MAX * 21] = "tenants=all";
	size_t n_text = sizeof("tenants=") - 1;
	size_t n = json_array_size(names);
	enum chap_err rc = CHAP_OK;

	if (!json_is_array(names) || n > CHAP_ACCOUNT_TENANTS_MAX)
		return chap_fail(err, CHAP_ERR_INVALID,
		    "tenants: not a list of names, at most %d",
		    CHAP_ACCOUNT_TENANTS_MAX);
	for (size_t i = 0; i < n && rc == CHAP_OK; i++) {
		const json_t *name = json_array_get(names, i);

		rc = chap_keys_tenant(a->c->keys,
		    (struct chap_span){
		        json_is_string(name) ? json_string_value(name) : "",
		        json_string_length(name)},
		    &tenant[i], err);
		if (rc == CHAP_OK)
			n_text += (size_t)snprintf(change + n_text,
			    sizeof(change) - n_text, "%s%" PRIu64,
			    i == 0 ? "" : ",", tenant[i]);
	}
	if (rc == CHAP_OK)
		rc = record_change(a, id, change, err);
	return rc == CHAP_OK
	    ? chap_accounts_set_tenants(a->c->accounts, id, tenant, n, err)
	    : rc;
}

/* One of role, password, tenants, disabled. */
enum chap_err
chap_api_account_change(struct chap_asked *a, struct chap_error *err)
{
	const json_t *disabled = json_object_get(a->in, "disabled");
	enum chap_account_role role = CHAP_ACCOUNT_AUDITOR;
	struct chap_span password;
	char change[40];
	int64_t id = 0;
	enum chap_err rc = chap_ask_number(a, "id", 1, INT64_MAX, &id, err);

	if (rc != CHAP_OK)
		return rc;
	if (json_is_boolean(disabled)) {
		if (id == a->who->id)
			return chap_fail(err, CHAP_ERR_STATE,
			    "disabled: not your own account");
		rc = record_change(a, id,
		    json_is_true(disabled) ? "disabled=1" : "disabled=0", err);
		if (rc != CHAP_OK)
			return rc;
		return chap_accounts_disable(
		    a->c->accounts, id, json_is_true(disabled), a->now_ms, err);
	}
	if (json_object_get(a->in, "tenants") != NULL)
		return change_tenants(
		    a, id, json_object_get(a->in, "tenants"), err);
	if (json_object_get(a->in, "role") != NULL) {
		rc = ask_role(a, &role, err);
		snprintf(change, sizeof(change), "role=%s",
		    chap_account_role_name(role));
		if (rc == CHAP_OK)
			rc = record_change(a, id, change, err);
		return rc == CHAP_OK
		    ? chap_accounts_set_role(a->c->accounts, id, role, err)
		    : rc;
	}
	rc = chap_ask_string(
	    a, "password", true, CHAP_PASSWORD_MOST_BYTES, &password, err);
	if (rc == CHAP_OK)
		rc = record_change(a, id, "password=new", err);
	return rc == CHAP_OK
	    ? chap_accounts_set_password(a->c->accounts, id, password, err)
	    : rc;
}
