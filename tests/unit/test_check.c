#include "server/check.h"
#include "server/open.h"

#include <criterion/criterion.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* More than any bound asks for. */
#define PLENTY ((uint64_t)1 << 40)

struct place {
	char dir[64];
	struct chap_config config;
	int64_t now_ms;
	uint64_t free_bytes;
	struct chap_finding finding[CHAP_N_CHECKS];
};

static void
write_file(const struct place *p, const char *name, const char *text)
{
	char path[128];
	FILE *file;

	snprintf(path, sizeof(path), "%s/%s", p->dir, name);
	file = fopen(path, "w");
	cr_assert_not_null(file);
	fputs(text, file);
	fclose(file);
}

static void
remove_file(const struct place *p, const char *name)
{
	char path[128];

	snprintf(path, sizeof(path), "%s/%s", p->dir, name);
	unlink(path);
}

/* A data folder as a service leaves it that has done nothing yet. */
static void
make_place(struct place *p)
{
	struct chap_log log = {.fd = -1, .clock = chap_clock_system()};
	struct chap_opened o = {.folder = -1};
	struct chap_error err;

	memset(p, 0, sizeof(*p));
	snprintf(p->dir, sizeof(p->dir), "/tmp/chap-check-XXXXXX");
	cr_assert_not_null(mkdtemp(p->dir));
	chap_config_init(&p->config);
	snprintf(p->config.data, sizeof(p->config.data), "%s/data", p->dir);
	p->now_ms = chap_clock_now_ms(&log.clock);
	p->free_bytes = PLENTY;
	cr_assert_eq(chap_open(&o, &p->config, CHAP_OPEN_SERVE, &log, &err),
	    CHAP_OK, "%s", err.text);
	chap_open_close(&o);
}

static void
remove_place(const struct place *p)
{
	char command[128];

	snprintf(command, sizeof(command), "rm -rf '%s'", p->dir);
	cr_assert_eq(system(command), 0);
}

static void
open_folder_to_others(struct place *p)
{
	cr_assert_eq(chmod(p->config.data, 0755), 0);
}

static void
folder_is_a_file(struct place *p)
{
	write_file(p, "file", "x");
	snprintf(p->config.data, sizeof(p->config.data), "%s/file", p->dir);
}

static void
open_key_to_others(struct place *p)
{
	char path[128];

	snprintf(path, sizeof(path), "%s/data/key", p->dir);
	cr_assert_eq(chmod(path, 0644), 0);
}

static void
cut_key(struct place *p)
{
	char path[128];

	snprintf(path, sizeof(path), "%s/data/key", p->dir);
	cr_assert_eq(truncate(path, 7), 0);
}

static void
lose_key(struct place *p)
{
	remove_file(p, "data/key");
}

static void
damage_checkpoint(struct place *p)
{
	write_file(p, "data/state/checkpoint-0000000000000007", "nonsense");
}

static void
damage_journal(struct place *p)
{
	write_file(p, "data/state/journal-0000000000000001", "nonsense");
}

static void
damage_flags(struct place *p)
{
	remove_file(p, "data/flags.sqlite-wal");
	write_file(p, "data/flags.sqlite", "this is no database, not at all");
}

static void
damage_model(struct place *p)
{
	write_file(p, "model", "nonsense\n");
	snprintf(p->config.model, sizeof(p->config.model), "%s/model", p->dir);
}

static void
damage_lexicons(struct place *p)
{
	snprintf(p->config.lexicons, sizeof(p->config.lexicons), "%s/nowhere",
	    p->dir);
}

static void
sync_unknown(struct place *p)
{
	snprintf(p->config.sync, sizeof(p->config.sync), "sometimes");
}

static void
sync_none(struct place *p)
{
	snprintf(p->config.sync, sizeof(p->config.sync), "none");
}

static void
listen_everywhere(struct place *p)
{
	snprintf(p->config.score_url, sizeof(p->config.score_url),
	    "tcp://0.0.0.0:7710");
}

static void
no_certificate(struct place *p)
{
	p->config.http_tls = 1;
	snprintf(p->config.tls_cert, sizeof(p->config.tls_cert),
	    "%s/nowhere.pem", p->dir);
	snprintf(p->config.tls_key, sizeof(p->config.tls_key), "%s/nowhere.key",
	    p->dir);
}

/* The head file knows of a row that is not there. */
static void
expect_another_record(struct place *p)
{
	write_file(p, "data/audit.head",
	    "3 1000 0000000000000000000000000000000000000000000000000000000000"
	    "000000\n");
}

static void
damage_audit(struct place *p)
{
	write_file(p, "data/audit.sqlite", "this is no database, not at all");
}

static void
set_clock_back(struct place *p)
{
	p->now_ms -= (int64_t)5 * 3600000;
}

static void
set_clock_to_1970(struct place *p)
{
	p->now_ms = 5;
}

static void
fill_disk(struct place *p)
{
	p->free_bytes = 1 << 20;
}

static void
have_little_disk(struct place *p)
{
	p->free_bytes = (uint64_t)1 << 30;
}

static void
post_in_clear(struct place *p)
{
	write_file(p, "secret", "0123456789abcdef");
	snprintf(p->config.webhook_secret_file,
	    sizeof(p->config.webhook_secret_file), "%.100s/secret", p->dir);
	cr_assert_eq(chmod(p->config.webhook_secret_file, 0600), 0);
	snprintf(p->config.webhook_url, sizeof(p->config.webhook_url),
	    "http://example.org/");
}

static void
show_secret(struct place *p)
{
	post_in_clear(p);
	cr_assert_eq(chmod(p->config.webhook_secret_file, 0644), 0);
}

static void
post_nowhere(struct place *p)
{
	post_in_clear(p);
	snprintf(p->config.webhook_url, sizeof(p->config.webhook_url),
	    "mailto:ann@example.org");
}

static void
believe_a_header(struct place *p)
{
	snprintf(
	    p->config.signin_header, sizeof(p->config.signin_header), "X-User");
}

static void
believe_a_name(struct place *p)
{
	believe_a_header(p);
	snprintf(p->config.signin_proxies, sizeof(p->config.signin_proxies),
	    "127.0.0.1 proxy.example");
}

static void
show_proxy_secret(struct place *p)
{
	believe_a_header(p);
	write_file(p, "secret", "0123456789abcdef");
	snprintf(p->config.signin_secret_file,
	    sizeof(p->config.signin_secret_file), "%.100s/secret", p->dir);
	cr_assert_eq(chmod(p->config.signin_secret_file, 0644), 0);
}

/* Each thing broken once: found at its place, and nowhere else. */
Test(check, finds_each_thing_that_is_broken)
{
	const struct {
		void (*harm)(struct place *p);
		enum chap_check_item item;
		enum chap_check_result result;
		const char *text;
	} rows[] = {
	    {NULL, CHAP_N_CHECKS, CHAP_CHECK_GOOD, ""},
	    {sync_unknown, CHAP_CHECK_CONFIGURATION, CHAP_CHECK_WRONG,
	        "\"sometimes\""},
	    {sync_none, CHAP_CHECK_CONFIGURATION, CHAP_CHECK_DOUBTFUL, "none"},
	    {listen_everywhere, CHAP_CHECK_ADDRESSES, CHAP_CHECK_WRONG,
	        "tcp://0.0.0.0:7710"},
	    {no_certificate, CHAP_CHECK_CERTIFICATE, CHAP_CHECK_WRONG,
	        "/nowhere.pem"},
	    {expect_another_record, CHAP_CHECK_AUDIT, CHAP_CHECK_WRONG,
	        "ends with row 0"},
	    {damage_audit, CHAP_CHECK_AUDIT, CHAP_CHECK_WRONG, "audit.sqlite"},
	    {post_in_clear, CHAP_CHECK_WEBHOOK, CHAP_CHECK_DOUBTFUL,
	        "over http"},
	    {show_secret, CHAP_CHECK_WEBHOOK, CHAP_CHECK_WRONG,
	        "others may read"},
	    {post_nowhere, CHAP_CHECK_WEBHOOK, CHAP_CHECK_WRONG, "webhook_url"},
	    {believe_a_header, CHAP_CHECK_SIGNIN, CHAP_CHECK_DOUBTFUL,
	        "X-User, without a secret"},
	    {believe_a_name, CHAP_CHECK_SIGNIN, CHAP_CHECK_WRONG,
	        "\"proxy.example\""},
	    {show_proxy_secret, CHAP_CHECK_SIGNIN, CHAP_CHECK_WRONG,
	        "others may read"},
	    {open_folder_to_others, CHAP_CHECK_FOLDER, CHAP_CHECK_WRONG,
	        "mode 0755"},
	    {folder_is_a_file, CHAP_CHECK_FOLDER, CHAP_CHECK_WRONG,
	        "not a folder"},
	    {open_key_to_others, CHAP_CHECK_KEY, CHAP_CHECK_WRONG,
	        "others may read"},
	    {cut_key, CHAP_CHECK_KEY, CHAP_CHECK_WRONG, "not a key"},
	    {lose_key, CHAP_CHECK_KEY, CHAP_CHECK_WRONG, "is not there"},
	    {damage_model, CHAP_CHECK_MODEL, CHAP_CHECK_WRONG, "/model"},
	    {damage_lexicons, CHAP_CHECK_LEXICONS, CHAP_CHECK_WRONG,
	        "/nowhere"},
	    {damage_checkpoint, CHAP_CHECK_STATE, CHAP_CHECK_WRONG,
	        "checkpoint-0000000000000007"},
	    {damage_journal, CHAP_CHECK_STATE, CHAP_CHECK_WRONG,
	        "journal-0000000000000001"},
	    {damage_flags, CHAP_CHECK_FLAGS, CHAP_CHECK_WRONG, "flags.sqlite"},
	    {set_clock_back, CHAP_CHECK_CLOCK, CHAP_CHECK_WRONG, " hours "},
	    {set_clock_to_1970, CHAP_CHECK_CLOCK, CHAP_CHECK_WRONG, "2026"},
	    {fill_disk, CHAP_CHECK_DISK, CHAP_CHECK_WRONG, "1 MiB free"},
	    {have_little_disk, CHAP_CHECK_DISK, CHAP_CHECK_DOUBTFUL,
	        "1024 MiB free"},
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct place p;
		struct chap_clock clock = chap_clock_virtual(&p.now_ms);

		make_place(&p);
		if (rows[i].harm != NULL)
			rows[i].harm(&p);
		chap_check(&p.config, &clock, p.free_bytes, p.finding);
		for (int k = 0; k < CHAP_N_CHECKS; k++) {
			const struct chap_finding *f = &p.finding[k];

			if (k != (int)rows[i].item) {
				cr_expect_leq(f->result, CHAP_CHECK_PASSED_OVER,
				    "row %zu: %s: %s", i, chap_check_name(k),
				    f->text);
				continue;
			}
			cr_expect_eq(f->result, rows[i].result,
			    "row %zu: %s: %s", i, chap_check_name(k), f->text);
			cr_expect_not_null(strstr(f->text, rows[i].text),
			    "row %zu: %s", i, f->text);
			cr_expect_not_null(f->why, "row %zu", i);
			cr_expect_not_null(f->todo, "row %zu", i);
		}
		remove_place(&p);
	}
}

/* Before the first start nothing is there, and none of it is made. */
Test(check, leaves_a_folder_that_is_not_there_alone)
{
	struct place p;
	struct chap_clock clock = chap_clock_virtual(&p.now_ms);
	struct stat st;

	make_place(&p);
	snprintf(p.config.data, sizeof(p.config.data), "%s/other", p.dir);
	chap_check(&p.config, &clock, p.free_bytes, p.finding);
	for (int k = 0; k < CHAP_N_CHECKS; k++)
		cr_expect_leq(p.finding[k].result, CHAP_CHECK_PASSED_OVER,
		    "%s: %s", chap_check_name(k), p.finding[k].text);
	cr_expect_neq(stat(p.config.data, &st), 0);
	remove_place(&p);
}

/* Beside a service nothing of its state is read. */
Test(check, passes_over_what_a_service_uses)
{
	struct chap_log log = {.fd = -1, .clock = chap_clock_system()};
	struct place p;
	struct chap_clock clock = chap_clock_virtual(&p.now_ms);
	struct chap_opened o = {.folder = -1};
	struct chap_error err;

	make_place(&p);
	cr_assert_eq(chap_open(&o, &p.config, CHAP_OPEN_SERVE, &log, &err),
	    CHAP_OK, "%s", err.text);
	chap_check(&p.config, &clock, p.free_bytes, p.finding);
	cr_expect_eq(
	    p.finding[CHAP_CHECK_STATE].result, CHAP_CHECK_PASSED_OVER);
	cr_expect_not_null(
	    strstr(p.finding[CHAP_CHECK_STATE].text, "a service uses"));
	cr_expect_eq(p.finding[CHAP_CHECK_FLAGS].result, CHAP_CHECK_GOOD, "%s",
	    p.finding[CHAP_CHECK_FLAGS].text);
	chap_open_close(&o);
	remove_place(&p);
}
