/* `chaperoned key`: API keys, made, listed and revoked beside a service. */
#include "server/commands.h"

#include "features/base/cli.h"
#include "features/base/clock.h"
#include "server/recorder.h"
#include "server/store/data_folder.h"
#include "server/store/keys.h"

#include <inttypes.h>
#include <string.h>

static const char USAGE[] =
    "usage: chaperoned key add --tenant NAME --scopes LIST [--SETTING VALUE "
    "…]\n"
    "       chaperoned key list [--SETTING VALUE …]\n"
    "       chaperoned key revoke ID [--SETTING VALUE …]\n"
    "API keys of a data folder. \"add\" prints the new key, which is kept\n"
    "nowhere else; LIST is of score, ingest, subscribe, labels, operator, with\n"
    "commas between: operator is for the service of all tenants (reload, drain),\n"
    "so give it to none. A running service knows of a change within a second.\n";

struct opened {
	struct chap_keys *keys;
	struct chap_recorder recorder;
};

static bool
print_key(void *context, const struct chap_key *key)
{
	const char *comma = "";

	(void)context;
	printf("%" PRId64 "\t%s\t", key->id, key->tenant_name);
	for (unsigned s = CHAP_SCOPE_SCORE; s <= CHAP_SCOPE_OPERATOR; s <<= 1)
		if ((key->scopes & s) != 0 && chap_scope_name(s) != NULL) {
			printf("%s%s", comma, chap_scope_name(s));
			comma = ",";
		}
	printf("\t");
	chap_print_time(stdout, key->made_at_ms);
	if (key->revoked_at_ms != 0) {
		printf("\trevoked ");
		chap_print_time(stdout, key->revoked_at_ms);
	}
	printf("\n");
	return true;
}

/*
 * The key is shown once it is recorded. One that cannot be is revoked: nobody
 * has seen it.
 */
static enum chap_err
do_add(struct opened *o, const char *tenant, const char *scopes,
    struct chap_error *err)
{
	int64_t now_ms = chap_clock_now_ms(&o->recorder.clock);
	char key[CHAP_KEY_CHARS], what[CHAP_AUDIT_WHAT_BYTES + 1];
	struct chap_error ignored;
	unsigned set = 0;
	int64_t id;
	enum chap_err rc = chap_scopes_parse(scopes, &set, err);

	if (rc == CHAP_OK)
		rc = chap_keys_add(o->keys, tenant, set, now_ms, key, &id, err);
	if (rc != CHAP_OK)
		return rc;
	snprintf(what, sizeof(what),
	    "key=%" PRId64 " tenant_name=%s scopes=%.100s", id, tenant, scopes);
	rc = chap_recorder_add(&o->recorder,
	    (struct chap_audit_record){.action = "key_add", .what = what}, err);
	if (rc == CHAP_OK) {
		printf("%s\n", key);
		fprintf(stderr,
		    "key %" PRId64
		    " of %s: it is not shown again; revoke it with "
		    "\"chaperoned key revoke %" PRId64 "\"\n",
		    id, tenant, id);
	} else {
		(void)!chap_keys_revoke(o->keys, id, now_ms, &ignored);
	}
	explicit_bzero(key, sizeof(key));
	return rc;
}

static enum chap_err
do_list(struct opened *o, const char *a, const char *b, struct chap_error *err)
{
	(void)a;
	(void)b;
	return chap_keys_each(o->keys, print_key, NULL, err);
}

/* Revoked first: what protects does not wait for its record. */
static enum chap_err
do_revoke(
    struct opened *o, const char *id, const char *b, struct chap_error *err)
{
	long long number;
	char what[40];
	enum chap_err rc;

	(void)b;
	if (!chap_parse_number(id, 1, INT64_MAX, &number))
		return chap_fail(err, CHAP_ERR_INVALID,
		    "revoke takes a key's number, as \"list\" prints it");
	rc = chap_keys_revoke(
	    o->keys, number, chap_clock_now_ms(&o->recorder.clock), err);
	snprintf(what, sizeof(what), "key=%lld", number);
	if (rc == CHAP_OK)
		rc = chap_recorder_add(&o->recorder,
		    (struct chap_audit_record){
		        .action = "key_revoke", .what = what},
		    err);
	return rc;
}

typedef enum chap_err action_fn(
    struct opened *o, const char *a, const char *b, struct chap_error *err);

/*
 * What the words behind "key" ask for, and its arguments, taken off them, so
 * that settings are left; NULL: wrong use.
 */
static action_fn *
choose(int *argc, char **argv, const char *argument[2])
{
	const char *verb = *argc < 2 ? "" : argv[1];
	int n = 1;

	for (int i = 2; i < *argc; i++) {
		bool has_value = i + 1 < *argc;

		if (has_value && strcmp(argv[i], "--tenant") == 0)
			argument[0] = argv[++i];
		else if (has_value && strcmp(argv[i], "--scopes") == 0)
			argument[1] = argv[++i];
		else if (argument[0] == NULL && strcmp(verb, "revoke") == 0 &&
		    i == 2)
			argument[0] = argv[i];
		else
			argv[n++] = argv[i];
	}
	*argc = n;
	if (strcmp(verb, "add") == 0)
		return argument[0] == NULL || argument[1] == NULL ? NULL
		                                                  : do_add;
	if (argument[1] != NULL)
		return NULL;
	if (strcmp(verb, "revoke") == 0)
		return argument[0] == NULL ? NULL : do_revoke;
	return strcmp(verb, "list") == 0 && argument[0] == NULL ? do_list
	                                                        : NULL;
}

int
chap_cmd_key(int argc, char **argv)
{
	const char *argument[2] = {NULL, NULL};
	struct opened o = {.keys = NULL};
	struct chap_config config;
	struct chap_error err;
	struct chap_seal seal;
	action_fn *action;
	enum chap_err rc;
	int status;

	if (argc == 2 && strcmp(argv[1], "--help") == 0) {
		chap_usage(stdout, USAGE);
		return 0;
	}
	action = choose(&argc, argv, argument);
	if (action == NULL) {
		chap_usage(stderr, USAGE);
		return CHAP_EXIT_USAGE;
	}
	if (!chap_only_settings(&config, argc, argv, USAGE, &status))
		return status;
	rc = chap_folder_make(config.data, &err);
	if (rc == CHAP_OK)
		rc = chap_seal_open(&seal, config.data, &err);
	if (rc != CHAP_OK)
		return chap_complain("chaperoned", &err);
	rc = chap_keys_open(&o.keys, config.data, &seal, &err);
	if (rc == CHAP_OK)
		rc =
		    chap_recorder_open(&o.recorder, &config, &seal, NULL, &err);
	if (rc == CHAP_OK)
		rc = action(&o, argument[0], argument[1], &err);
	chap_recorder_close(&o.recorder);
	chap_keys_close(o.keys);
	chap_seal_close(&seal);
	return rc == CHAP_OK ? 0 : chap_complain("chaperoned", &err);
}
