/*
 * What a data folder holds, opened with its key, as bytes for a search; and
 * under which digests and keyed hashes it would hold a user.
 *
 *   work_opened dump DATA USER...
 *       everything; evidence of these users
 *   work_opened names DATA TENANT A B...
 *       hex, a line each: of A, of A with each B, as they are stored
 *   work_opened unnamed DATA
 *       pairs whose users nobody knows: how many, of how many
 */
#include "classifier/state.h"
#include "features/base/cli.h"
#include "features/trajectory/pair.h"
#include "server/open.h"
#include "server/store/audit.h"
#include "server/store/decisions.h"
#include "server/store/enquiry.h"
#include "server/store/events.h"
#include "server/store/evidence_store.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define TENANTS 4 /* looked at: 0 to 3 */
#define FLAGS 1000 /* more than a test has */

static struct chap_error err;

static void
must(enum chap_err rc)
{
	if (rc != CHAP_OK)
		exit(chap_complain("work_opened", &err));
}

static enum chap_err
write_state(void *context, const void *bytes, size_t n)
{
	(void)context;
	return fwrite(bytes, 1, n, stdout) == n ? CHAP_OK : CHAP_ERR_IO;
}

static void
write_flag(void *context, const struct chap_flag *flag)
{
	(void)context;
	puts(flag->verdict);
}

static void
write_event(void *context, const struct chap_event_row *row)
{
	(void)context;
	fwrite(row->line.ptr, 1, row->line.len, stdout);
	putchar('\n');
}

static void
write_decision(void *context, const struct chap_decision_row *row)
{
	(void)context;
	puts(row->said);
}

static void
write_judged(void *context, enum chap_ruling ruling, const unsigned char *pair,
    const char *verdict)
{
	(void)context;
	(void)ruling;
	(void)pair;
	puts(verdict);
}

static void
write_enquiry(void *context, const struct chap_enquiry *asked)
{
	(void)context;
	printf("%.*s\n", (int)asked->said.len, asked->said.ptr);
}

static void
write_said(void *context, const struct chap_said *said)
{
	const struct chap_span part[] = {
	    said->id, said->from, said->to, said->text};

	(void)context;
	for (int i = 0; i < 4; i++) {
		fwrite(part[i].ptr, 1, part[i].len, stdout);
		putchar('\n');
	}
}

static bool
write_record(void *context, const struct chap_audit_row *row)
{
	(void)context;
	printf("%s %s %s", row->actor, row->action, row->what);
	for (int i = 0; i < 2; i++)
		if (row->user[i].id.len > 0)
			printf(" %.*s", (int)row->user[i].id.len,
			    row->user[i].id.ptr);
	putchar('\n');
	return true;
}

static void
dump_evidence(const char *dir, const struct chap_seal *seal, char **user, int n)
{
	struct chap_evidence_keep keep = {.syncs = true};
	struct chap_evidence_store *store;

	must(chap_evidence_store_open(&store, dir, seal, &keep, &err));
	for (uint64_t tenant = 0; tenant < TENANTS; tenant++)
		for (int a = 0; a < n; a++)
			for (int b = a + 1; b < n; b++) {
				enum chap_err rc = chap_evidence_store_list(
				    store, tenant, chap_span_str(user[a]),
				    chap_span_str(user[b]), write_said, NULL,
				    &err);

				must(rc == CHAP_ERR_NOT_FOUND ? CHAP_OK : rc);
			}
	chap_evidence_store_close(store);
}

static void
dump(struct chap_opened *o, const char *dir, char **user, int n)
{
	struct chap_audit_ask all = {.after = 0};
	struct chap_audit *audit;

	must(chap_engine_export(o->engine, write_state, NULL));
	must(chap_flags_open(&o->flags, dir, &o->seal, &err));
	must(chap_flags_list(o->flags, 0, INT64_MAX, write_flag, NULL, &err));
	must(chap_events_list(
	    o->flags, -1, 0, INT64_MAX, write_event, NULL, &err));
	must(chap_decisions_list(o->flags, 0, write_decision, NULL, &err));
	must(chap_decisions_judged(
	    o->flags, 0, INT64_MAX, write_judged, NULL, &err));
	for (int64_t flag = 1; flag < FLAGS; flag++)
		must(chap_enquiry_each(
		    o->flags, flag, write_enquiry, NULL, &err));
	dump_evidence(dir, &o->seal, user, n);
	must(chap_audit_open(&audit, dir, &o->seal, &err));
	must(chap_audit_each(audit, &all, write_record, NULL, &err));
	chap_audit_close(audit);
}

static void
print_hex(const void *bytes, size_t n)
{
	const unsigned char *p = bytes;

	for (size_t i = 0; i < n; i++)
		printf("%02x", p[i]);
	putchar('\n');
}

static void
name(const struct chap_opened *o, uint64_t tenant, char **user, int n)
{
	struct chap_span a = chap_span_str(user[0]);
	struct chap_hash128 key = chap_engine_user_key(o->engine, tenant, a);

	print_hex(&key, sizeof(key));
	for (int i = 1; i < n; i++) {
		struct chap_span b = chap_span_str(user[i]);
		unsigned char digest[CHAP_DIGEST_BYTES];
		unsigned side;
		struct chap_hash128 pair = chap_pair_key(
		    key, chap_engine_user_key(o->engine, tenant, b), &side);

		print_hex(&pair, sizeof(pair));
		chap_flag_digest(&o->seal, tenant, a, b, digest);
		print_hex(digest, sizeof(digest));
		chap_flag_digest(&o->seal, tenant, b, a, digest);
		print_hex(digest, sizeof(digest));
	}
}

struct count {
	struct chap_members *members;
	unsigned n;
	unsigned n_unnamed;
};

static void
count_pair(void *context, struct chap_hash128 key)
{
	struct count *c = context;

	c->n++;
	c->n_unnamed += !chap_members_know(c->members, key);
}

static void
count_unnamed(struct chap_opened *o)
{
	struct count c = {.members = o->members};

	must(chap_members_flush(o->members, &err));
	must(chap_cold_store_flush(o->cold, &err));
	chap_engine_pairs(o->engine, count_pair, &c);
	must(chap_cold_store_pairs(o->cold, count_pair, &c, &err));
	printf("%u %u\n", c.n_unnamed, c.n);
}

int
main(int argc, char **argv)
{
	struct chap_log log = {
	    STDERR_FILENO, CHAP_LOG_WARN, chap_clock_system()};
	struct chap_opened o = {.folder = -1};
	struct chap_config config;
	const char *verb = argc > 2 ? argv[1] : "";

	if (argc < (strcmp(verb, "names") == 0 ? 5 : 3))
		return CHAP_EXIT_USAGE;
	chap_config_init(&config);
	must(chap_config_set(&config, "data", argv[2], &err));
	must(chap_open(&o, &config, CHAP_OPEN_LOOK, &log, &err));
	if (strcmp(verb, "dump") == 0)
		dump(&o, argv[2], argv + 3, argc - 3);
	else if (strcmp(verb, "unnamed") == 0)
		count_unnamed(&o);
	else
		name(&o, strtoull(argv[3], NULL, 10), argv + 4, argc - 4);
	chap_open_close(&o);
	return fflush(stdout) == 0 ? 0 : CHAP_EXIT_FAILED;
}
