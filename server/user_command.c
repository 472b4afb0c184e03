/* `chaperoned user`: the console's accounts, beside a service or before it. */
#include "server/commands.h"

#include "features/base/cli.h"
#include "features/base/clock.h"
#include "server/recorder.h"
#include "server/store/accounts.h"
#include "server/store/data_folder.h"
#include "server/store/keys.h"

#include <inttypes.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static const char USAGE[] =
    "usage: chaperoned user add NAME --role ROLE [--SETTING VALUE …]\n"
    "       chaperoned user list [--SETTING VALUE …]\n"
    "       chaperoned user disable NAME [--SETTING VALUE …]\n"
    "       chaperoned user enable NAME [--SETTING VALUE …]\n"
    "       chaperoned user tenants NAME --of all|TENANT[,TENANT…]"
    " [--SETTING VALUE …]\n"
    "       chaperoned user passwd NAME [--SETTING VALUE …]\n"
    "The people who use the console. ROLE is moderator, lead, administrator or\n"
    "auditor. \"add\" and \"passwd\" ask for the password, or read it as one line\n"
    "of standard input: 12 to 256 bytes. \"tenants\" binds a moderator or a lead to\n"
    "the cases of some platforms, by the names that their keys were made for, or\n" CHAP_TENANT_KEYLESS
    " for what comes without a key. All but \"add\" and \"list\" end the\n"
    "account's sessions at once, also in a running service.\n";

struct request {
	const char *name;
	const char *role;
	const char *of; /* tenants */
	struct chap_keys *keys;
	struct chap_recorder recorder;
};

/* What is about to be done; errors as of chap_recorder_add: do not do it. */
static enum chap_err
record(struct request *r, const char *action, const char *name,
    const char *more, struct chap_error *err)
{
	char what[CHAP_AUDIT_WHAT_BYTES];

	if (snprintf(what, sizeof(what), "name=%s %s", name, more) >=
	    (int)sizeof(what))
		return chap_fail(
		    err, CHAP_ERR_INVALID, "more than can be recorded");
	return chap_recorder_add(&r->recorder,
	    (struct chap_audit_record){.action = action, .what = what}, err);
}

/* Without its line end. False: there is none, or it is too long. */
static bool
read_line(char *out, size_t size)
{
	size_t n;

	if (fgets(out, (int)size, stdin) == NULL)
		return false;
	n = strcspn(out, "\n");
	if (out[n] == '\0' && n + 1 == size)
		return false;
	out[n] = '\0';
	return true;
}

static enum chap_err
ask_password(char *out, size_t size, struct chap_error *err)
{
	struct termios was, quiet;
	bool is_terminal = tcgetattr(STDIN_FILENO, &was) == 0;
	char again[CHAP_PASSWORD_MOST_BYTES + 2] = "";
	bool ok;

	if (is_terminal) {
		quiet = was;
		quiet.c_lflag &= ~(tcflag_t)ECHO;
		tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
		fputs("Password: ", stderr);
	}
	ok = read_line(out, size);
	if (is_terminal && ok) {
		fputs("\nOnce more: ", stderr);
		ok = read_line(again, sizeof(again));
		fputc('\n', stderr);
	}
	if (is_terminal)
		tcsetattr(STDIN_FILENO, TCSAFLUSH, &was);
	if (!ok)
		return chap_fail(err, CHAP_ERR_INVALID,
		    "password: none was given, or it is longer than %d bytes",
		    CHAP_PASSWORD_MOST_BYTES);
	ok = !is_terminal || strcmp(out, again) == 0;
	explicit_bzero(again, sizeof(again));
	return ok ? CHAP_OK
	          : chap_fail(err, CHAP_ERR_INVALID,
	                "password: the two are not the same");
}

static enum chap_err
do_add(struct chap_accounts *accounts, struct request *r, int64_t now_ms,
    struct chap_error *err)
{
	char password[CHAP_PASSWORD_MOST_BYTES + 2];
	enum chap_account_role role;
	char role_text[40];
	int64_t id;
	enum chap_err rc;

	if (!chap_account_role_find(chap_span_str(r->role), &role))
		return chap_fail(err, CHAP_ERR_INVALID,
		    "no role \"%s\": there are moderator, lead, "
		    "administrator, auditor",
		    r->role);
	rc = ask_password(password, sizeof(password), err);
	/* a name that cannot be one is refused before it stands anywhere */
	snprintf(role_text, sizeof(role_text), "role=%s", r->role);
	if (rc == CHAP_OK && chap_account_is_name(r->name))
		rc = record(r, "account_add", r->name, role_text, err);
	if (rc == CHAP_OK)
		rc = chap_accounts_add(accounts, r->name, role,
		    chap_span_str(password), now_ms, &id, err);
	explicit_bzero(password, sizeof(password));
	if (rc == CHAP_OK)
		printf("%s may sign in as %s\n", r->name, r->role);
	return rc;
}

static void
print_tenants(struct chap_keys *keys, const struct chap_account *account)
{
	char name[CHAP_TENANT_MAX_BYTES + 1] = "?";

	for (size_t i = 0; i < account->n_tenants; i++) {
		(void)!chap_keys_tenant_name(
		    keys, account->tenant[i], name, NULL);
		printf("%s%s", i == 0 ? "\tof " : ",", name);
	}
}

static void
print_account(void *context, const struct chap_account *account)
{
	struct request *r = context;

	printf(
	    "%s\t%s\t", account->name, chap_account_role_name(account->role));
	chap_print_time(stdout, account->made_at_ms);
	fputs(account->signed_in_at_ms == 0 ? "\tnever signed in"
	                                    : "\tsigned in ",
	    stdout);
	if (account->signed_in_at_ms != 0)
		chap_print_time(stdout, account->signed_in_at_ms);
	print_tenants(r->keys, account);
	if (account->disabled_at_ms != 0) {
		fputs("\tdisabled ", stdout);
		chap_print_time(stdout, account->disabled_at_ms);
	}
	putchar('\n');
}

static enum chap_err
do_list(struct chap_accounts *accounts, struct request *r, int64_t now_ms,
    struct chap_error *err)
{
	(void)now_ms;
	return chap_accounts_each(accounts, print_account, r, err);
}

static enum chap_err
set_disabled(struct chap_accounts *accounts, struct request *r, bool disabled,
    int64_t now_ms, struct chap_error *err)
{
	struct chap_account account;
	enum chap_err rc =
	    chap_accounts_find(accounts, chap_span_str(r->name), &account, err);

	if (rc == CHAP_OK)
		rc = record(r, "account_changed", account.name,
		    disabled ? "disabled=1" : "disabled=0", err);
	return rc == CHAP_OK
	    ? chap_accounts_disable(accounts, account.id, disabled, now_ms, err)
	    : rc;
}

static enum chap_err
do_disable(struct chap_accounts *accounts, struct request *r, int64_t now_ms,
    struct chap_error *err)
{
	return set_disabled(accounts, r, true, now_ms, err);
}

static enum chap_err
do_enable(struct chap_accounts *accounts, struct request *r, int64_t now_ms,
    struct chap_error *err)
{
	return set_disabled(accounts, r, false, now_ms, err);
}

static enum chap_err
do_passwd(struct chap_accounts *accounts, struct request *r, int64_t now_ms,
    struct chap_error *err)
{
	char password[CHAP_PASSWORD_MOST_BYTES + 2];
	struct chap_account account;
	enum chap_err rc =
	    chap_accounts_find(accounts, chap_span_str(r->name), &account, err);

	(void)now_ms;
	if (rc == CHAP_OK)
		rc = ask_password(password, sizeof(password), err);
	if (rc == CHAP_OK)
		rc = record(
		    r, "account_changed", account.name, "password=new", err);
	if (rc == CHAP_OK)
		rc = chap_accounts_set_password(
		    accounts, account.id, chap_span_str(password), err);
	explicit_bzero(password, sizeof(password));
	return rc;
}

/* "all", or names with commas between them. */
static enum chap_err
read_tenants(struct request *r, uint64_t tenant[CHAP_ACCOUNT_TENANTS_MAX],
    size_t *n, struct chap_error *err)
{
	const char *rest = r->of;
	enum chap_err rc = CHAP_OK;

	*n = 0;
	if (strcmp(rest, "all") == 0)
		return CHAP_OK;
	while (rc == CHAP_OK) {
		size_t length = strcspn(rest, ",");

		if (*n == CHAP_ACCOUNT_TENANTS_MAX)
			return chap_fail(err, CHAP_ERR_INVALID,
			    "tenants: at most %d", CHAP_ACCOUNT_TENANTS_MAX);
		rc = chap_keys_tenant(r->keys, (struct chap_span){rest, length},
		    &tenant[*n], err);
		(*n)++;
		if (rest[length] == '\0')
			break;
		rest += length + 1;
	}
	return rc;
}

static enum chap_err
do_tenants(struct chap_accounts *accounts, struct request *r, int64_t now_ms,
    struct chap_error *err)
{
	uint64_t tenant[CHAP_ACCOUNT_TENANTS_MAX];
	struct chap_account account;
	char more[CHAP_AUDIT_WHAT_BYTES];
	size_t n = 0;
	enum chap_err rc =
	    chap_accounts_find(accounts, chap_span_str(r->name), &account, err);

	(void)now_ms;
	if (rc == CHAP_OK)
		rc = read_tenants(r, tenant, &n, err);
	snprintf(more, sizeof(more), "tenants=%s", r->of);
	if (rc == CHAP_OK)
		rc = record(r, "account_changed", account.name, more, err);
	return rc == CHAP_OK
	    ? chap_accounts_set_tenants(accounts, account.id, tenant, n, err)
	    : rc;
}

typedef enum chap_err action_fn(struct chap_accounts *accounts,
    struct request *request, int64_t now_ms, struct chap_error *err);

static const struct {
	const char *verb;
	action_fn *action;
	bool takes_name;
	bool takes_role;
	bool takes_of;
} ACTION[] = {
    {"add", do_add, true, true, false},
    {"list", do_list, false, false, false},
    {"disable", do_disable, true, false, false},
    {"enable", do_enable, true, false, false},
    {"passwd", do_passwd, true, false, false},
    {"tenants", do_tenants, true, false, true},
};

/* As in key_command.c: NULL is wrong use; what is left of argv is settings. */
static action_fn *
choose(int *argc, char **argv, struct request *r)
{
	const char *verb = *argc < 2 ? "" : argv[1];
	int n = 1;

	for (int i = 2; i < *argc; i++) {
		if (i == 2 && argv[i][0] != '-')
			r->name = argv[i];
		else if (i + 1 < *argc && strcmp(argv[i], "--role") == 0)
			r->role = argv[++i];
		else if (i + 1 < *argc && strcmp(argv[i], "--of") == 0)
			r->of = argv[++i];
		else
			argv[n++] = argv[i];
	}
	*argc = n;
	for (size_t i = 0; i < sizeof(ACTION) / sizeof(ACTION[0]); i++)
		if (strcmp(verb, ACTION[i].verb) == 0)
			return ACTION[i].takes_name == (r->name != NULL) &&
			        ACTION[i].takes_role == (r->role != NULL) &&
			        ACTION[i].takes_of == (r->of != NULL)
			    ? ACTION[i].action
			    : NULL;
	return NULL;
}

int
chap_cmd_user(int argc, char **argv)
{
	struct chap_clock clock = chap_clock_system();
	struct chap_accounts *accounts = NULL;
	struct request request = {.name = NULL};
	struct chap_seal seal;
	struct chap_config config;
	struct chap_error err;
	action_fn *action;
	enum chap_err rc;
	int status;

	if (argc == 2 && strcmp(argv[1], "--help") == 0) {
		chap_usage(stdout, USAGE);
		return 0;
	}
	action = choose(&argc, argv, &request);
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
	rc = chap_accounts_open(&accounts, config.data, &err);
	if (rc == CHAP_OK)
		rc = chap_keys_open(&request.keys, config.data, &seal, &err);
	if (rc == CHAP_OK)
		rc = chap_recorder_open(
		    &request.recorder, &config, &seal, NULL, &err);
	if (rc == CHAP_OK)
		rc =
		    action(accounts, &request, chap_clock_now_ms(&clock), &err);
	chap_accounts_close(accounts);
	chap_keys_close(request.keys);
	chap_recorder_close(&request.recorder);
	chap_seal_close(&seal);
	return rc == CHAP_OK ? 0 : chap_complain("chaperoned", &err);
}
