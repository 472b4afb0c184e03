/* Who asks, what they need to know once, and their password. */
#include "server/console/console_parts.h"

#include "features/lexicon/signal.h"
#include "server/reasons.h"

static json_t *
tell_reasons(void)
{
	struct chap_span rest = chap_reasons();
	struct chap_listed_reason reason;
	json_t *list = json_array();

	while (chap_reasons_next(&rest, &reason)) {
		json_t *o = json_object();
		json_t *rulings = json_array();

		for (int r = 0; r < CHAP_RULING_UNDO; r++)
			if (chap_reason_fits(&reason, (enum chap_ruling)r))
				(void)!json_array_append_new(rulings,
				    json_string(
				        chap_ruling_name((enum chap_ruling)r)));
		chap_tell(o, "code", chap_tell_span(reason.code));
		chap_tell(o, "meaning", chap_tell_span(reason.meaning));
		chap_tell(o, "rulings", rulings);
		(void)!json_array_append_new(list, o);
	}
	return list;
}

static json_t *
tell_signals(void)
{
	json_t *list = json_array();

	for (int i = 0; i < CHAP_N_SIGNALS; i++) {
		const struct chap_signal_info *s = &chap_signal_info[i];
		json_t *o = json_object();

		chap_tell(o, "name", json_string(s->name));
		chap_tell(o, "group", json_string(chap_group_name[s->group]));
		chap_tell(o, "risk", json_boolean(s->role == CHAP_ROLE_RISK));
		(void)!json_array_append_new(list, o);
	}
	return list;
}

enum chap_err
chap_api_me(struct chap_asked *a, struct chap_error *err)
{
	const struct chap_config *config = a->c->o.config;
	int64_t since_ms = a->now_ms - CHAP_SHIFT_MS, n = 0, n_grave = 0;
	enum chap_err rc =
	    chap_desk_revealed(a->c->desk, a->who->id, 0, since_ms, &n, err);

	if (rc == CHAP_OK)
		rc = chap_desk_grave(
		    a->c->desk, a->who->id, since_ms, &n_grave, err);
	if (rc != CHAP_OK)
		return rc;
	chap_tell(a->out, "name", json_string(a->who->name));
	chap_tell(
	    a->out, "role", json_string(chap_account_role_name(a->who->role)));
	chap_tell(a->out, "tenants", chap_tell_tenants(a->c, a->who));
	chap_tell(a->out, "has_password", json_boolean(a->who->has_password));
	chap_tell(a->out, "csrf", json_string(a->request->csrf));
	chap_tell(a->out, "now", json_integer(a->now_ms));
	chap_tell(a->out, "revealed", json_integer(n));
	chap_tell(a->out, "reveal_pause", json_integer(config->reveal_pause));
	chap_tell(a->out, "grave", json_integer(n_grave));
	chap_tell(a->out, "grave_pause", json_integer(config->grave_pause));
	chap_tell(a->out, "lease_minutes", json_integer(config->lease_minutes));
	chap_tell(
	    a->out, "urgent_minutes", json_integer(config->urgent_minutes));
	chap_tell(
	    a->out, "review_minutes", json_integer(config->review_minutes));
	chap_tell(a->out, "second_review", json_boolean(config->second_review));
	chap_tell(a->out, "undo_ms", json_integer(CHAP_UNDO_MS));
	chap_tell(a->out, "support", json_string(config->support_contact));
	chap_tell(a->out, "account_link", json_string(config->account_link));
	chap_tell(a->out, "reasons", tell_reasons());
	chap_tell(a->out, "signals", tell_signals());
	return CHAP_OK;
}

/* Who knows the old password; all sessions of the account end. */
enum chap_err
chap_api_password(struct chap_asked *a, struct chap_error *err)
{
	struct chap_account account;
	struct chap_span old, fresh;
	enum chap_err rc = chap_ask_string(
	    a, "old", true, CHAP_PASSWORD_MOST_BYTES, &old, err);

	if (rc == CHAP_OK)
		rc = chap_ask_string(
		    a, "new", true, CHAP_PASSWORD_MOST_BYTES, &fresh, err);
	if (rc != CHAP_OK)
		return rc;
	rc = chap_accounts_check(a->c->accounts, chap_span_str(a->who->name),
	    old, a->now_ms, &account, err);
	if (rc == CHAP_ERR_NOT_FOUND) {
		*a->request->is_wrong_password = true;
		return chap_fail(
		    err, CHAP_ERR_INVALID, "old: not the password");
	}
	if (rc == CHAP_OK)
		rc = chap_asked_record(a, "password_changed", NULL, NULL, err);
	return rc == CHAP_OK
	    ? chap_accounts_set_password(a->c->accounts, a->who->id, fresh, err)
	    : rc;
}
