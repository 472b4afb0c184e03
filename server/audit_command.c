/* `chaperoned audit`: is the log whole, and what stands in it. */
#include "server/commands.h"

#include "server/recorder.h"
#include "server/store/data_folder.h"
#include "server/tenants.h"

#include <inttypes.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static const char USAGE[] =
    "usage: chaperoned audit verify [--head FILE] [--SETTING VALUE …]\n"
    "       chaperoned audit list   [--after N] [--action NAME] [--ids]\n"
    "                               [--user ID [--tenant NAME]] [--SETTING VALUE …]\n"
    "       chaperoned audit head   [--SETTING VALUE …]\n"
    "The record of what was done with a data folder, to which rows are only added.\n"
    "  verify                reads all of it: 0 where it is whole, 1 where it is not\n"
    "    --head FILE         against a copy of the head file, kept elsewhere\n"
    "  list                  a JSON line for each row, oldest first\n"
    "    --after N           rows behind that number\n"
    "    --action NAME       of that kind\n"
    "    --user ID           about that user, of requests without a key or of --tenant\n"
    "    --ids               users by their ids (which is recorded), else by digest\n"
    "  head                  adds the newest row's hash to the head file; prints it\n";

struct asked {
	struct chap_config config;
	const char *verb;
	const char *head; /* NULL: as the settings say */
	const char *action;
	const char *user;
	const char *tenant;
	long long after;
	bool ids;
};

struct opened {
	struct chap_seal seal;
	struct chap_recorder recorder;
};

static int
verify(const struct asked *asked, struct opened *o, struct chap_error *err)
{
	const char *head = asked->head == NULL ? o->recorder.head : asked->head;
	struct chap_audit_report r;

	if (chap_audit_verify(o->recorder.audit, head, &r, err) != CHAP_OK)
		return chap_complain("chaperoned", err);
	if (r.fault != CHAP_AUDIT_WHOLE) {
		printf("NOT WHOLE: %s\n", r.text);
		return CHAP_EXIT_FAILED;
	}
	printf("whole: %" PRId64 " rows, %" PRId64 " heads in %s fit, %" PRId64
	       " ids erased\n",
	    r.n_rows, r.n_heads, head, r.n_forgotten);
	return 0;
}

static json_t *
user_of(const struct asked *asked, const struct chap_audit_row *row, int i)
{
	char hex[2 * CHAP_DIGEST_BYTES + 1];

	if (!row->user[i].is_there)
		return NULL;
	if (asked->ids && row->user[i].id.len > 0)
		return json_pack("{s:o}", "id",
		    json_stringn(row->user[i].id.ptr, row->user[i].id.len));
	for (int k = 0; k < CHAP_DIGEST_BYTES; k++)
		snprintf(hex + 2 * k, 3, "%02x", row->user[i].digest[k]);
	return json_pack(
	    "{s:s,s:b}", "digest", hex, "erased", row->user[i].id.len == 0);
}

static bool
print_row(void *context, const struct chap_audit_row *row)
{
	const struct asked *asked = context;
	json_t *users = json_array();
	json_t *line;
	char *text;

	for (int i = 0; i < 2; i++) {
		json_t *user = user_of(asked, row, i);

		if (user != NULL)
			json_array_append_new(users, user);
	}
	line = json_pack("{s:I,s:I,s:s,s:s,s:I,s:o,s:s}", "row",
	    (json_int_t)row->seq, "at", (json_int_t)row->at_ms, "actor",
	    row->actor, "action", row->action, "tenant",
	    (json_int_t)row->tenant, "users", users, "what", row->what);
	text = line == NULL ? NULL : json_dumps(line, JSON_COMPACT);
	if (text != NULL)
		puts(text);
	free(text);
	json_decref(line);
	return text != NULL;
}

static int
list(const struct asked *asked, struct opened *o, struct chap_error *err)
{
	struct chap_audit_ask ask = {.after = asked->after,
	    .action = asked->action,
	    .user = chap_span_str(asked->user)};
	enum chap_err rc = CHAP_OK;

	if (asked->user != NULL)
		rc = chap_tenant_number(asked->config.data, &o->seal,
		    asked->tenant, &ask.tenant, err);
	if (rc == CHAP_OK && asked->ids)
		rc = chap_recorder_add(&o->recorder,
		    (struct chap_audit_record){.action = "audit_ids",
		        .tenant = ask.tenant,
		        .user = {ask.user}},
		    err);
	if (rc == CHAP_OK)
		rc = chap_audit_each(
		    o->recorder.audit, &ask, print_row, (void *)asked, err);
	return rc == CHAP_OK ? 0 : chap_complain("chaperoned", err);
}

static int
head(struct opened *o, struct chap_error *err)
{
	char hex[CHAP_AUDIT_HEX];
	int64_t seq;

	if (chap_audit_export_head(o->recorder.audit, o->recorder.head,
	        chap_clock_now_ms(&o->recorder.clock), &seq, hex,
	        err) != CHAP_OK)
		return chap_complain("chaperoned", err);
	printf("%" PRId64 " %s\n", seq, hex);
	return 0;
}

/* The words behind "audit", taken off argv, so that settings are left. */
static bool
take_words(struct asked *asked, int *argc, char **argv)
{
	bool lists = *argc > 1 && strcmp(argv[1], "list") == 0;
	int n = 1;

	asked->verb = *argc > 1 ? argv[1] : "";
	for (int i = 2; i < *argc; i++) {
		bool more = i + 1 < *argc;

		if (more && strcmp(argv[i], "--head") == 0 &&
		    strcmp(asked->verb, "verify") == 0)
			asked->head = argv[++i];
		else if (lists && strcmp(argv[i], "--ids") == 0)
			asked->ids = true;
		else if (lists && more && strcmp(argv[i], "--action") == 0)
			asked->action = argv[++i];
		else if (lists && more && strcmp(argv[i], "--user") == 0)
			asked->user = argv[++i];
		else if (lists && more && strcmp(argv[i], "--tenant") == 0)
			asked->tenant = argv[++i];
		else if (lists && more && strcmp(argv[i], "--after") == 0) {
			if (!chap_parse_number(
			        argv[++i], 0, INT64_MAX, &asked->after))
				return false;
		} else
			argv[n++] = argv[i];
	}
	*argc = n;
	return lists || strcmp(asked->verb, "verify") == 0 ||
	    strcmp(asked->verb, "head") == 0;
}

static int
run(const struct asked *asked, struct opened *o, struct chap_error *err)
{
	if (strcmp(asked->verb, "verify") == 0)
		return verify(asked, o, err);
	return strcmp(asked->verb, "list") == 0 ? list(asked, o, err)
	                                        : head(o, err);
}

int
chap_cmd_audit(int argc, char **argv)
{
	struct asked asked = {.verb = NULL};
	struct opened o = {.recorder = {.audit = NULL}};
	struct chap_error err;
	struct stat st;
	char path[CHAP_CONFIG_STRING + 32];
	enum chap_err rc;
	int status;

	if (argc == 2 && strcmp(argv[1], "--help") == 0) {
		chap_usage(stdout, USAGE);
		return 0;
	}
	if (!take_words(&asked, &argc, argv)) {
		chap_usage(stderr, USAGE);
		return CHAP_EXIT_USAGE;
	}
	if (!chap_only_settings(&asked.config, argc, argv, USAGE, &status))
		return status;
	/* nothing is made where there is nothing to look at */
	snprintf(path, sizeof(path), "%s/key", asked.config.data);
	rc = stat(path, &st) == 0
	    ? chap_seal_open(&o.seal, asked.config.data, &err)
	    : chap_fail_at(&err, CHAP_ERR_NOT_FOUND, asked.config.data, 0,
	          "is no data folder");
	if (rc == CHAP_OK)
		rc = chap_recorder_open(
		    &o.recorder, &asked.config, &o.seal, NULL, &err);
	status = rc == CHAP_OK ? run(&asked, &o, &err)
	                       : chap_complain("chaperoned", &err);
	chap_audit_close(o.recorder.audit);
	chap_seal_close(&o.seal);
	return status;
}
